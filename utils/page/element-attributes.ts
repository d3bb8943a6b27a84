import type { PaperElement } from './paper/paper-element';

/** What is asked of an element's attributes many times. */
export interface ElementAttributes {
  readonly names: readonly string[];
  readonly id: string;
  readonly classes: string;
  /** Lower case; '' where it has none. */
  readonly role: string;
}

export const NO_ATTRIBUTES: ElementAttributes = { names: [], id: '', classes: '', role: '' };

export function readAttributes({ attributes }: PaperElement): ElementAttributes {
  if (attributes.length === 0) return NO_ATTRIBUTES;
  const value = (name: string): string =>
    attributes.find((attribute) => attribute.name === name)?.value ?? '';
  return {
    names: attributes.map(({ name }) => name),
    id: value('id'),
    classes: value('class'),
    role: value('role').trim().toLowerCase(),
  };
}
