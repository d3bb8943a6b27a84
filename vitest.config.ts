import { defineConfig } from 'vitest/config';
import { plainJsx } from './scripts/build/plain-jsx';

/** A file that needs a DOM says so in its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [plainJsx()],
  test: {
    environment: 'node',
    include: ['tests/{unit,components,repo,pages}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
