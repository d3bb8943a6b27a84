/** The messages of the card that says whether the article is free, each with what a translator needs to know. Counted ones depend on a number, which stands in them as {count}. */
export const ACCESS_NOTES = {
  said: {
    'cost.heading': 'Heading of access and offers.',
    'access.free': 'Verdict on the article.',
    'access.metered': 'Verdict: a number of articles is free, then one pays.',
    'access.registration': 'Verdict: costs nothing, needs an account.',
    'access.locked': 'Verdict: only for who pays.',
    'access.restricted': 'Verdict: not free; the publisher does not say how it is sold.',
    'access.complete': 'Verdict: the whole article can be read here, nothing says whether it is free.',
    'access.cut': 'Verdict: part of the article can be read here, nothing says why.',
    'access.unknown': 'Verdict: nothing says anything.',
    'declared.free': 'What the publisher declares in the data of the page.',
    'declared.metered': 'What the publisher declares in the data of the page.',
    'declared.registration': 'What the publisher declares in the data of the page.',
    'declared.locked': 'What the publisher declares in the data of the page.',
    'declared.restricted': 'What the publisher declares in the data of the page.',
    'declared.none': 'The publisher declares nothing about it.',
    'readable.full': 'What can be read here.',
    'readable.partial': 'What can be read here.',
    'readable.hidden': 'What can be read here: the text is on the page, covered or hidden.',
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
