import type { NOTES } from './notes';
import type { messages } from './words/en';
import type { evidence } from './words/en-evidence';
import type { failures } from './words/en-failures';
import type { offers } from './words/en-offers';
import type { pages } from './words/en-pages';
import type { print } from './words/en-print';
import type { wrong } from './words/en-wrong';

type Notes = typeof NOTES;

/** What messages are about: a file of notes, and a file of wordings in each language. */
export type Subject = keyof Notes;

type SaidOf<S extends Subject> = { readonly [Each in S]: keyof Notes[Each]['said'] & string }[S];
type CountedOf<S extends Subject> = { readonly [Each in S]: keyof Notes[Each]['counted'] & string }[S];

/** Messages of the extension's own tabs, options and welcome, which know those of the report's view too. */
export type PageKey = SaidOf<'pages'>;
export type PagePluralKey = CountedOf<'pages'>;
/** Messages of the report's view: popup, side panel, sidebar. */
export type ReportKey = SaidOf<Exclude<Subject, 'pages'>>;
export type ReportPluralKey = CountedOf<Exclude<Subject, 'pages'>>;

export type MessageKey = ReportKey | PageKey;
export type PluralKey = ReportPluralKey | PagePluralKey;

/** The forms a language may have besides `other`: CLDR's plural categories. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many';

/** A message by the plural category of its {count}; one string where the number changes nothing. */
export type Counted<Form extends PluralForm> = string | { readonly [F in Form | 'other']: string };

/** What is said about a subject in one language, with the plural forms it has. A missing message does not compile. */
export type Wordings<S extends Subject, Form extends PluralForm> = {
  readonly [K in SaidOf<S>]: string;
} & { readonly [K in CountedOf<S>]: Counted<Form> };

/** What only some reports need to say, loaded when one does. */
export const LATE_SUBJECTS = [
  'evidence',
  'offers',
  'print',
  'failures',
  'wrong',
] as const satisfies readonly Subject[];
export type LateSubject = (typeof LATE_SUBJECTS)[number];

export type LateWordings = { readonly [S in LateSubject]: () => Promise<Wordings<S, never>> };

/** The words of the report's view in one language: those that every report needs, and how to come by the others. */
export interface Catalogue {
  readonly messages: Wordings<Exclude<Subject, LateSubject | 'pages'>, never>;
  readonly late: LateWordings;
}

type PlaceholdersIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

type English = typeof messages &
  typeof evidence &
  typeof offers &
  typeof print &
  typeof failures &
  typeof wrong &
  typeof pages;
type WordingOf<Entry> = Entry extends string ? Entry : Entry[keyof Entry] & string;

/** The values a message needs, by the placeholders of its English wording; {count} comes by itself. */
export type ValuesOf<K extends MessageKey | PluralKey> = {
  readonly [Name in Exclude<PlaceholdersIn<WordingOf<English[K]>>, 'count' & PluralMark<K>>]: string;
};

type PluralMark<K> = K extends PluralKey ? 'count' : never;
