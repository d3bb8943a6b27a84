import { useState } from 'preact/hooks';
import { formatLanguage } from '../utils/i18n/format-language';
import type { Words } from '../utils/i18n/words';
import type { NoticeTranslation, Report } from '../utils/report/report';
import { GlossButton } from './GlossButton';
import { LeaveOutControls } from './LeaveOutControls';
import { type ListedNotice, listNotices } from './list-notices';
import { NoticeItem } from './NoticeItem';
import { groupNotices } from './notice-groups';
import { useLeaveOut, usePrintPorts } from './print-ports';
import { type Glosses, useGlosses } from './use-glosses';
import { useWords } from './words-context';

/** Fewer notices need no headings among them. */
const GROUPED_FROM = 6;

export function PrintSection({ report }: { readonly report: Report }) {
  const words = useWords();
  const ports = usePrintPorts();
  const [translated, setTranslated] = useState<ReadonlyMap<number, NoticeTranslation>>(new Map());
  const listed = listNotices(report, useLeaveOut()).map(({ notice, index }) => {
    const translation = translated.get(index);
    return { index, notice: translation ? { ...notice, translation } : notice };
  });
  const glosses = useGlosses(listed);
  const rendered = listed.filter(({ notice }) => notice.translation);
  const keep = async (index: number, translation: NoticeTranslation) => {
    await ports?.keepTranslation(index, translation);
    setTranslated((earlier) => new Map(earlier).set(index, translation));
  };
  return (
    <section id="print" aria-labelledby="print-heading">
      <div class="heading">
        <h2 id="print-heading">{describe(listed, words)}</h2>
        <GlossButton glosses={glosses} notices={rendered.map(({ index }) => index)} label="print.allInPage" />
      </div>
      {rendered.some(({ notice }) => notice.translation?.method === 'phrasebook') && (
        <p class="by">{words.say('print.byPhrasebook')}</p>
      )}
      <NoticeGroups listed={listed} glosses={glosses} onTranslated={keep} />
      <LeaveOutControls report={report} listed={listed} />
    </section>
  );
}

function describe(listed: readonly ListedNotice[], words: Words): string {
  const [first, ...others] = new Set(listed.map(({ notice }) => notice.lang));
  return first !== undefined && others.length === 0
    ? words.say('print.headingIn', { language: formatLanguage(first, words.locale) })
    : words.say('print.heading');
}

interface NoticeGroupsProps {
  readonly listed: readonly ListedNotice[];
  readonly glosses: Glosses;
  readonly onTranslated: (index: number, translation: NoticeTranslation) => void;
}

function NoticeGroups({ listed, glosses, onTranslated }: NoticeGroupsProps) {
  const words = useWords();
  const groups = groupNotices(listed);
  const isLong = listed.length >= GROUPED_FROM && groups.length > 1;
  return (
    <>
      {groups.map(({ key, notices }) => (
        <div key={key} data-group={key}>
          {isLong && <h3>{words.say(key)}</h3>}
          <ul class="plain notices">
            {notices.map(({ notice, index }) => (
              <NoticeItem
                key={index}
                notice={notice}
                index={index}
                glosses={glosses}
                onTranslated={(translation) => onTranslated(index, translation)}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
