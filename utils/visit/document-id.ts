/** 128 random bits. `crypto.randomUUID` would say it plainer, and is not there on pages that came over plain http. */
export function makeDocumentId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join();
}
