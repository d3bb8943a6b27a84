import { dataTests } from './data-tests';
import { detectorTests } from './detector-tests';
import type { GeneratedTest } from './generated-test';
import { growthTests } from './growth-tests';
import { messageTests } from './message-tests';
import { pageTests } from './page-tests';

/** Every generated test there is: each runs a little with the test command, and at length by `npm run fuzz`. */
export const GENERATED_TESTS: readonly GeneratedTest[] = [
  ...pageTests,
  ...detectorTests,
  ...dataTests,
  ...messageTests,
  ...growthTests,
];
