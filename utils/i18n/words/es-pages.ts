import type { PageCatalogue } from '../catalogue';

export const esPages = {
  'options.title': 'Ajustes de Newsgloss',
  'options.saved': 'Guardado',
  'options.languages': 'Idiomas que leo',
  'options.followBrowser': 'Los del navegador: {languages}',
  'options.rendered': 'Explicar la letra pequeña en',
  'options.alsoRead': 'También leo',
  'options.languagesNote': 'La letra pequeña en un idioma que lees se deja como está.',
  'options.interface': 'Idioma de Newsgloss',
  'options.interfaceAsBrowser': 'El del navegador: {language}',
  'options.theme': 'Apariencia',
  'theme.system': 'La del sistema',
  'theme.light': 'Claro',
  'theme.dark': 'Oscuro',
  'options.show': 'Qué se muestra',
  'options.leftOut': 'Letra pequeña que se deja fuera',
  'options.leftOutNote': 'Idiomas y sitios cuya letra pequeña no quisiste ver.',
  'options.takeBack': 'Volver a mostrar',
  'options.sites': 'Sitios',
  'options.sitesNote':
    'En estos sitios, un artículo se lee en cuanto lo abres, para que la respuesta esté lista. En cualquier otra página, Newsgloss no lee nada hasta que pulsas su botón.',
  'options.listedSites': { one: '{count} sitio', other: '{count} sitios' },
  'options.privacy': 'Privacidad',
  'options.privacy.local':
    'Todo ocurre en tu navegador. Newsgloss no tiene servidor y no hace ni una sola petición.',
  'options.privacy.kept':
    'Tus ajustes se guardan hasta que los elimines. Lo encontrado en una página se queda en la memoria, para las cuarenta pestañas más recientes, hasta que cierres la pestaña o el navegador.',
  'options.privacy.never': 'No hay cuenta, ni estadísticas, ni historial.',
  'options.delete': 'Eliminar todo lo que guarda Newsgloss',
  'options.deleteReally': 'Pulsa otra vez para eliminarlo todo',
  'options.deleted': 'Todo está eliminado',
  'welcome.title': 'Newsgloss está listo',
  'welcome.start': 'Abre un artículo de noticias de tecnología y pulsa el botón de Newsgloss.',
  'welcome.pin': 'Para tener el botón a la vista, abre el menú de extensiones (la pieza de puzle) y fíjalo.',
  'welcome.quotes': 'Cada cita, con quién habla y su cargo, palabra por palabra como está en la página.',
  'welcome.cost': 'Si el artículo es gratis, y cuánto cuesta una suscripción al año.',
  'welcome.print':
    'Normas de comentarios, captchas y avisos de cookies en un idioma que no lees, explicados en el tuyo.',
  'welcome.try': 'Pruébalo aquí',
  'welcome.article':
    '«Ningún contador se facturó dos veces», dijo Maya Okafor, responsable de seguridad de la plataforma en Nordlys, después de que los relojes se pusieran en hora a mano.',
  'welcome.words': 'Ningún contador se facturó dos veces',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'responsable de seguridad de la plataforma',
} as const satisfies PageCatalogue<'one'>;
