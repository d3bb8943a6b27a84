import { ACCESS_NOTES } from './notes/access';
import { EVIDENCE_NOTES } from './notes/evidence';
import { FAILURES_NOTES } from './notes/failures';
import { OFFERS_NOTES } from './notes/offers';
import { PAGES_NOTES } from './notes/pages';
import { PRINT_NOTES } from './notes/print';
import { QUOTES_NOTES } from './notes/quotes';
import { VIEW_NOTES } from './notes/view';
import { WRONG_NOTES } from './notes/wrong';

/** Every message there is, by subject. The keys are the catalogue's type. */
export const NOTES = {
  view: VIEW_NOTES,
  quotes: QUOTES_NOTES,
  access: ACCESS_NOTES,
  evidence: EVIDENCE_NOTES,
  offers: OFFERS_NOTES,
  print: PRINT_NOTES,
  failures: FAILURES_NOTES,
  pages: PAGES_NOTES,
  wrong: WRONG_NOTES,
} as const;
