import type { Page } from '../../page/page';
import type { Span } from '../../text/span';
import { groupPassages } from '../passages/find-passage';
import { findPosterName } from '../passages/poster-name';
import { saysNothing } from '../passages/says-nothing';
import { withoutAddresses } from '../passages/without-addresses';
import type { CompiledUnspaced } from './compile-unspaced';
import { parseSource, type SourcePhrase } from './source-phrase';
import type { UnspacedDraft } from './unspaced-draft';
import type { UnspacedParagraph } from './unspaced-paragraph';

/**
 * Embedded posts: the lines of a blockquote that its last line signs with a handle. An empty list for a paragraph
 * says that it is known and nothing is quoted in it.
 */
export function draftUnspacedPosts(
  page: Page,
  paragraphs: readonly UnspacedParagraph[],
  lexicon: CompiledUnspaced,
): ReadonlyMap<UnspacedParagraph, readonly UnspacedDraft[]> {
  const posts = new Map<UnspacedParagraph, readonly UnspacedDraft[]>();
  const quoted = paragraphs.filter(({ kind }) => kind === 'quote');
  for (const passage of groupPassages(page, quoted)) {
    const signature = passage.find(({ text }) => findPosterName(text) !== null);
    const name = signature ? findPosterName(signature.text) : null;
    if (!signature || !name) continue;
    const speaker = readPoster(signature, name, lexicon);
    for (const paragraph of passage) {
      const { controls = [] } = page.blocks[paragraph.block] ?? {};
      const isSaid = paragraph !== signature && !saysNothing(paragraph.text, controls);
      posts.set(paragraph, isSaid ? draftPost(paragraph, speaker, signature) : []);
    }
  }
  return posts;
}

/** An organisation where its name says so; else a person. */
function readPoster({ masked }: UnspacedParagraph, name: Span, lexicon: CompiledUnspaced): SourcePhrase {
  const read = parseSource(masked, name, lexicon);
  const kind = read?.kind === 'organisation' ? 'organisation' : 'person';
  return { kind, range: name, name, role: null, affiliation: null, gender: 'any' };
}

function draftPost(
  paragraph: UnspacedParagraph,
  speaker: SourcePhrase,
  signature: UnspacedParagraph,
): readonly UnspacedDraft[] {
  const words = withoutAddresses(paragraph.text, { start: 0, end: paragraph.text.length });
  if (words === null) return [];
  return [
    {
      paragraph,
      parts: [words],
      speaker,
      heardIn: signature,
      cue: null,
      via: null,
      strong: false,
      whole: true,
    },
  ];
}
