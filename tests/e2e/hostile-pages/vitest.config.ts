import { defineConfig } from 'vitest/config';

/** Pages made to break their reader, in real browsers: `npm run build`, then `npm run hostile`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/hostile-pages/*.hostile.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    retry: 0,
  },
});
