import { expect, test } from 'vitest';
import { createShelf, type ShelfEntry, type Store } from '../../../utils/desk/shelf';
import { sampleQuote, sampleReport } from '../../helpers/sample-report';

test('a report is found again under its tab, also by a shelf that starts anew', async () => {
  const store = memoryStore();
  await createShelf(store).put(7, entry());
  expect(await createShelf(store).get(7)).toEqual(entry());
  expect(await createShelf(store).get(8)).toBeNull();
});

test('a closed tab leaves nothing behind', async () => {
  const store = memoryStore();
  const shelf = createShelf(store);
  await shelf.put(7, entry());
  await shelf.drop(7);
  expect(await shelf.get(7)).toBeNull();
  expect([...store.values.keys()]).toEqual(['shelf']);
});

test('fifty tabs at once keep the forty newest', async () => {
  const store = memoryStore();
  const shelf = createShelf(store);
  await Promise.all(Array.from({ length: 50 }, (_, tabId) => shelf.put(tabId, entry())));
  const kept = await Promise.all(Array.from({ length: 50 }, (_, tabId) => shelf.get(tabId)));
  expect(kept.map((found) => found !== null)).toEqual(Array.from({ length: 50 }, (_, tabId) => tabId >= 10));
});

test('large reports push older ones out, and one too large is not kept at all', async () => {
  const store = memoryStore();
  const shelf = createShelf(store);
  for (const tabId of [1, 2, 3]) await shelf.put(tabId, entry('x'.repeat(900_000)));
  expect(await shelf.get(1)).toBeNull();
  expect(await shelf.get(3)).not.toBeNull();
  await shelf.put(3, entry('x'.repeat(990_000), 'y'.repeat(990_000), 'z'.repeat(990_000)));
  expect(await shelf.get(3)).toBeNull();
});

test('what was tampered with is as good as nothing', async () => {
  const store = memoryStore();
  await store.write('report/7', { reply: { report: {} } });
  await store.write('shelf', 'nonsense');
  const shelf = createShelf(store);
  expect(await shelf.get(7)).toBeNull();
  await shelf.put(7, entry());
  expect(await shelf.get(7)).toEqual(entry());
});

test('a store that is full before its time keeps the newest report alone', async () => {
  const store = memoryStore();
  const shelf = createShelf({
    ...store,
    async write(key, value) {
      const reports = [...store.values.keys()].filter((each) => each.startsWith('report/') && each !== key);
      if (key.startsWith('report/') && reports.length >= 2) throw new Error('quota');
      await store.write(key, value);
    },
  });
  for (const tabId of [1, 2, 3]) await shelf.put(tabId, entry());
  expect([...store.values.keys()].sort()).toEqual(['report/3', 'shelf']);
  await shelf.put(4, entry());
  expect(await shelf.get(3)).toEqual(entry());
});

test('what cannot be read is not there', async () => {
  const shelf = createShelf({ ...memoryStore(), read: () => Promise.reject(new Error('disk')) });
  expect(await shelf.get(1)).toBeNull();
});

test('a store that fails once does not stop what comes after', async () => {
  const store = memoryStore();
  let broken = true;
  const shelf = createShelf({
    ...store,
    write: (key, value) => (broken ? Promise.reject(new Error('quota')) : store.write(key, value)),
  });
  await expect(shelf.put(1, entry())).rejects.toThrow('quota');
  broken = false;
  await shelf.put(2, entry());
  expect(await shelf.get(2)).toEqual(entry());
});

function entry(...texts: readonly string[]): ShelfEntry {
  const quotes = texts.map((text) => sampleQuote({ text }));
  return {
    reply: {
      report: sampleReport(texts.length > 0 ? { quotes } : {}),
      identity: { document: 'd', navigation: 0, revision: 0, url: 'https://news.example/' },
      ms: 12,
      madeAt: 1,
    },
    quoteAnchors: [],
    glossManners: [],
    readerLangs: ['en'],
  };
}

function memoryStore(): Store & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    read: async (key) => structuredClone(values.get(key)),
    write: async (key, value) => void values.set(key, structuredClone(value)),
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}
