export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** False where the browser refuses; needs the reader's click, no permission. */
export async function copyToClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
