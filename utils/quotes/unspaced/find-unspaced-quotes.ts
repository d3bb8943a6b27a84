import type { UnspacedLexicon } from '../../lexicon/quotes/quote-lexicon';
import { buildAnchor } from '../../page/anchor';
import type { ArticleText } from '../../page/article-text';
import type { Page } from '../../page/page';
import { type Span, shiftSpan, sliceSpan } from '../../text/span';
import type { Quote, Source } from '../quote';
import type { Candidate } from '../ranking/rank-quotes';
import { compileUnspaced } from './compile-unspaced';
import { draftUnspaced } from './draft-unspaced';
import { draftUnspacedPosts } from './draft-unspaced-posts';
import { resolveUnspaced } from './resolve-unspaced';
import { runsWithin } from './runs-within';
import { isAllKanji } from './script-characters';
import type { UnspacedDraft } from './unspaced-draft';
import { readUnspacedParagraphs, type UnspacedParagraph } from './unspaced-paragraph';
import { UnspacedRegister } from './unspaced-register';

/** Every quotation of an article in a language written without spaces, in reading order. */
export function findUnspacedQuotes(
  page: Page,
  text: ArticleText,
  lexicon: UnspacedLexicon,
): readonly Candidate[] {
  const compiled = compileUnspaced(lexicon);
  const paragraphs = readUnspacedParagraphs(page, text);
  const register = new UnspacedRegister(compiled);
  for (const paragraph of paragraphs) register.readParagraph(paragraph);
  const posts = draftUnspacedPosts(page, paragraphs, compiled);
  const drafts = draftUnspaced(paragraphs, { posts, lexicon: compiled });
  for (const draft of drafts) noteBareName(draft, register);
  const sources = resolveUnspaced(drafts, register, compiled);
  return drafts.map((draft, index) =>
    toCandidate(draft, sources[index] ?? { kind: 'none', mention: null }, { page, text: text.text }),
  );
}

function noteBareName({ speaker, heardIn }: UnspacedDraft, register: UnspacedRegister): void {
  if (typeof speaker === 'string' || speaker.kind !== 'name' || !speaker.name) return;
  if (isAllKanji(heardIn.text, speaker.name)) return;
  register.noteSpeaker(sliceSpan(heardIn.text, speaker.name), heardIn.start + speaker.name.start);
}

function toCandidate(
  draft: UnspacedDraft,
  source: Source,
  { page, text }: { readonly page: Page; readonly text: string },
): Candidate {
  const { paragraph, cue, via } = draft;
  const [first, ...rest] = draft.parts;
  const local = { start: first.start, end: rest[rest.length - 1]?.end ?? first.end };
  const toText = (span: Span) => shiftSpan(span, paragraph.start);
  const parts: Quote['parts'] = [toText(first), ...rest.map(toText)];
  const cueSpan = cue ? toText(cue) : null;
  return {
    quote: {
      text: parts.map((part) => sliceSpan(text, part)).join(' '),
      kind: draft.whole ? 'direct' : settleKind(draft.parts, paragraph),
      parts,
      source,
      cue: cueSpan ? sliceSpan(text, cueSpan) : null,
      cueSpan,
      via: via ? sliceSpan(text, toText(via)) : null,
      anchor: buildAnchor(page, paragraph.block, local),
    },
    entity: null,
    strong: draft.strong,
    repeated: paragraph.kind === 'pull-quote' || paragraph.kind === 'quote',
  };
}

/** Marks around a part make it direct, marks within it mixed. */
function settleKind(parts: readonly Span[], { runs }: UnspacedParagraph): Quote['kind'] {
  const inMarks = parts.every((part) =>
    runsWithin(runs, part).some(({ inner }) => inner.start <= part.start && part.end <= inner.end),
  );
  if (inMarks) return 'direct';
  const some = parts.some((part) => runsWithin(runs, part).length > 0);
  return some ? 'mixed' : 'indirect';
}
