import type { ESTree, Plugin, UserConfig } from 'vite';
import { applyEdits, type Edit, visitNodes } from './syntax';

const HELPER = 'preload-helper';
const WRAPPER = '__vitePreload';

/** The chunks of an extension lie on the disk: a script that asks for one needs no help in fetching it ahead. */
export function plainImports(): Plugin {
  return {
    name: 'newsgloss:plain-imports',
    apply: 'build',
    config: (): UserConfig => ({
      build: { modulePreload: { polyfill: false, resolveDependencies: onlyOfPages } },
    }),
    renderChunk: (code, { fileName }) =>
      code.includes(WRAPPER) ? { code: unwrapImports(fileName, code), map: null } : null,
    generateBundle(_, bundle) {
      for (const file of Object.keys(bundle)) if (file.includes(HELPER)) delete bundle[file];
    },
  };
}

function onlyOfPages(
  _: string,
  chunks: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] {
  return hostType === 'html' ? chunks.filter((chunk) => !chunk.includes(HELPER)) : [];
}

/** `__vitePreload(() => import('./a.js'), …)`, and the same around an import taken apart, become `import('./a.js')`. */
export function unwrapImports(file: string, code: string): string {
  const edits: Edit[] = [];
  visitNodes(file, code, (node) => {
    if (isHelperImport(node)) edits.push({ start: node.start, end: node.end, text: '' });
    if (!isWrapped(node)) return;
    visitNodes(file, code, (inner) => {
      if (inner.type !== 'ImportExpression' || inner.start < node.start || inner.end > node.end) return;
      edits.push({ start: node.start, end: node.end, text: code.slice(inner.start, inner.end) });
    });
  });
  return applyEdits(code, edits);
}

function isHelperImport(node: ESTree.Node): boolean {
  return node.type === 'ImportDeclaration' && node.source.value.includes(HELPER);
}

function isWrapped(node: ESTree.Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === WRAPPER;
}
