import { defineConfig } from 'vitest/config';
import { leaveRows } from '../../../scripts/trust/leave-rows';

/** Every fault in both browsers, one test a fault: `npm run build`, then `npm run faults`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/faults/*.faults.ts'],
    reporters: ['verbose', leaveRows('faults', 'Faults made in a real browser')],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    retry: 0,
  },
});
