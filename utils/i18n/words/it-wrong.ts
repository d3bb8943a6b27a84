import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Salva ciò che è stato letto male',
  'wrong.sent':
    'Un file viene salvato sul tuo computer. Non viene inviato nulla. Decidi tu se darlo a qualcuno.',
  'wrong.holds':
    'Contiene le parole e la struttura dell’articolo e di ciò che lo circonda, quello che la pagina dice di sé alle macchine, il resoconto e ciò che scrivi qui. Dei menu e dei commenti dei lettori solo la forma.',
  'wrong.never': 'Non contiene mai indirizzi e-mail, testo digitato nei moduli, immagini e script.',
  'wrong.note': 'Che cosa è sbagliato? Puoi lasciare vuoto questo campo.',
  'wrong.around': 'Salva anche le parole dei menu e dei commenti dei lettori',
  'wrong.save': 'Salva il file',
} as const satisfies Wordings<'wrong', never>;
