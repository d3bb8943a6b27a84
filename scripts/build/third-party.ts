import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Stands beside the manifest in both builds. */
export const LICENCES_FILE = 'THIRD-PARTY-LICENCES.txt';

/** Where the build changes a library, its licence wants that said. */
const CHANGED: ReadonlyMap<string, string> = new Map([
  [
    '@mozilla/readability',
    'Changed when built: its log and its second function are left out, inner names are shortened (scripts/build/lean-readability.ts).',
  ],
]);

export interface ThirdParty {
  /** Goes with every bundle that is built. */
  readonly plugin: Plugin;
  /** Writes the licences of all that was bundled since into a built extension. */
  readonly write: (folder: string) => void;
}

/** Collects the packages whose code is truly in the bundles: what was left out in building needs no licence. */
export function collectThirdParty(): ThirdParty {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'newsgloss:third-party',
      apply: 'build',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const folder = renderedLength > 0 ? findPackage(id) : null;
            if (folder) folders.add(folder);
          }
        }
      },
    },
    write: (folder) => writeFileSync(join(folder, LICENCES_FILE), formatLicences([...folders])),
  };
}

/** The folder of the package a module belongs to; null for our own modules and for those the bundler writes. */
function findPackage(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/s, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/s.exec(path)?.[0] ?? null;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

const OPENING =
  'Newsgloss is built with these works of others. What it is itself stands under the MIT licence.';
const RULE = `\n\n${'-'.repeat(72)}\n\n`;

function formatLicences(folders: readonly string[]): string {
  const parts = folders.map((folder) => formatPackage(folder)).sort();
  return `${[OPENING, ...parts].join(RULE)}\n`;
}

function formatPackage(folder: string): string {
  const about: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const head = `${about.name} ${about.version} (${about.license})`;
  return [head, CHANGED.get(about.name), findLicence(folder, about), wholeTextOf(about)]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** The package's own file; where it was published without one, the words it names, with its author. */
function findLicence(folder: string, { name, license, author }: PackageFile): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file) return readText(join(folder, file));
  const owner = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || !owner) throw new Error(`${name} is bundled, and its licence is not known`);
  return readText(OWN_LICENCE).replace(/^Copyright .*$/m, `Copyright (c) ${owner}`);
}

const OWN_LICENCE = join(import.meta.dirname, '../../LICENSE');
const APACHE = join(import.meta.dirname, 'apache-2.0.txt');

/** Apache's licence is to be handed on whole, and packages only name it. */
function wholeTextOf({ license }: PackageFile): string | undefined {
  return license === 'Apache-2.0' ? readText(APACHE) : undefined;
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim();
}
