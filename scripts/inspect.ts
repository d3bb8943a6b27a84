import { once } from 'node:events';
import { answerLine } from './inspect/answer-line';
import { type InspectArguments, parseArguments, USAGE } from './inspect/arguments';
import { readLines } from './inspect/read-lines';

const USAGE_STATUS = 2;

async function inspect(given: InspectArguments): Promise<number> {
  let failed = 0;
  process.stdin.setEncoding('utf8');
  for await (const line of readLines(process.stdin)) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, given);
    if (answer.failed) failed += 1;
    if (!process.stdout.write(`${answer.line}\n`)) await once(process.stdout, 'drain');
  }
  if (failed > 0) process.stderr.write(`${failed} ${failed === 1 ? 'line' : 'lines'} could not be read.\n`);
  return failed > 0 ? 1 : 0;
}

/** Whoever reads the answers may stop early. */
process.stdout.on('error', () => process.exit(1));

const given = parseArguments(process.argv.slice(2));
if (given.ok) {
  process.exitCode = await inspect(given.value);
} else {
  process.stderr.write(`${given.reason}\n${USAGE}\n`);
  process.exitCode = USAGE_STATUS;
}
