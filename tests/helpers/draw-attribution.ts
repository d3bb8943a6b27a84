import type { Attribution } from '../../utils/quotes/attribution/attribution';
import type { ReadSentence } from './read-sentence';

/** What an attribution claims, one after the other: the words said, who says them, by which words. */
export function drawAttribution(
  { contents, speaker, cue, strong }: Attribution,
  { cut }: Pick<ReadSentence, 'cut'>,
): string {
  const who = speaker.kind === 'phrase' ? cut(speaker.phrase.name ?? speaker.phrase.range) : speaker.kind;
  return [
    contents.map((content) => `[${cut(content)}]`).join(' '),
    who,
    ...(cue ? [cut(cue)] : []),
    ...(strong ? ['strong'] : []),
  ].join(' | ');
}
