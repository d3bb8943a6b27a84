import type { ComponentChildren } from 'preact';
import { formatAge } from '../utils/i18n/format-date';
import { useWords } from './words-context';

interface ReportFooterProps {
  /** What reading and finding took, in milliseconds. */
  readonly ms: number;
  /** How long ago that was, in milliseconds. */
  readonly age: number;
  readonly onReadAgain: () => void;
  readonly onSettings: () => void;
  /** More that can be done here. */
  readonly children?: ComponentChildren;
}

const A_MOMENT = 60_000;

export function ReportFooter({ ms, age, onReadAgain, onSettings, children }: ReportFooterProps) {
  const words = useWords();
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 });
  return (
    <footer>
      <span>
        {age < A_MOMENT
          ? words.say('footer.read', { ms: number.format(Math.max(1, ms)) })
          : words.say('footer.readAgo', { ago: formatAge(age, words.locale) })}
      </span>
      <span class="tools">
        {children}
        {age >= A_MOMENT && (
          <button type="button" class="quiet" data-action="again" onClick={onReadAgain}>
            {words.say('action.readAgain')}
          </button>
        )}
        <button type="button" class="quiet" data-action="settings" onClick={onSettings}>
          {words.say('action.settings')}
        </button>
      </span>
    </footer>
  );
}
