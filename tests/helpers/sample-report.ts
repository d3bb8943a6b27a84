import type { Access, Anchor, Notice, Offer, Quote, Report } from '../../utils/report/report';

/** A report with one of everything, written by hand. Names, products and prices are invented. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    page: {
      url: 'https://news.example/2026/11/firmware',
      title: 'Nordlys pulls firmware update after meters lose their clocks',
      byline: 'Ines Aalto',
      siteName: 'Kabelkrant',
      publishedTime: '2026-11-20T09:30:00Z',
      lang: 'en',
      declaredLang: 'nl',
      wordCount: 640,
      readingMinutes: 3,
      article: 'found',
      headlineQuotes: [{ text: 'lose their clocks', quote: null }],
      attribution: 'full',
    },
    quotes: SAMPLE_QUOTES,
    access: sampleAccess(),
    offers: [
      sampleOffer({ plan: 'Monthly', price: '7.00', perYear: '84.00', firstYear: '77.00' }),
      sampleOffer({
        plan: 'Annual',
        price: '70.00',
        per: { n: 1, unit: 'year' },
        perYear: '70.00',
        firstYear: '70.00',
        saving: { price: '14.00', percent: '16.67' },
      }),
      sampleOffer({
        plan: 'Bundle',
        price: '100.00',
        per: { n: 1, unit: 'year' },
        perPerson: true,
        perYear: '100.00',
        firstYear: '100.00',
        flags: ['per-person', 'renewal-not-stated'],
      }),
    ],
    boilerplate: SAMPLE_NOTICES,
    ...changes,
  };
}

export function sampleAnchor(exact: string, block = 0): Anchor {
  return { block, path: 'html > body > p', start: 0, end: exact.length, exact, prefix: '', suffix: '' };
}

export function sampleQuote(changes: Partial<Quote> & Pick<Quote, 'text'>): Quote {
  return {
    kind: 'direct',
    parts: [{ start: 0, end: changes.text.length }],
    source: {
      kind: 'person',
      name: 'Maya Okafor',
      role: 'head of platform security',
      affiliation: 'Nordlys',
      mention: null,
    },
    cue: 'said',
    cueSpan: null,
    rank: 1,
    via: null,
    anchor: sampleAnchor(changes.text),
    ...changes,
  };
}

export function sampleAccess(changes: Partial<Access> = {}): Access {
  return {
    verdict: 'unknown',
    declared: null,
    readable: 'full',
    evidence: [
      {
        rule: 'readable.full',
        says: 'nothing',
        excerpt: '640 words, without a cut',
      },
      {
        rule: 'offer.elsewhere',
        says: 'nothing',
        excerpt: 'Subscribe to Copper & Glass',
        anchor: sampleAnchor('Subscribe to Copper & Glass'),
      },
    ],
    ...changes,
  };
}

export function sampleOffer(changes: Partial<Offer> = {}): Offer {
  return {
    product: 'Copper & Glass',
    plan: null,
    price: '7.00',
    currency: 'USD',
    currencyAssumed: false,
    per: { n: 1, unit: 'month' },
    role: 'regular',
    listPrice: null,
    charged: null,
    saving: null,
    from: false,
    perPerson: false,
    trial: { n: 1, unit: 'month' },
    introFor: null,
    then: null,
    perMonth: '7.00',
    perYear: '84.00',
    firstYear: '77.00',
    kind: 'newsletter',
    paymentMethods: ['Credit Card', 'iDEAL', 'Apple Pay'],
    flags: ['renewal-not-stated'],
    text: 'Monthly: $7 a month, first month free',
    anchor: sampleAnchor('Monthly: $7 a month, first month free'),
    otherAnchors: [],
    ...changes,
  };
}

export function sampleNotice(changes: Partial<Notice> & Pick<Notice, 'text'>): Notice {
  return {
    intent: 'comment.leave',
    lang: 'nl',
    translation: { lang: 'en', text: 'Leave a comment', method: 'phrasebook' },
    slots: {},
    anchor: sampleAnchor(changes.text),
    ...changes,
  };
}

const SAMPLE_QUOTES: readonly Quote[] = [
  sampleQuote({
    text: 'We got the ordering wrong, It will not happen again.',
    parts: [
      { start: 1, end: 27 },
      { start: 106, end: 131 },
    ],
    rank: 2,
    via: 'Tek Weekly',
    cue: 'told',
  }),
  sampleQuote({
    text: 'A meter that does not know what time it is cannot send anybody an honest bill, and that is the whole of its job.',
    rank: 1,
  }),
  sampleQuote({
    text: 'the rollout had been “halted within the hour”',
    kind: 'mixed',
    source: { kind: 'unnamed', description: 'a spokesperson for the grid operator', mention: null },
    rank: 3,
  }),
  sampleQuote({
    text: 'the clocks would be set right by hand where the network could not reach them',
    kind: 'indirect',
    parts: [{ start: 300, end: 376 }],
    cue: 'said',
    cueSpan: { start: 290, end: 294 },
    source: {
      kind: 'organisation',
      name: 'Nordlys',
      role: null,
      affiliation: null,
      mention: null,
    },
    rank: 4,
  }),
  sampleQuote({
    text: 'I am reading by candlelight and paying for it.',
    source: { kind: 'none', mention: null },
    rank: 5,
  }),
  sampleQuote({ text: 'Nobody was billed twice.', rank: 6 }),
];

const SAMPLE_NOTICES: readonly Notice[] = [
  sampleNotice({ text: 'Laat een reactie achter' }),
  sampleNotice({
    text: 'Alle reacties worden gemodereerd voordat ze worden gepubliceerd.',
    intent: 'comment.moderated',
    translation: {
      lang: 'en',
      text: 'All comments are checked before they are published.',
      method: 'phrasebook',
    },
  }),
  sampleNotice({
    text: 'Rijksmonumentale grachtenpandenregeling van toepassing',
    intent: null,
    translation: null,
  }),
];
