import type { Guard } from './guard';
import type { Call } from './protocol';

/** Looks at what is asked, before a handler sees it; one for every call of a direction. */
export type RequestGuards<Calls extends { readonly [K in keyof Calls]: Call }> = {
  readonly [K in keyof Calls]: Guard<Calls[K]['request']>;
};

/** Looks at what is answered, before the caller sees it. */
export type ReplyGuards<Calls extends { readonly [K in keyof Calls]: Call }> = {
  readonly [K in keyof Calls]: Guard<Calls[K]['reply']>;
};
