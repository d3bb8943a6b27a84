import { buildAnchor } from '../page/anchor';
import { pageFromText } from '../page/page-from-text';
import { looksLikeSale } from './accept/looks-like-sale';
import { weighWords } from './accept/weigh-words';
import { buildOffer } from './build-offer';
import { chooseLexicons, primaryTag } from './lexicons';
import { findRegion } from './money/find-region';
import type { Offer } from './offer';
import { readPassage } from './reading/passage';
import { readDrafts } from './reading/read-drafts';

export interface OfferText {
  /** One sentence as it stands on a card or banner. */
  readonly text: string;
  readonly lang: string | null;
  readonly url: string | null;
}

/** The offers one sentence makes; empty where it sells no subscription of the publisher's. */
export function findOffersInText({ text, lang, url }: OfferText): readonly Offer[] {
  const passage = readPassage({ text, strikes: [], lexicons: chooseLexicons([lang]) });
  const drafts = readDrafts(passage);
  if (drafts.length === 0 || !looksLikeSale(weighWords(passage), drafts)) return [];
  const hints = { declared: null, region: findRegion(url, lang), lang: lang && primaryTag(lang) };
  const anchor = buildAnchor(pageFromText({ text }), 0, { start: 0, end: text.length });
  return drafts.flatMap((draft) => {
    const setting = {
      product: null,
      plan: null,
      kind: 'access',
      paymentMethods: [],
      trial: null,
      flags: [],
      text,
      anchor,
    } as const;
    return buildOffer(draft, setting, hints) ?? [];
  });
}
