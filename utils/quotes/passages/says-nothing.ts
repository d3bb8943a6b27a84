import type { Control } from '../../page/page';
import { endsInHandle } from './poster-name';

const WORD = /[\p{L}\p{N}]/u;
const STOPS = '.!?…。！？';
const CLOSING_MARKS = '"\'”’»“」』';

/** A line of a blockquote that is nobody's words: signs, a caption in brackets, a credit, a link that only leads somewhere. */
export function saysNothing(line: string, controls: readonly Control[]): boolean {
  return !WORD.test(line) || isBracketed(line) || endsInHandle(line) || isBareLink(line, controls);
}

function isBracketed(line: string): boolean {
  const close = line.startsWith('[') ? ']' : line.startsWith('(') ? ')' : null;
  return close !== null && line.indexOf(close) === line.length - 1;
}

/** A link over all of it that is no sentence: "View this post". */
function isBareLink(line: string, controls: readonly Control[]): boolean {
  const isCovered = controls.some(
    ({ kind, span }) => kind === 'link' && span.start === 0 && span.end >= line.length,
  );
  return isCovered && !endsSentence(line);
}

function endsSentence(line: string): boolean {
  let last = line.length - 1;
  while (last > 0 && CLOSING_MARKS.includes(line.charAt(last))) last -= 1;
  return STOPS.includes(line.charAt(last));
}
