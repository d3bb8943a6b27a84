import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Browsers {
  /** Path of the program, null where there is none. */
  readonly chromium: string | null;
  readonly firefox: string | null;
}

const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** `CHROMIUM` and `FIREFOX` in the environment go before what is installed. */
export function findBrowsers(): Browsers {
  return {
    chromium: process.env.CHROMIUM || findProgram(PROGRAMS.chromium, MAC.chromium),
    firefox: process.env.FIREFOX || findProgram(PROGRAMS.firefox, MAC.firefox),
  };
}

/** Finds both, installing from Debian's own packages what is missing, where it may. */
export function findOrInstallBrowsers(): Browsers {
  const found = findBrowsers();
  const missing = [...(found.chromium ? [] : ['chromium']), ...(found.firefox ? [] : ['firefox-esr'])];
  if (missing.length === 0) return found;
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'], [])) {
    console.error(
      `Missing: ${missing.join(' and ')}. Install it, or name the program in CHROMIUM or FIREFOX.`,
    );
    return found;
  }
  console.error(`Installing ${missing.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const installed = apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...missing);
  if (!installed) console.error(`apt-get could not install ${missing.join(' and ')}.`);
  return findBrowsers();
}

function findProgram(names: readonly string[], places: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
