import { BLANK, EMPTY_REMARK, END, type LeanTree, OPEN, REMARK, SHADOW, TEXT, TRAITS } from '../lean-tree';

/** Writes a page down, node by node, in document order. */
export interface TreeWriter {
  /** Tells the element's place. `attributes`: name, value, name, value … by their indexes. */
  open(tag: number, traits: number, attributes: readonly number[]): number;
  openShadow(): void;
  close(): void;
  addText(text: string): void;
  addBlank(text: string): void;
  addRemark(text: string): void;
  /** The index of a word, which is written once. */
  word(text: string): number;
  finish(): LeanTree;
}

const HAS_WORD = /\S/;
const REMARK_LIMIT = 1_000;

export function createTreeWriter(): TreeWriter {
  const steps: number[] = [];
  const words: string[] = [];
  const texts: string[] = [];
  const known = new Map<string, number>();
  let places = 0;

  function word(text: string): number {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, words.length);
    return words.push(text) - 1;
  }

  return {
    open(tag, traits, attributes) {
      steps.push(OPEN + tag, traits + (attributes.length / 2) * TRAITS);
      for (const index of attributes) steps.push(index);
      places += 1;
      return places - 1;
    },
    openShadow: () => void steps.push(SHADOW),
    close: () => void steps.push(END),
    addText(text) {
      steps.push(TEXT);
      texts.push(text);
    },
    addBlank: (text) => void steps.push(BLANK, word(text)),
    addRemark: (text) => void steps.push(HAS_WORD.test(text.slice(0, REMARK_LIMIT)) ? REMARK : EMPTY_REMARK),
    word,
    finish: () => ({ steps, words, texts }),
  };
}
