import type { Catalogue, MessageKey, PluralKey, ValuesOf } from './catalogue';

/** The interface's words in one language, ready to be spoken. */
export interface Words {
  /** BCP 47, for `lang` and for `Intl`. */
  readonly locale: string;
  say<K extends MessageKey>(key: K, ...values: SayArguments<K>): string;
  count(key: PluralKey, count: number): string;
}

type SayArguments<K extends MessageKey> = keyof ValuesOf<K> extends never ? [] : [values: ValuesOf<K>];

export function createWords(catalogue: Catalogue, locale: string): Words {
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    say: (key, ...[values]) => fill(catalogue[key], values ?? {}),
    count(key, count) {
      const forms = catalogue[key];
      return fill(forms[plural.select(count)] ?? forms.other, { count: numbers.format(count) });
    },
  };
}

/** Placeholders without a value stay as they are. Values are text of the page: never looked into. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
