import { useId } from 'preact/hooks';
import { directionOf, formatLanguage } from '../utils/i18n/format-language';
import type { NoticeTranslation } from '../utils/report/report';
import { balanceBidi } from '../utils/text/balance-bidi';
import { BrowserTranslation } from './BrowserTranslation';
import { GlossButton } from './GlossButton';
import type { ListedNotice } from './list-notices';
import { ShowButton } from './ShowButton';
import type { Glosses } from './use-glosses';
import { useWords } from './words-context';

interface NoticeItemProps extends ListedNotice {
  readonly glosses: Glosses;
  readonly onTranslated: (translation: NoticeTranslation) => void;
}

/** What it means, and the original under it; the original alone where its meaning is not known or needs no words. */
export function NoticeItem({ notice, index, glosses, onTranslated }: NoticeItemProps) {
  const words = useWords();
  const id = useId();
  const { translation, lang } = notice;
  return (
    <li data-finding="notice">
      <div id={id}>
        {translation && (
          <p class="meaning" lang={translation.lang} dir={directionOf(translation.lang)}>
            {translation.text}
          </p>
        )}
        <p class="original">
          <abbr class="tag" title={formatLanguage(lang, words.locale)}>
            {lang.toUpperCase()}
          </abbr>
          <span lang={lang} dir={directionOf(lang)}>
            {balanceBidi(notice.text)}
          </span>
        </p>
      </div>
      {notice.intent === null && !translation && <p class="kinds">{words.say('print.notTranslated')}</p>}
      {translation?.method === 'browser' && <p class="kinds">{words.say('print.byBrowser')}</p>}
      <div class="actions">
        <ShowButton finding={{ kind: 'notice', index }} describedBy={id} />
        {translation ? (
          <GlossButton glosses={glosses} notices={[index]} label="print.inPage" describedBy={id} />
        ) : (
          <BrowserTranslation notice={notice} describedBy={id} onTranslated={onTranslated} />
        )}
      </div>
    </li>
  );
}
