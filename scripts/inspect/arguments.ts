import { fail, type Result, succeed } from '../../utils/text/result';

const MODES = ['page', 'text', 'notice', 'offer', 'price'] as const;
export type Mode = (typeof MODES)[number];

export interface InspectArguments {
  readonly mode: Mode;
  readonly readerLangs: readonly [string, ...string[]];
  readonly timing: boolean;
}

export const USAGE = `usage: npm run --silent inspect -- MODE [--reader en,de] [--timing]
MODE is one of ${MODES.join(', ')}. JSON lines in on standard input, JSON lines out on standard output.`;

/** What the command line asks for; the reason is a sentence for whoever typed it. */
export function parseArguments(given: readonly string[]): Result<InspectArguments> {
  const rest = [...given];
  const words: string[] = [];
  let reader = 'en';
  let timing = false;
  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    if (word === '--timing') timing = true;
    else if (word === '--reader') reader = rest.shift() ?? '';
    else if (word.startsWith('--reader=')) reader = word.slice('--reader='.length);
    else if (word.startsWith('-')) return fail(`There is no option ${word}.`);
    else words.push(word);
  }
  return decide(words, reader, timing);
}

function decide(words: readonly string[], reader: string, timing: boolean): Result<InspectArguments> {
  const mode = MODES.find((name) => name === words[0]);
  if (words.length === 0) return fail('Say which mode to run.');
  if (!mode) return fail(`There is no mode ${words[0]}.`);
  if (words.length > 1) return fail(`One mode at a time: ${words.join(', ')}.`);
  const [first, ...others] = reader.split(',').map(normalizeTag);
  if (!first || others.includes('')) {
    return fail('--reader takes language tags with commas between them, such as en,de.');
  }
  return succeed({ mode, readerLangs: [first, ...others], timing });
}

/** Primary tags only: pt-BR is `pt`; Bokmål and Nynorsk are `no`. '' where it is no tag. */
function normalizeTag(tag: string): string {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(primary)) return '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
