import type { InspectArguments } from './arguments';
import { parseInputLine } from './input-line';
import { RUN_MODE } from './modes';
import { startStopwatch } from './stopwatch';

export interface Answer {
  /** One line of JSON. */
  readonly line: string;
  readonly failed: boolean;
}

/** The answer to one line of input; never throws, so that one bad line does not end the run. */
export function answerLine(text: string, { mode, readerLangs, timing }: InspectArguments): Answer {
  const parsed = parseInputLine(text);
  if (!parsed.ok) return refuse(null, parsed.reason);
  const { value: line } = parsed;
  const stopwatch = startStopwatch();
  try {
    const answer = RUN_MODE[mode](line, { readerLangs, stopwatch });
    const timed = timing ? stopwatch.read() : {};
    return { line: JSON.stringify({ id: line.id, ...answer, ...timed }), failed: false };
  } catch (error) {
    return refuse(line.id, error instanceof Error ? error.message : String(error));
  }
}

function refuse(id: unknown, error: string): Answer {
  return { line: JSON.stringify({ id, error }), failed: true };
}
