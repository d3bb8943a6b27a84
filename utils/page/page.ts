import type { Json } from '../text/json';
import type { Span } from '../text/span';
import type { Veil } from './lean-tree';

/**
 * One page as plain data: what the content script sends and the detectors read.
 * It holds no DOM and survives structured cloning and JSON.
 */
export interface Page {
  readonly url: string | null;
  readonly title: string | null;
  /** The article's standfirst or description, from metadata. */
  readonly description: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601, as declared. */
  readonly publishedTime: string | null;
  /** What `<html lang>` claims, BCP 47; the text decides, not this. */
  readonly declaredLang: string | null;
  readonly article: ArticleFinding;
  /** Which page of the article this is, where it goes on over several; null where it stands on one. */
  readonly pages: ArticlePages | null;
  /** Elements that hold blocks, parents before children; a tree by `parent`. */
  readonly boxes: readonly Box[];
  /** Every run of text on the live page, in document order. */
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
}

export interface ArticlePages {
  /** From 1. */
  readonly at: number;
  /** Null where nothing says how many there are. */
  readonly of: number | null;
}

export type ArticleFinding =
  | { readonly kind: 'found' }
  | { readonly kind: 'none'; readonly reason: NoArticleReason };

export type NoArticleReason =
  | 'empty'
  | 'too-short'
  | 'list'
  /** Whole articles one below another, none of them the one of the address. */
  | 'several'
  | 'video'
  | 'shop'
  | 'app'
  | 'too-large'
  | 'unreadable';

/** One element with blocks in it. Enough to rebuild its CSS path and to know what kind of place it is. */
export interface Box {
  /** Index in `Page.boxes`; null for the root. */
  readonly parent: number | null;
  /** Lower case; '#shadow' for a shadow root. */
  readonly tag: string;
  /** 1-based place among siblings of the same tag, for `:nth-of-type`; 0 where it is the only one. */
  readonly nth: number;
  readonly landmark: Landmark | null;
  /** `id` and `class`, space-separated, cut at 200 characters; '' where it has none. */
  readonly hint: string;
  /** The element's own `lang`, null where it has none. */
  readonly lang: string | null;
  /** Says `translate="no"` or `.notranslate`. */
  readonly noTranslate: boolean;
  /** Size and place in CSS pixels relative to the document; null where there is no layout, or a sibling like it is in full sight. */
  readonly rect: Rect | null;
  /** How the text in it is kept from being read: seen by computed style, empty where there is none. */
  readonly veils: readonly Veil[];
}

export type Landmark =
  | 'main'
  | 'article'
  | 'header'
  | 'nav'
  | 'aside'
  | 'footer'
  | 'form'
  | 'dialog'
  | 'search'
  | 'section';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Block {
  /** Index in `Page.boxes`: the element this text stands in. */
  readonly box: number;
  readonly kind: BlockKind;
  /** White space collapsed to single spaces, no-break spaces kept, trimmed, never empty. */
  readonly text: string;
  /** False where the publisher hides it. Hidden text is never read as the article, counted or shown. */
  readonly visible: boolean;
  /** Whether it is part of the article. Readers' comments, captions of galleries, related links are not. */
  readonly inArticle: boolean;
  /** Stretches struck out (`del`, `s`, or computed line-through). */
  readonly strikes: readonly Span[];
  /** Links and buttons inside, by the stretch they cover. */
  readonly controls: readonly Control[];
  /** For a `quote`: who the mark-up says it is from (`cite`, `footer`, caption). Null otherwise. */
  readonly cite: string | null;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'pull-quote'
  | 'caption'
  | 'cell'
  | 'code'
  | 'button'
  | 'label'
  | 'comment'
  | 'other'
  /** Text that stands in an attribute, not in a text node. */
  | 'placeholder'
  | 'aria-label'
  | 'title'
  | 'alt'
  | 'value';

export interface Control {
  readonly kind: 'link' | 'button' | 'input';
  readonly span: Span;
  /** Absolute, null for buttons. */
  readonly href: string | null;
}

export interface Metadata {
  /** Every JSON-LD block that parses, in page order, each as it stands (object, array or `@graph`). */
  readonly jsonLd: readonly Json[];
  /** `name`, `property` or `itemprop` of `<meta>`, lower case, with its content (or `value`). */
  readonly meta: readonly MetaTag[];
  /** `itemprop`s outside `<meta>` that say something about access or price, with the `itemtype` they belong to. */
  readonly microdata: readonly MicrodataProperty[];
  /** Hosts of the page's external scripts, each once. */
  readonly scriptHosts: readonly string[];
  /** The parts of the page's own inline data that name an access field; each cut around it. */
  readonly dataScripts: readonly DataScript[];
  readonly canonicalUrl: string | null;
  /** Selectors named by `hasPart` with how many elements each hits. */
  readonly gatedParts: readonly { readonly selector: string; readonly hits: number }[];
}

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

export interface MicrodataProperty {
  readonly type: string | null;
  readonly name: string;
  readonly value: string;
}

export interface DataScript {
  readonly id: string | null;
  readonly text: string;
}
