import type { Cue } from '../contents/cue';
import type { Search } from '../contents/search';
import { hasClass, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Speaker } from './attribution';

/** Les manifestants scandaient « Rendez-nous nos gares »: what a crowd chants is nobody's statement. */
export function isChant({ tokens, lexicon }: Search, cue: Cue, speaker: Speaker): boolean {
  if (!lexicon.chants.has(tokenAt(tokens, cue.from).lower)) return false;
  if (speaker.kind !== 'phrase') return true;
  const { phrase } = speaker;
  if (phrase.name !== null) return false;
  const opener = tokenAt(tokens, phrase.range.from);
  const isMany = phrase.many || phrase.head.endsWith('s') || lexicon.crowds.has(opener.lower);
  return isMany || hasClass(tokens[phrase.range.to - 1], WordClass.group);
}
