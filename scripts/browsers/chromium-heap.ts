import type { CDPSession } from 'puppeteer-core';

/** JavaScript heap in use after forced collections, bytes. One collection frees what the one before let go of. */
export async function collectAndWeigh(session: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
