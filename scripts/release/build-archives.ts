import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packZip, readFolder } from './pack-zip';
import { runStep } from './run-step';

export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

const BUILDS = [
  { browser: 'chrome', folder: 'chrome-mv3' },
  { browser: 'firefox', folder: 'firefox-mv3' },
] as const;

/** Builds both extensions in a project's folder, from nothing, and packs them. */
export function buildArchives(root: string, version: string): readonly Archive[] {
  return BUILDS.map(({ browser, folder }) => {
    const built = join(root, '.output', folder);
    rmSync(built, { recursive: true, force: true });
    runStep(`wxt build --browser ${browser}`, root);
    return describeArchive(`newsgloss-${version}-${browser}.zip`, packZip(readFolder(built)));
  });
}

export function describeArchive(name: string, bytes: Uint8Array): Archive {
  return { name, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}
