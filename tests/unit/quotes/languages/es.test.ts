import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['«⟦Está bien⟧», dijo Lisa Rey. Llovía. «⟦Funciona⟧», dijo Rey.', 'Lisa Rey'],
  [
    '«⟦Hemos subestimado la carga⟧», reconoció el martes Elena Vidal, directora técnica de Nordlys.',
    'Elena Vidal',
  ],
  ['—⟦No sé nada de ese contrato+⟧ —dijo Ana Pardo—. ⟦Y no pienso firmarlo.⟧', 'Ana Pardo'],
  [
    '«⟦El fallo estaba a la vista+⟧ —explica Tomás Rey, ingeniero de Nordlys—, ⟦pero nadie miraba⟧».',
    'Tomás Rey',
  ],
  ['Según explicó ayer Marta Soler, portavoz de Nordlys, ⟦el servicio volverá el lunes⟧.', 'Marta Soler'],
  ['Tal y como ha adelantado El Faro de Vigo, ⟦la planta cerrará en junio⟧.', 'El Faro de Vigo'],
  ['De acuerdo con la Agencia de Consumo, ⟦una de cada cinco pulseras falla⟧.', 'Agencia de Consumo'],
  ['Fue, en palabras de Elena Vidal, «⟦una avería evitable y muy cara⟧».', 'Elena Vidal'],
  ['Nordlys asegura ⟦haber corregido el error en marzo⟧.', 'Nordlys'],
  ['La ministra de Sanidad, Rosa Prado, ha dicho este lunes que ⟦el plan se ampliará un año⟧.', 'Rosa Prado'],
  [
    'Iván Costa lleva el taller desde 2009. «⟦Aquí arreglamos de todo+⟧», presume. «⟦Hasta radios de galena.⟧»',
    'Iván Costa',
  ],
  [
    'Fuentes cercanas a la negociación sostienen que ⟦el acuerdo “está casi cerrado”⟧.',
    'Fuentes cercanas a la negociación',
  ],
  ['⟦La avería está resuelta⟧, según la compañía.', 'la compañía'],
  ['El abogado tachó ⟦la sentencia de «disparate jurídico»⟧.', 'El abogado'],
  ['«⟦¿De verdad hace falta otro cargador?⟧», se pregunta el analista Óscar Lema.', 'Óscar Lema'],
  ['Para Elena Vidal, “⟦la subida era previsible y va a durar⟧”.', 'Elena Vidal'],
  ['El sindicato Unión Digital denuncia que ⟦se han perdido mil empleos⟧.', 'Unión Digital'],
  [
    'Preguntada por el retraso, la consejera delegada, Inés Robles, contestó: «⟦Llegaremos a tiempo.⟧»',
    'Inés Robles',
  ],
  [
    '«⟦Hay voluntad, pero faltan números.⟧» Así lo resumió la secretaria de Estado Elvira Ponce.',
    'Elvira Ponce',
  ],
] as const;

const SILENT = [
  'La novela «El mar inmóvil» llega el jueves a las librerías.',
  'La llamada «tasa móvil» subirá en enero.',
  'Abra “Ajustes” y después “Sonido”.',
  'La empresa prevé contratar a 40 personas antes del verano.',
  'Según el modelo elegido, el precio va de 20 a 60 euros.',
  'La pantalla de 27" pesa cinco kilos.',
  'En la pancarta se leía «Queremos nuestros trenes».',
  'La dirección no quiso hacer comentarios.',
  'Eso demuestra que el frío gasta las baterías.',
  'Las dos partes hablaron durante tres horas sin resultado.',
  'Los “sénior” juegan cada vez más en línea.',
  'La palabra «bicho» tiene aquí otro sentido.',
  'Su lema, «Siempre más lejos», es de 1998.',
  'Espera duplicar sus ventas este año.',
  'Los modelos «Levante», «Poniente» y «Cierzo» están agotados.',
  'Nació en Brest y dirigió la asociación «Código para todas».',
  'La película «Las sombras», rodada en 1964, vuelve a los cines.',
  'Todavía no se sabe quién pagará la factura.',
] as const;

describe('quotations in Spanish', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('es', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('es', plain)).toEqual([]);
  });
});
