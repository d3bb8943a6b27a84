import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Save what was read wrongly',
  'wrong.sent':
    'One file is saved on your computer. Nothing is sent. Whether you give the file to anybody is up to you.',
  'wrong.holds':
    'In it: the words and the structure of the article and of what stands around it, what the page tells machines about itself, the report, and what you write here. Of menus and readers’ comments only their shape.',
  'wrong.never': 'Never in it: e-mail addresses, anything typed into forms, pictures and scripts.',
  'wrong.note': 'What is wrong? You may leave this empty.',
  'wrong.around': 'Also save the words of menus and readers’ comments',
  'wrong.save': 'Save the file',
} as const satisfies Wordings<'wrong', never>;
