import type { AttributeRecorder } from './attribute-recorder';
import type { KnownTag } from './known-tags';
import type { LooksRecorder } from './looks-recorder';
import type { TreeWriter } from './tree-writer';

/** What one walk over a page writes with, and how much it has met. */
export interface RecordWalk {
  readonly writer: TreeWriter;
  readonly attributes: AttributeRecorder;
  readonly looks: LooksRecorder | null;
  /** By the names the browser has for them. */
  readonly tags: Map<string, KnownTag>;
  elements: number;
  textLength: number;
  hiddenElements: number;
  hiddenLength: number;
  /** Elements in drawings and the like. */
  drawnElements: number;
}
