/** The messages of the extension's own tabs, options and welcome, each with what a translator needs to know. */
export const PAGE_NOTES = {
  'options.title': 'Heading and tab title of the settings.',
  'options.saved': 'Announced after a change.',
  'options.languages': 'Heading: the languages the reader understands.',
  'options.followBrowser': 'Checkbox. {languages} is such as "English and Dutch".',
  'options.rendered': 'Label of a choice: the language in which small print is explained.',
  'options.alsoRead': 'Heading of a list of checkboxes, a language each.',
  'options.languagesNote': 'Explains the list above.',
  'options.interface': 'Heading: the language of the buttons and headings.',
  'options.interfaceAsBrowser':
    'Choice: the language that the browser itself speaks. {language} is such as "Dutch".',
  'options.theme': 'Heading: light or dark.',
  'theme.system': 'Choice: light or dark as the computer is set.',
  'theme.light': 'Choice.',
  'theme.dark': 'Choice.',
  'options.show': 'Heading: which parts of a report are shown.',
  'options.leftOut': 'Heading: what the reader said "not for Dutch" or "not on this site" to.',
  'options.leftOutNote': 'Explains the list.',
  'options.takeBack': 'Button beside a language or a site: show its small print again.',
  'options.sites': 'Heading: where Newsgloss reads without being asked.',
  'options.sitesNote': 'Explains the list of sites.',
  'options.privacy': 'Heading.',
  'options.privacy.local': 'Promise.',
  'options.privacy.kept': 'What is kept, where, for how long.',
  'options.privacy.never': 'Promise.',
  'options.delete': 'Button: delete all that is kept.',
  'options.deleteReally': 'Button: the second press, which does it.',
  'options.deleted': 'Announced and shown after deleting.',
  'welcome.title': 'Heading of the page that opens once, after installing.',
  'welcome.start': 'The first step.',
  'welcome.pin': 'How to keep the button in the toolbar.',
  'welcome.quotes': 'What the section of quotations is for.',
  'welcome.cost': 'What the section of access and offers is for.',
  'welcome.print': 'What the section of small print is for.',
  'welcome.try': 'Heading of the example.',
  'welcome.article':
    'The example: one sentence of an article. It holds the words, name and role of the three messages below, letter for letter.',
  'welcome.words': 'The words quoted in the example.',
  'welcome.name': 'Who says them in the example.',
  'welcome.role': 'The role and affiliation in the example.',
} as const;

/** Messages that depend on a number, which stands in them as {count}. */
export const PAGE_PLURAL_NOTES = {
  'options.listedSites': 'Unfolds the list of sites.',
} as const;
