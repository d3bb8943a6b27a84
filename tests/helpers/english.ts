import { createWords } from '../../utils/i18n/words';
import { messages } from '../../utils/i18n/words/en';
import { evidence } from '../../utils/i18n/words/en-evidence';
import { failures } from '../../utils/i18n/words/en-failures';
import { offers } from '../../utils/i18n/words/en-offers';
import { pages } from '../../utils/i18n/words/en-pages';
import { print } from '../../utils/i18n/words/en-print';
import { wrong } from '../../utils/i18n/words/en-wrong';

/** Every message there is. */
export const ENGLISH = {
  ...messages,
  ...evidence,
  ...offers,
  ...print,
  ...failures,
  ...wrong,
  ...pages,
} as const;

export const english = createWords(ENGLISH, 'en');
