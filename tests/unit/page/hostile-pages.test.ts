import { expect, test } from 'vitest';
import { buildReport } from '../../../utils/report/build-report';
import { HONEST } from '../../e2e/hostile-pages/honest-story';
import { HOSTILE_PAGES } from '../../e2e/hostile-pages/hostile-pages';
import { checkReport } from '../../generated/check-report';
import { readHtml } from '../../helpers/read-html';

test.each(HOSTILE_PAGES)(
  '$name: read without its scripts, every word shown is a slice of the page',
  ({ source }) => {
    const page = readHtml(source.toString());
    checkReport(page, buildReport(page, { readerLangs: ['en'] }));
  },
);

test.each(HOSTILE_PAGES.filter(({ holds }) => holds === 'honest'))(
  '$name: what is honest in it is found',
  ({ source }) => {
    const { quotes } = buildReport(readHtml(source.toString()), { readerLangs: ['en'] });
    expect(quotes.map(({ text }) => text)).toContain(HONEST.words);
  },
);
