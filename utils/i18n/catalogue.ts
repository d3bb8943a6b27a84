import type { MESSAGE_NOTES, PLURAL_NOTES } from './message-notes';
import type { PAGE_NOTES, PAGE_PLURAL_NOTES } from './page-notes';
import type { en } from './words/en';
import type { enPages } from './words/en-pages';

/** Messages of the report's view: popup, side panel, sidebar. */
export type ReportKey = keyof typeof MESSAGE_NOTES;
export type ReportPluralKey = keyof typeof PLURAL_NOTES;
/** Messages of the extension's own tabs, options and welcome, which know those of the report's view too. */
export type PageKey = keyof typeof PAGE_NOTES;
export type PagePluralKey = keyof typeof PAGE_PLURAL_NOTES;

export type MessageKey = ReportKey | PageKey;
export type PluralKey = ReportPluralKey | PagePluralKey;

/** The forms a language may have besides `other`: CLDR's plural categories. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many';

/** A message by the plural category of its {count}; one string where the number changes nothing. */
export type Counted<Form extends PluralForm> = string | { readonly [F in Form | 'other']: string };

/** The words of the report's view in one language, with the plural forms it has. A missing message does not compile. */
export type Catalogue<Form extends PluralForm> = MessagesOf<ReportKey, ReportPluralKey, Form>;

/** The same for the extension's own tabs. */
export type PageCatalogue<Form extends PluralForm> = MessagesOf<PageKey, PagePluralKey, Form>;

type MessagesOf<Key extends string, Plural extends string, Form extends PluralForm> = {
  readonly [K in Key]: string;
} & { readonly [K in Plural]: Counted<Form> };

type PlaceholdersIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

type English = typeof en & typeof enPages;
type Wordings<Entry> = Entry extends string ? Entry : Entry[keyof Entry] & string;

/** The values a message needs, by the placeholders of its English wording; {count} comes by itself. */
export type ValuesOf<K extends MessageKey | PluralKey> = {
  readonly [Name in Exclude<PlaceholdersIn<Wordings<English[K]>>, 'count' & PluralMark<K>>]: string;
};

type PluralMark<K> = K extends PluralKey ? 'count' : never;
