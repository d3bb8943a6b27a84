import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config';

/** The tests as they are, with generated inputs counted. */
export default mergeConfig(
  base,
  defineConfig({
    test: { root: `${import.meta.dirname}/../..`, setupFiles: ['scripts/trust/count-cases.ts'] },
  }),
);
