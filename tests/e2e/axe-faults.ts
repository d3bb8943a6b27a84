import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../scripts/browsers/driver';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: {
    run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** Accessibility faults of a built page, colours and sizes among them, each as rule and element. */
export async function findAxeFaults(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate(`${AXE};null`);
  return tab.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
