import type { Plugin, UserConfig } from 'vite';

/** Small things that popup, panel and the parts loaded late have in common. */
const SHARED = [
  '/node_modules/preact/',
  '/components/words-context',
  '/components/finding-actions',
  '/components/print-ports',
  '/components/list-notices',
  '/components/PageText',
  '/components/ShowButton',
  '/utils/i18n/format-language',
  '/utils/i18n/format-list',
  '/utils/settings/leave-out',
  '/utils/text/assert-never',
  '/utils/text/balance-bidi',
  '/utils/text/result',
  '/utils/text/split-parts',
];

/** They lie in one file in place of one each, which a popup would open one after the other. */
export function fewChunks(): Plugin {
  return {
    name: 'newsgloss:few-chunks',
    apply: 'build',
    config: ({ build }): UserConfig => (build?.lib ? {} : { build: { rolldownOptions: { output } } }),
  };
}

const output = {
  codeSplitting: { groups: [{ name: 'shared', test: isShared, tags: ['$initial' as const] }] },
};

function isShared(id: string): boolean {
  const path = id.replaceAll('\\', '/');
  return SHARED.some((part) => path.includes(part));
}
