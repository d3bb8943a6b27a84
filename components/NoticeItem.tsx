import { useId } from 'preact/hooks';
import { directionOf, formatLanguage } from '../utils/i18n/format-language';
import type { Notice } from '../utils/report/report';
import { ShowButton } from './ShowButton';
import { useWords } from './words-context';

interface NoticeItemProps {
  readonly notice: Notice;
  /** In the report's boilerplate. */
  readonly index: number;
}

/** What it means, and the original under it; the original alone where its meaning is not known or needs no words. */
export function NoticeItem({ notice, index }: NoticeItemProps) {
  const words = useWords();
  const meaningId = useId();
  const { translation, lang } = notice;
  const original = (
    <p {...(translation ? {} : { id: meaningId })} class="original">
      <abbr class="tag" title={formatLanguage(lang, words.locale)}>
        {lang.toUpperCase()}
      </abbr>
      <span lang={lang} dir={directionOf(lang)}>
        {notice.text}
      </span>
    </p>
  );
  return (
    <li data-finding="notice">
      <div class="line">
        {translation ? (
          <p id={meaningId} class="meaning" lang={translation.lang} dir={directionOf(translation.lang)}>
            {translation.text}
          </p>
        ) : (
          original
        )}
        <ShowButton finding={{ kind: 'notice', index }} describedBy={meaningId} />
      </div>
      {translation && original}
      {notice.intent === null && <p class="kinds">{words.say('print.notTranslated')}</p>}
      {translation?.method === 'browser' && <p class="kinds">{words.say('print.byBrowser')}</p>}
    </li>
  );
}
