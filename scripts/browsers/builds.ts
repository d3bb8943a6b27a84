import { join } from 'node:path';
import type { BrowserName } from './browser-names';

/** What `npm run build` made for each. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: join(import.meta.dirname, '../../.output/firefox-mv3'),
};
