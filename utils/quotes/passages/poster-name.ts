import { type Span, trimSpan } from '../../text/span';

const DASH_OR_SPACE = '-–—― \u00a0';
const LONGEST_NAME = 80;
const LONGEST_HANDLE = 80;
const LONGEST_DATE = 60;

/**
 * "— Ana Lima (@analima) March 4, 2025", as embedded posts are signed: where the name stands. It may be any words:
 * the handle proves it. Null for any other line.
 */
export function findPosterName(line: string): Span | null {
  const start = skipDashes(line);
  const handle = findHandle(line);
  if (start === 0 || handle === null || handle.start > LONGEST_NAME) return null;
  return line.length - handle.end > LONGEST_DATE ? null : trimSpan(line, { start, end: handle.start });
}

/** "A post shared by Ana Lima (@analima)": a credit, and no words of hers. */
export function endsInHandle(line: string): boolean {
  const handle = findHandle(line);
  return handle !== null && handle.start <= LONGEST_NAME && handle.end === line.length;
}

function findHandle(line: string): Span | null {
  const start = line.indexOf('(@');
  const end = start < 0 ? -1 : line.indexOf(')', start);
  return end < 0 || end - start > LONGEST_HANDLE ? null : { start, end: end + 1 };
}

function skipDashes(line: string): number {
  if (line === '' || line.startsWith(' ')) return 0;
  let at = 0;
  while (at < line.length && DASH_OR_SPACE.includes(line.charAt(at))) at += 1;
  return at;
}
