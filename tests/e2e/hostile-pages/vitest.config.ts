import { defineConfig } from 'vitest/config';
import { leaveRows } from '../../../scripts/trust/leave-rows';

/** Pages made to break their reader, in real browsers: `npm run build`, then `npm run hostile`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/hostile-pages/*.hostile.ts'],
    reporters: ['verbose', leaveRows('hostile', 'Hostile pages in a real browser')],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    retry: 0,
  },
});
