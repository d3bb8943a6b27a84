import type { Intent } from '../notices/intents';

/**
 * What a notice means, in a reader's language. `{count}`, `{name}`, `{brand}`, `{date}` and `{title}` are put in as the page has them;
 * `[ by {name}]` is left out where the page gives no name. Sentences end in a full stop, labels do not.
 * An object gives a form for each CLDR plural category of `{count}` that the language tells apart; `other` is always there.
 */
export type Rendering = string | PluralRendering;

export interface PluralRendering {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A reader's language, complete: a meaning without a rendering does not compile. */
export type Renderings = Readonly<Record<Intent, Rendering>>;
