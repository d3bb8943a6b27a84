import type { Span } from '../text/span';
import { draftHearsay, joinHearsay } from './attribute-hearsay';
import { attributeLabel } from './attribute-labels';
import { attributePhrases } from './attribute-phrases';
import { findSpeakerOfSentenceBefore } from './attribute-sentence-before';
import { attributeVerbs, findLeading } from './attribute-verbs';
import type { Attribution } from './attribution';
import type { CompiledLexicon } from './compiled-lexicon';
import type { Search } from './content';
import { findCues } from './cue';
import type { Draft } from './draft';
import { type NounPhrase, parseNounPhrase } from './noun-phrase';
import type { Paragraph } from './paragraph';
import { looksLikeQuotation } from './scare-quotes';
import { endsInStop, hasClass, type Token, type TokenRange } from './token';
import { sentenceBefore } from './sentences';
import { findVia } from './via';
import { WordClass } from './word-class';

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
    const all = [...governed, ...loose].sort((a, b) => a.parts[0].start - b.parts[0].start);
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

interface Place {
  readonly paragraph: Paragraph;
  readonly search: Search;
}

function toDraft(attribution: Attribution, { paragraph, search }: Place): Draft {
  const { tokens } = search;
  const parts = attribution.contents.map((range) => toSpan(tokens, range)).sort((a, b) => a.start - b.start);
  const [first = { start: 0, end: 0 }, ...rest] = parts;
  const addressee = search.cues.find((cue) => cue.from === attribution.cue?.from)?.verb.addressee ?? false;
  const via = attribution.cue ? findAnyVia(search, attribution, { cue: attribution.cue, addressee }) : null;
  return {
    parts: [first, ...rest],
    speaker: attribution.speaker,
    cue: attribution.cue ? spanOf(tokens, attribution.cue) : null,
    strong: attribution.strong,
    via: via ? spanOf(tokens, via) : null,
    paragraph,
  };
}

/** Words about the go-between stand between verb and content, behind the attribution, or ahead of its subject. */
function findAnyVia(
  { tokens, sentence, lexicon }: Search,
  { contents, around }: Attribution,
  { cue, addressee }: { readonly cue: TokenRange; readonly addressee: boolean },
): TokenRange | null {
  const next = contents.map(({ from }) => from).filter((at) => at >= cue.to);
  const behind = findVia(tokens, { from: cue.to, to: Math.min(sentence.to, ...next), addressee }, lexicon);
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

function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

interface Loose extends Place {
  readonly text: string;
  readonly governed: readonly Draft[];
  readonly before: readonly Draft[];
}

/** Words in marks that nothing in the sentence governs. */
function draftLoose(loose: Loose): readonly Draft[] {
  const { search, paragraph, governed } = loose;
  const { tokens, sentence, lexicon } = search;
  const found: Draft[] = [];
  const stands = standsAlone(tokens, sentence);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const run = tokens[at]?.run;
    if (
      !run ||
      governed.some(({ parts }) =>
        parts.some((part) => part.start < run.outer.end && run.outer.start < part.end),
      )
    )
      continue;
    if (!stands && !looksLikeQuotation(tokens, { at, spoken: governed.length > 0 }, lexicon)) continue;
    if (stands && !endsInStop(tokens[at]) && !looksLikeQuotation(tokens, { at, spoken: false }, lexicon))
      continue;
    const speaker = stands ? guessStanding(loose) : guessFragment(loose, at);
    found.push({ parts: [run.inner], speaker, cue: null, strong: false, via: null, paragraph });
  }
  return found;
}

/** A sentence in marks: whoever spoke last in this paragraph; else the subject of the sentence before; else it is carried over. */
function guessStanding({ search, paragraph, before }: Loose): Draft['speaker'] {
  if (before.length > 0) return { kind: 'same' };
  const previous = sentenceBefore(paragraph.sentences, search.sentence);
  const phrase = previous ? findLeading({ ...search, sentence: previous }, previous.to) : null;
  return phrase && phrase.kind !== 'document' ? { kind: 'phrase', phrase } : { kind: 'carried' };
}

/** Words in marks inside a sentence: who speaks in the rest of it, else its subject. */
function guessFragment({ search, governed }: Loose, at: number): Draft['speaker'] {
  const [first] = governed;
  const owner = findOwner(search, at);
  if (owner) return { kind: 'phrase', phrase: owner };
  if (first) return first.speaker;
  const phrase = findLeading(search, at);
  return phrase && phrase.kind !== 'document' && phrase.kind !== 'unnamed'
    ? { kind: 'phrase', phrase }
    : { kind: 'nobody' };
}

/** "Lin’s “eleventh rule”": Lin. */
function findOwner({ tokens, sentence, lexicon }: Search, at: number): NounPhrase | null {
  if (!hasClass(tokens[at - 1], WordClass.genitive)) return null;
  let from = at - 1;
  while (from > sentence.from && tokens[from - 1]?.capital) from -= 1;
  const phrase = parseNounPhrase(tokens, { from, to: at - 1 }, lexicon);
  return phrase?.name ? phrase : null;
}

/** The sentence is nothing but words in marks. */
export function standsAlone(tokens: readonly Token[], sentence: TokenRange): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'word') return false;
  }
  return true;
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
    followsAttribution(last, draft);
  if (!continues || !standsAlone(tokens, sentence)) {
    drafts.push(draft);
    return;
  }
  drafts.pop();
  drafts.push({ ...last, parts: [...last.parts, ...draft.parts] });
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
