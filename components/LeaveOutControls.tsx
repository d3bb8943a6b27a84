import { useEffect, useState } from 'preact/hooks';
import { formatLanguage } from '../utils/i18n/format-language';
import type { Report } from '../utils/report/report';
import { siteOf, toggleEntry } from '../utils/settings/leave-out';
import type { ListedNotice } from './list-notices';
import { type PrintPorts, useLeaveOut, usePrintPorts } from './print-ports';
import { useWords } from './words-context';

interface LeaveOutControlsProps {
  readonly report: Report;
  readonly listed: readonly ListedNotice[];
}

/** What of this page's small print is left out, each with an undo; and what else could be. */
export function LeaveOutControls({ report, listed }: LeaveOutControlsProps) {
  const ports = usePrintPorts();
  const site = siteOf(report.page);
  const [named, setNamed] = useState(false);
  useEffect(() => void ports?.mayKeepSite().then(setNamed), [ports]);
  if (!ports) return null;
  const languages = [...new Set(report.boilerplate.map(({ lang }) => lang))];
  const offered = new Set(listed.map(({ notice }) => notice.lang));
  return (
    <>
      <LeftOut site={site} languages={languages} ports={ports} />
      <p class="leave-out">
        {[...offered].map((lang) => (
          <LeaveOutButton key={lang} kind="languages" entry={lang} ports={ports} />
        ))}
        {named && site !== null && listed.length > 0 && (
          <LeaveOutButton kind="sites" entry={site} ports={ports} />
        )}
      </p>
    </>
  );
}

interface LeftOutProps {
  readonly site: string | null;
  /** Of the page's small print. */
  readonly languages: readonly string[];
  readonly ports: PrintPorts;
}

function LeftOut({ site, languages, ports }: LeftOutProps) {
  const words = useWords();
  const leaveOut = useLeaveOut();
  const isSiteOut = site !== null && leaveOut.sites.includes(site);
  return (
    <>
      {isSiteOut && (
        <p class="note left-out">
          {words.say('print.siteLeftOut', { site })}
          <LeaveOutButton kind="sites" entry={site} ports={ports} />
        </p>
      )}
      {languages
        .filter((lang) => leaveOut.languages.includes(lang))
        .map((lang) => (
          <p key={lang} class="note left-out">
            {words.say('print.languageLeftOut', { language: formatLanguage(lang, words.locale) })}
            <LeaveOutButton kind="languages" entry={lang} ports={ports} />
          </p>
        ))}
    </>
  );
}

interface LeaveOutButtonProps {
  readonly kind: 'languages' | 'sites';
  readonly entry: string;
  readonly ports: PrintPorts;
}

function LeaveOutButton({ kind, entry, ports }: LeaveOutButtonProps) {
  const words = useWords();
  const leaveOut = useLeaveOut();
  const isOut = leaveOut[kind].includes(entry);
  const label = () =>
    kind === 'sites'
      ? words.say('print.notSite')
      : words.say('print.notLanguage', { language: formatLanguage(entry, words.locale) });
  return (
    <button
      type="button"
      class="quiet"
      data-action={isOut ? 'undo' : 'leave-out'}
      onClick={() => ports.changeLeaveOut({ ...leaveOut, [kind]: toggleEntry(leaveOut[kind], entry) })}
    >
      {isOut ? words.say('action.undo') : label()}
    </button>
  );
}
