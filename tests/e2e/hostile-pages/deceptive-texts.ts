import { honestStory } from './honest-story';

const RLO = '\u202e';
const LRO = '\u202d';
const RLE = '\u202b';
const RLI = '\u2067';
const PDF = '\u202c';
const PDI = '\u2069';

/** Letters turned round, and never turned back: what follows would be turned round too. */
export const TURNED_ROUND = honestStory({
  title: `Harbour town ${RLO}keeps its tide clock`,
  head: `<meta property="og:site_name" content="Zoutmere ${RLO}${RLI}News"><meta name="author" content="Ana ${RLO}Lind">`,
  inside: [
    `<p>“We will ${RLO}never ${RLI}pay for the ${RLE}stairs again,” said Jorrit ${RLO}Haverkoren, head of ${LRO}stairs at Zoutmere Harbour.</p>`,
    `<p>“The yard ${PDI}${PDF}${PDI} is closed on the first day,” said Maya${PDI} Okafor.</p>`,
    `<p>“קול השעון ${RLO}clock is heard as far as the dike,” said ${RLI}Ana Lind.</p>`,
  ].join('\n'),
  after: `<section class="subscribe"><h2>Subscribe to The Tide ${RLO}Weekly</h2><p>Monthly plan: €7 per month</p><p>Annual ${RLO}plan: €70 per year</p></section>
<footer><p lang="nl">Laat een ${RLO}reactie achter</p><p lang="nl">Alle reacties worden gemodereerd voordat ze worden gepubliceerd.</p></footer>`,
});

const HIDDEN = '\u200b\u2060\ufeff\u00ad';

/** Signs nobody sees, in names, quotations and prices. */
export const UNSEEN_SIGNS = honestStory({
  inside: `<p>“The stairs ha${HIDDEN}ve to be swept on every day,” said Jor${HIDDEN}rit Haver\u200dkoren of Zoutmere Harbour.</p>
<p>“The key is${'\u200b'.repeat(500)} under the mat,” said Maya Okafor${'\u0301'.repeat(200)}.</p>`,
  after: `<section class="subscribe"><h2>Subscribe to The Tide</h2><p>Monthly plan: €1\u200b0 per month</p><p>Annual plan: €1\u206000 per year</p></section>`,
});
