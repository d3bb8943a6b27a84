import { relative } from 'node:path';
import type { ESTree, Plugin } from 'vite';
import { applyEdits, type Edit, visitNodes } from './syntax';

/** What stands in a lexicon for tests and translators, by file: the extension never reads it. */
const FOR_PEOPLE = [
  { files: /^utils\/lexicon\/(access|offers|quotes)\//, properties: ['matches', 'ignores'] },
  { files: /^utils\/lexicon\/notices\/intents\.ts$/, properties: ['about'] },
] as const;

/** Of each concept the extension reads the name alone. */
const NAMES_ONLY = /^utils\/lexicon\/notices\/concepts\.ts$/;

/** Leaves out of the built lexicons what only people and tests read, and the white space within their lists. */
export function leanLexicons(root: string): Plugin {
  return {
    name: 'newsgloss:lean-lexicons',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const file = relative(root, id);
      return file.startsWith('utils/lexicon/') ? { code: leanLexicon(file, code), map: null } : null;
    },
  };
}

/** `file`: path from the project's root. */
export function leanLexicon(file: string, code: string): string {
  const properties = FOR_PEOPLE.flatMap((entry) => (entry.files.test(file) ? entry.properties : []));
  const edits: Edit[] = [];
  visitNodes(file, code, (node) => {
    if (node.type === 'TemplateElement') edits.push(foldLines(code, node));
    if (node.type !== 'Property' || node.key.type !== 'Identifier') return;
    const { name } = node.key;
    if (properties.some((property) => property === name)) edits.push(cutWithComma(code, node));
    if (NAMES_ONLY.test(file)) edits.push({ start: node.value.start, end: node.value.end, text: `''` });
  });
  return applyEdits(code, edits);
}

function cutWithComma(code: string, { start, end }: ESTree.Span): Edit {
  const comma = /^\s*,/.exec(code.slice(end))?.[0] ?? '';
  return { start, end: end + comma.length, text: '' };
}

/** A list may be broken into lines anywhere; entries are trimmed when it is compiled. What is on one line may be a sentence. */
function foldLines(code: string, { start, end }: ESTree.Span): Edit {
  const written = code.slice(start, end);
  const folded = written.replace(/\s*\n\s*/g, ' ');
  return { start, end, text: folded === written ? written : folded.replaceAll(', ', ',') };
}
