import { describe, expect, it } from 'vitest';
import { findAffiliation, findOwnerBehind } from '../../../utils/quotes/phrases/find-affiliation';
import { parseNounPhrase } from '../../../utils/quotes/phrases/parse-noun-phrase';
import { readRolePhrase } from '../../../utils/quotes/phrases/role-phrase';
import { findSubjectAfter } from '../../../utils/quotes/speakers/find-subject-after';
import { findSubjectBefore } from '../../../utils/quotes/speakers/find-subject-before';
import { skipToSubject } from '../../../utils/quotes/speakers/skip-adjuncts';
import { findVia } from '../../../utils/quotes/speakers/via';
import { hasClass, type Token, type TokenRange } from '../../../utils/quotes/words/token';
import { FUNCTION_WORD, WordClass } from '../../../utils/quotes/words/word-class';
import { readTokens } from '../../helpers/read-tokens';

/** Long runs of whatever a phrase can hold, so that a limit cuts each of them somewhere. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'former deputy chief executive and co-founder Dr. Ann Marie “Bo” van de Lin Berg Ek Jr. said'],
  [
    'en',
    'the University of Northport Bay and Dahl Institute’s senior security research director Ann Lin said',
  ],
  ['en', 'the National Nurses’ and Carers and Cleaners Union of North Harbour Bay spokeswoman Ann Lin said'],
  [
    'en',
    'a blog post by Ann Lin Berg of the Center for Democracy and Technology at Dahl University in Oslo said',
  ],
  [
    'en',
    'Ann Lin, who works as a cabin cleaner at Ostport Air Lines and Bo Ek, told the Harbour Morning News on Monday',
  ],
  [
    'en',
    'Lin, vice president of servicing and delivery at Microsoft Research Labs in Oslo, wrote in a blog post on X',
  ],
  [
    'en',
    'the mayor of Oslo, Ann Lin Berg, 44, and Bo Ek (Lind & Ek Harbour Group) have also warned again on Monday',
  ],
  [
    'en',
    'one of them and two of the people familiar with the matter at Nordlys 365 told Reuters News Agency in an email',
  ],
  [
    'en',
    'who took over as chief executive officer of the city’s Department of Design and Planning Office last May',
  ],
  [
    'en',
    'who founded the hosting company Fjordnett North Group and heads the Open Tide Foundation Board of Trade',
  ],
  [
    'de',
    'der frühere stellvertretende Vorsitzende Prof. Dr. Karl Otto von der Lind Berg vom Robert-Koch-Institut Nord sagte',
  ],
  ['de', 'eine Sprecherin des Bundesverbands der Nordlys AG Hamburg und die Firma Lind'],
  ['de', 'der Händler aus Bremen, wie die Nordpost Zeitung unter Berufung auf Insider am 3. Mai berichtet'],
  [
    'de',
    'Verbandspräsidentin Anna Lind, Leiterin der Abteilung Netze bei der Universität Bremen Nord, teilte am Montag mit',
  ],
  [
    'fr',
    'la directrice générale de la rédaction du quotidien Le Monde Libre Anne Marie Lind, de l’association Net Propre,',
  ],
  [
    'fr',
    'selon le porte-parole du conseil de surveillance de l’université de Nantes Nord, Josiane Lind, 74 ans, dit hier',
  ],
  [
    'fr',
    'reconnaît hier soir devant la presse, beau joueur, le patron de Voltaris France Paul Morel sur son site',
  ],
  [
    'es',
    'el ingeniero que descubrió el fallo, Iker Zubimendi Lind, de 88 años, declaró ayer ante el juez el exdirector Ole Lind',
  ],
  [
    'es',
    'la Federación de Consumidores del Norte y el Instituto de Robótica de Girona Norte en su escrito a El País Digital',
  ],
  [
    'es',
    'el abogado laboralista Fermín Oroz, portavoz del comité de empresa de Nordlys España, dijo a El Faro de Vigo',
  ],
  [
    'it',
    'l’ad di Vetrolux Italia Piero Zanon e il direttore della Federazione dei lavoratori digitali al Corriere della Sera',
  ],
  [
    'pt',
    'a diretora do Instituto de Pesquisas do Norte, Ana Lind Lima, disse ontem à Folha de São Paulo em nota',
  ],
  [
    'nl',
    'de woordvoerder van de Consumentenbond Noord, Jan Peter van der Lind, zei tegen het Noordelijk Dagblad in een brief',
  ],
  [
    'nl',
    'onderzoeker Anna Lind (Universiteit Twente Noord) en Nordlys-directeur Ole Lind van Polderbank schreven op X',
  ],
  [
    'sv',
    'Robotbolaget Nordkraft Norrs tidigare vice vd Anna Maria Lind säger två källor till Norrbladet Nyheter i ett mejl',
  ],
  [
    'no',
    'resepsjonist Mona Berg Lind og kommunikasjonssjef i Robotselskapet Trollkraft Nord Ole Lind sier til Nordpressen',
  ],
  [
    'da',
    'den tidligere direktør Anna Lind Berg fra Dansk Erhverv Nord siger til Nordbladet Morgen i en mail',
  ],
  [
    'fi',
    'tutkija Leena Harju Kainuun yliopistosta ja toimitusjohtaja Ole Lind Berg sanoo Pohjan Sanomille tiedotteessa',
  ],
  [
    'pl',
    'burmistrz Olszanki Nowej Jan Maria Dudek i rzecznik spółki Halonet Polska powiedziała w rozmowie z RMF FM Sara Ek',
  ],
];

const READ = SENTENCES.map(([lang, text]) => ({ text, ...readTokens(text, lang) }));

function rangesOf(count: number): readonly TokenRange[] {
  return Array.from({ length: count + 1 }, (_, from) =>
    Array.from({ length: count + 1 - from }, (_, more) => ({ from, to: from + more })),
  ).flat();
}

function holds(outer: TokenRange, inner: TokenRange | null | undefined): boolean {
  return !inner || (inner.from >= outer.from && inner.from < inner.to && inner.to <= outer.to);
}

describe('a limit set anywhere in a sentence', () => {
  it.each(READ)(
    'holds a noun phrase and all its parts, which hold a word each: $text',
    ({ tokens, lexicon }) => {
      const strays = rangesOf(tokens.length).filter((range) => {
        const phrase = parseNounPhrase(tokens, range, lexicon);
        if (phrase === null) return false;
        const { name, role, affiliation } = phrase;
        const isIn = phrase.range.from === range.from && holds(range, phrase.range);
        const withArticle = { from: range.from - 1, to: phrase.range.to };
        return (
          !isIn ||
          !holds(withArticle, name) ||
          !holds(phrase.range, role) ||
          !holds(phrase.range, affiliation)
        );
      });
      expect(strays).toEqual([]);
    },
  );

  it.each(READ)('holds what somebody does and where: $text', ({ tokens, lexicon }) => {
    const strays = rangesOf(tokens.length).filter((range) => {
      const found = range.to - range.from < 2 ? null : readRolePhrase(tokens, range, lexicon);
      const linked = findAffiliation(tokens, range, lexicon) ?? findOwnerBehind(tokens, range, lexicon);
      const isIn = linked === null || (linked.linkAt >= range.from && holds(range, linked.name));
      return (
        !isIn ||
        (found && (found.to > range.to || !holds(range, found.role) || !holds(range, found.affiliation)))
      );
    });
    expect(strays).toEqual([]);
  });

  it.each(READ)(
    'holds who speaks, before a verb and behind it, and to whom: $text',
    ({ tokens, lexicon }) => {
      const strays = rangesOf(tokens.length).filter((range) => {
        const before = findSubjectBefore(tokens, { from: range.from, verb: range.to }, lexicon);
        const behind = findSubjectAfter(tokens, range, lexicon);
        const via = findVia(tokens, { ...range, addressee: true }, lexicon);
        const withArticle = { from: range.from - 1, to: range.to };
        const withComma = { from: range.from, to: range.to + 1 };
        return (
          ![before, before?.phrase.range, behind?.phrase.range].every((part) => holds(range, part)) ||
          !holds(withArticle, via) ||
          !holds(withComma, behind)
        );
      });
      expect(strays).toEqual([]);
    },
  );

  /** Between a conjunction, a preposition or an article and its noun, or behind a time, nobody sets one. */
  const GOES_ON =
    FUNCTION_WORD |
    WordClass.time |
    WordClass.genitive |
    WordClass.nounLink |
    WordClass.nameParticle |
    WordClass.adverb;

  it.each(READ)('hides whatever stands behind it: $text', ({ tokens, lexicon }) => {
    const seen = ({ from, to }: TokenRange, all: readonly Token[]) => [
      parseNounPhrase(all, { from, to }, lexicon),
      readRolePhrase(all, { from, to }, lexicon),
      findAffiliation(all, { from, to }, lexicon),
      findOwnerBehind(all, { from, to }, lexicon),
      skipToSubject(all, { from, to }, lexicon),
      findSubjectBefore(all, { from, verb: to }, lexicon),
      findVia(all, { from, to, addressee: true }, lexicon),
    ];
    const ranges = rangesOf(tokens.length).filter(
      ({ from, to }) => from < to && tokens[to - 1]?.kind === 'word' && !hasClass(tokens[to - 1], GOES_ON),
    );
    for (const range of ranges) expect(seen(range, tokens)).toEqual(seen(range, tokens.slice(0, range.to)));
  });
});
