import type { PageCatalogue } from '../catalogue';

export const jaPages = {
  'options.title': 'Newsglossの設定',
  'options.saved': '保存しました',
  'options.languages': '読める言語',
  'options.followBrowser': 'ブラウザーの設定どおり：{languages}',
  'options.rendered': '注意書きを説明する言語',
  'options.alsoRead': 'ほかに読める言語',
  'options.languagesNote': '読める言語の注意書きはそのままにします。',
  'options.interface': 'Newsglossの表示言語',
  'options.interfaceAsBrowser': 'ブラウザーと同じ：{language}',
  'options.theme': '外観',
  'theme.system': 'コンピューターの設定どおり',
  'theme.light': 'ライト',
  'theme.dark': 'ダーク',
  'options.show': '表示するもの',
  'options.leftOut': '省いている注意書き',
  'options.leftOutNote': '注意書きを表示しないことにした言語とサイトです。',
  'options.takeBack': 'また表示する',
  'options.sites': 'サイト',
  'options.sitesNote':
    'これらのサイトでは、記事を開くとすぐに読み、結果を用意しておきます。それ以外のページでは、ボタンを押すまでNewsglossは何も読みません。',
  'options.listedSites': '{count}サイト',
  'options.privacy': 'プライバシー',
  'options.privacy.local':
    'すべてお使いのブラウザーの中で行われます。Newsglossにサーバーはなく、通信は一切しません。',
  'options.privacy.kept':
    '設定は、削除するまで保存されます。ページで見つけたものは、新しいほうから40個のタブについて、タブかブラウザーを閉じるまでメモリーに置かれます。',
  'options.privacy.never': 'アカウントも、計測も、履歴もありません。',
  'options.delete': 'Newsglossが保存したものをすべて削除',
  'options.deleteReally': 'もう一度押すと、すべて削除します',
  'options.deleted': 'すべて削除しました',
  'welcome.title': 'Newsglossの準備ができました',
  'welcome.start': 'テクノロジーの記事を開き、Newsglossのボタンを押してください。',
  'welcome.pin':
    'ボタンをいつも見えるところに置くには、拡張機能のメニュー（パズルのピース）を開いて固定します。',
  'welcome.quotes': 'すべての発言を、発言者と肩書きとともに、ページの言葉のまま示します。',
  'welcome.cost': '記事が無料かどうか、購読すると1年でいくらになるか。',
  'welcome.print':
    '読めない言語で書かれたコメントのルール、CAPTCHA、Cookieのお知らせを、あなたの言語で説明します。',
  'welcome.try': 'ここで試す',
  'welcome.article':
    '「二重に請求されたメーターは1台もない」と、時計を手作業で合わせ終えたNordlysのプラットフォームセキュリティ責任者、マヤ・オカフォーは述べた。',
  'welcome.words': '二重に請求されたメーターは1台もない',
  'welcome.name': 'マヤ・オカフォー',
  'welcome.role': 'プラットフォームセキュリティ責任者',
} as const satisfies PageCatalogue<never>;
