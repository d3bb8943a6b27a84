import type { Span } from '../../text/span';
import type { Attribution } from '../attribution/attribution';
import type { Search } from '../contents/search';
import { findVia } from '../speakers/via';
import type { Paragraph } from '../words/paragraph';
import type { Token, TokenRange } from '../words/token';
import { spanOf } from '../words/token-span';
import type { Draft } from './draft';

export interface Place {
  readonly paragraph: Paragraph;
  readonly search: Search;
}

export function toDraft(attribution: Attribution, { paragraph, search }: Place): Draft {
  const { tokens } = search;
  const parts = attribution.contents
    .filter(({ from, to }) => to > from)
    .map((range) => toSpan(tokens, range))
    .sort((a, b) => a.start - b.start);
  const [first = { start: 0, end: 0 }, ...rest] = parts;
  const addressee = search.cues.find((cue) => cue.from === attribution.cue?.from)?.verb.addressee ?? false;
  const via =
    attribution.told ??
    (attribution.cue ? findAnyVia(search, attribution, { cue: attribution.cue, addressee }) : null);
  return {
    parts: [first, ...rest],
    speaker: attribution.speaker,
    cue: attribution.cue ? spanOf(tokens, attribution.cue) : null,
    strong: attribution.strong,
    via: via ? toSpan(tokens, via) : null,
    paragraph,
  };
}

/** Words about the go-between stand between verb and content, behind the attribution, or ahead of its subject. */
function findAnyVia(
  { tokens, sentence, lexicon }: Search,
  { contents, around, speaker }: Attribution,
  { cue, addressee }: { readonly cue: TokenRange; readonly addressee: boolean },
): TokenRange | null {
  const next = contents.map(({ from }) => from).filter((at) => at >= cue.to);
  const isNext = speaker.kind === 'phrase' && speaker.phrase.range.from === cue.to;
  const told = {
    from: isNext ? (speaker.phrase.name ?? speaker.phrase.range).to : cue.to,
    to: Math.min(sentence.to, ...next),
    addressee,
  };
  const behind = findVia(tokens, told, lexicon);
  if (behind || contents.some(({ from }) => from < around.from)) return behind;
  const within = { from: around.from, to: cue.from, addressee: false, asked: true };
  const tail = contents.reduce((last, { to }) => Math.max(last, to), around.to);
  return (
    findVia(tokens, { from: sentence.from, to: around.from, addressee: false, asked: true }, lexicon) ??
    findVia(tokens, within, lexicon) ??
    findVia(tokens, { from: tail, to: sentence.to, addressee: false }, lexicon)
  );
}

/** A content that is one stretch in marks loses them; marks inside a longer one stay. */
function toSpan(tokens: readonly Token[], range: TokenRange): Span {
  const only = range.to - range.from === 1 ? tokens[range.from]?.run?.inner : undefined;
  return only ?? spanOf(tokens, range);
}
