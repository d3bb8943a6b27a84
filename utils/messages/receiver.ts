import { fail } from '../text/result';
import type { RequestGuards } from './call-guards';
import { isEnvelope } from './envelope';
import type { Call, Reply } from './protocol';

export type Handlers<Calls extends { readonly [K in keyof Calls]: Call }, From> = {
  readonly [K in keyof Calls]: (
    request: Calls[K]['request'],
    from: From,
  ) => Promise<Reply<Calls[K]['reply']>>;
};

/** Answers a message, or returns undefined where it is none of ours. */
export type Receiver<From> = (message: unknown, from: From) => Promise<Reply<unknown>> | undefined;

/** Hands each well-formed call to its handler; what is malformed or of another version gets no handler. */
export function createReceiver<Calls extends { readonly [K in keyof Calls]: Call }, From>(
  guards: RequestGuards<Calls>,
  handlers: Handlers<Calls, From>,
): Receiver<From> {
  return (message, from) => {
    if (!isEnvelope(message)) return undefined;
    const { kind, request } = message;
    return isOwnKey(handlers, kind) ? answer(kind, request, from) : undefined;
  };

  async function answer<K extends keyof Calls>(
    kind: K,
    request: unknown,
    from: From,
  ): Promise<Reply<Calls[K]['reply']>> {
    if (!guards[kind](request)) return fail('bad-answer');
    try {
      return await handlers[kind](request, from);
    } catch (error) {
      console.error('Newsgloss could not answer', kind, error);
      return fail('failed');
    }
  }
}

function isOwnKey<T extends object>(record: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(record, key);
}
