/** Words and phrases parted by commas; a line break is white space: `prime minister, head, chief executive`. */
export type WordList = string;

/**
 * What the quotation reader knows of one language. Data only: lower case, apostrophes straight ('). Upper and
 * lower case, curly apostrophes and no-break spaces are matched by the compiler. List every inflected form:
 * nothing is derived, except where a field says so.
 */
export type QuoteLexicon = SpacedLexicon | UnspacedLexicon;

/** A language that writes spaces between words. Empty lists ('') are fine where a language has no such thing. */
export interface SpacedLexicon {
  readonly script: 'spaced';
  /** BCP 47 primary tag; Norwegian is `no`. */
  readonly lang: string;
  readonly grammar: Grammar;
  readonly words: FunctionWords;
  readonly verbs: readonly CueVerbs[];
  /** Ways to attribute without a verb of saying of one's own: "according to {source}", "{source} zufolge". */
  readonly phrases: readonly AttributionPhrase[];
  /** Phrases that attribute to whoever is being spoken of: `a suo dire`, `en su opinión`. */
  readonly echoes?: WordList;
  /** Phrases by which whoever their own clause speaks of says so: `nach eigenen Angaben`, `naar eigen zeggen`. */
  readonly ownAccounts?: WordList;
  readonly people: PeopleWords;
  readonly organisations: OrganisationWords;
  readonly via: ViaWords;
  readonly marked: MarkedWords;
  readonly ranking: RankingWords;
  /** Words with a stop that ends no sentence, without the stop: `mr`, `inc`, `u.s`, `z.b`, `bzw`. */
  readonly abbreviations: WordList;
}

export interface Grammar {
  /**
   * Where a subject may stand after its verb of saying.
   * `after-content`: only behind what was said: “…,” said Ann Lin (en).
   * `verb-second`: also when something else opens the sentence: Am Montag sagte Lin (de, nl, sv, no, da).
   * `free`: anywhere: Según explicó Lin; powiedziała Lin (es, it, pt, fr, pl, fi).
   */
  readonly inversion: 'after-content' | 'verb-second' | 'free';
  /** True where the verb alone can be the sentence and its subject is understood: «…», dijo. (es, it, pt, pl, fi) */
  readonly dropsSubject: boolean;
  /** True where every noun is written with a capital (de): a capital alone is no sign of a name then. */
  readonly capitalNouns: boolean;
  /** True where nouns grow together: role, people and organisation nouns then also match as the end of a longer
   * word: `sprecher` in "Unternehmenssprecher", `chef` in "Apple-Chef" (de, nl, sv, no, da, fi). */
  readonly compounds: boolean;
  /** Words that lose their vowel before an apostrophe and count as words of their own: `l` `d` `qu` `dell`. */
  readonly elisions: WordList;
  /** Prepositions that grow together with the article behind them: `di` → `del dello della dell'`. A phrase that
   * ends in one before its slot ("a detta di {source}") also matches its fused forms. */
  readonly contractions?: readonly { readonly word: string; readonly forms: WordList }[];
  /** True where a noun stands before what describes it: la directrice technique, Oficina del Consumidor (fr es it pt). */
  readonly headFirst?: boolean;
  /** Infinitives that report what was said: assure avoir fini (fr), dice di volere (it). `behind` is the word they need
   * before them, in all its forms; '' for none. `endings` are how an infinitive is known. */
  readonly reportedInfinitive?: { readonly behind: WordList; readonly endings: WordList };
  /** True where what is reported never follows its verb without "that": no *Il dit la panne est finie* (fr es it pt). */
  readonly needsThat?: boolean;
  /** True where a reported clause without "that" follows the verb behind a comma: Er sagte, es funktioniere. (de) */
  readonly clauseAfterComma?: boolean;
  /** True where an infinitive behind a comma can be what was said: Er forderte sie auf, zu gehen. (de) */
  readonly infinitiveAfterComma?: boolean;
  /** True where such an infinitive follows its object at once: Ze zegt geen geld te hebben. (nl) */
  readonly infinitiveBehindObject?: boolean;
  /** The ending by which a verb that reports somebody's words is known where no list has it: `e` in "er diene" (de). */
  readonly moodEnding?: string;
  /** Pronouns tied to a verb by a hyphen, longest first, and the word they stand for: `-t-il` → `il`. */
  readonly clitics: readonly { readonly form: string; readonly word: string }[];
  /** Endings that make an owner of a name and are written with an apostrophe: `'s` in "Nordlys's CEO". */
  readonly genitives: WordList;
  /** Endings a name takes in a case, without apostrophe: `s` in "Merkels Sprecher", `in` in "Lundmarkin mukaan". */
  readonly nameEndings: WordList;
  /** True where a common noun alone can mean somebody known, and an office stands bare before a name: företaget,
   * yhtiö, spółka; sier lege Anne Berg (sv no da fi pl). */
  readonly bareNouns?: boolean;
  /** How a noun makes its plural: the first ending that fits. Where it is said, `people.roles` list one form, the
   * singular. In front of one of `headBefore` it is the first word that changes: `editors in chief`. */
  readonly plurals?: {
    readonly endings: readonly { readonly of: string; readonly is: string }[];
    readonly headBefore: WordList;
  };
  /** How a verb ends that says what went on beside: `ing` in ", speaking on condition of anonymity" (en). */
  readonly gerundEnding?: string;
  /** How the past participle of most verbs ends: `ed` in "Compared with last year" (en). */
  readonly participleEnding?: string;
  /** Articles in the case of whom is spoken to, which may open a sentence: `dem der` in "Der Nordpost sagte Lin" (de). */
  readonly datives?: WordList;
  /** How long nouns end that mean a thing or a doing and nobody, where `capitalNouns`: `ung` in "Schätzung". */
  readonly thingEndings?: WordList;
  /** Of nouns that grow together, those in which more names end than nouns; the nouns are listed: `mann` in "Lehmann" (de). */
  readonly surnameEndings?: WordList;
  /** Case endings that say where somebody works: `sta` in "Leena Harju Kainuun yliopistosta" (fi). */
  readonly affiliationEndings?: WordList;
  /** True where a dash at the start of a paragraph opens speech: —No lo sé —dijo Ana—. (es; also fr, pl, pt) */
  readonly dialogueDash: boolean;
  /** True where speech goes on behind an attribution only with a dash of its own, and a dash may open it within a
   * paragraph: – Nej, svarar Lind. – Aldrig. (sv, no, da, fi, pl) */
  readonly dashReopens?: boolean;
  /** True where the attribution may stand inside the marks: « C’est prêt, explique Ana Lima, et c’est tout. » (fr) */
  readonly cueInsideMarks: boolean;
}

export interface FunctionWords {
  /** Articles in all forms, and fused ones: `the` · `der die das den dem des ein …` · `l le la les du des`. */
  readonly articles: WordList;
  /** Those of them that bring in somebody new: `a an` · `un une`. */
  readonly indefinites?: WordList;
  /** Words that point back at somebody named: `ce cet cette`. */
  readonly demonstratives?: WordList;
  /** Other words that open a noun phrase: `this its several many most two another some`, possessives too. */
  readonly determiners: WordList;
  readonly pronouns: readonly PersonPronouns[];
  /** Pronouns for a person that stand behind a preposition and are never a subject: `lui` in "selon lui". */
  readonly obliques?: readonly PersonPronouns[];
  /** Pronouns that with a verb of saying stand for an organisation: `it` in "it said". */
  readonly organisationPronouns?: WordList;
  /** Possessives of one person: `his her`. */
  readonly personalPossessives?: WordList;
  /** Their possessives: `its` in "its director, Ann Lin". */
  readonly organisationPossessives?: WordList;
  /** Words between a document and who wrote it: `by` in "a blog post by Ann Lin". */
  readonly authorLinks?: WordList;
  /** Words by which a clause says that somebody has said the rest: `comme` in "Comme l'a dit Lin, …". */
  readonly asSaid?: WordList;
  /** Words that open a sentence about what was said before it: `así` in "Así lo resumió Lin." */
  readonly soSaid?: WordList;
  /** Words that with an infinitive say how it was said: `sin` in "…, sin dar más detalles". */
  readonly without?: WordList;
  /** Prepositions and conjunctions that behind an attribution between commas take up what was said: `contre` in
   * "La baisse atteint 5 %, estime Lin, contre 3 % en mars." */
  readonly continuing?: WordList;
  /** Subjects that are never a speaker: `it this that there one` (as a word alone). */
  readonly emptySubjects: WordList;
  /** Conjunctions of equals: `and or but`. */
  readonly coordinators: WordList;
  /** Words that open a dependent clause: `when while because if although as`. */
  readonly subordinators: WordList;
  /** Words that open a relative clause: `who which whose`. */
  readonly relatives: WordList;
  /** Words between the verb of saying and the clause: `that` · `dass` · `que`. */
  readonly that: WordList;
  /** The same for questions: `whether if` · `ob`. Kept as the first word of the reported clause. */
  readonly whether: WordList;
  readonly prepositions: WordList;
  /** The prepositions that hang a noun on a noun, and genitive articles: `of at for from` · `von der des bei`. */
  readonly nounLinks: WordList;
  /** The noun links that say where somebody works: `of at for from with` · `von bei der des`. */
  readonly affiliationLinks: WordList;
  /** Those of them behind which stands an employer and never a field of work: `at` · `bei` · `bij`. */
  readonly workplaceLinks?: WordList;
  /** Adverbs that may stand between subject, auxiliary and verb: `also later then repeatedly`. */
  readonly adverbs: WordList;
  /** Endings by which other adverbs are known: `ly` · `ment` · `mente`; empty where there is none. */
  readonly adverbEndings: WordList;
  /** Words with such an ending that are none: `italy family`. */
  readonly adverbLookalikes?: WordList;
  /** Verbs that report nothing and yet open many a sentence, before a name too: `see meet consider enter`. */
  readonly openers?: WordList;
  readonly negations: WordList;
  /** Auxiliaries of the perfect: `has have had` · `hat hatte habe`. */
  readonly perfect: WordList;
  /** Verbs that say what somebody is, where the passive has others: `ist war` in "Lind ist Chefin der Firma". */
  readonly copulas?: WordList;
  /** Auxiliaries of the passive: a participle with one of them has no speaker as subject: `was were been`. */
  readonly passive: WordList;
  /** Modals and the future: what is reported behind one is no statement: `would will could` · `will wollte`. */
  readonly modals: WordList;
  /** The word before an infinitive: `to` · `zu` · `te` · `att`. */
  readonly infinitiveMarkers: WordList;
  /** Weekdays, months, `today yesterday week morning`: never a speaker, left out of what is reported. */
  readonly times: WordList;
  /** Finite verb forms that alone show a sentence reports somebody's words: the German Konjunktiv I
   * (`sei seien habe werde könne müsse gebe`). Empty where a language has none. */
  readonly hearsayVerbs: WordList;
  /** Those of them that are conditional as well and report only where the talk goes on: `wäre hätte würden`. */
  readonly conditionals?: WordList;
  /** What behind "and", "but" or a comma ends what is reported: the speaker's doings (`declined`, `would not say`) and
   * the writer's word on it (`a charge`). */
  readonly breaksOff?: WordList;
  /** Determiners that can be a subject by themselves: `one another both` in "One said it works". */
  readonly loneSubjects?: WordList;
}

export interface PersonPronouns {
  readonly forms: WordList;
  /** `any`: says nothing, as in `they` or Finnish `hän`. */
  readonly gender: 'm' | 'f' | 'any';
  readonly number: 'one' | 'many';
}

/**
 * Verbs of saying with one grammar: all that differ in nothing but the word share an entry. Phrases of several
 * words are allowed as forms: `made clear`, `let weten`. A form may stand in several entries: "pointed out" is
 * in one with `particle: 'out'`; where the particle is missing, the other entries are tried.
 */
export interface CueVerbs {
  /** Finite forms: present and past, all persons a news text uses, conjunctive too. With a separable particle:
   * the forms without it here, the joined ones (`mitteilte`) as an entry of their own. */
  readonly forms: WordList;
  /** Past participles, for the compound tenses: `said` · `gesagt` · `déclaré déclarée`. */
  readonly participles?: WordList;
  /** -ing forms that carry on a sentence whose subject speaks: `saying` · `añadiendo` · `ajoutant`. */
  readonly gerunds?: WordList;
  /** Separable part that must follow in the same clause: `out` in "pointed out", `mit` in "teilte … mit". */
  readonly particle?: string;
  readonly governs: Government;
  /** Prepositions behind which what was said stands as a noun phrase: `of against` for "warned of", `at` for "hinted at". */
  readonly complements?: WordList;
  /** True where the person spoken to follows as an object: told {somebody} that …, asked {somebody} whether …. */
  readonly addressee?: boolean;
  /** True where an infinitive behind it is a plan and no statement: promete bajar (es), prevede di aprire (it). */
  readonly intends?: boolean;
  /** True for verbs that weigh more when quotations are ranked: `warned` `admitted` `denied`. */
  readonly strong?: boolean;
}

/**
 * What may be the content of a verb.
 * `clause`: words in marks, a clause with "that", and a clause without it: She said it works.
 * `that`: words in marks, and a clause only behind "that" or "whether": She believes that it works.
 * `marks`: words in marks only: She joked: “…”. Everything else behind it is none.
 * `name-as`: its object and what it is called, when part of it is in marks: She called it “a joke”;
 *   with `as` words in `complements`: described it as “a joke”, bezeichnete es als „Witz“.
 */
export type Government = 'clause' | 'that' | 'marks' | 'name-as';

/**
 * A phrase around a speaker. `{source}` is a noun phrase and stands once; the rest are literal words.
 * 'according to {source}' · 'nach angaben von {source}' · '{source} zufolge' · 'aldus {source}'
 * · 'heißt es in {source}' · 'quoted {source} as saying' · '{source} was quoted as saying'.
 */
export interface AttributionPhrase {
  readonly phrase: string;
  /** Where what was said stands. `around`: in the same sentence before or after it. `before`: only ahead of it,
   * parted by a comma or marks: „…“, so Lin; “…”, aldus Lin. `after`: only behind it. `sentence-before`: the words in
   * marks that are the sentence before: «…». La frase es de Lin. */
  readonly content: 'around' | 'before' | 'after' | 'sentence-before';
  /** True where the phrase is ordinary speech too and only words in marks show that somebody is quoted:
   * Pour Ann Lin, « c’est trop tard ». */
  readonly needsMarks?: boolean;
  /** True where it needs no marks either behind somebody whose view is news (`people.voices`, an office with a name):
   * Pour la CGT, le compte n'y est pas. */
  readonly unlessVoice?: boolean;
  /** True where a bare noun behind it is a unit and no speaker: nine euros per person, but per Ann Lin, per the report. */
  readonly needsName?: boolean;
  /** Sentences the phrase must find a quotation in, the speaker's words in ⟦⟧: 'According to ⟦Ann Lin⟧, it works.' */
  readonly matches: readonly [string, ...string[]];
  /** Sentences that look alike and hold none: 'They acted according to plan.' */
  readonly ignores: readonly string[];
}

export interface PeopleWords {
  /** Forms of address before a name, without their stop: `mr`, `mrs`, `dr`, `frau`, `sra`. */
  readonly titles: readonly { readonly gender: 'm' | 'f' | 'any'; readonly forms: WordList }[];
  /** Lower-case parts inside a name: `de van von der al bin`. */
  readonly nameParticles: WordList;
  /** Heads of roles: `spokesman`, `chief executive`, `professor`; plurals too where `grammar.plurals` makes none, and
   * all cases where a language has them. */
  readonly roles: readonly RoleNouns[];
  /** Endings by which a word that stands in no list is somebody's trade: `ologist` in "volcanologist", `smith`. */
  readonly roleEndings?: WordList;
  /** Words of offices that only firms and the like have: `executive ceo founder spokesperson`. */
  readonly firmOffices?: WordList;
  /** Verbs for being in charge, whose subject works for what they lead: `heads chairs founded`. */
  readonly leadVerbs?: WordList;
  /** Words that stand before a role and belong to it: `former deputy vice senior acting co`. */
  readonly roleModifiers: WordList;
  /** People without a name, singular and plural: `source researcher researchers official people experts critics users`. */
  readonly unnamed: WordList;
  /** Nouns for a person that with a definite article can take up whoever was named before, whatever their office:
   * `expert researcher executive`. */
  readonly takeUps?: WordList;
  /** Predicates by which somebody takes a stand to what another said: `disagreed`, `so sure` in "was not so sure". */
  readonly reactions?: WordList;
  /** Nouns for those whose view is news whatever is said of them: `expert union opposition defence`. */
  readonly voices?: WordList;
  /** Bodies of people that speak without a name: `police staff crowd`. */
  readonly groups: WordList;
  /** Verbs of clauses that state a role: `leads runs heads founded` for "who leads policy at Nordlys". */
  readonly roleVerbs: WordList;
}

export interface RoleNouns {
  readonly gender: 'm' | 'f' | 'any';
  readonly forms: WordList;
  /** `leads`: founder, chief executive, minister · `speaks`: spokesperson · `works`: everybody else. */
  readonly rank: 'leads' | 'speaks' | 'works';
}

export interface OrganisationWords {
  /** Common nouns an organisation is called by: `company firm agency ministry university court startup`. */
  readonly nouns: WordList;
  /** Words of a proper name that show it is no person's: `inc corp gmbh university institute committee times`. */
  readonly nameWords: WordList;
  /** Endings that make a name of a compound where every noun has a capital: `ministerium` in "das Innenministerium". */
  readonly nameEndings?: WordList;
  /** Small words inside an organisation's name, where `grammar.headFirst`: `de du des pour`. */
  readonly nameLinks?: WordList;
  /** Nouns for a part of an organisation, which belong to an office and employ nobody: `board committee`. */
  readonly innerBodies?: WordList;
  /** Nouns and name words of public bodies: "the company" is none of them, "the authority" nobody else. */
  readonly authorities?: WordList;
  /** Nouns that always mean the one there is, and take up nobody named: `government police`. */
  readonly institutions?: WordList;
  /** Documents that speak: `statement report study survey filing letter post tweet`. */
  readonly documents: WordList;
}

export interface ViaWords {
  /** Phrases with one slot. `{outlet}` is a name, `{medium}` one of `media` with its article:
   * `{platform}` a name that is among `platforms` or holds one of the `nameWords`: 'on {platform}', 'dans {platform}'.
   * 'told {outlet}' is known from `addressee` and not listed; 'in an interview with {outlet}' · 'on {outlet}' · 'in {medium}'. */
  readonly phrases: WordList;
  /** Houses and courts that listen and pass nothing on: `house senate court` in "told the House". */
  readonly listeners?: WordList;
  /** Names that are platforms: `x facebook mastodon`. */
  readonly platforms?: WordList;
  /** `statement blog post email tweet filing memo press release`. */
  readonly media: WordList;
}

/** What tells a quotation from other words in marks. */
export interface MarkedWords {
  /** Words right before the marks that make them a name or a term: `so-called` `known as` `dubbed` `the term`. */
  readonly labels: WordList;
  /** Nouns right before the marks that make them a title: `film book song programme article`. */
  readonly works: WordList;
  /** Nouns whose marked text is an inscription: `sign banner slogan motto headline`. */
  readonly inscriptions: WordList;
  /** Verb forms that, of a crowd, bring what is chanted: `scandent crient`. */
  readonly chants?: WordList;
  /** Articles that open a crowd, where its noun does not end in -s: `i gli le` (it). */
  readonly crowds?: WordList;
  /** Labels of question and answer in interviews, without the colon: `q` `a` · `frage` `antwort`. */
  readonly questions: WordList;
  readonly answers: WordList;
}

export interface RankingWords {
  /** First words of a sentence that hangs on the one before: `that's and but so this he`. */
  readonly dangling: WordList;
  /** Judgement, prediction, contrast: `must never worst will wrong`. */
  readonly weighty: WordList;
  readonly firstPerson: WordList;
}

/**
 * A language written without spaces: 「…」と Lin氏は述べた. Everything is matched as a run of characters.
 */
export interface UnspacedLexicon {
  readonly script: 'unspaced';
  readonly lang: string;
  /** Particles that end a subject: `は` `が` `も`. */
  readonly topicParticles: WordList;
  /** Particles between what was said and the verb: `と` `などと` `って`. */
  readonly quotatives: WordList;
  /** Verbs of saying as they stand behind the quotative, stems or whole: `述べ` `語っ` `話し` `発表し`. */
  readonly verbs: readonly {
    readonly forms: WordList;
    /** `clause`: words in marks, and a clause without: …だと述べた. `marks`: words in marks only. */
    readonly governs: 'clause' | 'marks';
    readonly strong?: boolean;
  }[];
  /** What follows a speaker and attributes the rest of the sentence: `によると` `によれば`. */
  readonly accordingTo: WordList;
  /** What stands behind a name: `氏` `さん` `社長` `首相`; with a role these are the role. */
  readonly honorifics: readonly {
    readonly form: string;
    readonly role: boolean;
    readonly gender: 'm' | 'f' | 'any';
  }[];
  /** What a full name ends in that tells he from she: `子` `郎`. */
  readonly givenNameEndings: readonly { readonly forms: WordList; readonly gender: 'm' | 'f' }[];
  /** Roles, in front of or behind a name: `最高経営責任者` `広報担当者`. */
  readonly roles: readonly RoleNouns[];
  /** Nobody by name: `関係者` `専門家` `研究者`. */
  readonly unnamed: WordList;
  /** `同社` and other words for the organisation spoken of; a name that ends in one is an organisation (`社` `省` `大学`). */
  readonly organisationEndings: WordList;
  readonly backReferences: readonly {
    readonly form: string;
    readonly to: 'person' | 'organisation';
    readonly gender: 'm' | 'f' | 'any';
  }[];
  /** The particle between an organisation and its person: `の`. */
  readonly linkParticle: string;
  /** What follows an outlet spoken to: `の取材に` `に対し` `とのインタビューで`. */
  readonly viaEndings: WordList;
  /** Where something is published; a go-between when `で` or `に` follows: `自社ブログ` `声明` `x`. */
  readonly media: WordList;
  /** Occasions of speech that are no go-between: `記者会見` `決算説明会`. */
  readonly settings: WordList;
  /** Adverbs and times that may stand between subject and quotation: `また` `さらに` `同日`. */
  readonly adverbs: WordList;
  /** Words that stand for a quotation in the sentence before or behind it: `こう` `次のように`. */
  readonly pointers: WordList;
  /** What closes a sentence of hearsay and is no part of what was said: `という` `とのことだ`. */
  readonly hearsayEnds: WordList;
  /** Words right behind the marks that make them a name or a term: `という` `と呼ばれる` `と題した`. */
  readonly labelsAfter: WordList;
  /** What ends a short stretch of time or occasion between subject and clause, ahead of a comma: `後` `席上`. */
  readonly openingEnds: WordList;
  /** What can be reported from and is nobody: `報告書` `調査` `発表`. Its owner speaks where it has one. */
  readonly documents: WordList;
  readonly ranking: RankingWords;
}
