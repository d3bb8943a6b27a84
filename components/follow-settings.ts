import { interfaceLanguagesFor } from '../utils/settings/choose-languages';
import { parseSettings, type Settings } from '../utils/settings/settings';

interface SettingsFollower<W> {
  /** As stored, not yet looked at. */
  readonly read: () => Promise<unknown>;
  readonly onStored: (changed: (stored: unknown) => void) => void;
  /** As the browser lists them. */
  readonly browserLangs: readonly string[];
  readonly loadWords: (wanted: readonly string[]) => Promise<W>;
  readonly show: (settings: Settings, words: W) => void;
}

/**
 * Shows what the reader has set, in the reader's language: once both are known, and again after every change, wherever it is made.
 * Hands back how to show a change before it is stored.
 */
export async function followSettings<W>(follower: SettingsFollower<W>): Promise<(changed: Settings) => void> {
  const { read, onStored, browserLangs, loadWords, show } = follower;
  const speak = rememberLast(loadWords);
  let turn = 0;
  const apply = async (settings: Settings) => {
    turn += 1;
    const mine = turn;
    const words = await speak(interfaceLanguagesFor(settings, browserLangs));
    if (mine === turn) show(settings, words);
  };
  // Most readers keep the browser's language: its words are on their way before the settings are known.
  const [stored] = await Promise.all([read(), speak(browserLangs)]);
  onStored((value) => void apply(parseSettings(value)));
  await apply(parseSettings(stored));
  return (changed) => void apply(changed);
}

/** The same for the same languages, so that a view does not take it for new. */
export function rememberLast<Languages extends readonly string[], T>(
  make: (languages: Languages) => T,
): (languages: Languages) => T {
  let last: { readonly key: string; readonly made: T } | null = null;
  return (languages) => {
    const key = languages.join();
    if (last?.key !== key) last = { key, made: make(languages) };
    return last.made;
  };
}
