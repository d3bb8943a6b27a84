import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const LIMIT = 600_000;

/** Runs a command with the tools of the project in that folder; throws with all it printed where it fails. */
export function runStep(command: string, folder: string): string {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: folder,
    env: { ...process.env, PATH: join(folder, 'node_modules/.bin') + delimiter + process.env.PATH },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    timeout: LIMIT,
  });
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
  return stdout;
}
