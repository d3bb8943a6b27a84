import type { AccessLexicon } from '../../lexicon/access/access-lexicon';
import { ACCESS_DA } from '../../lexicon/access/da';
import { ACCESS_DE } from '../../lexicon/access/de';
import { ACCESS_EN } from '../../lexicon/access/en';
import { ACCESS_ES } from '../../lexicon/access/es';
import { ACCESS_FI } from '../../lexicon/access/fi';
import { ACCESS_FR } from '../../lexicon/access/fr';
import { ACCESS_IT } from '../../lexicon/access/it';
import { ACCESS_JA } from '../../lexicon/access/ja';
import { ACCESS_NL } from '../../lexicon/access/nl';
import { ACCESS_NO } from '../../lexicon/access/no';
import { ACCESS_PL } from '../../lexicon/access/pl';
import { ACCESS_PT } from '../../lexicon/access/pt';
import { ACCESS_SV } from '../../lexicon/access/sv';
import { primaryTag } from '../../text/primary-tag';
import { type AccessPhrases, compileAccessLexicon } from './find-phrases';

const LEXICONS: readonly AccessLexicon[] = [
  ACCESS_EN,
  ACCESS_NL,
  ACCESS_DE,
  ACCESS_FR,
  ACCESS_ES,
  ACCESS_IT,
  ACCESS_PT,
  ACCESS_PL,
  ACCESS_SV,
  ACCESS_NO,
  ACCESS_DA,
  ACCESS_FI,
  ACCESS_JA,
];

/** The text's language, the page's and English; all where none is known. */
export function chooseAccessLexicons(langs: readonly (string | null)[]): readonly AccessPhrases[] {
  const tags = new Set(langs.flatMap((lang) => (lang === null ? [] : [primaryTag(lang)])));
  const own = LEXICONS.filter(({ lang }) => tags.has(lang));
  const read = own.length === 0 ? LEXICONS : LEXICONS.filter((one) => own.includes(one) || one === ACCESS_EN);
  return read.map(compileAccessLexicon);
}
