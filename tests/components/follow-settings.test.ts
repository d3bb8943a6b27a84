import { expect, test } from 'vitest';
import { followSettings } from '../../components/follow-settings';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings';

test('a view speaks the browser’s language until the reader chooses, and changes at once', async () => {
  const { shown, store } = await follow({ browserLangs: ['nl-BE'] });
  await store({ ...DEFAULT_SETTINGS, interfaceLang: 'fr' });
  await store({ ...DEFAULT_SETTINGS, interfaceLang: 'fr', theme: 'dark' });
  await store(undefined);
  expect(shown).toEqual(['nl-BE system', 'fr system', 'fr dark', 'nl-BE system']);
});

test('what was chosen before is what is spoken first', async () => {
  const { shown } = await follow({
    browserLangs: ['nl'],
    stored: { ...DEFAULT_SETTINGS, interfaceLang: 'ja' },
  });
  expect(shown).toEqual(['ja system']);
});

test('a language that loads slowly does not come after the one chosen last', async () => {
  const { shown, apply, settle } = await follow({ browserLangs: ['en'], slow: 'de' });
  apply({ ...DEFAULT_SETTINGS, interfaceLang: 'de' });
  apply({ ...DEFAULT_SETTINGS, interfaceLang: 'it' });
  await settle();
  expect(shown).toEqual(['en system', 'it system']);
});

test('the same language is the same words, so that a view does not start again', async () => {
  const { loads, store } = await follow({ browserLangs: ['en'] });
  await store({ ...DEFAULT_SETTINGS, theme: 'dark' });
  expect(loads).toEqual(['en']);
});

interface Circumstances {
  readonly browserLangs: readonly string[];
  readonly stored?: unknown;
  readonly slow?: string;
}

async function follow({ browserLangs, stored, slow }: Circumstances) {
  const shown: string[] = [];
  const loads: string[] = [];
  let changed: (stored: unknown) => void = () => {};
  const settle = () => new Promise((done) => setTimeout(done, 20));
  const apply = await followSettings({
    read: async () => stored,
    onStored: (listener) => {
      changed = listener;
    },
    browserLangs,
    loadWords: async (wanted) => {
      loads.push(wanted.join());
      if (slow !== undefined && wanted.includes(slow)) await new Promise((done) => setTimeout(done, 5));
      return wanted.join();
    },
    show: (settings, words) => void shown.push(`${words} ${settings.theme}`),
  });
  const store = async (value: unknown) => {
    changed(value);
    await settle();
  };
  return { shown, loads, store, apply, settle };
}
