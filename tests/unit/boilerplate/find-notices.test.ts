import { describe, expect, it } from 'vitest';
import { findNotices } from '../../../utils/boilerplate/find-notices';
import { type DrawnPage, drawPage } from './notice-page';

interface Wishes {
  readonly articleLang?: string | null;
  readonly readerLangs?: readonly [string, ...string[]];
}

function notices(page: DrawnPage, { articleLang = 'en', readerLangs = ['en'] }: Wishes = {}) {
  return findNotices({ page: drawPage(page), articleLang, readerLangs });
}

function intents(page: DrawnPage, wishes: Wishes = {}): readonly (string | null)[] {
  return notices(page, wishes).map(({ intent }) => intent);
}

const dutchForm: DrawnPage = {
  boxes: [{ name: 'form', tag: 'form', landmark: 'form', hint: 'commentform' }],
  blocks: [
    { text: 'The keyboard costs €90 and ships in May.', inArticle: true },
    { text: 'Laat een reactie achter', kind: 'heading', in: 'form' },
    { text: 'Alle reacties worden gemodereerd voordat ze worden geplaatst.', in: 'form' },
    { text: 'Naam', kind: 'label', in: 'form' },
    { text: 'E-mail', kind: 'label', in: 'form' },
    { text: 'Reactie plaatsen', kind: 'value', in: 'form' },
  ],
};

describe('small print beside an English article', () => {
  it('is given in the reader’s language, with the original and where it stands', () => {
    const [first, second] = notices(dutchForm);
    expect(first).toMatchObject({
      intent: 'comment.write',
      lang: 'nl',
      text: 'Laat een reactie achter',
      translation: { lang: 'en', text: 'Leave a comment', method: 'phrasebook' },
      anchor: { block: 1, start: 0, end: 23, exact: 'Laat een reactie achter' },
    });
    expect(second?.translation?.text).toBe('Comments are checked before they appear.');
  });

  it('leaves out labels the reader can read as they stand', () => {
    expect(notices(dutchForm).map(({ text }) => text)).not.toContain('E-mail');
  });

  it('is found whatever the page says its language is', () => {
    const expected = intents(dutchForm);
    expect(intents({ ...dutchForm, declaredLang: 'nl-NL' })).toEqual(expected);
    expect(intents({ ...dutchForm, declaredLang: 'en' })).toEqual(expected);
  });

  it('is not offered to a reader of its language', () => {
    expect(notices(dutchForm, { readerLangs: ['en', 'nl'] })).toEqual([]);
  });

  it('is not offered on one short label alone', () => {
    expect(notices({ blocks: [{ text: 'Reacties' }, { text: 'About us' }] })).toEqual([]);
  });

  it('is offered on one short label that says what language it is in', () => {
    const boxes = [{ name: 'box', lang: 'nl' }];
    expect(intents({ boxes, blocks: [{ text: 'Reacties', in: 'box' }] })).toEqual(['comment.label']);
  });

  it('is read in placeholders, labels and titles as well', () => {
    const boxes = [{ name: 'form', landmark: 'form' as const }];
    const blocks = [
      { text: 'Schrijf hier je reactie', kind: 'placeholder' as const, in: 'form' },
      { text: 'Menu sluiten', kind: 'aria-label' as const, in: 'form' },
    ];
    expect(intents({ boxes, blocks })).toEqual(['comment.write', 'nav.close-menu']);
  });

  it('is taken sentence by sentence where a block says several things', () => {
    const text = 'Reageren is niet meer mogelijk. Meld je aan voor onze nieuwsbrief.';
    const found = notices({ blocks: [{ text }] });
    expect(found.map((notice) => notice.text)).toEqual([
      'Reageren is niet meer mogelijk.',
      'Meld je aan voor onze nieuwsbrief.',
    ]);
    for (const { anchor, text: slice } of found) expect(text.slice(anchor.start, anchor.end)).toBe(slice);
  });

  it('is taken link by link in a row of links', () => {
    const text = 'Privacybeleid Gebruiksvoorwaarden';
    const controls = [
      { kind: 'link' as const, span: { start: 0, end: 13 }, href: null },
      { kind: 'link' as const, span: { start: 14, end: 33 }, href: null },
    ];
    expect(intents({ blocks: [{ text, controls }] })).toEqual(['privacy.policy', 'privacy.terms']);
  });

  it('whose meaning is not known is offered as it stands, where its place and group leave no doubt', () => {
    const boxes = [{ name: 'form', landmark: 'form' as const }];
    const odd = 'Wie hier schuttingtaal uitslaat vliegt er zonder pardon voor altijd uit.';
    const found = notices({
      boxes,
      blocks: [
        { text: 'Alle reacties worden gemodereerd voordat ze worden geplaatst.', in: 'form' },
        { text: odd, in: 'form' },
      ],
    });
    expect(found.at(-1)).toMatchObject({ intent: null, lang: 'nl', text: odd, translation: null });
  });
});

describe('what is not small print', () => {
  it.each([
    ['what readers wrote', { kind: 'comment' as const }],
    ['code', { kind: 'code' as const }],
    ['what the publisher hides', { visible: false }],
    ['the article', { inArticle: true }],
  ])('leaves out %s', (_what, facts) => {
    expect(
      notices({
        blocks: [{ text: 'Alle reacties worden gemodereerd voordat ze worden geplaatst.', ...facts }],
      }),
    ).toEqual([]);
  });

  it('leaves out what says it is not to be translated', () => {
    const boxes = [{ name: 'box', noTranslate: true }];
    const blocks = [{ text: 'Alle reacties worden gemodereerd voordat ze worden geplaatst.', in: 'box' }];
    expect(notices({ boxes, blocks })).toEqual([]);
  });

  it.each([
    'Related stories',
    'Share on Mastodon',
    'Die Zeit',
    'Lotte van der Berg',
    'El País',
    '29 juli 2024',
    'Menu',
    'Live',
  ])('calls “%s” on an English page nothing', (text) => {
    expect(notices({ boxes: [{ name: 'nav', landmark: 'nav' }], blocks: [{ text, in: 'nav' }] })).toEqual([]);
  });
});

describe('disclosures', () => {
  it.each([
    ['Advertisement', 'ad.label'],
    ['Sponsored by Nordlys', 'ad.sponsored-by'],
    ['This article contains affiliate links.', 'ad.affiliate'],
    ['This story was translated by a machine.', 'disclosure.ai-translated'],
  ])('are told in the reader’s own language: “%s”', (text, intent) => {
    expect(notices({ blocks: [{ text }] })).toMatchObject([{ intent, lang: 'en', translation: null }]);
  });

  it('are told inside the article', () => {
    const text = 'If you buy something through our links, we may earn a commission.';
    expect(intents({ blocks: [{ text, inArticle: true }] })).toEqual(['ad.affiliate-commission']);
  });

  it('are rendered where the reader does not read them', () => {
    expect(notices({ blocks: [{ text: 'Dit artikel bevat affiliatelinks.' }] })[0]?.translation?.lang).toBe(
      'en',
    );
  });

  it('are told once where they say the same', () => {
    expect(intents({ blocks: [{ text: 'Advertisement' }, { text: 'Advertisement' }] })).toEqual(['ad.label']);
  });

  it.each([
    'The regulator wants clearer rules for affiliate links and for advertisements made by artificial intelligence.',
    'Its correction sent the stock down 4 %.',
    'She sold the opinion section to a partner.',
  ])('are not made of an article about them: “%s”', (text) => {
    expect(notices({ blocks: [{ text, inArticle: true }] })).toEqual([]);
  });

  it('are not made of a link in the navigation', () => {
    const boxes = [{ name: 'nav', landmark: 'nav' as const }];
    expect(
      notices({
        boxes,
        blocks: [
          { text: 'Opinion', in: 'nav' },
          { text: 'Advertise with us', in: 'nav' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('small print nobody has words for', () => {
  const ODD = 'Wie hier schuttingtaal uitslaat vliegt er zonder pardon voor altijd uit.';
  const KNOWN = 'Alle reacties worden gemodereerd voordat ze worden geplaatst.';
  const form = [{ name: 'form', landmark: 'form' as const }];
  const offered = (odd: Partial<DrawnPage['blocks'][number]>, wishes: Wishes = {}) =>
    notices(
      {
        boxes: form,
        blocks: [
          { text: KNOWN, in: 'form' },
          { text: ODD, in: 'form', ...odd },
        ],
      },
      wishes,
    )
      .filter(({ intent }) => intent === null)
      .map(({ text }) => text);

  it('is offered as it stands in a group of its language', () => {
    expect(offered({})).toEqual([ODD]);
    expect(offered({}, { articleLang: 'de' })).toEqual([ODD]);
  });

  it.each<[string, Partial<DrawnPage['blocks'][number]>, Wishes]>([
    ['to who reads it', {}, { readerLangs: ['nl'] }],
    ['where the article is in it', {}, { articleLang: 'nl' }],
    ['elsewhere on the page', { in: 'body' }, {}],
    ['on a button', { kind: 'button' }, {}],
    ['of four words', { text: 'Schuttingtaal wordt meteen verwijderd' }, {}],
    ['that is too long', { text: ODD.replace('.', ` en ${'nog erger en '.repeat(30)}`) }, {}],
    ['in another language', { text: 'Wer hier flucht, der fliegt ohne Gnade für immer raus.' }, {}],
  ])('is not offered %s', (_what, odd, wishes) => {
    expect(offered(odd, wishes)).toEqual([]);
  });
});

describe('many notices', () => {
  it('are three hundred at most', () => {
    const text = 'Alle reacties worden gemodereerd voordat ze worden geplaatst.';
    expect(notices({ blocks: Array.from({ length: 310 }, () => ({ text })) })).toHaveLength(300);
  });
});

describe('a label', () => {
  const label = (text: string, block: Partial<DrawnPage['blocks'][number]>, boxes: DrawnPage['boxes'] = []) =>
    intents({ boxes, blocks: [{ text, ...block }] });

  it.each([
    ['Advertisement', 'ad.label'],
    ['Opinion', 'disclosure.opinion'],
    ['Developing story', 'disclosure.developing'],
    ['Live', 'disclosure.live'],
    ['Correction', 'disclosure.correction'],
    ['Promoted', 'ad.promoted'],
    ['Affiliate link', 'ad.affiliate-label'],
  ])('“%s” tells what a text is, but not where it is a link, nor in a footer', (text, intent) => {
    const footer = [{ name: 'footer', landmark: 'footer' as const }];
    expect(label(text, {})).toEqual([intent]);
    expect(label(text, { kind: 'button' })).toEqual([]);
    expect(label(text, { in: 'footer' }, footer)).toEqual([]);
  });

  it('is all that is said', () => {
    expect(label('Advertisement. The boats left early and came home at noon.', {})).toEqual([]);
    expect(label('Advertisement', { inArticle: true })).toEqual(['ad.label']);
  });

  it('that two languages share is told in the one the reader reads', () => {
    for (const [articleLang, readerLangs] of [
      ['da', ['no']],
      ['no', ['da']],
    ] as const) {
      expect(notices({ blocks: [{ text: 'Reklame' }] }, { articleLang, readerLangs })).toMatchObject([
        { intent: 'ad.label', lang: readerLangs[0], translation: null },
      ]);
    }
  });

  it('in a language the reader reads is told in that', () => {
    expect(notices({ blocks: [{ text: 'Anzeige' }] }, { readerLangs: ['de'] })).toMatchObject([
      { lang: 'de', translation: null },
    ]);
  });
});

describe('the words for a language', () => {
  it('are enough by a sentence, by two short ones, or by what the page says', () => {
    const short = { text: 'Reactie plaatsen' };
    const other = { text: 'Meer laden' };
    const sentence = { text: 'Alle reacties worden gemodereerd voordat ze worden geplaatst.' };
    expect(intents({ blocks: [short] })).toEqual([]);
    expect(intents({ blocks: [short], declaredLang: 'nl' })).toHaveLength(1);
    expect(intents({ blocks: [short], declaredLang: 'nl' }, { articleLang: null })).toHaveLength(1);
    expect(intents({ blocks: [short] }, { articleLang: 'nl' })).toHaveLength(1);
    expect(intents({ blocks: [short, other] })).toHaveLength(2);
    expect(intents({ blocks: [short, sentence] })).toHaveLength(2);
  });

  it('of one group count for a short one in another', () => {
    const boxes = [
      { name: 'form', landmark: 'form' as const },
      { name: 'aside', landmark: 'aside' as const },
    ];
    const sentence = { text: 'Alle reacties worden gemodereerd voordat ze worden geplaatst.', in: 'form' };
    expect(intents({ boxes, blocks: [sentence, { text: 'Reactie plaatsen', in: 'aside' }] })).toHaveLength(2);
  });
});
