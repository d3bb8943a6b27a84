import { parseSync } from 'vite';
import type { SourceFile } from './source-files';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `path:line`, or the page that had it built. */
  readonly at: string;
}

/** Every regular expression that stands in the files. */
export function findPatterns(files: readonly SourceFile[]): readonly Pattern[] {
  return files.flatMap(({ path, text }) => {
    const found: Pattern[] = [];
    walkSyntax(parseSync(path, text).program, (node) => {
      if (node.type !== 'Literal' || !isRegex(node.regex)) return;
      const line = text.slice(0, Number(node.start)).split('\n').length;
      found.push({ source: node.regex.pattern, flags: node.regex.flags, at: `${path}:${line}` });
    });
    return found;
  });
}

export function walkSyntax(value: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Readonly<Record<string, unknown>>);
  for (const child of Object.values(value)) walkSyntax(child, visit);
}

function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** The regular expressions that code builds while `run` lasts: all but those of libraries, by where they are built. */
export async function collectBuilt(run: () => Promise<void>): Promise<readonly Pattern[]> {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  const note = (pattern: RegExp) => {
    const caller = new Error().stack?.split('\n')[3] ?? '';
    if (!caller.includes('node_modules'))
      built.push({ source: pattern.source, flags: pattern.flags, at: caller.trim() });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given, newTarget) => note(Reflect.construct(target, given, newTarget)),
    apply: (target, self, given) => note(Reflect.apply(target, self, given)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
