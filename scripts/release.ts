import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Archive, buildArchives, describeArchive } from './release/build-archives';
import { findTraces } from './release/find-traces';
import { packZip, readFolder } from './release/pack-zip';
import { runStep } from './release/run-step';
import { readSourceFiles } from './release/source-files';

/**
 * Makes what the stores are given, and does not take it on trust: both builds are checked, and made a second time
 * from the unpacked source archive. `.output/release` holds them.
 */
const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, '.output/release');

const { version }: { readonly version: string } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

refuseUncommitted();
const builds = buildArchives(ROOT, version);
say('built');
checkBuilds();
const source = describeArchive(`newsgloss-${version}-source.zip`, packZip(readSourceFiles(ROOT)));
compare(builds, rebuild(source));
save([...builds, source]);

/** What nobody can look up cannot be built again. An unpacked source archive has no history to ask. */
function refuseUncommitted(): void {
  if (!existsSync(join(ROOT, '.git'))) return;
  const changes = runStep('git status --porcelain', ROOT).trim();
  if (changes !== '') throw new Error(`Commit first, so that the release can be built again:\n${changes}`);
}

function checkBuilds(): void {
  runStep(
    'vitest run tests/repo/manifest.test.ts tests/repo/sizes.test.ts tests/repo/licences.test.ts',
    ROOT,
  );
  say('permissions, sites and policy as reviewed; sizes within their budgets; licences complete');
  say(`store lint: ${runStep('tsx scripts/lint-store.ts', ROOT).trim()}`);
  const files = ['chrome-mv3', 'firefox-mv3'].flatMap((name) => readFolder(join(ROOT, '.output', name)));
  const traces = findTraces(files, [ROOT, homedir(), tmpdir()]);
  if (traces.length > 0)
    throw new Error(`The builds tell where or when they were made:\n${traces.join('\n')}`);
  say('no path of this machine and no date of today in any file');
}

/** Unpacks the source elsewhere, installs what its lock file names, and builds there. */
function rebuild({ bytes }: Archive): readonly Archive[] {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-release-'));
  try {
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    runStep('npm install --no-save --no-audit --no-fund', folder);
    return buildArchives(folder, version);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(first: readonly Archive[], second: readonly Archive[]): void {
  const differing = first.filter(({ hash }, index) => hash !== second[index]?.hash);
  if (differing.length > 0)
    throw new Error(
      `Built again from the source: other bytes in ${differing.map(({ name }) => name).join(', ')}`,
    );
  say('built again from the source archive: the same bytes');
}

function save(archives: readonly Archive[]): void {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  for (const { name, bytes } of archives) writeFileSync(join(TARGET, name), bytes);
  const sums = archives.map(({ name, hash }) => `${hash}  ${name}\n`).join('');
  writeFileSync(join(TARGET, 'SHA256SUMS'), sums);
  for (const { name, bytes } of archives) say(`${name}: ${Math.ceil(bytes.length / 1000)} kB`);
  console.log(sums.trimEnd());
}

function say(line: string): void {
  console.log(`Node ${process.versions.node} · ${line}`);
}
