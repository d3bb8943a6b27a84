import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../utils/settings/settings';
import { AlwaysHere } from './AlwaysHere';
import { createActions } from './create-actions';
import { FindingActionsContext } from './finding-actions';
import { useLateViews } from './late-views';
import { MovedNotice } from './MovedNotice';
import { LeaveOutContext, PrintPortsContext } from './print-ports';
import { ReportFooter } from './ReportFooter';
import { ReportView } from './ReportView';
import { ThisIsWrong } from './ThisIsWrong';
import type { LoadedReport, ViewPorts } from './view-ports';
import { useWords } from './words-context';

interface ReportScreenProps {
  readonly loaded: LoadedReport;
  readonly ports: ViewPorts;
  readonly parts: Settings['show'];
  readonly leaveOut: Settings['leaveOut'];
  readonly onReadAgain: () => void;
}

/** A report with what can be done with it. */
export function ReportScreen({ loaded, ports, parts, leaveOut, onReadAgain }: ReportScreenProps) {
  const words = useWords();
  const [moved, setMoved] = useState<LoadedReport | null>(null);
  const { report, ms, madeAt } = loaded;
  const onMoved = () => setMoved(loaded);
  const { createPrintPorts } = useLateViews();
  const print = useMemo(
    () => createPrintPorts?.({ ports, words, onMoved }) ?? null,
    [ports, words, loaded, createPrintPorts],
  );
  const actions = useMemo(() => createActions({ ports, words, report, onMoved }), [ports, words, loaded]);
  return (
    <FindingActionsContext.Provider value={actions}>
      {moved === loaded && <MovedNotice onReadAgain={onReadAgain} />}
      <PrintPortsContext.Provider value={print}>
        <LeaveOutContext.Provider value={leaveOut}>
          <ReportView report={report} parts={parts} />
        </LeaveOutContext.Provider>
      </PrintPortsContext.Provider>
      <ThisIsWrong url={report.page.url} ports={ports} />
      <ReportFooter
        ms={ms}
        age={Date.now() - madeAt}
        onReadAgain={onReadAgain}
        onSettings={ports.openSettings}
      >
        <AlwaysHere url={report.page.url} ports={ports} />
      </ReportFooter>
    </FindingActionsContext.Provider>
  );
}
