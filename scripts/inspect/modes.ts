import { recogniseNotice } from '../../utils/boilerplate/recognise-notice';
import { findOffersInText } from '../../utils/offers/find-offers-in-text';
import { parsePrice } from '../../utils/offers/parse-price';
import { buildArticleText } from '../../utils/page/article-text';
import { finishPage } from '../../utils/page/finish-page';
import { readPage } from '../../utils/page/read-page';
import { buildReport } from '../../utils/report/build-report';
import { buildTextReport } from '../../utils/report/build-text-report';
import { identifyLanguage } from '../../utils/text/identify-language';
import type { Mode } from './arguments';
import type { InputLine } from './input-line';
import { loadDocument } from './load-document';
import type { Stopwatch } from './stopwatch';

export interface ModeContext {
  readonly readerLangs: readonly [string, ...string[]];
  readonly stopwatch: Stopwatch;
}

/** What a mode answers a line with, beside its id. */
export type RunMode = (line: InputLine, context: ModeContext) => Readonly<Record<string, unknown>>;

export const RUN_MODE: Readonly<Record<Mode, RunMode>> = {
  page: (line, { readerLangs, stopwatch }) => {
    const page = stopwatch.run('read', () =>
      finishPage(readPage(loadDocument(line.required('html'), line.optional('url')))),
    );
    const report = buildReport(page, { readerLangs, run: stopwatch.run });
    return { report, text: buildArticleText(page).text };
  },
  text: (line, { stopwatch }) => ({
    report: buildTextReport(
      { text: line.required('text'), title: line.optional('title'), lang: line.optional('lang') },
      stopwatch.run,
    ),
  }),
  notice: (line, { readerLangs, stopwatch }) => {
    const input = { text: line.required('text'), lang: line.optional('lang'), readerLangs };
    return { notice: stopwatch.run('boilerplate', () => recogniseNotice(input)) };
  },
  offer: (line, { stopwatch }) => {
    const text = line.required('text');
    const lang = line.optional('lang') ?? identifyLanguage(text);
    return {
      offers: stopwatch.run('offers', () => findOffersInText({ text, lang, url: line.optional('url') })),
    };
  },
  price: (line, { stopwatch }) => {
    const text = line.required('text');
    return { money: stopwatch.run('offers', () => parsePrice(text, line.optional('lang'))) };
  },
};
