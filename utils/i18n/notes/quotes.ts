/** The messages of the section of quotations, each with what a translator needs to know. Counted ones depend on a number, which stands in them as {count}. */
export const QUOTES_NOTES = {
  said: {
    'quotes.heading': 'Heading of the quotations.',
    'quotes.none': 'In place of quotations.',
    'quotes.marksOnly':
      'When only quotation marks are understood in the language of the article, not the words around.',
    'quotes.fewer': 'Button: fold the long list again.',
    'quote.mixed': 'Beside a quotation that is partly in the own words of the speaker.',
    'quote.indirect': 'Beside words that the article reports without quotation marks.',
    'quote.via': 'Second-hand words. {via} is as the article has it: "Reuters", "a blog post".',
    'quote.told': 'Second-hand words that were spoken to {via}, such as "Reuters".',
    'quote.unnamed': 'Beside a source that the article does not name, such as "a spokesperson".',
    'quote.nobody': 'In place of a name, when the article does not say who spoke.',
    'headline.label': 'Before words that stand in quotation marks in the headline; with its colon.',
    'headline.said': 'Who said the words in the headline.',
    'headline.unsaid': 'When nobody says in the article what the headline quotes.',
    'filter.label': 'Before a choice of speakers.',
    'filter.all': 'In the choice of speakers: no choice.',
    'filter.option': 'In the choice of speakers: a name, and how many quotations there are.',
    'find.label': 'Label of a search field above many quotations.',
    'find.none': 'Shown where the search found nothing.',
  },
  counted: {
    'quotes.unnamed': 'How many sources the article does not name.',
    'quotes.all': 'Button: unfold the whole list.',
  },
} as const;
