import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ESTree, Plugin } from 'vite';
import { NOTES } from '../../utils/i18n/notes';
import { applyEdits, type Edit, visitNodes } from './syntax';

const SPEAKERS = ['components', 'entrypoints', 'utils/i18n'];
const NOT_SPEAKING = /^utils\/i18n\/(words|notes)\//;

/** Messages go by short names in the built extension; only those whose names no code looks into. */
export function shortKeys(root: string): Plugin {
  const names = listShortKeys(root);
  return {
    name: 'newsgloss:short-keys',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const file = relative(root, id.split('?')[0] ?? '');
      const speaks = SPEAKERS.some((folder) => file.startsWith(`${folder}/`)) && /\.tsx?$/.test(file);
      return speaks ? { code: renameKeys(file, code, names), map: null } : null;
    },
  };
}

/** From a message's key to its short name, for those that are only ever said by their whole key: `say('quotes.none')`. */
export function listShortKeys(root: string): ReadonlyMap<string, string> {
  const lookedInto: RegExp[] = [];
  const elsewhere = new Set<string>();
  for (const file of SPEAKERS.flatMap((folder) => listSources(root, folder))) {
    if (NOT_SPEAKING.test(file)) continue;
    const found = inspectKeys(file, readFileSync(join(root, file), 'utf8'));
    lookedInto.push(...found.patterns);
    for (const text of found.elsewhere) elsewhere.add(text);
  }
  return new Map(
    listKeys()
      .map((key, index): [string, string] => [key, `_${index.toString(36)}`])
      .filter(([key]) => !elsewhere.has(key) && !lookedInto.some((pattern) => pattern.test(key))),
  );
}

/** `file`: path from the project's root. */
export function renameKeys(file: string, code: string, names: ReadonlyMap<string, string>): string {
  const edits: Edit[] = [];
  visitNodes(file, code, (node) => {
    const name =
      node.type === 'Literal' && typeof node.value === 'string' ? names.get(node.value) : undefined;
    if (name !== undefined) edits.push({ start: node.start, end: node.end, text: `'${name}'` });
  });
  return applyEdits(code, edits);
}

/** Texts outside `say(…)` and `count(…)`, and what templates could make of their fixed parts. */
function inspectKeys(file: string, code: string) {
  const said: ESTree.Span[] = [];
  const elsewhere: string[] = [];
  const patterns: RegExp[] = [];
  visitNodes(file, code, (node) => {
    if (isSaying(node) && node.arguments[0]) said.push(node.arguments[0]);
    if (node.type === 'TemplateLiteral' && looksLikeKey(node)) patterns.push(patternOf(node));
    if (node.type !== 'Literal' || typeof node.value !== 'string') return;
    if (!said.some(({ start, end }) => node.start >= start && node.end <= end)) elsewhere.push(node.value);
  });
  return { elsewhere, patterns };
}

function isSaying(node: ESTree.Node): node is ESTree.CallExpression {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property } = node.callee;
  return property.type === 'Identifier' && (property.name === 'say' || property.name === 'count');
}

function looksLikeKey({ quasis }: ESTree.TemplateLiteral): boolean {
  return quasis.some(({ value }) => value.raw.includes('.'));
}

function patternOf({ quasis }: ESTree.TemplateLiteral): RegExp {
  const fixed = quasis.map(({ value }) => value.raw.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${fixed.join('.*')}$`);
}

function listKeys(): readonly string[] {
  return Object.values(NOTES).flatMap(({ said, counted }) => [...Object.keys(said), ...Object.keys(counted)]);
}

function listSources(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
