import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewPorts } from './view-ports';
import { useWords } from './words-context';

interface ThisIsWrongProps {
  /** The address of the page. */
  readonly url: string | null;
  readonly ports: Pick<ViewPorts, 'describeMisreading' | 'save' | 'announce'>;
}

/** For a reader who finds the report wrong. The form behind it is fetched when it is wanted. */
export function ThisIsWrong({ url, ports }: ThisIsWrongProps) {
  const words = useWords();
  const [form, setForm] = useState<VNode | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (closed.current && form === null) button.current?.focus();
    closed.current = form !== null;
  }, [form]);
  if (form) return form;
  const open = async () => {
    const { openWrongForm } = await import('./wrong/open-wrong-form');
    setForm(await openWrongForm({ ports, words, url, onClose: () => setForm(null) }));
  };
  return (
    <p class="this-is-wrong">
      <button type="button" class="quiet" data-action="wrong" ref={button} onClick={open}>
        {words.say('action.wrong')}
      </button>
    </p>
  );
}
