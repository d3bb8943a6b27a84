import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from '../../scripts/browsers/local-web';
import { ROOT } from '../helpers/source-files';
import { page } from './page-shell';

const FRONT = readFileSync(join(ROOT, 'tests/pages/front-page--2026-11-22/page.html'), 'utf8');

const FILLER = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>On day ${n + 1} the wardens of Saltmarsh Lane walked the length of the old sea wall, wrote down each crack that had grown since the autumn, and put a lamp beside the widest of them so that nobody would step in after dark.</p>`,
).join('\n');

/** Quotations where a jump may lose them: in a link, across tags, between no-break spaces, behind a fold. */
const HIDING_PLACES = page(
  'en',
  `<style>.masthead { position: sticky; top: 0; padding: 1em; background: Canvas } article { padding-block: 100vh }</style>
<div class="masthead">The Saltmarsh Courier</div>
<article><h1>The wall that nobody paid for</h1>${FILLER}
<p>“We built it <a href="/elsewhere">with our own hands</a> in one wet spring,” said Odalys Fenwright, who leads the wardens.</p>
${FILLER}
<p>“It <em>held</em> the <strong>whole</strong> winter <a href="#x">without</a> a single sandbag,” said Barnaby Quillon, the harbour master.</p>
${FILLER}
<p>“It\u00a0cost us 40\u00a0000\u00a0crowns and a lot of\u00a0soup,” said Odalys Fenwright.</p>
${FILLER}
<details open><summary>What the council says</summary><p>“There is no money for walls in this year’s budget,” said Leontyne Asquill, who chairs the council.</p></details>
${FILLER}</article>`,
);

/** Its words go around a note that is hidden until it is asked for. */
const HIDDEN_NOTE = page(
  'en',
  `<article><h1>The wall and its stones</h1>${FILLER}${FILLER}
<p>“Every stone of it <a href="#note">was dressed<span style="visibility: hidden; position: absolute">To dress a stone is to give it a flat face with a chisel.</span></a> by hand,” said Leontyne Asquill, who chairs the council.</p>
${FILLER}
</article>`,
);

/** Behind a layer that asks for consent. */
const WALLED = page(
  'en',
  `<article><h1>The wall at noon</h1>${FILLER}
<p>“It throws no shadow,” said Odalys Fenwright, who leads the wardens.</p></article>
<div role="dialog" style="position: fixed; inset: 0; background: Canvas"><p>We and our partners would like to know you better.</p><button>Agree</button></div>`,
);

/** Once it is scrolled, a tall header comes down over the text and an offer pushes the text away. */
const RESTLESS = page(
  'en',
  `<style>article { padding-block: 100vh; overflow-anchor: none } header { position: fixed; inset: 0 0 auto; height: 45vh; background: Canvas }</style>
<header class="masthead" hidden>The Saltmarsh Courier</header>
<aside hidden style="height: 120vh; overflow-anchor: none">Walks along the wall, each Sunday</aside>
<article><h1>The wall that moves</h1>${FILLER}
<p>“Nobody has seen it stand still,” said Barnaby Quillon, the harbour master.</p>
${FILLER}</article>
<script>addEventListener('scroll', () => {
  for (const late of document.querySelectorAll('[hidden]')) late.hidden = false;
}, { once: true });</script>`,
);

/** Words with every kind of dash, far down. */
const DASHES = page(
  'en',
  `<article><h1>A lock changes hands</h1>${FILLER}${FILLER}${FILLER}
<p id="said">“The old-style key — the one we feared – is gone,” said Ottoline Marchbanks, the keeper of the lock.</p>
${FILLER}</article>`,
);

const PASTE = page(
  'en',
  `<textarea></textarea><script>addEventListener('paste', ({ clipboardData }) => {
  window.pasted = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
});</script>`,
);

const CHROME_OF_SUBSCRIBING = page(
  'en',
  `<header><nav><a href="/">Home</a> <a href="/subscribe">Subscribe</a> <a href="/login">Sign in</a> <button>Subscribe</button></nav></header>
<article><h1>The lamp at the wall</h1>${FILLER}<p>“It burns all night,” said Odalys Fenwright, who leads the wardens.</p></article>
<footer><a href="/subscribe">Subscribe</a> <a href="/newsletter">Newsletters</a></footer>`,
);

const LONE_PRICE = page(
  'en',
  `<article><h1>The lamp at the wall</h1>${FILLER}</article>
<section class="plans"><h2>Read the Saltmarsh Courier</h2><p>Subscribe to the Courier: €9 for the first month.</p></section>`,
);

const SPEAKERS = [
  'Odalys Fenwright, who leads the wardens',
  'Barnaby Quillon, the harbour master',
  'Leontyne Asquill, who chairs the council',
];

/** So many that they are searched, filtered and unfolded. */
const MANY_QUOTES = page(
  'en',
  `<article><h1>Twelve things said about a wall</h1>${Array.from(
    { length: 12 },
    (_, n) =>
      `<p>“It has stood for ${n + 20} winters, and it will stand for ${n + 2} more if we keep an eye on it,” said ${SPEAKERS[n % 3]}. The wardens nodded and wrote it down in the long book of the lane.</p>`,
  ).join('\n')}</article>`,
);

const VIDEO = page(
  'en',
  `<meta property="og:type" content="video.other"><script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"The wall from above","uploadDate":"2026-11-01"}</script>
<main><h1>The wall from above</h1><video src="data:video/mp4," controls></video><p>Three minutes over the sea wall.</p></main>`,
);

const SHOP = page(
  'en',
  `<meta property="og:type" content="product"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"A storm lamp","offers":{"@type":"Offer","price":"24.00","priceCurrency":"EUR"}}</script>
<main><h1>A storm lamp</h1><p>Brass, with a glass of two millimetres. €24.00</p><button>Add to basket</button></main>`,
);

/** Sent in one piece, and never ended within the time a test waits. */
const SLOW_END = 4_000;

/** What the journeys come by, besides the sample. */
export function buildJourneyPages(sample: string): Readonly<Record<string, string | Served>> {
  return {
    '/home': FRONT,
    '/many-quotes': MANY_QUOTES,
    '/declared-free': sample.replace(
      '"@type": "NewsArticle",',
      '"@type": "NewsArticle", "isAccessibleForFree": true,',
    ),
    '/video': VIDEO,
    '/shop': SHOP,
    '/hiding-places': HIDING_PLACES,
    '/hidden-note': HIDDEN_NOTE,
    '/restless': RESTLESS,
    '/walled': WALLED,
    '/dashes': DASHES,
    '/paste': PASTE,
    '/subscribe-chrome': CHROME_OF_SUBSCRIBING,
    '/lone-price': LONE_PRICE,
    '/sandboxed': {
      type: 'text/html; charset=utf-8',
      body: sample,
      headers: { 'content-security-policy': 'sandbox' },
    },
    '/slow': { type: 'text/html; charset=utf-8', body: sample, endsAfter: SLOW_END },
  };
}
