import { usePageWords } from '../words-context';
import type { ShortcutPorts } from './options-ports';

const COMMANDS = [
  ['_execute_action', 'shortcut.open'],
  ['next-quotation', 'shortcut.next'],
  ['previous-quotation', 'shortcut.previous'],
] as const;

/** The keys as they are bound; the browser's own page changes them. Nothing where the browser has none. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: ShortcutPorts | null }) {
  const words = usePageWords();
  if (shortcuts === null) return null;
  return (
    <section aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{words.say('options.shortcuts')}</h2>
      <dl class="keys">
        {COMMANDS.map(([command, key]) => (
          <div key={command}>
            <dt>{words.say(key)}</dt>
            <dd>
              {shortcuts.bound.get(command) ? (
                <kbd>{shortcuts.bound.get(command)}</kbd>
              ) : (
                words.say('options.noShortcut')
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" data-action="change-shortcuts" onClick={shortcuts.change}>
        {words.say('options.changeShortcuts')}
      </button>
    </section>
  );
}
