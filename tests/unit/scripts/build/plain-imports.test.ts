import { expect, test } from 'vitest';
import { unwrapImports } from '../../../../scripts/build/plain-imports';

test('a chunk is asked for plainly, whether whole or taken apart', () => {
  const code = [
    "import { t as __vitePreload } from './preload-helper-1.js';",
    "const whole = () => __vitePreload(() => import('./a.js'), __VITE_PRELOAD__);",
    "const { b } = await __vitePreload(async () => { const { b } = await import('./b.js'); return { b } }, __VITE_PRELOAD__);",
  ];
  expect(unwrapImports('x.js', code.join('\n')).split('\n')).toEqual([
    '',
    "const whole = () => import('./a.js');",
    "const { b } = await import('./b.js');",
  ]);
});

test.each([
  "const plain = () => import('./a.js');",
  "import { preload } from './preload.js'; preload(() => import('./a.js'));",
  'const other = __vitePreload;',
])('what is no wrapped import stays: %s', (code) => {
  expect(unwrapImports('x.js', code)).toBe(code);
});

test('each of several wrapped imports keeps its own chunk', () => {
  const code =
    "Promise.all([__vitePreload(() => import('./a.js'), []), __vitePreload(() => import('./b.js'), [])])";
  expect(unwrapImports('x.js', code)).toBe("Promise.all([import('./a.js'), import('./b.js')])");
});
