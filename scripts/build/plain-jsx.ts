import type { Plugin } from 'vite';

/** Markup becomes plain calls, `h('p', null, text)`: shorter than those that tools write by themselves, and one helper less. */
export function plainJsx(): Plugin {
  return {
    name: 'newsgloss:plain-jsx',
    enforce: 'pre',
    config: () => ({ oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } } }),
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith('.tsx')) return null;
      return { code: `import { h, Fragment } from 'preact'; ${code}`, map: null };
    },
  };
}
