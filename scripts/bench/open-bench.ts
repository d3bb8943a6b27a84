import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserName } from '../browsers/browser-names';
import { driveBare } from '../browsers/drive-browser';
import type { Tab } from '../browsers/driver';
import type { Bench } from './in-page';
import type { AwayBench } from './off-page';

/** A tab of a real browser in which pages are measured one after the other. */
export interface BenchTab<Calls extends Calling<Calls>> {
  /** Loads the address anew; nothing of ours has run in it yet. */
  load(address: string): Promise<void>;
  call<Name extends keyof Calls & string>(
    name: Name,
    ...given: Parameters<Calls[Name]>
  ): Promise<ReturnType<Calls[Name]>>;
  /** CPU time of the page, as the driver counts it; milliseconds. */
  cpu(): Promise<number>;
  /** Waits until the document as it is now is styled and laid out. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

type Calling<Calls> = { readonly [Name in keyof Calls]: (...given: never[]) => unknown };

/** A tab with what runs in the page. Null where the browser is not there. */
export function openBench(name: BrowserName): Promise<BenchTab<Bench> | null> {
  return open<Bench>(name, 'in-page.ts');
}

/** A tab, in a browser of its own, with what runs off the page's thread. */
export function openAwayBench(name: BrowserName): Promise<BenchTab<AwayBench> | null> {
  return open<AwayBench>(name, 'off-page.ts');
}

async function open<Calls extends Calling<Calls>>(
  name: BrowserName,
  file: string,
): Promise<BenchTab<Calls> | null> {
  const driver = await driveBare(name);
  if (!driver) return null;
  const script = await bundle(file);
  const tab = await driver.open('about:blank');
  const cpu = await driver.watchCpu(tab);
  return {
    load: async (address) => {
      await tab.evaluate(LEAVE);
      await goTo(tab, address);
      await tab.waitForFunction(ARRIVED);
      await tab.evaluate(SETTLED);
      await tab.evaluate(script);
    },
    settle: async () => {
      await tab.evaluate(SETTLED);
    },
    cpu,
    call: (method, ...given) => callBench(tab, method, given),
    // A browser that had to be ended by force leaves no whole record of its requests behind.
    close: async () => {
      await driver.close().catch(() => []);
    },
  };
}

const LOADING = 10_000;

/** Firefox now and then never tells that a page has loaded: once more, then. */
async function goTo(tab: Tab, address: string): Promise<void> {
  try {
    await tab.goto(address, { timeout: LOADING });
  } catch {
    await tab.goto(address);
  }
}

/** A driver may answer from the page that was left for a moment after the next has loaded: the same address, and not the same page. */
const LEAVE = 'void (globalThis.newsglossLeft = true)';
const ARRIVED = `typeof newsglossLeft === 'undefined'`;

/** Styled and laid out, as a page is when the browser calls it idle. */
const SETTLED = `void document.documentElement.getBoundingClientRect()`;

async function callBench(tab: Tab, method: string, given: readonly unknown[]) {
  const args = given.map((value) => JSON.stringify(value)).join(', ');
  const answer = await tab.evaluate(
    `(async () => JSON.stringify((await newsglossBench.${method}(${args})) ?? null))()`,
  );
  return JSON.parse(String(answer));
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    minify: true,
    write: false,
  });
  return `${outputFiles[0]?.text ?? ''};null`;
}
