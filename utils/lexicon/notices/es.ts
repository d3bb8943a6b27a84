import type { NoticeLexicon } from './notice-lexicon';

export const es = {
  lang: 'es',
  compounds: false,
  fillers: `el, la, los, las, lo, un, una, unos, unas, de, del, y, o, u, e, es, son, fue, ser, está, están, estar, ha, han, has, hay, sido, se, que, si, cuando, donde, al, como, su, sus, por, para que, porque, así, pero, cuyo, le, les, esto es, sobre, entre, desde, hasta aquí, ya que, etc, muy, bien, simplemente, fácilmente, rápidamente, cada vez, actualmente, más abajo, mismo, misma, estás, estáis, será, serán, siendo, durante`,
  words: {
    upload: 'subir, sube, suba, subida, subido, upload, adjuntar, subiendo',
    emoji: 'emoji*, emoticono*',
    avatar: 'avatar*, (foto|imagen) de perfil',
    admin: 'admin*',
    fast: 'demasiado rápido, muy rápido, demasiado seguido, demasiadas (solicitudes|peticiones)',
    duplicate: 'duplicad*',
    server: 'servidor, servidores, solicitud',
    size: 'tamaño, demasiado grande, muy grande',
    online: 'en línea, conectados, online',
    history: 'historial',
    comment: 'comentario, comentarios, comentar, comenta, comentado, comente, comentó, coméntalo',
    reply:
      'respuesta, respuestas, responder, responde, respondido, responda, contestar, contesta, contestación',
    reaction: 'reacción, reacciones, reaccionar, reacciona, reaccionó, reaccionaron, reaccionado',
    discussion: 'discusión, discusiones, conversación, conversaciones, debate, debates, debatir, hilo, hilos',
    thought: 'opinión, opiniones, opina, opinas, piensas, piensa, pensamiento*, idea, ideas, parecer',
    review:
      'reseña, reseñas, valoración, valoraciones, valorar, calificación, puntuación, estrella, estrellas, evaluar, análisis, prueba',
    like: 'me gusta, gusta, gustar, likes, like, te gusta, gustado',
    dislike: 'no me gusta, ya no me gusta, dislike*',
    vote: 'voto, votos, votar, vota, votado, vote, votó',
    upvote:
      'voto positivo, votos positivos, votar a favor, votar positivo, votar positivamente, upvote*, voto a favor',
    downvote: 'voto negativo, votos negativos, votar en contra, votar negativo, downvote*, voto en contra',
    moderate: 'moderación, moderado*, moderada*, moderador*, moderar, moderan, modera',
    approve:
      'aprobado*, aprobada*, aprobar, aprobación, revisado*, revisión, validado*, revisar, aprobemos, revisará, aprobarse',
    pending: 'pendiente*, en espera, a la espera, esperando, en cola, en revisión, espera de',
    rule: 'norma, normas, regla, reglas, directrices, código de conducta, netiqueta, pautas, normativa',
    polite:
      'respetuoso*, respetuosa*, respeto, educado*, cortés, amable, constructivo*, respeta, educación, con respeto',
    spam: 'spam, correo no deseado, correo basura, basura',
    anonymous: 'anónimo*, anónima*, anónimamente',
    guest: 'invitado, invitados, invitada, sin cuenta, sin registrarse, sin registrarte, sin registro',
    article:
      'artículo, artículos, entrada, entradas, post, posts, publicación, publicaciones, noticia, nota, historia, contenido editorial',
    page: 'página, páginas',
    blog: 'blog, blogs, bitácora',
    site: 'sitio, sitios, sitio web, web, página web, url, sitio de internet, portal, dirección web',
    section: 'sección, secciones, apartado, encabezado, capítulo',
    author: 'autor, autores, autora, autoras, redactor*, escritor*, colaborador*',
    person:
      'persona, personas, lector, lectores, lectora, lectoras, usuario, usuarios, visitante*, gente, alguien',
    name: 'nombre, nombres, tu nombre, apodo, nick, alias, nombre completo, seudónimo',
    username: 'nombre de usuario, usuario, nombre de usuaria, identificador',
    password: 'contraseña, contraseñas, clave',
    account: 'cuenta, cuentas',
    profile: 'perfil, perfiles',
    email:
      'correo, correos, correo electrónico, email*, e mail*, dirección de correo, dirección de correo electrónico, dirección de email, mail, electrónico',
    inbox: 'bandeja de entrada, buzón, correo entrante, bandeja',
    address: 'dirección, direcciones, domicilio',
    message: 'mensaje, mensajes, tu mensaje',
    text: 'texto, textos',
    notification:
      'notificación, notificaciones, notificar, notifícame, notificarme, avisar, avísame, avisarme, aviso, avisos, alerta*, recibir notificaciones, avisadme',
    newsletter: 'newsletter*, boletín, boletines, boletín de noticias, lista de correo, boletín informativo',
    link: 'enlace, enlaces, vínculo*, link, links, permalink, url, hipervínculo',
    direct: 'directo, directa, permanente',
    feed: 'feed, feeds, rss, atom, canal rss, fuente web',
    image: 'imagen, imágenes, foto, fotos, fotografía, fotografías, ilustración',
    video: 'vídeo, vídeos, video, videos',
    audio: 'audio, sonido, podcast, pódcast',
    file: 'archivo, archivos, fichero, ficheros, documento, documentos, adjunto*',
    news: 'noticias, novedades, novedad, actualidad, noticia, titulares',
    topic: 'tema, temas, asunto, temática',
    category: 'categoría, categorías, archivado en, publicado en',
    tag: 'etiqueta, etiquetas, tag, tags, palabra clave, palabras clave',
    tagged: 'etiquetado, etiquetada, etiquetados, etiquetadas, con la etiqueta',
    archive: 'archivo, archivos, hemeroteca',
    menu: 'menú, menu, menús',
    navigation: 'navegación, migas de pan, navegar, ruta de navegación',
    sidebar: 'barra lateral, columna lateral, panel lateral',
    list: 'lista, listas, listado',
    search: 'buscar, busca, búsqueda, búsquedas, buscador, busque, buscando, buscado',
    result: 'resultado, resultados, coincidencia*',
    query: 'término de búsqueda, términos de búsqueda, consulta, palabra buscada, términos',
    contents:
      'tabla de contenidos, índice, contenidos, tabla de contenido, índice de contenidos, sumario, en este artículo índice',
    content: 'contenido, contenidos, contenido principal',
    theme: 'tema, modo, apariencia, aspecto, tema de color',
    dark: 'oscuro, oscura, noche, nocturno',
    light: 'claro, clara, día, diurno, luminoso',
    language: 'idioma, idiomas, lengua, lenguaje, español, inglés',
    translate: 'traducir, traducción, traducciones, traducido*, traducida*, traduce',
    version: 'versión, versiones',
    date: 'fecha, fechas',
    original: 'original, originales, originalmente, origen',
    photo_by:
      'foto de, fotografía de, crédito, créditos, imagen de, foto por, fuente de la imagen, crédito de la foto, créditos de la imagen, imagen cortesía de, foto',
    second: 'segundo, segundos, seg',
    minute: 'minuto, minutos, min',
    hour: 'hora, horas',
    day: 'día, días, diario, diaria, diariamente',
    week: 'semana, semanas, semanal, semanalmente',
    month: 'mes, meses, mensual',
    year: 'año, años, anual',
    ago: 'hace, atrás, desde hace',
    now: 'ahora, ahora mismo, justo ahora, en este momento, hace un momento, ya',
    today: 'hoy',
    yesterday: 'ayer',
    word: 'palabra, palabras',
    character: 'carácter, caracteres, letra, letras',
    view: 'vista, vistas, visualización, visualizaciones, lecturas, visitas, veces visto, vistos, veces leído',
    less: 'menos',
    more: 'más, adicional*, otros, otras',
    all: 'todo, todos, toda, todas, cada, íntegro, completo, completa, totalidad',
    other: 'otro, otra, otros, otras, demás',
    first: 'primer, primero, primera, primeros, primeras',
    last: 'último, última, últimos, últimas',
    next: 'siguiente, siguientes, próximo, próxima, próximos',
    previous: 'anterior, anteriores, previo, previa, previos, precedente',
    newer: 'más reciente, más nuevo, más nuevos, más nuevas, más recientes',
    older: 'más antiguo, más antiguos, más antiguas, más viejo, más viejos, antiguas, de más de',
    newest:
      'reciente, recientes, últimos, últimas, último, última, más recientes, más nuevos, lo último, nuevos primero, más reciente',
    oldest: 'más antiguos, más antiguo, más antiguas, antiguos, más viejos',
    popular:
      'popular, populares, más leído, más leídos, más leídas, más visto, más vistos, mejores, mejor, top, tendencia*, destacado*, lo más, más votados, mejor valorados, más populares',
    recommended:
      'recomendado*, recomendación, recomendaciones, recomendada*, recomendamos, sugerido*, sugerencia*, sugeridas',
    related:
      'relacionado*, relacionada*, similar*, te puede interesar también, parecido*, véase también, ver también',
    minimum: 'al menos, mínimo, mínima, como mínimo, demasiado corto, demasiado corta, por lo menos',
    maximum: 'máximo, máxima, como máximo, demasiado largo, excede, supera, hasta, superar, superior',
    remaining: 'restante*, quedan, queda, te quedan, disponibles aún',
    new: 'nuevo, nueva, nuevos, nuevas',
    yet: 'aún, todavía, por ahora, de momento, hasta ahora',
    already: 'ya',
    always: 'siempre, permanentemente, de forma permanente',
    only: 'solo, sólo, solamente, únicamente, exclusivo*, exclusiva*, exclusivamente, único',
    not: 'no, ningún, ninguna, ninguno, nada, sin, nunca, ni, nadie, jamás, imposible, sin los que, sin las que',
    please: 'por favor, rogamos, ruega',
    must: 'debe, debes, deben, tiene que, tienes que, hay que, deberás, es necesario, necesario, necesitas, necesita, deberá, obligado, deber, has de',
    can: 'puede, puedes, pueden, posible, podrás, permitido, se permite, permite, podrá, poder, podrán, podría, podéis, se admiten, se admite, admiten, admite, puedan, pueda',
    want: 'quiere, quieres, desea, deseas, querer, quiero, gustaría, queremos, querer, desea*',
    you: 'tú, tu, tus, te, ti, usted, ustedes, su, sus, vosotros, vuestro, os, contigo, suyo',
    i: 'yo, me, mi, mis, mí',
    we: 'nosotros, nos, nuestro, nuestra, nuestros, nuestras',
    this: 'este, esta, estos, estas, esto, ese, esa',
    by: 'por, de',
    on: 'en, el, sobre',
    in: 'en, dentro de',
    to: 'a, para, al, hacia',
    of: 'de, del',
    with: 'con, mediante, vía, a través de, usando, utilizando, por medio de',
    as: 'como',
    about: 'sobre, acerca de, acerca, quiénes somos, respecto a',
    before: 'antes, antes de, previamente, con anterioridad',
    after: 'después, tras, una vez, cuando, en cuanto, luego de',
    later: 'más tarde, luego, en cualquier momento, más adelante, cuando quieras, posteriormente, después',
    again: 'de nuevo, otra vez, nuevamente, una vez más',
    here: 'aquí, a continuación, abajo, acá',
    back: 'volver, vuelve, regresar, atrás, regreso, vuelta',
    top: 'arriba, inicio de la página, parte superior, principio',
    home: 'inicio, portada, página de inicio, página principal, home',
    write:
      'escribir, escribe, escriba, dejar, deja, deje, añadir, añade, añada, redactar, introduce, introducir, ingresa, agregar, agrega, haz, publica, ingrese, comparte',
    submit: 'enviar, envía, envíe, publicar, publica, publique, mandar, envío, remitir',
    sent: 'enviado*, enviada*, recibido*, publicado correctamente, enviamos, registrado, mandado',
    publish:
      'publicado*, publicada*, publicar, público, públicos, publicará, publicación, publicarse, se publica, publicarán, pública, publique, publiquen',
    visible:
      'visible*, aparecer, aparece, aparecerá, mostrará, mostrado*, mostrada*, se muestra, se verá, mostrarse, aparezca',
    edit: 'editar, modificar, edita, edición, modifica',
    edited: 'editado*, editada*, modificado*, modificada*',
    update: 'actualizar, actualiza, refrescar, actualice, recargar',
    updated: 'actualizado*, actualizada*, modificado*, actualización, modificación',
    created: 'creado*, creada*',
    delete: 'eliminar, elimina, borrar, borra, suprimir, quitar, eliminación',
    deleted: 'eliminado*, eliminada*, borrado*, borrada*, suprimido*',
    hide: 'ocultar, oculta, esconder',
    hidden: 'oculto*, oculta*, ocultos, ocultado*, escondido*',
    collapsed: 'contraído*, minimizado*, colapsado*, plegado*',
    collapse: 'contraer, colapsar, plegar, minimizar, reducir',
    expand: 'expandir, desplegar, ampliar, extender, abrir',
    show: 'mostrar, muestra, ver, vea, visualizar, ve, consultar, leer, ves, mostrarle, mostrarte',
    load: 'cargar, carga, cargue',
    loading: 'cargando, se está cargando, se están cargando, carga en curso, en carga',
    sending: 'enviando, guardando, publicando, procesando, en curso, envío en curso',
    preview: 'vista previa, previsualiz*, previsualización, avance',
    save: 'guardar, guarda, guarde, almacenar, recordar',
    saved: 'guardado*, guardada*, almacenado*',
    bookmark: 'marcador*, favorito*, lista de lectura, leer más tarde, leer después, guardados',
    cancel: 'cancelar, cancela, anular, cancele, cancelación',
    confirm: 'confirmar, confirma, confirmación, confirme',
    confirmed: 'confirmado*, confirmada*',
    close: 'cerrar, cierra, cierre, descartar',
    closed: 'cerrado*, cerrada*, desactivado*, desactivada*, deshabilitado*, deshabilitada*, inhabilitado*',
    open: 'abrir, abre, abierto*, abra',
    toggle: 'alternar, cambiar, conmutar, interruptor, mostrar u ocultar',
    choose: 'elegir, elige, escoger, seleccionar, selecciona, elija, seleccione, elección',
    selected: 'seleccionado*, seleccionada*, selección, elegido*',
    ok: 'ok, vale, de acuerdo, entendido, aceptar, lo entiendo, está bien, okay',
    yes: 'sí',
    accept:
      'aceptar, acepta, acepto, acepte, consentir, consiente, consiento, aceptas, aceptando, aceptación, estoy de acuerdo, de acuerdo con, aceptarlas, acuerdo, aceptado, aceptada, aceptadas, aceptados',
    reject:
      'rechazar, rechaza, rechazo, denegar, declinar, no aceptar, rehusar, oponerse, oponerte, descartar, descarta',
    enable:
      'activar, activa, habilitar, habilita, permitir, permite, active, habilite, activación, permita, permito, permites, esté activado, activado',
    enabled: 'activado*, activada*, habilitado*, activo*, activas, habilitada*',
    disable: 'desactivar, desactiva, deshabilitar, desactive, inhabilitar, deshabilita, apagar',
    manage:
      'gestionar, gestiona, administrar, personalizar, configurar, ajustar, gestione, configura, gestión, personaliza, administra',
    settings: 'ajuste*, configuración, preferencia*, opción, opciones, configuraciones, opciones de',
    change: 'cambiar, cambia, modificar, cambio, cambios, cambie, modifica, cambiado, ha cambiado',
    withdraw: 'retirar, revocar, retira, oponerse, revocación, darse de baja, rectificar',
    continue:
      'continuar, continúa, seguir, sigue, prosigue, continúe, continuando, sigues, siga, seguir leyendo, continuas, continuación',
    start: 'empezar, empieza, comenzar, comienza, iniciar, inicio, comience',
    done: 'hecho, listo, terminado, completado*, con éxito, correctamente, finalizado',
    try: 'probar, prueba, intentar, intenta, pruebe, intente, pruébalo',
    retry:
      'reintentar, inténtalo de nuevo, vuelve a intentarlo, intente de nuevo, vuelva a intentarlo, inténtelo de nuevo, prueba de nuevo, intentar de nuevo, inténtalo otra vez, volver a intentar, inténtalo nuevamente, intenta nuevamente, intenta de nuevo, inténtelo nuevamente, reintenta, inténtelo otra vez',
    wait: 'espera, espere, esperar, un momento, por favor espere, aguarda, espera un momento, aguarde',
    check: 'comprobar, comprueba, revisar, revisa, verificar, compruebe, mira, consulta, revise, chequear',
    verify:
      'verificar, verificación, verifica, comprobar, demostrar, demuestra, autenticar, verifique, verificado',
    verifying: 'verificando, comprobando, verificación en curso',
    verified: 'verificado*, verificada*, verificación correcta, verificación completada, éxito, comprobado*',
    copy: 'copiar, copia, copie',
    copied: 'copiado*, copiada*',
    share: 'compartir, comparte, compartido*, difundir, comparta',
    download: 'descargar, descarga, descargas, bajar',
    read: 'leer, lee, lectura, leído*, lea, lees, leyendo',
    listen: 'escuchar, escucha, oír, escuche',
    watch: 'ver, mirar, mira',
    play: 'reproducir, reproduce, reproducción',
    follow: 'seguir, sigue, síguenos, síguelo, siga, síganos, seguirnos, sígueme',
    join: 'unirse, únete, participar, participa, unirte, sumarse, únase, súmate, une, participe',
    report: 'denunciar, denuncia, reportar, reporta, informar de, avisar de, reporte, notificar contenido',
    block: 'bloquear, bloquea, silenciar, vetar, filtrar, reducir, combatir',
    blocked: 'bloqueado*, bloqueada*, silenciado*, vetado*, baneado*',
    pin: 'fijado*, fijada*, anclado*, destacado arriba, fijar',
    sort: 'ordenar, ordena, orden, ordenar por, ordenación, clasificar, ordenado*',
    filter: 'filtrar, filtro, filtros, filtra, filtrado*',
    skip: 'saltar, ir a, ir al, salta, omitir, pasar, ve a, saltar al, saltar a, ir',
    scroll: 'desplazar*, desplázate, desplazamiento, subir, bajar',
    reset: 'restablecer, restablece, reiniciar, resetear, restaurar',
    learn:
      'saber más, información, más información, aprender, aprende, infórmate, conoce, conocer, informarse, obtener información, descubre, más info, info, detalles, obtén información, sepa más, averigua',
    contact:
      'contacto, contactar, contacta, contacte, contáctanos, ponte en contacto, póngase en contacto, comuníquese, comuníquese con',
    help: 'ayuda, ayudar, soporte, preguntas, faq, ayuda a, ayudan, preguntas frecuentes, ayúdanos, asistencia, ayudarnos',
    login:
      'iniciar sesión, inicia sesión, acceder, accede, identificarse, identifícate, conectarse, conectar, entrar, entra, inicio de sesión, conectado*, acceso, inicie sesión, login, ingresar, sesión iniciada, iniciado sesión, ingresa, conéctate, iniciar la sesión, logueado, identifíquese, haber iniciado sesión',
    logout: 'cerrar sesión, salir, desconectar*, cierra sesión, cerrar la sesión, desconectarse',
    signup:
      'registrarse, regístrate, registrar, registro, crear cuenta, crear una cuenta, crea una cuenta, registrarte, registrado*, darse de alta, date de alta, inscribirse, inscríbete, regístrese, registra, crea tu cuenta, alta, crear tu cuenta, apúntate, apuntarse, apúntese',
    create: 'crear, crea, cree, creación',
    forgot: 'olvidado, olvidaste, olvidé, olvidada, perdido, olvidó, has olvidado, recuperar, perdida',
    remember:
      'recordar, recuérdame, mantener sesión, recordarme, permanecer conectado, mantenerme conectado, mantener la sesión, recuerda, seguir conectado',
    wrong:
      'incorrecto*, incorrecta*, erróneo*, inválido*, no válido, equivocado*, inválida*, no es correcto, no es válido, no válida, no es correcta',
    expired: 'expirado*, caducado*, caducada*, ha caducado, ha expirado, vencido*, expirada, caducó',
    session: 'sesión, sesiones',
    subscribe:
      'suscribirse, suscríbete, suscripción, suscripciones, suscribir, suscribirte, suscríbase, abonarse, suscribirme, suscribo, suscriba, suscríbeme',
    subscribed: 'suscrito*, suscrita*, te has suscrito, suscripción confirmada, ya estás suscrito',
    subscriber: 'suscriptor, suscriptores, suscriptora, suscriptoras, abonado, abonados',
    unsubscribe:
      'darse de baja, darte de baja, date de baja, cancelar suscripción, cancelar la suscripción, baja, cancelar tu suscripción, desuscribir*, anular la suscripción, dejar de recibir, cancela tu suscripción, cancelarla',
    member: 'miembro, miembros, socio, socios, socia, membresía, afiliado al club',
    become: 'hazte, hacerse, conviértete, convertirse, ser, convertirte, hágase, ser miembro',
    free: 'gratis, gratuito*, gratuita*, gratuitamente, libre, sin coste, sin costo',
    trial:
      'prueba, período de prueba, periodo de prueba, prueba gratuita, prueba gratis, de prueba, meses gratis, mes gratis',
    gift: 'regalar, regalo, regala, obsequio',
    support: 'apoyar, apoya, apoyo, apoye, financiar, apóyanos, respalda*, soportado, soporta, soportada',
    donate:
      'donar, dona, donación, donaciones, donativo*, contribuir, contribución, propina, haz una donación',
    unlock:
      'desbloquear, acceso ilimitado, ilimitado*, acceso completo, acceso, acceder a, desbloquea, todo el contenido, sin límites, accede',
    pay: 'pagar, pago, pagado*, de pago, pague, paga, pagos',
    limit: 'límite, limitado*, cuota, limitar, has alcanzado',
    app: 'app, apps, aplicación, aplicaciones',
    error:
      'error, errores, fallo, falló, problema*, algo salió mal, algo ha ido mal, no se pudo, no se ha podido, no se pudieron, ha fallado, se ha producido, fallido, ocurrió, hubo un problema, fue mal, no se han podido, algo fue mal, no pudo, no hemos podido, algo ha salido mal',
    sorry:
      'lo sentimos, lo siento, perdón, disculpa*, lamentablemente, vaya, ups, sentimos, lamentamos, desafortunadamente, disculpe, oops',
    find: 'encontrar, encontrado*, encontrada*, encuentra, encontró, hallar, encontraron, hallado, localizar, encontramos, encontrarás',
    exist: 'existe, existir, existente, existen, ya no existe',
    empty: 'vacío*, vacía*, en blanco',
    required:
      'obligatorio*, obligatoria*, requerido*, requerida*, necesario*, necesaria*, imprescindible*, requiere, se requiere',
    optional: 'opcional*, no obligatorio, voluntario, facultativo',
    mark: 'marcado*, marcada*, señalado*, con asterisco, asterisco*, con, indicados, indica',
    field: 'campo, campos, casilla*, casillas',
    valid: 'válido*, válida*, correcto*, correcta*',
    fill: 'rellenar, rellena, introduce, introducir, completar, completa, rellene, complete, ingresa, ingrese, escribir, introduzca, teclea, escribe, escriba, llenar, indica, completado',
    browser: 'navegador, navegadores',
    javascript: 'javascript, js',
    network: 'red, conexión, internet, conexión a internet',
    available: 'disponible*, accesible*, indisponible',
    region: 'región, país, territorio, zona, tu país',
    permission: 'permiso*, autorización, autorizado*, derechos, permitido*',
    broken: 'roto*, rota*, no funciona, dañado*, averiado, rotos, ya no funciona',
    owner:
      'propietario*, propietaria, administrador*, dueño*, webmaster, responsable del sitio, administradora',
    let_know:
      'avísanos, infórmanos, avisar, informar, haz saber, háznoslo saber, dinos, avise, comunícanos, cuéntanos, hacerles saber, informarles, hágaselo saber, hágale saber, informe, infórmele',
    testing: 'modo de prueba, modo de pruebas, en pruebas, modo prueba, para pruebas',
    privacy: 'privacidad, protección de datos, intimidad',
    privacy_policy:
      'política de privacidad, aviso de privacidad, declaración de privacidad, políticas de privacidad, política de protección de datos, normas de privacidad',
    terms:
      'términos, condiciones, términos y condiciones, condiciones de uso, términos de uso, términos de servicio, condiciones de servicio, condiciones generales, términos del servicio, condiciones del servicio',
    imprint: 'aviso legal, información legal, nota legal, datos legales',
    cookie: 'cookie, cookies, galletas',
    consent: 'consentimiento*, consentir',
    purpose: 'finalidad, finalidades, propósito*, fin, fines, objetivo, objetivos',
    service: 'servicio, servicios',
    vendor:
      'fabricante, fabricantes, proveedor*, socio, socios, tercero*, terceros, terceras, partners, colaboradores, anunciantes',
    data: 'dato, datos, datos personales, información personal, información sobre ti',
    process:
      'procesa*, procesan, tratar, tratamiento*, tratan, utilizan, almacen*, recog*, recopil*, guardan, procesar, procesamiento, usa, usan, utilizar, recabar',
    use: 'usar, usa, uso, usamos, utiliza*, utilizamos, utilizar, utilización, empleamos, emplea, usan, usas, utilice, use',
    share_data:
      'vender, vendan, vendemos, ceder, cedemos, compartir datos, venta, compartimos, compartiremos, divulgar, cesión',
    essential: 'esencial*, necesario*, necesaria*, imprescindible*, estrictamente necesarias, técnicas',
    functional: 'funcional*, funcionalidad*, funciones, funciones adicionales',
    statistics:
      'estadística*, analítica*, análisis, estadístico*, medición, analítico*, medir, analizar, analíticas',
    marketing:
      'marketing, publicitario*, seguimiento, publicitarias, rastreo, segmentación, mercadotecnia, promocional*',
    personalised:
      'personalizado*, personalizada*, adaptado*, a medida, personalizar, personalización, adaptada*',
    performance: 'rendimiento, desempeño',
    optimise:
      'mejorar, optimizar, mejora, optimización, optimizado, mejor experiencia, mejoras, mejorarlos, mejorarla, mejoramos',
    experience:
      'experiencia, experiencia de usuario, navegación, funcionamiento, funcione, funcionar, funciona, experiencia de navegación',
    relevant:
      'relevante*, interesar, te interesa, pueda interesar, puede interesarte, interesante*, te puede interesar, puede gustarte, también te puede, podría interesarte, podría gustarte, quizás te interese, te pueden interesar, interesarle, interesarte',
    provide:
      'proporcionar, ofrecer, prestar, ofrece, ofrecemos, proporciona*, suministrar, brindar, ofrecerte, prestación, facilitar, ofrecerle, brindarte, permiten, garantizar, permitir, proporcionó, proporcionado',
    load_default:
      'cargado* por defecto, por defecto, se carga por defecto, de forma predeterminada, predeterminado*, habilitado por defecto, activado por defecto, predeterminada',
    optout:
      'opt out, optar por no, excluirse, optar por no participar, exclusión voluntaria, opt-out, optar por lo contrario',
    external: 'externo*, externa*, de terceros, incrustado*, incorporado*, embebido*',
    social: 'redes sociales, medios sociales, red social, sociales',
    visit: 'visita, visitas, visitar, visite, visitando, navegando',
    renew: 'renovar, renueve, actualizar, renueva, renovación',
    assess: 'evaluar, consultar, revisar, ver resumen, valorar, visión general, resumen, examinar',
    apply: 'aplica*, se aplican, aplicar, aplican, rigen, en vigor, sujeto a',
    understand: 'cómo, entender, comprender, entiende, saber cómo, de qué manera, qué',
    captcha:
      'captcha*, control de seguridad, verificación de seguridad, código de seguridad, pregunta de seguridad, comprobación de seguridad, antispam, seguridad',
    robot: 'robot, robots, bot, bots',
    protect: 'protegido*, protegida*, protege, protección, proteger, seguro',
    code: 'código, códigos',
    puzzle: 'rompecabezas, desafío*, reto, puzle, acertijo, prueba',
    hear: 'oyes, oye, oír, escuchas, escuche, escucha, oiga, oigas',
    see: 'ves, ve, ver, vea, aparece, aparecen, muestra, mostrados, veas, figura',
    reload:
      'recargar, recarga, actualizar, volver a cargar, nuevo, otra, cambiar, vuelve a cargar, recargue, otro, refrescar',
    ad: 'publicidad, anuncio, anuncios, publicitario*, aviso publicitario, publi, propaganda, pauta',
    sponsor:
      'patrocinado*, patrocinador*, patrocinio, patrocina, en colaboración con, patrocinada*, presentado por, ofrecido por',
    promo:
      'promoción, promocionado*, contenido de marca, publirreportaje, contenido promocionado, contenido pagado, pagado*, remitido, promocional*, branded content, publicitario, contenido patrocinado',
    affiliate:
      'afiliado*, afiliación, afiliados, enlaces de afiliado, programa de afiliados, enlace de afiliación, enlaces patrocinados',
    commission: 'comisión, comisiones, beneficio económico, compensación, porcentaje',
    earn: 'ganar, ganamos, gana, recibir, recibimos, percibir, obtener, obtenemos, recibe, cobrar, llevamos, reportar, reportarnos, percibe, llevar',
    purchase: 'comprar, compra, compras, compre, adquirir, adquieres, comprado*, adquisición',
    contain: 'contiene, contener, incluye, contienen, incluir, puede contener, incluyen, contenga',
    adblock: 'bloqueador de anuncios, bloqueador*, adblock*, bloqueador de publicidad, ad block',
    ai: 'ia, inteligencia artificial, ia generativa, chatgpt, modelo de lenguaje, una ia',
    made: 'generado*, generada*, creado*, creada*, escrito*, redactado*, elaborado*, producido*, realizado*, hecho',
    summary: 'resumen*, resumido*, síntesis, claves',
    human_check:
      'revisado por, revisada por, editado por un, supervisado por, revisión humana, revisado por un humano, verificado por un, revisado por la redacción, revisado por un editor, supervisado*, supervisión humana',
    correction:
      'corrección, correcciones, corregido*, rectificación, fe de errores, aclaración, fe de erratas, corrige, errata, rectifica*',
    embargo: 'embargo, embargado*',
    syndicated:
      'reproducido*, republicado*, publicado originalmente, con autorización, con permiso, publicado previamente, publicado por primera vez, se publicó originalmente, apareció originalmente, originalmente en, reproduce con permiso, publicada originalmente',
    sample:
      'unidad de prueba, prestado*, cedido*, cesión, muestra, ejemplar de prueba, proporcionado por, dispositivo cedido, producto cedido, préstamo, unidad de análisis, unidad de review, ha cedido, nos ha cedido, cedido, cedida',
    opinion: 'opinión, columna, tribuna, artículo de opinión, editorial, columna de opinión',
    live: 'directo, en directo, en vivo, minuto a minuto, última hora en directo',
    developing:
      'en desarrollo, última hora, noticia en desarrollo, se irá actualizando, se actualizará, habrá ampliación, en ampliación, seguirá ampliando',
    extra_cost:
      'sin coste adicional, sin costo adicional, sin coste extra, sin ningún coste, ningún coste adicional, sin coste para ti, sin que te cueste más, no te cuesta más, sin costo extra, sin coste alguno, ningún costo adicional, el precio no cambia, mismo precio',
    editor: 'redacción, editor, editores, editorial, redactores, equipo editorial, periodistas',
    copyright: 'copyright, derechos de autor, ©',
    rights: 'todos los derechos reservados, derechos reservados, reservados todos los derechos',
    license: 'licencia*, licenciado*, bajo licencia, bajo una licencia',
    powered:
      'creado con, funciona con, con la tecnología de, impulsado por, powered by, desarrollado con, gracias a, funciona gracias a, hecho con, realizado con, desarrollado por, con tecnología de, proporcionado por',
    design: 'diseño, diseñado por, diseño de, tema de, diseño por, tema por, plantilla',
    thanks: 'gracias, agradecemos, agradecer, muchas gracias, agradecimiento',
    sure: 'seguro, segura, estás seguro, está seguro, realmente, de verdad, asegurar, garantizar, estás segura, asegurarnos',
    says: 'dice, dijo, escribió, ha dicho, comentó, dijeron',
    markup: 'markdown, html, bbcode, formato, dar formato, etiquetas html, estilo de texto',
    what: 'qué, cuál, lo que',
    abuse: 'abuso*, abusivo*, inapropiado*, ofensivo*, inadecuado*',
    thing: 'elemento, elementos, cosa, cosas, algo, nada, ítem, ítems, objetos',
    issue: 'issue, issues, ticket, tickets, incidencia*',
    window: 'ventana, ventanas, pestaña, pestañas',
    add: 'añadir, agregar, añade, agrega, sumar',
    form: 'formulario*',
    click: 'clic, haz clic, haga clic, pulsa, pulse, clica, pincha, hacer clic, pulsar, toca',
    human: 'humano, humana, humanos, ser humano, persona real',
    receive: 'recibir, recibe, recibirás, reciba, obtener, obtén, recibo, recíbelo',
    policy: 'política, políticas, declaración, normativa',
    cookie_policy:
      'política de cookies, políticas de cookies, aviso de cookies, política sobre cookies, declaración de cookies',
    important: 'importante*, importa, valoramos, nos importa, respetamos, preocupa, nos preocupamos',
    product: 'producto, productos, dispositivo analizado, terminal, dispositivo',
    device: 'dispositivo, dispositivos, terminal, aparato',
    media: 'medios, medio, multimedia',
    detail: 'detalle, detalles, detallado*',
    miss: 'perder, pierdas, pierda, perderte, te pierdas',
    offer: 'oferta, ofertas, plan, planes, tarifa, tarifas',
    journalism: 'periodismo, periodístico*, periodismo independiente, información independiente, periodistas',
    coffee: 'café',
    friend: 'amigo, amigos, amiga, amigas, conocido',
    clipboard: 'portapapeles',
    also: 'también, además',
    title: 'título, títulos, titular',
    duration: 'tiempo, duración, aproximado, estimado',
    written: 'escrito, escrita, redactado, texto de, escrito por',
    outdated:
      'obsoleto*, desactualizado*, antiguo, anticuado, más de un año, no está actualizado, información antigua, viejo, desfasado*, desactualizada*',
    partnership: 'colaboración*, alianza, asociación, colaborando',
    machine: 'automático*, automáticamente, máquina, automatizado*, traducción automática',
    until: 'hasta, hasta el',
    express: 'expres*, refleja*, representa*, reflejan, expresadas',
    offline: 'sin conexión, desconectado*, fuera de línea, offline',
  },
  phrases: {
    'action.sent': 'enviado, enviada',
    'comment.stay-polite':
      'por favor mantén el respeto y cíñete al tema, comenta con respeto y sin salirte del tema',
    'cookie.notice': 'usamos cookies, utilizamos cookies, este sitio usa cookies',
    'error.vote': 'tu voto no se ha contado, error al votar, fallo al votar, la votación ha fallado',
    'comment.only-admin':
      'solo el administrador puede responder aquí, solo los administradores pueden comentar',
    'comment.only-you':
      'solo tú puedes verlo, visible solo para ti, solo visible para ti, visible solo para el autor',
    'comment.draft-restored':
      'tu borrador está de vuelta, el contenido se ha restaurado, borrador restaurado, contenido restaurado',
    'form.password-mismatch': 'las contraseñas no coinciden, contraseñas no coinciden',
    'form.enter-name-email':
      'indica primero tu nombre y tu correo, introduce tu nombre y correo electrónico, por favor escribe tu nombre y tu correo',
    'login.email-verified':
      'tu correo está confirmado, correo verificado, correo electrónico verificado, email verificado',
    'login.out-confirm':
      '¿seguro que quieres cerrar sesión, seguro que quieres cerrar sesión, está seguro de que desea cerrar sesión',
    'action.deleting': 'eliminando, borrando',
    'error.delete': 'no se pudo eliminar, error al eliminar, error al borrar',
    'error.edit': 'no se pudo modificar, error al editar, error al modificar, error al actualizar',
    'error.timeout': 'se ha agotado el tiempo, tiempo de espera agotado, la solicitud ha caducado',
    'nav.messages': 'mensajes, mis mensajes, bandeja de mensajes',
    'nav.dashboard': 'panel de control, panel de administración, centro de control',
    'action.next-step': 'siguiente paso, paso siguiente',
    'time.seconds-ago': 'hace {count} segundos, hace {count} (segundo|seg|s), hace un segundo',
    'comment.upload-image':
      'subir imagen, subir una imagen, añadir imagen, insertar imagen, cargar imagen, subir foto, adjuntar imagen',
    'action.uploading': 'subiendo, subiendo imagen, cargando imagen',
    'error.upload':
      'no se pudo subir el archivo, error al subir, error al subir la imagen, fallo al subir, la subida ha fallado',
    'error.file-too-large':
      'el archivo es demasiado grande, archivo demasiado grande, la imagen es demasiado grande, imagen demasiado grande',
    'comment.emoji': 'emoji, emojis, emoticono, emoticonos, insertar emoji, añadir emoji',
    'comment.badge-admin': 'administrador, admin, administradora, administradores',
    'comment.badge-moderator': 'moderador, moderadora, moderadores',
    'comment.pin': 'fijar, anclar, fijar comentario, destacar comentario',
    'comment.unpin': 'desfijar, desanclar, dejar de fijar, no fijar',
    'comment.approve': 'aprobar, aprobar comentario',
    'comment.approved': 'aprobado, aprobados, comentario aprobado',
    'comment.waiting': 'pendiente, en espera, en revisión, pendientes, esperando',
    'comment.spam': 'spam, marcar como spam, correo no deseado, denunciar como spam',
    'comment.name-too-short':
      'el nombre es demasiado corto, el nombre debe tener al menos {count} caracteres, nombre demasiado corto, el apodo no puede tener menos de {count} (caracteres|bytes)',
    'comment.too-fast':
      'vas demasiado rápido espera un momento, demasiadas solicitudes, demasiadas peticiones, estás comentando demasiado rápido, comentas demasiado rápido',
    'comment.duplicate': 'ya has publicado esto, comentario duplicado, contenido duplicado',
    'vote.already': 'ya has votado, ya votaste, ya ha votado',
    'vote.own': 'no puedes votar tu propio comentario, no se puede votar el propio comentario',
    'comment.edit-history': 'historial de cambios, historial, historial de ediciones, historial de versiones',
    'comment.mark-read': 'marcar todo como leído, marcar como leído, marcar todos como leídos',
    'nav.notifications': 'notificaciones, notificación, avisos, centro de notificaciones',
    'comment.all': 'todos los comentarios, la totalidad de los comentarios',
    'comment.author-only': 'solo el autor, ver solo al autor, sólo autor',
    'comment.mentions': 'menciones, me mencionan',
    'comment.read-only': 'solo lectura, sólo lectura',
    'comment.block-user': 'bloquear usuario, bloquear, bloquear a este usuario, banear',
    'comment.user-blocked': 'este usuario está bloqueado, bloqueado, usuario bloqueado',
    'format.bold': 'negrita, negritas',
    'format.italic': 'cursiva, itálica',
    'format.quote': 'cita, citar, insertar cita',
    'format.code': 'bloque de código, insertar código',
    'format.list': 'lista con viñetas, lista numerada, lista de viñetas',
    'format.link': 'insertar enlace, añadir enlace, agregar enlace',
    'form.confirm-password':
      'confirmar contraseña, repetir contraseña, confirma la contraseña, repite la contraseña',
    'form.change-password': 'cambiar contraseña, cambiar la contraseña, modificar contraseña',
    'form.enter-password':
      'introduce tu contraseña, introduzca su contraseña, escribe tu contraseña, ingrese su contraseña, ingresa tu contraseña',
    'form.avatar': 'foto de perfil, avatar, cambiar avatar, imagen de perfil',
    'form.subject': 'asunto, asunto del mensaje',
    'form.phone': 'número de teléfono, teléfono, móvil, número de móvil',
    'form.first-name': 'nombre de pila, tu nombre de pila',
    'form.last-name': 'apellidos, apellido, tus apellidos',
    'login.username-or-email':
      'nombre de usuario o correo electrónico, usuario o correo electrónico, correo o usuario',
    'login.send-code': 'enviar código, obtener código, reenviar código, enviar código de verificación',
    'login.taken':
      'este nombre o esta dirección ya está en uso, el nombre de usuario ya existe, correo electrónico ya registrado, el correo ya está en uso',
    'login.delete-account': 'eliminar cuenta, borrar cuenta, eliminar mi cuenta',
    'error.server':
      'hay un problema con el servidor, error del servidor, error interno del servidor, solicitud fallida, solicitud no válida',
    'error.not-allowed':
      'no tienes permiso para hacer esto, acceso denegado, no autorizado, permiso denegado, sin permiso, acción no permitida',
    'error.load': 'no se pudo cargar, error al cargar, fallo al cargar, no se ha podido cargar',
    'error.save': 'no se pudo guardar, error al guardar, no se ha podido guardar',
    'action.undo': 'deshacer, restaurar',
    'action.done': 'hecho, terminado, completado, finalizado',
    'action.reset': 'restablecer, borrar todo, limpiar, reiniciar',
    'action.change': 'cambiar',
    'action.filter': 'filtrar, filtro, filtros, filtrar por',
    'action.print': 'imprimir, imprimir artículo, imprimir noticia',
    'action.enable': 'activar, habilitar',
    'action.disable': 'desactivar, deshabilitar',
    'action.open': 'abrir, ábrelo',
    'action.create': 'crear, crear nuevo',
    'action.skip': 'omitir, saltar',
    'action.select-all': 'seleccionar todo, marcar todo, seleccionar todas',
    'action.pause': 'pausar, pausa',
    'meta.online':
      '{count} en línea, {count} personas en línea, {count} usuarios en línea, {count} conectados',
    'meta.words-label': 'palabras, número de palabras, recuento de palabras',
    'meta.views-label': 'visitas, visualizaciones, vistas, páginas vistas, lecturas',
    'meta.source': 'fuente, fuentes',
    'meta.rating': 'valoración, puntuación, calificación',
    'meta.followers': '{count} seguidores, {count} suscriptores',
    'nav.help': 'ayuda, preguntas frecuentes, centro de ayuda, ayuda y contacto, faq',
    'nav.language': 'idioma, idiomas, elegir idioma, seleccionar idioma, cambiar idioma',
    'nav.news': 'noticias, actualidad',
    'nav.sitemap': 'mapa del sitio, mapa web',
    'nav.accessibility': 'accesibilidad, declaración de accesibilidad',
    'nav.jobs': 'empleo, trabaja con nosotros, ofertas de empleo',
    'legal.disclaimer':
      'aviso de exención de responsabilidad, exención de responsabilidad, descargo de responsabilidad',
    'legal.age':
      '(hay que|debes) tener al menos {count} años, hay que tener la edad exigida {count}, eres mayor de {count} años, soy mayor de {count} años, debes ser mayor de {count} años',
    'consent.duration': 'plazo de conservación, caducidad, duración de la cookie, vencimiento, expiración',
    'consent.legitimate-interest': 'interés legítimo, intereses legítimos',
    'consent.unclassified': 'no clasificadas, sin clasificar, otras cookies',
    'consent.service-cookies':
      'este servicio instala {count} cookies, este servicio utiliza {count} cookies, este servicio puede instalar {count} cookies',
    'consent.service-no-cookies':
      'este servicio no instala cookies, este servicio no utiliza cookies, este servicio no instala ninguna cookie',
    'comment.field': 'comentario, tu comentario, su comentario, mi comentario, comentar, comenta, comente',
    'comment.label':
      'comentarios, los comentarios, sección de comentarios, comentarios de los lectores, tus comentarios',
    'comment.count': '{count} comentarios, {count} comentario, comentarios ({count}), un comentario',
    'comment.write':
      '(deja|dejar|deje|escribe|escribir|escriba|añade|añadir|agrega|agregar|publica|publicar|haz|hacer|pon) (un|tu|su) comentario, deja una respuesta, dejar una respuesta, deja tu respuesta, escribe tu comentario aquí, escribe aquí tu comentario, escribe algo, escribe un comentario aquí, nuevo comentario, dejar comentario, deja tu opinión, añadir comentario, agregar comentario, escribir comentario, nos dejas un comentario, comenta aquí, comenta este artículo, comentar este artículo, comenta esta noticia, escriba aquí su comentario, participa con tu comentario, introduce aquí tu comentario',
    'comment.submit':
      'publicar comentario, enviar comentario, publicar el comentario, enviar el comentario, envía tu comentario, publicar mi comentario, enviar mi comentario, enviar un comentario, guardar comentario',
    'comment.share-thoughts':
      '(qué|tú qué) opinas, qué te parece, qué piensas, cuál es tu opinión, danos tu opinión, comparte tu opinión, cuéntanos qué opinas, cuéntanos tu opinión, cuéntanos qué te parece, déjanos tu opinión, comparte tus ideas, queremos saber tu opinión, dinos qué piensas, tu opinión, qué opina usted, opina, comparte lo que piensas, comparte tus pensamientos',
    'comment.join-discussion':
      'únete a la (conversación|discusión), únase a la (conversación|discusión), participa en la (conversación|discusión), únete al debate, participa en el debate, participar en la (conversación|discusión), iniciar la (conversación|discusión), inicia la conversación, unirse a la (conversación|discusión), conversación, discusión, debate, debatir, entra en la conversación, iniciar un debate',
    'comment.be-first':
      '(sé|sea) (el primero|la primera) en (comentar|opinar|dejar un comentario|escribir un comentario|responder|hacer un comentario|publicar un comentario|reaccionar|dar tu opinión), (sé|sea) (el primero|la primera), (sé|sea) la primera persona en (comentar|dejar un comentario|opinar), escribe el primer comentario, deja el primer comentario, primer comentario, sé el primero en comentar este artículo, haz el primer comentario, inicia el debate',
    'comment.none':
      'no hay comentarios, sin comentarios, (aún|todavía) no hay comentarios, no hay comentarios (aún|todavía), ningún comentario, no hay ningún comentario, (aún|todavía) no hay ningún comentario, por el momento no hay comentarios, nadie ha comentado (aún|todavía), de momento no hay comentarios, no se han encontrado comentarios, sin comentarios (aún|todavía)',
    'comment.closed':
      'comentarios cerrados, los comentarios están cerrados, comentarios desactivados, los comentarios están desactivados, comentarios deshabilitados, los comentarios están deshabilitados, los comentarios (han sido|fueron) (cerrados|desactivados), no se admiten (más|nuevos) comentarios, no se permiten (más|nuevos) comentarios, ya no se (puede|pueden) (comentar|hacer comentarios|enviar comentarios), los comentarios para esta entrada están cerrados, los comentarios de esta entrada están cerrados, la discusión está cerrada, el debate está cerrado, esta entrada no admite comentarios, cerrado a comentarios',
    'comment.guidelines':
      'normas de participación, normas de la comunidad, normas para comentar, política de comentarios, reglas para comentar, lee las normas de participación, consulta las normas de participación, normas de los comentarios',
    'comment.pending':
      '(tu|su) comentario está (pendiente|a la espera|en espera) de (moderación|aprobación|revisión), pendiente de (moderación|aprobación|revisión), en espera de (moderación|aprobación), a la espera de (moderación|aprobación), comentario pendiente de (moderación|aprobación), comentario en moderación, (tu|su) comentario está siendo (revisado|moderado), en cola de moderación',
    'comment.moderated':
      'los comentarios (son|están) moderados, los comentarios se moderan, todos los comentarios son moderados, los comentarios están sujetos a moderación, los comentarios serán moderados, los comentarios se (revisan|moderan) antes de (publicarse|ser publicados|su publicación), los comentarios deben ser aprobados antes de (publicarse|ser publicados|su publicación), ten en cuenta que los comentarios deben (aprobarse|ser aprobados) antes de (publicarse|que se publiquen), los comentarios pasan por moderación, moderación de comentarios activada, la moderación de comentarios está activada, este blog modera los comentarios',
    'comment.thanks-pending':
      'gracias por tu comentario se publicará (cuando|una vez) (sea aprobado|haya sido aprobado|aprobado|se apruebe), tu comentario ha sido enviado y está pendiente de (moderación|aprobación), tu comentario se publicará (cuando|una vez) (sea aprobado|aprobado|haya sido aprobado), comentario enviado pendiente de (moderación|aprobación), tu comentario aparecerá cuando sea aprobado',
    'comment.thanks': 'gracias por (tu|su) comentario, gracias por comentar, gracias por tus comentarios',
    'comment.submitted':
      '(tu|su) comentario ha sido (publicado|enviado), (tu|su) comentario se ha (publicado|enviado) [correctamente], comentario (publicado|enviado), comentario enviado con éxito, tu comentario fue (enviado|publicado)',
    'comment.failed':
      '(tu|su) comentario no se (pudo|ha podido) (enviar|publicar), no se (pudo|ha podido) (enviar|publicar) (el|tu|su) comentario, error al (enviar|publicar) (el|tu|su) comentario, ha ocurrido un error al (enviar|publicar) (el|tu|su) comentario',
    'comment.load-more':
      '(cargar|ver|mostrar|leer) más comentarios, más comentarios, cargar los comentarios siguientes, otros comentarios',
    'comment.show':
      '(ver|mostrar|leer|cargar|abrir) [los|todos los] comentarios, (ver|mostrar|leer) [los] {count} comentarios, ir a los comentarios, ir a comentarios, ver todos los comentarios ({count}), ver comentarios ({count}), lee los comentarios',
    'comment.loading': 'cargando comentarios, cargando los comentarios, se están cargando los comentarios',
    'comment.on':
      'comentarios (en|sobre|a|de) {title}, {count} (comentarios|comentario) (en|sobre|a) {title}, un comentario (en|sobre) {title}, {count} (pensamientos|opiniones|respuestas|ideas) (en|sobre|a) {title}, un pensamiento (en|sobre) {title}, una respuesta a {title}, una idea sobre {title}',
    'comment.hide': 'ocultar comentarios, ocultar los comentarios, cerrar comentarios',
    'comment.edit': 'editar comentario, editar el comentario, modificar comentario',
    'comment.delete':
      '(eliminar|borrar) comentario, (eliminar|borrar) el comentario, (eliminar|borrar) este comentario',
    'comment.delete-confirm':
      '(estás seguro|está seguro|seguro) (de que|que) (quieres|deseas|quiere) (eliminar|borrar) (este comentario|el comentario|esto), (estás seguro|está seguro), quieres (eliminar|borrar) este comentario, seguro que quieres (eliminar|borrar) este comentario, deseas borrar el comentario, deseas eliminar este comentario',
    'comment.report':
      '(denunciar|reportar|denuncia) [el|este] comentario, denunciar abuso, reportar abuso, marcar como inapropiado, informar de un abuso, denunciar contenido inapropiado',
    'comment.deleted':
      'comentario (eliminado|borrado), este comentario ha sido (eliminado|borrado), el comentario ha sido (eliminado|borrado), este comentario fue (eliminado|borrado), comentario eliminado por (el autor|un moderador|el moderador), este comentario se ha eliminado',
    'comment.hidden': 'comentario oculto, este comentario (está|ha sido) (oculto|ocultado)',
    'comment.hidden-count': '{count} ocultos, {count} oculto, {count} elementos ocultos',
    'comment.min-length':
      '(mínimo|al menos) {count} (caracteres|palabras), el comentario es demasiado corto, comentario demasiado corto, tu comentario es demasiado corto',
    'comment.max-length':
      '(máximo|hasta) {count} (caracteres|palabras), el comentario es demasiado largo, comentario demasiado largo, tu comentario es demasiado largo, máximo de {count} caracteres',
    'comment.characters-left':
      '{count} caracteres restantes, caracteres restantes, caracteres restantes {count}, (te|le) quedan {count} caracteres, quedan {count} caracteres',
    'comment.empty':
      '(escribe|escriba|introduce|introduzca|ingresa) un comentario por favor, por favor (escribe|escriba|introduce|introduzca|ingresa) (un|tu|su) comentario, el comentario no puede estar vacío, el comentario está vacío, comentario vacío, escribe un comentario primero, primero escribe un comentario, escribe antes un comentario',
    'comment.markdown':
      'se admite markdown, compatible con markdown, se puede usar markdown, puedes usar markdown, puedes usar (html|estas etiquetas html), soporta markdown, admite markdown, formato con markdown, se permite (html|markdown), etiquetas html permitidas',
    'comment.anonymous': 'anónimo, anónima, usuario anónimo, anónimos',
    'comment.as-guest':
      '(comentar|continuar|publicar|entrar) como invitado, como invitado, invitado, comentar sin registrarse, comentar de forma anónima, o regístrate con, prefiero publicar como invitado, comentar sin cuenta',
    'comment.pinned': 'fijado, comentario fijado, destacado por el autor, anclado, comentario destacado',
    'comment.notify-replies':
      '(avísame|notifícame|notificarme|avisarme) [por correo] (cuando haya respuestas|cuando alguien responda|de las respuestas|de nuevas respuestas|si hay respuestas|cuando respondan), recibir (respuestas|las respuestas) por (correo|email), recibir un (correo|email) cuando (respondan|alguien responda), enviarme un correo cuando alguien responda',
    'comment.notify-comments':
      '(avísame|notifícame|notificarme|avisarme|notificar) [por correo] (de nuevos comentarios|de los nuevos comentarios|de nuevos comentarios por correo|de nuevos comentarios por correo electrónico|de nuevos comentarios por email|cuando haya nuevos comentarios|los nuevos comentarios por correo electrónico|sobre nuevos comentarios por correo electrónico), recibir un (correo|email|correo electrónico) con los siguientes comentarios a esta entrada, recibir un correo electrónico con los siguientes comentarios, recibir nuevos comentarios por (email|correo), suscribirse a los comentarios, avisar de nuevos comentarios',
    'comment.notify-articles':
      'recibir un (correo|email|correo electrónico) con cada nueva entrada, (avísame|notifícame|notificarme|avisarme) (de nuevas entradas|de nuevos artículos|de las nuevas entradas|de nuevas publicaciones|de nuevas entradas por correo electrónico|de nuevas entradas por correo), recibir nuevas entradas por (correo|email|correo electrónico)',
    'comment.save-details':
      '(guarda|guardar|guarde|recordar) mi nombre correo electrónico [y] [sitio] web en este navegador para la próxima vez que (comente|haga un comentario), (guardar|recordar) mis datos, guardar mis datos en este navegador, recordar mi nombre y correo',
    'comment.spam-filter':
      'este sitio (usa|utiliza) akismet para reducir el spam, este sitio usa akismet para reducir el spam aprende cómo se procesan los datos de tus comentarios',
    'comment.data-processed':
      '(aprende|conoce|descubre|infórmate de|averigua|obtén más información sobre) cómo se procesan los datos de tus comentarios, aprende cómo se procesan tus datos de comentarios, infórmate sobre cómo se procesan los datos de tus comentarios',
    'comment.wrote':
      '{name} dice, {name} dijo, {name} escribió, {name} ha escrito, {name} comentó, {name} ha comentado, comentó, {name} dijo el {date}, {name} comentó el {date}, {name} escribió el {date}, dice, dijo, escribió',
    'comment.need-javascript':
      '(activa|active|habilita|habilite) javascript para ver los comentarios, por favor (activa|active|habilita|habilite) javascript para ver los comentarios',
    'comment.load-failed':
      'no se (pudieron|han podido) cargar los comentarios, error al cargar los comentarios, los comentarios no se (pudieron|han podido) cargar',
    'reply.label': 'responder, respuesta, contestar, responde, responder a este comentario, respuestas',
    'reply.count': '{count} respuestas, {count} respuesta, respuestas ({count})',
    'reply.to':
      'responder a {name}, respuesta a {name}, en respuesta a {name}, deja una respuesta a {name}, en respuesta a, dejar una respuesta a {name}, respondiendo a {name}, cancelar respuesta a {name}',
    'reply.write':
      'escribe una respuesta, escribir una respuesta, tu respuesta, añadir una respuesta, escribe tu respuesta, agregar una respuesta, añadir respuesta, escribir respuesta, escriba su respuesta',
    'reply.cancel': 'cancelar respuesta, cancelar la respuesta, haz clic para cancelar la respuesta',
    'reply.show':
      '(ver|mostrar|cargar|abrir) [las] respuestas, (ver|mostrar|cargar) [las] {count} (respuestas|respuesta), ver respuesta, ver todas las respuestas',
    'reply.show-more':
      '(ver|mostrar|cargar) más respuestas, más respuestas, {count} respuestas más, {count} respuesta más, (ver|mostrar) {count} (respuestas|respuesta) más, (ver|mostrar) {count} más respuestas',
    'reply.show-previous':
      '(ver|mostrar|cargar) {count} (respuestas|respuesta) (anteriores|anterior), (ver|mostrar) respuestas anteriores',
    'reply.hide':
      'ocultar respuestas, ocultar las respuestas, ocultar {count} respuestas, ocultar las {count} respuestas, ocultar {count} respuesta',
    'reaction.label': 'reacciones, reacción',
    'reaction.add':
      'reaccionar, (añadir|agregar) [una] reacción, reacciona, (añadir|agregar) reacciones, añade tu reacción, deja tu reacción',
    'reaction.pick':
      'elige tu reacción, elige una reacción, selecciona tu reacción, cómo te sientes, seleccionar reacción, elegir reacción, escoge tu reacción',
    'reaction.count': '{count} reacciones, {count} reacción',
    'reaction.who':
      '{count} personas han reaccionado con {title}, {count} personas reaccionaron con {title}, {count} personas han reaccionado, {count} persona ha reaccionado con {title}, {count} persona reaccionó con {title}, {count} personas reaccionaron',
    'like.label': 'me gusta, me gusta esto, me gusta este artículo, dar me gusta, gustar',
    'like.count': '{count} me gusta, a {count} personas les gusta esto, {count} likes',
    'like.undo': 'ya no me gusta, no me gusta, quitar me gusta, deshacer me gusta',
    'vote.up': 'votar a favor, voto positivo, votar positivo, votar positivamente, pulgar arriba, a favor',
    'vote.down':
      'votar en contra, voto negativo, votar negativo, votar negativamente, pulgar abajo, en contra',
    'vote.label': 'votar, vota, voto',
    'vote.count':
      '{count} votos, {count} voto, {count} votos positivos, {count} voto positivo, {count} votos a favor',
    'sort.label':
      'ordenar por, ordenar, orden, ordenar comentarios, ordenar comentarios por, ordena por, ordenado por, clasificar por, ordenación',
    'sort.newest':
      '[los] más recientes, más reciente, más recientes primero, [los] más nuevos, más nuevo, más nuevos primero, recientes, recientes primero, nuevos, [los] últimos, lo más reciente, lo último, primero los más (nuevos|recientes), ordenar por (fecha|más recientes|más reciente|más nuevos), el más reciente, reciente, lo más nuevo, de más nuevo a más antiguo, el más nuevo primero',
    'sort.oldest':
      '[los] más antiguos, más antiguo, más antiguos primero, antiguos, antiguos primero, más viejos, más viejo, primero los más (antiguos|viejos), lo más antiguo, el más antiguo, ordenar por (más antiguos|más antiguo), de más antiguo a más nuevo, el más viejo primero',
    'sort.popular':
      'mejores, los mejores, más populares, más popular, populares, los más votados, más votados, mejor valorados, los mejor valorados, destacados, más valorados, lo mejor, mejor, top, los más populares, popular, más gustados',
    'action.edit': 'editar, edita, modificar',
    'action.edited': 'editado, editada, modificado',
    'action.delete': 'eliminar, borrar, quitar, suprimir, elimina',
    'action.cancel': 'cancelar, anular, cancela',
    'action.save': 'guardar, guardar cambios, guardar los cambios, guarda',
    'action.saved': 'guardado, guardada, cambios guardados, se ha guardado, guardado correctamente',
    'action.submit': 'enviar, publicar, envía, enviar ahora, mandar, enviar formulario, publica',
    'action.sending': 'enviando, publicando, guardando, enviando mensaje',
    'action.confirm': 'confirmar, confirma, confirmación',
    'action.close':
      'cerrar, cierra, cerrar ventana, cerrar esta ventana, cerrar aviso, cerrar el cuadro de diálogo, cerrar diálogo, descartar, cerrar la ventana',
    'action.ok':
      'ok, vale, de acuerdo, entendido, lo entiendo, está bien, ya lo entiendo, lo he entendido, okay, listo, muy bien',
    'action.yes': 'sí, sí por favor, sí gracias, sí claro',
    'action.no': 'no, no gracias, ahora no',
    'action.add': 'añadir, agregar, añade',
    'action.continue': 'continuar, seguir, continúa, continúe',
    'action.retry':
      'reintentar, inténtalo de nuevo, inténtalo otra vez, vuelve a intentarlo, intentar de nuevo, intenta de nuevo, intente de nuevo, vuelva a intentarlo, inténtelo de nuevo, volver a intentar, volver a intentarlo, prueba de nuevo, por favor inténtalo de nuevo, intentar otra vez, intentar nuevamente, intenta nuevamente',
    'action.copy':
      'copiar, copiar código, copiar el código, copiar texto, copiar al portapapeles, copiar en el portapapeles, copia',
    'action.copied':
      'copiado, copiado al portapapeles, copiado en el portapapeles, se ha copiado, ya copiado',
    'action.expand': 'expandir, desplegar, ampliar, expandir todo, desplegar todo, expande',
    'action.collapse': 'contraer, plegar, contraer todo, colapsar, minimizar, replegar',
    'action.show-more':
      'mostrar más, ver más, más, ver mas, muestra más, mostrar mas, leer más comentarios, cargar más, cargar mas, carga más, más resultados, cargar más resultados, cargar más artículos, ver más artículos, cargar más entradas',
    'action.show-less': 'mostrar menos, ver menos, menos, muestra menos',
    'action.show-all':
      'mostrar (todo|todos|todas), ver (todo|todos|todas), todo, todos, todas, ver todo el listado',
    'action.hide': 'ocultar, esconder, oculta',
    'action.loading':
      'cargando, se está cargando, cargando espera por favor, cargando espere por favor, cargando por favor espere',
    'action.wait':
      'espera, espere, por favor (espera|espere), (espera|espere) por favor, un momento, un momento por favor, espera un momento, espere un momento, un segundo, un instante',
    'action.select': 'seleccionar, selecciona, seleccione, elegir, elige, selecciona una opción',
    'action.reload':
      'recargar, actualizar, recargar la página, actualizar la página, recargar página, refrescar, recarga la página, volver a cargar, actualizar página',
    'action.download': 'descargar, descarga, descargar archivo, descargas, bajar',
    'action.write': 'escribir, escribe',
    'action.preview': 'vista previa, previsualizar, previsualización',
    'action.preview-loading': 'cargando vista previa, cargando la vista previa',
    'action.preview-empty':
      'nada que (previsualizar|mostrar), no hay nada que (previsualizar|mostrar), no hay vista previa',
    'action.play':
      'reproducir, reproducir vídeo, reproducir video, reproducir el vídeo, reproduce, ver vídeo',
    'action.listen':
      'escuchar, escucha, escuchar artículo, escuchar el artículo, escuchar este artículo, escucha este artículo, escucha el artículo, escuchar noticia, escuchar la noticia, escuchar ({count} min)',
    'action.report': 'denunciar, reportar, denuncia, informar',
    'action.settings': 'ajustes, configuración, opciones, preferencias',
    'form.name':
      'nombre, tu nombre, su nombre, nombre completo, nombre *, nombre y apellidos, apodo, nick, nombre o alias, nombre para mostrar, nombre o apodo, nombre visible',
    'form.name-optional': 'nombre (opcional), nombre opcional, tu nombre (opcional)',
    'form.email':
      'correo electrónico, email, e-mail, correo, tu correo electrónico, tu correo, tu email, dirección de correo electrónico, dirección de correo, dirección de email, su correo electrónico, introduce tu correo electrónico, introduce tu email, escribe tu correo electrónico, tu dirección de correo electrónico, ingresa tu correo electrónico, ingresa tu email, su correo, su email, mail, escribe tu email, correo electrónico *, ingresa tu correo, escribe tu correo, introduce tu dirección de correo electrónico',
    'form.email-optional':
      'correo electrónico (opcional), email (opcional), correo (opcional), e-mail (opcional), tu email (opcional)',
    'form.website':
      'web, sitio web, página web, tu web, url, sitio, tu sitio web, website, página, dirección web, web url, su sitio web',
    'form.website-optional': 'web (opcional), sitio web (opcional), página web (opcional), url (opcional)',
    'form.username': 'nombre de usuario, usuario, nombre de usuaria',
    'form.password': 'contraseña, tu contraseña, clave, password',
    'form.message': 'mensaje, tu mensaje, su mensaje, escribe tu mensaje, texto, escribe un mensaje',
    'form.optional': 'opcional, (opcional), optativo',
    'form.required':
      'obligatorio, (obligatorio), requerido, (requerido), necesario, obligatoria, (requerida)',
    'form.required-marked':
      'los campos (obligatorios|requeridos|necesarios) están marcados [con *], los campos marcados con [un] (*|asterisco) son (obligatorios|requeridos), campos obligatorios, * campos obligatorios, * campo obligatorio, campos requeridos, los campos con * son obligatorios, * obligatorio, los campos obligatorios están marcados con un asterisco, los campos requeridos están marcados, indica que el campo es obligatorio, indica un campo obligatorio, los campos señalados con * son obligatorios, * requerido',
    'form.field-required':
      'este campo es (obligatorio|requerido|necesario), el campo es (obligatorio|requerido), (rellena|completa|rellene|complete) este campo, por favor (rellena|completa|rellene|complete) este campo, este campo no puede estar vacío, es obligatorio, es un campo obligatorio, no puede estar vacío, este campo no puede quedar vacío, debes rellenar este campo, este dato es obligatorio, campo obligatorio, campo requerido',
    'form.enter-name':
      '[por favor] (escribe|escriba|introduce|introduzca|ingresa|ingrese|indica|pon) (tu|su|un) nombre por favor, por favor (escribe|escriba|introduce|introduzca|ingresa|ingrese|indica) (tu|su|un) nombre, introduzca su nombre, ingrese su nombre, debes introducir tu nombre, debes indicar tu nombre, el nombre es obligatorio, introduce tu nombre, escribe tu nombre, ingresa tu nombre, escriba su nombre',
    'form.enter-email':
      'por favor (escribe|escriba|introduce|introduzca|ingresa|ingrese|indica) (tu|su|un) (email|correo|correo electrónico), por favor (escribe|escriba|introduce|introduzca|ingresa|ingrese) (tu|su|una) dirección de (correo|correo electrónico|email), debes introducir tu (email|correo|correo electrónico), el (email|correo|correo electrónico) es obligatorio, introduzca su correo electrónico, ingrese su correo electrónico',
    'form.enter-valid-email':
      '[por favor] (escribe|escriba|introduce|introduzca|ingresa|ingrese|indica) una dirección de (correo|correo electrónico|email) válida, [por favor] (escribe|escriba|introduce|introduzca|ingresa|ingrese|indica) un (correo|correo electrónico|email|e-mail) válido, (correo|correo electrónico|email|e-mail) (no válido|inválido|incorrecto), dirección de (correo|correo electrónico|email) (no válida|inválida|incorrecta), el (correo|correo electrónico|email) no es válido, la dirección de (correo|correo electrónico|email) no es (válida|correcta), el email no es correcto',
    'form.submit-error':
      'ha habido un error al enviar el formulario, error al enviar el formulario, hubo un error al enviar el formulario, se ha producido un error al enviar el formulario, hubo un problema con tu envío',
    'form.thanks':
      '(tu|su) mensaje ha sido enviado, (tu|su) mensaje se ha enviado [correctamente], gracias por (tu|su) mensaje, mensaje enviado, gracias por contactar con nosotros, gracias por ponerte en contacto',
    'form.email-private':
      '(tu|su) [dirección de] (correo|correo electrónico|email) no (será|va a ser) (publicada|publicado|mostrado|mostrada), (tu|su) [dirección de] (correo|correo electrónico|email|e-mail) no se (publicará|mostrará|hará público|hará pública), no será (publicado|publicada|mostrado|visible), no se publicará, (no será publicado), (no se publica), no se mostrará, (tu|su) (correo|correo electrónico|email|e-mail) nunca (será publicado|se publicará|se mostrará), no será publicado públicamente, no publicaremos tu (correo|email)',
    'form.private-and-required':
      '(tu|su) dirección de correo electrónico no será publicada los campos (obligatorios|requeridos|necesarios) están marcados con *, (tu|su) dirección de correo electrónico no se publicará los campos (obligatorios|requeridos) están marcados con *',
    'login.label':
      'iniciar sesión, inicia sesión, acceder, accede, entrar, entra, acceso, inicio de sesión, inicie sesión, identificarse, identifícate, conectarse, conéctate, ingresar, ingresa, login, inicia sesión aquí, log in, acceso usuarios, por favor inicia sesión, loguearse, entrar ahora, inicia sesión ahora',
    'login.with':
      '(iniciar|inicia|inicie) sesión (con|mediante|usando|a través de) {brand}, (acceder|accede|entrar|entra|continuar|continúa|conectar|conectarse|conéctate|identifícate|ingresar|regístrate|registrarse) (con|mediante|usando|a través de) {brand}, inicio de sesión con {brand}',
    'login.out':
      'cerrar sesión, salir, cerrar la sesión, desconectar, desconectarse, cierra sesión, cierre de sesión, logout',
    'login.sign-up':
      'registrarse, regístrate, registrar, registro, crear cuenta, crear una cuenta, crea una cuenta, crea tu cuenta, darse de alta, regístrese, crear cuenta gratis, regístrate gratis, crear una cuenta gratis, crear una cuenta gratuita, regístrate ahora, inscribirse, inscríbete, date de alta, crear nueva cuenta, nueva cuenta, regístrate aquí, crea una cuenta gratis, únete gratis, crea tu cuenta gratis, crear tu cuenta, registrarme',
    'login.or':
      '(iniciar|inicia|inicie) sesión o (regístrate|registrarse|regístrese|crear una cuenta|crea una cuenta|crear cuenta), (accede|acceder|entra|entrar|ingresa|ingresar|identifícate) o (regístrate|registrarse|crea una cuenta|crear una cuenta|crear cuenta), entrar / registrarse, acceder / registrarse, iniciar sesión / registrarse, acceso / registro, regístrate o inicia sesión, inicia sesión / regístrate, acceso o registro',
    'login.to-comment':
      '(inicia|inicie|iniciar) sesión para (comentar|dejar un comentario|publicar un comentario|participar|responder|escribir un comentario|poder comentar|dejar tu comentario), (accede|acceder|entra|entrar|identifícate|identificarse|conéctate|conectarse|regístrate|ingresa) para (comentar|dejar un comentario|publicar un comentario|responder|poder comentar|participar|participar en la conversación), inicia sesión o regístrate para (comentar|dejar un comentario|participar), inicia sesión para unirte a la conversación, accede o regístrate para comentar, inicie sesión o regístrese para comentar, (debes|tienes que|necesitas|debe|es necesario) (iniciar sesión|haber iniciado sesión|estar registrado|registrarte|identificarte|estar conectado) para [poder] (comentar|publicar un comentario), lo siento debes estar conectado para publicar un comentario, lo siento tienes que estar conectado para publicar un comentario, solo los usuarios registrados pueden comentar, solo usuarios registrados pueden comentar, solo los miembros pueden comentar, para comentar debes (iniciar sesión|estar registrado|registrarte), para comentar es necesario (iniciar sesión|estar registrado), para comentar inicia sesión',
    'login.required':
      '(debes|debe|tienes que|tiene que|es necesario|necesitas) (iniciar sesión|haber iniciado sesión|estar registrado|acceder|identificarte|identificarse|registrarte|estar conectado), inicio de sesión requerido, por favor (inicia|inicie) sesión, se requiere iniciar sesión, es necesario iniciar sesión para continuar',
    'login.as':
      'conectado como {name}, identificado como {name}, sesión iniciada como {name}, has iniciado sesión como {name}, conectada como {name}, ha iniciado sesión como {name}, estás conectado como {name}, has accedido como {name}',
    'login.forgot':
      'has olvidado tu contraseña, olvidaste tu contraseña, olvidé mi contraseña, contraseña olvidada, ha olvidado su contraseña, olvidó su contraseña, no recuerdas tu contraseña, he olvidado mi contraseña, recuperar contraseña, has perdido tu contraseña, perdiste tu contraseña, olvidó la contraseña, olvidaste la contraseña, has olvidado la contraseña, recordar contraseña, no recuerdo mi contraseña',
    'login.reset-password':
      'restablecer contraseña, restablecer la contraseña, nueva contraseña, restablece tu contraseña, crear nueva contraseña, restablecer tu contraseña, crear una nueva contraseña',
    'login.remember':
      'recuérdame, recordarme, recordar mis datos de acceso, mantener la sesión iniciada, mantener sesión iniciada, no cerrar sesión, permanecer conectado, mantenerme conectado, recordar usuario, seguir conectado, mantener la sesión abierta, recuérdeme',
    'login.no-account':
      '[aún|todavía] no tienes [una] cuenta, no tienes [una] cuenta [aún|todavía|regístrate], no tiene [una] cuenta, no estás registrado, [aún|todavía] no estás registrado, eres nuevo, eres nuevo aquí, nuevo en {brand}, no tienes cuenta regístrate, aún no eres usuario, sin cuenta, no tengo cuenta, necesitas una cuenta',
    'login.have-account':
      'ya tienes [una] cuenta [inicia sesión], ya tiene [una] cuenta, ya estás registrado, ya tengo cuenta, ya tengo una cuenta, ya eres usuario, ya está registrado, ya tienes cuenta accede, ya tienes una cuenta accede, ya te has registrado, tienes una cuenta, ya tienes cuenta entra',
    'login.failed':
      'usuario o contraseña (incorrectos|incorrecta|no válidos|inválidos), nombre de usuario o contraseña (incorrectos|incorrecta|no válidos), contraseña (incorrecta|no válida|errónea), error al iniciar sesión, el usuario o la contraseña no son correctos, correo o contraseña incorrectos, credenciales (incorrectas|no válidas|inválidas), datos de acceso incorrectos, email o contraseña incorrectos',
    'login.account': 'mi cuenta, cuenta, tu cuenta, área personal, su cuenta, área de usuario',
    'login.profile': 'perfil, mi perfil, tu perfil, ver perfil, editar perfil',
    'login.link-sent':
      'revisa tu correo te hemos enviado un enlace [para iniciar sesión|de acceso], te hemos enviado un enlace [para iniciar sesión|de acceso|para acceder], te hemos enviado un enlace de acceso a tu correo, enlace de acceso enviado',
    'login.session-expired':
      '(tu|su|la) sesión (ha caducado|ha expirado|caducó|expiró), sesión (caducada|expirada)',
    'login.confirm-email':
      '[por favor] (confirma|confirme|verifica|verifique) (tu|su) [dirección de] (correo|correo electrónico|email), haz clic en el enlace del correo para verificar tu email',
    'captcha.protected-by':
      'protegido por {brand}, protegido con {brand}, este sitio está protegido por {brand}, este formulario está protegido por {brand}',
    'captcha.not-robot':
      'no soy un robot, soy humano, soy una persona, soy humana, no soy robot, no soy un bot',
    'captcha.prove-human':
      'eres humano, eres un robot, (demuestra|demuestre|confirma|confirme|verifica|verifique|comprueba) que (eres|es) (humano|una persona|un ser humano), (demuestra|demuestre|confirma|confirme|verifica) que no (eres|es) un robot, por favor (demuestra|confirma|verifica) que (eres humano|no eres un robot|eres una persona), comprobando que eres humano, verifica que no eres un robot, verifica que eres humano',
    'captcha.verify': 'verificar, verifica, comprobar, verificar ahora, verifique',
    'captcha.verify-required': 'verificación (requerida|necesaria|obligatoria), se requiere verificación',
    'captcha.verifying':
      'verificando, comprobando, verificación en curso, verificación en proceso, realizando la verificación, verificando [por favor] espera, verificando [por favor] espere, verificando un momento',
    'captcha.verified':
      'verificado, verificación correcta, verificación completada, verificada, verificación exitosa, éxito, verificación realizada',
    'captcha.failed':
      'verificación fallida, la verificación ha fallado, error de verificación, captcha incorrecto, código incorrecto, captcha no válido, captcha inválido, falló la verificación, el código no es correcto, la verificación falló, error en el captcha, el captcha no es correcto, código no válido',
    'captcha.expired':
      'verificación (caducada|expirada|vencida), la verificación ha (caducado|expirado), captcha (caducado|expirado), código (caducado|expirado), la verificación expiró, verificación expirada inténtalo de nuevo',
    'captcha.complete':
      '[por favor] (completa|complete|resuelve|resuelva|rellena) el captcha, debes completar el captcha',
    'captcha.enter-code':
      '(introduce|introducir|introduzca|escribe|escriba|ingresa|ingrese|ingresar|teclea|copia) (el|tu|su) código [de seguridad], introduce el captcha, (introduce|introducir|ingresar) código, introduce el código que aparece, escribe el código de arriba',
    'captcha.enter-characters':
      '(introduce|introduzca|escribe|escriba|ingresa|ingrese) (los caracteres|las letras|el texto) (de la imagen|que ves en la imagen|que aparecen en la imagen|que aparece en la imagen|que se muestran), (introduce|introduzca|escribe|ingresa) los caracteres, escribe lo que ves en la imagen, introduce el texto de la imagen, caracteres de la imagen',
    'captcha.enter-heard':
      '(escribe|escriba|introduce|introduzca|ingresa) (lo que oyes|lo que escuchas|lo que oiga|lo que escuche|los números que oigas|los caracteres que oigas|las palabras que oigas)',
    'captcha.code':
      'código, código de seguridad, código de verificación, código captcha, código de confirmación',
    'captcha.audio':
      '[obtener un] desafío (de audio|sonoro), captcha de audio, desafío de audio, reto de audio, prueba de audio, versión de audio',
    'captcha.play-audio': 'reproducir audio, reproducir el audio, escuchar el código',
    'captcha.new':
      'nuevo código, otro código, nuevo captcha, recargar captcha, recargar el captcha, cambiar imagen, otra imagen, obtener un nuevo desafío, nueva imagen, actualizar captcha, nuevo desafío, obtener un nuevo código, cambiar de imagen, cambiar código',
    'cookie.accept':
      'aceptar, acepto, aceptar cookies, aceptar las cookies, permitir, permitir cookies, estoy de acuerdo, consentir, acepto las cookies, aceptar y cerrar cookies, acepta, aceptar el uso de cookies, sí acepto, doy mi consentimiento, aceptar galletas, permitir las cookies',
    'cookie.accept-all':
      'aceptar (todo|todas|todos), aceptar todas las cookies, acepto (todo|todas|todos), permitir (todo|todas|todos), permitir todas las cookies, aceptar todos los servicios, acepto todas las cookies, habilitar (todo|todas|todos), activar (todo|todas|todos), aceptar todas y continuar, sí aceptar todas, consentir todo, aceptar cookies todas, autorizar todo, autorizar todas',
    'cookie.accept-selected':
      'aceptar selección, aceptar la selección, aceptar (seleccionadas|seleccionados|seleccionado), permitir selección, permitir la selección, guardar selección, guardar la selección, confirmar selección, guardar mi selección, aceptar cookies seleccionadas, permitir seleccionadas, confirmar la selección, guardar mis preferencias seleccionadas, aceptar las seleccionadas, aceptar mi selección, guardar elección, confirmar mi selección, aceptar las cookies seleccionadas, solo seleccionadas',
    'cookie.accept-continue':
      'aceptar y (continuar|cerrar|seguir|continuar navegando|seguir navegando), acepto y continúo, aceptar & cerrar, aceptar y continuar gratis',
    'cookie.only-necessary':
      'solo (las necesarias|necesarias|cookies necesarias|las cookies necesarias|esenciales|cookies esenciales|las esenciales|técnicas|las imprescindibles), (aceptar|permitir|usar) (solo|solamente|únicamente) [las] [cookies] (necesarias|esenciales|imprescindibles), aceptar [las] [cookies] (necesarias|esenciales), únicamente [las] [cookies] (necesarias|esenciales), solo las estrictamente necesarias, aceptar solo lo necesario, solo lo necesario, solo lo esencial, usar solo cookies necesarias, rechazar cookies opcionales, rechazar no esenciales, rechazar las no necesarias, rechazar opcionales',
    'cookie.reject':
      'rechazar, rechazo, rechazar cookies, rechazar las cookies, no aceptar, no acepto, denegar, continuar sin aceptar, declinar, no estoy de acuerdo, rechazar y cerrar, no permitir, seguir sin aceptar, deniego, no consentir, no aceptar cookies, cerrar sin aceptar',
    'cookie.reject-all':
      'rechazar (todo|todas|todos), rechazar todas las cookies, denegar (todo|todas|todos), rechazo (todo|todas), no aceptar (ninguna|nada), rechazar todos los servicios, desactivar todas, rechazar todas y cerrar, declinar todo, bloquear todas, deshabilitar todas, desactivar todo',
    'cookie.settings':
      '(configuración|ajustes|preferencias|opciones) de [las] cookies, configurar [las] cookies, (gestionar|administrar|personalizar|ajustar|cambiar) [las|mis] cookies, panel de cookies, preferencias sobre cookies, gestión de cookies, configuración cookies, ajustes cookies, panel de configuración de cookies, cambiar [la] configuración de [las] cookies, gestionar preferencias de cookies, modificar cookies, administrar preferencias de cookies',
    'cookie.manage':
      '(gestionar|administrar|personalizar|cambiar|configurar|ajustar|modificar|establecer) [mis|las|tus] (preferencias|opciones|ajustes), personalizar, configurar, gestionar, administrar, (gestionar|administrar|cambiar|personalizar|modificar) [la] configuración, más opciones, configuración avanzada, gestionar consentimiento, ver preferencias, personaliza, configura, cambiar ajustes, gestionar el consentimiento, mostrar preferencias, editar preferencias, configurar opciones, gestionar mis opciones, (gestionar|personalizar) selección, gestionar individualmente',
    'cookie.save-settings':
      'guardar [mis|las|tus] (preferencias|ajustes|opciones), guardar [la|mi] configuración, guardar y (cerrar|salir|continuar), confirmar [mis] preferencias, confirmar mis opciones, guardar mis elecciones, guardar y aceptar, aplicar configuración, guardar ajustes y cerrar, confirmar ajustes, confirmar mis preferencias',
    'cookie.choose':
      'déjame elegir, quiero elegir, elegir yo mismo, prefiero elegir, quiero elegir yo, déjame escoger, quiero decidir, elijo yo, permíteme elegir',
    'cookie.policy':
      'política de cookies, políticas de cookies, aviso de cookies, declaración de cookies, nuestra política de cookies, política sobre cookies, información sobre cookies, leer la política de cookies',
    'cookie.learn':
      '(más|leer más|saber más|obtener más|obtén más) información sobre [el uso de] [las] cookies, (saber|leer) más sobre [el uso de] [las] cookies, más información sobre las cookies que usamos, para más información consulta nuestra política de cookies, más información en nuestra política de cookies, consulta nuestra política de cookies',
    'cookie.label': 'cookies, cookie, las cookies, galletas',
    'cookie.consent-heading':
      'consentimiento de cookies, consentimiento cookies, valoramos (tu|su) privacidad, tu privacidad es importante [para nosotros], nos importa tu privacidad, (tu|su) privacidad nos importa, respetamos (tu|su) privacidad, aviso sobre cookies, gestionar el consentimiento de [las] cookies, uso de cookies, tu privacidad, tú decides sobre tu privacidad, tú controlas tus datos, su privacidad es importante [para nosotros], antes de continuar, tu privacidad y las cookies, cookies en este sitio',
    'cookie.blocked-content':
      'este contenido está bloqueado, contenido bloqueado, para ver este contenido (acepta|debes aceptar|tienes que aceptar) [las] cookies, acepta las cookies para ver este contenido, acepta las cookies para ver este vídeo, debes aceptar las cookies para ver este contenido',
    'consent.manager':
      'gestión del consentimiento, (configuración|preferencias|opciones|ajustes) de consentimiento, gestor de consentimiento, gestor de consentimientos, centro de privacidad, administrador de consentimiento, centro de preferencias de privacidad, configuración del consentimiento',
    'consent.services-heading':
      'servicios que nos gustaría (usar|utilizar), servicios que queremos (usar|utilizar)',
    'consent.withdraw':
      '(puedes|puede) (cambiar|modificar|retirar|revocar) (tu|su) (consentimiento|elección|decisión) en cualquier momento, (puedes|puede) (retirar|revocar) o (cambiar|modificar) (tu|su) consentimiento en cualquier momento, puedes cambiar tus preferencias en cualquier momento, puedes cambiar de opinión en cualquier momento, puede cambiar sus preferencias en cualquier momento',
    'consent.enable-all':
      'activar o desactivar todos los servicios, activar o desactivar todos, activar o desactivar todas',
    'consent.external-ask':
      '(quieres|quiere|deseas|desea) cargar contenido externo [proporcionado] [por {brand}], quiere cargar contenido externo suministrado por {brand}',
    'consent.always': 'siempre, permitir siempre',
    'consent.service': 'servicio, servicios, aplicación, aplicaciones, app, apps',
    'consent.purpose': 'finalidad, finalidades, propósito, propósitos, fines, objetivo, fin, objetivos',
    'consent.vendors':
      'proveedores, proveedor, socios, nuestros socios, lista de proveedores, lista de socios, ver proveedores, terceros, partners, nuestros partners, ver los socios, ver nuestros socios',
    'consent.always-required':
      '(siempre requerido), siempre (activo|activa|activas|activado|activados|necesario|obligatorio|requerido|activos|habilitado), siempre activadas',
    'consent.service-always-required':
      'este servicio es siempre (necesario|requerido|obligatorio), este servicio siempre es (necesario|requerido|obligatorio), esta aplicación es siempre necesaria, esta aplicación siempre es necesaria',
    'consent.opt-out':
      '(opt-out), opt-out, optar por no participar, exclusión, darse de baja de este servicio, excluirse',
    'consent.do-not-sell':
      'no vender mi información personal, no vender ni compartir mi información personal, no vendan mis datos personales, no vender mis datos [personales], no vendas mi información personal, no vendan ni compartan mi información personal',
    'consent.essential':
      'necesarias, esenciales, esencial, estrictamente necesarias, cookies (necesarias|esenciales|técnicas|estrictamente necesarias), técnicas, imprescindibles, necesarios, necesaria, cookies técnicas necesarias, estrictamente necesario, estrictamente necesarios',
    'consent.functional':
      'funcionales, funcional, cookies funcionales, funcionalidad, cookies de funcionalidad, preferencias y funcionalidad, cookies de preferencias, de funcionalidad, cookies de personalización',
    'consent.statistics':
      'estadísticas, estadística, analíticas, analítica, cookies (analíticas|estadísticas|de análisis|de medición|de analítica), análisis, medición, medición de audiencia, de análisis, analítica web, analytics, analíticos, estadísticos, rendimiento y análisis',
    'consent.marketing':
      'marketing, cookies de (marketing|publicidad|seguimiento|segmentación), cookies publicitarias, publicitarias, publicidad y marketing, seguimiento, publicidad personalizada, publicidad dirigida, publicidad comportamental, de marketing, segmentación, mercadotecnia, cookies de publicidad comportamental, publicidad segmentada',
    'consent.performance':
      'rendimiento, cookies de rendimiento, optimización del rendimiento, desempeño, optimización, de rendimiento',
    'consent.social-media': 'redes sociales, cookies de redes sociales, medios sociales, redes',
    'consent.external-media':
      'medios externos, contenido externo, contenidos externos, contenido incrustado, contenido de terceros, servicios externos, contenido embebido, vídeos externos, servicios de terceros',
    'consent.service-provision':
      'prestación de servicios, prestación del servicio, provisión de servicios, provisión del servicio, suministro de servicios',
    'consent.testing-mode': 'modo de prueba, modo de pruebas, modo prueba, modo test',
    'consent.details':
      'detalles, (ver|mostrar) [los] detalles, más detalles, ver más detalles, mostrar más detalles, detalles de las cookies, mostrar detalles de las cookies',
    'consent.privacy-settings':
      '(configuración|ajustes|preferencias|opciones) de privacidad, gestionar [mi] privacidad, (administrar|configurar|gestionar) [la] privacidad, preferencias de la privacidad, gestionar mis datos, configuración de la privacidad, gestiona tu privacidad',
    'privacy.label': 'privacidad, protección de datos, tu privacidad en la web, privacidad y datos',
    'privacy.policy':
      'política de privacidad, aviso de privacidad, políticas de privacidad, declaración de privacidad, política de protección de datos, nuestra política de privacidad, política de privacidad y cookies, normas de privacidad, leer la política de privacidad, aviso de protección de datos, protección de datos personales',
    'privacy.learn-more':
      'para (saber|obtener) más [información] [por favor] (lee|lea|consulta|consulte) nuestra política de privacidad, consulta nuestra política de privacidad, (lee|lea|consulte) nuestra política de privacidad, más información en nuestra política de privacidad, para más información consulta nuestra política de privacidad, puedes leer más en nuestra política de privacidad',
    'privacy.agree':
      '(acepto|he leído y acepto) la política de privacidad, he leído y acepto la política de privacidad y el aviso legal, estoy de acuerdo con la política de privacidad, he leído la política de privacidad, acepto la política de protección de datos, doy mi consentimiento a la política de privacidad, he leído y acepto las condiciones y la política de privacidad',
    'privacy.agree-terms':
      'al (registrarte|suscribirte|continuar|enviar este formulario) aceptas (nuestros|nuestras|los|las) (términos|condiciones|términos de servicio|condiciones de uso|términos de uso) y la política de privacidad, al (registrarte|suscribirte|continuar|enviar) aceptas [la|nuestra] política de privacidad, al (registrarse|suscribirse|continuar|enviar) acepta [la|nuestra] política de privacidad, al suscribirte aceptas nuestros términos y condiciones, acepto los términos y condiciones y la política de privacidad',
    'privacy.terms':
      'términos y condiciones, condiciones de uso, términos de uso, condiciones, términos, términos de servicio, términos del servicio, condiciones del servicio, condiciones generales, condiciones de servicio, condiciones de contratación, términos y condiciones de uso, condiciones generales de uso, términos legales, condiciones legales, política de uso',
    'privacy.and-terms':
      'privacidad y (condiciones|términos|términos de uso|condiciones de uso), privacidad & condiciones, privacidad - términos, privacidad - condiciones, términos y privacidad, condiciones y privacidad, términos de uso y política de privacidad, política de privacidad y condiciones de uso',
    'newsletter.label':
      'boletín, boletines, newsletter, newsletters, boletín de noticias, nuestro boletín, nuestra newsletter, nuestros boletines, boletín informativo, boletín semanal, boletín diario, lista de correo',
    'newsletter.subscribe':
      '(suscríbete|suscríbase|suscribirse|apúntate|inscríbete) (a|en) [la|nuestra] newsletter [semanal|diaria|gratuita], (suscríbete|suscríbase|suscribirse|suscripción) al boletín [semanal|diario|gratuito|de noticias], (suscríbete|suscríbase|suscribirse|apúntate|suscríbete gratis|inscríbete|inscríbase) (a|en) nuestro boletín [semanal|diario|gratuito|de noticias], (suscríbete|suscríbase|suscribirse|apúntate) a nuestros boletines, suscripción a la newsletter, suscripción al boletín, (recibe|recibir|reciba) (nuestra|la) newsletter, (recibe|recibir|reciba) (nuestro|el) boletín, recibe gratis nuestra newsletter, apúntate al boletín, quiero recibir la newsletter, quiero recibir el boletín, únete a nuestra lista de correo, suscríbete a nuestra lista de correo, suscríbete al boletín de {title}, suscríbete a la newsletter de {title}, suscribirme al boletín, apúntate a la newsletter de {title}, recibe nuestros boletines, suscripción newsletter, suscríbete a mi newsletter, recibe nuestro boletín todas las mañanas, recibe nuestro boletín',
    'newsletter.pitch':
      '(recibe|reciba) (las últimas noticias|las noticias|lo último|las novedades|nuestras novedades|los mejores artículos|lo mejor) (en tu correo|en tu email|en tu bandeja de entrada|por correo|por email|por correo electrónico|en su correo|en tu buzón), no te pierdas (nada|ninguna noticia|ningún artículo|las últimas noticias|ninguna entrada|ninguna publicación|nuestras novedades|lo último), mantente (informado|al día|al tanto|actualizado|al corriente), {title} en tu (correo|bandeja de entrada|email|buzón), no se pierda nada, directamente en tu (correo|bandeja de entrada|buzón), entérate de todo, toda la actualidad en tu correo, sé el primero en enterarte, manténgase informado',
    'newsletter.check-inbox':
      '(revisa|comprueba|consulta|revise) (tu|su) (bandeja de entrada|correo|correo electrónico|email|buzón) [para confirmar|para confirmar tu suscripción], por favor (revisa|comprueba|revise) (tu|su) (bandeja de entrada|correo|correo electrónico|email), te hemos enviado un (correo|email|correo electrónico) de confirmación, [por favor] (confirma|confirme) (tu|su) suscripción, ya casi está, casi hemos terminado, ya casi estás, confirma tu suscripción en el correo que te hemos enviado, le hemos enviado un correo de confirmación, haz clic en el enlace del correo para confirmar [tu suscripción], revisa tu correo y confirma tu suscripción, recibirás un correo de confirmación, recibirás un email de confirmación, confirma tu correo para completar la suscripción',
    'newsletter.thanks':
      'gracias por (suscribirte|suscribirse|tu suscripción|su suscripción|apuntarte|registrarte|inscribirte|unirte), te has suscrito [correctamente|con éxito], se ha suscrito [correctamente|con éxito], ya estás (suscrito|dentro|en la lista), suscripción (confirmada|completada|realizada con éxito|exitosa|realizada), te has suscrito correctamente a {name}, muchas gracias por suscribirte, suscrito, tu suscripción ha sido confirmada, tu suscripción se ha realizado correctamente, bienvenido a bordo, te has apuntado correctamente, suscripción realizada correctamente',
    'newsletter.already':
      'ya estás (suscrito|apuntado|en la lista), ya está suscrito, este (correo|email|correo electrónico) ya está (suscrito|registrado|dado de alta), ya te has suscrito, esta dirección de correo ya está suscrita, ya eres suscriptor de la newsletter, ya estabas suscrito, ya estás suscrito a la newsletter',
    'newsletter.unsubscribe-anytime':
      '(puedes|puede|podrás|podrá) darte de baja (en cualquier momento|cuando quieras), (puedes|puede|podrás|podrá) darse de baja (en cualquier momento|cuando quiera), (puedes|puede|podrás|podrá) cancelar (tu|su|la) suscripción al boletín (en cualquier momento|cuando quieras), date de baja (cuando quieras|en cualquier momento), (baja|cancelación) en cualquier momento, dese de baja (cuando quiera|en cualquier momento), te puedes dar de baja (cuando quieras|en cualquier momento), cancela tu suscripción al boletín cuando quieras, darse de baja en cualquier momento, podrás darte de baja con un clic, puedes desuscribirte (cuando quieras|en cualquier momento)',
    'newsletter.no-spam':
      'sin spam, nada de spam, no spam, no enviamos spam, no hacemos spam, cero spam, no te enviaremos spam, nunca (enviamos|enviaremos|te enviaremos) spam, odiamos el spam, sin spam lo prometemos, nada de spam lo prometemos, prometemos no enviarte spam, prometemos no enviar spam, sin spam prometido, no mandamos spam, nada de correo basura, sin correo basura',
    'newsletter.unsubscribe':
      'darse de baja, darme de baja, cancelar suscripción al boletín, date de baja, anular suscripción, anular la suscripción, cancelar la suscripción al boletín, desuscribirse, darte de baja, dejar de recibir la newsletter, baja',
    'newsletter.join-readers':
      'únete a [los|más de|nuestros] {count} (suscriptores|lectores|miembros|personas), únete a los más de {count} (suscriptores|lectores), ya somos [más de] {count} (suscriptores|lectores|miembros), más de {count} (suscriptores|lectores) ya (están|lo reciben|la reciben|suscritos), únete a otros {count} (suscriptores|lectores), {count} (suscriptores|lectores) ya suscritos',
    'subscribe.label':
      'suscribirse, suscríbete, suscribirte, suscripción, suscripciones, suscríbase, suscríbete ahora, suscribirme, suscríbete ya, me suscribo, suscríbete aquí, hazte suscriptor, abonarse, quiero suscribirme, suscribirse ahora, suscríbete gratis, suscríbete por {count}',
    'subscribe.rss':
      'rss, feed rss, canal rss, suscribirse por rss, feed, suscribirse al rss, canales rss, suscríbete por rss, fuente rss, suscríbete al feed rss, feed atom, atom, feeds, suscribirse al feed, fuentes rss',
    'subscribe.by-email':
      '(suscribirse|suscríbete|suscribir) por (email|correo|correo electrónico|mail), suscripción por (email|correo|correo electrónico), suscríbete al blog por correo electrónico, recibe las entradas por (correo|email), seguir por email, seguir por correo electrónico, suscríbete vía email',
    'subscribe.push':
      '(activar|activa|habilitar|permitir|recibir|activar las|permitir las) notificaciones, recibe notificaciones, recibe alertas, recibir alertas, activa las notificaciones, quieres recibir notificaciones, notificaciones push, recibir avisos, activar alertas, te gustaría recibir notificaciones',
    'subscribe.to-read':
      '(suscríbete|suscríbase|suscribirte) para (seguir leyendo|continuar leyendo|leer|leer más|leer el artículo completo|leer este artículo|continuar|seguir|acceder|acceder a todo el contenido|leer sin límites|desbloquear|desbloquear este artículo|leerlo completo|leer la noticia completa|ver este contenido|leer la historia completa|acceder al contenido), para (seguir leyendo|continuar leyendo|leer este artículo|leer el artículo completo|leer más) (suscríbete|suscríbase|hazte suscriptor|necesitas una suscripción|debes suscribirte), sigue leyendo con una suscripción, hazte suscriptor para (seguir leyendo|continuar leyendo|leer), quieres seguir leyendo, lee el artículo completo con una suscripción, necesitas una suscripción para seguir leyendo, quieres leer más, continúa leyendo con tu suscripción',
    'subscribe.only':
      '(solo|exclusivo|exclusiva|sólo|únicamente) para suscriptores, [contenido|artículo|noticia] [solo|exclusivo|exclusiva] para suscriptores, este (artículo|contenido) es [solo|exclusivo] para (suscriptores|abonados|nuestros suscriptores), exclusivo suscriptores, suscriptores, contenido para suscriptores, contenido premium, premium, artículo premium, [contenido] reservado (a|para) suscriptores, artículo exclusivo para suscriptores, solo suscriptores, contenido exclusivo, exclusivo para abonados, esta publicación es [solo] para suscriptores [de pago], contenido solo para suscriptores',
    'subscribe.already':
      'ya (eres|es) suscriptor [inicia sesión|accede|entra|identifícate|conéctate], ya estás suscrito (inicia sesión|accede|entra|identifícate), ya (tienes|tiene) [una] suscripción [inicia sesión], ya soy suscriptor, ya soy suscriptora, ya estoy suscrito, eres suscriptor, ya tengo una suscripción, acceso suscriptores, acceso para suscriptores, ya eres suscriptor inicia sesión aquí, eres suscriptor inicia sesión, si ya eres suscriptor (inicia sesión|accede), ya eres suscriptora',
    'subscribe.articles-left':
      'te (quedan|queda) {count} (artículos|artículo|noticias) [gratis|gratuitos|gratuito] [este mes], le quedan {count} artículos [gratis|gratuitos] [este mes], {count} artículos (gratis|gratuitos) restantes, has leído tu último artículo (gratis|gratuito), has alcanzado el límite de artículos [gratis|gratuitos], has agotado tus artículos (gratis|gratuitos), has leído {count} [de] [{count}] artículos (gratis|gratuitos), este es tu último artículo (gratis|gratuito), has leído todos tus artículos gratuitos [de este mes], has superado el límite de artículos gratuitos',
    'subscribe.free-trial':
      'prueba (gratis|gratuita), (pruébalo|prueba|probar|pruébelo) gratis, (empieza|comienza|iniciar|inicia|comenzar|empezar) [tu|la|una] prueba (gratis|gratuita), primer mes gratis, (un|{count}) (mes|meses|días|semanas) gratis, pruébalo gratis durante (un mes|{count} días|{count} meses), prueba gratis {count} (días|meses), prueba gratuita de {count} días, el primer mes es gratis, disfruta de (un|{count}) (mes|meses) gratis, pruébanos gratis, probar gratis durante un mes, prueba un mes gratis',
    'subscribe.cancel-anytime':
      'cancela cuando quieras, (puedes|puede) cancelar (cuando quieras|cuando quiera|en cualquier momento), (cancela|cancele|cancelar) en cualquier momento, sin permanencia, sin compromiso, sin compromiso de permanencia, cancele cuando quiera, cancelar cuando quieras, sin permanencia cancela cuando quieras, cancela tu suscripción (cuando quieras|en cualquier momento), (puedes|puede) cancelar (tu|su|la) suscripción (cuando quieras|cuando quiera|en cualquier momento), sin ataduras, cancela online cuando quieras, podrás cancelar (cuando quieras|en cualquier momento), cancelación en cualquier momento sin compromiso',
    'subscribe.manage':
      '(gestionar|administrar|gestiona|administra) [mi|tu|la|las|mis] (suscripción|suscripciones), mi suscripción, mis suscripciones, tu suscripción',
    'subscribe.gift':
      'regala este artículo, regalar [este|el] artículo, compartir como regalo, regalar [una] suscripción, regala una suscripción, enlace de regalo, regalar noticia, regala esta noticia, envíalo como regalo',
    'subscribe.register-to-read':
      '(regístrate|regístrese) [gratis] para (seguir leyendo|continuar leyendo|leer|leer más|leer este artículo|continuar|seguir leyendo gratis|leer gratis), crea una cuenta [gratis|gratuita] para (seguir leyendo|continuar leyendo|leer|leer más|continuar), para seguir leyendo (regístrate|inicia sesión) [gratis], inicia sesión para seguir leyendo, regístrate y sigue leyendo, crea tu cuenta gratis para (seguir leyendo|continuar leyendo), para continuar leyendo regístrate [gratis], inicia sesión o regístrate para seguir leyendo, inicia sesión para continuar leyendo, regístrate y lee gratis',
    'subscribe.offers':
      'ver [las|nuestras|todas las] (ofertas|suscripciones|tarifas), ver [los|nuestros|todos los] planes, ver (ofertas|opciones|planes) de suscripción, [consulta|descubre|conoce] [nuestras|nuestros|todas las] (ofertas|modalidades|opciones|planes) de suscripción, elige tu (plan|suscripción|tarifa), elige un plan, planes de suscripción, planes y precios, modalidades de suscripción, ver modalidades de suscripción, ver opciones de suscripción, comparar planes, nuestras suscripciones, ofertas de suscripción, elige tu modalidad',
    'member.only':
      '(solo|exclusivo|exclusiva|sólo) para (miembros|socios|socias y socios|socios y socias), este (artículo|contenido) es (exclusivo|solo) para (miembros|socios|nuestros socios), contenido [exclusivo] para (socios|miembros), reservado a (socios|miembros), solo socios, exclusivo socios, contenido para socios, solo miembros, exclusivo para nuestros socios',
    'member.become':
      '(hazte|hágase) (socio|socia|miembro|socio o socia|socio/a|mecenas|patrocinador|premium), conviértete en (miembro|socio|mecenas|socia), únete ahora, únete, únete a nosotros, quiero ser (socio|socia|miembro), asóciate, ser miembro, hazte miembro hoy, ser socio',
    'member.already':
      'ya eres (socio|socia|miembro) [inicia sesión|accede|entra], ya es (socio|miembro), ya soy (socio|socia|miembro), ya eres socia o socio, eres socio, eres miembro',
    'member.label':
      'socios y socias, miembros, membresía, membresías, miembro, zona de socios, área de socios',
    'member.support-us':
      'apóyanos, apoya (nuestro trabajo|nuestro periodismo|el periodismo independiente|este proyecto|este blog|este medio|a {name}|el periodismo de calidad|nuestro proyecto|este sitio|un periodismo independiente), ayúdanos, ayúdanos a (seguir|continuar|seguir informando|crecer|seguir haciendo periodismo|mantener este proyecto), apoya, apóyame, apóyenos, necesitamos tu apoyo, colabora con nosotros, colabora, respalda nuestro periodismo, sin ti no es posible, tu apoyo es importante, con tu apoyo',
    'member.donate':
      'donar, dona, haz una donación, donar ahora, haz un donativo, hacer una donación, donaciones, invítame a un café, dona ahora, donación, contribuye, hacer un donativo, contribuir, invítanos a un café, done ahora, haz tu donación, deja una propina, cómprame un café',
    'follow.label':
      'seguir a, síguelo, sigue a, seguirlo, seguir este tema, seguir autor, seguir tema, seguir a este autor',
    'follow.us':
      'síguenos, síganos, síguenos en redes sociales, síguenos en las redes sociales, síguenos en nuestras redes, síguenos en redes, encuéntranos en, seguirnos, síguenos en, sígueme, redes sociales síguenos, conecta con nosotros, encuéntranos en redes sociales',
    'follow.on':
      '(síguenos|sígueme|seguir|síganos|encuéntranos|seguirnos) (en|por) {brand}, síguelo en {brand}, sigue a {name} en {brand}',
    'share.label':
      'compartir, comparte, compártelo, compartir esto, comparta, compartir en redes, comparte esto, compartelo, comparte en redes, compartir en, compartir en redes sociales, comparte en, comparte en redes sociales, compartir vía, compartir por',
    'share.on':
      'compartir (en|con|por|vía|a través de|por medio de) {brand}, comparte (en|por|con) {brand}, haz clic para compartir (en|por|con) {brand}, compártelo en {brand}, tuitear, twittear, publicar en {brand}, enviar por {brand}',
    'share.article':
      '(compartir|comparte|comparta) (este|el) (artículo|post|contenido), (compartir|comparte|comparta) (esta|la) (noticia|entrada|página|publicación|historia|nota), compartir artículo, compartir noticia, compartir entrada, compartir post, compartir publicación, compartir esta noticia en, compartir este artículo en',
    'share.by-email':
      '(compartir|comparte|enviar|envía) por (email|correo|correo electrónico|e-mail|mail), enviar a un amigo, enviar por correo a un amigo, haz clic para enviar un enlace por correo electrónico a un amigo, enviar [este|el] artículo por (email|correo|correo electrónico), enviar un enlace por correo electrónico a un amigo, mandar por correo, compartir vía email, envíaselo a un amigo, enviárselo por correo, haz clic para enviar por correo electrónico a un amigo',
    'share.copy-link':
      'copiar [el] enlace, copiar [la] url, copiar enlace al portapapeles, copiar vínculo, copiar dirección, copiar link, copiar enlace del artículo, copiar el link, copia el enlace, copiar [el] enlace permanente',
    'share.link-copied':
      'enlace copiado [al portapapeles], se ha copiado el enlace, link copiado, url copiada, el enlace se ha copiado [al portapapeles], enlace copiado en el portapapeles, vínculo copiado, el enlace ha sido copiado, copiado el enlace, url copiada al portapapeles',
    'share.save':
      'guardar para después, guardar para (más tarde|luego|leer más tarde|leer después), leer más tarde, leer después, guardar artículo, guardar noticia, guardar el artículo, (añadir|agregar) a favoritos, (añadir|agregar) a [la|mi] lista de lectura, guardar este artículo, marcar como favorito, guardar en favoritos, añadir a marcadores, leer luego, favoritos',
    'share.saved':
      '(guardado|añadido|agregado) (para después|para más tarde|en favoritos|a favoritos|en tu lista de lectura|a tu lista de lectura|a tu lista), artículo guardado, noticia guardada, añadido a marcadores, guardado en tu lista',
    'related.articles':
      '(artículos|noticias|entradas|contenidos|publicaciones|posts|temas|historias|lecturas|notas) (relacionados|relacionadas|similares|parecidos|parecidas), contenido relacionado, relacionado, relacionados, relacionadas, ver también, véase también, más sobre esto, más información relacionada, artículo relacionado, noticia relacionada, en relación, sobre el mismo tema, contenido similar, post relacionados, información relacionada, más artículos relacionados, más como esto',
    'related.may-like':
      '[también|quizás|quizá|tal vez] te (puede|pueden|podría|podrían) (interesar|gustar), (te puede|te podría|podría|puede|quizá|quizás) [también] (interesar|interesarte|gustarte|interese|te interese) [también], también te (puede|podría|pueden|podrían) (interesar|gustar), [quizás|quizá|tal vez] [también] te interese, te (puede|podría|pueden) [también] interesar, también te gustará, te interesa, podría interesarte, puede interesarte, puede que te interese, (puede|podría) interesarte también, te recomendamos también, otros lectores también leyeron, los lectores también leen, quizás te interese, quizá también te interese, te puede interesar también, también puede interesarte, también podría interesarte, también podría gustarte, le puede interesar, también te interesa, también le puede interesar, no te pierdas, podrías ver también, también te puede gustar',
    'related.recommended':
      'recomendado, recomendados, recomendadas, recomendaciones, recomendado para ti, recomendados para ti, artículos recomendados, te recomendamos, recomendamos, lecturas recomendadas, lo más recomendado, para ti, sugerencias, selección del editor, nuestras recomendaciones, contenido recomendado, noticias recomendadas, seleccionado para ti, recomendada, sugerido para ti, entradas recomendadas, recomendaciones para ti, elegido para ti',
    'related.recent':
      '(últimos|últimas|nuevos|nuevas|recientes) (artículos|noticias|entradas|publicaciones|posts|novedades), (artículos|entradas|noticias|publicaciones|posts) (recientes|nuevas|nuevos), últimas, lo último en {name}, últimos contenidos, lo más nuevo en, últimas entradas del blog, entradas más recientes, post recientes, novedades, los últimos artículos, las últimas noticias, historias recientes, ultimas noticias, más recientes noticias, noticias de última hora, artículos más recientes',
    'related.popular':
      'lo más (leído|visto|popular|comentado|compartido), [las|los] más (leídas|leídos|leído|vistas|vistos|visto|comentadas|comentados|compartidas), (artículos|entradas|noticias|publicaciones|posts) [más] (populares|leídos|leídas|destacados|destacadas|vistos|vistas), tendencias, tendencia, ahora en tendencia, noticias destacadas, popular esta semana, populares esta semana, lo más leído de la semana, destacado, destacadas, temas del momento, en tendencia, trending, populares ahora, lo más destacado, post populares, lo más popular ahora',
    'related.more-from':
      'más de {title}, más artículos de {name}, más de este autor, más de esta autora, más (artículos|entradas) de este autor, otros artículos de {name}, otros artículos de este autor, lo último de {name}, más noticias de {title}, más contenido de {name}, más del autor, más historias de {name}',
    'related.more-on':
      'más sobre [este|el] tema, más sobre {title}, sobre este tema, más acerca de este tema, en este tema, más sobre la noticia, más información sobre el tema',
    'related.read-also':
      'lee también, lea también, leer también, además lee, ver además, lee además, le recomendamos leer, te recomendamos leer, también puedes leer, mira también, lea además, no te pierdas además',
    'related.read-next':
      'leer a continuación, siguiente lectura, lo siguiente, a continuación, lee a continuación, qué leer después, siguiente artículo para leer',
    'related.read-more':
      'leer más, leer mas, lee más, leer artículo, leer [el] artículo completo, lea más, leer noticia, ver artículo, leer el artículo, leer la noticia, leer entrada, ver entrada, leer la entrada, leer todo, leer el resto, leer noticia completa, leer nota, ver noticia, leer post, leer completo, lee el artículo, lee el artículo completo, leer historia, ver nota completa, ver artículo completo, leer la noticia completa, ver publicación, más información, saber más, más info, aprende más, (aprender|descubrir|conocer|descubre|conoce|averigua|infórmate|saber) más, obtener más información, información, (conoce|saber|descubre|aprende) más sobre esto, mayor información, ver más información, información adicional, obtén más información, quiero saber más, más informaciones, mostrar más información, para más información',
    'related.continue':
      '(seguir|continuar|sigue|continúa|continúe|siga) leyendo, sigue leyendo {title}, continuar leyendo {title}, seguir leyendo {title}, continuar la lectura, continuar con el artículo, continúa leyendo {title}, continua leyendo',
    'related.read-about':
      '(leer|lee|saber|ver|conoce|aprende) más (sobre|acerca de) {title}, más información sobre {title}, leer más: {title}',
    'related.previous-article':
      '(artículo|post) (anterior|previo) [{title}], (entrada|noticia|publicación) (anterior|previa) [{title}], anterior artículo, anterior entrada, post anterior {title}, nota anterior',
    'related.next-article':
      '(artículo|post|entrada|noticia|publicación) siguiente [{title}], (siguiente|próximo) (artículo|post) [{title}], (siguiente|próxima) (entrada|noticia|publicación) [{title}], nota siguiente, siguiente nota',
    'related.newer-article':
      '(artículos|entradas|artículo|entrada|publicaciones|posts) (más recientes|más nuevas|más nuevos|más reciente|más nueva|siguientes), entradas siguientes, publicación más reciente, entrada más reciente, más recientes →, entradas nuevas, noticias más recientes',
    'related.older-article':
      '(artículos|entradas|artículo|entrada|publicaciones|posts|noticias) (más antiguos|más antiguas|más antiguo|más antigua|anteriores|antiguas|antiguos), publicación más antigua, entradas anteriores, artículos anteriores, entrada antigua',
    'nav.next':
      'siguiente, próximo, próxima, siguientes, siguiente →, adelante, sig, (página siguiente|siguiente página|próxima página), ir a la página siguiente, ir a la siguiente página',
    'nav.previous':
      'anterior, anteriores, previo, previa, ← anterior, ant, atrás anterior, (página anterior|anterior página|página previa), ir a la página anterior',
    'nav.page': 'páginas, pág',
    'nav.page-of':
      'página {count} de {count}, {count} de {count}, página {count}, pág {count} de {count}, página {count} / {count}',
    'nav.back':
      'volver, atrás, regresar, ← volver, volver atrás, volver a la página anterior, volver a la lista, volver al listado, vuelve atrás, volver a (artículos|noticias|resultados), ir atrás, volver al artículo',
    'nav.back-top':
      '(volver|ir|subir) arriba, volver al (inicio de la página|principio), arriba, ir al principio, (volver|ir) a la parte superior, subir, ir arriba de la página, volver al comienzo, desplazarse hacia arriba, regresar arriba, volver hacia arriba, inicio de la página, ir al inicio de la página, ir hacia arriba, parte superior',
    'nav.home':
      'inicio, página de inicio, portada, página principal, home, principal, ir a la portada, ir al inicio',
    'nav.back-home':
      '(volver|regresar|vuelve) (a inicio|al inicio|a la portada|a la página de inicio|a la página principal|a la home), ir a la página (principal|de inicio), volver a casa, ir a inicio, llévame al inicio, volver al sitio, volver a la web',
    'nav.menu':
      'menú, menu, navegación, menú principal, navegación principal, menú de navegación, navegación del sitio, menú móvil, menú de usuario, menú secundario',
    'nav.toggle-menu':
      '(alternar|conmutar|cambiar) [la] (navegación|menú|barra lateral), alternar el menú, mostrar u ocultar [el] menú, abrir o cerrar [el] menú, mostrar/ocultar [el] menú, abrir/cerrar menú, alternar menú, cambiar navegación, cambiar modo de navegación',
    'nav.open-menu':
      '(abrir|mostrar|ver|desplegar) [el] menú, abrir [la] navegación, abrir barra lateral, abrir menú de navegación',
    'nav.close-menu':
      '(cerrar|ocultar) [el] menú, cerrar [la] navegación, cerrar barra lateral, cerrar menú de navegación',
    'nav.skip':
      '(saltar|ir|salta|pasar|ve) (al contenido|al contenido principal|directamente al contenido|al texto|al artículo), skip to content, ir directamente al contenido principal, saltar a contenido, ir a contenido, ir al contenido principal de la página, omitir e ir al contenido',
    'nav.contents':
      'índice, tabla de contenidos, contenidos, tabla de contenido, índice de contenidos, contenido, sumario, índice del artículo, contenido de la página, contenido del artículo, en esta página, en este artículo, en esta entrada, en este post, en esta noticia, qué encontrarás en este artículo, ir a sección',
    'nav.search':
      'buscar, búsqueda, busca, buscar en (el sitio|la web|el blog|este sitio|este blog|la página|esta web), buscar…, buscador, qué estás buscando, qué buscas, qué está buscando, busca aquí, escribe para buscar, buscar aquí, buscar artículos, buscar noticias, buscar por, introduce tu búsqueda, escribe tu búsqueda, buscar entradas, realizar búsqueda, término de búsqueda, qué quieres buscar, ingresa tu búsqueda, buscar por palabra, escribe y presiona enter, busca en el sitio, términos de búsqueda',
    'nav.search-results':
      'resultados de [la] búsqueda, resultados, resultado de la búsqueda, resultados de tu búsqueda',
    'nav.search-results-for':
      'resultados (de la búsqueda|de búsqueda|de la búsqueda de) (para|de|por) {title}, resultados (para|de|por) {title}, búsqueda de {title}, has buscado {title}, resultados de búsqueda: {title}, búsqueda: {title}, resultados de la búsqueda {title}, {count} resultados de búsqueda para {title}, buscaste {title}, resultados de la búsqueda para, buscando {title}',
    'nav.search-count':
      '{count} (resultados|resultado) [encontrados|encontrado], {count} resultados (para|de) {title}, {count} resultados encontrados para {title}, se han encontrado {count} resultados, se encontraron {count} resultados, {count} resultados en {count} segundos, {count} coincidencias',
    'nav.search-none':
      'no hay resultados, sin resultados, no se (han encontrado|encontraron|encontró|ha encontrado) [ningún] (resultados|resultado|nada|coincidencias|entradas|artículos), no hemos encontrado (nada|resultados|ningún resultado), nada encontrado, ningún resultado [encontrado], no hay resultados para {title}, no se encontraron resultados para {title}, no se han encontrado resultados para {title}, sin resultados para {title}, no hay coincidencias, no se ha encontrado nada, sin coincidencias, tu búsqueda no (produjo|ha dado|dio|obtuvo) [ningún] (resultados|resultado), no encontramos resultados, lo sentimos no se encontraron resultados, no hay resultados de búsqueda, no hay resultados que coincidan con tu búsqueda, lo siento no se ha encontrado nada',
    'nav.categories':
      'categorías, categoría, todas las categorías, secciones, temas, archivado en, publicado en, categorias, sección, tema, explorar por categoría, archivado bajo, filtrar por categoría',
    'nav.tags':
      'etiquetas, etiqueta, tags, tag, palabras clave, etiquetado, etiquetado con, etiquetado como, nube de etiquetas, etiquetado en, temas etiquetas, palabra clave',
    'nav.all-tags':
      '(ver|mostrar) todas las etiquetas, todas las etiquetas, todos los tags, ver todos los tags, lista de etiquetas',
    'nav.archive':
      'archivo, archivos, archivo del blog, archivo de entradas, hemeroteca, archivo mensual, archivos mensuales, archivo de noticias, histórico',
    'nav.authors':
      'autores, autor, autora, autoras, sobre el autor, acerca del autor, sobre la autora, nuestros autores, colaboradores, autor:, los autores',
    'nav.all-authors': '(ver|mostrar) todos los autores, todos los autores',
    'nav.all-posts-by':
      '(todos los artículos|todas las entradas|artículos|entradas|publicaciones|todas las publicaciones|noticias) (de|por) {name}, ver (todas las entradas|todos los artículos|todas las publicaciones|más artículos) de {name}, ver todas las entradas por {name}, artículos escritos por {name}, ver artículos de {name}',
    'nav.author-none':
      'este autor [aún|todavía] no ha (escrito|publicado) (nada|ningún artículo|ninguna entrada) [aún|todavía]',
    'nav.no-posts':
      '(aún|todavía) no hay (artículos|entradas|publicaciones|noticias), no hay (artículos|entradas|publicaciones|noticias) [aún|todavía], sin publicaciones, sin entradas, no se han publicado artículos',
    'nav.tagged-count':
      '{count} (artículos|entradas|publicaciones|posts|artículo|entrada|publicación) (etiquetados|etiquetadas|etiquetado|etiquetada) (con|como) {title}, (artículos|entradas|publicaciones|posts) (etiquetados|etiquetadas) (con|como) {title}, (etiquetado|etiquetada) (con|como) {title}, etiqueta: {title}, entradas con la etiqueta {title}, artículos con la etiqueta {title}, publicaciones con la etiqueta {title}, {title} etiquetados con {title}, {count} entradas con la etiqueta {title}, {count} artículos con la etiqueta {title}, tag: {title}',
    'nav.post-count':
      '{count} artículos, {count} artículo, {count} entradas, {count} entrada, {count} publicaciones, {count} publicación, {count} posts, {count} noticias, una entrada',
    'nav.translations':
      'traducciones, (también disponible|disponible [también]) en, otros idiomas, en otros idiomas, disponible en otros idiomas, idiomas disponibles, leer en otros idiomas, leer en otro idioma, traducciones disponibles, este artículo también está disponible en {title}, leer en, también disponible en otros idiomas',
    'nav.direct-link':
      'enlace directo, enlace permanente, permalink, enlace, vínculo permanente, link permanente',
    'nav.direct-link-to':
      'enlace (directo|permanente) (a|al|para) {title}, enlace a {title}, enlace (directo|permanente) al encabezado, enlace a [esta] sección, enlace directo al título, enlace a este encabezado, enlace al encabezado, enlace permanente al encabezado',
    'nav.edit-page':
      'editar [esta|la] página, editar en {brand}, editar esta página en {brand}, sugerir cambios, mejorar esta página, editar entrada, editar esta entrada, editar artículo, editar este artículo, sugerir una edición, editar la página en {brand}, sugerir cambio, proponer cambios',
    'nav.contact':
      'contacto, contactar, contáctanos, contacta, contacta con nosotros, contacte con nosotros, ponte en contacto, contáctenos, escríbenos, póngase en contacto, formulario de contacto, contáctame, contacta conmigo, página de contacto, contactos, contacte, contactar con la redacción, contacto con la redacción',
    'nav.about':
      'sobre nosotros, acerca de, quiénes somos, acerca de nosotros, sobre, sobre mí, acerca de mí, sobre este blog, sobre {name}, acerca de este sitio, quienes somos, nosotros, nuestro equipo, el equipo, sobre este sitio, nuestra historia, quién soy, qué es {name}, conócenos',
    'nav.advertise':
      'anúnciate, anúnciese, anúnciate con nosotros, anúnciate aquí, publicita con nosotros, publicidad con nosotros, contratar publicidad, anunciantes, para anunciantes, anúnciese con nosotros, anunciarse, tu publicidad aquí, publicite con nosotros, publicita aquí, media kit, anuncie con nosotros',
    'nav.theme-toggle':
      '(cambiar|alternar|conmutar) [el|de] tema, (cambiar|alternar) [a|el|al] modo (oscuro|claro|oscuro/claro|claro/oscuro), cambiar entre [el] modo (claro|oscuro) y (oscuro|claro), (alternar|cambiar) entre [modo] (claro|oscuro) y (oscuro|claro), modo oscuro/claro, modo claro/oscuro, alternar modo, cambiar tema de color, cambiar a modo oscuro, cambiar a modo claro, cambiar el modo de color, alternar tema, claro/oscuro, alternar tema de color, selector de tema, tema claro/oscuro',
    'nav.theme-dark':
      'oscuro, modo oscuro, tema oscuro, modo noche, modo nocturno, activar modo oscuro, noche',
    'nav.theme-light': 'claro, modo claro, tema claro, modo día, activar modo claro, modo diurno',
    'nav.new-tab':
      '[se] (abre|abrir|abrirá) en [una] (nueva|otra) (ventana|pestaña), (se abre en una nueva ventana), (se abre en una ventana nueva), se abre en una (ventana|pestaña) nueva, abre en ventana nueva, abrir en una pestaña nueva, el enlace se abre en una nueva (ventana|pestaña), abre en una ventana nueva, enlace externo se abre en una ventana nueva, abrir en una ventana nueva, se abrirá en una ventana nueva',
    'meta.reading-time':
      '{count} (min|mins|minutos|minuto) de lectura, tiempo de lectura [estimado|aproximado] [de] {count} (min|minutos|minuto), lectura de {count} (min|minutos|minuto), {count} min lectura, lectura {count} min, tiempo estimado de lectura {count} (min|minutos|minuto), se lee en {count} (minutos|min), minutos de lectura, min de lectura, un minuto de lectura, menos de un minuto de lectura, tiempo de lectura: menos de un minuto, tiempo aproximado de lectura {count} (minutos|min), lectura en {count} (minutos|min), {count} (minutos|min) para leer, leer en {count} (minutos|min)',
    'meta.reading-time-label':
      'tiempo de lectura, tiempo estimado de lectura, tiempo de lectura estimado, duración de la lectura, tiempo aproximado de lectura, lectura',
    'meta.minutes': '{count} min, {count} minutos, {count} minuto, {count} mins',
    'meta.words': '{count} palabras, {count} palabra, palabras: {count}',
    'meta.views':
      '{count} (visitas|vistas|visualizaciones|lecturas|visita|vista|visualización|lectura), {count} veces visto, visto {count} veces, leído {count} veces, visitas: {count}, vistas: {count}, {count} páginas vistas, {count} visitantes',
    'meta.published':
      'publicado, publicada, publicado:, fecha de publicación, publicado el, publicación, fecha, publicada el, se publicó',
    'meta.published-on':
      '(publicado|publicada|escrito|posteado|creado) [el|en|:] {date}, fecha de publicación {date}, publicado hace {date}, publicado por primera vez el {date}, fecha {date}, enviado el {date}, enviado {date}',
    'meta.last-updated':
      'última actualización [el|:] [{date}], última actualización {date} por {name}, última modificación [el|:] [{date}], actualizado por última vez [el] [{date}], actualizado por última vez {date} por {name}, última revisión [el] {date}, última actualización el, última actualización por {name}, último cambio, modificado por última vez [el] [{date}], (última edición|editado por última vez) [el] [{date}], última edición por {name}, editado a las {date}, última edición: {date}, (actualizado|actualizada|modificado|modificada|editado) [el|a|:] {date}, actualización {date}, actualizado {date}, fecha de actualización {date}, actualizado, actualizada, actualizado:, actualización, actualizado el, modificado el, actualizada el, última hora actualizado',
    'meta.on-date': 'el {date}, en {date}, a {date}',
    'meta.by': 'por {name}, autor {name}, autora {name}, por {name} y {name}, autor: {name}, por:, por',
    'meta.written-by':
      '(escrito|escrita|redactado|texto|publicado|publicada) (por|de) {name}, escrito por, publicado por {name} el {date}, por {name} el {date}, por {name} {date}, publicado el {date} por {name}, texto {name}, enviado por {name}, publicado por, texto: {name}, escrito por {name} el {date}, escrito el {date} por {name}',
    'meta.photo-credit':
      'foto {name}, imagen {name}, foto (de|por) {name}, imagen de {name}, crédito {name}, créditos {name}, fotografía {name}, fotografía de {name}, crédito de la (foto|imagen) {name}, foto cortesía de {name}, imagen cortesía de {name}, fotos de {name}, fuente de la imagen {name}, ilustración {name}, ilustración de {name}, crédito de imagen {name}, fotos {name}, fuente {name}, foto de {name} en {brand}',
    'meta.translated-from':
      'traducido del {title}, traducción del {title}, leer el original, traducido del original, ver original, leer el artículo original, esta es una traducción de {title}, artículo original, ver el original, leer en versión original',
    'meta.outdated':
      'este (artículo|post) tiene más de {count} (año|años|meses), este (artículo|post) tiene más de un año, esta (entrada|noticia|publicación) tiene más de (un|{count}) (año|años), este (artículo|contenido) (puede|podría) estar (desactualizado|obsoleto|anticuado), la información (puede|podría) estar (desactualizada|obsoleta), este artículo está desactualizado, contenido desactualizado, desactualizado, artículo antiguo, obsoleto, este artículo se actualizó por última vez hace {count} días, esta entrada puede estar desactualizada, la información de este artículo puede estar desactualizada, esta noticia es antigua, este artículo se publicó hace más de {count} (años|año|meses), última actualización hace {count} (días|años|meses)',
    'meta.license':
      '[este|esta] [obra|artículo|contenido|texto] (está|se encuentra) bajo [una] licencia {title}, licencia, licencia {title}, bajo licencia {title}, publicado bajo [la|una] licencia {title}, contenido bajo licencia {title}, con licencia {title}, texto bajo licencia {title}, este artículo está licenciado bajo {title}, salvo que se indique lo contrario {title}, disponible bajo licencia creative commons, esta obra está bajo una licencia de creative commons {title}, licenciado bajo {title}',
    'time.now':
      'ahora, ahora mismo, justo ahora, hace un momento, hace unos segundos, hace un instante, en este momento, hace segundos, hace unos instantes',
    'time.minutes-ago':
      'hace {count} (minutos|minuto|min|m), hace un minuto, hace unos minutos, {count} minutos atrás, hace unos {count} minutos, hace aproximadamente {count} minutos',
    'time.hours-ago':
      'hace {count} (horas|hora|h), hace una hora, hace unas horas, {count} horas atrás, hace unas {count} horas, hace alrededor de una hora',
    'time.days-ago': 'hace {count} (días|día|d), hace un día, hace unos días, {count} días atrás',
    'time.weeks-ago':
      'hace {count} (semanas|semana), hace una semana, hace unas semanas, {count} semanas atrás, la semana pasada',
    'time.months-ago':
      'hace {count} (meses|mes), hace un mes, hace unos meses, {count} meses atrás, el mes pasado, hace alrededor de {count} meses',
    'time.years-ago':
      'hace {count} (años|año), hace un año, hace unos años, {count} años atrás, el año pasado, hace más de un año, hace más de {count} años, hace alrededor de {count} años',
    'time.today': 'hoy, hoy mismo',
    'time.yesterday': 'ayer',
    'ad.label':
      'publicidad, anuncio, anuncios, aviso publicitario, espacio publicitario, - publicidad -, anuncio publicitario, publi, contenido publicitario pub, ads, avisos publicitarios, espacio de publicidad, anuncios de {brand}, pauta publicitaria',
    'ad.continues':
      '(el artículo|la noticia|la información|el texto|la historia) (continúa|sigue|prosigue) (después de|tras|debajo de|a continuación de) (la publicidad|el anuncio), (continúa|sigue|continuar|seguir) (leyendo|leyendo el artículo) (después de|tras) (la publicidad|el anuncio), sigue leyendo debajo del anuncio, publicidad sigue leyendo, publicidad continúa leyendo, el artículo continúa abajo, (continúa|sigue) después de la publicidad, continúa tras la publicidad, el artículo continúa debajo, la noticia continúa después del anuncio, el artículo continúa después del anuncio, desplázate para continuar',
    'ad.sponsored':
      'patrocinado, patrocinada, contenido patrocinado, artículo patrocinado, post patrocinado, entrada patrocinada, publicación patrocinada, patrocinador, patrocinadores, enlace patrocinado, nuestros patrocinadores, contenidos patrocinados, patrocinados, noticia patrocinada, espacio patrocinado, mensaje de nuestro patrocinador, historia patrocinada, con el patrocinio de, enlaces patrocinados',
    'ad.sponsored-by':
      '(patrocinado|patrocinada|presentado|ofrecido|esponsorizado) por {name}, patrocina {name}, un contenido de {name}, [este|esta] [artículo|contenido|entrada|post] (ha sido|está|es|fue) (patrocinado|patrocinada) por {name}, con el patrocinio de {name}, contenido patrocinado por {name}, con el apoyo de {name}, gracias a {name} por patrocinar {title}, contenido ofrecido por {name}, elaborado para {name}, este artículo es ofrecido por {name}, contenido elaborado por {name}',
    'ad.partnership':
      '(colaboración|asociación|alianza) (pagada|comercial|publicitaria|remunerada) [con {name}], en colaboración con {name}, en asociación con {name}, en alianza con {name}, contenido de nuestros socios, contenido de socios, contenido asociado, en colaboración con, contenido de un socio, contenido en colaboración con {name}, este artículo se ha realizado en colaboración con {name}, post en colaboración con {name}, contenido creado en colaboración con {name}, colaboración de pago con {name}, contenido de colaborador, artículo en colaboración con {name}',
    'ad.promoted':
      'promocionado, contenido promocionado, contenido de marca, branded content, publirreportaje, remitido, contenido promocional, contenido pagado, publicación promocionada, promoción, contenido publicitario, publicidad nativa, publinoticia, contenido comercial, artículo promocional, publirreportajes, espacio pagado, inserción pagada, publicación pagada, promoción pagada, contiene publicidad, información comercial, publireportaje, incluye promoción pagada, artículo pagado, esto es una publicación pagada, esto es contenido pagado, brand content, contenido de marcas',
    'ad.affiliate':
      '[este artículo|esta página|esta entrada|este post|este contenido] (contiene|puede contener|incluye|puede incluir) enlaces (de afiliado|de afiliados|de afiliación|afiliados), los enlaces (de este artículo|de esta página) (son|pueden ser) (de afiliado|de afiliados|afiliados|de afiliación), [algunos] enlaces son de afiliado, algunos [de los] enlaces (de este artículo|de esta página) son (de afiliado|de afiliados|afiliados|de afiliación), los enlaces marcados con [un] (*|asterisco) son (de afiliado|afiliados|de afiliación), este post puede contener enlaces de afiliados, contiene enlaces de afiliación, los precios y enlaces pueden ser de afiliado, algunos de los enlaces son afiliados',
    'ad.affiliate-commission':
      '(podemos|podríamos|puede que) (recibir|ganar|obtener|percibir|llevarnos|recibamos) una [pequeña] comisión, si compras [algo] a través de (estos|nuestros) enlaces [podemos|podríamos] (recibir|ganar|obtener|recibimos|ganamos) una [pequeña] comisión, como (afiliado|afiliados) de amazon {title}, (recibimos|obtenemos|ganamos|nos llevamos) una [pequeña] comisión (por|si) {title}, en calidad de afiliado de amazon {title}, las compras a través de [estos|nuestros] enlaces {title}, ganamos una comisión por las compras realizadas a través de nuestros enlaces, al comprar a través de nuestros enlaces {title}, este artículo contiene enlaces que pueden generarnos una comisión',
    'ad.affiliate-label':
      'enlace de (afiliado|afiliados|afiliación), enlaces de (afiliado|afiliados|afiliación), enlace afiliado, enlaces afiliados, afiliado, afiliados, aviso de afiliación, aviso de afiliados, afiliación, divulgación de afiliados',
    'ad.hide':
      '(ocultar|cerrar|quitar|eliminar) [el|este|los|la] (anuncio|anuncios|publicidad), saltar anuncio, saltar publicidad, denunciar anuncio, omitir anuncio, cerrar anuncio, reportar anuncio',
    'ad.blocker':
      '[por favor] (desactiva|desactive|deshabilita|deshabilite) (tu|su|el) (bloqueador de anuncios|bloqueador de publicidad|adblock|adblocker|bloqueador), bloqueador de (anuncios|publicidad) detectado, (estás|está|parece que estás) (usando|utilizando) un (bloqueador de anuncios|bloqueador de publicidad|adblock), hemos detectado (que usas|que utilizas|que estás usando|que estás utilizando|un) [un] (bloqueador de anuncios|bloqueador de publicidad|adblocker|adblock), tienes activado un bloqueador de anuncios, adblock detectado, tienes un bloqueador de publicidad activado, considera desactivar tu bloqueador de anuncios, parece que usas un bloqueador de (anuncios|publicidad)',
    'disclosure.ai-made':
      '(generado|creado|escrito|redactado|hecho|elaborado) (por|con|mediante) (ia|inteligencia artificial|una ia|la ia|chatgpt), este (artículo|texto) (ha sido|fue|se ha) (generado|creado|escrito) (por|con) (ia|inteligencia artificial|una inteligencia artificial), [contenido|texto|artículo|imagen] (generado|generada|creado|creada) (por|con) (ia|inteligencia artificial), contenido generado automáticamente, este artículo se ha generado automáticamente, este contenido ha sido generado automáticamente, generado automáticamente, texto generado automáticamente',
    'disclosure.ai-assisted':
      'con [la] (ayuda|asistencia|apoyo) de [la] (ia|inteligencia artificial), este (artículo|texto) (se ha|ha sido) (elaborado|escrito|redactado) con (ayuda|la ayuda|asistencia) de (ia|la ia|inteligencia artificial), asistido por (ia|inteligencia artificial), (elaborado|escrito|redactado|creado|generado) (con|por) (ia|inteligencia artificial) y (revisado|editado|supervisado) por {title}, hemos usado ia para {title}, usamos ia para {title}, se ha utilizado inteligencia artificial para {title}, este artículo ha sido elaborado con ayuda de inteligencia artificial y revisado por {title}, texto generado con ia y revisado por {title}',
    'disclosure.ai-summary':
      '[este] resumen (generado|creado|elaborado|hecho|realizado|ha sido generado) (por|con|mediante) (ia|inteligencia artificial|una ia), resumen (de|con|por) ia, resumen ia, resumido por (ia|inteligencia artificial), este resumen ha sido (generado|creado|elaborado) (por|con) (ia|inteligencia artificial), claves generadas por ia, puntos clave generados por ia, resumen automático, resumen generado automáticamente',
    'disclosure.ai-translated':
      'traducción automática, traducido (por|con) (ia|inteligencia artificial|una ia), este (artículo|texto|contenido) (ha sido|fue|se ha) (traducido automáticamente|traducido por ia|traducido con ia|traducido con inteligencia artificial|traducido mediante ia|traducido de forma automática), traducido automáticamente, traducción (con|por) ia, esta es una traducción automática, traducción generada por ia, traducción hecha con ia, traducción generada automáticamente, texto traducido automáticamente',
    'disclosure.correction':
      'corrección, correcciones, fe de errores, fe de erratas, rectificación, aclaración, una versión (anterior|previa) de (este artículo|esta noticia|esta información|esta entrada|esta nota) {title}, [este|esta] (artículo|noticia|información|nota) ha sido (corregido|corregida|rectificado|enmendado|rectificada), nota del editor, nota de la redacción, corrección {date}, este artículo se ha corregido [para {title}], este artículo fue corregido [el {date}], en una versión (anterior|previa) de {title}, errata, este artículo originalmente {title}',
    'disclosure.updated':
      '[este|esta] (artículo|noticia|entrada) (ha sido|se ha|fue) (actualizado|actualizada) [el {date}], artículo actualizado, noticia actualizada, este artículo se actualizó [el {date}], [este|esta] (artículo|noticia|entrada) (ha sido|se ha|fue) (actualizado|actualizada) (con|para) {title}, actualización: {title}, actualizado con {title}, este artículo se actualizó con {title}, este artículo ha sido actualizado tras su publicación',
    'disclosure.embargo':
      'embargo, embargado, embargado hasta [el] {date}, bajo embargo, bajo embargo hasta [el] {date}, embargo hasta [el] {date}, no publicar antes del {date}, noticia embargada hasta [el] {date}',
    'disclosure.syndicated':
      'este (artículo|texto|post) (se publicó|fue publicado|apareció|se ha publicado) (originalmente|por primera vez|inicialmente) (en|por) {name}, esta (noticia|entrada) (se publicó|fue publicada|apareció) (originalmente|por primera vez) en {name}, publicado (originalmente|inicialmente|por primera vez) (en|por) {name}, (reproducido|republicado|publicado) con (permiso|autorización) [de {name}], (republicado|reproducido) de {name}, [este|esta] (artículo|texto) apareció originalmente en {name}, originalmente publicado (en|por) {name}, publicada originalmente en {name}, este artículo originalmente se publicó en {name}, artículo republicado de {name}, se republica con permiso [de {name}]',
    'disclosure.sample':
      '{name} nos ha (cedido|prestado|proporcionado|enviado|facilitado) (una unidad|un ejemplar|el dispositivo|el producto|{title}) [para este análisis|para la prueba|para la reseña], [el|este] (producto|dispositivo|terminal) ha sido (cedido|prestado|proporcionado|facilitado) por (el fabricante|la marca|{name}), unidad (cedida|de prueba cedida|proporcionada|prestada) por {name}, el fabricante nos ha {title}, producto cedido por {name}, la marca nos (ha cedido|cedió|ha prestado|ha enviado|envió) {title}, {name} nos (prestó|cedió|envió|proporcionó) {title}, recibimos el producto gratis para {title}, hemos recibido una unidad de {name}, hemos recibido el producto gratuitamente',
    'disclosure.opinion':
      'opinión, opiniones, columna, tribuna, columna de opinión, artículo de opinión, editorial, tribuna de opinión, opinión y análisis, análisis y opinión, carta al director, columnas, esto es un artículo de opinión, opinión invitada',
    'disclosure.opinion-author':
      'las opiniones (expresadas|vertidas) [aquí|en este artículo] son [responsabilidad|responsabilidad exclusiva] (del autor|de su autor|de sus autores) [y no reflejan {title}], este artículo refleja [solo|únicamente] la opinión (del autor|de su autor|de la autora), los artículos de opinión reflejan {title}, [este medio|este periódico|{name}] no se hace responsable de las opiniones {title}, las opiniones son mías, este artículo expresa la opinión (del autor|de su autor), las opiniones de este artículo son {title}, la opinión de los autores no {title}',
    'disclosure.developing':
      '[noticia|historia|información] en desarrollo, última hora, habrá ampliación, [noticia|información] en ampliación, seguimos ampliando {title}, (esta|la) noticia (se está actualizando|se actualizará|será actualizada|está en desarrollo), [este|esta] (artículo|información) (se irá actualizando|se actualizará|será actualizado|se está actualizando), más información en breve, (esta|es una) (noticia|historia) en desarrollo, esta es una noticia de última hora, [habrá] más información en breve, urgente, noticia de última hora, noticia en desarrollo habrá ampliación, esta noticia está en desarrollo y será actualizada, esta es una historia en desarrollo',
    'disclosure.live':
      'en directo, directo, en vivo, live, minuto a minuto, última hora en directo, última hora en vivo, sigue en directo, sigue en vivo, en directo ahora, cobertura en vivo, transmisión en vivo, en vivo:, directo:, síguelo en directo, ahora en directo, ver en vivo, ver en directo',
    'error.generic':
      'error, algo (ha salido|salió|ha ido|fue) mal, (se ha producido|ha ocurrido|ocurrió|se produjo|hubo|ha habido) un error [inesperado|desconocido|interno], vaya algo (ha salido|salió|ha ido) mal, ups algo (ha salido|salió|ha ido) mal, error inesperado, error desconocido, error interno, ups, vaya, (hubo|ha habido|se ha producido|ocurrió) un problema, lo sentimos (ha ocurrido|se ha producido|ocurrió) un error, lo sentimos algo salió mal, oops',
    'error.with-message':
      'error: {message}, (se ha producido|ha ocurrido|ocurrió|hubo) un error: {message}, algo salió mal: {message}',
    'error.try-again':
      '(algo ha salido mal|algo salió mal|algo ha ido mal) [por favor] (inténtalo|inténtelo|vuelve a intentarlo|vuelva a intentarlo) [de nuevo|más tarde|nuevamente], error por favor inténtalo de nuevo, hubo un error inténtalo de nuevo más tarde',
    'error.try-later':
      '[por favor] (inténtalo|inténtelo|intenta|intente|prueba|vuelve a intentarlo|vuelva a intentarlo|inténtalo de nuevo|inténtelo de nuevo|intente nuevamente|intenta de nuevo|intente de nuevo) (más tarde|en unos minutos|dentro de unos minutos|en un momento|más adelante), vuelve más tarde',
    'error.not-found':
      'página no encontrada, (no encontrado|no encontrada), error 404, 404, 404 página no encontrada, 404 no encontrado, (la|esta) página (no existe|no se ha encontrado|no se encuentra|no se encontró|no ha sido encontrada|no fue encontrada|ya no existe|no se pudo encontrar), no se (ha encontrado|encontró|encuentra|pudo encontrar|ha podido encontrar) la página, la página que (buscas|busca|estás buscando|está buscando|solicitas|has solicitado|intentas visitar) (no existe|no se ha encontrado|no está disponible|no se encuentra|no se encontró|ya no existe), la página solicitada (no existe|no se ha encontrado|no se encuentra), vaya página no encontrada, esta página no está, lo sentimos (la|esta) página (no existe|no se encuentra|no se ha encontrado), página inexistente, lo sentimos la página que buscas no existe, aquí no hay nada',
    'error.not-found-looked':
      'no (hemos encontrado|encontramos|pudimos encontrar|hemos podido encontrar|podemos encontrar) lo que (buscas|buscabas|busca|estás buscando|estabas buscando|está buscando), parece que no (encontramos|podemos encontrar|hemos encontrado) lo que (buscas|estás buscando), parece que no se ha encontrado nada [en este lugar|aquí|en esta ubicación|en esta dirección], no encontramos lo que estaba buscando',
    'error.broken-link':
      '[por favor] (contacta|contacte|ponte en contacto) con el (propietario|dueño) del sitio que (te|le) (enlazó|ha enlazado) {title}, comuníquese con el dueño del sitio que lo vinculó a la url original y hágale saber que su vínculo está roto',
    'error.javascript':
      '[por favor] (activa|active|habilita|habilite) javascript [para continuar|en tu navegador|en su navegador|para ver esta página], javascript (está desactivado|está deshabilitado|es necesario|no está activado|requerido|desactivado|deshabilitado), (necesitas|debes|es necesario|tienes que|necesita|debe) (activar|habilitar|tener activado) javascript [para {title}], esta (página|web) (requiere|necesita) javascript, este sitio (requiere|necesita) javascript, se requiere javascript, este sitio funciona mejor con javascript, necesitas activar javascript para ejecutar esta aplicación, tu navegador tiene javascript desactivado',
    'error.offline':
      '(estás|está) (sin conexión|desconectado|offline), sin conexión [a internet], no hay conexión [a internet], no tienes conexión [a internet], error de (conexión|red), comprueba tu conexión [a internet], revisa tu conexión [a internet], conexión perdida, parece que no tienes conexión [a internet], se ha perdido la conexión, fuera de línea, falló la conexión, por favor comprueba tu conexión a internet, verifica tu conexión a internet',
    'error.not-available':
      'no disponible, [este|esta|el|la] (contenido|artículo|página|servicio|vídeo|video) (no está disponible|ya no está disponible|no disponible|no se encuentra disponible), ya no está disponible, no está disponible [actualmente|en este momento], temporalmente no disponible, contenido no disponible, servicio no disponible, no disponible actualmente, no disponible en este momento',
    'error.region':
      '[este contenido|este vídeo|este artículo|este sitio] no (está|se encuentra) disponible en (tu|su) (país|región|ubicación|zona), no disponible en (tu|su) (país|región|zona|ubicación)',
    'legal.copyright':
      '© {count} {name}, copyright {count} {name}, © {name}, copyright © {count} {name}, © {name} {count}, copyright {name}, © {count}, copyright, derechos de autor, copyright © {count}, copyright {count}, copyright {title}, © copyright {count} {name}, © copyright {name}, derechos de autor © {count} {name}, derechos de autor {count} {name}',
    'legal.rights':
      'todos los derechos reservados, derechos reservados, © {count} {name} todos los derechos reservados, copyright © {count} {name} todos los derechos reservados, © {name} todos los derechos reservados, reservados todos los derechos, © {count} todos los derechos reservados, {name} todos los derechos reservados, copyright {count} {name} todos los derechos reservados, copyright {name} todos los derechos reservados, © {name} {count} todos los derechos reservados, queda prohibida la reproducción {title}, prohibida la reproducción {title}, todos los derechos reservados © {count} {name}',
    'legal.powered-by':
      'creado con, funciona con, powered by, con la tecnología de, hecho con, impulsado por, desarrollado con, funciona gracias a, desarrollado por, realizado con, con tecnología de, generado con, realizado por, construido con, orgullosamente impulsado por',
    'legal.powered-by-brand':
      '(creado|hecho|desarrollado|realizado|generado|construido|publicado|potenciado|elaborado) (con|por|en|usando|mediante) {brand}, (funciona|funcionando|corre) (con|sobre|gracias a|en) {brand}, powered by {brand}, con la tecnología de {brand}, [orgullosamente] impulsado por {brand}, con tecnología de {brand}, [orgullosamente] (creado|gestionado|desarrollado) con {brand}, hecho con amor y {brand}, tecnología de {brand}, web creada con {brand}, sitio creado con {brand}, sitio web creado con {brand}, proporcionado por {brand}, blog creado con {brand}, alojado en {brand}, alojado por {brand}, funciona gracias a {brand} y {brand}, sistema de comentarios de {brand}, comentarios con la tecnología de {brand}, accionado por {brand}, realizado con {brand}',
    'legal.theme-by':
      '(tema|diseño|plantilla) (de|por) {brand}, tema {brand}, tema: {brand}, diseñado por {brand}, tema: {brand} por {brand}, tema {brand} (de|por) {brand}, diseño web por {brand}, diseño web {brand}, diseño: {brand}, funciona con {brand} tema {brand}, creado con {brand} tema {brand}, tema: {brand} de {brand}, diseño y desarrollo {brand}, con el tema {brand}, usando el tema {brand}, creado con {brand} y el tema {brand}, tema por {name}, diseño {brand}, diseño y desarrollo: {name}, powered by {brand} tema {brand}',
    'legal.imprint':
      'aviso legal, información legal, nota legal, datos legales, avisos legales, legal, menciones legales, pie de imprenta, identificación legal',
  },
} as const satisfies NoticeLexicon;
