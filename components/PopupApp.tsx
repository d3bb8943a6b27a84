import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatList } from '../utils/i18n/format-list';
import type { Words } from '../utils/i18n/words';
import type { Report } from '../utils/report/report';
import type { Settings } from '../utils/settings/settings';
import { AlwaysHere } from './AlwaysHere';
import { createActions } from './create-actions';
import { createPrintPorts } from './create-print-ports';
import { FailureView } from './FailureView';
import type { FailureReason } from './failure';
import { FindingActionsContext } from './finding-actions';
import { MovedNotice } from './MovedNotice';
import { listNotices } from './notice-groups';
import { LeaveOutContext, PrintPortsContext } from './print-ports';
import { ReportFooter } from './ReportFooter';
import { ReportView } from './ReportView';
import { ThisIsWrong } from './ThisIsWrong';
import type { LoadedReport, ViewPorts } from './view-ports';
import { useWords } from './words-context';

type ViewState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'report'; readonly loaded: LoadedReport }
  | { readonly kind: 'failure'; readonly reason: FailureReason };

interface PopupAppProps {
  readonly ports: ViewPorts;
  /** Which parts of a report the reader wants. */
  readonly parts: Settings['show'];
  readonly leaveOut: Settings['leaveOut'];
}

export function PopupApp({ ports, parts, leaveOut }: PopupAppProps) {
  const words = useWords();
  const [state, setState] = useState<ViewState>({ kind: 'reading' });
  const [moved, setMoved] = useState(false);
  // Another language is no reason to read again.
  const spoken = useRef(words);
  spoken.current = words;

  const wanted = useRef(leaveOut);
  wanted.current = leaveOut;

  const read = useCallback(
    async (age: 'recent' | 'fresh') => {
      setState({ kind: 'reading' });
      setMoved(false);
      ports.announce(spoken.current.say('status.reading'), 'quiet');
      const loaded = await ports.load(age);
      setState(
        loaded.ok ? { kind: 'report', loaded: loaded.value } : { kind: 'failure', reason: loaded.reason },
      );
      ports.announce(
        loaded.ok
          ? describe(loaded.value.report, spoken.current, wanted.current)
          : spoken.current.say(`failure.${loaded.reason}`),
        'quiet',
      );
    },
    [ports],
  );
  useEffect(() => void read('recent'), [read]);
  // Before the next paint: the skeleton, which the document shows while reading, goes as the report comes.
  useLayoutEffect(() => ports.setStatus(statusOf(state)), [ports, state]);

  const report = state.kind === 'report' ? state.loaded.report : null;
  const print = useMemo(
    () => createPrintPorts({ ports, words, onMoved: () => setMoved(true) }),
    [ports, words],
  );
  const actions = useMemo(
    () => createActions({ ports, words, report, onMoved: () => setMoved(true) }),
    [ports, words, report],
  );

  if (state.kind === 'reading') return null;
  if (state.kind === 'failure')
    return <FailureView reason={state.reason} onReadAgain={() => read('fresh')} />;
  const { loaded } = state;
  return (
    <FindingActionsContext.Provider value={actions}>
      {moved && <MovedNotice onReadAgain={() => read('fresh')} />}
      <PrintPortsContext.Provider value={print}>
        <LeaveOutContext.Provider value={leaveOut}>
          <ReportView report={loaded.report} parts={parts} />
        </LeaveOutContext.Provider>
      </PrintPortsContext.Provider>
      <ThisIsWrong url={loaded.report.page.url} ports={ports} />
      <ReportFooter
        ms={loaded.ms}
        age={Date.now() - loaded.madeAt}
        onReadAgain={() => read('fresh')}
        onSettings={ports.openSettings}
      >
        <AlwaysHere url={loaded.report.page.url} ports={ports} />
      </ReportFooter>
    </FindingActionsContext.Provider>
  );
}

function statusOf(state: ViewState): 'reading' | 'report' | 'none' | 'error' {
  if (state.kind === 'reading') return 'reading';
  if (state.kind === 'report') return state.loaded.report.page.article === 'found' ? 'report' : 'none';
  return 'error';
}

function describe(report: Report, words: Words, leaveOut: Settings['leaveOut']): string {
  if (report.page.article === 'none') return words.say('none.title');
  const counts = [
    words.count('count.quotes', report.quotes.length),
    words.count('count.offers', report.offers.length),
    words.count('count.print', listNotices(report, leaveOut).length),
  ];
  return words.say('status.found', {
    list: formatList(counts, words.locale),
  });
}
