import type { Anchor } from '../report/report';
import { findElement } from './find-element';
import { densify } from './text-map';

const TEXT_ATTRIBUTES = ['placeholder', 'aria-label', 'title', 'alt', 'value'] as const;
const BEARERS = TEXT_ATTRIBUTES.map((name) => `[${name}]`).join();

/** The element that bears the anchor's words in an attribute, such as a field's placeholder; null = none does. */
export function findBearer(document: Document, anchor: Anchor): Element | null {
  const exact = densify(anchor.exact);
  if (exact === '') return null;
  const element = findElement(document, anchor.path);
  return (element ? findAround(element, exact) : null) ?? findAround(document.documentElement, exact);
}

function findAround(element: Element, exact: string): Element | null {
  const candidates = [element, ...element.querySelectorAll(BEARERS)];
  return candidates.find((candidate) => bears(candidate, exact)) ?? null;
}

function bears(element: Element, exact: string): boolean {
  return TEXT_ATTRIBUTES.some((name) => densify(element.getAttribute(name) ?? '').includes(exact));
}
