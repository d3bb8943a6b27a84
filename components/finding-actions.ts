import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A finding by its place in the report. */
export interface FindingReference {
  readonly kind: 'quote' | 'offer' | 'notice' | 'evidence';
  readonly index: number;
}

/** What a reader can do with a finding. */
export interface FindingActions {
  readonly show: (finding: FindingReference) => void;
  readonly copyQuote: (index: number) => void;
}

export const FindingActionsContext = createContext<FindingActions>({ show() {}, copyQuote() {} });

export function useFindingActions(): FindingActions {
  return useContext(FindingActionsContext);
}
