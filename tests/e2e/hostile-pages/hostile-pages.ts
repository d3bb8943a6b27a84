import { CLOBBERED_DOCUMENT, CLOBBERED_FORMS, CLOBBERED_WHOLE } from './clobbered-pages';
import { TURNED_ROUND, UNSEEN_SIGNS } from './deceptive-texts';
import { honestStory } from './honest-story';
import * as scripts from './hostile-scripts';
import { MARKED_UP_FIELDS } from './marked-up-fields';

/** A page made to deceive, break or stop whoever reads it. */
export interface HostilePage {
  readonly name: string;
  readonly source: string | Buffer;
  /** As the server says it is; without one UTF-8. */
  readonly type?: string;
  /** honest: its honest quotation is there to be found · any: only that there is an end, and nothing runs. */
  readonly holds: 'honest' | 'any';
}

const PROTOTYPE_WORDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
const PROTOTYPE_DATA = `{"__proto__":{"@type":"NewsArticle","headline":"From a prototype","author":{"name":"Nobody Real"}},"constructor":{"prototype":{"polluted":true}},"@type":["NewsArticle","__proto__"],"@graph":[{"__proto__":[]},{"toString":1,"valueOf":{},"price":{"toString":1}},{"@type":"Offer","price":[{"toString":null}],"priceCurrency":"__proto__"}],"hasOwnProperty":1,"author":{"__proto__":"x","name":{"toString":"x"}},"wordCount":{"valueOf":1},"isAccessibleForFree":{"toString":0},"x":1e999}`;
const FALSE_DATA =
  `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Another story altogether","author":"Somebody Else","isAccessibleForFree":false,"hasPart":[{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":"*"},{"cssSelector":":has(*:has(*))"},{"cssSelector":"[".repeat}],"articleBody":"“Words that stand nowhere on the page,” said Somebody Else."}`.replace(
    '"[".repeat',
    JSON.stringify('['.repeat(5_000)),
  );

export const HOSTILE_PAGES: readonly HostilePage[] = [
  honest('markup and script in every field', MARKED_UP_FIELDS),
  honest('letters turned round and never back', TURNED_ROUND),
  honest('signs nobody sees in words, names and prices', UNSEEN_SIGNS),
  honest(
    'names of prototypes as keys, ids and words',
    honestStory({
      head: `<script type="application/ld+json">${PROTOTYPE_DATA}</script>${PROTOTYPE_WORDS.map((word) => `<meta name="${word}" content="${word}" itemprop="${word}">`).join('')}`,
      before: PROTOTYPE_WORDS.map(
        (word) => `<div id="${word}" class="${word}" lang="${word}" role="${word}">${word}</div>`,
      ).join(''),
      inside: PROTOTYPE_WORDS.map(
        (word) => `<p>“The ${word} is under the mat,” said ${word} ${word}, ${word} of ${word}.</p>`,
      ).join(''),
      after: `<section class="subscribe"><p>Subscribe: €7 per __proto__</p><p>constructor plan: €70 per year</p></section>`,
    }),
  ),
  honest(
    'structured data that tells another story',
    honestStory({ head: `<script type="application/ld+json">${FALSE_DATA}</script>` }),
  ),
  honest('globals that were redefined', scripted(scripts.REDEFINED_GLOBALS)),
  honest('getters that throw on every prototype', scripted(scripts.HOSTILE_GETTERS)),
  honest('prototypes that were frozen', scripted(scripts.FROZEN)),
  honest('a body that is written anew all the time', scripted(scripts.RESTLESS)),
  honest('a page that grows without end', scripted(scripts.GROWING)),
  any('a page that changes its address all the time', scripted(scripts.WANDERING)),
  honest(
    'our own names, taken by the page',
    honestStory({
      head: `<style>newsgloss-gloss, [data-manner] { display: none !important } ::highlight(newsgloss-finding) { background: none !important; color: inherit !important; text-decoration: none !important }</style>${script(scripts.NAME_THIEF)}`,
      after: `<newsgloss-gloss data-manner="line" data-original="Not what stood here">Not ours</newsgloss-gloss><input placeholder="x" data-newsgloss-placeholder="y">`,
    }),
  ),
  honest('calls in our own protocol', scripted(scripts.MESSENGER)),
  honest(
    'elements that lie to whoever asks',
    honestStory({
      head: script(scripts.LYING_ELEMENTS),
      before: '<a-liar><p>Before</p></a-liar>',
      inside: '<a-liar><p>Within</p></a-liar>',
    }),
  ),
  honest('elements for properties of the document', CLOBBERED_DOCUMENT),
  honest('fields for properties of their forms', CLOBBERED_FORMS),
  honest('an article in such a form', CLOBBERED_WHOLE),
  honest('texts of ten megabytes', scripted(scripts.HUGE_TEXTS)),
  honest('halves of characters', scripted(scripts.HALF_CHARACTERS)),
  honest('a hidden tree 50,000 elements deep', scripted(scripts.DEEP_TREE)),
  honest('20,000 line breaks', honestStory({ after: `<div>${'the clock <br>'.repeat(20_000)}</div>` })),
  honest(
    'a table of 10,000 cells',
    honestStory({ after: `<table>${`<tr>${'<td>7</td>'.repeat(100)}</tr>`.repeat(100)}</table>` }),
  ),
  honest('20,000 siblings', honestStory({ after: '<b>the clock </b>'.repeat(20_000) })),
  honest('9,000 quotations of one letter', honestStory({ after: `<p>${'“the” '.repeat(9_000)}</p>` })),
  any(
    'nothing but marks',
    honestStory({ inside: `<p>${'“'.repeat(20_000)}</p><p>${'"'.repeat(20_001)}</p>` }),
  ),
  honest(
    'a source that was never closed',
    honestStory({
      before: '<table><tr><svg><desc><math><mtext><p>Lost</table></svg></math>',
      after: '<select><option><template><p><plaintext>',
    }),
  ),
  {
    name: 'bytes that are no UTF-8',
    source: Buffer.concat(
      honestStory({ inside: '<p>“The stairs \u0001 have to be swept,” said Jorrit \u0001 Haverkoren.</p>' })
        .split('\u0001')
        .flatMap((part) => [Buffer.from(part), Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf5])]),
    ),
    holds: 'honest',
  },
  {
    name: 'another encoding than it says',
    source: Buffer.from(honestStory({}).replaceAll(/[“”]/g, '"'), 'latin1'),
    type: 'text/html; charset=shift_jis',
    holds: 'any',
  },
  { name: 'two bytes a letter, sent as one', source: Buffer.from(honestStory({}), 'utf16le'), holds: 'any' },
  { name: 'no bytes at all', source: '', holds: 'any' },
  { name: 'a page of NULs', source: '\0'.repeat(10_000), holds: 'any' },
];

function honest(name: string, source: string): HostilePage {
  return { name, source, holds: 'honest' };
}

function any(name: string, source: string): HostilePage {
  return { name, source, holds: 'any' };
}

function scripted(code: string): string {
  return honestStory({ head: script(code) });
}

function script(code: string): string {
  return `<script>${code}</script>`;
}
