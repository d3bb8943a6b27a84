import { browser } from './api';

export function readOwnVersion(): string {
  return browser.runtime.getManifest().version;
}
