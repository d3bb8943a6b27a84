import type { MESSAGE_NOTES, PLURAL_NOTES } from './message-notes';
import type { en } from './words/en';

export type MessageKey = keyof typeof MESSAGE_NOTES;
export type PluralKey = keyof typeof PLURAL_NOTES;

/** A message by the plural category of its {count}; `other` where the language has no form for a category. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The interface's words in one language. A missing message does not compile. */
export type Catalogue = { readonly [K in MessageKey]: string } & { readonly [K in PluralKey]: PluralForms };

type PlaceholdersIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** The values a message needs, by the placeholders of its English wording. */
export type ValuesOf<K extends MessageKey> = { readonly [Name in PlaceholdersIn<(typeof en)[K]>]: string };
