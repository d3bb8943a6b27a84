import { createHash } from 'node:crypto';
import { pageFromText } from '../../../utils/page/page-from-text';
import { DISTORTIONS, type Written } from './distort';
import { drawSteps } from './draw-steps';

/** Each of so many passages of a file is read step by step. */
const EACH = 2;

export interface NumberedPassage extends Written {
  readonly id: string;
  /** Place in its file; says which distortion it is read in as well. */
  readonly number: number;
}

export function choosePassages<T extends Written & { readonly id: string }>(
  passages: readonly T[],
): readonly NumberedPassage[] {
  return passages
    .map(({ id, text, title }, number) => ({ id, number, text, ...(title === undefined ? {} : { title }) }))
    .filter(({ number }) => number % EACH === 0);
}

/** Every step of a passage, as it is written and in one distortion. */
export function drawPassage(passage: NumberedPassage, lang: string): readonly string[] {
  const { text, title, number } = passage;
  const distort = DISTORTIONS[(number / EACH) % DISTORTIONS.length];
  return [
    ...drawSteps(pageFromText({ text, title: title ?? null }), lang),
    ...(distort ? drawSteps(distort(passage), lang) : []),
  ];
}

/** Eight digits that are others as soon as any step gives anything else. */
export function fingerprint(lines: readonly string[]): string {
  return createHash('sha1').update(lines.join('\n')).digest('hex').slice(0, 8);
}
