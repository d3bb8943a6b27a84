import { useLayoutEffect, useState } from 'preact/hooks';
import type { Words } from '../utils/i18n/words';
import { type LateViews, loadViews } from './late-views';
import { lateViewsOf, type ViewState } from './view-state';

interface Shown {
  readonly state: ViewState;
  readonly words: Words;
  readonly views: LateViews;
}

/** The newest state, in the newest language, for which everything is loaded; until then what was shown before. */
export function useShown(state: ViewState, words: Words): Shown {
  const [shown, setShown] = useState<Shown>({ state, words, views: {} });
  useLayoutEffect(() => {
    let overtaken = false;
    void loadViews(lateViewsOf(state), words).then((views) => {
      if (!overtaken) setShown({ state, words, views });
    });
    return () => {
      overtaken = true;
    };
  }, [state, words]);
  return shown;
}
