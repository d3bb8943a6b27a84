import { describe, expect, test } from 'vitest';
import type { AccessSense } from '../../../../utils/lexicon/access/access-lexicon';
import type { AccessKind, Evidence } from '../../../../utils/offers/access';
import { chooseAccessLexicons } from '../../../../utils/offers/access/access-lexicons';
import { findGates } from '../../../../utils/offers/access/find-gates';
import { findTruncation } from '../../../../utils/offers/access/find-truncation';
import { findPageNames } from '../../../../utils/offers/access/page-names';
import { readGateWords } from '../../../../utils/offers/access/read-gate-words';
import { decideDeclared, decideVerdict } from '../../../../utils/offers/access/weigh-evidence';
import { buildArticleText } from '../../../../utils/page/article-text';
import type { Box, Page } from '../../../../utils/page/page';
import { type Line, type PageSketch, pageOf } from '../page-of';

const PARAGRAPH =
  'The ferry that links the two halves of the town has run every day since the bridge was closed, and its crew knows most of the passengers by name.';
const story = (length: number, more: Partial<Line> = {}): readonly Line[] =>
  Array.from({ length }, () => ({ text: PARAGRAPH, in: 'article', article: true, ...more }));
const GATE: Line = { text: 'Subscribe now to continue reading.', in: 'article' };
const BUTTON: Line = { text: 'Subscribe', kind: 'button', in: 'article', link: ['Subscribe', '/in'] };
const NOTE: Line = { text: 'A word about the weather.', in: 'article' };
const METER: Line = { text: 'You have 2 free articles left this month.', in: 'article' };

const ENGLISH = chooseAccessLexicons(['en']);
const rulesOf = (page: Page) => findGates(page, ENGLISH).map(({ rule }) => rule);
const gates = (...lines: readonly Line[]) => rulesOf(pageOf(lines));

/** The page with its boxes changed by name. */
function withBoxes(lines: readonly Line[], tag: string, box: Partial<Box>): Page {
  const page = pageOf(lines);
  return { ...page, boxes: page.boxes.map((one) => (one.tag === tag ? { ...one, ...box } : one)) };
}

describe('a gate', () => {
  test('stands behind the beginning of the story, with a way in beside it', () => {
    const page = pageOf([...story(2), GATE, BUTTON]);
    expect(findGates(page, ENGLISH)).toMatchObject([
      { rule: 'gate.visible', says: 'locked', excerpt: GATE.text, anchor: { block: 2 } },
    ]);
    const [gate] = findGates(page, ENGLISH);
    expect(gate?.anchor?.exact).toBe(GATE.text.slice(gate?.anchor?.start, gate?.anchor?.end));
  });

  test.each<[string, readonly Line[]]>([
    ['before the story', [GATE, BUTTON, ...story(2)]],
    ['where there is no story', [GATE, BUTTON]],
    ['where the story is hidden', [...story(2, { hidden: true }), GATE, BUTTON]],
    ['in a comment', [...story(2), { ...GATE, kind: 'comment' }, BUTTON]],
    ['in a text nobody sees', [...story(2), { ...GATE, kind: 'aria-label' }, BUTTON]],
    ['with its way in hidden', [...story(2), GATE, { ...BUTTON, hidden: true }]],
    ['with its way in far below', [...story(2), GATE, ...Array<Line>(8).fill(NOTE), BUTTON]],
    ['with its way in far above', [...story(1), BUTTON, NOTE, NOTE, GATE]],
    ['with another way out', [...story(2), GATE, { ...BUTTON, text: 'Share', link: ['Share', '/s'] }]],
    ['far below the story', [...story(2), ...Array<Line>(12).fill(NOTE), GATE, BUTTON]],
    ['in a dialog', [...story(2), { ...GATE, in: 'dialog' }, BUTTON]],
    ['in a header', [...story(2), { ...GATE, in: 'header' }, BUTTON]],
    [
      'with three paragraphs with links below',
      [...story(2), GATE, BUTTON, ...story(3, { link: ['ferry', '/ferry'] })],
    ],
    ['with three paragraphs of the story below', [...story(2), GATE, BUTTON, ...story(3)]],
    [
      'in a text too long for one',
      [...story(2), { ...GATE, text: `${GATE.text} ${PARAGRAPH.repeat(3)}` }, BUTTON],
    ],
  ])('is none %s', (_, lines) => {
    expect(gates(...lines)).toEqual([]);
  });

  test.each<[string, readonly Line[]]>([
    ['with its way in eight below', [...story(2), GATE, ...Array<Line>(7).fill(NOTE), BUTTON]],
    ['with its way in two above', [...story(1), BUTTON, NOTE, GATE]],
    ['twelve below the story', [...story(2), ...Array<Line>(11).fill(NOTE), GATE, BUTTON]],
    ['with two paragraphs of the story below', [...story(2), GATE, BUTTON, ...story(2)]],
    [
      'with paragraphs that are buttons below',
      [...story(2), GATE, BUTTON, ...story(3, { link: [PARAGRAPH, ''] })],
    ],
    ['with hidden paragraphs below', [...story(2), GATE, BUTTON, ...story(4, { hidden: true })]],
    ['with the story’s short lines below', [...story(2), GATE, BUTTON, ...story(4, { text: 'Short.' })]],
    ['in a column of the article', [...story(2), { ...GATE, in: 'aside/article' }, BUTTON]],
    ['in a section', [...story(2), { ...GATE, in: 'section' }, BUTTON]],
    ['with a way to log in', [...story(2), GATE, { ...BUTTON, text: 'Log in', link: ['Log in', '/in'] }]],
  ])('is one %s', (_, lines) => {
    expect(gates(...lines)).toEqual(['gate.visible']);
  });

  test('in a place called a wall counts beside the story, and nowhere else', () => {
    const walled = (place: string) =>
      rulesOf(
        withBoxes([...story(2), { ...GATE, in: place }, { ...BUTTON, in: place }], place, {
          hint: 'paywall',
        }),
      );
    expect(walled('aside')).toEqual(['gate.visible']);
    expect(walled('footer')).toEqual([]);
    expect(walled('header')).toEqual([]);
  });

  test.each<[string, string, string, string, readonly string[]]>([
    ['en', 'Want to read on?', 'Create a free account or log in.', 'Log in', ['registration']],
    ['sv', 'Vill du läsa vidare?', 'Skapa ett gratis konto eller logga in.', 'Logga in', ['registration']],
    ['nl', 'Wil je verder lezen?', 'Word abonnee van de Lantaarn.', 'Word abonnee', ['locked']],
    ['de', 'Weiterlesen?', 'Sie brauchen ein Abo.', 'Jetzt abonnieren', ['locked']],
    ['ja', '続きを読みますか？', '続きは会員登録が必要です。', '会員登録', ['registration']],
    ['en', 'Want to read on?', 'Log in to comment on this story.', 'Log in', []],
    ['en', 'Want to read on?', 'Get our newsletter for free.', 'Subscribe', []],
    ['en', 'Want to read on?', 'Here is more about ferries.', 'Subscribe', []],
    ['en', 'Read on', 'Create a free account to save what you like.', 'Log in', []],
    ['en', 'Did you like it?', 'Create a free account or log in.', 'Log in', []],
  ])('may ask in a heading and tell who may under it: %s “%s %s”', (lang, asks, says, button, verdicts) => {
    const page = pageOf([
      ...story(2),
      { text: asks, kind: 'heading', in: 'article/div' },
      { text: says, in: 'article/div' },
      { text: button, in: 'article/div', link: [button, '/in'] },
    ]);
    const found = findGates(page, chooseAccessLexicons([lang]));
    expect(found.map((gate) => gate.says)).toEqual(verdicts);
  });

  test('of a few words counts right behind the story only', () => {
    const label: Line = { text: 'Exclusive to subscribers', in: 'article' };
    expect(gates(...story(2), label, BUTTON)).toEqual(['gate.visible']);
    expect(gates(...story(2), NOTE, NOTE, label, BUTTON)).toEqual(['gate.visible']);
    expect(gates(...story(2), NOTE, NOTE, NOTE, label, BUTTON)).toEqual([]);
    expect(gates(...story(2), NOTE, NOTE, NOTE, GATE, BUTTON)).toEqual(['gate.visible']);
  });

  test.each([
    'paywall',
    'regwall',
    'upgrade-cta',
    'content-gate',
    'memberships__gate',
    'post-wall',
    'Article-Wall',
  ])('may stand in a column named “%s”', (hint) => {
    const lines = [...story(2), { ...GATE, in: 'aside' }, { ...BUTTON, in: 'aside' }];
    expect(rulesOf(withBoxes(lines, 'aside', { hint }))).toEqual(['gate.visible']);
    expect(rulesOf(withBoxes(lines, 'aside', { hint: 'related' }))).toEqual([]);
  });

  test('has a size, where sizes are known', () => {
    const lines = [...story(2), { ...GATE, in: 'article/div' }, BUTTON];
    const sized = (width: number, height: number) =>
      rulesOf(withBoxes(lines, 'div', { rect: { x: 0, y: 0, width, height } }));
    expect(sized(300, 80)).toEqual(['gate.visible']);
    expect(sized(2, 2)).toEqual(['gate.visible']);
    expect(sized(300, 1)).toEqual([]);
    expect(sized(1, 80)).toEqual([]);
  });
});

describe('a meter', () => {
  test('may stand anywhere but in the navigation and the footer', () => {
    expect(gates(METER, ...story(2))).toEqual(['stated.meter']);
    expect(gates({ ...METER, in: 'dialog' }, ...story(2))).toEqual(['stated.meter']);
    expect(gates({ ...METER, in: 'nav' }, ...story(2))).toEqual([]);
    expect(gates({ ...METER, in: 'footer' }, ...story(2))).toEqual([]);
    expect(gates({ ...METER, in: 'footer/article' }, ...story(2))).toEqual(['stated.meter']);
  });

  test('says what it says', () => {
    const [meter] = findGates(pageOf([METER]), ENGLISH);
    expect(meter).toMatchObject({ says: 'metered', excerpt: METER.text, anchor: { block: 0 } });
    const french = chooseAccessLexicons(['fr']);
    const rest = pageOf([{ text: 'Il vous reste 57 % de cet article à lire.', in: 'article' }]);
    expect(findGates(rest, french)).toMatchObject([{ rule: 'stated.remainder', says: 'locked' }]);
  });

  test('is shown by two hundred characters', () => {
    const long = `${METER.text} ${'And more. '.repeat(30)}`;
    expect(findGates(pageOf([{ ...METER, text: long }]), ENGLISH)[0]?.excerpt).toBe(long.slice(0, 200));
  });
});

describe('the words of a gate', () => {
  const read = (...senses: readonly AccessSense[]) =>
    readGateWords(new Map(senses.map((sense, at) => [sense, { start: at * 10, end: at * 10 + 5 }])));

  test.each<[readonly AccessSense[], ReturnType<typeof readGateWords>]>([
    [['gate.locked'], { says: 'locked', span: { start: 0, end: 5 } }],
    [['gate.registration'], { says: 'registration', span: { start: 0, end: 5 } }],
    [['gate.registration', 'gate.locked'], { says: 'locked', span: { start: 10, end: 15 } }],
    [['read-on', 'payer'], { says: 'locked', span: { start: 0, end: 15 } }],
    [['payer', 'read-on'], { says: 'locked', span: { start: 0, end: 15 } }],
    [['read-on', 'account'], { says: 'registration', span: { start: 0, end: 15 } }],
    [['this-text', 'only', 'payer'], { says: 'locked', span: { start: 0, end: 25 } }],
    [['account', 'read-on', 'payer'], { says: 'locked', span: { start: 10, end: 25 } }],
    [['this-text', 'payer'], null],
    [['only', 'payer'], null],
    [['read-on'], null],
    [['payer'], null],
    [['feature', 'gate.locked'], null],
    [[], null],
  ])('%s', (senses, words) => {
    expect(read(...senses)).toEqual(words);
  });
});

describe('text that is cut', () => {
  const cutOf = (lines: readonly Line[], sketch: PageSketch = {}) => {
    const page = pageOf(lines, sketch);
    return findTruncation(page, buildArticleText(page));
  };
  const ending = (text: string, more: Partial<Line> = {}): Line => ({
    text,
    in: 'article',
    article: true,
    ...more,
  });
  const words = (count: unknown) => ({
    metadata: { jsonLd: [{ '@type': 'NewsArticle', wordCount: String(count) }] },
  });

  test.each(['And so it goes on …', 'And so it goes on...', 'And so it goes on […]', 'And so … '])(
    'ends in dots: “%s”',
    (text) => {
      expect(cutOf([...story(2), ending(text)])).toMatchObject({
        certain: false,
        likely: true,
        evidence: [{ rule: 'text.ellipsis', says: 'nothing', excerpt: text.trimEnd() }],
      });
    },
  );

  test.each([',', ';', '–', '—', '-', ' the'])('ends in the middle of a sentence with “%s”', (end) => {
    const text = PARAGRAPH.slice(0, 80).trimEnd() + end;
    expect(cutOf([...story(2), ending(text)])).toMatchObject({
      likely: true,
      evidence: [{ rule: 'text.mid-sentence', says: 'nothing', excerpt: text.slice(-40) }],
    });
  });

  test.each<[string, readonly Line[]]>([
    ['in a full sentence', story(3)],
    ['in a short line', [...story(2), ending('The harbour')]],
    ['in a heading', [...story(2), ending(PARAGRAPH.slice(0, 80).trimEnd(), { kind: 'heading' })]],
    ['after seven paragraphs', [...story(6), ending('And so it goes on …')]],
    ['with dots in the middle', [...story(2), ending('And … so it goes on.')]],
    ['nowhere', []],
  ])('is not cut where it ends %s', (_, lines) => {
    expect(cutOf(lines)).toEqual({ certain: false, likely: false, evidence: [] });
  });

  test('may be six paragraphs long', () => {
    expect(cutOf([...story(5), ending('And so it goes on …')]).likely).toBe(true);
  });

  test('is surely cut where far more words are declared', () => {
    const open = [...story(1), ending('And so it goes on …')];
    expect(cutOf(open, words(1200))).toMatchObject({
      certain: true,
      evidence: [{ rule: 'text.ellipsis' }, { rule: 'text.word-count', excerpt: 'wordCount: 1200' }],
    });
    expect(cutOf(story(2), words(1200))).toMatchObject({ certain: false, likely: false });
    expect(cutOf(open, words(149)).certain).toBe(false);
    expect(cutOf(open, words(150)).certain).toBe(true);
    expect(cutOf([...story(5), ending('And so …')], words(300)).certain).toBe(false);
    expect(cutOf(open, words('many')).certain).toBe(false);
    expect(
      cutOf(open, { metadata: { jsonLd: [null, [{ '@graph': [null, { wordCount: 900 }] }]] } }).certain,
    ).toBe(true);
    expect(cutOf(open, { metadata: { jsonLd: [{ '@graph': { wordCount: 900 } }] } }).certain).toBe(false);
  });

  test.each(['blur', 'mask'] as const)('is surely cut under a %s', (veil) => {
    const veiled = (place: string) => {
      const page = withBoxes([...story(2), ...story(1, { in: 'article/div' })], place, { veils: [veil] });
      return findTruncation(page, buildArticleText(page));
    };
    expect(veiled('div')).toMatchObject({
      certain: true,
      evidence: [{ rule: `text.${veil}`, says: 'restricted', excerpt: veil, anchor: { block: 2 } }],
    });
    expect(veiled('article')).toMatchObject({ certain: true, evidence: [{ anchor: { block: 0 } }] });
    expect(veiled('nav')).toMatchObject({ certain: false, evidence: [] });
  });

  test('is not cut by a veil above its last four paragraphs', () => {
    const page = withBoxes([...story(1, { in: 'article/div' }), ...story(4)], 'div', { veils: ['blur'] });
    expect(findTruncation(page, buildArticleText(page)).certain).toBe(false);
  });
});

describe('what a page’s address calls its article', () => {
  test.each([
    ['https://lantern.example/story/a-quiet-harbour', ['a-quiet-harbour']],
    ['https://lantern.example/story/a-quiet-harbour.html', ['a-quiet-harbour']],
    ['https://lantern.example/2026/11/22/a-quiet-harbour/', ['a-quiet-harbour']],
    ['https://lantern.example/12345/a-quiet-harbour-67890', ['a-quiet-harbour-67890', '12345', '67890']],
    ['https://lantern.example/the.quiet.harbour', ['the.quiet.harbour']],
    ['https://lantern.example/harbour', []],
    ['https://lantern.example/harbours', ['harbours']],
    ['https://lantern.example/1234', []],
    ['https://lantern.example/p/0123abcdef', ['0123abcdef', '0123abcdef']],
    ['https://lantern.example/', []],
    ['nowhere', []],
  ])('%s: %s', (url, names) => {
    expect(findPageNames(pageOf([], { url }))).toEqual(names);
  });

  test('is told by its other addresses where it has none', () => {
    const metadata = { canonicalUrl: 'https://lantern.example/story/a-quiet-harbour' };
    expect(findPageNames({ ...pageOf([], { metadata }), url: null })).toEqual(['a-quiet-harbour']);
    const meta = [
      { name: 'og:title', content: 'https://lantern.example/story/another-harbour' },
      { name: 'og:url', content: 'https://lantern.example/story/a-quiet-harbour' },
    ];
    expect(findPageNames({ ...pageOf([], { metadata: { meta } }), url: null })).toEqual(['a-quiet-harbour']);
    expect(findPageNames({ ...pageOf([]), url: null })).toEqual([]);
  });
});

describe('what the evidence comes to', () => {
  const saying = (...says: readonly (AccessKind | 'nothing')[]): readonly Evidence[] =>
    says.map((one) => ({ rule: 'x', says: one, excerpt: '' }));
  const OPEN = { certain: false, likely: false };
  const CUT = { certain: true, likely: true };

  test.each([
    [['free'], 'free'],
    [['restricted'], 'restricted'],
    [['restricted', 'locked'], 'locked'],
    [['locked', 'metered'], 'metered'],
    [['restricted', 'registration', 'locked'], 'registration'],
    [['free', 'free'], 'free'],
    [['free', 'locked'], null],
    [['nothing'], null],
    [['nothing', 'free'], 'free'],
    [[], null],
  ] as const)('declared %s: %s', (says, declared) => {
    expect(decideDeclared(saying(...says))).toBe(declared);
  });

  test.each([
    ['free', [], ['locked'], CUT, 'free'],
    ['locked', ['metered'], [], OPEN, 'locked'],
    ['restricted', [], [], OPEN, 'restricted'],
    ['restricted', [], ['registration'], OPEN, 'registration'],
    ['nothing', [], [], OPEN, 'unknown'],
    ['nothing', [], ['locked'], OPEN, 'locked'],
    ['nothing', ['metered'], ['locked'], OPEN, 'metered'],
    ['nothing', ['locked', 'metered'], [], OPEN, 'metered'],
    ['nothing', ['locked'], ['registration'], OPEN, 'registration'],
    ['nothing', ['locked'], [], OPEN, 'locked'],
    ['nothing', [], [], CUT, 'restricted'],
  ] as const)('declared %s, stated %s, gated %s', (declared, stated, gated, cut, verdict) => {
    const clues = { declared: saying(declared), stated: saying(...stated), gates: saying(...gated), cut };
    expect(decideVerdict(clues)).toBe(verdict);
  });

  test('a contradiction is settled by what is seen, or stays one', () => {
    const declared = saying('free', 'locked');
    expect(decideVerdict({ declared, stated: [], gates: [], cut: OPEN })).toBe('unknown');
    expect(decideVerdict({ declared, stated: [], gates: saying('registration'), cut: OPEN })).toBe(
      'registration',
    );
    expect(decideVerdict({ declared, stated: [], gates: [], cut: CUT })).toBe('restricted');
  });
});
