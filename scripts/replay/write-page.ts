import type { Block, Box, Page } from '../../utils/page/page';

/**
 * A page's HTML made again from what was read of it: to be reworded into a gold page. Only what a browser alone knows,
 * places and computed styles, cannot come back.
 */
export function writePage({ title, declaredLang, boxes, blocks, metadata }: Page): string {
  const head = [
    '<meta charset="utf-8">',
    `<title>${escapeText(title ?? '')}</title>`,
    ...(metadata.canonicalUrl ? [`<link rel="canonical" href="${escapeText(metadata.canonicalUrl)}">`] : []),
    ...metadata.meta.map(
      ({ name, content }) => `<meta name="${escapeText(name)}" content="${escapeText(content)}">`,
    ),
    ...metadata.jsonLd.map(
      (data) =>
        `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    ),
  ];
  const lang = declaredLang ? ` lang="${escapeText(declaredLang)}"` : '';
  const body = listContents({ boxes, blocks }, null).join('\n');
  return `<!doctype html>\n<html${lang}>\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

type Tree = Pick<Page, 'boxes' | 'blocks'>;

/** Boxes and blocks below a box, in the order they stand in the page; null: the top. */
function listContents(tree: Tree, parent: number | null): readonly string[] {
  const inside = [
    ...tree.boxes.flatMap((box, index) =>
      box.parent === parent ? [{ at: firstBlock(tree, index), html: () => writeBox(tree, index) }] : [],
    ),
    ...tree.blocks.flatMap((block, index) =>
      block.box === parent ? [{ at: index, html: () => writeBlock(block) }] : [],
    ),
  ];
  return inside.sort((a, b) => a.at - b.at).map(({ html }) => html());
}

function firstBlock({ boxes, blocks }: Tree, box: number): number {
  const found = blocks.findIndex((block) => isWithin(boxes, block.box, box));
  return found < 0 ? blocks.length : found;
}

function isWithin(boxes: readonly Box[], from: number, outer: number): boolean {
  for (let box: number | null = from; box !== null && box >= outer; box = boxes[box]?.parent ?? null) {
    if (box === outer) return true;
  }
  return false;
}

const TRANSPARENT: ReadonlySet<string> = new Set(['html', 'body', 'head']);

function writeBox(tree: Tree, index: number): string {
  const box = tree.boxes[index];
  const contents = listContents(tree, index).join('\n');
  if (!box || TRANSPARENT.has(box.tag)) return contents;
  const tag = /^[a-z][a-z0-9]*$/.test(box.tag) ? box.tag : 'div';
  return `<${tag}${writeAttributes(tree, box, index)}>${contents}</${tag}>`;
}

function writeAttributes({ blocks }: Tree, { hint, lang, noTranslate }: Box, index: number): string {
  const own = blocks.filter(({ box }) => box === index);
  const isHidden = own.length > 0 && own.every(({ visible }) => !visible);
  return [
    hint === '' ? '' : ` class="${escapeText(hint)}"`,
    lang === null ? '' : ` lang="${escapeText(lang)}"`,
    noTranslate ? ' translate="no"' : '',
    isHidden ? ' hidden' : '',
  ].join('');
}

function writeBlock({ kind, text, controls }: Block): string {
  if (kind === 'placeholder') return `<input placeholder="${escapeText(text)}">`;
  if (kind === 'value') return `<input type="submit" value="${escapeText(text)}">`;
  if (kind === 'alt') return `<img alt="${escapeText(text)}">`;
  if (kind === 'aria-label' || kind === 'title') return `<span ${kind}="${escapeText(text)}"></span>`;
  let html = '';
  let done = 0;
  for (const { kind: control, span, href } of controls) {
    if (span.start < done) continue;
    const tag = control === 'link' ? 'a' : 'button';
    const address = href === null ? '' : ` href="${escapeText(href)}"`;
    const label = escapeText(text.slice(span.start, span.end));
    html += `${escapeText(text.slice(done, span.start))}<${tag}${tag === 'a' ? address : ''}>${label}</${tag}>`;
    done = span.end;
  }
  return html + escapeText(text.slice(done));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
