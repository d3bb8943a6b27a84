import { browser as native } from '@wxt-dev/browser';

/** The extension API as the browser has it: `browser`, or `chrome` before Chrome 148. Its calls return promises in both. */
export const browser = native;
