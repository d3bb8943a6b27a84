const FORM = typeof HTMLFormElement === 'function' ? HTMLFormElement.prototype : null;

/** A field in the place of a form's type is no number. */
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === 1 || typeof type !== 'number';
}

/**
 * What to ask in an element's place. A form's fields stand in the place of its own properties (`<input name="nextSibling">`,
 * as the HTML standard has it for forms alone) and then say whatever the page likes: a form is asked by way of its prototype.
 */
export function faceOf(element: Element): Element {
  const name: unknown = element.localName;
  const isPlain = FORM === null || (typeof name === 'string' && name !== 'form');
  return isPlain ? element : new Proxy(element, BEHIND_FIELDS);
}

const BEHIND_FIELDS: ProxyHandler<Element> = {
  get(element, name) {
    const value = Reflect.get(FORM ?? element, name, element);
    return typeof value === 'function' ? value.bind(element) : value;
  },
};
