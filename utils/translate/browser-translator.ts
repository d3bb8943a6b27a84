import { fail, type Result, succeed } from '../text/result';
import { keepTime } from './keep-time';
import type { LanguagePair, TranslateFailure, TranslateOptions, Translator } from './translator';
import { findTranslatorApi, type TranslatorApi, type TranslatorSession } from './translator-api';

/** Without an answer or a step ahead for this long, it is not coming. Milliseconds. */
export const PATIENCE = 30_000;

/** The browser's own on-device translator; null where the browser has none. It may fetch its model, if the reader asks. */
export function createBrowserTranslator(scope: object): Translator | null {
  const api = findTranslatorApi(scope);
  return api && { offers: (pair) => isOffered(api, pair), translate: translateWith(api) };
}

async function isOffered(api: TranslatorApi, pair: LanguagePair): Promise<boolean> {
  const asked = await keepTime(() => api.availability(toApi(pair)), {
    signal: new AbortController().signal,
    patience: PATIENCE,
  });
  return asked.ok && asked.value !== 'unavailable';
}

function translateWith(api: TranslatorApi): Translator['translate'] {
  return async (text, pair, options) => {
    const patience = { signal: options.signal, patience: PATIENCE };
    const available = await keepTime(() => api.availability(toApi(pair)), patience);
    if (!available.ok) return available;
    if (available.value === 'unavailable') return fail('unavailable');
    if (available.value !== 'available') options.progress(0);
    const session = await openSession(api, pair, options);
    if (!session.ok) return session;
    const translated = await keepTime(() => session.value.translate(text), patience);
    close(session.value);
    if (!translated.ok) return translated;
    return isText(translated.value) ? succeed(translated.value) : fail('broken');
  };
}

/** The first time, this is where the browser fetches its model: each step of that is a sign of life. */
async function openSession(
  api: TranslatorApi,
  pair: LanguagePair,
  { signal, progress }: TranslateOptions,
): Promise<Result<TranslatorSession, TranslateFailure>> {
  return keepTime(
    (alive) => {
      let reached = 0;
      return api.create({
        ...toApi(pair),
        signal,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) => {
            const share = shareOf(event);
            progress(share);
            if (share > reached) alive();
            reached = share;
          }),
      });
    },
    { signal, patience: PATIENCE, late: close },
  );
}

function toApi({ from, to }: LanguagePair) {
  return { sourceLanguage: from, targetLanguage: to };
}

function shareOf(event: Event): number {
  const loaded: unknown = Reflect.get(event, 'loaded');
  return typeof loaded === 'number' && loaded >= 0 && loaded <= 1 ? loaded : 0;
}

/** A browser that has taken its translator away again throws here; there is nothing left to close then. */
function close(session: TranslatorSession): void {
  try {
    session.destroy?.();
  } catch {
    return;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
