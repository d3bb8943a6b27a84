import { tokenize } from './tokenize';

/** One step of a sequence of words, as the lexicons write it. */
export type WordPart =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'stem'; readonly key: string }
  | { readonly kind: 'tail'; readonly key: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'slot'; readonly name: string };

const MAX_EXPANSIONS = 256;

/** Every sequence an entry list such as `log in, sign(s|ed) [me] in, meld ~ aan` stands for. */
export function parseWordList(list: string): readonly (readonly WordPart[])[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => expand(entry).map(parseSequence))
    .filter((parts) => parts.length > 0);
}

function expand(entry: string): readonly string[] {
  if (!entry.includes('[') && !entry.includes('(')) return [entry];
  let done: readonly string[] = [''];
  let at = 0;
  while (at < entry.length) {
    const group = readGroup(entry, at);
    const options = group === null ? [plainUntilGroup(entry, at)] : group.options;
    done = done.flatMap((head) => options.map((option) => head + option)).slice(0, MAX_EXPANSIONS);
    at = group === null ? at + (options[0]?.length ?? 1) : group.end;
  }
  return done;
}

function readGroup(
  entry: string,
  at: number,
): { readonly options: readonly string[]; readonly end: number } | null {
  const close = entry[at] === '[' ? ']' : entry[at] === '(' ? ')' : null;
  const end = close === null ? -1 : entry.indexOf(close, at);
  if (end < 0) return null;
  const options = entry.slice(at + 1, end).split('|');
  return { options: close === ']' ? ['', ...options] : options, end: end + 1 };
}

function plainUntilGroup(entry: string, at: number): string {
  let end = at + 1;
  while (end < entry.length && entry[end] !== '[' && entry[end] !== '(') end += 1;
  return entry.slice(at, end);
}

function parseSequence(entry: string): readonly WordPart[] {
  return entry
    .split(' ')
    .filter((raw) => raw !== '')
    .flatMap(parsePart);
}

function parsePart(raw: string): readonly WordPart[] {
  if (isPlain(raw)) return [{ kind: 'word', key: raw }];
  if (raw === '~') return [{ kind: 'gap' }];
  if (raw.startsWith('{') && raw.endsWith('}')) return [{ kind: 'slot', name: raw.slice(1, -1) }];
  const tail = raw.startsWith('*');
  const stem = raw.endsWith('*');
  const keys = tokenize(raw.slice(tail ? 1 : 0, stem ? -1 : undefined)).map((token) => token.key);
  return keys.map((key, i) => {
    if (stem && i === keys.length - 1) return { kind: 'stem', key };
    return tail && i === 0 ? { kind: 'tail', key } : { kind: 'word', key };
  });
}

/** Lower-case Latin letters only: a word as it is looked up. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    const latin = (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x17f && code !== 0xf7);
    if (!latin) return false;
  }
  return true;
}
