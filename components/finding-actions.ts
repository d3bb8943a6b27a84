import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExportFormat } from '../utils/export/export-format';

/** A finding by its place in the report. */
export interface FindingReference {
  readonly kind: 'quote' | 'offer' | 'notice' | 'evidence';
  readonly index: number;
}

/** What a reader can do with a finding. */
export interface FindingActions {
  readonly show: (finding: FindingReference) => void;
  /** By their places in the report, copied as one. */
  readonly copyQuotes: (indices: readonly number[]) => void;
  readonly exportReport: (format: ExportFormat) => void;
}

export const FindingActionsContext = createContext<FindingActions>({
  show() {},
  copyQuotes() {},
  exportReport() {},
});

export function useFindingActions(): FindingActions {
  return useContext(FindingActionsContext);
}
