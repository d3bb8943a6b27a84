import { join } from 'node:path';
import type { Plugin } from 'vite';
import { applyEdits, type Edit, visitNodes } from './syntax';

/** Goes into the manifest when the extension is built; in the page nobody asks for it. */
const MANIFEST_ONLY = ['matches', 'runAt'];

/** Leaves out of the script that runs in pages what its definition says for the manifest: the list of sites above all. */
export function leanContentScript(root: string, file: string): Plugin {
  const entry = join(root, file);
  return {
    name: 'newsgloss:lean-content-script',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      return id.split('?')[0] === entry ? { code: leaveOut(file, code), map: null } : null;
    },
  };
}

function leaveOut(file: string, code: string): string {
  const edits: Edit[] = [];
  visitNodes(file, code, (node) => {
    if (node.type !== 'Property' || node.key.type !== 'Identifier') return;
    if (!MANIFEST_ONLY.includes(node.key.name)) return;
    edits.push({ start: node.value.start, end: node.value.end, text: 'undefined' });
  });
  return applyEdits(code, edits);
}
