import type { Span } from '../../text/span';
import { attributeAccordingTo } from './attribute-according-to';
import { attributeClause } from './attribute-clauses';
import { attributeStanding } from './attribute-standing';
import type { CompiledUnspaced } from './compile-unspaced';
import { findQuotativeCues } from './quotative-cue';
import type { SourcePhrase } from './source-phrase';
import type { UnspacedDraft } from './unspaced-draft';
import type { UnspacedParagraph } from './unspaced-paragraph';

/** The quotations of all paragraphs in reading order, speakers not yet resolved. */
export function draftUnspaced(
  paragraphs: readonly UnspacedParagraph[],
  lexicon: CompiledUnspaced,
): readonly UnspacedDraft[] {
  const drafts: UnspacedDraft[] = [];
  let previous: readonly [UnspacedParagraph, Span] | null = null;
  for (const paragraph of paragraphs.filter(({ speaks }) => speaks)) {
    for (const sentence of paragraph.sentences) {
      const found = draftSentence(paragraph, sentence, lexicon);
      const standing = found.length > 0 ? [] : attributeStanding(paragraph, sentence, { previous, lexicon });
      drafts.push(...found, ...standing);
      previous = [paragraph, sentence];
    }
  }
  return drafts;
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
