import { type ESTree, parseSync } from 'vite';

/** A stretch of source and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Calls `visit` with every node, outer ones first. */
export function visitNodes(file: string, code: string, visit: (node: ESTree.Node) => void): void {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  descend(program, visit);
}

/** Where two edits overlap, the outer one holds. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}

function descend(value: unknown, visit: (node: ESTree.Node) => void): void {
  if (Array.isArray(value)) for (const child of value) descend(child, visit);
  if (!isNode(value)) return;
  visit(value);
  for (const child of Object.values(value)) descend(child, visit);
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
