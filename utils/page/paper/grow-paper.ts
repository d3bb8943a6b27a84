import {
  BLANK,
  EMPTY_REMARK,
  END,
  HIDDEN,
  type LeanTree,
  OPEN,
  REMARK,
  SHADOW,
  SHADOW_TAG,
  SHUNNED,
  TEXT,
  TRAITS,
} from '../lean-tree';
import { PaperDocument, type PaperDocumentOptions } from './paper-document';
import { PaperAttribute, PaperElement, PLAIN_TRAITS } from './paper-element';
import type { PaperParent } from './paper-parent';
import { PaperComment, PaperText } from './paper-text';

export interface GrowOptions extends PaperDocumentOptions {
  readonly tree: LeanTree;
  /** Elements deeper than this are left out; what is in them stands in the one that is not. */
  readonly maxDepth: number;
}

export interface GrownPaper {
  readonly paper: PaperDocument;
  /** How many elements stand around the innermost. */
  readonly depth: number;
}

interface Growth {
  readonly tree: LeanTree;
  readonly paper: PaperDocument;
  readonly maxDepth: number;
  /** What is open, outermost first; where nothing was made for an element, what is around it. */
  readonly open: PaperParent[];
  step: number;
  texts: number;
  elements: number;
  depth: number;
}

/** The document as it was walked. Whatever stands in the tree, it ends; what makes no sense there is left out. */
export function growPaper(options: GrowOptions): GrownPaper {
  const paper = new PaperDocument(options);
  const growth: Growth = {
    tree: options.tree,
    maxDepth: options.maxDepth,
    paper,
    open: [paper],
    step: 0,
    texts: 0,
    elements: 0,
    depth: 0,
  };
  const { steps } = options.tree;
  while (growth.step < steps.length && growth.open.length > 0) take(growth, growth.open.at(-1) ?? paper);
  return { paper, depth: growth.depth };
}

function take(growth: Growth, parent: PaperParent): void {
  const step = next(growth);
  switch (step) {
    case END:
      growth.open.pop();
      return;
    case TEXT:
      parent.appendChild(new PaperText(growth.tree.texts[growth.texts] ?? '', growth.texts));
      growth.texts += 1;
      return;
    case BLANK:
      parent.appendChild(new PaperText(wordAt(growth, next(growth)), null));
      return;
    case REMARK:
    case EMPTY_REMARK:
      parent.appendChild(new PaperComment(step === REMARK ? 'x' : ''));
      return;
    case SHADOW:
      openShadow(growth, parent);
      return;
    default:
      openElement(growth, parent, step - OPEN);
  }
}

function next(growth: Growth): number {
  const step = growth.tree.steps[growth.step] ?? END;
  growth.step += 1;
  return step;
}

function wordAt({ tree }: Growth, index: number): string {
  return tree.words[index] ?? '';
}

function openElement(growth: Growth, parent: PaperParent, tag: number): void {
  const localName = wordAt(growth, tag);
  const traits = next(growth);
  const attributes: PaperAttribute[] = [];
  for (let left = Math.floor(traits / TRAITS); left > 0 && growth.step < growth.tree.steps.length; left -= 1)
    attributes.push(new PaperAttribute(wordAt(growth, next(growth)), wordAt(growth, next(growth))));
  const isDrawn = localName === 'svg' || (parent instanceof PaperElement && parent.traits.isDrawn);
  const isPlain = !isDrawn && traits % TRAITS === 0;
  const element = new PaperElement(growth.paper, {
    localName,
    attributes,
    place: growth.elements,
    traits: isPlain
      ? PLAIN_TRAITS
      : { isHidden: (traits & HIDDEN) > 0, isShunned: (traits & SHUNNED) > 0, isDrawn },
  });
  growth.elements += 1;
  enter(growth, parent, element);
}

function openShadow(growth: Growth, parent: PaperParent): void {
  const attributes: PaperAttribute[] = [];
  enter(
    growth,
    parent,
    new PaperElement(growth.paper, { localName: SHADOW_TAG, attributes, place: null, traits: PLAIN_TRAITS }),
  );
}

function enter(growth: Growth, parent: PaperParent, element: PaperElement): void {
  growth.depth = Math.max(growth.depth, growth.open.length);
  const isDeep = growth.open.length > growth.maxDepth;
  growth.open.push(isDeep ? parent : parent.appendChild(element));
}
