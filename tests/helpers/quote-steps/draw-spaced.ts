import type { ArticleText } from '../../../utils/page/article-text';
import type { Page } from '../../../utils/page/page';
import { attributeLabel } from '../../../utils/quotes/attribution/attribute-labels';
import { attributePhrases } from '../../../utils/quotes/attribution/attribute-phrases';
import { findSpeakerOfSentenceBefore } from '../../../utils/quotes/attribution/attribute-sentence-before';
import { attributeVerbs } from '../../../utils/quotes/attribution/attribute-verbs';
import { findLeading } from '../../../utils/quotes/attribution/find-leading';
import { findPlacedPhrase } from '../../../utils/quotes/attribution/find-placed-phrase';
import { takesUpAgain } from '../../../utils/quotes/attribution/takes-up-again';
import { opensClause } from '../../../utils/quotes/contents/clause-start';
import { toContent } from '../../../utils/quotes/contents/content';
import { findContentAfter } from '../../../utils/quotes/contents/find-content-after';
import { findCues } from '../../../utils/quotes/contents/find-cues';
import { isMood } from '../../../utils/quotes/contents/mood';
import type { Search } from '../../../utils/quotes/contents/search';
import { draftQuotes } from '../../../utils/quotes/drafts/draft-quotes';
import type { CompiledLexicon } from '../../../utils/quotes/lexicon/compiled-lexicon';
import { looksLikeQuotation } from '../../../utils/quotes/marks/scare-quotes';
import { opensSetting } from '../../../utils/quotes/phrases/opens-setting';
import { parseNounPhrase } from '../../../utils/quotes/phrases/parse-noun-phrase';
import { readRolePhrase } from '../../../utils/quotes/phrases/role-phrase';
import { EntityRegister } from '../../../utils/quotes/sources/entity-register';
import { readEntities } from '../../../utils/quotes/sources/read-entities';
import { settleBareRoles } from '../../../utils/quotes/sources/settle-bare-roles';
import { findAddressed } from '../../../utils/quotes/speakers/find-addressed';
import { findSubjectAfter } from '../../../utils/quotes/speakers/find-subject-after';
import { findSubjectBefore } from '../../../utils/quotes/speakers/find-subject-before';
import { findVia } from '../../../utils/quotes/speakers/via';
import { type Paragraph, readParagraphs } from '../../../utils/quotes/words/paragraph';
import type { Step } from './draw-steps';

/** The steps of a language with spaces between its words; each is taken at every place where it could be. */
export function drawSpaced(page: Page, text: ArticleText, lexicon: CompiledLexicon): readonly Step[] {
  const paragraphs = readParagraphs(page, text, lexicon);
  return [
    ...paragraphs.flatMap((paragraph) => [
      ['tokens', paragraph.tokens] as const,
      ['sentences', paragraph.sentences] as const,
      ...paragraph.sentences.flatMap((sentence) => {
        const { tokens } = paragraph;
        return drawSentence({ tokens, sentence, cues: findCues(tokens, sentence, lexicon), lexicon });
      }),
      ['drafts', draftQuotes(paragraph, text.text, lexicon)] as const,
    ]),
    ...drawEntities(paragraphs, text, lexicon),
  ];
}

function drawSentence(search: Search): readonly Step[] {
  const { from, to } = search.sentence;
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  return [
    ['cues', search.cues],
    ...places.flatMap((at) => [...drawPhrases(search, at), ...drawClauses(search, at)]),
    ...search.cues.flatMap((cue): readonly Step[] => [
      ['content behind the cue', findContentAfter(search, cue, cue.to)],
      ['go-between', findVia(search.tokens, { from: cue.to, to, addressee: false }, search.lexicon)],
      ['listener', findVia(search.tokens, { from: cue.to, to, addressee: true }, search.lexicon)],
    ]),
    ['by verbs', attributeVerbs(search)],
    ['by phrases', attributePhrases(search)],
    ['by a label', attributeLabel(search)],
    ['of the sentence before', findSpeakerOfSentenceBefore(search)],
  ];
}

function drawPhrases({ tokens, sentence, lexicon }: Search, at: number): readonly Step[] {
  const rest = { from: at, to: sentence.to };
  return [
    [`${at} phrase`, parseNounPhrase(tokens, rest, lexicon)],
    [`${at} role`, readRolePhrase(tokens, rest, lexicon)],
    [`${at} subject before`, findSubjectBefore(tokens, { from: sentence.from, verb: at }, lexicon)],
    [`${at} subject behind`, findSubjectAfter(tokens, rest, lexicon)],
    [`${at} addressed`, findAddressed(tokens, { from: sentence.from, to: at }, lexicon)],
  ];
}

function drawClauses(search: Search, at: number): readonly Step[] {
  const { tokens, sentence, lexicon } = search;
  const kind = tokens[at]?.kind;
  return [
    [`${at} clause`, opensClause(tokens, { from: at, to: sentence.to }, lexicon)],
    [`${at} content`, toContent(search, at)],
    [`${at} placed`, findPlacedPhrase(search, at)],
    [`${at} takes up`, takesUpAgain(search, at)],
    [`${at} mood`, kind === 'word' && isMood(tokens, at, lexicon)],
    [`${at} setting`, kind === 'word' && opensSetting(tokens, at, lexicon)],
    [`${at} leading`, kind === 'comma' && findLeading(search, at)],
    ...[true, false].map(
      (spoken): Step => [
        `${at} quotation`,
        kind === 'marked' && looksLikeQuotation(tokens, { at, spoken }, lexicon),
      ],
    ),
  ];
}

function drawEntities(
  paragraphs: readonly Paragraph[],
  text: ArticleText,
  lexicon: CompiledLexicon,
): readonly Step[] {
  const register = new EntityRegister(text.text, lexicon);
  for (const paragraph of paragraphs) readEntities(register, paragraph);
  settleBareRoles(register);
  return [
    ['entities', register.all()],
    ['mentions', register.mentions.map(({ entity, ...place }) => ({ ...place, name: entity.name }))],
    ['things', register.things],
  ];
}
