import type { BrowserName } from './browser-names';
import { BUILDS } from './builds';
import { driveChromium } from './chromium';
import type { Driver, DriverOptions } from './driver';
import { findOrInstallBrowsers } from './find-browsers';
import { driveFirefox } from './firefox';

const DRIVE = { chromium: driveChromium, firefox: driveFirefox };

/** The browser by its name, with what is built in it. Null where the browser is not there. */
export function driveBuild(
  name: BrowserName,
  options: Pick<DriverOptions, 'proxyPort'>,
): Promise<Driver | null> {
  return drive(name, { ...options, extension: BUILDS[name] });
}

/** Without an extension. */
export function driveBare(name: BrowserName): Promise<Driver | null> {
  return drive(name, { proxyPort: null, extension: null });
}

async function drive(name: BrowserName, options: Omit<DriverOptions, 'program'>): Promise<Driver | null> {
  const program = findOrInstallBrowsers()[name];
  return program === null ? null : DRIVE[name]({ program, ...options });
}
