/** The messages of the form that saves what was read wrongly, each with what a translator needs to know. */
export const WRONG_NOTES = {
  said: {
    'wrong.heading':
      'Heading of a small form that saves what a report was made from, for reporting a mistake.',
    'wrong.sent': 'First sentence of the form: a file is saved, and nothing is sent anywhere.',
    'wrong.holds': 'What is in the file. The shape of a text is its lengths, each letter replaced by an x.',
    'wrong.never': 'What is never in the file.',
    'wrong.note': 'Label of a field for a sentence or two.',
    'wrong.around': 'Checkbox, off at first.',
    'wrong.save': 'Button: save the file.',
  },
  counted: {},
} as const;
