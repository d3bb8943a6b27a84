import { draftHearsay, joinHearsay, reachesTo } from '../attribution/attribute-hearsay';
import { attributeLabel } from '../attribution/attribute-labels';
import { attributePhrases } from '../attribution/attribute-phrases';
import { findSpeakerOfSentenceBefore } from '../attribution/attribute-sentence-before';
import { attributeVerbs } from '../attribution/attribute-verbs';
import type { Attribution } from '../attribution/attribution';
import { findCues } from '../contents/find-cues';
import type { Search } from '../contents/search';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { isCitedTitle } from '../marks/cited-titles';
import type { Paragraph } from '../words/paragraph';
import type { TokenRange } from '../words/token';
import { spanOf } from '../words/token-span';
import type { Draft } from './draft';
import { draftLoose } from './draft-loose';
import { standsAlone } from './stands-alone';
import { toDraft } from './to-draft';

/** The quotations of one paragraph in reading order, speakers not yet resolved. */
export function draftQuotes(paragraph: Paragraph, text: string, lexicon: CompiledLexicon): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of paragraph.sentences) {
    const search: Search = {
      tokens: paragraph.tokens,
      sentence,
      cues: findCues(paragraph.tokens, sentence, lexicon),
      lexicon,
    };
    const governed = attributeSentence(search).map((attribution) =>
      toDraft(attribution, { paragraph, search }),
    );
    const hearsay = governed.length === 0 ? draftHearsay(search, paragraph, drafts) : null;
    const loose = hearsay ? [hearsay] : draftLoose({ search, paragraph, text, governed, before: drafts });
    const all = [...governed, ...loose]
      .filter(({ cue, parts }) => cue !== null || !isCitedTitle(parts[0], { text, around: paragraph }))
      .sort((a, b) => a.parts[0].start - b.parts[0].start);
    if (all.length === 0) nameLast(drafts, search);
    for (const draft of all) addOrContinue(drafts, draft, search);
  }
  return drafts;
}

/** A sentence that says whose the words in marks before it were. */
function nameLast(drafts: Draft[], search: Search): void {
  const last = drafts[drafts.length - 1];
  const before = search.tokens[search.sentence.from - 1];
  const end = last?.parts[last.parts.length - 1]?.end;
  if (!last || last.cue !== null || end === undefined || !before || before.end - end > MARKS_AND_STOP) return;
  const behind = findSpeakerOfSentenceBefore(search);
  if (!behind) return;
  const cue = behind.cue ? spanOf(search.tokens, behind.cue) : null;
  drafts[drafts.length - 1] = { ...last, speaker: behind.speaker, cue };
}

const MARKS_AND_STOP = 4;

function attributeSentence(search: Search): readonly Attribution[] {
  const byPhrase = attributePhrases(search);
  const byVerb = attributeVerbs(search);
  const label = byVerb.length + byPhrase.length === 0 ? attributeLabel(search) : null;
  return withoutOverlap([...byPhrase, ...byVerb, ...(label ? [label] : [])]);
}

/** The first to claim words keeps them; a later one keeps what is left. */
function withoutOverlap(attributions: readonly Attribution[]): readonly Attribution[] {
  const claimed: TokenRange[] = [];
  return attributions.flatMap((attribution) => {
    const contents = attribution.contents.filter(
      (content) => !claimed.some((other) => content.from < other.to && other.from < content.to),
    );
    claimed.push(...contents);
    return contents.length > 0 ? [{ ...attribution, contents }] : [];
  });
}

/** “A,” she said. “B.” is one quotation: a sentence in marks right behind an attribution goes on with it. */
function addOrContinue(drafts: Draft[], draft: Draft, { tokens, sentence }: Search): void {
  const last = drafts[drafts.length - 1];
  const joined = last ? joinHearsay(last, draft) : null;
  if (joined) {
    drafts.pop();
    drafts.push(joined);
    return;
  }
  const continues =
    last !== undefined &&
    draft.speaker.kind === 'same' &&
    draft.cue === null &&
    endsInMarks(last) &&
    followsAttribution(last, draft) &&
    reachesTo(last, tokens, sentence);
  if (!continues || !standsAlone(tokens, sentence)) {
    drafts.push(draft);
    return;
  }
  drafts.pop();
  drafts.push({ ...last, parts: [...last.parts, ...draft.parts] });
}

/** Reported words do not go on in marks. */
function endsInMarks({ parts, paragraph }: Draft): boolean {
  const [first] = parts;
  return paragraph.tokens.some(
    ({ run }) => run !== null && run.outer.start <= first.start && run.outer.end >= first.end,
  );
}

/** The cue stands between the last part and this one, and nothing but the attribution does. */
function followsAttribution(last: Draft, draft: Draft): boolean {
  const lastPart = last.parts[last.parts.length - 1];
  return (
    last.cue !== null &&
    lastPart !== undefined &&
    last.cue.start >= lastPart.end &&
    last.cue.end <= draft.parts[0].start
  );
}
