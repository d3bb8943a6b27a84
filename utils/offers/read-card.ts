import { type AroundClues, isOffer, mayBeOffer, type OwnClues } from './accept/accept-card';
import { weighWords } from './accept/weigh-words';
import { buildOffer } from './build-offer';
import type { Card } from './cards/find-cards';
import { type BlocksPassage, locate, readBlocks } from './cards/read-blocks';
import { isOwnLink, staysInFamily } from './cards/site-family';
import { type Beside, describeOffer } from './describe-offer';
import type { Offer } from './offer';
import { findSentence } from './reading/find-sentence';
import { readPassage } from './reading/passage';
import { readDrafts } from './reading/read-drafts';
import type { Site } from './site';
import { fillPeriod } from './structured/fill-period';
import { sellsNewsletter } from './terms/sells-newsletter';

const LONG_LINE = 280;

/** The offers a card makes; none where it sells something else or is no card. `findAround` is asked only for a card that may be one. */
export function readCard(site: Site, card: Card, findAround: () => readonly number[]): readonly Offer[] {
  const own = readBlocks(site.page, card.blocks, site.lexicons);
  const cardClues = readCardClues(site, own);
  const hopeful = readDrafts(own.passage).flatMap((read) => {
    const draft = fillPeriod(read, site.structured, site.hints);
    const place = locate(own, draft.price.money.span.start);
    if (!place) return [];
    const clues = { ...cardClues, ...readLineClues(site, place) };
    const decided = { ...clues, leaves: leavesSite(site, own, clues.inArticle) };
    return mayBeOffer(decided, draft) ? [{ draft, clues: decided, place }] : [];
  });
  if (hopeful.length === 0) return [];
  const beside = readBeside(site, findAround());
  return hopeful.flatMap(({ draft, clues, place }) => {
    if (!isOffer(clues, beside.clues)) return [];
    const setting = describeOffer(site, { own, beside, draft, ...place });
    return buildOffer(draft, setting, site.hints) ?? [];
  });
}

function readCardClues(site: Site, own: BlocksPassage): Pick<OwnClues, 'card' | 'control'> {
  const card = weighWords(own.passage);
  const controls = own.blocks.some(({ block }) => (site.page.blocks[block]?.controls.length ?? 0) > 0);
  return { card, control: controls && (card.asks || card.acts || card.subscription || card.pass) };
}

function readLineClues(
  site: Site,
  { block, at }: { readonly block: number; readonly at: number },
): Pick<OwnClues, 'line' | 'inArticle' | 'quoted' | 'long'> {
  const line = site.page.blocks[block];
  const text = findSentence(line?.text ?? '', at);
  return {
    line: weighWords(readPassage({ text, strikes: [], lexicons: site.lexicons })),
    inArticle: line?.inArticle ?? false,
    quoted: line !== undefined && QUOTED.has(line.kind),
    long: text.length > LONG_LINE,
  };
}

const QUOTED: ReadonlySet<string> = new Set(['comment', 'quote', 'pull-quote', 'code', 'caption']);

function leavesSite(site: Site, own: BlocksPassage, inArticle: boolean): boolean {
  const controls = own.blocks.flatMap(({ block }) => site.page.blocks[block]?.controls ?? []);
  const links = controls.flatMap(({ href }) => href ?? []);
  const stays = inArticle ? isOwnLink : staysInFamily;
  return links.length > 0 && !links.some((href) => stays(href, site));
}

function readBeside(site: Site, blocks: readonly number[]): Beside & { readonly clues: AroundClues } {
  const read = readBlocks(site.page, blocks, site.lexicons);
  const newsletterAround = sellsNewsletter(site, read);
  return { ...read, newsletterAround, clues: { around: weighWords(read.passage), newsletterAround } };
}
