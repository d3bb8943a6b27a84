import type { Driver, DriverOptions } from '../../scripts/browsers/driver';

/** Starts one browser or the other, with the extension or bare. */
export type Launch = (
  options: Pick<DriverOptions, 'extension' | 'proxyPort' | 'downloads'>,
) => Promise<Driver>;
