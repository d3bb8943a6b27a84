import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const INCLUDE = /<!-- include (\S+) -->/g;

/** Puts a file of the project where a page says `<!-- include path/from/the/root.html -->`. */
export function includeHtml(root: string): Plugin {
  return {
    name: 'newsgloss:include-html',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(INCLUDE, (_, path: string) => readFileSync(join(root, path), 'utf8')),
    },
  };
}
