import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: `npm run build`, then `npm run e2e`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // Long, and run for their figures: `npm run journeys`.
    exclude: ['tests/e2e/walks/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 0,
  },
});
