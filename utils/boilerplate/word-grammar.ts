import { isUnspaced, tokenize } from './tokenize';

/** One step of a sequence of words, as the lexicons write it. */
export type WordPart =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'stem'; readonly key: string }
  | { readonly kind: 'tail'; readonly key: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'slot'; readonly name: string };

const MAX_EXPANSIONS = 256;

/** The entries of a list, as written. */
export function splitList(list: string): readonly string[] {
  const entries: string[] = [];
  let from = 0;
  while (from < list.length) {
    const comma = list.indexOf(',', from);
    const to = comma < 0 ? list.length : comma;
    const entry = list.slice(from, to).trim();
    if (entry !== '') entries.push(entry);
    from = to + 1;
  }
  return entries;
}

/** Every sequence an entry such as `sign(s|ed) [me] in` or `meld ~ aan` stands for. */
export function parseEntry(entry: string): readonly (readonly WordPart[])[] {
  const sequences: (readonly WordPart[])[] = [];
  for (const words of expand(entry)) {
    const parts = parseSequence(words);
    if (parts.length > 0) sequences.push(parts);
  }
  return sequences;
}

export interface FirstKey {
  readonly kind: 'word' | 'stem' | 'tail';
  readonly key: string;
}

/** What the sequences of an entry begin with, leading values apart; found without parsing the rest where it can be. */
export function firstKeys(entry: string): readonly FirstKey[] {
  if (isUnspaced(entry.charCodeAt(0))) return [{ kind: 'word', key: entry.charAt(0) }];
  const group = readGroup(entry, 0);
  if (group !== null) {
    const rest = entry.slice(group.end);
    return group.options.flatMap((option) => firstKeys(`${option}${rest}`.trimStart()));
  }
  if (entry.startsWith('{')) return firstKeys(entry.slice(entry.indexOf('}') + 1).trimStart());
  const end = endOfPlain(entry);
  const next = entry[end];
  if (end > 0 && next === '*') return [{ kind: 'stem', key: entry.slice(0, end) }];
  if (end > 0 && (next === undefined || ENDS_WORD.includes(next)))
    return [{ kind: 'word', key: entry.slice(0, end) }];
  return firstKeysOfParsed(entry);
}

const ENDS_WORD = ' -’.:';

function firstKeysOfParsed(entry: string): readonly FirstKey[] {
  const keys = new Map<string, FirstKey>();
  for (const parts of parseEntry(entry)) {
    for (const part of parts) {
      if (part.kind === 'slot' || part.kind === 'gap') continue;
      keys.set(`${part.kind} ${part.key}`, part);
      break;
    }
  }
  return [...keys.values()];
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
  const parts: WordPart[] = [];
  for (const raw of entry.split(' ')) {
    if (raw === '') continue;
    if (isPlain(raw)) parts.push({ kind: 'word', key: raw });
    else parts.push(...parsePart(raw));
  }
  return parts;
}

function parsePart(raw: string): readonly WordPart[] {
  if (raw === '~') return [{ kind: 'gap' }];
  if (raw === '*') return [{ kind: 'word', key: raw }];
  const open = raw.indexOf('{');
  if (open >= 0) return parseAroundSlot(raw, open, raw.indexOf('}', open));
  const tail = raw.startsWith('*');
  const stem = raw.endsWith('*');
  const keys = tokenize(raw.slice(tail ? 1 : 0, stem ? -1 : undefined)).map((token) => token.key);
  return keys.map((key, i) => {
    if (stem && i === keys.length - 1) return { kind: 'stem', key };
    return tail && i === 0 ? { kind: 'tail', key } : { kind: 'word', key };
  });
}

/** In scripts without spaces a value stands between characters. */
function parseAroundSlot(raw: string, open: number, close: number): readonly WordPart[] {
  const slot: WordPart = { kind: 'slot', name: raw.slice(open + 1, close) };
  return [...parseSequence(raw.slice(0, open)), slot, ...parseSequence(raw.slice(close + 1))];
}

/** Lower-case Latin letters only: a word as it is looked up. */
function isPlain(raw: string): boolean {
  return endOfPlain(raw) === raw.length;
}

function endOfPlain(raw: string): number {
  let at = 0;
  while (at < raw.length && isPlainCode(raw.charCodeAt(at))) at += 1;
  return at;
}

function isPlainCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x17f && code !== 0xf7);
}
