/** What could say who the reader is, wherever it stands. Each is looked for in one pass, with a bound on its length. */
const TELEPHONE = /\+\d[\d ()-]{7,24}/g;
const TOKEN = /[\w-]{20,}/g;
const MANY_DIGITS = 6;

const LOCAL_PART = /[\p{L}\p{N}.!#$%&'*+=?^_`{|}~-]/u;
const DOMAIN_PART = /[\p{L}\p{N}.-]/u;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** Every letter, digit and sign as an x; as long as it was, so that spans stay right. */
export function maskText(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}\p{S}]/gu, (sign) => 'x'.repeat(sign.length));
}

/** The text with e-mail addresses, telephone numbers and long tokens masked; as long as it was. */
export function maskPersonal(text: string): string {
  return maskAddresses(text)
    .replace(TELEPHONE, maskText)
    .replace(TOKEN, (token) => ((token.match(/\d/g)?.length ?? 0) >= MANY_DIGITS ? maskText(token) : token));
}

function maskAddresses(text: string): string {
  let masked = '';
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = Math.max(done, at - countBack(text, at));
    const end = at + 1 + countOn(text, at + 1);
    if (end === at + 1 || (start === at && !isDomain(text.slice(at + 1, end)))) continue;
    masked += text.slice(done, start) + maskText(text.slice(start, end));
    done = end;
  }
  return masked + text.slice(done);
}

/** Whatever stands before the sign: addresses may begin with almost anything. */
function isDomain(text: string): boolean {
  return /[^.]\.[^.]/.test(text);
}

function countBack(text: string, at: number): number {
  let count = 0;
  while (count < LONGEST_LOCAL && LOCAL_PART.test(text[at - count - 1] ?? '')) count += 1;
  return count;
}

function countOn(text: string, at: number): number {
  let count = 0;
  while (count < LONGEST_DOMAIN && DOMAIN_PART.test(text[at + count] ?? '')) count += 1;
  return count;
}

/** An address without what may tell one reader from another: name, password, query, fragment. Null where it is none of the web. */
export function stripAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return maskPersonal(`${protocol}//${host}${pathname}`);
}
