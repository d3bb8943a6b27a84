import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listShortKeys } from '../../scripts/build/short-keys';
import { LATE_SUBJECTS } from '../../utils/i18n/catalogue';
import type { Messages } from '../../utils/i18n/words';
import { ENGLISH } from '../helpers/english';
import { type PseudoLocale, pseudolocalize } from '../helpers/pseudo-locale';
import { ROOT } from '../helpers/source-files';
import { copyRewritten } from './altered-build';

/** The languages whose words give way to an invented one's, in a copy of the built extension; nothing of it ships. */
export const STAND_IN = { 'en-XB': 'nl', 'en-XA': 'fi' } as const satisfies Readonly<
  Record<PseudoLocale, string>
>;

const SHORT_KEYS = listShortKeys(ROOT);
/** As the build names them. */
const ENGLISH_WORDS: Messages = Object.fromEntries(
  Object.entries(ENGLISH).map(([key, wording]) => [SHORT_KEYS.get(key) ?? key, wording]),
);
const WORDS = /^chunks[\\/](nl|fi)(?:-[a-z]+)?-[\w-]{8}\.js$/;

/** Its folder is the caller's to remove. */
export async function buildPseudo(extension: string): Promise<string> {
  const rewritten: string[] = [];
  const folder = await copyRewritten(extension, async (path) => {
    const [, language] = WORDS.exec(path) ?? [];
    if (language === undefined) return null;
    rewritten.push(path);
    return rewriteWords(join(extension, path), language === STAND_IN['en-XB'] ? 'en-XB' : 'en-XA');
  });
  if (rewritten.length !== 2 * (2 + LATE_SUBJECTS.length))
    throw new Error(`not the words of two languages: ${rewritten}`);
  return folder;
}

/** The same chunk, but for its messages. */
async function rewriteWords(file: string, locale: PseudoLocale): Promise<string> {
  const chunk: Readonly<Record<string, Messages>> = await import(pathToFileURL(file).href);
  const [name, messages] =
    Object.entries(chunk).find(([, held]) => typeof Object.values(held)[0] !== 'function') ?? [];
  const english = Object.fromEntries(
    Object.keys(messages ?? {}).map((key) => [key, ENGLISH_WORDS[key] ?? `${key} is missing`]),
  );
  const code = (await readFile(file, 'utf8')).replace(
    new RegExp(`[\\w$]+ as ${name}\\b`),
    `pseudo as ${name}`,
  );
  return `const pseudo = ${JSON.stringify(pseudolocalize(english, locale))};\n${code}`;
}
