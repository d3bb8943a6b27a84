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
import { pl } from './pl';
import { pt } from './pt';
import type { Renderings } from './rendering';
import { sv } from './sv';

/** By BCP 47 primary tag. */
export const READER_RENDERINGS: ReadonlyMap<string, Renderings> = new Map<string, Renderings>([
  ['en', en],
  ['nl', nl],
  ['de', de],
  ['fr', fr],
  ['pl', pl],
  ['sv', sv],
  ['es', es],
  ['it', it],
  ['pt', pt],
  ['no', no],
  ['da', da],
  ['ja', ja],
  ['fi', fi],
]);
