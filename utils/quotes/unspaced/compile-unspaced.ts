import type { RoleNouns, UnspacedLexicon, WordList } from '../../lexicon/quotes/quote-lexicon';
import type { Gender } from '../lexicon/compiled-lexicon';
import { splitList } from '../lexicon/lexicon-words';

/** Runs of characters by their first character, longest first. */
export type RunSet = ReadonlyMap<string, readonly string[]>;

export interface UnspacedVerb {
  readonly form: string;
  readonly governs: 'clause' | 'marks';
  readonly strong: boolean;
}

export interface CompiledUnspaced {
  readonly topics: RunSet;
  readonly verbs: ReadonlyMap<string, readonly UnspacedVerb[]>;
  readonly accordingTo: RunSet;
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** By the last character of a full name. */
  readonly givenNameEndings: ReadonlyMap<string, 'm' | 'f'>;
  readonly roles: ReadonlyMap<string, { readonly gender: Gender; readonly rank: RoleNouns['rank'] }>;
  readonly unnamed: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly backReferences: ReadonlyMap<
    string,
    { readonly to: 'person' | 'organisation'; readonly gender: Gender }
  >;
  readonly link: string;
  readonly via: RunSet;
  readonly media: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly openingEnds: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly adverbs: RunSet;
  readonly pointers: RunSet;
  readonly hearsayEnds: readonly string[];
  readonly labelsAfter: RunSet;
}

const compiled = new WeakMap<UnspacedLexicon, CompiledUnspaced>();

/** Compiled once a lexicon, on first use. */
export function compileUnspaced(lexicon: UnspacedLexicon): CompiledUnspaced {
  const known = compiled.get(lexicon);
  if (known) return known;
  const fresh = compile(lexicon);
  compiled.set(lexicon, fresh);
  return fresh;
}

function compile(lexicon: UnspacedLexicon): CompiledUnspaced {
  const { roles, honorifics, backReferences } = lexicon;
  return {
    topics: toRunSet(lexicon.topicParticles),
    verbs: compileVerbs(lexicon),
    accordingTo: toRunSet(lexicon.accordingTo),
    honorifics: new Map(honorifics.map(({ form, gender }) => [form, gender] as const)),
    givenNameEndings: new Map(
      lexicon.givenNameEndings.flatMap(({ forms, gender }) =>
        splitList(forms).map((form) => [form, gender] as const),
      ),
    ),
    roles: new Map(
      roles.flatMap(({ forms, gender, rank }) =>
        splitList(forms).map((form) => [form, { gender, rank }] as const),
      ),
    ),
    unnamed: new Set(splitList(lexicon.unnamed)),
    organisations: new Set(splitList(lexicon.organisationEndings)),
    backReferences: new Map(backReferences.map(({ form, to, gender }) => [form, { to, gender }] as const)),
    link: lexicon.linkParticle,
    via: toRunSet(lexicon.viaEndings),
    media: new Set(splitList(lexicon.media)),
    settings: new Set(splitList(lexicon.settings)),
    openingEnds: new Set(splitList(lexicon.openingEnds)),
    documents: new Set(splitList(lexicon.documents)),
    adverbs: toRunSet(lexicon.adverbs),
    pointers: toRunSet(lexicon.pointers),
    hearsayEnds: splitList(lexicon.hearsayEnds).sort((a, b) => b.length - a.length),
    labelsAfter: toRunSet(lexicon.labelsAfter),
  };
}

function compileVerbs({ verbs }: UnspacedLexicon): Map<string, UnspacedVerb[]> {
  const filed = new Map<string, UnspacedVerb[]>();
  for (const { forms, governs, strong } of verbs) {
    for (const form of splitList(forms)) {
      const verb = { form, governs, strong: strong ?? false };
      filed.set(form.charAt(0), [...(filed.get(form.charAt(0)) ?? []), verb]);
    }
  }
  for (const same of filed.values()) same.sort((a, b) => b.form.length - a.form.length);
  return filed;
}

function toRunSet(list: WordList): RunSet {
  const filed = new Map<string, string[]>();
  for (const run of splitList(list)) filed.set(run.charAt(0), [...(filed.get(run.charAt(0)) ?? []), run]);
  for (const same of filed.values()) same.sort((a, b) => b.length - a.length);
  return filed;
}

/** The longest run of the set that begins at `at`; null for none. */
export function matchRun(text: string, at: number, runs: RunSet): string | null {
  return runs.get(text.charAt(at))?.find((run) => text.startsWith(run, at)) ?? null;
}

const LONGEST_ENDING = 16;

/** The longest entry that ends at `end` without reaching before `from`; '' for none. */
export function findEnding(
  text: string,
  { from, end }: { readonly from: number; readonly end: number },
  entries: { has(entry: string): boolean },
): string {
  for (let start = Math.max(from, end - LONGEST_ENDING); start < end; start += 1) {
    const ending = text.slice(start, end);
    if (entries.has(ending)) return ending;
  }
  return '';
}
