import type { Notice, Offer, Quote, Report } from '../../utils/report/report';
import { sampleNotice, sampleOffer, sampleQuote, sampleReport } from '../helpers/sample-report';

const LONG_TITLE =
  'After eleven months of inquiries, three resignations and one very wet spring the wardens of Saltmarsh Lane publish what they knew about the crack in the old sea wall, when they knew it, who told them, and why nobody put so much as a lamp beside it until a cyclist found it in the dark';
const LONG_NAME =
  'Maria Bartholomea van Oldenbarneveldt-Featherstonehaugh de Saavedra y Quillon-Marchbanks, Dowager Keeper of Locks and Wall';
const LONG_ROLE =
  'acting deputy assistant director for coastal resilience, tidal measurement and the maintenance of historic embankments in the joint office of the four parishes, chair of its standing committee on lamps, and until the spring the person to whom every warden of the lane had to report each crack in writing';
const GIVEN = ['Odalys', 'Barnaby', 'Leontyne', 'Ottoline', 'Marit', 'Ines', 'Tarquin', 'Wendeline'];
const FAMILY = ['Fenwright', 'Quillon', 'Asquill', 'Marchbanks', 'Oyelaran'];
const SAYINGS = [
  'It has stood for longer than any of us, and it will stand for as long again if we keep an eye on it.',
  'No.',
  'We wrote down each crack that had grown since the autumn, we measured it with the rule that hangs in the lodge, we drew it in the long book of the lane, and then we put a lamp beside the widest of them so that nobody would step in after dark; what more than that can four people do in one winter?',
  'A wall is a promise that somebody made before you were born.',
];

const NOTICES = [
  ['Laat een reactie achter', 'comment.leave', 'Leave a comment'],
  [
    'Alle reacties worden door de redactie gelezen voordat ze worden geplaatst; dat kan op werkdagen een uur duren en in het weekend langer.',
    'comment.moderated',
    'All comments are checked before they are published.',
  ],
  ['Wij gebruiken cookies om de website te verbeteren.', 'consent.cookies', 'We use cookies.'],
  ['Geschreven met hulp van AI', 'disclosure.ai', 'Made with the help of AI'],
  ['Rijksmonumentale grachtenpandenregeling van toepassing op deze en alle volgende pagina’s', null, null],
] as const;

/** Reports at the edge of what a page can hold. Names, products and prices are invented. */
export const STRESS_REPORTS = {
  'a hundred and fifty quotations': sampleReport({
    quotes: Array.from({ length: 150 }, (_, n) => quote(n)),
    offers: [],
    boilerplate: [],
  }),
  'a very long title, name and role': sampleReport({
    page: { ...sampleReport().page, title: LONG_TITLE, headlineQuotes: [{ text: LONG_TITLE, quote: 0 }] },
    quotes: [
      sampleQuote({ text: SAYINGS[2] ?? '', source: person(LONG_NAME, LONG_ROLE), via: LONG_NAME, rank: 1 }),
      sampleQuote({ text: 'Unbreakable'.repeat(12), source: person('Q'.repeat(120), null), rank: 2 }),
    ],
  }),
  'twelve offers': sampleReport({ quotes: [], boilerplate: [], offers: Array.from({ length: 12 }, offer) }),
  'twenty-five notices': sampleReport({
    quotes: [],
    offers: [],
    boilerplate: Array.from({ length: 25 }, notice),
  }),
  nothing: sampleReport({
    page: { ...sampleReport().page, headlineQuotes: [] },
    quotes: [],
    offers: [],
    boilerplate: [],
  }),
} as const satisfies Readonly<Record<string, Report>>;

function quote(n: number): Quote {
  const speaker = n % 40;
  const name = `${GIVEN[speaker % GIVEN.length]} ${FAMILY[Math.floor(speaker / GIVEN.length)]}`;
  const kind = (['direct', 'direct', 'mixed', 'indirect'] as const)[n % 4] ?? 'direct';
  const text = SAYINGS[(n * 7) % SAYINGS.length] ?? '';
  const source =
    n % 11 === 10 ? unnamed() : person(name, n % 3 === 0 ? null : 'who keeps the book of the lane');
  return sampleQuote({ text, kind, source, rank: n + 1, via: n % 9 === 8 ? 'the Saltmarsh Courier' : null });
}

function unnamed(): Quote['source'] {
  return { kind: 'unnamed', description: 'a warden who asked not to be named', mention: null };
}

function person(name: string, role: string | null): Quote['source'] {
  return { kind: 'person', name, role, affiliation: null, mention: null };
}

function offer(_: unknown, n: number): Offer {
  const year = 29 + n * 40;
  return sampleOffer({
    product: n < 8 ? 'The Saltmarsh Courier and Gazette of the Four Parishes' : 'Lamp & Lock',
    plan: `Premium Digital Plus with Weekend Print, Crosswords and the Tide Table (${n + 1})`,
    price: `${year}.00`,
    per: { n: 1, unit: 'year' },
    perYear: n % 5 === 4 ? null : `${year}.00`,
    firstYear: n % 5 === 4 ? null : `${year - 20}.00`,
    role: n % 3 === 0 ? 'intro' : 'regular',
    introFor: n % 3 === 0 ? { n: 12, unit: 'week' } : null,
    then: n % 3 === 0 ? { price: '1204.00', currency: 'USD', per: { n: 1, unit: 'year' } } : null,
    listPrice: n % 4 === 1 ? `${year * 2}.00` : null,
    currency: n === 11 ? 'JPY' : 'USD',
    flags: n % 3 === 0 ? ['price-rises', 'renews-automatically'] : ['renewal-not-stated'],
  });
}

function notice(_: unknown, n: number): Notice {
  const [text, intent, meaning] = NOTICES[n % NOTICES.length] ?? NOTICES[0];
  const translation =
    meaning === null ? null : ({ lang: 'en', text: meaning, method: 'phrasebook' } as const);
  return sampleNotice({ text, intent, translation });
}
