import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../../utils/i18n/words';
import { en } from '../../utils/i18n/words/en';
import { enPages } from '../../utils/i18n/words/en-pages';
import { type PseudoLocale, pseudolocalize } from '../helpers/pseudo-locale';
import { copyRewritten } from './altered-build';

/** The languages whose words give way to an invented one's, in a copy of the built extension; nothing of it ships. */
export const STAND_IN = { 'en-XB': 'nl', 'en-XA': 'fi' } as const satisfies Readonly<
  Record<PseudoLocale, string>
>;

const ENGLISH: Messages = { ...en, ...enPages };
const WORDS = /^chunks[\\/](nl|fi)(?:-pages)?-[\w-]{8}\.js$/;

/** Its folder is the caller's to remove. */
export async function buildPseudo(extension: string): Promise<string> {
  const rewritten: string[] = [];
  const folder = await copyRewritten(extension, async (path) => {
    const [, language] = WORDS.exec(path) ?? [];
    if (language === undefined) return null;
    rewritten.push(path);
    return rewriteWords(join(extension, path), language === STAND_IN['en-XB'] ? 'en-XB' : 'en-XA');
  });
  if (rewritten.length !== 4) throw new Error(`not the words of two languages: ${rewritten}`);
  return folder;
}

/** The same chunk, under the same name of its one export. */
async function rewriteWords(file: string, locale: PseudoLocale): Promise<string> {
  const chunk: Readonly<Record<string, Messages>> = await import(pathToFileURL(file).href);
  const [name, messages] = Object.entries(chunk)[0] ?? [];
  const english = Object.fromEntries(
    Object.keys(messages ?? {}).map((key) => [key, ENGLISH[key] ?? `${key} is missing`]),
  );
  return `const words = ${JSON.stringify(pseudolocalize(english, locale))};\nexport { words as ${name} };\n`;
}
