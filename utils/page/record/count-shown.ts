import { faceOf } from './form-face';

/**
 * How many elements the page has, but for those in something that is surely hidden; no further than one more than `most`.
 * Never recurses. (A selector for what stands in something hidden would climb to the root from each, however deep.)
 */
export function countShown({ documentElement }: Pick<Document, 'documentElement'>, most: number): number {
  let count = 0;
  let element: Element | null = documentElement;
  while (element && count <= most) {
    count += 1;
    const face = faceOf(element);
    element = (hidesItsOwn(face) ? null : face.firstElementChild) ?? findBehind(face);
  }
  return count;
}

function hidesItsOwn(face: Element): boolean {
  return face.hasAttribute('hidden') || face.localName === 'svg';
}

function findBehind(element: Element): Element | null {
  let face: Element | null = element;
  while (face && !face.nextElementSibling) face = face.parentElement && faceOf(face.parentElement);
  return face?.nextElementSibling ?? null;
}
