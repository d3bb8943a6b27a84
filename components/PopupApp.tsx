import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../utils/settings/settings';
import { LateViewsContext } from './late-views';
import { ReportScreen } from './ReportScreen';
import { useShown } from './use-shown';
import type { ViewPorts } from './view-ports';
import { describeState, READING, statusOf } from './view-state';
import { useWords, WordsContext } from './words-context';

interface PopupAppProps {
  readonly ports: ViewPorts;
  /** Which parts of a report the reader wants. */
  readonly parts: Settings['show'];
  readonly leaveOut: Settings['leaveOut'];
}

export function PopupApp({ ports, parts, leaveOut }: PopupAppProps) {
  const [wanted, setWanted] = useState(READING);
  const { state, words, views } = useShown(wanted, useWords());
  const said = useRef({ words, leaveOut });
  said.current = { words, leaveOut };

  const read = useCallback(
    async (age: 'recent' | 'fresh') => {
      setWanted(READING);
      const loaded = await ports.load(age);
      setWanted(
        loaded.ok ? { kind: 'report', loaded: loaded.value } : { kind: 'failure', reason: loaded.reason },
      );
    },
    [ports],
  );
  // Not after the next paint: that is a frame later, and a window that opens has slow ones.
  useLayoutEffect(() => void read('recent'), [read]);
  // Before the next paint: the skeleton, which the document shows while reading, goes as the report comes.
  useLayoutEffect(() => ports.setStatus(statusOf(state)), [ports, state]);
  // Another language is no reason to say it again.
  useLayoutEffect(
    () => ports.announce(describeState(state, said.current.words, said.current.leaveOut), 'quiet'),
    [ports, state],
  );

  const { FailureView } = views;
  const again = () => void read('fresh');
  return (
    <WordsContext.Provider value={words}>
      <LateViewsContext.Provider value={views}>
        {state.kind === 'failure' && FailureView && <FailureView reason={state.reason} onReadAgain={again} />}
        {state.kind === 'report' && (
          <ReportScreen
            loaded={state.loaded}
            ports={ports}
            parts={parts}
            leaveOut={leaveOut}
            onReadAgain={again}
          />
        )}
      </LateViewsContext.Provider>
    </WordsContext.Provider>
  );
}
