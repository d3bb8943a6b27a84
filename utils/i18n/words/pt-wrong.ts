import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Guardar o que foi mal lido',
  'wrong.sent':
    'É guardado um ficheiro no seu computador. Nada é enviado. Cabe-lhe decidir se o dá a alguém.',
  'wrong.holds':
    'Contém as palavras e a estrutura do artigo e do que o rodeia, o que a página diz de si às máquinas, o relatório e o que escrever aqui. Dos menus e dos comentários de leitores, só a forma.',
  'wrong.never': 'Nunca contém endereços de e-mail, texto escrito em formulários, imagens nem scripts.',
  'wrong.note': 'O que está errado? Pode deixar este campo vazio.',
  'wrong.around': 'Guardar também as palavras dos menus e dos comentários de leitores',
  'wrong.save': 'Guardar o ficheiro',
} as const satisfies Wordings<'wrong', never>;
