import type { Span } from '../../text/span';
import { attributeAccordingTo } from './attribute-according-to';
import { attributeClause } from './attribute-clauses';
import { attributeStanding, type Place } from './attribute-standing';
import type { CompiledUnspaced } from './compile-unspaced';
import { findQuotativeCues } from './quotative-cue';
import type { SourcePhrase } from './source-phrase';
import type { UnspacedDraft } from './unspaced-draft';
import type { UnspacedParagraph } from './unspaced-paragraph';

export interface UnspacedReading {
  /** What is known of embedded posts. */
  readonly posts: ReadonlyMap<UnspacedParagraph, readonly UnspacedDraft[]>;
  readonly lexicon: CompiledUnspaced;
}

/** The quotations of all paragraphs in reading order, speakers not yet resolved. */
export function draftUnspaced(
  paragraphs: readonly UnspacedParagraph[],
  { posts, lexicon }: UnspacedReading,
): readonly UnspacedDraft[] {
  const places = paragraphs
    .filter((paragraph) => paragraph.speaks && !posts.has(paragraph))
    .flatMap((paragraph) => paragraph.sentences.map((sentence): Place => [paragraph, sentence]));
  const drafts = places.flatMap(([paragraph, sentence], index) => {
    const found = draftSentence(paragraph, sentence, lexicon);
    const context = { previous: places[index - 1] ?? null, next: places[index + 1] ?? null, lexicon };
    return found.length > 0 ? found : attributeStanding(paragraph, sentence, context);
  });
  return [...drafts, ...[...posts.values()].flat()].sort(
    (a, b) => a.paragraph.index - b.paragraph.index || a.parts[0].start - b.parts[0].start,
  );
}

function draftSentence(
  paragraph: UnspacedParagraph,
  sentence: Span,
  lexicon: CompiledUnspaced,
): readonly UnspacedDraft[] {
  const reported = attributeAccordingTo(paragraph, sentence, lexicon);
  const drafts: UnspacedDraft[] = [];
  let known: SourcePhrase | null = reported && typeof reported.speaker !== 'string' ? reported.speaker : null;
  let from = reported?.parts[0].start ?? sentence.start;
  for (const cue of findQuotativeCues(paragraph, { start: from, end: sentence.end }, lexicon)) {
    const draft = attributeClause({ paragraph, sentence, cue, from, known }, lexicon);
    if (draft === null) continue;
    drafts.push(draft);
    if (typeof draft.speaker !== 'string') known = draft.speaker;
    from = cue.verb.end;
  }
  return drafts.length > 0 || reported === null ? drafts : [reported];
}
