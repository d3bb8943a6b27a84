import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** A file that needs a DOM says so in its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [preact()],
  test: {
    environment: 'node',
    include: ['tests/{unit,components,repo,pages}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
