import type { OfferSense } from '../lexicon/offers/offer-lexicon';
import { buildAnchor } from '../page/anchor';
import type { Span } from '../text/span';
import type { OfferSetting } from './build-offer';
import type { BlocksPassage } from './cards/read-blocks';
import { findPlanInCard, findPlanInLine } from './names/find-plan';
import { findNewsletterName, findSiteName } from './names/find-product';
import { findNewsletterHeading, findProductHeading } from './names/find-product-heading';
import type { OfferDraft } from './reading/draft';
import { findSentence } from './reading/find-sentence';
import { type Passage, readPassage } from './reading/passage';
import type { Site } from './site';
import { classifyKind } from './terms/classify-kind';
import { findPaymentMethods } from './terms/find-payment-methods';
import { findTermFlags } from './terms/find-term-flags';
import { sellsNewsletter } from './terms/sells-newsletter';

/** The text around a card, and whether it sells a newsletter. */
export interface Beside extends BlocksPassage {
  readonly newsletterAround: boolean;
}

/** One offer of a card: its block, the place of its price in it, and what stands around the card. */
export interface PlacedOffer {
  readonly own: BlocksPassage;
  readonly beside: Beside;
  readonly draft: OfferDraft;
  readonly block: number;
  readonly at: number;
}

const LONGEST_TEXT = 300;

/** Names, kind, ways to pay, conditions and the text it was read from; what is said of all plans counts for each. */
export function describeOffer(site: Site, placed: PlacedOffer): OfferSetting {
  const { own, beside, draft, block } = placed;
  const text = site.page.blocks[block]?.text ?? '';
  const sentence = findSentence(text, placed.at);
  const all = sensesOf(own.passage);
  const card = sellsNewsletter(site, own) ? all : without(all, 'newsletter');
  const said = sensesOf(beside.passage);
  const forNewsletter =
    beside.newsletterAround && findSiteName([own.passage.text], site.page.siteName) === null;
  const around = forNewsletter ? said : without(said, 'newsletter');
  const line = sensesOf(readPassage({ text: sentence, strikes: [], lexicons: site.lexicons }));
  const plan = findPlan(site, placed);
  const name = sensesOf(readPassage({ text: plan ?? '', strikes: [], lexicons: site.lexicons }));
  const kind = classifyKind({ name, line, card, around });
  const product = findProduct(site, placed, kind === 'newsletter');
  const span = kind === 'ad-free' ? findWall(site, text, placed.at) : findSpan(text, sentence);
  const methods = findPaymentMethods(own.passage);
  return {
    product,
    plan: plan === product ? null : plan,
    kind,
    paymentMethods: methods.length > 0 ? methods : findPaymentMethods(beside.passage),
    trial: beside.passage.marks.find((mark) => mark.sense === 'trial')?.period ?? null,
    flags: findTermFlags({ senses: new Set([...card, ...around]), kind, per: draft.price.per }),
    text: text.slice(span.start, span.end),
    anchor: buildAnchor(site.page, block, span),
  };
}

function findPlan(site: Site, { own, draft, block }: PlacedOffer): string | null {
  return findPlanInLine(own.passage, draft) ?? findPlanInCard(site, blocksBefore(own, block));
}

function blocksBefore({ blocks }: BlocksPassage, block: number): readonly number[] {
  return blocks.flatMap((place) => (place.block < block ? [place.block] : []));
}

function findProduct(site: Site, { own, beside, block }: PlacedOffer, newsletter: boolean): string | null {
  const named = newsletter
    ? (findNewsletterName(own.passage) ??
      findNewsletterHeading(site, own, block) ??
      findNewsletterName(beside.passage))
    : null;
  const places = [...beside.blocks, ...own.blocks].flatMap((place) =>
    place.block < block ? [place.block] : [],
  );
  const heading = newsletter ? null : findProductHeading(site, places);
  return named ?? heading ?? findSiteName([own.passage.text, beside.passage.text], site.page.siteName);
}

/** The whole block, and of a long one the sentence. */
function findSpan(text: string, sentence: string): Span {
  if (text.length <= LONGEST_TEXT) return { start: 0, end: text.length };
  const start = Math.max(0, text.indexOf(sentence));
  return { start, end: start + sentence.length };
}

const LONGEST_WALL = 600;
const MOST_SAID = 12;

/** Of a wall's text as much as says what agreeing and what refusing means, with the sentence of the price. */
function findWall(site: Site, text: string, at: number): Span {
  const priced = findSpan(text, findSentence(text, at));
  if (priced.end - priced.start === text.length) return priced;
  const { marks, tokens } = readPassage({ text, strikes: [], lexicons: site.lexicons });
  const said = marks
    .filter(({ sense }) => sense === 'consent')
    .slice(0, MOST_SAID)
    .map(({ start }) => findSpan(text, findSentence(text, tokens[start]?.start ?? 0)));
  return said.reduce((span, { start, end }) => {
    const wider = { start: Math.min(span.start, start), end: Math.max(span.end, end) };
    return wider.end - wider.start <= LONGEST_WALL ? wider : span;
  }, priced);
}

function without(senses: ReadonlySet<OfferSense>, left: OfferSense): ReadonlySet<OfferSense> {
  return new Set([...senses].filter((sense) => sense !== left));
}

function sensesOf(passage: Passage): ReadonlySet<OfferSense> {
  return new Set(passage.marks.map((mark) => mark.sense));
}
