/** 128 random bits. `crypto.randomUUID` would say it shorter, and is not there on pages that came over plain http. */
export function makeDocumentId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
