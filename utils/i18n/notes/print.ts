/** The messages of the section of small print, each with what a translator needs to know. Counted ones depend on a number, which stands in them as {count}. */
export const PRINT_NOTES = {
  said: {
    'print.headingIn': 'Heading of the small print, when all of it is in one language.',
    'print.notTranslated': 'Beside small print whose meaning is not known.',
    'print.byBrowser': 'Beside small print that the browser translated.',
    'print.byPhrasebook': 'In small type under the heading: whose the translations are.',
    'print.inPage':
      'Button, pressed or not: puts the translation into the page, beside or in place of the original.',
    'print.allInPage': 'The same for every notice at once.',
    'print.askBrowser':
      'Button beside a notice without a translation: asks the translator that the browser has itself.',
    'print.fetching': 'While the browser downloads what it needs. {percent} is such as "40 %".',
    'print.translating': 'While the browser is at work.',
    'print.unavailable': 'Why the browser did not translate.',
    'print.late': 'Why the browser did not translate.',
    'print.broken': 'Why the browser did not translate.',
    'print.notLanguage':
      'Button: leave small print in this language out from now on. {language} is such as "Dutch".',
    'print.notSite': 'Button: leave small print out on this site from now on.',
    'print.languageLeftOut': 'Stands where the notices stood; a button to undo it follows.',
    'print.siteLeftOut':
      'Stands where the notices stood; a button to undo it follows. {site} is such as "news.example".',
    'group.disclosure':
      'Heading of a group of notices: advertisement, affiliate links, made with AI, correction.',
    'group.comment': 'Heading of a group of notices: about readers’ comments.',
    'group.consent': 'Heading of a group of notices.',
    'group.account': 'Heading of a group of notices: log in, newsletter, subscribe.',
    'group.other': 'Heading of a group of notices: all the rest.',
  },
  counted: {},
} as const;
