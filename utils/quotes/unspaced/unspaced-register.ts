import type { Gender } from '../lexicon/compiled-lexicon';
import type { CompiledUnspaced } from './compile-unspaced';
import { isAllKanji, isNounCharacter } from './script-characters';
import { parseSource, type SourcePhrase } from './source-phrase';
import type { UnspacedParagraph } from './unspaced-paragraph';

/** A person or organisation the article names. Texts are slices of the article. */
export interface UnspacedEntity {
  name: string;
  kind: 'person' | 'organisation';
  gender: Gender;
  role: string | null;
  /** Where its office is held, as written, and where that stands; 同社 is looked up when all is read. */
  owner: { readonly text: string; readonly at: number } | null;
  /** Where it stands, counted in the article's text, in order. */
  readonly mentions: number[];
}

/** A surname and a given name; 金子 alone is a surname. */
const SHORTEST_FULL_NAME = 3;

/** Everybody a text without spaces names: people by honorific or office, organisations by their endings and as owners. */
export class UnspacedRegister {
  readonly people: UnspacedEntity[] = [];
  readonly organisations: UnspacedEntity[] = [];
  private readonly lexicon: CompiledUnspaced;

  constructor(lexicon: CompiledUnspaced) {
    this.lexicon = lexicon;
  }

  readParagraph(paragraph: UnspacedParagraph): void {
    const { masked } = paragraph;
    for (let at = 1; at <= masked.length; at += 1) {
      if (!endsPhrase(masked, at)) continue;
      const phrase = parseSource(masked, { start: 0, end: at }, this.lexicon);
      if (phrase) this.enter(phrase, paragraph);
    }
  }

  /** The person a name, surname or last part of a foreign name means; null where the article names none. */
  findPerson(name: string): UnspacedEntity | null {
    const fitting = this.people.filter((person) => fits(person.name, name));
    return fitting.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
  }

  findOrganisation(name: string): UnspacedEntity | null {
    return this.organisations.find((known) => known.name === name) ?? null;
  }

  /** 同社: the organisation named last before a place in the text. */
  lastOrganisation(before: number): UnspacedEntity | null {
    return nearest(this.organisations, before);
  }

  lastPerson(before: number, gender: Gender): UnspacedEntity | null {
    return nearest(
      this.people.filter((person) => gender === 'any' || person.gender === 'any' || person.gender === gender),
      before,
    );
  }

  private enter(phrase: SourcePhrase, paragraph: UnspacedParagraph): void {
    const { text, start } = paragraph;
    const slice = (span: SourcePhrase['name']) => (span ? text.slice(span.start, span.end) : null);
    const about = phrase.kind === 'person' ? this.describe(phrase, paragraph) : phrase;
    const owner = slice(about.affiliation);
    const ownerAt = start + (about.affiliation?.start ?? 0);
    if (owner !== null && !this.lexicon.backReferences.has(owner))
      this.add('organisation', owner).mentions.push(ownerAt);
    const name = slice(phrase.name);
    if (name === null) return;
    if (phrase.kind === 'organisation')
      this.add('organisation', name).mentions.push(start + (phrase.name?.start ?? 0));
    if (phrase.kind !== 'person') return;
    const person = this.findPerson(name) ?? this.add('person', name);
    if (name.length > person.name.length) person.name = name;
    person.mentions.push(start + phrase.range.start);
    person.role ??= slice(about.role);
    if (owner !== null) person.owner ??= { text: owner, at: ownerAt };
    const gender = this.genderOf(phrase, { name, role: slice(about.role) });
    if (gender !== 'any') person.gender = gender;
  }

  /** 女優の山田さん, 山田花子君, 山田君: by office, by what the full name ends in, and by honorific. */
  private genderOf(
    phrase: SourcePhrase,
    { name, role }: { readonly name: string; readonly role: string | null },
  ): Gender {
    const byOffice = this.lexicon.roles.get(role ?? '')?.gender ?? 'any';
    if (byOffice !== 'any') return byOffice;
    const isFull = name.length >= SHORTEST_FULL_NAME && isAllKanji(name, { start: 0, end: name.length });
    const byName = isFull ? this.lexicon.givenNameEndings.get(name.slice(-1)) : undefined;
    return byName ?? phrase.gender;
  }

  /** 風輪の創業者、田所航さん: the office may stand before a comma. */
  private describe(
    phrase: SourcePhrase,
    { masked }: UnspacedParagraph,
  ): Pick<SourcePhrase, 'role' | 'affiliation'> {
    const { start } = phrase.range;
    if (phrase.role || phrase.affiliation || masked.charAt(start - 1) !== '、') return phrase;
    const before = parseSource(masked, { start: 0, end: start - 1 }, this.lexicon);
    return before?.kind === 'unnamed' && before.role ? before : phrase;
  }

  /** A bare name that speaks and is nobody's is an organisation's. */
  noteSpeaker(name: string, at: number): void {
    if (this.findPerson(name) === null) this.add('organisation', name).mentions.push(at);
  }

  /** Where somebody's office is held; null where the article does not say. */
  affiliationOf({ owner }: UnspacedEntity): string | null {
    if (owner === null || !this.lexicon.backReferences.has(owner.text)) return owner?.text ?? null;
    return this.lastOrganisation(owner.at)?.name ?? null;
  }

  private add(kind: UnspacedEntity['kind'], name: string): UnspacedEntity {
    const list = kind === 'person' ? this.people : this.organisations;
    const known = list.find((entity) => entity.name === name);
    if (known) return known;
    const entity: UnspacedEntity = { name, kind, gender: 'any', role: null, owner: null, mentions: [] };
    list.push(entity);
    return entity;
  }
}

/** A phrase ends where the characters names are written with do: before a particle, a sign or the end. */
function endsPhrase(masked: string, at: number): boolean {
  const before = masked.charCodeAt(at - 1);
  const closes =
    isNounCharacter(before) || ')）'.includes(masked.charAt(at - 1)) || masked.startsWith('さん', at - 2);
  if (!closes || (at < masked.length && isNounCharacter(masked.charCodeAt(at)))) return false;
  return !'のら(（'.includes(masked.charAt(at)) || at === masked.length;
}

function fits(known: string, asked: string): boolean {
  const [longer, shorter] = known.length >= asked.length ? [known, asked] : [asked, known];
  if (longer === shorter) return true;
  if (/[・＝ ]/.test(longer)) return longer.split(/[・＝ ]/).includes(shorter);
  return shorter.length >= 1 && longer.startsWith(shorter) && longer.length - shorter.length <= 4;
}

function nearest(entities: readonly UnspacedEntity[], before: number): UnspacedEntity | null {
  let best: UnspacedEntity | null = null;
  let bestAt = -1;
  for (const entity of entities) {
    for (const at of entity.mentions) {
      if (at < before && at > bestAt) [best, bestAt] = [entity, at];
    }
  }
  return best;
}
