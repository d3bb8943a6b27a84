import type { Block, BlockKind, Page } from '../../../utils/page/page';
import { pageFromText } from '../../../utils/page/page-from-text';

export interface Written {
  readonly text: string;
  readonly title?: string;
}

type Distortion = (written: Written) => Page;

/** Texts as nobody would write them, for what a rule does at its edges. */
export const DISTORTIONS: readonly Distortion[] = [
  changeText((text) => text.replace(/[^\n]+/g, (line) => line.slice(0, Math.ceil(line.length * 0.7)))),
  changeText((text) => text.replace(/[“”„«»「」]/g, '"').replace(/[‘’]/g, "'")),
  changeText((text) => text.replace(/[,、]/g, '')),
  changeText((text) => text.replace(/(^| )(\p{Ll})/gu, (_, gap, letter) => gap + letter.toUpperCase())),
  changeText((text) => text.toLowerCase()),
  changeText((text) => text.replace(/ (\p{L}\p{L})/gu, '\u00a0 $1\u00ad').normalize('NFD')),
  changeText((text) => text.replace(/[“”„«»「」"]/g, '')),
  ({ text, title }) => {
    const page = pageFromText({ text, title: title ?? null });
    return { ...page, blocks: page.blocks.map(setApart), description: text.slice(0, 80) };
  },
];

function changeText(change: (text: string) => string): Distortion {
  return ({ text, title }) => pageFromText({ text: change(text), title: title ?? null });
}

const KINDS: readonly BlockKind[] = [
  'quote',
  'pull-quote',
  'heading',
  'caption',
  'list-item',
  'code',
  'cell',
];

function setApart(block: Block, index: number): Block {
  const kind = KINDS[(index + block.text.length) % KINDS.length] ?? 'other';
  return { ...block, kind, cite: kind === 'quote' ? 'Ann Lin, editor of the Nordpost' : null };
}
