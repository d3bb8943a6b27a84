import type { Gloss } from '../mark/gloss';
import type { Surroundings } from '../misreading/lean-page';
import type { PageDraft } from '../page/page-draft';
import type { Anchor, NoticeTranslation, Report } from '../report/report';
import type { Result } from '../text/result';
import type { LinkOutcome } from './hands-protocol';

/** Raised whenever a message changes its shape: a page opened before an update then gets no answer, not a wrong one. */
export const PROTOCOL_VERSION = 4;

/** One call: what is asked, and what a good answer holds. Every reply travels as a `Result`. */
export interface Call {
  readonly request: unknown;
  readonly reply: unknown;
}

/** Background → page. */
export interface PageCalls {
  readonly 'page/identify': { readonly request: null; readonly reply: PageIdentity };
  readonly 'page/read': { readonly request: null; readonly reply: PageReading };
  readonly 'mark/show': { readonly request: MarkRequest; readonly reply: MarkOutcome };
  readonly 'mark/clear': { readonly request: null; readonly reply: null };
  readonly 'gloss/show': { readonly request: GlossRequest; readonly reply: GlossOutcome };
  readonly 'gloss/list': { readonly request: null; readonly reply: GlossOutcome };
}

/** Page → background: what a page says unasked. */
export interface PageNews {
  readonly 'page/ready': { readonly request: PageReading; readonly reply: null };
  /** What was asked about is no longer there: the document shows another address. */
  readonly 'page/moved': { readonly request: null; readonly reply: null };
}

/** Popup and panel → background. */
export interface ViewCalls {
  readonly 'report/get': { readonly request: ReportRequest; readonly reply: ReportReply };
  readonly 'finding/show': { readonly request: FindingRequest; readonly reply: MarkOutcome };
  readonly 'links/find': { readonly request: LinksRequest; readonly reply: LinkOutcome };
  readonly 'glosses/show': { readonly request: NoticesRequest; readonly reply: NoticesOutcome };
  readonly 'glosses/list': { readonly request: TabPage; readonly reply: NoticesOutcome };
  readonly 'notice/translated': { readonly request: TranslatedRequest; readonly reply: null };
  readonly 'misreading/describe': { readonly request: MisreadingRequest; readonly reply: MisreadingFile };
}

/** Which document, and which of the pages it has shown in its life (single-page apps show several). */
export interface PageIdentity {
  /** Random, new for each document and each time our script starts in it. */
  readonly document: string;
  /** Counts the navigations within the document. */
  readonly navigation: number;
  /** Counts the times its text changed much since it was last read. */
  readonly revision: number;
  /** Without the fragment. */
  readonly url: string;
}

export interface PageReading {
  readonly identity: PageIdentity;
  readonly page: PageDraft;
  /** What reading took in the page, in milliseconds. */
  readonly ms: number;
}

export interface MarkRequest {
  /** The page the anchors were taken from. */
  readonly identity: PageIdentity;
  /** One for each stretch to mark, in reading order. */
  readonly anchors: readonly Anchor[];
}

export interface MarkOutcome {
  /** How many of the stretches were found again and marked. */
  readonly marked: number;
  /** Whether the first of them can be seen, and nothing of the page lies over it. */
  readonly isInSight: boolean;
}

export interface GlossRequest {
  /** The page the anchors were taken from. */
  readonly identity: PageIdentity;
  /** All that is to be shown, and no other. */
  readonly glosses: readonly Gloss[];
}

export interface GlossOutcome {
  /** Keys of the glosses that stand in the page. */
  readonly shown: readonly string[];
}

export interface ReportRequest {
  readonly tabId: number;
  /** recent: one made from the page as it stands is good enough · fresh: read the page again. */
  readonly age: 'recent' | 'fresh';
}

export interface ReportReply {
  readonly report: Report;
  readonly identity: PageIdentity;
  /** Reading and finding together, in milliseconds. */
  readonly ms: number;
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

/** A page in a tab, as it was when its report was made. */
export interface TabPage {
  readonly tabId: number;
  readonly identity: PageIdentity;
}

export interface NoticesRequest extends TabPage {
  /** By their places in the report: all whose translations are to stand in the page. */
  readonly notices: readonly number[];
}

export interface NoticesOutcome {
  /** By their places in the report: those whose translations stand in the page. */
  readonly notices: readonly number[];
}

export interface LinksRequest extends TabPage {
  /** By their places in the report. */
  readonly quotes: readonly number[];
}

/** The browser has translated a notice: the report is to keep it. */
export interface TranslatedRequest extends TabPage {
  readonly notice: number;
  readonly translation: NoticeTranslation;
}

/** The reader finds the report wrong, and wants to save what it was made from. */
export interface MisreadingRequest extends TabPage {
  readonly note: string;
  readonly around: Surroundings;
}

export interface MisreadingFile {
  /** As it is to be saved. */
  readonly text: string;
}

export interface FindingRequest extends TabPage {
  readonly finding: FindingReference;
}

/** A finding by its place in the report. */
export interface FindingReference {
  readonly kind: 'quote' | 'offer' | 'notice' | 'evidence';
  readonly index: number;
}

/** Why a call brought nothing. The words for each stand in `utils/i18n`. */
export type CallFailure =
  | 'no-answer'
  | 'bad-answer'
  | 'failed'
  | 'no-tab'
  | 'page-changed'
  | 'not-found'
  | 'still-loading'
  | 'page-too-large'
  | UnreadableReason;

/** Kinds of address that no extension may read. */
export type UnreadableReason =
  | 'browser-page'
  | 'blank-page'
  | 'extension-page'
  | 'store-page'
  | 'pdf'
  | 'page-source'
  | 'reader-view'
  | 'local-file'
  | 'not-a-web-page'
  | 'site-refuses'
  | 'unreachable';

export type Reply<T> = Result<T, CallFailure>;
