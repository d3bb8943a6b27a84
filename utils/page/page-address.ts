/** An address as that of one page of several. */
interface NumberedAddress {
  /** The address without what counts the pages: that of the first page, mostly. */
  readonly stem: string;
  readonly number: number;
  /** A word says that it is a page that is counted; a bare number may be anything. */
  readonly isNamed: boolean;
}

/** How one address stands to another. */
export interface PageStep {
  /** Which page of the article the first address is, from 1. */
  readonly from: number;
  /** Which the other is. */
  readonly to: number;
  /** False where the numbers may count articles as well: `/news/12`, `/news/13`. */
  readonly isSure: boolean;
}

const COUNTERS: ReadonlySet<string> = new Set(
  'page p pg paged pagenum pagenumber pn pagina página seite sida side sivu strona part teil partie'.split(
    ' ',
  ),
);
const TRACKING = /^(?:utm_|fbclid$|gclid$|ref$|source$)/;
/** Higher numbers are names of articles. */
const MOST_PAGES = 99;
const NUMBER = /^\d{1,2}$/;
/** `story-2.html`, `story_p2`, `story,page-2.htm`: what stands before, the word for a page or a sign, the number, the ending. */
const NUMBERED_NAME =
  /^(.{1,300}?)(?:[-_,.](pagenumber|pagenum|paged|pagina|página|page|pg|pn|p|seite|sida|side|sivu|strona|partie|part|teil)[-_]?|[-_,.])(\d{1,2})(\.[a-z]{1,5})?$/i;
/** `page2`, `seite-2.html`. */
const COUNTED_NAME = /^([a-zá]{1,10})[-_]?(\d{1,2})(\.[a-z]{1,5})?$/i;

/** Whether two addresses are two pages of one article, and which; null where nothing says so. */
export function stepBetween(here: string, there: string): PageStep | null {
  const [from, to] = [readAddress(here), readAddress(there)];
  if (!from || !to || from.host !== to.host || /comment/i.test(to.path + to.fragment)) return null;
  const counted = countPage(to);
  if (counted?.stem === plain(from)) return { from: 1, to: counted.number, isSure: true };
  const own = countPage(from);
  if (!own) return null;
  if (plain(to) === own.stem) return { from: own.number, to: 1, isSure: own.isNamed };
  if (counted?.stem !== own.stem || counted.isNamed !== own.isNamed) return null;
  return { from: own.number, to: counted.number, isSure: own.isNamed };
}

interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly fragment: string;
}

function readAddress(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname, searchParams, hash } = new URL(url);
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name));
  return { host, path: pathname.replace(/\/$/, ''), query, fragment: hash };
}

function plain({ path, query }: Pick<Address, 'path' | 'query'>): string {
  return [path, ...query.map(([name, value]) => `${name}=${value}`).sort()].join('?');
}

function countPage({ path, query }: Address): NumberedAddress | null {
  const counter = query.find(([name, value]) => COUNTERS.has(name.toLowerCase()) && NUMBER.test(value));
  if (counter) {
    const rest = query.filter((one) => one !== counter);
    return count(counter[1], { stem: plain({ path, query: rest }), isNamed: true });
  }
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  const stemWith = (...ends: readonly string[]) => plain({ path: [...segments, ...ends].join('/'), query });
  if (NUMBER.test(name)) {
    const isNamed = COUNTERS.has(segments.at(-1)?.toLowerCase() ?? '');
    if (isNamed) segments.pop();
    return count(name, { stem: stemWith(), isNamed });
  }
  const alone = COUNTED_NAME.exec(name);
  if (alone && COUNTERS.has(alone[1]?.toLowerCase() ?? ''))
    return count(alone[2] ?? '', { stem: stemWith(), isNamed: true });
  const [, before = '', word = '', number = '', ending = ''] = NUMBERED_NAME.exec(name) ?? [];
  return number === '' ? null : count(number, { stem: stemWith(before + ending), isNamed: word !== '' });
}

function count(digits: string, { stem, isNamed }: Omit<NumberedAddress, 'number'>): NumberedAddress | null {
  const number = Number(digits);
  return number >= 1 && number <= MOST_PAGES ? { stem, number, isNamed } : null;
}
