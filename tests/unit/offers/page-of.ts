import type { Block, Box, Control, Metadata, Page } from '../../../utils/page/page';
import { pageFromText } from '../../../utils/page/page-from-text';
import { sampleBlock, sampleBox } from '../../helpers/sample-page';

/** One line of a drawn page. `in` names the box it stands in, with `/` between a box and what is inside it. */
export interface Line {
  readonly text: string;
  readonly in?: string;
  readonly kind?: Block['kind'];
  readonly article?: boolean;
  readonly hidden?: boolean;
  /** Words of the line that are a link, and where it goes; '' for a button. */
  readonly link?: readonly [string, string];
  readonly strike?: string;
}

export interface PageSketch {
  readonly url?: string;
  readonly siteName?: string;
  readonly declaredLang?: string;
  readonly metadata?: Partial<Metadata>;
}

const LANDMARKS = new Set([
  'main',
  'article',
  'header',
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  'section',
]);

/** A Page from its lines, without a DOM: boxes come from the paths the lines name. */
export function pageOf(lines: readonly Line[], sketch: PageSketch = {}): Page {
  const paths = [...new Set(lines.flatMap(({ in: path = '' }) => prefixesOf(path)))].toSorted();
  const indexes = new Map(paths.map((path, index) => [path, index + 1]));
  const boxes = [
    boxOf('body', null),
    ...paths.map((path) => boxOf(path.split('/').at(-1) ?? '', parentOf(path, indexes))),
  ];
  const order = new Map(paths.map((path) => [path, indexes.get(path) ?? 0]));
  const blank = pageFromText({ text: '' });
  return {
    ...blank,
    url: sketch.url ?? 'https://lantern.example/story/a-quiet-harbour',
    siteName: sketch.siteName ?? null,
    declaredLang: sketch.declaredLang ?? null,
    boxes,
    blocks: lines
      .filter(({ text }) => text !== '')
      .map((line) => blockOf(line, order.get(line.in ?? '') ?? 0)),
    metadata: { ...blank.metadata, ...sketch.metadata },
  };
}

function prefixesOf(path: string): readonly string[] {
  const steps = path.split('/').filter((step) => step !== '');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function parentOf(path: string, indexes: ReadonlyMap<string, number>): number {
  return indexes.get(path.split('/').slice(0, -1).join('/')) ?? 0;
}

function boxOf(step: string, parent: number | null): Box {
  const name = step.replace(/\d+$/, '');
  const landmark = LANDMARKS.has(name) ? (name as Box['landmark']) : null;
  return sampleBox({ parent, tag: name, landmark });
}

function blockOf(line: Line, box: number): Block {
  return sampleBlock({
    box,
    kind: line.kind ?? 'paragraph',
    text: line.text,
    visible: !line.hidden,
    inArticle: line.article ?? false,
    strikes: line.strike ? [spanOf(line.text, line.strike)] : [],
    controls: line.link ? [controlOf(line.text, line.link)] : [],
  });
}

function controlOf(text: string, [words, href]: readonly [string, string]): Control {
  return {
    kind: href === '' ? 'button' : 'link',
    span: spanOf(text, words),
    href: href === '' ? null : href,
  };
}

function spanOf(text: string, part: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}
