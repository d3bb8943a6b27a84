import type { Wordings } from '../../catalogue';

export const access = {
  'cost.heading': '料金',
  'access.free': '無料で読めます',
  'access.metered': '一定本数まで無料',
  'access.registration': '登録すれば無料',
  'access.locked': '購読者限定',
  'access.restricted': '有料',
  'access.complete': 'ここで全文が読めます',
  'access.cut': 'ここでは途中まで',
  'access.unknown': '記載なし',
  'declared.free': '発行元は無料としています',
  'declared.metered': '発行元は一定本数まで無料としています',
  'declared.registration': '発行元はアカウント登録が必要としています',
  'declared.locked': '発行元は購読者限定としています',
  'declared.restricted': '発行元は有料としていますが、販売方法は示していません',
  'declared.none': '無料かどうか、発行元は示していません',
  'readable.full': 'このページに全文があります',
  'readable.partial': 'このページの本文は途中で切れています',
  'readable.hidden': 'このページの本文は覆われているか、隠されています',
  'offers.none': 'このページに購読の案内はありません。',
} as const satisfies Wordings<'access', never>;
