import type { Anchor } from '../page/anchor';

/** Whether this article is free, and on what evidence. */
export interface Access {
  /** restricted: not free, kind not stated · unknown: nothing says, or declarations contradict each other. */
  readonly verdict: AccessKind | 'unknown';
  /** What the publisher's own data say. */
  readonly declared: AccessKind | null;
  /** What is there to read on this page. */
  readonly readable: 'full' | 'partial' | 'hidden' | null;
  /** Every hit, strongest first. */
  readonly evidence: readonly Evidence[];
}

export type AccessKind = 'free' | 'metered' | 'registration' | 'locked' | 'restricted';

export interface Evidence {
  /** The rule's name: 'json-ld', 'meta.content-tier', 'gate.visible' … */
  readonly rule: string;
  readonly says: AccessKind | 'nothing';
  /** As it stands on the page. */
  readonly excerpt: string;
  readonly anchor?: Anchor;
}
