import { defineConfig } from 'vitest/config';

/** The long walks through the built extension, one browser after the other, for their figures: `npm run build`, then `npm run journeys`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/walks/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    retry: 0,
  },
});
