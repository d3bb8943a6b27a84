import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/** Set by `scripts/trust.ts`: how many inputs each generated test was given is written there, a line each. */
const FILE = process.env.NEWSGLOSS_CASES;

fc.configureGlobal({
  reporter(details) {
    if (FILE) appendFileSync(FILE, `${details.numRuns}\n`);
    if (details.failed) throw new Error(fc.defaultReportMessage(details));
  },
});
