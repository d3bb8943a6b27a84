/** What we use of Chrome's `Translator`, as of version 138; the browser's answers are looked at before they are believed. */
export interface TranslatorApi {
  availability(pair: ApiPair): Promise<unknown>;
  create(options: CreateOptions): Promise<TranslatorSession>;
}

export interface TranslatorSession {
  translate(text: string): Promise<unknown>;
  destroy?(): void;
}

interface ApiPair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface CreateOptions extends ApiPair {
  readonly signal: AbortSignal;
  readonly monitor: (monitor: EventTarget) => void;
}

/** Null where the browser has no such thing, or one of another make. */
export function findTranslatorApi(scope: object): TranslatorApi | null {
  const found: unknown = Reflect.get(scope, 'Translator');
  return isApi(found) ? found : null;
}

function isApi(value: unknown): value is TranslatorApi {
  return (
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    typeof Reflect.get(value, 'availability') === 'function' &&
    typeof Reflect.get(value, 'create') === 'function'
  );
}
