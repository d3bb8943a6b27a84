import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { no } from './no';
import type { NoticeLexicon } from './notice-lexicon';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';

/** Where a string says the same in two languages and nothing else tells, the earlier one is taken. */
export const NOTICE_LEXICONS: readonly NoticeLexicon[] = [en, nl, de, fr, it, pt, es, pl, da, sv, no, ja, fi];
