import { defineConfig } from 'vitest/config';

/** Every fault in both browsers, one test a fault: `npm run build`, then `npm run faults`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/faults/*.faults.ts'],
    reporters: ['verbose'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 0,
  },
});
