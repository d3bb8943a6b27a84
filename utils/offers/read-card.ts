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
import { readPassage } from './reading/passage';
import { readDrafts } from './reading/read-drafts';
import type { Site } from './site';
import { classifyKind } from './terms/classify-kind';
import { findPaymentMethods } from './terms/find-payment-methods';
import { findTermFlags } from './terms/find-term-flags';

const LONG_LINE = 280;

/** The offers a card makes; none where it sells something else or is no card. */
export function readCard(site: Site, card: Card, around: readonly number[]): readonly Offer[] {
  const own = readBlocks(site.page, card.blocks, site.lexicons);
  const beside = readBlocks(site.page, around, site.lexicons);
  const drafts = readDrafts(own.passage);
  return drafts.flatMap((draft) => {
    const place = locate(own, draft.price.money.span.start);
    if (!place || !acceptCard(readClues(site, { own, beside, ...place }), [draft])) return [];
    return buildOffer(draft, readSetting(site, { own, beside, draft, ...place }), site.hints) ?? [];
  });
}

interface Reading {
  readonly own: BlocksPassage;
  readonly beside: BlocksPassage;
  /** Block of the price, and where in it the price is. */
  readonly block: number;
  readonly at: number;
}

function readClues(site: Site, { own, beside, block, at }: Reading): CardClues {
  const line = site.page.blocks[block];
  const sentence = findSentence(line?.text ?? '', at);
  const lineClues = weighWords(readPassage({ text: sentence, strikes: [], lexicons: site.lexicons }));
  const controls = own.blocks.flatMap((place) => site.page.blocks[place.block]?.controls ?? []);
  const links = controls.flatMap(({ href }) => href ?? []);
  const inArticle = line?.inArticle ?? false;
  const stays = inArticle ? isOwnLink : staysInFamily;
  const clues = weighWords(own.passage);
  return {
    line: lineClues,
    card: clues,
    around: weighWords(beside.passage),
    control: controls.length > 0 && (clues.asks || clues.subscription),
    leaves: links.length > 0 && !links.some((href) => stays(href, site.ownDomain)),
    inArticle,
    quoted: line !== undefined && QUOTED.has(line.kind),
    long: sentence.length > LONG_LINE,
    newsletterAround: beside.passage.marks.some((mark) => mark.sense === 'newsletter'),
  };
}

const QUOTED: ReadonlySet<string> = new Set(['comment', 'quote', 'pull-quote', 'code', 'caption']);

function readSetting(
  site: Site,
  { own, beside, draft, block }: Reading & { readonly draft: OfferDraft },
): OfferSetting {
  const senses = new Set(own.passage.marks.map((mark) => mark.sense));
  const around = new Set(beside.passage.marks.map((mark) => mark.sense));
  const kind = classifyKind(senses, around);
  const before = own.blocks.flatMap((place) => (place.block < block ? [place.block] : []));
  const text = site.page.blocks[block]?.text ?? '';
  const methods = findPaymentMethods(own.passage);
  return {
    product:
      findNewsletterName(own) ??
      findNewsletterName(beside) ??
      findSiteName([own.passage.text, beside.passage.text], site.page.siteName),
    plan: findPlanInLine(own.passage, draft) ?? findPlanInCard(site, before),
    kind,
    paymentMethods: methods.length > 0 ? methods : findPaymentMethods(beside.passage),
    trial: beside.passage.marks.find((mark) => mark.sense === 'trial')?.period ?? null,
    flags: findTermFlags(new Set([...senses, ...around]), kind),
    text,
    anchor: buildAnchor(site.page, block, { start: 0, end: text.length }),
  };
}
