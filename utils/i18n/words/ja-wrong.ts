import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': '誤って読み取られた内容を保存',
  'wrong.sent':
    'ファイルを1つ、このコンピューターに保存します。どこにも送信されません。誰かに渡すかどうかは、ご自身でお決めください。',
  'wrong.holds':
    '含まれるもの：記事とその周りの言葉と構造、ページが機械に向けて伝えている情報、レポート、ここに書かれた内容。メニューと読者コメントは形だけです。',
  'wrong.never': '決して含まれないもの：メールアドレス、フォームに入力された内容、画像、スクリプト。',
  'wrong.note': 'どこが誤っていますか。空欄でもかまいません。',
  'wrong.around': 'メニューと読者コメントの言葉も保存する',
  'wrong.save': 'ファイルを保存',
} as const satisfies Wordings<'wrong', never>;
