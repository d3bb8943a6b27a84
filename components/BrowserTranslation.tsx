import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice, NoticeTranslation } from '../utils/report/report';
import type { TranslateFailure } from '../utils/translate/translator';
import { type PrintPorts, usePrintPorts } from './print-ports';
import { useWords } from './words-context';

interface BrowserTranslationProps {
  readonly notice: Notice;
  /** Id of the element that says which notice this is. */
  readonly describedBy: string;
  readonly onTranslated: (translation: NoticeTranslation) => void;
}

type Asking =
  | { readonly kind: 'idle' }
  /** share: of what the browser has to fetch first, from 0 to 1; null while it fetches nothing. */
  | { readonly kind: 'asking'; readonly share: number | null }
  | { readonly kind: 'failed'; readonly reason: Exclude<TranslateFailure, 'cancelled'> };

/** Lets the browser's own translator at a notice without a translation; nothing where the browser has none for it. */
export function BrowserTranslation(props: BrowserTranslationProps) {
  const ports = usePrintPorts();
  const [offered, setOffered] = useState(false);
  const { notice } = props;
  useEffect(
    () => void ports?.ladder.findRung(notice).then((rung) => setOffered(rung === 'browser')),
    [ports, notice],
  );
  return ports && offered ? <AskBrowser {...props} ports={ports} /> : null;
}

function AskBrowser(props: BrowserTranslationProps & { readonly ports: PrintPorts }) {
  const { notice, describedBy, onTranslated, ports } = props;
  const words = useWords();
  const [state, setState] = useState<Asking>({ kind: 'idle' });
  const asked = useRef(new AbortController());
  useEffect(() => () => asked.current.abort(), []);

  const ask = async () => {
    asked.current = new AbortController();
    setState({ kind: 'asking', share: null });
    const progress = (share: number) => setState({ kind: 'asking', share });
    const translated = await ports.ladder.climb(notice, { signal: asked.current.signal, progress });
    if (translated.ok) return onTranslated(translated.value);
    const { reason } = translated;
    setState(reason === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', reason });
  };
  const asking = state.kind === 'asking';
  return (
    <div class="asking">
      <button
        type="button"
        class="quiet"
        data-action={asking ? 'cancel' : 'ask-browser'}
        aria-describedby={describedBy}
        onClick={() => (asking ? asked.current.abort() : ask())}
      >
        {words.say(asking ? 'action.cancel' : 'print.askBrowser')}
      </button>
      <span role="status">
        {state.kind === 'asking' && <Progress share={state.share} />}
        {state.kind === 'failed' && words.say(`print.${state.reason}`)}
      </span>
    </div>
  );
}

function Progress({ share }: { readonly share: number | null }) {
  const words = useWords();
  if (share === null || share === 1) return <>{words.say('print.translating')}</>;
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share);
  return <>{words.say('print.fetching', { percent })}</>;
}
