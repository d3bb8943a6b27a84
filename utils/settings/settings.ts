import { isJsonObject } from '../text/json';
import { KNOWN_LANGUAGES, type KnownLanguage } from '../text/known-languages';
import { type LeaveOut, NOTHING_LEFT_OUT, parseLeaveOut } from './leave-out';
import { parseSitesOff } from './sites';

/** All a reader can set. Kept as one record; a field that is missing or makes no sense has its default. */
export interface Settings {
  /** Raised when a field changes its meaning; an older record is migrated on reading. */
  readonly version: 1;
  /** BCP 47 primary tags, most wanted first; null = as the browser says. */
  readonly readerLangs: readonly [string, ...string[]] | null;
  /** What the interface speaks; null = as the browser says. */
  readonly interfaceLang: KnownLanguage | null;
  readonly theme: Theme;
  /** Which parts of a report are shown. */
  readonly show: Readonly<Record<ReportPart, boolean>>;
  readonly leaveOut: LeaveOut;
  readonly textSize: TextSize;
  /** Whether the toolbar button shows how many quotations there are. */
  readonly badge: boolean;
  /** Listed domains that are not to be read unasked. */
  readonly sitesOff: readonly string[];
}

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'larger';
export type ReportPart = 'quotes' | 'cost' | 'print';

export const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[];
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const satisfies readonly TextSize[];
export const REPORT_PARTS = ['quotes', 'cost', 'print'] as const satisfies readonly ReportPart[];

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  readerLangs: null,
  interfaceLang: null,
  theme: 'system',
  show: { quotes: true, cost: true, print: true },
  leaveOut: NOTHING_LEFT_OUT,
  textSize: 'normal',
  badge: false,
  sitesOff: [],
};

const MAX_LANGUAGES = 30;
const LANGUAGE_TAG = /^[a-z]{2,3}$/;

/** Whatever was stored or imported, as settings. Never fails: what cannot be understood is the default. */
export function parseSettings(stored: unknown): Settings {
  if (!isJsonObject(stored)) return DEFAULT_SETTINGS;
  const show = isJsonObject(stored.show) ? stored.show : {};
  return {
    version: 1,
    readerLangs: parseLanguages(stored.readerLangs),
    interfaceLang: KNOWN_LANGUAGES.find((tag) => tag === stored.interfaceLang) ?? null,
    theme: THEMES.find((theme) => theme === stored.theme) ?? DEFAULT_SETTINGS.theme,
    show: { quotes: show.quotes !== false, cost: show.cost !== false, print: show.print !== false },
    leaveOut: isJsonObject(stored.leaveOut) ? parseLeaveOut(stored.leaveOut) : NOTHING_LEFT_OUT,
    textSize: TEXT_SIZES.find((size) => size === stored.textSize) ?? DEFAULT_SETTINGS.textSize,
    badge: stored.badge === true,
    sitesOff: parseSitesOff(stored),
  };
}

function parseLanguages(stored: unknown): Settings['readerLangs'] {
  if (!Array.isArray(stored)) return null;
  const tags = stored
    .filter((tag) => typeof tag === 'string' && LANGUAGE_TAG.test(tag))
    .slice(0, MAX_LANGUAGES);
  const [first, ...rest] = new Set<string>(tags);
  return first === undefined ? null : [first, ...rest];
}
