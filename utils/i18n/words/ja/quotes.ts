import type { Wordings } from '../../catalogue';

export const quotes = {
  'quotes.heading': '誰が何を言ったか',
  'quotes.none': 'この記事に引用はありません。',
  'quotes.marksOnly': 'Newsglossはこの言語を十分に知らないため、誰の発言かはわかりません。',
  'quotes.unnamed': '名前のない情報源{count}件',
  'quotes.all': 'さらに{count}件を表示',
  'quotes.fewer': '表示を減らす',
  'quote.mixed': '一部引用',
  'quote.indirect': '間接引用',
  'quote.via': '{via}経由',
  'quote.told': '{via}に語った',
  'quote.unnamed': '名前なし',
  'quote.nobody': '誰の発言かは書かれていません',
  'headline.label': '見出しの言葉：',
  'headline.said': '発言者：{name}',
  'headline.unsaid': 'この記事では誰も言っていません',
  'filter.label': '発言者',
  'filter.all': '全員',
  'filter.option': '{name}（{count}）',
  'find.label': '引用を検索',
  'find.none': 'この語句を含む引用はありません。',
} as const satisfies Wordings<'quotes', never>;
