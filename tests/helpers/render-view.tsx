import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { VNode } from 'preact';
import { FailureView, NoArticle } from '../../components/FailureView';
import { HeadlineQuotes } from '../../components/HeadlineQuotes';
import { type LateViews, LateViewsContext } from '../../components/late-views';
import { OfferList } from '../../components/OfferList';
import { PrintSection } from '../../components/PrintSection';
import { QuoteTools } from '../../components/QuoteTools';
import { PageWordsContext, WordsContext } from '../../components/words-context';
import type { PageWords } from '../../utils/i18n/words';
import { english } from './english';

const ALL_VIEWS: LateViews = { OfferList, PrintSection, FailureView, NoArticle, QuoteTools, HeadlineQuotes };

/** Renders into a document of its own, in English where nothing else is asked, and hands back its container. */
export function renderView(view: VNode, words: PageWords = english): HTMLElement {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const spoken = (
    <WordsContext.Provider value={words}>
      <PageWordsContext.Provider value={words}>
        <LateViewsContext.Provider value={ALL_VIEWS}>{view}</LateViewsContext.Provider>
      </PageWordsContext.Provider>
    </WordsContext.Provider>
  );
  render(spoken, { container });
  return container;
}

/** Accessibility faults, each as rule and element. Colours and sizes need a layout: the browsers' tests see to them. */
export async function findFaults(container: HTMLElement): Promise<readonly string[]> {
  const results = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
