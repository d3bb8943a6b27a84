import type { OfferSense } from '../lexicon/offers/offer-lexicon';
import { buildAnchor } from '../page/anchor';
import { acceptCard, type CardClues } from './accept/accept-card';
import { weighWords } from './accept/weigh-words';
import { buildOffer, type OfferSetting } from './build-offer';
import type { Card } from './cards/find-cards';
import { type BlocksPassage, locate, readBlocks } from './cards/read-blocks';
import { isOwnLink, staysInFamily } from './cards/site-family';
import { findPlanInCard, findPlanInLine } from './names/find-plan';
import { findNewsletterName, findSiteName } from './names/find-product';
import type { Offer } from './offer';
import type { OfferDraft } from './reading/draft';
import { findSentence } from './reading/find-sentence';
import { type Passage, readPassage } from './reading/passage';
import { readDrafts } from './reading/read-drafts';
import type { Site } from './site';
import { classifyKind } from './terms/classify-kind';
import { findPaymentMethods } from './terms/find-payment-methods';
import { findTermFlags } from './terms/find-term-flags';

/** A card, the text around it, and the sentence one of its prices stands in. */
interface Reading {
  readonly own: BlocksPassage;
  readonly beside: BlocksPassage;
  readonly block: number;
  readonly sentence: Passage;
}

const LONG_LINE = 280;

/** The offers a card makes; none where it sells something else or is no card. */
export function readCard(site: Site, card: Card, around: readonly number[]): readonly Offer[] {
  const own = readBlocks(site.page, card.blocks, site.lexicons);
  const drafts = readDrafts(own.passage);
  if (drafts.length === 0) return [];
  const beside = readBlocks(site.page, around, site.lexicons);
  return drafts.flatMap((draft) => {
    const place = locate(own, draft.price.money.span.start);
    if (!place) return [];
    const text = findSentence(site.page.blocks[place.block]?.text ?? '', place.at);
    const sentence = readPassage({ text, strikes: [], lexicons: site.lexicons });
    const reading = { own, beside, block: place.block, sentence };
    if (!acceptCard(readClues(site, reading), [draft])) return [];
    return buildOffer(draft, readSetting(site, reading, draft), site.hints) ?? [];
  });
}

function readClues(site: Site, { own, beside, block, sentence }: Reading): CardClues {
  const line = site.page.blocks[block];
  const controls = own.blocks.flatMap((place) => site.page.blocks[place.block]?.controls ?? []);
  const links = controls.flatMap(({ href }) => href ?? []);
  const inArticle = line?.inArticle ?? false;
  const stays = inArticle ? isOwnLink : staysInFamily;
  const card = weighWords(own.passage);
  return {
    line: weighWords(sentence),
    card,
    around: weighWords(beside.passage),
    control: controls.length > 0 && (card.asks || card.acts || card.subscription),
    leaves: links.length > 0 && !links.some((href) => stays(href, site)),
    inArticle,
    quoted: line !== undefined && QUOTED.has(line.kind),
    long: sentence.text.length > LONG_LINE,
    newsletterAround: sellsNewsletter(site, beside),
  };
}

const QUOTED: ReadonlySet<string> = new Set(['comment', 'quote', 'pull-quote', 'code', 'caption']);

function readSetting(site: Site, { own, beside, block, sentence }: Reading, draft: OfferDraft): OfferSetting {
  const card = sensesOf(own.passage);
  const said = sensesOf(beside.passage);
  const around = sellsNewsletter(site, beside) ? said : without(said, 'newsletter');
  const kind = classifyKind({ line: sensesOf(sentence), card, around });
  const before = own.blocks.flatMap((place) => (place.block < block ? [place.block] : []));
  const text = site.page.blocks[block]?.text ?? '';
  const methods = findPaymentMethods(own.passage);
  const newsletter =
    kind === 'newsletter' ? (findNewsletterName(own.passage) ?? findNewsletterName(beside.passage)) : null;
  return {
    product: newsletter ?? findSiteName([own.passage.text, beside.passage.text], site.page.siteName),
    plan: findPlanInLine(own.passage, draft) ?? findPlanInCard(site, before),
    kind,
    paymentMethods: methods.length > 0 ? methods : findPaymentMethods(beside.passage),
    trial: beside.passage.marks.find((mark) => mark.sense === 'trial')?.period ?? null,
    flags: findTermFlags(new Set([...card, ...around]), kind),
    text,
    anchor: buildAnchor(site.page, block, { start: 0, end: text.length }),
  };
}

/** A block around the card that asks to sign up for a newsletter: a link to one in a menu is none. */
function sellsNewsletter(site: Site, beside: BlocksPassage): boolean {
  return beside.blocks.some(({ block }) => {
    const senses = sensesOf(readBlocks(site.page, [block], site.lexicons).passage);
    return senses.has('newsletter') && (senses.has('ask') || senses.has('subscription'));
  });
}

function without(senses: ReadonlySet<OfferSense>, left: OfferSense): ReadonlySet<OfferSense> {
  return new Set([...senses].filter((sense) => sense !== left));
}

function sensesOf(passage: Passage): ReadonlySet<OfferSense> {
  return new Set(passage.marks.map((mark) => mark.sense));
}
