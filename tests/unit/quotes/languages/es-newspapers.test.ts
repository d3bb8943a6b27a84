import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['“⟦No nos vamos a rendir⟧”, ha zanjado la portavoz vecinal, Remedios Olalla.', 'Remedios Olalla'],
  ['“⟦Llevo tres noches sin dormir⟧”, cuenta Paqui, de 61 años, en la puerta del ambulatorio.', 'Paqui'],
  ['El consejero de Sanidad, Rubén Almazora, tilda ⟦la protesta de “circo”⟧.', 'Rubén Almazora'],
  [
    '⟦La empresa+⟧, reconoció ayer su presidente, Blas Cortina, ⟦perdió 40 millones en un año⟧.',
    'Blas Cortina',
  ],
  ['⟦Habrá+⟧, avanzó la ministra, ⟦más trenes en verano⟧.', 'la ministra'],
  ['Para el economista Gil Soriano, ⟦la subida será pasajera⟧.', 'Gil Soriano'],
  ['Fuentes de la investigación apuntan a que ⟦el incendio fue provocado⟧.', 'Fuentes de la investigación'],
  ['⟦El acusado actuó solo⟧, sostiene la Fiscalía en su escrito.', 'la Fiscalía'],
  ['“⟦Es una vergüenza+⟧”, clamó Amparo Lledó. “⟦Nos han dejado solos.⟧”', 'Amparo Lledó'],
  ['Sobre el calendario, Lara Quiñones se mostró tajante: “⟦No hay prórroga posible.⟧”', 'Lara Quiñones'],
  ['El club ha emitido un comunicado en el que lamenta ⟦“profundamente” lo ocurrido⟧.', 'El club'],
  ['Según ha podido saber este diario, ⟦la operación se firmará el lunes⟧.', 'este diario'],
  ['—⟦¿Y ahora qué?⟧ —preguntó el notario.', 'el notario'],
  ['“⟦Ni hablar⟧”, replica tajante el dueño del bar, Manolo Ruiz.', 'Manolo Ruiz'],
  ['El abogado de la familia, Íñigo Larrea, considera ⟦“insuficiente” la indemnización⟧.', 'Íñigo Larrea'],
  ['La Guardia Civil cree que ⟦los ladrones conocían la casa⟧.', 'Guardia Civil'],
  ['“⟦Yo no he firmado nada⟧”, se defendía en conversación telefónica el exconcejal.', 'el exconcejal'],
  ['De ahí que, a juicio del sindicato, “⟦el acuerdo nazca muerto⟧”.', 'sindicato'],
  [
    'El informe, al que ha tenido acceso EL PAÍS, concluye que ⟦el puente no se revisaba desde 2009⟧.',
    'El informe',
  ],
  ['Los técnicos aseguran ⟦haber avisado dos veces⟧.', 'Los técnicos'],
  ['“⟦Volveremos⟧”, prometen los dos hermanos.', 'los dos hermanos'],
  ['Lo explica así la bióloga Nerea Aldaz: “⟦El río se ha quedado sin peces.⟧”', 'Nerea Aldaz'],
  ['Y remata el alcalde: “⟦El que venga detrás, que arree.⟧”', 'el alcalde'],
  ['Desde la asociación denuncian que ⟦nadie les ha llamado⟧.', 'la asociación'],
] as const;

const SILENT = [
  'Para los usuarios, el billete costará 20 céntimos más.',
  'Los manifestantes coreaban “Sanidad pública” frente a la consejería.',
  'En la fachada, una pancarta: “Se vende por jubilación”.',
  'El documental “Mar de fondo” se estrena el viernes en Gijón.',
  'El llamado “impuesto al sol” desapareció en 2018.',
  'Preguntado por los plazos, el ministerio declinó hacer comentarios.',
  'El Ayuntamiento prevé plantar 3.000 árboles.',
  'La aplicación muestra un «aviso» cuando llega el autobús.',
  'Apodado “el Zurdo”, el ciclista ganó tres etapas.',
] as const;

describe('quotations as Spanish newspapers write them', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('es', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('es', plain)).toEqual([]);
  });
});
