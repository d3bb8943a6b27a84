import type { PageCatalogue } from '../catalogue';

/** The words of the extension's own tabs: options and welcome. */
export const enPages = {
  'options.title': 'Newsgloss settings',
  'options.saved': 'Saved',
  'options.languages': 'Languages I read',
  'options.followBrowser': 'As the browser is set: {languages}',
  'options.rendered': 'Small print is explained in',
  'options.alsoRead': 'I also read',
  'options.languagesNote': 'Small print in a language you read is left alone.',
  'options.interface': 'Language of Newsgloss',
  'options.interfaceAsBrowser': 'As the browser: {language}',
  'options.theme': 'Appearance',
  'theme.system': 'As the computer is set',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'options.show': 'What to show',
  'options.leftOut': 'Small print left out',
  'options.leftOutNote': 'Languages and sites whose small print you did not want.',
  'options.takeBack': 'Show again',
  'options.sites': 'Sites',
  'options.sitesNote':
    'On these sites an article is read as soon as you open it, so that the answer is there at once. On any other page Newsgloss reads nothing until you press its button.',
  'options.listedSites': { one: '{count} site', other: '{count} sites' },
  'options.privacy': 'Privacy',
  'options.privacy.local':
    'Everything happens in your browser. Newsgloss has no server and makes no request, not one.',
  'options.privacy.kept':
    'Your settings are kept until you delete them. What was found on a page is kept in memory, for the forty newest tabs, until you close the tab or the browser.',
  'options.privacy.never': 'There is no account, no counting, no history.',
  'options.delete': 'Delete everything Newsgloss keeps',
  'options.deleteReally': 'Press again to delete everything',
  'options.deleted': 'Everything is deleted',
  'welcome.title': 'Newsgloss is ready',
  'welcome.start': 'Open a tech-news article and press the Newsgloss button.',
  'welcome.pin': 'To keep the button in sight, open the extensions menu (the puzzle piece) and pin it.',
  'welcome.quotes': 'Every quotation, with speaker and role, word for word as the page has it.',
  'welcome.cost': 'Whether the article is free, and what a subscription costs by the year.',
  'welcome.print':
    'Comment rules, captcha and cookie notices in a language you do not read, explained in yours.',
  'welcome.try': 'Try it here',
  'welcome.article':
    '“No meter was billed twice,” said Maya Okafor, head of platform security at Nordlys, after the clocks had been set right by hand.',
  'welcome.words': 'No meter was billed twice,',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'head of platform security',
} as const satisfies PageCatalogue<'one'>;
