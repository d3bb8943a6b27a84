import type { Browser, Page as Tab } from 'puppeteer-core';

export type { Tab };

/** A real browser with Newsgloss in it, driven the same way whichever it is. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** As the browser calls itself: "Chrome/156.0.7290.0". */
  readonly version: string;
  /** A tab at the address, loaded. */
  open(url: string): Promise<Tab>;
  /** Clicks the toolbar button above the tab, and waits until the popup has its report or its sentence. */
  clickButton(tab: Tab): Promise<Popup>;
  /** Opens the side panel or sidebar beside the tab, and waits as for the popup. */
  openPanel(tab: Tab): Promise<View>;
  /** Clicks our entry, by its words, in the menu over what is selected in the tab's page. */
  clickSelectionMenu(tab: Tab, entry: string): Promise<void>;
  /** One of the extension's own pages in a tab: "options.html". */
  openOwn(path: string): Promise<Tab>;
  /** For popups opened from now on. */
  setTheme(theme: Theme): Promise<void>;
  /** What the page in the tab is told of the reader's colours. */
  setLook(tab: Tab, look: Look): Promise<void>;
  /** Installs the extension for good, as a reader does, or puts another version in its place; where it was not there at start. */
  install(folder: string): Promise<void>;
  /** Addresses of all open tabs. */
  listTabs(): Promise<readonly string[]>;
  /** The tab that shows the address, once it is there. */
  findTab(url: string): Promise<Tab>;
  /** Answers the browser's own question whether we may read a site, and tells its words; null where none can be answered. */
  readonly answerPrompt: ((answer: 'allow' | 'refuse') => Promise<string>) | null;
  /** Lets the site be read as the browser's own settings do, where its prompt cannot be answered; null elsewhere. */
  readonly allowInSettings: ((pattern: string) => Promise<void>) | null;
  /** Switches the extension off, as a reader may at any time. */
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
  /** The value of an expression in the background, which is started for it; `scope` is its global. It must survive JSON. */
  inBackground(expression: string): Promise<unknown>;
  /** Stops the background as the browser does to save memory, whatever it is in the middle of. */
  stopBackground(): Promise<void>;
  /** Bytes, after forced collections. Chromium: heap in use of the worker; Firefox: the whole process of extensions. */
  weighBackground(): Promise<number>;
  /** A clock of the CPU time in milliseconds that the tab's page uses. Chromium: its thread; Firefox: its whole process. */
  watchCpu(tab: Tab): Promise<() => Promise<number>>;
  /** Lets Newsgloss into private windows, as a reader may in the browser's settings; pages of ours that are open close. */
  allowPrivate(): Promise<void>;
  /** Takes back, as a reader may in the browser's settings, that we may read any site unasked. */
  withholdSites(): Promise<void>;
  /** When the reader closes the window. */
  readonly closed: Promise<void>;
  /** Ends the browser, and tells every address that the extension itself asked for. */
  close(): Promise<readonly string[]>;
}

export type Theme = 'light' | 'dark';

/** forced: the system's few colours, as high-contrast modes have it. */
export type Look = Theme | 'forced';

/** A view of ours beside a page: the popup, or the panel. */
export interface View {
  /** The value of an expression in the view's own document; it must survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** A real key of the reader's, by its name: "Tab", "Enter", "Escape", "Shift+Tab". */
  press(key: string): Promise<void>;
  /** Saves a picture of what the reader sees of it; `file` without ending. */
  shoot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The popup that the toolbar button opened. */
export interface Popup extends View {
  /** When the button was pressed. Epoch milliseconds. */
  readonly pressedAt: number;
  isOpen(): Promise<boolean>;
}

export interface DriverOptions {
  /** Path of the browser's program. */
  readonly program: string;
  /** The built extension; null runs the browser bare. */
  readonly extension: string | null;
  /** Null: straight to the network. */
  readonly proxyPort: number | null;
  readonly headless?: boolean;
  /** The folder where files are saved without a question; where it is left out the browser decides. */
  readonly downloads?: string;
}

/** What the popup's document matches once it shows a report, or says why there is none. */
export const READY = 'html[data-status]:not([data-status="reading"])';

const MOST_SCREENS = 6;

/** Pictures of the popup from top to end, scrolled a screen at a time: `file-1.png`, `file-2.png` … */
export async function shootScreens(popup: View, file: string): Promise<readonly string[]> {
  const shot: string[] = [];
  let isEnd = false;
  while (!isEnd && shot.length < MOST_SCREENS) {
    const name = `${file}-${shot.length + 1}`;
    await popup.evaluate(
      `window.scrollTo({ top: ${shot.length} * (window.innerHeight - 60), behavior: 'instant' })`,
    );
    await pause(100);
    await popup.shoot(name);
    shot.push(`${name}.png`);
    isEnd = (await popup.evaluate(IS_AT_END)) === true;
  }
  await popup.evaluate(`window.scrollTo({ top: 0, behavior: 'instant' })`);
  return shot;
}

const IS_AT_END = 'window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1';

/** Tries until the value is neither null nor false, for ten seconds. */
export async function until<T>(attempt: () => Promise<T | null | false>, what: string): Promise<T> {
  const end = Date.now() + 10_000;
  let last: unknown;
  do {
    try {
      const value = await attempt();
      if (value !== null && value !== false) return value;
    } catch (error) {
      last = error;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`gave up waiting for ${what}`, { cause: last });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

export function whenClosed(browser: Browser): Promise<void> {
  return new Promise((done) => {
    browser.once('disconnected', () => done());
  });
}

const PATIENCE = 10_000;

/** Closes a browser, and ends its process where it does not close in time. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  const closing = browser.close().then(
    () => true,
    () => false,
  );
  const closed = await Promise.race([closing, pause(PATIENCE).then(() => false)]);
  if (!closed) process?.kill('SIGKILL');
}
