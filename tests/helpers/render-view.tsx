import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { VNode } from 'preact';
import { PageWordsContext, WordsContext } from '../../components/words-context';
import { createWords, type PageWords } from '../../utils/i18n/words';
import { en } from '../../utils/i18n/words/en';
import { enPages } from '../../utils/i18n/words/en-pages';

export const english = createWords({ ...en, ...enPages }, 'en');

/** Renders into a document of its own, in English where nothing else is asked, and hands back its container. */
export function renderView(view: VNode, words: PageWords = english): HTMLElement {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const spoken = (
    <WordsContext.Provider value={words}>
      <PageWordsContext.Provider value={words}>{view}</PageWordsContext.Provider>
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
