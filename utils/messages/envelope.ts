import { isExactly, isRecord, isText } from './guard';
import { PROTOCOL_VERSION } from './protocol';

/** What travels: the call's name and version, and its request, not yet looked at. */
export interface Envelope {
  readonly newsgloss: typeof PROTOCOL_VERSION;
  readonly kind: string;
  readonly request: unknown;
}

const isEnvelopeShape = isRecord<Omit<Envelope, 'request'>>({
  newsgloss: isExactly(PROTOCOL_VERSION),
  kind: isText(40),
});

export function isEnvelope(value: unknown): value is Envelope {
  return isEnvelopeShape(value) && Object.hasOwn(value, 'request');
}
