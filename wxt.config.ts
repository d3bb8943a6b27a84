import { defineConfig } from 'wxt';
import { fewChunks } from './scripts/build/few-chunks';
import { includeHtml } from './scripts/build/include-html';
import { leanContentScript } from './scripts/build/lean-content-script';
import { leanLexicons } from './scripts/build/lean-lexicons';
import { leanReadability } from './scripts/build/lean-readability';
import { plainImports } from './scripts/build/plain-imports';
import { plainJsx } from './scripts/build/plain-jsx';
import { shortKeys } from './scripts/build/short-keys';
import { collectThirdParty } from './scripts/build/third-party';
import { LISTED_MATCHES } from './utils/settings/listed-sites';

/** Nothing an extension page does needs the network, so the browser is told to refuse it. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const thirdParty = collectThirdParty();

/** Least versions: Chrome 123, for `light-dark()`; Firefox 142, the first to know `data_collection_permissions` on Android too. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      plainJsx(),
      plainImports(),
      fewChunks(),
      includeHtml(import.meta.dirname),
      shortKeys(import.meta.dirname),
      leanLexicons(import.meta.dirname),
      leanReadability(import.meta.dirname),
      leanContentScript(import.meta.dirname, 'entrypoints/news.content/index.ts'),
      thirdParty.plugin,
    ],
  }),
  hooks: {
    'build:done': ({ config }) => thirdParty.write(config.outDir),
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for one site at a time, by the reader's click: see `utils/browser/own-sites.ts`.
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
      'next-quotation': { description: '__MSG_nextQuotation__' },
      'previous-quotation': { description: '__MSG_previousQuotation__' },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '123',
          // Running there unasked does not let Chrome show or style anything there: the side panel knows no press on the button.
          host_permissions: [...LISTED_MATCHES],
        }),
  }),
});
