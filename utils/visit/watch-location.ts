/** Where the browser does not tell of changes of address (Firefox before 147), it is looked at this often. Milliseconds. */
const LOOK_EVERY = 500;

/** Calls `changed` whenever the document may have another address without having been loaded: often enough in vain. */
export function watchLocation(signal: AbortSignal, changed: () => void): void {
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  const timer = setInterval(changed, LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
