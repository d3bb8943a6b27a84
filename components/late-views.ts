import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LateSubject } from '../utils/i18n/catalogue';
import type { Words } from '../utils/i18n/words';
import type { createPrintPorts } from './create-print-ports';
import type { FailureView, NoArticle } from './FailureView';
import type { HeadlineQuotes } from './HeadlineQuotes';
import type { OfferList } from './OfferList';
import type { PrintSection } from './PrintSection';
import type { QuoteTools } from './QuoteTools';

/** Views that many reports do without; there where one needs them. */
export interface LateViews {
  readonly OfferList?: typeof OfferList;
  readonly PrintSection?: typeof PrintSection;
  readonly createPrintPorts?: typeof createPrintPorts;
  readonly FailureView?: typeof FailureView;
  readonly NoArticle?: typeof NoArticle;
  readonly QuoteTools?: typeof QuoteTools;
  readonly HeadlineQuotes?: typeof HeadlineQuotes;
}

const LOADERS = {
  offers: () => import('./OfferList'),
  print: async () => {
    const [view, ports] = await Promise.all([import('./PrintSection'), import('./create-print-ports')]);
    return { PrintSection: view.PrintSection, createPrintPorts: ports.createPrintPorts };
  },
  failures: () => import('./FailureView'),
  tools: () => import('./QuoteTools'),
  headline: () => import('./HeadlineQuotes'),
} as const satisfies Readonly<
  Record<Exclude<LateSubject, 'wrong' | 'evidence'> | 'tools' | 'headline', () => Promise<LateViews>>
>;

export type LateView = keyof typeof LOADERS;

/** These views; when they are there, the words know what to say in them. */
export async function loadViews(needed: readonly LateView[], words: Words): Promise<LateViews> {
  const loading = needed.map((view): Promise<LateViews> => LOADERS[view]());
  const learning = needed.map((view) => (view === 'tools' || view === 'headline' ? null : words.learn(view)));
  const [views] = await Promise.all([Promise.all(loading), Promise.all(learning)]);
  let all: LateViews = {};
  for (const each of views) all = { ...all, ...each };
  return all;
}

export const LateViewsContext = createContext<LateViews>({});

export function useLateViews(): LateViews {
  return useContext(LateViewsContext);
}
