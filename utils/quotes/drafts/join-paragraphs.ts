import type { Paragraph } from '../words/paragraph';
import { tokenAt } from '../words/token';
import type { Draft } from './draft';

/** Words in marks that no mark closes go on where the next paragraph opens with marks: one quotation, a part each. */
export function joinOverParagraphs(
  drafts: readonly Draft[],
  paragraphs: readonly Paragraph[],
): readonly Draft[] {
  const openEnds = new Map(paragraphs.map((paragraph) => [paragraph.index, findOpenEnd(paragraph)]));
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    const open = openEnds.get(draft.paragraph.index - 1);
    if (last && open !== undefined && endsAt(last, open) && opensLoosely(draft))
      joined[joined.length - 1] = { ...last, parts: [...last.parts, ...draft.parts] };
    else joined.push(draft);
  }
  return joined;
}

/** Where words in marks end that the paragraph's end had to close. */
function findOpenEnd({ tokens }: Paragraph): number | undefined {
  const run = tokenAt(tokens, tokens.length - 1).run;
  return run && !run.closed ? run.inner.end : undefined;
}

function endsAt({ parts }: Draft, end: number): boolean {
  return parts[parts.length - 1]?.end === end;
}

/** Nothing but the marks at the start of its paragraph, and nobody named for them. */
function opensLoosely({ parts: [first], cue, speaker, paragraph }: Draft): boolean {
  const isLoose = cue === null && (speaker.kind === 'carried' || speaker.kind === 'nobody');
  return isLoose && paragraph.tokens[0]?.run?.inner.start === first.start;
}
