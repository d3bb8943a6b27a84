import { faceOf } from '../page/record/form-face';

const STEP = /^([^:]+?)(?::nth-of-type\((\d+)\))?$/;

/**
 * Follows a block's path from the document's root: `html > body > p:nth-of-type(2)`, through open shadow roots
 * (`#shadow`). Steps are followed one by one, so that a page's own names never become part of a selector.
 */
export function findElement(document: Document, path: string): Element | null {
  const [first, ...rest] = path.split(' > ');
  let here: Element | ShadowRoot | null = document.documentElement;
  if (first !== here.localName) return null;
  for (const step of rest) {
    here = follow(here, step);
    if (here === null) return null;
  }
  return here instanceof Element ? here : null;
}

function follow(from: Element | ShadowRoot, step: string): Element | ShadowRoot | null {
  if (step === '#shadow') return from instanceof Element ? faceOf(from).shadowRoot : null;
  const [, tag, nth] = STEP.exec(step) ?? [];
  let left = Number(nth ?? 1);
  const { children } = from instanceof Element ? faceOf(from) : from;
  for (const child of children) {
    if (faceOf(child).localName === tag) left -= 1;
    if (left === 0) return child;
  }
  return null;
}
