import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/source-files';
import reviewed from './reviewed-permissions.json';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
}

/** Growing any of these disables the extension until the reader agrees again: a change here is a decision. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest in %s', (build) => {
  const manifest = readManifest(build);

  it('asks for the permissions that were reviewed, and no more', () => {
    const own = build.startsWith('chrome') ? reviewed.chromePermissions : [];
    expect([...manifest.permissions].sort()).toEqual([...reviewed.permissions, ...own].sort());
    expect(manifest.optional_permissions ?? []).toEqual(reviewed.optionalPermissions);
    expect(manifest.optional_host_permissions ?? []).toEqual(reviewed.optionalHosts);
  });

  it('runs unasked on the sites that were reviewed, and no more', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect([...matches].sort()).toEqual(reviewed.sites);
  });

  it('may show its findings on those sites and, in Chrome, says so; on no other', () => {
    const shown = build.startsWith('chrome') ? reviewed.sites : [];
    expect([...(manifest.host_permissions ?? [])].sort()).toEqual(shown);
  });

  it('refuses its own pages every connection, and every HTML written from strings', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('opens nothing of itself to pages or to other extensions', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });
});

function readManifest(build: string): Manifest {
  const file = join(ROOT, '.output', build, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${build} is not built: npm run build`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
