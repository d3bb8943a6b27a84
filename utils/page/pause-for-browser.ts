/** Lets the browser do what waits. A message is its shortest way round: timers are held back, and slow in nested calls. */
export function pauseForBrowser(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
