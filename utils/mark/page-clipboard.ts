import type { PageToast, Sentence } from './page-toast';

export interface ClipboardWords extends Omit<Sentence, 'text'> {
  readonly copied: string;
  readonly failed: string;
  readonly again: string;
}

interface Copied {
  readonly text: string;
  readonly html: string;
}

export interface PageClipboard {
  /** False where the browser wants another click for it; the reader is asked for one. */
  copy(copied: Copied, words: ClipboardWords): Promise<boolean>;
}

/** Copies on behalf of the page the reader is on, and tells the reader there. */
export function createPageClipboard(document: Document, toast: PageToast): PageClipboard {
  return {
    async copy(copied, words) {
      const say = (text: string): Sentence => ({ ...words, text });
      const isCopied = await write(document, copied);
      if (isCopied) toast.say(say(words.copied));
      else
        toast.ask(say(words.failed), words.again, async () => {
          toast.say(say((await write(document, copied)) ? words.copied : words.failed));
        });
      return isCopied;
    },
  };
}

async function write(document: Document, { text, html }: Copied): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return writeByCommand(document, { text, html });
  }
}

/** Pages that came without encryption have no other clipboard. */
function writeByCommand(document: Document, { text, html }: Copied): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
