import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { VNode } from 'preact';

/** Renders into a document of its own and hands back its container. */
export function renderView(view: VNode): HTMLElement {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  render(view, { container });
  return container;
}

/** Accessibility faults, each as rule and element. Colours and sizes need a layout: the browsers' tests see to them. */
export async function findFaults(container: HTMLElement): Promise<readonly string[]> {
  const results = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
