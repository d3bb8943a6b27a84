import { describe, expect, it } from 'vitest';
import { collectCandidates } from '../../../utils/boilerplate/candidates';
import { type DrawnBlock, type DrawnBox, drawPage } from './notice-page';

function collect(blocks: readonly DrawnBlock[], boxes: readonly DrawnBox[] = []) {
  return collectCandidates(drawPage({ boxes, blocks }));
}

const texts = (blocks: readonly DrawnBlock[], boxes: readonly DrawnBox[] = []) =>
  collect(blocks, boxes).map(({ text }) => text);

const placeOf = (boxes: readonly DrawnBox[], block: Partial<DrawnBlock> = {}) =>
  collect([{ text: 'Reacties', in: boxes.at(-1)?.name ?? 'body', ...block }], boxes)[0]?.place;

function linksIn(text: string, ...words: readonly string[]) {
  return words.map((word) => {
    const start = text.indexOf(word);
    return { kind: 'link' as const, span: { start, end: start + word.length }, href: null };
  });
}

describe('what may be small print', () => {
  it('is text, placeholder, button and label, in page order', () => {
    const blocks = [
      { text: 'Reacties', kind: 'heading' as const },
      { text: 'Naam', kind: 'placeholder' as const },
      { text: 'Verstuur', kind: 'button' as const },
    ];
    expect(texts(blocks)).toEqual(['Reacties', 'Naam', 'Verstuur']);
    expect(collect(blocks).map(({ block }) => block)).toEqual([0, 1, 2]);
  });

  it('is not what is hidden, what readers wrote, code, or what is not to be translated', () => {
    const boxes = [
      { name: 'keep', noTranslate: true },
      { name: 'within', within: 'keep' },
    ];
    const blocks: readonly DrawnBlock[] = [
      { text: 'hidden', visible: false },
      { text: 'comment', kind: 'comment' },
      { text: 'code', kind: 'code' },
      { text: 'kept', in: 'keep' },
      { text: 'kept within', in: 'within' },
      { text: 'Reacties' },
    ];
    expect(texts(blocks, boxes)).toEqual(['Reacties']);
  });

  it('is 320 characters long at most in the article, wherever that stands', () => {
    const boxes = [{ name: 'form', landmark: 'form' as const }];
    const inArticle = (length: number, box: string): DrawnBlock => ({
      text: 'a'.repeat(length),
      in: box,
      inArticle: true,
    });
    for (const box of ['body', 'form'])
      expect(texts([inArticle(320, box), inArticle(321, box)], boxes)).toEqual(['a'.repeat(320)]);
  });

  it('is 400 characters long at most, 800 where small print stands', () => {
    const boxes = [{ name: 'form', landmark: 'form' as const }];
    const long = (length: number) => 'a'.repeat(length);
    expect(texts([{ text: long(400) }, { text: long(401) }])).toEqual([long(400)]);
    expect(
      texts(
        [
          { text: long(800), in: 'form' },
          { text: long(801), in: 'form' },
        ],
        boxes,
      ),
    ).toEqual([long(800)]);
  });

  it('is the first two thousand of a page', () => {
    expect(collect(Array.from({ length: 2010 }, () => ({ text: 'x' })))).toHaveLength(2000);
  });
});

describe('a row of links', () => {
  it('is taken one by one, with what stands between', () => {
    const text = 'Privacy | Voorwaarden en Contact';
    expect(texts([{ text, controls: linksIn(text, 'Privacy', 'Voorwaarden', 'Contact') }])).toEqual([
      'Privacy',
      '|',
      'Voorwaarden',
      'en',
      'Contact',
    ]);
  });

  it('keeps what stands before and behind', () => {
    const text = 'Lees: Privacy Voorwaarden ook';
    const found = collect([{ text, controls: linksIn(text, 'Privacy', 'Voorwaarden') }]);
    expect(found.map((one) => one.text)).toEqual(['Lees:', 'Privacy', 'Voorwaarden', 'ook']);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(found.map((one) => one.text));
    expect(found.map(({ place }) => place.isControl)).toEqual([false, true, true, false]);
  });

  it('is one thing where it is one link, or a sentence with links', () => {
    const one = 'Privacy en meer';
    expect(texts([{ text: one, controls: linksIn(one, 'Privacy en') }])).toEqual([one]);
    const sentence = 'Met versturen ga je akkoord met onze voorwaarden en privacyregels.';
    expect(texts([{ text: sentence, controls: linksIn(sentence, 'voorwaarden', 'privacyregels') }])).toEqual([
      sentence,
    ]);
  });

  it('is a sentence where more than two fifths are no link', () => {
    const row = 'aaa bbb cc';
    const controls = (...spans: readonly (readonly [number, number])[]) =>
      spans.map(([start, end]) => ({ kind: 'link' as const, span: { start, end }, href: null }));
    expect(texts([{ text: row, controls: controls([0, 3], [4, 7]) }])).toEqual(['aaa', 'bbb', 'cc']);
    expect(texts([{ text: row, controls: controls([0, 3], [4, 6]) }])).toEqual([row]);
  });

  it('passes a link within a link by', () => {
    const text = 'Privacy Voorwaarden';
    const controls = linksIn(text, 'Privacy Voor', 'Privacy', 'waarden');
    expect(texts([{ text, controls }])).toEqual(['Privacy Voor', 'waarden']);
  });
});

describe('where it stands', () => {
  it('is a control where a button or link is all of it', () => {
    const text = 'Reacties';
    expect(placeOf([], { kind: 'button' })?.isControl).toBe(true);
    expect(placeOf([], { text, controls: linksIn(text, text) })?.isControl).toBe(true);
    expect(placeOf([], { text, controls: linksIn(text, 'React') })?.isControl).toBe(false);
    expect(placeOf([], { text, controls: linksIn(text, 'acties') })?.isControl).toBe(false);
    expect(placeOf([])?.isControl).toBe(false);
  });

  it('is the article or around it', () => {
    expect(placeOf([], { inArticle: true })?.inArticle).toBe(true);
    expect(placeOf([])?.inArticle).toBe(false);
  });

  it.each(['form', 'dialog', 'footer'] as const)('is for small print in a %s', (landmark) => {
    expect(placeOf([{ name: 'box', landmark }])).toMatchObject({ smallPrint: true, group: 1 });
  });

  it.each(['aside', 'section', 'header', 'nav', 'search'] as const)(
    'is a group, but not for small print, in %s',
    (landmark) => {
      expect(placeOf([{ name: 'box', landmark }])).toMatchObject({ smallPrint: false, group: 1 });
    },
  );

  it.each(['main', 'article'] as const)('is no group in %s', (landmark) => {
    expect(placeOf([{ name: 'box', landmark }])).toMatchObject({ smallPrint: false, group: -1 });
  });

  it.each([
    'Comment-list',
    'g-recaptcha',
    'consent-box',
    'cookiebar',
    'newsletter',
    'gdpr',
    'respond',
    'disqus_thread',
    'subscribe',
    'signup',
    'sign-up',
    'paywall',
    'privacy',
    'notice',
    'reacties reactie',
    'kommentare',
  ])('is for small print in a box named “%s”', (hint) => {
    expect(placeOf([{ name: 'box', hint }])).toMatchObject({ smallPrint: true, group: 1 });
  });

  it('is no group by the page’s own name, or one named after anything else', () => {
    expect(placeOf([{ name: 'box', hint: 'story' }])).toMatchObject({ smallPrint: false, group: -1 });
    expect(placeOf([{ name: 'box', tag: 'body', hint: 'comments' }])).toMatchObject({
      smallPrint: false,
      group: -1,
    });
    expect(placeOf([{ name: 'box', tag: 'html', landmark: 'form' }])).toMatchObject({ smallPrint: false });
  });

  it('is the innermost group, and navigation or small print however far up', () => {
    const boxes: readonly DrawnBox[] = [
      { name: 'nav', landmark: 'nav' },
      { name: 'form', landmark: 'form', within: 'nav' },
      { name: 'aside', landmark: 'aside', within: 'form' },
      { name: 'div', within: 'aside' },
    ];
    expect(placeOf(boxes)).toMatchObject({ group: 3, inNavigation: true, smallPrint: true });
    expect(placeOf(boxes.slice(1))).toMatchObject({ inNavigation: false });
  });

  it('is known of boxes however deep', () => {
    const nest = (depth: number): readonly DrawnBox[] =>
      Array.from({ length: depth }, (_, at) => ({
        name: `box ${at}`,
        ...(at === 0 ? { landmark: 'form' as const } : { within: `box ${at - 1}` }),
      }));
    expect(placeOf(nest(2))?.smallPrint).toBe(true);
    expect(placeOf(nest(5000))?.smallPrint).toBe(true);
  });
});

describe('the language it says it is in', () => {
  const declared = (boxes: readonly DrawnBox[]) =>
    collect([{ text: 'Reacties', in: boxes.at(-1)?.name ?? 'body' }], boxes)[0]?.declared;

  it('is that of the innermost box that has one, the root’s apart', () => {
    expect(declared([{ name: 'box', lang: 'nl-BE' }])).toBe('nl');
    expect(
      declared([
        { name: 'outer', lang: 'de' },
        { name: 'inner', lang: 'FR', within: 'outer' },
      ]),
    ).toBe('fr');
    expect(
      declared([
        { name: 'outer', lang: 'de' },
        { name: 'inner', within: 'outer' },
      ]),
    ).toBe('de');
    expect(declared([{ name: 'box', tag: 'html', lang: 'de' }])).toBeNull();
    expect(declared([])).toBeNull();
  });
});
