import { fail, succeed } from '../text/result';
import { isCallFailure } from './call-failure';
import type { ReplyGuards } from './call-guards';
import type { Envelope } from './envelope';
import { isExactly, isRecord } from './guard';
import { type Call, type CallFailure, PROTOCOL_VERSION, type Reply } from './protocol';

export type Caller<Calls extends { readonly [K in keyof Calls]: Call }> = <K extends keyof Calls & string>(
  kind: K,
  request: Calls[K]['request'],
) => Promise<Reply<Calls[K]['reply']>>;

/** Sends calls through `send` and checks what comes back. Never rejects. */
export function createCaller<Calls extends { readonly [K in keyof Calls]: Call }>(
  guards: ReplyGuards<Calls>,
  send: (envelope: Envelope) => Promise<unknown>,
): Caller<Calls> {
  return async (kind, request) => {
    const answer = await receive(() => send({ newsgloss: PROTOCOL_VERSION, kind, request }));
    if (!answer.ok) return answer;
    const isReply = guards[kind];
    if (isFailure(answer.value)) return answer.value;
    if (isSuccess(answer.value) && isReply(answer.value.value)) return succeed(answer.value.value);
    return fail('bad-answer');
  };
}

const isFailure = isRecord<{ readonly ok: false; readonly reason: CallFailure }>({
  ok: isExactly(false),
  reason: isCallFailure,
});

function isSuccess(value: unknown): value is { readonly ok: true; readonly value: unknown } {
  return isTrueResult(value) && Object.hasOwn(value, 'value');
}

const isTrueResult = isRecord<{ readonly ok: true }>({ ok: isExactly(true) });

/** Browsers reject where nobody listens, and answer undefined where nobody answers. */
async function receive(ask: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    const value = await ask();
    return value === undefined ? fail('no-answer') : succeed(value);
  } catch {
    return fail('no-answer');
  }
}
