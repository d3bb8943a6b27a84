import type { Wordings } from '../catalogue';

export const wrong = {
  'wrong.heading': 'Guardar lo que se ha leído mal',
  'wrong.sent': 'Se guarda un archivo en tu ordenador. No se envía nada. Tú decides si se lo das a alguien.',
  'wrong.holds':
    'Contiene las palabras y la estructura del artículo y de lo que lo rodea, lo que la página dice de sí misma a las máquinas, el informe y lo que escribas aquí. De los menús y los comentarios de lectores, solo la forma.',
  'wrong.never': 'Nunca contiene direcciones de correo, lo escrito en formularios, imágenes ni scripts.',
  'wrong.note': '¿Qué no es correcto? Puedes dejarlo vacío.',
  'wrong.around': 'Guardar también las palabras de los menús y de los comentarios de lectores',
  'wrong.save': 'Guardar el archivo',
} as const satisfies Wordings<'wrong', never>;
