import type { Intent } from '../lexicon/notices/intents';
import { READER_RENDERINGS } from '../lexicon/renderings/reader-renderings';
import type { Rendering } from '../lexicon/renderings/rendering';

/** What a notice means in `lang`, its values put in as written; null where that language has no rendering. */
export function renderMeaning(
  intent: Intent,
  lang: string,
  slots: ReadonlyMap<string, string>,
): string | null {
  const renderings = READER_RENDERINGS.get(lang);
  if (renderings === undefined) return null;
  return fill(pickForm(renderings[intent], lang, slots.get('count')), slots);
}

function pickForm(rendering: Rendering, lang: string, count: string | undefined): string {
  if (typeof rendering === 'string') return rendering;
  const digits = (count ?? '').replace(/[^0-9]/g, '');
  if (digits === '' || digits.length > 12) return rendering.other;
  return rendering[new Intl.PluralRules(lang).select(Number(digits))] ?? rendering.other;
}

/** `[…{x}…]` goes where x is not known; a value that has to be there and is not leaves "…". */
function fill(template: string, slots: ReadonlyMap<string, string>): string {
  let filled = '';
  for (const [at, part] of template.split(/[[\]]/).entries()) {
    const optional = at % 2 === 1;
    if (optional && slotsIn(part).some((name) => !slots.has(name))) continue;
    filled += part.replace(/\{([a-z]{1,10})\}/g, (_, name: string) => slots.get(name) ?? '…');
  }
  return filled.trim();
}

function slotsIn(part: string): readonly string[] {
  return [...part.matchAll(/\{([a-z]{1,10})\}/g)].map((match) => match[1] ?? '');
}
