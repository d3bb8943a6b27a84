import type { Span } from '../../text/span';
import type { Source } from '../quote';
import type { CompiledUnspaced } from './compile-unspaced';
import { isAllKanji } from './script-characters';
import type { SourcePhrase } from './source-phrase';
import type { UnspacedDraft } from './unspaced-draft';
import type { UnspacedEntity, UnspacedRegister } from './unspaced-register';

const REACH = 2;

interface Turn {
  readonly source: Source;
  readonly paragraph: number;
}

/** The sources of drafts in reading order: surnames, 同社, 彼女, and whoever spoke last. */
export function resolveUnspaced(
  drafts: readonly UnspacedDraft[],
  register: UnspacedRegister,
  lexicon: CompiledUnspaced,
): readonly Source[] {
  const turns: Turn[] = [];
  for (const draft of drafts) {
    const source = resolve(draft, turns, { register, lexicon });
    turns.push({ source, paragraph: draft.paragraph.index });
  }
  return turns.map(({ source }) => source);
}

interface Known {
  readonly register: UnspacedRegister;
  readonly lexicon: CompiledUnspaced;
}

function resolve(draft: UnspacedDraft, turns: readonly Turn[], known: Known): Source {
  const { speaker, paragraph } = draft;
  if (speaker === 'nobody') return { kind: 'none', mention: null };
  if (speaker === 'same') {
    const last = turns[turns.length - 1];
    if (!last || paragraph.index - last.paragraph > REACH || last.source.kind === 'none')
      return { kind: 'none', mention: null };
    return { ...last.source, mention: null };
  }
  return resolvePhrase(speaker, draft, { turns, known });
}

interface Context {
  readonly turns: readonly Turn[];
  readonly known: Known;
}

function resolvePhrase(phrase: SourcePhrase, draft: UnspacedDraft, { turns, known }: Context): Source {
  const { heardIn: paragraph } = draft;
  const slice = (span: Span) => paragraph.text.slice(span.start, span.end);
  const mention = shift(phrase.name ?? phrase.range, paragraph.start);
  const name = phrase.name ? slice(phrase.name) : slice(phrase.range);
  switch (phrase.kind) {
    case 'reference':
      return resolveReference(phrase, { mention, word: name }, { turns, known });
    case 'person':
    case 'name': {
      const person = known.register.findPerson(name);
      if (person) return named(person, mention, known.register);
      if (phrase.kind === 'name' && isAllKanji(name, { start: 0, end: name.length }))
        return { kind: 'unnamed', description: slice(phrase.range), mention };
      if (phrase.kind === 'name') return named(toOrganisation(name), mention, known.register);
      return { kind: 'person', name, role: null, affiliation: null, mention };
    }
    case 'organisation':
      return named(known.register.findOrganisation(name) ?? toOrganisation(name), mention, known.register);
    case 'unnamed': {
      const holder = findHolder(slice(phrase.range), phrase, known);
      if (holder) return named(holder, mention, known.register);
      return { kind: 'unnamed', description: slice(phrase.range), mention };
    }
    default:
      return resolveThing(phrase, { mention, draft }, known);
  }
}

function resolveReference(
  phrase: SourcePhrase,
  { mention, word }: { readonly mention: Span; readonly word: string },
  { turns, known }: Context,
): Source {
  const to = known.lexicon.backReferences.get(word)?.to ?? 'person';
  if (to === 'organisation') {
    const organisation = known.register.lastOrganisation(mention.start);
    return organisation
      ? named(organisation, mention, known.register)
      : { kind: 'unnamed', description: word, mention };
  }
  const last = turns[turns.length - 1];
  const said = last?.source.kind === 'person' ? known.register.findPerson(last.source.name) : null;
  const fits = said && (phrase.gender === 'any' || said.gender === 'any' || said.gender === phrase.gender);
  const person = fits ? said : known.register.lastPerson(mention.start, phrase.gender);
  return person ? named(person, mention, known.register) : { kind: 'none', mention };
}

/** 社長は: the one person the article gives this office. */
function findHolder(
  word: string,
  { affiliation }: SourcePhrase,
  { register, lexicon }: Known,
): UnspacedEntity | null {
  const rank = lexicon.roles.get(word)?.rank;
  if (rank !== 'leads' || affiliation) return null;
  const holders = register.people.filter(({ role }) => role?.toLowerCase() === word);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** 同社の発表によると: the owner of what speaks. */
function resolveThing(
  phrase: SourcePhrase,
  { mention, draft }: { readonly mention: Span; readonly draft: UnspacedDraft },
  known: Known,
): Source {
  const { heardIn: paragraph } = draft;
  const text = paragraph.text.slice(phrase.range.start, phrase.range.end);
  const owner = text.slice(0, Math.max(0, text.lastIndexOf(known.lexicon.link)));
  if (owner === '') return { kind: 'unnamed', description: text, mention };
  const reference = known.lexicon.backReferences.get(owner);
  if (reference?.to === 'organisation') {
    const organisation = known.register.lastOrganisation(mention.start);
    if (organisation) return named(organisation, mention, known.register);
  }
  const organisation = known.register.findOrganisation(owner);
  return organisation
    ? named(organisation, mention, known.register)
    : { kind: 'unnamed', description: text, mention };
}

function toOrganisation(name: string): UnspacedEntity {
  return { name, kind: 'organisation', gender: 'any', role: null, owner: null, mentions: [] };
}

function named(entity: UnspacedEntity, mention: Span, register: UnspacedRegister): Source {
  const { kind, name, role } = entity;
  return kind === 'organisation'
    ? { kind, name, role: null, affiliation: null, mention }
    : { kind, name, role, affiliation: register.affiliationOf(entity), mention };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
