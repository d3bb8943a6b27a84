/** An element, or an open shadow root, that the walk is in. */
export interface OpenElement {
  readonly parent: OpenElement | null;
  /** Of a shadow root its host. */
  readonly element: Element;
  /** Who answers for it: itself, or a form's prototype. */
  readonly face: Element;
  readonly place: number;
  /** Its text goes on in its parent's line. */
  readonly isInline: boolean;
  /** By mark-up, its own or that of what is around it. */
  readonly isHidden: boolean;
  /** In a closed `<details>`, which the reader may open. */
  readonly isFolded: boolean;
  /** What is in it is no text of the page. */
  readonly isUnread: boolean;
  /** The same number for siblings of one tag and class; null where a style of its own sets it apart. */
  readonly likeness: number | null;
  /** The likeness of the children that were found to be plainly in sight. */
  plain: number | null;
  /** Style may hide it and nothing around it. */
  readonly mayDiffer: boolean;
  /** Not rendered, with all in it. */
  isGone: boolean;
  /** Rendered, but not to be seen itself. */
  isUnseen: boolean;
  isAsked: boolean;
  isMeasured: boolean;
  /** Characters of the text in its lines. */
  length: number;
  /** The next node to visit in it. */
  next: Node | null;
}
