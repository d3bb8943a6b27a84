import { isMemberOf } from './guard';
import type { CallFailure } from './protocol';

export const isCallFailure = isMemberOf<CallFailure>({
  'no-answer': true,
  'bad-answer': true,
  failed: true,
  'no-tab': true,
  'page-changed': true,
  'not-found': true,
  'still-loading': true,
  'page-too-large': true,
  'browser-page': true,
  'blank-page': true,
  'extension-page': true,
  'store-page': true,
  pdf: true,
  'page-source': true,
  'reader-view': true,
  'local-file': true,
  'not-a-web-page': true,
  'site-refuses': true,
  unreachable: true,
});
