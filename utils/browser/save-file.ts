export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Longer than any browser takes to begin a download. Milliseconds. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser's own downloads; needs no permission. */
export function saveFile({ name, mediaType, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
