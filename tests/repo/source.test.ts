import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { readFilesUnder, readSource, type SourceFile } from '../helpers/source-files';

const shipped = readFilesUnder(['utils', 'components', 'entrypoints'], ['.ts', '.tsx']);
const everything = [
  ...readFilesUnder(
    ['utils', 'components', 'entrypoints', 'scripts', 'tests', 'docs', 'public', '.ci'],
    ['.ts', '.tsx', '.mjs', '.css', '.html', '.json', '.md', '/run'],
  ),
  ...[
    'package.json',
    'biome.json',
    'tsconfig.json',
    'wxt.config.ts',
    'vitest.config.ts',
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
  ].map(readSource),
].filter(({ path }) => path !== 'tests/repo/source.test.ts' && !path.includes('/pictures/'));

/** Whatever makes mark-up or a running script out of a text. Functions given to timers are no texts. */
const STRING_RUNNERS = new RegExp(
  [
    String.raw`\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|\bdocument\.write|\bwriteln\(`,
    String.raw`createContextualFragment|\b(?:set|parse)HTML(?:Unsafe)?\b|\bsrcdoc\b`,
    String.raw`DOMParser|parseFromString|XSLTProcessor|createDocument\(|createHTMLDocument`,
    String.raw`\beval\b|\bFunction\s*\(|\bexecScript\b|\bsetImmediate\b|\.constructor\s*\(`,
    String.raw`\bset(?:Timeout|Interval)\s*\(\s*['"\`]|['"\`]\s*javascript:|createElement\(\s*['"]script`,
    String.raw`\bexecuteScript\s*\(\s*\{[^}]*\bcode\b|\bnew\s+(?:Shared)?Worker\b`,
  ].join('|'),
);

/** The only lines that are passed over, a file each, and why. */
const REVIEWED = [
  {
    file: 'utils/page/paper/paper-element.ts',
    why: 'No HTML: the name by which Readability takes back what it has kept of a tree of our own.',
  },
] as const;

const RUN_FROM_STRINGS = [
  'place.innerHTML = words;',
  "place.insertAdjacentHTML('beforeend', words);",
  'document.write(words);',
  'range.createContextualFragment(words)',
  'place.setHTMLUnsafe(words);',
  'place.setHTML(words);',
  'frame.srcdoc = words;',
  "new DOMParser().parseFromString(words, 'text/html')",
  'document.implementation.createHTMLDocument(words)',
  'globalThis.eval(words)',
  "new Function('word', words)",
  'Function(words)()',
  'call.constructor(words)()',
  "setTimeout('run()', 10)",
  'setInterval( `run()`, 10)',
  "link.href = 'javascript:run()';",
  "document.createElement('script')",
  'new Worker(words)',
];

const RUN_FROM_CODE = [
  'setTimeout(() => run(), 10);',
  'setInterval(run, 10);',
  'isFunction(value)',
  'const { textContent } = place;',
  'retrieval evaluated',
  'place.replaceChildren(words);',
  'createElement(tag)',
];

describe('what ships', () => {
  it('never makes mark-up or script out of a string', () => {
    const found = findLines(shipped, STRING_RUNNERS);
    expect(found.filter((line) => !REVIEWED.some(({ file }) => line.startsWith(`${file}:`)))).toEqual([]);
  });

  it.each(REVIEWED)('has still the reason to be passed over: $file', ({ file }) => {
    expect(findLines(shipped, STRING_RUNNERS).some((line) => line.startsWith(`${file}:`))).toBe(true);
  });

  it.each(RUN_FROM_STRINGS)('would notice `%s`', (line) => {
    expect(line).toMatch(STRING_RUNNERS);
  });

  it.each(RUN_FROM_CODE)('lets `%s` pass', (line) => {
    expect(line).not.toMatch(STRING_RUNNERS);
  });

  it('asserts no type but `as const`', () => {
    expect(shipped.filter(({ path }) => !path.endsWith('.d.ts')).flatMap(findTypeAssertions)).toEqual([]);
  });

  it('keeps files under 200 lines, nine in ten under 140, outside the lexicons', () => {
    const sizes = shipped
      .filter(({ path }) => !/^utils\/lexicon\//.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
    const long = sizes.filter(({ lines }) => lines > 140);
    expect(long.length / sizes.length, JSON.stringify(long)).toBeLessThan(0.1);
  });

  it('names files after what they hold', () => {
    const vague =
      /^(utils|components)\/(.*\/)?(index|constants|helpers?|utils?|types|common|manager|handler|data|info)\.tsx?$/;
    expect(shipped.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it('asks the network for nothing', () => {
    expect(findLines(shipped, NETWORK)).toEqual([]);
  });
});

describe('the whole project', () => {
  it('knows no path of a machine and no host of a package registry', () => {
    expect(findLines([...everything, readSource('package-lock.json')], MACHINE)).toEqual([]);
  });

  it('dates every TODO, and none has expired', () => {
    const today = new Date().toISOString().slice(0, 10);
    const open = findLines(everything, /\bTODO\b/).filter((line) => (dateOfTodo(line) ?? '') < today);
    expect(open).toEqual([]);
  });

  it('reads no development set', () => {
    expect(findLines(everything, /\.\.\/shared\b/)).toEqual([]);
  });
});

const NETWORK = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts/;
const MACHINE =
  /(?<![\w./])\/(home|Users|tmp|root|work)\/\w|registry\.(npmjs|yarnpkg)|https?:\/\/[^\s"')]*npmjs/;

/** `path:line text` of every line that matches. */
function findLines(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line: line.trim(), at: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, at }) => `${at} ${line.slice(0, 120)}`),
  );
}

/** The day in `TODO(2027-03-01): …`. */
function dateOfTodo(line: string): string | undefined {
  return /TODO\((\d{4}-\d{2}-\d{2})\)/.exec(line)?.[1];
}

function findTypeAssertions({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  walk(parseSync(path, text).program, (node) => {
    const isConst = text.slice(0, Number(node.end)).endsWith('as const');
    if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return;
    if (!isConst) found.push(`${path}: ${text.slice(Number(node.start), Number(node.end)).slice(0, 100)}`);
  });
  return found;
}

function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const child of Object.values(value)) walk(child, visit);
}
