import type { Quote } from '../utils/report/report';

export interface Speaker {
  readonly name: string;
  /** Of their quotations, in the report's quotes. */
  readonly indices: readonly number[];
}

/** Those the article names or describes, who spoke most first. */
export function listSpeakers(quotes: readonly Quote[]): readonly Speaker[] {
  const byName = new Map<string, number[]>();
  quotes.forEach(({ source }, index) => {
    const name = nameOf(source);
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  return [...byName]
    .map(([name, indices]) => ({ name, indices }))
    .sort((a, b) => b.indices.length - a.indices.length);
}

function nameOf(source: Quote['source']): string | null {
  if (source.kind === 'none') return null;
  return source.kind === 'unnamed' ? source.description : source.name;
}
