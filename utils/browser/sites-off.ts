import { parseHosts } from '../settings/sites';
import { isJsonObject } from '../text/json';
import { readStoredSettings } from './settings-store';

/** The listed domains that the reader took out. */
export async function readSitesOff(): Promise<readonly string[]> {
  const stored = await readStoredSettings();
  return parseHosts(isJsonObject(stored) ? stored.sitesOff : null);
}
