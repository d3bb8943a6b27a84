/** A story of our own making; each number has other people, firms and words, so that no two pages are the same. */
export function generateStory(number: number): string {
  const pick = createPicker(number);
  const paragraphs = Array.from({ length: 14 + (number % 9) }, () => writeParagraph(pick));
  const title = `${pick(FIRMS)} moves its ${pick(THINGS)} to ${pick(TOWNS)}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Fennhaven Post">
<meta name="author" content="${pick(PEOPLE)}"></head><body>
<header><nav><a href="/">Home</a> <a href="/subscribe">Subscribe</a></nav></header>
<article><h1>${title}</h1>${paragraphs.join('\n')}</article>
<aside class="subscribe"><h2>Read everything</h2><p>Digital: $${1 + (number % 9)} a month for the first three months, then $${12 + (number % 7)}.99 a month. Cancel anytime.</p></aside>
<section class="comments" lang="nl"><h2>Reacties</h2><p>Alle reacties worden gemodereerd voordat ze worden gepubliceerd.</p><button>Reactie plaatsen</button></section>
</body></html>`;
}

/** One entry of a live blog, with somebody's words in it. */
export function generateEntry(number: number): string {
  const pick = createPicker(number + 1_000_000);
  return `${pick(PEOPLE)}, ${pick(ROLES)} at ${pick(FIRMS)}, said at minute ${number}: “${writeSentence(pick)}”`;
}

type Picker = (list: readonly string[]) => string;

/** The same choices for the same number: Lehmer's generator. */
function createPicker(number: number): Picker {
  let state = 1 + (number % 2_147_483_646);
  return (list) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] ?? '';
  };
}

function writeParagraph(pick: Picker): string {
  const words = `${writeSentence(pick)} ${writeSentence(pick)}`;
  const speaker = `${pick(PEOPLE)}, ${pick(ROLES)} at ${pick(FIRMS)}`;
  return `<p>${words} “${writeSentence(pick)}” said ${speaker}. ${pick(PEOPLE)} said that ${writeClause(pick)}.</p>`;
}

function writeSentence(pick: Picker): string {
  return `The ${pick(THINGS)} in ${pick(TOWNS)} was ${pick(DEEDS)} last ${pick(TIMES)}, and the ${pick(THINGS)} will follow before ${pick(TIMES)}.`;
}

function writeClause(pick: Picker): string {
  return `the ${pick(THINGS)} had been ${pick(DEEDS)} by ${pick(FIRMS)} in ${pick(TOWNS)}`;
}

const PEOPLE = [
  'Marit Oyelaran',
  'Tobias Wrenfield',
  'Priya Halvorsen',
  'Petronella Ashgrove',
  'Ilse Varkendonk',
  'Joris Kettlewell',
  'Amara Lindqvist',
  'Bartholomew Nkemelu',
  'Saskia Thornbury',
  'Emeka Vandersloot',
  'Ottoline Pereira-Moss',
];
const ROLES = ['chief executive', 'head of security', 'a spokesperson', 'lead engineer', 'an analyst'];
const FIRMS = ['Fennhaven Networks', 'Copper & Glass', 'Weald Robotics', 'Zoutmere Cloud', 'Quillmark Labs'];
const THINGS = [
  'router',
  'mast',
  'data centre',
  'orchard machine',
  'tide clock',
  'satellite',
  'battery',
  'chip',
];
const TOWNS = ['Zoutmere', 'Harbour Hill', 'Kettle Bay', 'Weald', 'Lower Quill', 'Ashgrove', 'Brackwater'];
const DEEDS = ['recalled', 'repaired', 'sold', 'measured', 'switched off', 'rebuilt', 'insured', 'renamed'];
const TIMES = ['spring', 'Tuesday', 'winter', 'March', 'autumn', 'Friday', 'November'];
