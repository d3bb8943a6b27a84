import { formatDate } from '../utils/i18n/format-date';
import { directionOf } from '../utils/i18n/format-language';
import type { Words } from '../utils/i18n/words';
import type { PageSummary } from '../utils/report/report';
import { PageText } from './PageText';
import { useWords } from './words-context';

export function PageHeader({ page }: { readonly page: PageSummary }) {
  const words = useWords();
  const date = page.publishedTime === null ? null : formatDate(page.publishedTime, words.locale);
  const language = page.lang === null ? {} : { lang: page.lang, dir: directionOf(page.lang) };
  const facts = [
    page.siteName ?? hostOf(page.url),
    date,
    page.readingMinutes > 0 ? words.count('page.minutes', page.readingMinutes) : null,
  ].filter((fact) => fact !== null);
  return (
    <header>
      <p class="where">
        {facts.map((fact) => (
          <span key={fact}>
            <PageText text={fact} />
          </span>
        ))}
      </p>
      <h1 {...language}>{page.title ?? hostOf(page.url) ?? 'Newsgloss'}</h1>
      {page.pages && <p class="pages">{sayPages(words, page.pages)}</p>}
    </header>
  );
}

function sayPages(words: Words, { at, of }: NonNullable<PageSummary['pages']>): string {
  return of === null
    ? words.say('page.goesOn')
    : words.say('page.ofPages', { at: String(at), of: String(of) });
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
