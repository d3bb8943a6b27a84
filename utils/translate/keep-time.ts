import { fail, type Result, succeed } from '../text/result';

interface TimeOptions<T> {
  readonly signal: AbortSignal;
  /** How long to wait for the next sign of life. Milliseconds. */
  readonly patience: number;
  /** Takes a value that came after nobody waited for it any more. */
  readonly late?: (value: T) => void;
}

/** What `work` brings, or why nobody waits for it any more. It calls `alive` to be given more time. Never rejects. */
export function keepTime<T>(
  work: (alive: () => void) => Promise<T>,
  { signal, patience, late }: TimeOptions<T>,
): Promise<Result<T, 'cancelled' | 'late' | 'broken'>> {
  if (signal.aborted) return Promise.resolve(fail('cancelled'));
  return new Promise((resolve) => {
    let settled = false;
    let timer = setTimeout(giveUp, patience);
    signal.addEventListener('abort', cancel, { once: true });
    begin(work, alive).then(
      (value) => (settled ? late?.(value) : settle(succeed(value))),
      () => settle(fail('broken')),
    );

    function settle(result: Result<T, 'cancelled' | 'late' | 'broken'>): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      resolve(result);
    }

    function alive(): void {
      clearTimeout(timer);
      if (!settled) timer = setTimeout(giveUp, patience);
    }

    function giveUp(): void {
      settle(fail('late'));
    }

    function cancel(): void {
      settle(fail('cancelled'));
    }
  });
}

/** What throws at once rejects like what throws later. */
async function begin<T>(work: (alive: () => void) => Promise<T>, alive: () => void): Promise<T> {
  return work(alive);
}
