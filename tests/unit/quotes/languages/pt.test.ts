import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  [
    '“⟦Subestimámos a carga⟧”, reconheceu na terça-feira Elena Vidal, diretora técnica da Nordlys.',
    'Elena Vidal',
  ],
  ['— ⟦Não sei nada desse contrato+⟧ — disse Ana Prado. — ⟦E não vou assinar.⟧', 'Ana Prado'],
  ['Segundo Marta Soares, porta-voz da Nordlys, ⟦o serviço volta na segunda-feira⟧.', 'Marta Soares'],
  ['De acordo com a Agência do Consumo, ⟦uma em cada cinco pulseiras falha⟧.', 'Agência do Consumo'],
  ['Foi, nas palavras de Elena Vidal, “⟦uma avaria evitável e muito cara⟧”.', 'Elena Vidal'],
  ['A Nordlys diz ⟦ter corrigido o erro em março⟧.', 'Nordlys'],
  [
    'A ministra da Saúde, Rosa Prado, anunciou esta segunda-feira que ⟦o plano será prolongado⟧.',
    'Rosa Prado',
  ],
  ['Ivo Costa tem a oficina desde 2009. “⟦Aqui arranjamos tudo+⟧”, garante. “⟦Até rádios.⟧”', 'Ivo Costa'],
  ['Conforme explicou ontem o presidente da câmara, Rui Salema, ⟦as obras começam em maio⟧.', 'Rui Salema'],
  ['Fontes ligadas ao processo garantem que ⟦o acordo “está quase fechado”⟧.', 'Fontes ligadas ao processo'],
  ['⟦A avaria está resolvida⟧, garante a empresa.', 'a empresa'],
  ['O sindicato União Digital denuncia que ⟦se perderam mil empregos⟧.', 'União Digital'],
  ['"⟦Precisamos mesmo de outro carregador?⟧", questiona o analista Óscar Lemos.', 'Óscar Lemos'],
  ['Para Elena Vidal, “⟦a subida era previsível e vai durar⟧”.', 'Elena Vidal'],
  ['Procurada pela Folha, a Nordlys afirmou que ⟦não comenta rumores⟧.', 'Nordlys'],
  ['O vereador chamou ⟦à proposta “um cheque em branco”⟧.', 'O vereador'],
  ['“⟦Isto não é inteligência, é estatística.⟧” A frase é do matemático Jorge Valada.', 'Jorge Valada'],
  [
    '"⟦Vocês ainda vão ouvir falar de nós⟧", prometeu o presidente da Nordlys, Otávio Brito, ao jornal O Globo.',
    'Otávio Brito',
  ],
] as const;

const SILENT = [
  'O romance “O mar imóvel” chega às livrarias na quinta-feira.',
  'A chamada "taxa móvel" sobe em janeiro.',
  'Abra “Definições” e depois “Som”.',
  'A empresa prevê contratar 40 pessoas até ao verão.',
  'Segundo o modelo escolhido, o preço vai de 20 a 60 euros.',
  'O ecrã de 27" pesa cinco quilos.',
  'Na faixa lia-se “Queremos os nossos comboios”.',
  'A direção não quis comentar.',
  'Isso mostra que o frio gasta as baterias.',
  'As duas partes falaram durante três horas sem resultado.',
  'Os “seniores” jogam cada vez mais em linha.',
  'A palavra “bicho” tem aqui outro sentido.',
  'O seu lema, “Sempre mais longe”, é de 1998.',
  'Espera duplicar as vendas este ano.',
  'Os modelos “Levante”, “Nortada” e “Suão” estão esgotados.',
  'Nasceu em Brest e dirigiu a associação “Código para todas”.',
  'O filme “As sombras”, rodado em 1964, volta às salas.',
  'Ainda não se sabe quem vai pagar a conta.',
] as const;

describe('quotations in Portuguese', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('pt', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('pt', plain)).toEqual([]);
  });
});
