import { usePrintPorts } from './print-ports';
import { type Glosses, weighGlosses } from './use-glosses';
import { useWords } from './words-context';

interface GlossButtonProps {
  readonly glosses: Glosses;
  /** By their places in the report. */
  readonly notices: readonly number[];
  readonly label: 'print.inPage' | 'print.allInPage';
  /** Id of the element that says which notice this is; none for all of them. */
  readonly describedBy?: string;
}

/** Pressed while the page shows the translation; mixed while it shows some of several. */
export function GlossButton({ glosses, notices, label, describedBy }: GlossButtonProps) {
  const words = useWords();
  if (!usePrintPorts() || notices.length === 0) return null;
  return (
    <button
      type="button"
      class="quiet toggle"
      data-action={label === 'print.inPage' ? 'gloss' : 'gloss-all'}
      aria-pressed={PRESSED[weighGlosses(glosses, notices)]}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onClick={() => glosses.toggle(notices)}
    >
      {words.say(label)}
    </button>
  );
}

const PRESSED = { none: 'false', some: 'mixed', all: 'true' } as const;
