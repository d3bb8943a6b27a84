import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['“⟦Não vamos recuar⟧”, garantiu a presidente do sindicato, Edite Fontoura.', 'Edite Fontoura'],
  ['“⟦Perdi tudo na enchente⟧”, lamenta Ivone, 54, moradora do bairro Sarandi.', 'Ivone'],
  ['O vereador Celso Bandeira chamou ⟦o projeto de “aberração”⟧.', 'Celso Bandeira'],
  ['⟦A ponte+⟧, admitiu ontem o secretário Nuno Valadares, ⟦só abrirá em 2027⟧.', 'Nuno Valadares'],
  ['Para o economista Tadeu Rocha, ⟦a alta dos juros vai durar⟧.', 'Tadeu Rocha'],
  ['Em comunicado, a transportadora esclarece que ⟦nenhum passageiro ficou ferido⟧.', 'a transportadora'],
  ['“⟦É uma vergonha+⟧”, disparou Rui Seixas. “⟦Ninguém nos ouviu.⟧”', 'Rui Seixas'],
  ['Segundo apurou o Expresso, ⟦o negócio fecha na sexta-feira⟧.', 'Expresso'],
  ['— ⟦A gente não tem medo+⟧ — afirma Cleide Ramos, agricultora. — ⟦Tem fome.⟧', 'Cleide Ramos'],
  ['“⟦Isto não fica assim⟧”, ameaça o dono do café, Abílio Pinto.', 'Abílio Pinto'],
  ['A defesa alega que ⟦as provas foram obtidas de forma ilegal⟧.', 'A defesa'],
  ['O ministro disse ontem que ⟦o leilão será em maio e que não haverá subsídio⟧.', 'O ministro'],
  ['“⟦As contas+⟧”, salienta a economista Rita Falcão, “⟦não batem certo⟧”.', 'Rita Falcão'],
  ['Questionado pela Folha, o governo disse que ⟦o edital está em análise⟧.', 'o governo'],
  ['Na avaliação da entidade, ⟦o texto fere a Constituição⟧.', 'entidade'],
  ['A atleta confessou ⟦estar exausta⟧.', 'A atleta'],
  ['“⟦Deixem-nos trabalhar⟧”, pede Lurdes, dona da mercearia.', 'Lurdes'],
  ['Já para a oposição, ⟦a medida é eleitoreira⟧.', 'a oposição'],
  ['Nas redes sociais, o cantor escreveu: “⟦Obrigado, Braga.⟧”', 'o cantor'],
  ['Fontes ligadas ao processo garantem que ⟦a multa não será paga⟧.', 'Fontes ligadas ao processo'],
  ['O dirigente considera a decisão “⟦um erro histórico⟧”.', 'O dirigente'],
  ['É o que defende a jurista Helena Brito: “⟦A lei é clara.⟧”', 'Helena Brito'],
  ['⟦Vai haver greve+⟧, avisa a Fenprof, ⟦se o Governo não ceder⟧.', 'Fenprof'],
] as const;

const SILENT = [
  'Para os clientes, a mensalidade sobe 3 reais em março.',
  'A exposição “Maré Alta” fica em cartaz até domingo.',
  'O aplicativo “Rua Limpa” já tem 10 mil usuários.',
  'Os torcedores cantavam “Fora, diretoria” no portão.',
  'Na parede, uma placa: “Proibido fumar”.',
  'O chamado “orçamento secreto” foi extinto.',
  'Procurada, a empresa não quis se manifestar.',
  'O governo pretende vender três aeroportos.',
  'Conhecido como “Bolão”, o goleiro jogou até os 41 anos.',
] as const;

describe('quotations as Portuguese and Brazilian newspapers write them', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('pt', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('pt', plain)).toEqual([]);
  });
});
