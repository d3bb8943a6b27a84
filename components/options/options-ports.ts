/** The keys that the browser has for us, by command. */
export interface ShortcutPorts {
  /** As the browser writes them: "Alt+Shift+N". '' or missing: none. */
  readonly bound: ReadonlyMap<string, string>;
  readonly change: () => void;
}

/** The sites that the reader added, which the browser keeps as permissions. */
export interface SitePorts {
  readonly own: readonly string[];
  /** From a click: the browser asks once, naming them. False where the answer is no. */
  readonly ask: (domains: readonly string[]) => Promise<boolean>;
  readonly drop: (domains: readonly string[]) => Promise<void>;
  readonly save: (file: { readonly name: string; readonly mediaType: string; readonly text: string }) => void;
  /** Shown to everybody for a moment. */
  readonly announce: (text: string) => void;
}
