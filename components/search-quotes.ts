import type { Quote } from '../utils/report/report';

/** Whether a quotation, or who said it, holds all of the words wanted, in any order and case, with or without accents. */
export function holdsWords(quote: Quote, wanted: string): boolean {
  const text = plain([quote.text, ...namesOf(quote)].join(' '));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function namesOf({ source }: Quote): readonly string[] {
  if (source.kind === 'none') return [];
  if (source.kind === 'unnamed') return [source.description];
  return [source.name, source.role ?? '', source.affiliation ?? ''];
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim();
}
