import type { Plugin, UserConfig } from 'vite';

/** The chunks of an extension lie on the disk: a script that asks for one needs no help in fetching it ahead. */
export function plainImports(): Plugin {
  return {
    name: 'newsgloss:plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: (): UserConfig => ({
      build: { modulePreload: { polyfill: false, resolveDependencies: onlyOfPages } },
    }),
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
  };
}

function onlyOfPages(
  _: string,
  chunks: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] {
  return hostType === 'html' ? chunks : [];
}
