import { buildAnchor } from '../page/anchor';
import { pageFromText } from '../page/page-from-text';
import { primaryTag } from '../text/primary-tag';
import { looksLikeSale } from './accept/looks-like-sale';
import { type WordClues, weighWords } from './accept/weigh-words';
import { buildOffer } from './build-offer';
import { chooseLexicons } from './lexicons';
import { findRegion } from './money/find-region';
import { findPlanInLine } from './names/find-plan';
import { findNewsletterName } from './names/find-product';
import type { Offer } from './offer';
import type { CompiledLexicon } from './phrases/compile-lexicon';
import type { OfferDraft } from './reading/draft';
import { findSentence } from './reading/find-sentence';
import { type Passage, readPassage } from './reading/passage';
import { readDrafts } from './reading/read-drafts';
import { dropMonthsSaved } from './sums/months-saved';
import { classifyKind } from './terms/classify-kind';
import { findPaymentMethods } from './terms/find-payment-methods';
import { findTermFlags } from './terms/find-term-flags';

export interface OfferText {
  /** One sentence as it stands on a card or banner. */
  readonly text: string;
  readonly lang: string | null;
  readonly url: string | null;
}

const LONGEST_SENTENCE = 4000;

/** The offers one sentence makes; empty where it sells no subscription of the publisher's. */
export function findOffersInText({ text: whole, lang, url }: OfferText): readonly Offer[] {
  const text = whole.slice(0, LONGEST_SENTENCE);
  const lexicons = chooseLexicons([lang], () => text);
  const passage = readPassage({ text, strikes: [], lexicons });
  const drafts = readDrafts(passage);
  if (drafts.length === 0 || !looksLikeSale(weighSale(passage, drafts, lexicons), drafts)) return [];
  const hints = { declared: null, region: findRegion(url, lang), lang: lang && primaryTag(lang) };
  const page = pageFromText({ text });
  const anchor = buildAnchor(page, 0, { start: 0, end: page.blocks[0]?.text.length ?? 0 });
  const senses = new Set(passage.marks.map((mark) => mark.sense));
  const kind = classifyKind({ name: new Set(), line: senses, card: senses, around: senses });
  const paymentMethods = findPaymentMethods(passage);
  const offers = drafts.flatMap((draft) => {
    const setting = {
      product: kind === 'newsletter' ? findNewsletterName(passage) : null,
      plan: findPlanInLine(passage, draft),
      kind,
      paymentMethods,
      trial: null,
      flags: findTermFlags({ senses, kind, per: draft.price.per }),
      text,
      anchor,
    };
    return buildOffer(draft, setting, hints) ?? [];
  });
  return dropMonthsSaved(offers);
}

/** The clues of all the text; how much of it no offer needs is counted in the sentences that state a price. */
function weighSale(
  passage: Passage,
  drafts: readonly OfferDraft[],
  lexicons: readonly CompiledLexicon[],
): WordClues {
  const priced = drafts.map(({ price }) => findSentence(passage.text, price.money.span.start));
  const text = [...new Set(priced)].join('\n');
  const { unknown, words } = weighWords(readPassage({ text, strikes: [], lexicons }));
  return { ...weighWords(passage), unknown, words };
}
