/** The messages of the evidence for a verdict, each with what a translator needs to know. */
export const EVIDENCE_NOTES = {
  said: {
    'evidence.none': 'In place of the list of evidence.',
    'evidence.data':
      'In small type below a piece of evidence: it stands in data that the page carries unseen.',
    'evidence.page': 'In small type below a piece of evidence: it is a sentence that readers see.',
    'evidence.service':
      'In small type below a piece of evidence: the name of a company that runs subscriptions for sites.',
    'evidence.text':
      'In small type below a piece of evidence: it was seen by where the article breaks off or is covered.',
    'says.free': 'What a piece of evidence speaks for.',
    'says.metered': 'What a piece of evidence speaks for.',
    'says.registration': 'What a piece of evidence speaks for.',
    'says.locked': 'What a piece of evidence speaks for.',
    'says.restricted': 'What a piece of evidence speaks for: not free, in whatever way.',
    'says.nothing': 'A clue that decides nothing.',
  },
  counted: {},
} as const;
