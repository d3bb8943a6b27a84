import { afterEach, expect, test, vi } from 'vitest';
import { makeDocumentId } from '../../../utils/visit/document-id';

afterEach(() => vi.unstubAllGlobals());

test('each document gets a name of its own', () => {
  const names = new Set(Array.from({ length: 1_000 }, makeDocumentId));
  expect(names.size).toBe(1_000);
  for (const name of names) expect(name).toMatch(/^\d+(,\d+){3}$/);
});

test('a page over plain http, where browsers leave half of `crypto` away, gets one too', () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
  expect(makeDocumentId()).toMatch(/^\d+(,\d+){3}$/);
});
