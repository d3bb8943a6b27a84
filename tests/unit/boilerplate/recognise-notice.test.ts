import { beforeAll, describe, expect, it } from 'vitest';
import { INTENT_NAMES } from '../../../utils/boilerplate/lexicon-names';
import { LIGHT_CONCEPTS } from '../../../utils/boilerplate/light-concepts';
import { recogniseNotice } from '../../../utils/boilerplate/recognise-notice';
import { renderMeaning } from '../../../utils/boilerplate/render-meaning';
import { READER_RENDERINGS } from '../../../utils/lexicon/renderings/reader-renderings';
import { processorTime } from '../../helpers/growth';

function recognise(text: string, lang: string | null = null) {
  return recogniseNotice({ text, lang, readerLangs: ['en'] });
}

describe('values', () => {
  it.each([
    ['12 reacties', { count: '12' }, '12 comments'],
    ['1 reactie', { count: '1' }, '1 comment'],
    ['{count} reacties', { count: '{count}' }, '{count} comments'],
    ['%d reacties', { count: '%d' }, '%d comments'],
    ['Ingelogd als Hana Sato', { name: 'Hana Sato' }, 'Logged in as Hana Sato'],
    ['Inloggen met GitHub', { brand: 'GitHub' }, 'Log in with GitHub'],
    ['Beveiligd door hCaptcha', { brand: 'hCaptcha' }, 'Protected by hCaptcha.'],
    ['Gepubliceerd op 3 mei 2024', { date: '3 mei 2024' }, 'Published: 3 mei 2024'],
    ['Ines schreef 2 uur geleden', { name: 'Ines', date: '2 uur geleden' }, 'Ines commented (2 uur geleden)'],
    ['Toon 1 antwoord', { count: '1' }, 'Show 1 reply'],
    ['Toon 3 antwoorden', { count: '3' }, 'Show 3 replies'],
    ['Toon antwoorden', {}, 'Show replies'],
    ['Meer van Nordlys', { title: 'Nordlys' }, 'More from Nordlys'],
    ['Gesponsord door Nordlys', { name: 'Nordlys' }, 'Sponsored by Nordlys'],
    ['Lees meer over {title}', { title: '{title}' }, 'Read more about {title}'],
    ['12 commentaire(s)', { count: '12' }, '12 comments'],
    ['佐藤花さんに返信', { name: '佐藤花' }, 'Reply to 佐藤花'],
    ['5分前', { count: '5' }, '5 minutes ago'],
    [
      'Ein Fehler ist aufgetreten: Zeitüberschreitung',
      { message: 'Zeitüberschreitung' },
      'Something went wrong: Zeitüberschreitung.',
    ],
  ])('are kept as written in “%s”', (text, slots, translation) => {
    expect(recognise(text)).toMatchObject({ slots, translation: { text: translation } });
  });

  it('see through mark-up', () => {
    expect(recognise('Beveiligd door <a href="https://nordlys.example">Nordlys</a>')?.slots).toEqual({
      brand: 'Nordlys',
    });
  });
});

describe('what stands where a value could', () => {
  it.each([
    ['a sentence about an error', 'Ein Fehler in der Software legt Züge lahm'],
    ['a sentence with Japanese endings', '昨日から続いているさんに返信'],
    ['a headline with a word of a form', 'Der Minister wollte den Bericht nicht kommentieren'],
  ])('is no value where it is %s', (_what, text) => {
    expect(recognise(text)?.slots ?? {}).toEqual({});
  });

  it('ends with a Japanese full stop', () => {
    expect(recognise('コメントありがとうございます。承認後に公開されます。')?.intent).toBe(
      'comment.thanks-pending',
    );
  });
});

describe('a lone string', () => {
  it('is read in whatever language, without a rendering in one the reader reads', () => {
    expect(recognise('Comments are closed')).toEqual({
      intent: 'comment.closed',
      lang: 'en',
      translation: null,
      slots: {},
    });
  });

  it('goes to the language it is said to be in where two explain it', () => {
    expect(recognise('Start', 'nl')?.lang).toBe('nl');
  });

  it.each(['', '   ', '…', '123', 'xyzzy plugh', 'toString', '__proto__', 'constructor', '{', '%', '<'])(
    'is nothing where it is “%s”',
    (text) => {
      expect(recognise(text)?.intent ?? null).toBeNull();
    },
  );

  it.each([
    ['Comments are moderated', 'Comments are not moderated'],
    ['No comments yet', 'Comments'],
    ['Close menu', 'Open menu'],
    ['Log in', 'Log out'],
    ['Accept all', 'Reject all'],
    ['Newer posts', 'Older posts'],
  ])('“%s” does not say what “%s” says', (one, other) => {
    expect(recognise(one)?.intent).not.toBe(recognise(other)?.intent);
  });
});

describe('hostile strings', () => {
  beforeAll(() => {
    recognise('Comments are closed');
  });

  it.each([
    ['one endless word', 'a'.repeat(800)],
    ['endless braces', '{'.repeat(800)],
    ['endless brackets', '<a'.repeat(400)],
    ['endless sentences', 'a. '.repeat(266)],
    ['endless comments', 'comment '.repeat(100)],
    ['endless percent signs', '%1$'.repeat(260)],
    ['surrogates torn apart', '\ud83d\udc4d\ud83d '.repeat(150)],
    ['characters without spaces', 'コメント'.repeat(200)],
  ])('take no longer than others: %s', (_what, text) => {
    const times = [1, 2, 3].map(() => processorTime(() => recognise(text)));
    expect(Math.min(...times)).toBeLessThan(100);
  });

  it('longer than any notice are not read', () => {
    expect(recognise(`Comments are closed. ${'x '.repeat(500)}`)).toBeNull();
  });

  it('five thousand are read in a blink', () => {
    const texts = [
      'Alle reacties worden gemodereerd',
      'Share on Mastodon',
      'Plaats reactie',
      'We use cookies to improve your experience',
      'Hana Sato',
    ];
    const runs = [1, 2, 3, 4].map(() =>
      processorTime(() => {
        for (let i = 0; i < 5000; i += 1) recognise(`${texts[i % 5]} ${i}`);
      }),
    );
    expect(Math.min(...runs)).toBeLessThan(600);
  });
});

describe.each([...READER_RENDERINGS])('renderings in %s', (lang, renderings) => {
  it('are there for every meaning, and none is empty', () => {
    for (const intent of INTENT_NAMES) expect(renderMeaning(intent, lang, new Map())).toMatch(/\S/);
  });

  it('leave no bracket or slot behind', () => {
    const slots = new Map([
      ['count', '3'],
      ['name', 'Hana Sato'],
      ['brand', 'Nordlys'],
      ['date', '3.5.'],
      ['title', 'Fairphone'],
      ['message', 'E42'],
    ]);
    for (const intent of INTENT_NAMES) expect(renderMeaning(intent, lang, slots)).not.toMatch(/[[\]{}]/);
  });

  it('leave no gap where a page names no sponsor, owner or year', () => {
    for (const intent of ['ad.sponsored-by', 'legal.copyright', 'related.more-from'] as const) {
      expect(renderMeaning(intent, lang, new Map())).not.toContain('…');
      expect(renderMeaning(intent, lang, new Map([['name', 'Nordlys']]))).toContain('Nordlys');
    }
    expect(renderMeaning('ad.sponsored-by', lang, new Map([['brand', 'Nordlys']]))).toContain('Nordlys');
    expect(renderMeaning('related.more-from', lang, new Map([['title', 'Nordlys']]))).toContain('Nordlys');
  });

  it('use only values there are', () => {
    for (const rendering of Object.values(renderings)) {
      const forms = typeof rendering === 'string' ? [rendering] : Object.values(rendering);
      for (const form of forms) {
        for (const [, name] of form.matchAll(/\{(\w+)\}/g))
          expect(['count', 'name', 'brand', 'date', 'title', 'message']).toContain(name);
      }
    }
  });
});

it('small words are only a few notions', () => {
  expect(LIGHT_CONCEPTS.size).toBeLessThan(25);
});
