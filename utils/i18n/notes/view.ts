/** The messages of the frame, each with what a translator needs to know. Counted ones depend on a number, which stands in them as {count}. */
export const VIEW_NOTES = {
  said: {
    'text.direction':
      'Not for reading: "ltr" where the language is written from left to right, "rtl" where from right to left.',
    'status.reading': 'While the page is being read; also announced to screen readers.',
    'status.found': 'Announced when the report is there. {list} is such as "3 quotes, 2 offers, 1 notice".',
    'status.shown': 'Announced when a finding has been marked in the page.',
    'status.shownUnder':
      'Announced when a finding has been marked, but a layer of the page, such as one that asks for consent, lies over it.',
    'status.copied': 'Announced and shown after copying.',
    'status.saved': 'Announced and shown after saving a file. {name} is its name.',
    'status.copyFailed': 'Announced and shown when the browser refused to copy.',
    'status.refused': 'Announced and shown when the browser did not store or delete what the reader changed.',
    'status.inPage': 'Announced when translations have been put into the page.',
    'status.asItWas': 'Announced when they have been taken out of the page again.',
    'status.noPlace': 'Announced when a translation could not be put into the page.',
    'nav.label': 'Names the links to the three sections, for screen readers.',
    'action.show': 'Button: scroll the page to this finding and mark it.',
    'action.copy': 'Button: copy this quotation.',
    'action.copyAll': 'Button: copy all quotations of the chosen speaker.',
    'action.export': 'Button: opens a list of file formats to save the report in.',
    'action.why': 'Button: unfold the evidence.',
    'action.readAgain': 'Button: read the page again.',
    'action.settings': 'Link to the settings.',
    'action.cancel': 'Button: stop what the browser is doing.',
    'action.undo': 'Button: show again what was left out.',
    'action.wrong': 'Button below the report: opens a form to save what was read wrongly.',
    'site.always': 'Button: let Newsgloss read this site without being asked. The browser asks once more.',
    'site.added': 'Announced and shown. {site} is such as "example.com".',
    'site.refused': 'Announced and shown.',
    'footer.read': 'At the foot. {ms} is a number of milliseconds.',
    'footer.readAgo': 'At the foot. {ago} is such as "5 minutes ago".',
    'print.heading': 'Heading of the small print.',
    'page.ofPages':
      'Below the headline, where the article goes on over several pages. {at} and {of} are numbers.',
    'page.goesOn': 'The same where nobody says how many pages there are.',
    'print.none': 'In place of small print.',
  },
  counted: {
    'status.copiedPlain':
      'Announced and shown after copying, when links could not be made to open at the words; first form: the one link there is.',
    'count.quotes': 'Link to the section, with the number of quotations.',
    'count.offers': 'Link to the section, with the number of offers.',
    'count.print': 'Link to the section, with the number of notices.',
    'page.minutes': 'Reading time, as short as can be.',
  },
} as const;
