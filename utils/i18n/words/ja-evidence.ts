import type { Wordings } from '../catalogue';

export const evidence = {
  'evidence.none': 'それについて述べたものは、このページにありません。',
  'evidence.data': 'ページのデータ',
  'evidence.page': 'ページ上の記載',
  'evidence.service': 'ページが使うサービス',
  'evidence.text': '本文そのもの',
  'says.free': '無料',
  'says.metered': '本数制限',
  'says.registration': '登録制',
  'says.locked': '購読者',
  'says.restricted': '有料',
  'says.nothing': '決め手なし',
} as const satisfies Wordings<'evidence', never>;
