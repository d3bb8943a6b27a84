import { formatLanguage } from '../utils/i18n/format-language';
import type { Report } from '../utils/report/report';
import { NoticeItem } from './NoticeItem';
import { useWords } from './words-context';

export function PrintSection({ report }: { readonly report: Report }) {
  const words = useWords();
  const notices = report.boilerplate;
  const [first, ...others] = new Set(notices.map((notice) => notice.lang));
  const heading =
    first !== undefined && others.length === 0
      ? words.say('print.headingIn', { language: formatLanguage(first, words.locale) })
      : words.say('print.heading');
  return (
    <section id="print" aria-labelledby="print-heading">
      <h2 id="print-heading">{heading}</h2>
      {notices.length === 0 && <p class="nothing">{words.say('print.none')}</p>}
      <ul class="plain notices">
        {notices.map((notice, index) => (
          <NoticeItem key={`${notice.anchor.block} ${notice.text}`} notice={notice} index={index} />
        ))}
      </ul>
    </section>
  );
}
