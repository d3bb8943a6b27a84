import type { Source } from '../../utils/quotes/quote';
import { alternatives, type GoldSource, type OneOf } from './gold';
import type { Match } from './match-quotes';

/** right · wrong (another value, or none) · null-kept and invented, where the gold says null · unjudged. */
export type Verdict = 'right' | 'wrong' | 'null-kept' | 'invented' | 'unjudged';

export const FIELDS = ['kind', 'source', 'name', 'description', 'role', 'affiliation', 'cue', 'via'] as const;
export type Field = (typeof FIELDS)[number];

export interface Judgement {
  readonly field: Field;
  readonly verdict: Verdict;
  readonly gold: string;
  readonly found: string | null;
}

export function judgeMatch(match: Match): readonly Judgement[] {
  const { gold, found } = match;
  const kinds = [gold, ...(gold.or ?? [])].flatMap((extent) => alternatives(extent.kind));
  const source = pickSource(gold.source, found.source);
  return [
    judge('kind', kinds, found.kind),
    judge('source', source?.kind, found.source.kind),
    judge('name', source?.name, 'name' in found.source ? found.source.name : null),
    judge(
      'description',
      source?.description,
      'description' in found.source ? found.source.description : null,
    ),
    judge('role', source?.role, 'role' in found.source ? found.source.role : null),
    judge(
      'affiliation',
      source?.affiliation,
      'affiliation' in found.source ? found.source.affiliation : null,
    ),
    judge('cue', gold.cue, found.cue),
    judge('via', gold.via, found.via),
  ];
}

/** Of several right sources, the one the reader means; the first where it means none of them. */
function pickSource(gold: OneOf<GoldSource> | undefined, found: Source): GoldSource | undefined {
  if (gold === undefined) return undefined;
  const sources = alternatives(gold);
  const sameKind = sources.filter((source) => source.kind === found.kind);
  const sameName = sameKind.filter((source) => 'name' in found && isRight(source.name, found.name));
  return sameName[0] ?? sameKind[0] ?? sources[0];
}

function judge(field: Field, gold: OneOf<string | null> | undefined, found: string | null): Judgement {
  const shown = gold === undefined ? '' : alternatives(gold).join(' / ');
  return { field, verdict: decideVerdict(field, gold, found), gold: shown, found };
}

function decideVerdict(field: Field, gold: OneOf<string | null> | undefined, found: string | null): Verdict {
  if (gold === undefined) return 'unjudged';
  const values = alternatives(gold);
  if (found === null && values.includes(null)) return 'null-kept';
  if (isRight(gold, found) || (field === 'cue' && holdsCue(values, found))) return 'right';
  return values.every((value) => value === null) ? 'invented' : 'wrong';
}

function isRight(gold: OneOf<string | null> | undefined, found: string | null): boolean {
  if (gold === undefined || found === null) return false;
  return alternatives(gold).some(
    (value) => value !== null && normalizeValue(value) === normalizeValue(found),
  );
}

/** "has warned" holds "warned"; at most two words may be added to the verb. */
function holdsCue(values: readonly (string | null)[], found: string | null): boolean {
  if (found === null) return false;
  const words = normalizeValue(found).split(' ');
  return values.some((value) => {
    if (value === null) return false;
    const verb = normalizeValue(value).split(' ');
    return words.length <= verb.length + 2 && words.join(' ').includes(verb.join(' '));
  });
}

/** Case, typographic apostrophes, a leading article and white space make no difference. */
function normalizeValue(value: string): string {
  return value
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
}
