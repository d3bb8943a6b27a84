/** An element of our own making, which no reading of ours enters. */
const TOAST_TAG = 'newsgloss-toast';

/** Tells the reader something in the page for a moment, shut off from the page's own styles; one thing at a time. */
export interface PageToast {
  say(sentence: Sentence): void;
  /** With a button that answers it. */
  ask(sentence: Sentence, button: string, answered: () => void): void;
}

export interface Sentence {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

interface ToastOptions {
  /** Ends our life in the page. */
  readonly signal: AbortSignal;
}

/** Milliseconds. */
const SAID_FOR = 5_000;
const ASKED_FOR = 20_000;
/** Screen readers speak what changes in a region that they know already. */
const BEFORE_SPEAKING = 100;

const BOX = `all: initial; position: fixed; inset-block-end: 24px; inset-inline: 16px; inline-size: fit-content;
  max-inline-size: min(30rem, calc(100% - 32px)); box-sizing: border-box; margin-inline: auto; z-index: 2147483647;
  display: flex; gap: 12px; align-items: center; padding: 12px 16px; color-scheme: light dark;
  font: 15px/1.4 system-ui, sans-serif; color: CanvasText; background: Canvas; border: 1px solid CanvasText; border-radius: 6px;
  box-shadow: 0 2px 12px rgb(0 0 0 / 30%)`;
const BUTTON = `all: revert; font: inherit; min-block-size: 32px; padding: 4px 12px; cursor: pointer`;

export function createPageToast(document: Document, { signal }: ToastOptions): PageToast {
  let host: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', clear, { once: true });

  function clear(): void {
    clearTimeout(timer);
    host?.remove();
    host = null;
  }

  function open(sentence: Sentence, time: number): HTMLElement {
    clear();
    host = document.createElement(TOAST_TAG);
    const box = document.createElement('div');
    box.style.cssText = BOX;
    box.role = 'status';
    box.lang = sentence.lang;
    box.dir = sentence.direction;
    host.attachShadow({ mode: 'closed' }).append(box);
    document.documentElement.append(host);
    const words = document.createElement('span');
    box.append(words);
    timer = setTimeout(() => {
      words.textContent = sentence.text;
      timer = setTimeout(clear, time);
    }, BEFORE_SPEAKING);
    return box;
  }

  return {
    say(sentence) {
      open(sentence, SAID_FOR);
    },
    ask(sentence, button, answered) {
      const box = open(sentence, ASKED_FOR);
      const again = document.createElement('button');
      again.type = 'button';
      again.style.cssText = BUTTON;
      again.textContent = button;
      again.addEventListener('click', answered, { once: true });
      box.append(again);
    },
  };
}
