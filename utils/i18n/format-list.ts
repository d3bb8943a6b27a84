/** Things beside each other, without an "and": "iDEAL, PayPal". Where the language puts but a blank between, commas of its own. */
export function formatList(items: readonly string[], locale: string): string {
  const listed = new Intl.ListFormat(locale, { type: 'unit' }).format(items);
  return listed === items.join(' ') ? new Intl.ListFormat(locale).format(items) : listed;
}
