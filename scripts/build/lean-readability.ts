import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { ESTree, Plugin } from 'vite';
import { applyEdits, type Edit, visitNodes } from './syntax';

const PACKAGE = '@mozilla/readability';
const FILE = /@mozilla\/readability\/Readability\.js$/;

/** What stands in for methods of Readability calls them by name. */
const CALLERS = 'utils/page';

/** Ships of Readability what runs: without its log, its second function, and the length of its inner names. */
export function leanReadability(root: string): Plugin {
  return {
    name: 'newsgloss:lean-readability',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      return id === PACKAGE ? this.resolve(`${PACKAGE}/Readability.js`, importer) : null;
    },
    async transform(code, id) {
      if (!FILE.test(id)) return null;
      return { code: await leanSource(code, listInnerNames(join(root, CALLERS))), map: null };
    },
  };
}

/** Every name with a leading underscore in the files of a folder. */
function listInnerNames(folder: string): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const code = files.map(({ name }) => readFileSync(join(folder, name), 'utf8'));
  return code.flatMap((text) => text.match(/\b_\w+/g) ?? []);
}

/** `code`: the package's own file; what comes back is a module that exports `Readability`. `kept`: inner names left as they are. */
export async function leanSource(code: string, kept: readonly string[] = []): Promise<string> {
  const silent = dropUnused(silence(code));
  const { code: short } = await transform(silent, {
    mangleProps: /^_/,
    // Names it writes on the page's elements stay its own.
    reserveProps: new RegExp(['^_readability', '^__', ...kept.map((name) => `^${name}$`)].join('|')),
  });
  return `${short}\nexport { Readability };`;
}

/** No call of `this.log`, nor what sets it up; nor the export for CommonJS. */
function silence(code: string): string {
  const edits: Edit[] = [];
  visitNodes('Readability.js', code, (node) => {
    const { start, end } = node;
    if (node.type === 'ExpressionStatement' && isLogCall(node.expression))
      edits.push({ start, end, text: ';' });
    if (node.type === 'IfStatement' && isSetup(code.slice(node.test.start, node.test.end)))
      edits.push({ start, end, text: '' });
  });
  return applyEdits(code, edits);
}

function isLogCall(node: ESTree.Expression): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object, property } = node.callee;
  return object.type === 'ThisExpression' && property.type === 'Identifier' && property.name === 'log';
}

function isSetup(test: string): boolean {
  return test === 'this._debug' || test === 'typeof module === "object"';
}

/** Members of its tables that no other place in the file names; `parse` is what we call. */
function dropUnused(code: string): string {
  const edits: Edit[] = [];
  visitNodes('Readability.js', code, (node) => {
    if (node.type !== 'Property' || node.method || node.shorthand || node.key.type !== 'Identifier') return;
    const { name } = node.key;
    if (name === 'parse' || code.split(name).length > 2) return;
    edits.push({ start: node.start, end: node.end, text: `${name}: 0` });
  });
  return applyEdits(code, edits);
}
