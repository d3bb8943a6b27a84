import { isSpace, type Span, trimSpan } from '../../text/span';

/** The words of a post without the addresses a site hangs on its end; null when nothing else is in it. */
export function withoutAddresses(text: string, span: Span): Span | null {
  let words = trimSpan(text, span);
  while (words !== null) {
    const start = findLastWord(text, words);
    const address = findAddress(text.slice(start, words.end));
    if (address === null) return words;
    words = trimSpan(text, { start: words.start, end: start + address });
  }
  return null;
}

function findLastWord(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && !isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Where an address begins in a word: "https://t.example/AbC", "pic.t.example/XyZ", "day.https://t.example/AbC". */
function findAddress(word: string): number | null {
  const scheme = word.search(/https?:\/\//);
  if (scheme >= 0) return scheme;
  const slash = word.indexOf('/');
  return slash > 0 && slash < word.length - 1 && isHost(word.slice(0, slash)) ? 0 : null;
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  return labels.length > 1 && labels.every((label) => /^[a-z0-9-]+$/i.test(label)) && /[a-z]$/i.test(host);
}
