import { messages } from '../../../utils/i18n/words/en';
import { failures } from '../../../utils/i18n/words/en-failures';
import { pages } from '../../../utils/i18n/words/en-pages';
import { print } from '../../../utils/i18n/words/en-print';

/** What the views may say in English. */
export const en = { ...messages, ...failures, ...print, ...pages } as const;
