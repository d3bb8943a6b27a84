import { balanceBidi } from '../text/balance-bidi';
import type {
  LateSubject,
  LateWordings,
  MessageKey,
  PluralKey,
  ReportKey,
  ReportPluralKey,
  ValuesOf,
} from './catalogue';

/** The interface's words in one language, ready to be spoken; by default those of the report's view. */
export interface Words<Key extends MessageKey = ReportKey, Plural extends PluralKey = ReportPluralKey> {
  /** BCP 47, for `lang` and for `Intl`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  say<K extends Key>(key: K, ...values: SayArguments<K>): string;
  count<K extends Plural>(key: K, count: number, ...values: SayArguments<K>): string;
  /** To be awaited before anything is said about a subject that is loaded late. */
  learn(subject: LateSubject): Promise<void>;
}

/** The words of the extension's own tabs. */
export type PageWords = Words<MessageKey, PluralKey>;

type SayArguments<K extends MessageKey | PluralKey> = keyof ValuesOf<K> extends never
  ? []
  : [values: ValuesOf<K>];

/** Messages as they are loaded: a wording, or one for each plural category. */
export type Messages = Readonly<Record<string, string | PluralForms>>;

interface PluralForms {
  readonly [category: string]: string;
  readonly other: string;
}

export function createWords(messages: Messages, locale: string, late?: LateWordings): PageWords {
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const direction = messages['text.direction'] === 'rtl' ? 'rtl' : 'ltr';
  let known = messages;
  const find = (key: string, category: string): string => {
    const entry = known[key];
    if (entry === undefined || typeof entry === 'string') return entry ?? key;
    return entry[category] ?? entry.other;
  };
  return {
    locale,
    direction,
    say: (key, ...[values]) => fill(find(key, 'other'), values ?? {}, direction),
    count: (key, count, ...[values]) =>
      fill(find(key, plural.select(count)), { count: numbers.format(count), ...values }, direction),
    learn: async (subject) => {
      const learnt: Messages | undefined = await late?.[subject]();
      known = { ...known, ...learnt };
    },
  };
}

/** Placeholders without a value stay as they are. Values may be text of the page: never looked into. */
function fill(
  template: string,
  values: Readonly<Record<string, string>>,
  direction: Words['direction'],
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? isolate(values[name] ?? whole, direction) : whole,
  );
}

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A value that runs against its sentence, or turns its letters round, is kept from turning the sentence round (U+2068 … U+2069). */
function isolate(value: string, direction: Words['direction']): string {
  const against = direction === 'rtl' || RIGHT_TO_LEFT_LETTER.test(value);
  const whole = balanceBidi(value);
  return against ? `\u2068${whole}\u2069` : whole;
}
