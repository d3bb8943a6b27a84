import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What Firefox for Android has of the extension API, as far as the background may ask for it at its start. */
function androidApi(heard: string[]) {
  const event = (name: string) => ({ addListener: () => void heard.push(name) });
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {}, clear: async () => {} };
  return {
    runtime: {
      id: 'newsgloss@newsgloss.example',
      getManifest: () => ({ manifest_version: 3, content_scripts: [] }),
      getPlatformInfo: async () => ({ os: 'android', arch: 'aarch64' }),
      getURL: (path: string) => `moz-extension://0b7c2f0e/${path}`,
      onMessage: event('runtime.onMessage'),
      onInstalled: event('runtime.onInstalled'),
      onStartup: event('runtime.onStartup'),
      onConnect: event('runtime.onConnect'),
    },
    tabs: { onRemoved: event('tabs.onRemoved'), onUpdated: event('tabs.onUpdated') },
    storage: { local: area, session: area, sync: area, onChanged: event('storage.onChanged') },
    scripting: { getRegisteredContentScripts: async () => [] },
    permissions: {
      getAll: async () => ({ origins: [] }),
      onAdded: event('permissions.onAdded'),
      onRemoved: event('permissions.onRemoved'),
    },
    action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} },
    i18n: { getUILanguage: () => 'en' },
  };
}

const heard: string[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('browser', androidApi(heard));
  vi.stubGlobal('location', new URL('moz-extension://0b7c2f0e/background.html'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  heard.length = 0;
});

test('the background starts without menus, commands, sidebar and windows, and listens', async () => {
  const { default: background } = await import('../../../entrypoints/background');
  background.main();
  expect(heard).toContain('runtime.onMessage');
  expect(heard).toContain('tabs.onRemoved');
});

test('the popup asks what it runs on, and closes there once the page shows what was asked for', async () => {
  const close = vi.fn();
  vi.stubGlobal('window', { close });
  const { closeIfCovering } = await import('../../../utils/browser/platform');
  await closeIfCovering();
  expect(close).toHaveBeenCalledOnce();
});

test('there are no shortcuts to list', async () => {
  const { readShortcuts } = await import('../../../utils/browser/shortcuts');
  expect(await readShortcuts()).toBeNull();
});
