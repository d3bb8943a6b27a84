import type { NoticeLexicon } from './notice-lexicon';

export const it = {
  lang: 'it',
  compounds: false,
  fillers: `il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dell, dei, degli, delle, d, e, ed, o, oppure, è, sono, essere, stato, stata, stati, state, ha, hanno, hai, c, ci, si, che, se, quando, dove, al, allo, alla, alle, agli, ai, all, dal, dalla, dai, nel, nella, nelle, nei, sul, sulla, sui, come, suo, sua, suoi, sue, perché, così, ma, cui, ne, per, da, affinché, molto, bene, semplicemente, facilmente, rapidamente, attualmente, mentre, tra, fra, stai, sta, stanno, sia, verrà, verranno, viene, vengono, sarà, saranno, essa, esso, eventuali, durante`,
  words: {
    upload: 'upload, caricamento file, allega, allegare',
    emoji: 'emoji, emoticon, faccina, faccine',
    avatar: 'avatar, (foto|immagine) [del] profilo',
    admin: 'admin, amministrator*, amministratrice',
    fast: 'troppo velocemente, troppo in fretta, troppo spesso, troppe richieste',
    duplicate: 'duplicat*, doppio',
    server: 'server, richiesta',
    size: 'dimensione, dimensioni, troppo grande',
    online: 'online, collegati',
    history: 'cronologia, storico',
    comment: 'commento, commenti, commentare, commenta, commentato, commentando, commentano',
    reply: 'risposta, risposte, rispondi, rispondere, risposto, risponde, replica, repliche',
    reaction: 'reazione, reazioni, reagire, reagisci, reagito',
    discussion:
      'discussione, discussioni, conversazione, conversazioni, dibattito, discutere, discuti, discutiamone',
    thought: 'opinione, opinioni, pensi, pensate, pensiero, pensieri, parere, pareri, idea, ne pensi',
    review:
      'recensione, recensioni, valutazione, valutazioni, valuta, voto in stelle, stelle, stella, punteggio',
    like: 'mi piace, piace, like, piaciuto',
    dislike: 'non mi piace, non mi piace più, dislike*',
    vote: 'voto, voti, votare, vota, votato, votazione',
    upvote: 'voto positivo, voti positivi, vota a favore, votare a favore, upvote*, voto a favore',
    downvote: 'voto negativo, voti negativi, vota contro, votare contro, downvote*, voto contro',
    moderate: 'moderazione, moderato, moderati, moderata, moderate, moderatore, moderatori, moderare',
    approve:
      'approvato*, approvati, approvata, approvazione, approvare, verificato, revisionat*, convalidat*, revisione, controllati',
    pending: 'in attesa, attesa, in coda, in sospeso, in fase di revisione, in revisione, attende',
    rule: 'regola, regole, regolamento, linee guida, netiquette, codice di condotta, norme',
    polite: 'rispettoso, rispettosi, rispetto, educat*, cortes*, civile, costruttiv*, gentil*, rispetta',
    spam: 'spam, posta indesiderata, indesiderat*',
    anonymous: 'anonimo, anonimi, anonima, anonimamente, anonime',
    guest: 'ospite, ospiti, senza account, senza registrazione, senza registrarti, senza registrarsi',
    article: 'articolo, articoli, post, pubblicazione, storia, storie, notizia, pezzo, voce',
    page: 'pagina, pagine',
    blog: 'blog, blogs',
    site: 'sito, siti, sito web, url, sito internet, homepage personale, indirizzo web, portale',
    section: 'sezione, sezioni, paragrafo, intestazione, capitolo',
    author: 'autore, autori, autrice, autrici, redattore, redattori, scrittore, collaborator*',
    person: 'persona, persone, lettore, lettori, lettrici, utente, utenti, visitator*, qualcuno, gente',
    name: 'nome, nomi, il tuo nome, nickname, soprannome, pseudonimo, nome completo, nome visualizzato',
    username: 'nome utente, username, identificativo',
    password: 'password, parola d’ordine',
    account: 'account, conto utente, profilo utente',
    profile: 'profilo, profili',
    email:
      'email*, e mail*, indirizzo email, indirizzo e mail, posta elettronica, mail, indirizzo di posta, indirizzo mail, posta',
    inbox: 'casella di posta, posta in arrivo, casella email, casella, casella di posta elettronica',
    address: 'indirizzo, indirizzi',
    message: 'messaggio, messaggi, il tuo messaggio',
    text: 'testo, testi',
    notification:
      'notifica, notifiche, notificami, avvisami, avviso, avvisi, avvertimi, notificare, avvisare, alert, avvisarmi, inviami una notifica, ricevere notifiche',
    newsletter: 'newsletter*, bollettino, mailing list',
    link: 'link, collegamento, collegamenti, permalink, url',
    direct: 'diretto, diretta, permanente, direttamente',
    feed: 'feed, rss, atom',
    image: 'immagine, immagini, foto, fotografia, fotografie, illustrazione',
    video: 'video, filmato, filmati',
    audio: 'audio, suono, podcast, sonoro',
    file: 'file, documento, documenti, allegato, allegati',
    news: 'notizie, novità, ultime notizie, notizia, attualità, aggiornamenti',
    topic: 'argomento, argomenti, tema, temi, tematica',
    category: 'categoria, categorie, rubrica, pubblicato in, archiviato in',
    tag: 'tag, etichetta, etichette, parola chiave, parole chiave',
    tagged: 'taggato, taggati, etichettat*, taggat*, con tag, con etichetta',
    archive: 'archivio, archivi',
    menu: 'menu, menù',
    navigation: 'navigazione, percorso di navigazione, breadcrumb*, briciole di pane',
    sidebar: 'barra laterale, colonna laterale, pannello laterale',
    list: 'elenco, elenchi, lista, liste',
    search: 'cerca, ricerca, cercare, ricerche, cercando, cercato, cerchi',
    result: 'risultato, risultati, corrispondenz*',
    query: 'termine di ricerca, termini di ricerca, parola cercata, chiave di ricerca, query',
    contents: 'indice, sommario, indice dei contenuti, tavola dei contenuti, tabella dei contenuti',
    content: 'contenuto, contenuti, contenuto principale',
    theme: 'tema, temi, modalità, aspetto, colori',
    dark: 'scuro, scura, notte, notturna',
    light: 'chiaro, chiara, giorno, diurna',
    language: 'lingua, lingue, linguaggio, italiano, inglese',
    translate: 'traduci, traduzione, traduzioni, tradotto, tradotta, tradurre, tradotti',
    version: 'versione, versioni',
    date: 'data, date',
    original: 'originale, originali, originariamente, in origine, originaria',
    photo_by:
      'foto di, fotografia di, credito, crediti, immagine di, foto a cura di, credits, fonte immagine, fonte foto, foto',
    second: 'secondo, secondi, sec',
    minute: 'minuto, minuti, min',
    hour: 'ora, ore',
    day: 'giorno, giorni, quotidian*, giornalier*, mattina, giornaliera',
    week: 'settimana, settimane, settimanal*',
    month: 'mese, mesi, mensil*',
    year: 'anno, anni, annual*',
    ago: 'fa',
    now: 'adesso, ora, proprio ora, in questo momento, poco fa, subito, appena ora',
    today: 'oggi',
    yesterday: 'ieri',
    word: 'parola, parole',
    character: 'carattere, caratteri, lettera, lettere',
    view: 'visualizzazione, visualizzazioni, visite, letture, volte letto, visto',
    less: 'meno',
    more: 'più, di più, altro, altri, altre, ulteriori, ancora, altra, aggiuntiv*',
    all: 'tutto, tutti, tutte, tutta, ogni, completo, completa, intero, integrale',
    other: 'altro, altri, altra, altre',
    first: 'primo, prima, primi, prime, per primo, per prima',
    last: 'ultimo, ultima',
    next: 'prossimo, prossima, successivo, successiva, seguente, avanti, successivi, seguenti',
    previous: 'precedente, precedenti, indietro, scorso',
    newer: 'più recente, più recenti, più nuovi, più nuovo',
    older: 'più vecchio, più vecchi, meno recenti, meno recente, più vecchia, da più di, vecchi',
    newest: 'recenti, recente, ultimi, ultime, più recenti, più recente, più nuovi, ultimo, novità, nuovi',
    oldest: 'meno recenti, più vecchi, più vecchio, meno recente, vecchi',
    popular:
      'popolari, popolare, più letti, più lette, più letto, migliori, migliore, top, tendenz*, di tendenza, più visti, più votati, più apprezzati, in evidenza',
    recommended:
      'consigliat*, raccomandat*, suggerit*, suggeriment*, consigli, consigliamo, raccomandazion*, scelti per te, suggeriamo',
    related:
      'correlat*, simili, simile, collegat*, affini, leggi anche, vedi anche, attinent*, sullo stesso argomento',
    minimum: 'almeno, minimo, minima, troppo cort*, troppo brev*, come minimo',
    maximum: 'massimo, massima, al massimo, troppo lung*, supera, eccede, oltre, superare',
    remaining: 'rimanent*, rimast*, rimangono, restant*, disponibili ancora, restano',
    new: 'nuovo, nuova, nuovi, nuove',
    yet: 'ancora, finora, per ora, al momento',
    already: 'già',
    always: 'sempre, permanentemente, in modo permanente',
    only: 'solo, soltanto, solamente, esclusivamente, riservat*, esclusiv*, unicamente',
    not: 'non, nessun, nessuno, nessuna, niente, nulla, senza, mai, no, né, impossibile',
    please:
      'per favore, si prega di, ti preghiamo, prego, per piacere, preghiamo, vi preghiamo, si prega, la preghiamo, per cortesia',
    must: 'devi, deve, dovete, devono, è necessario, bisogna, occorre, necessario, obbligatorio, dovrai, richiesto di, necessita, dover',
    can: 'puoi, può, potete, possono, possibile, potrai, consentito, permesso, potresti, possiamo, poter, potrebbe, potrà, potranno',
    want: 'vuoi, vuole, desideri, desidera, volete, voglio, vorrei, vogliamo, intendi',
    you: 'tu, tuo, tua, tuoi, tue, ti, te, voi, vostro, vostra, vi, suo, lei',
    i: 'io, mi, mio, mia, miei, mie, me',
    we: 'noi, nostro, nostra, nostri, nostre, ci',
    this: 'questo, questa, questi, queste, quest, ciò',
    by: 'da, di, dal, dalla',
    on: 'su, il, sul, sulla, in',
    in: 'in, nel, nella, nelle',
    to: 'a, per, al, alla, verso, ai, agli, alle',
    of: 'di, del, della, su',
    with: 'con, tramite, attraverso, usando, mediante, utilizzando, via',
    as: 'come',
    about: 'su, riguardo, informazioni su, chi siamo, a proposito, circa, in merito',
    before: 'prima, prima di, in precedenza, preventivamente, prima che',
    after: 'dopo, una volta, appena, in seguito a, non appena',
    later:
      'più tardi, in seguito, in qualsiasi momento, in un secondo momento, successivamente, in ogni momento, quando vuoi, dopo, in qualunque momento',
    again: 'di nuovo, nuovamente, ancora, un’altra volta',
    here: 'qui, qua, di seguito, sotto',
    back: 'torna, indietro, ritorna, tornare, ritorno',
    top: 'su, in alto, inizio pagina, cima, inizio, sopra',
    home: 'home, home page, pagina iniziale, pagina principale, homepage',
    write:
      'scrivi, scrivere, lascia, lasciare, aggiungi, aggiungere, inserisci, inserire, scriva, digita, lasciaci, fai, pubblica, scrivici',
    submit: 'invia, inviare, pubblica, pubblicare, invio, spedisci, inoltra, manda',
    sent: 'inviato*, inviata, inviati, pubblicato con successo, ricevuto, spedito, ricevuta, mandato, registrato',
    publish:
      'pubblicato, pubblicata, pubblicati, pubblico, pubblicare, pubblicazione, pubblicamente, pubblica, reso pubblico, pubblicate, pubblici, pubblichiamo',
    visible:
      'visibile, visibili, apparirà, appare, mostrato, visualizzato, comparirà, apparire, sarà mostrato, mostrati, visualizzati, appaia, comparire',
    edit: 'modifica, modificare, edita, modifiche',
    edited: 'modificato, modificata, modificati',
    update: 'aggiorna, aggiornare, ricarica',
    updated: 'aggiornato*, aggiornata, aggiornamento, modificato, ultima modifica, modifica',
    created: 'creato, creata, creati',
    delete: 'elimina, eliminare, cancella, cancellare, rimuovi, rimuovere, eliminazione',
    deleted: 'eliminato, eliminata, cancellato, rimosso, rimossa, eliminati, cancellata',
    hide: 'nascondi, nascondere',
    hidden: 'nascosto, nascosta, nascosti, nascoste',
    collapsed: 'compresso, compressa, ridotto, ridotta, minimizzat*, chiuso a fisarmonica',
    collapse: 'comprimi, riduci, contrai, minimizza, chiudi',
    expand: 'espandi, espandere, apri, allarga, estendi',
    show: 'mostra, mostrare, visualizza, vedi, vedere, visualizzare, guarda, scopri, leggi, consulta',
    load: 'carica, caricare',
    loading: 'caricamento, in caricamento, caricamento in corso, sto caricando, si sta caricando',
    sending:
      'invio in corso, salvataggio, salvataggio in corso, in corso, pubblicazione in corso, invio, elaborazione',
    preview: 'anteprima, anteprime, visualizza anteprima',
    save: 'salva, salvare, memorizza, ricorda, conserva',
    saved: 'salvato, salvata, salvati, salvate, memorizzat*',
    bookmark:
      'segnalibro, segnalibri, preferiti, preferito, lista di lettura, leggi più tardi, leggere più tardi, leggi dopo',
    cancel: 'annulla, annullare, annullamento',
    confirm: 'conferma, confermare, confermi',
    confirmed: 'confermato, confermata, confermati',
    close: 'chiudi, chiudere, ignora',
    closed: 'chiuso, chiusi, chiusa, chiuse, disattivato, disattivati, disabilitat*',
    open: 'apri, aprire, aperto, aperta, aprilo',
    toggle: 'attiva disattiva, cambia, alterna, commuta, interruttore, mostra nascondi',
    choose: 'scegli, scegliere, seleziona, selezionare, scelta, selezioni',
    selected: 'selezionat*, selezione, scelti, scelte, scelto',
    ok: 'ok, va bene, ho capito, d’accordo, capito, okay',
    yes: 'sì, si',
    accept:
      'accetta, accetto, accettare, acconsenti, acconsento, acconsentire, accetti, accettando, accettazione, sono d’accordo, acconsentendo, consento, accettato, accettati',
    reject: 'rifiuta, rifiutare, rifiuto, nega, declina, rifiuti, non accettare, opporti, opporsi, opponiti',
    enable:
      'attiva, attivare, abilita, abilitare, consenti, consentire, permetti, permettere, autorizza, attivazione',
    enabled: 'attivato, attiva, attivo, abilitato, attivi, attive, abilitat*, attivat*',
    disable: 'disattiva, disattivare, disabilita, disabilitare, spegni',
    manage: 'gestisci, gestire, personalizza, personalizzare, configura, configurare, gestione',
    settings: 'impostazioni, preferenze, opzioni, impostazione, opzione, configurazione, preferenza, scelte',
    change: 'cambia, cambiare, modifica, modificare, modifiche, cambiamenti, variare, cambi',
    withdraw: 'revoca, revocare, ritira, ritirare, opporti, annulla, opporsi, ritirato, ritiro',
    continue:
      'continua, continuare, prosegui, proseguire, procedi, continuando, proseguendo, procedere, continui',
    start: 'inizia, iniziare, avvia, comincia, inizio',
    done: 'fatto, finito, completato, con successo, completata, correttamente, terminato',
    try: 'prova, provare, tenta, provalo, testa',
    retry: 'riprova, riprovare, riprovi, prova di nuovo, riprova più tardi, prova ancora, ritenta, ritentare',
    wait: 'attendi, attendere, aspetta, un momento, attendere prego, un attimo, attenda, pazienta',
    check: 'controlla, controllare, verifica, controlli, guarda, consulta',
    verify: 'verifica, verificare, dimostra, dimostrare, autentica, provare, verificarti',
    verifying: 'verifica in corso, in fase di verifica, sto verificando, verifica',
    verified: 'verificato, verificata, verifica riuscita, verifica completata, verificati, successo',
    copy: 'copia, copiare',
    copied: 'copiato, copiata, copiati',
    share: 'condividi, condividere, condivisione, condiviso, condivisioni, condividilo',
    download: 'scarica, scaricare, download, scaricamento',
    read: 'leggi, leggere, lettura, letto, legge, leggete, letti',
    listen: 'ascolta, ascoltare, ascolto, ascoltalo',
    watch: 'guarda, guardare, vedi',
    play: 'riproduci, riproduzione, riprodurre',
    follow: 'segui, seguire, seguici, seguimi, seguiteci, seguito',
    join: 'unisciti, partecipa, partecipare, entra, iscriviti a, unirsi, unirti, prendi parte, aderisci',
    report: 'segnala, segnalare, segnalazione, denuncia',
    block: 'blocca, bloccare, silenzia, ridurre, combattere, filtrare',
    blocked: 'bloccato, bloccata, bloccati, silenziat*, bandit*',
    pin: 'fissato, fissata, in primo piano, appuntato, bloccato in alto',
    sort: 'ordina, ordinare, ordina per, ordinamento, ordine, ordinati',
    filter: 'filtra, filtro, filtri, filtrare, filtrat*',
    skip: 'salta, vai, vai a, vai al, passa al, saltare, passa a, vai alla',
    scroll: 'scorri, scorrere',
    reset: 'reimposta, reimpostare, ripristina, azzera, resetta',
    learn:
      'scopri di più, ulteriori informazioni, maggiori informazioni, informazioni, per saperne di più, saperne di più, scopri, informati, info, impara, informazione, dettagli, saperne, approfondisci',
    contact: 'contatto, contatti, contattare, contattaci, contatta, contattateci, scrivici',
    help: 'aiuto, aiuta, assistenza, domande, faq, aiutaci, aiutarci, supporto, aiutano, domande frequenti, aiutare, aiutarti',
    login:
      'accedi, accedere, accesso, login, entra, effettua il login, autenticati, effettuare l’accesso, effettua l’accesso, connettiti, collegati, connesso, autenticato, fare il login, loggato, fai login, fai il login, eseguire l’accesso, hai effettuato l’accesso, fare login, esegui l’accesso, connesso',
    logout: 'esci, disconnetti, logout, disconnettiti, uscire, disconnesso, scollegati, disconnessione',
    signup:
      'registrati, registrarsi, registrazione, crea un account, crea account, registrarti, registrato, registrati ora, creare un account, registrare, crea il tuo account, iscrizione',
    create: 'crea, creare, creazione',
    forgot: 'dimenticato, dimenticata, persa, smarrita, perso, dimenticare, recupera, hai dimenticato',
    remember:
      'ricordami, resta connesso, rimani connesso, mantieni l’accesso, ricorda, resta collegato, ricordati',
    wrong:
      'errato, errata, sbagliato, sbagliata, non valido, non valida, non corretto, non corretta, scorrett*, errati, errate, invalid*, erroneamente, per errore',
    expired: 'scaduto, scaduta, scaduti, è scaduta',
    session: 'sessione, sessioni',
    subscribe:
      'abbonati, abbonarsi, abbonamento, abbonamenti, iscriviti, iscriversi, sottoscrivi, iscrizione, abbonarti, iscrivermi, iscriverti, abbonare, sottoscrivere, abbònati, iscrivimi, sottoscrizione',
    subscribed:
      'iscritto, iscritta, abbonato, iscrizione confermata, ti sei iscritto, sei iscritto, iscrizione completata, abbonamento confermato, iscritti',
    subscriber: 'abbonato, abbonati, abbonata, abbonate, iscritto, iscritti',
    unsubscribe:
      'disiscriviti, cancellati, annulla l’iscrizione, annullare l’iscrizione, cancellare l’iscrizione, disdire, disdici, disiscriverti, disiscrizione, cancella iscrizione, disdetta, annulla iscrizione, disiscriversi, annullare l’abbonamento, cancellarti, disabbonar*',
    member: 'membro, membri, socio, soci, socia, membership, tesserat*',
    become: 'diventa, diventare, diventi',
    free: 'gratis, gratuito, gratuita, gratuiti, gratuitamente, libero, gratuite, senza costi, libera',
    trial:
      'prova, periodo di prova, prova gratuita, prova gratis, in prova, mese gratis, mesi gratis, di prova',
    gift: 'regala, regalo, regalare, dono',
    support: 'sostieni, sostenere, sostegno, supporta, supportaci, sostienici, finanzia, supportare',
    donate:
      'dona, donazione, donazioni, donare, contribuisci, contributo, offerta libera, mancia, fai una donazione',
    unlock:
      'sblocca, accesso illimitato, illimitat*, accesso completo, accesso, sbloccare, tutti i contenuti, accedi a, senza limiti',
    pay: 'paga, pagare, pagamento, a pagamento, pagamenti, pagato, pagata',
    limit: 'limite, limitato, limiti, limitare, hai raggiunto, quota',
    app: 'app, applicazione, applicazioni',
    error:
      'errore, errori, problema, problemi, qualcosa è andato storto, impossibile, non è stato possibile, non riuscito, fallito, fallita, non riuscita, verificato un, si è verificato, andato storto, non siamo riusciti, non è riuscito, non riusciamo, fallimento',
    sorry:
      'spiacenti, scusa, ci dispiace, mi dispiace, purtroppo, ops, siamo spiacenti, ci scusiamo, oops, scusate, spiacente, dispiace',
    find: 'trova, trovare, trovato, trovata, trovati, trovate, abbiamo trovato, trovi, troviamo, individuat*',
    exist: 'esiste, esistere, esistente, non esiste più, esistono, presente',
    empty: 'vuoto, vuota, vuoti, vuote',
    required:
      'obbligatorio, obbligatori, obbligatoria, richiesto, richiesti, necessario, necessari, richiesta, necessaria, obbligatorie, richieste, indispensabil*, richiede',
    optional: 'facoltativo, opzionale, facoltativa, non obbligatorio, opzionali, facoltativi',
    mark: 'contrassegnat*, segnalat*, asterisco, con, segnati, indicat*, evidenziat*',
    field: 'campo, campi, casella, caselle',
    valid: 'valido, valida, corretto, corretta, validi',
    fill: 'compila, compilare, inserisci, inserire, digita, completa, compilato, riempi, inserisca, indica, scrivi, digitare, inserito, compili, completare',
    browser: 'browser, navigatore',
    javascript: 'javascript, js',
    network: 'rete, connessione, internet, connessione internet',
    available: 'disponibile, disponibili, accessibile, indisponibil*',
    region: 'regione, paese, zona, territorio, area geografica',
    permission: 'permesso, permessi, autorizzazione, autorizzato, diritti, autorizzat*, permette',
    broken:
      'rotto, interrotto, non funziona, danneggiat*, morto, errato, rotti, non funzionante, non funzionanti, non funzionano',
    owner:
      'proprietario, amministratore, gestore, webmaster, titolare, amministratori, responsabile del sito',
    let_know:
      'faccelo sapere, facci sapere, avvisaci, informaci, comunicalo, segnalacelo, far sapere, informare, avvisare, avvisa, informa, fargli sapere, comunicare',
    testing: 'modalità di prova, modalità test, in prova, a scopo di test, per test, modalità di test',
    privacy: 'privacy, riservatezza, protezione dei dati',
    privacy_policy:
      'informativa sulla privacy, politica sulla privacy, privacy policy, norme sulla privacy, informativa privacy, informativa sulla riservatezza, informativa sul trattamento dei dati, politica di riservatezza, politica della privacy',
    terms:
      'termini, condizioni, termini e condizioni, condizioni d’uso, termini di servizio, condizioni di utilizzo, termini di utilizzo, condizioni generali, termini d’uso, condizioni di servizio, termini del servizio',
    imprint: 'note legali, informazioni legali, colophon, crediti legali, avviso legale',
    cookie: 'cookie, cookies',
    consent: 'consenso, consensi, acconsentire',
    purpose: 'finalità, scopo, scopi, fine, fini, obiettiv*',
    service: 'servizio, servizi',
    vendor: 'fornitore, fornitori, partner, terze parti, terzi, terza parte, inserzionisti, collaboratori',
    data: 'dati, dato, dati personali, informazioni personali, informazioni su di te',
    process:
      'trattare, trattamento, trattati, elabora*, elaborati, utilizzati, raccogliamo, raccolta, trattiamo, archivia*, conserva*, memorizza*, usano, usati, utilizzano, elaborazione, raccogliere, salviamo',
    use: 'usa, usare, uso, utilizza, utilizzo, utilizzare, utilizziamo, usiamo, impiega, utilizzando, utilizzi, impieghiamo, utilizzano, fa uso, adopera, usano',
    share_data:
      'vendere, vendita, cedere, condivisi, ceduti, comunicare a terzi, venderemo, cederemo, divulgare, condivideremo, diffuso',
    essential:
      'essenzial*, necessari, necessario, indispensabil*, strettamente necessari, tecnici, necessarie',
    functional: 'funzional*, funzionalità, funzioni',
    statistics: 'statistic*, analitic*, analisi, misurazione, analizzare, misurare, analytics',
    marketing: 'marketing, pubblicitar*, tracciamento, profilazione, targeting, monitoraggio, promozional*',
    personalised: 'personalizzat*, su misura, adattat*, personalizzare, personalizzazione',
    performance: 'prestazion*, rendimento, performance',
    optimise:
      'migliorare, ottimizzare, migliora, miglioramento, ottimizzat*, miglior*, migliorarli, migliore esperienza, ottimale, ottimizzazione',
    experience:
      'esperienza, navigazione, funzionamento, funzionare, esperienza utente, funziona, funzioni, esperienza di navigazione',
    relevant:
      'rilevant*, interessant*, pertinent*, potrebbe interessarti, interessarti, potrebbe piacerti, potrebbero interessarti, interessare, ti potrebbe interessare, ti potrebbero interessare, interesse, interessano',
    provide:
      'fornire, offrire, offre, forniamo, offrirti, fornisce, fornitura, garantire, offriamo, erogare, fornirti, mettere a disposizione, offrirvi, permettono, prestare, fornito, fornita',
    load_default:
      'caricato per impostazione predefinita, per impostazione predefinita, predefinit*, di default',
    optout: 'opt out, rinunciare, disattivabile, opt-out, rinuncia',
    external: 'estern*, di terze parti, incorporat*, di terzi, terze parti',
    social: 'social media, social network, social, reti sociali',
    visit: 'visita, visite, visitare, visitando, navigando, visiti',
    renew: 'rinnova, rinnovare, rinnovo, aggiornare il consenso',
    assess: 'valutare, esaminare, consultare, panoramica, vedere l’elenco, visionare, esamina',
    apply: 'si applicano, applica, applicare, si applica, applicano, in vigore, applicati',
    understand: 'come, capire, comprendere, in che modo, quali, scopri come, capisci',
    captcha:
      'captcha*, controllo di sicurezza, verifica di sicurezza, codice di sicurezza, domanda di sicurezza, antispam, sicurezza',
    robot: 'robot, bot',
    protect: 'protetto, protetta, protegge, protezione, proteggere, proteggiamo, tutela, tutelare',
    code: 'codice, codici',
    puzzle: 'puzzle, sfida, rompicapo, enigma, prova, test',
    hear: 'senti, sentito, ascolti, ascolta, sente, ascoltato',
    see: 'vedi, vede, visualizzati, appare, mostrati, vedete, appaiono, raffigurati',
    reload: 'ricarica, aggiorna, ricaricare, nuovo, un altro, cambia, nuova, un’altra, rigenera',
    ad: 'pubblicità, annuncio, annunci, pubblicitar*, inserzione, inserzioni, advertising, adv, réclame, spot',
    sponsor:
      'sponsorizzat*, sponsor, in collaborazione con, offerto da, presentato da, patrocinat*, in partnership con',
    promo:
      'promozional*, contenuto sponsorizzato, pubbliredazional*, contenuto promozionale, promosso, a pagamento, branded content, promozione, publiredazionale, pubbliredazionale, contenuto di marca, informazione pubblicitaria',
    affiliate:
      'affiliat*, affiliazione, link di affiliazione, link affiliati, programma di affiliazione, link sponsorizzati',
    commission: 'commissione, commissioni, provvigione, percentuale, compenso, ricavo',
    earn: 'guadagn*, ricevere, riceve, percepire, ricevere una, percepisce, ottenere, riceviamo, ricavare, percepiamo, riconosciuta, riconosce',
    purchase:
      'acquista, acquisto, acquisti, comprare, compra, acquistare, acquistati, compri, acquistato, ordine, ordini',
    contain: 'contiene, contenere, contenuti, include, contengono, comprende, presenti in, possono contenere',
    adblock:
      'ad blocker, adblock*, blocco della pubblicità, blocca pubblicità, ad block, blocco pubblicità, blocco degli annunci',
    ai: 'ia, ai, intelligenza artificiale, ia generativa, chatgpt, modello linguistico, un’intelligenza artificiale',
    made: 'generat*, creat*, scritt*, prodott*, realizzat*, redatt*, elaborat*, fatto',
    summary: 'riassunto, riassunti, sintesi, riepilogo, in breve, riassum*',
    human_check:
      'rivisto da, revisionato da, controllato da, revisione umana, verificato da un, revisionato dalla redazione, rivisto dalla redazione, supervisionat*, controllo umano, rivisto e corretto, verificato dalla redazione, curato da, verificato da una persona, revisione redazionale',
    correction:
      'correzione, corretto, rettifica, errata corrige, precisazione, correzioni, rettificat*, errata, correggere',
    embargo: 'embargo*',
    syndicated:
      'ripubblicat*, riprodott*, per gentile concessione, pubblicato originariamente, con il permesso, con autorizzazione, pubblicato per la prima volta, apparso originariamente, già pubblicato, originariamente apparso, originariamente pubblicato, ripreso da',
    sample:
      'esemplare di prova, prestato, in prestito, campione, dispositivo fornito, fornito da, prodotto fornito, in prova da, messo a disposizione, prestito, fornita da, sample',
    opinion: 'opinione, commento editoriale, editoriale, rubrica, punto di vista, opinioni',
    live: 'diretta, in diretta, live, dal vivo, minuto per minuto',
    developing:
      'in sviluppo, in aggiornamento, ultim’ora, notizia in aggiornamento, articolo in aggiornamento, seguono aggiornamenti, notizia in evoluzione, in evoluzione, breaking news',
    extra_cost:
      'senza costi aggiuntivi, senza alcun costo aggiuntivo, nessun costo aggiuntivo, senza costi extra, senza sovrapprezzo, senza variazioni di prezzo, prezzo non cambia, senza ulteriori costi, senza alcun costo, senza costi supplementari, il prezzo resta invariato',
    editor: 'redazione, redattore, redattori, editore, redazionale, giornalisti, editoriale',
    copyright: 'copyright, diritti d’autore, diritto d’autore, ©',
    rights:
      'tutti i diritti riservati, diritti riservati, tutti i diritti sono riservati, riproduzione riservata',
    license: 'licenza, licenze, con licenza, sotto licenza, licenza d’uso, rilasciato sotto',
    powered:
      'powered by, realizzato con, creato con, funziona con, basato su, grazie a, sviluppato con, alimentato da, fatto con, offerto da, tecnologia, fornito da, realizzato grazie a',
    design: 'design di, tema di, progettato da, grafica di, tema, design, progetto grafico',
    thanks: 'grazie, ringraziamo, ringraziare, ti ringraziamo, grazie mille, ringraziamento',
    sure: 'sicuro, sicura, sei sicuro, davvero, veramente, garantire, assicurare, sei sicura, sei certo, assicurarci',
    says: 'dice, ha scritto, ha detto, scrive, scrisse, afferma, diceva',
    markup: 'markdown, html, bbcode, formattazione, formattare, tag html',
    what: 'cosa, che cosa, quale, ciò che',
    abuse: 'abuso, abusi, inappropriat*, offensiv*, inadeguat*',
    thing: 'elemento, elementi, cosa, cose, qualcosa, oggetti, voci, niente',
    issue: 'issue, issues, ticket, segnalazione, problema',
    window: 'finestra, finestre, scheda, schede',
    add: 'aggiungi, aggiungere, aggiunta',
    form: 'modulo, moduli, form',
    click: 'clicca, clic, fai clic, cliccare, premi, cliccando, tocca, cliccate, premere, selezionare',
    human: 'umano, umana, umani, essere umano, persona reale',
    receive: 'ricevi, ricevere, riceverai, ottieni, riceva, ricevete, ricevuto, ricevile',
    policy: 'politica, informativa, norme, dichiarazione, policy',
    cookie_policy:
      'cookie policy, informativa sui cookie, politica sui cookie, politica dei cookie, informativa cookie, informativa estesa sui cookie, norme sui cookie',
    important:
      'importante, importa, sta a cuore, importanti, teniamo, ci sta a cuore, rispettiamo, diamo valore, rilevante per noi',
    product: 'prodotto, prodotti, dispositivo recensito, dispositivo in prova, apparecchio, smartphone',
    device: 'dispositivo, dispositivi, apparecchio, terminale',
    media: 'media, multimedial*',
    detail: 'dettaglio, dettagli, dettagliat*',
    miss: 'perdere, perdi, perderti, non perderti, perda, perdete, perdervi',
    offer: 'offerta, offerte, piano, piani, tariffa, tariffe, pacchetti',
    journalism:
      'giornalismo, informazione indipendente, giornalistic*, giornalismo indipendente, informazione libera',
    coffee: 'caffè',
    friend: 'amico, amici, amica, amiche, conoscente',
    clipboard: 'appunti, negli appunti',
    also: 'anche, inoltre, pure',
    title: 'titolo, titoli',
    duration: 'tempo, durata, circa, stimato',
    written: 'scritto, scritta, scritto da, redatto da, testo di, a cura di',
    outdated:
      'obsolet*, non aggiornato, vecchio, superato, più di un anno, datato, non più aggiornato, non aggiornate, vecchie',
    partnership: 'collaborazione, partnership, partenariato, cooperazione, in collaborazione',
    machine: 'automatico, automaticamente, automatica, macchina, automatizzat*, traduzione automatica',
    until: 'fino a, fino al, finché, entro',
    express: 'espress*, riflett*, rappresent*, esprim*, rispecchia*',
    offline: 'offline, non in linea, disconnesso, senza connessione',
  },
  phrases: {
    'action.sent': 'inviato, inviata',
    'cookie.notice': 'utilizziamo i cookie, usiamo i cookie, questo sito usa i cookie',
    'error.vote': 'il voto non è stato registrato, errore nel voto, voto non riuscito',
    'comment.only-admin':
      'solo l’amministratore può rispondere qui, solo gli amministratori possono rispondere',
    'comment.only-you': 'solo tu puoi vederlo, visibile solo a te, visibile solo all’autore',
    'comment.draft-restored': 'la tua bozza è tornata, il contenuto è stato ripristinato, bozza ripristinata',
    'form.password-mismatch': 'le password non corrispondono, le password non coincidono',
    'form.enter-name-email':
      'prima inserisci nome ed e-mail, inserisci nome ed email, inserisci il tuo nome e la tua email',
    'login.email-verified': 'il tuo indirizzo e-mail è confermato, email verificata, email confermata',
    'login.out-confirm':
      'vuoi davvero uscire, sei sicuro di voler uscire, sei sicuro di volerti disconnettere',
    'action.deleting': 'eliminazione, eliminazione in corso',
    'error.delete': 'eliminazione non riuscita, errore durante l’eliminazione, impossibile eliminare',
    'error.edit': 'modifica non riuscita, errore durante la modifica, impossibile modificare',
    'error.timeout': 'tempo scaduto, tempo di attesa scaduto, richiesta scaduta',
    'nav.messages': 'messaggi, i miei messaggi',
    'nav.dashboard': 'pannello di controllo, dashboard, pannello di amministrazione',
    'action.next-step': 'passo successivo, prossimo passo, passaggio successivo',
    'time.seconds-ago': '{count} secondi fa, {count} (secondo|sec|s) fa',
    'comment.upload-image':
      'carica immagine, carica un’immagine, aggiungi immagine, inserisci immagine, carica foto, allega immagine, caricare un’immagine',
    'action.uploading':
      'caricamento dell’immagine, caricamento immagine, caricamento in corso dell’immagine, upload in corso',
    'error.upload':
      'caricamento del file non riuscito, errore durante il caricamento dell’immagine, caricamento fallito, upload non riuscito',
    'error.file-too-large': 'il file è troppo grande, file troppo grande, l’immagine è troppo grande',
    'comment.emoji': 'emoji, emoticon, faccine, inserisci emoji, aggiungi emoji',
    'comment.badge-admin': 'amministratore, admin, amministratrice, amministratori',
    'comment.badge-moderator': 'moderatore, moderatrice, moderatori',
    'comment.pin': 'fissa in alto, appunta, metti in evidenza, fissa, fissa commento',
    'comment.unpin': 'non fissare più, rimuovi dall’evidenza, sblocca dall’alto, stacca',
    'comment.approve': 'approva, approva commento, approvare',
    'comment.approved': 'approvato, approvati, commento approvato',
    'comment.waiting': 'in attesa, in sospeso, in revisione',
    'comment.spam': 'spam, segna come spam, contrassegna come spam, segnala come spam',
    'comment.name-too-short':
      'il nome è troppo corto, il nome deve contenere almeno {count} caratteri, nome troppo corto',
    'comment.too-fast':
      'stai scrivendo troppo in fretta aspetta un momento, troppe richieste, stai commentando troppo velocemente',
    'comment.duplicate': 'lo hai già pubblicato, commento duplicato, contenuto duplicato',
    'vote.already': 'hai già votato, hai già espresso il tuo voto',
    'vote.own': 'non puoi votare il tuo commento, non si può votare il proprio commento',
    'comment.edit-history': 'cronologia delle modifiche, cronologia, cronologia versioni, storico',
    'comment.mark-read': 'segna tutto come letto, segna come letto, contrassegna come letto',
    'nav.notifications': 'notifiche, notifica, centro notifiche, avvisi',
    'comment.all': 'tutti i commenti, l’insieme dei commenti',
    'comment.author-only': 'solo l’autore, solo autore',
    'comment.mentions': 'menzioni, mi hanno menzionato',
    'comment.read-only': 'sola lettura, in sola lettura',
    'comment.block-user': 'blocca utente, blocca, blocca questo utente, banna',
    'comment.user-blocked': 'questo utente è bloccato, bloccato, utente bloccato',
    'format.bold': 'grassetto, in grassetto',
    'format.italic': 'corsivo, in corsivo',
    'format.quote': 'citazione, cita, inserisci citazione',
    'format.code': 'blocco di codice',
    'format.list': 'elenco puntato, elenco numerato',
    'format.link': 'inserisci link, aggiungi link, inserisci collegamento',
    'form.confirm-password': 'conferma password, ripeti password, conferma la password',
    'form.change-password': 'cambia password, modifica password, modifica la password',
    'form.enter-password': 'inserisci la password, inserire la password, inserisci la tua password',
    'form.avatar': 'immagine del profilo, avatar, foto profilo, cambia avatar, foto del profilo',
    'form.subject': 'oggetto, oggetto del messaggio',
    'form.phone': 'numero di telefono, telefono, cellulare, recapito telefonico',
    'form.first-name': 'nome di battesimo, il tuo nome di battesimo',
    'form.last-name': 'cognome, il tuo cognome',
    'login.username-or-email': 'nome utente o e-mail, e-mail o nome utente',
    'login.send-code': 'invia codice, ottieni codice, invia di nuovo il codice, invia codice di verifica',
    'login.taken':
      'questo nome o indirizzo è già in uso, nome utente già in uso, email già registrata, indirizzo e-mail già in uso',
    'login.delete-account': 'elimina account, cancella account, elimina il mio account',
    'error.server':
      'c’è un problema con il server, errore del server, errore interno del server, richiesta fallita, richiesta non valida',
    'error.not-allowed':
      'non hai il permesso di farlo, accesso negato, non autorizzato, permesso negato, azione non consentita',
    'error.load':
      'caricamento non riuscito, errore di caricamento, impossibile caricare, errore durante il caricamento',
    'error.save': 'salvataggio non riuscito, errore durante il salvataggio, impossibile salvare',
    'action.undo': 'annulla l’azione, ripristina',
    'action.done': 'fatto, finito, completato',
    'action.reset': 'reimposta, azzera, svuota, pulisci',
    'action.change': 'cambia',
    'action.filter': 'filtra, filtro, filtri, filtra per',
    'action.print': 'stampa, stampa articolo, stampa questa pagina',
    'action.enable': 'attiva, abilita',
    'action.disable': 'disattiva, disabilita',
    'action.open': 'apri, aprire',
    'action.create': 'crea, crea nuovo',
    'action.skip': 'salta',
    'action.select-all': 'seleziona tutto, seleziona tutti',
    'action.pause': 'pausa, metti in pausa',
    'meta.online': '{count} online ora, {count} persone online, {count} utenti online, {count} online',
    'meta.words-label': 'parole, numero di parole',
    'meta.views-label': 'visualizzazioni, visite, pagine viste, letture',
    'meta.source': 'fonte, fonti',
    'meta.rating': 'valutazione, punteggio',
    'meta.followers': '{count} follower, {count} iscritti, {count} seguaci',
    'nav.help': 'aiuto, assistenza, domande frequenti, centro assistenza, faq',
    'nav.language': 'lingua, lingue, scegli la lingua, cambia lingua, seleziona lingua',
    'nav.news': 'notizie, news, attualità',
    'nav.sitemap': 'mappa del sito, mappa sito',
    'nav.accessibility': 'accessibilità, dichiarazione di accessibilità',
    'nav.jobs': 'lavora con noi, offerte di lavoro, carriere',
    'legal.disclaimer': 'esclusione di responsabilità, disclaimer, clausola di esonero',
    'legal.age':
      '(bisogna|devi) avere almeno {count} anni, bisogna avere l’età richiesta {count}, hai più di {count} anni, ho più di {count} anni, devi avere almeno {count} anni',
    'consent.duration': 'durata di conservazione, scadenza, durata del cookie',
    'consent.legitimate-interest': 'interesse legittimo, legittimo interesse, interessi legittimi',
    'consent.unclassified': 'non classificati, non classificato, altri cookie',
    'consent.service-cookies':
      'questo servizio installa {count} cookie, questo servizio utilizza {count} cookie, questo servizio può installare {count} cookie',
    'consent.service-no-cookies':
      'questo servizio non installa cookie, questo servizio non utilizza cookie, questo servizio non installa nessun cookie',
    'comment.field':
      'commento, il tuo commento, il vostro commento, testo del commento, commenta, commentare',
    'comment.label': 'commenti, i commenti, sezione commenti, i vostri commenti, commenti dei lettori',
    'comment.count': '{count} commenti, {count} commento, commenti ({count}), un commento',
    'comment.write':
      '(lascia|scrivi|aggiungi|inserisci|pubblica|lasciare|scrivere|aggiungere|inserire) (un|il tuo) commento, lascia una risposta, lascia un tuo commento, scrivi qui il tuo commento, scrivi un commento qui, nuovo commento, lascia commento, aggiungi commento, scrivi commento, inserisci commento, scrivi qualcosa, commenta questo articolo, commenta l’articolo, commenta la notizia, lasciaci un commento, dì la tua, di’ la tua, commenta qui, il tuo commento qui, inserisci qui il tuo commento',
    'comment.submit':
      '(invia|pubblica) [il] [tuo] commento, invia un commento, pubblica un commento adesso, posta commento, salva commento, pubblica il commento, commento all’articolo invia',
    'comment.share-thoughts':
      'cosa ne pensi, che ne pensi, cosa ne pensate, che cosa ne pensi, dicci cosa ne pensi, facci sapere cosa ne pensi [nei commenti], condividi la tua opinione, dicci la tua, la tua opinione, esprimi la tua opinione, qual è la tua opinione, condividi i tuoi pensieri, lascia la tua opinione, facci sapere la tua opinione, diteci la vostra, e tu cosa ne pensi, cosa pensi, il tuo parere, condividi il tuo pensiero, dicci la tua opinione',
    'comment.join-discussion':
      '(partecipa|unisciti|partecipate) alla (discussione|conversazione), partecipa al dibattito, inizia la (discussione|conversazione), discussione, discuti, avvia la (discussione|conversazione), entra nella (discussione|conversazione), inizia una discussione, discutine, apri la discussione',
    'comment.be-first':
      '(sii|sei) (il primo|la prima|il primo/a) a (commentare|lasciare un commento|scrivere un commento|dire la tua|rispondere|inserire un commento|pubblicare un commento), commenta per primo, commenta per prima, sii il primo, scrivi il primo commento, lascia il primo commento, primo commento, sii la prima persona a commentare, diventa il primo a commentare, sii il primo a commentare questo articolo, inserisci il primo commento, sii il primo a recensire',
    'comment.none':
      'nessun commento, ancora nessun commento, non ci sono [ancora] commenti, nessun commento (ancora|presente|disponibile|trovato|al momento), non ci sono commenti al momento, al momento non ci sono commenti, senza commenti, non è presente [ancora] alcun commento, non c’è [ancora] nessun commento, nessuno ha [ancora] commentato, 0 commenti, per ora nessun commento',
    'comment.closed':
      'commenti chiusi, i commenti sono (chiusi|disattivati|disabilitati), commenti disattivati, commenti disabilitati, i commenti sono stati (chiusi|disattivati|disabilitati), la discussione è chiusa, non è [più] possibile (commentare|inserire commenti|lasciare commenti) [questo articolo], i commenti a questo articolo sono chiusi, i commenti per questo articolo sono chiusi, commenti non consentiti, non sono ammessi (nuovi|altri) commenti, i commenti sono attualmente chiusi',
    'comment.guidelines':
      'regole per i commenti, regolamento dei commenti, linee guida per i commenti, policy dei commenti, politica dei commenti, leggi le regole per i commenti, regole per commentare, norme per i commenti, regolamento commenti',
    'comment.pending':
      '(il tuo|il|questo) commento è in attesa di (moderazione|approvazione|revisione), in attesa di (moderazione|approvazione|revisione), commento in attesa di (moderazione|approvazione), commento in moderazione, il tuo commento è in fase di (moderazione|revisione), in coda di moderazione, in fase di moderazione',
    'comment.moderated':
      '[tutti] i commenti sono (moderati|soggetti a moderazione|sottoposti a moderazione|moderati prima della pubblicazione|soggetti ad approvazione), i commenti vengono (moderati|approvati|controllati) prima (della pubblicazione|di essere pubblicati), [tieni presente che] i commenti devono essere approvati prima (della pubblicazione|di essere pubblicati|di poter essere pubblicati), i commenti saranno (moderati|pubblicati dopo approvazione), moderazione dei commenti attiva, la moderazione dei commenti è attiva, i commenti sono pubblicati previa approvazione, la moderazione è attiva',
    'comment.thanks-pending':
      'grazie per il tuo commento sarà pubblicato (dopo l’approvazione|una volta approvato|dopo la moderazione|dopo essere stato approvato), il tuo commento è stato inviato ed è in attesa di (moderazione|approvazione), il tuo commento (sarà|verrà) (pubblicato|visibile) (dopo l’approvazione|una volta approvato|dopo la moderazione), commento inviato in attesa di (moderazione|approvazione), il tuo commento apparirà dopo l’approvazione',
    'comment.thanks':
      'grazie per il [tuo] commento, grazie per aver commentato, grazie del commento, grazie per i tuoi commenti',
    'comment.submitted':
      'il tuo commento è stato (inviato|pubblicato|registrato) [con successo], commento (inviato|pubblicato) [con successo]',
    'comment.failed':
      'il [tuo] commento non è stato (inviato|pubblicato), impossibile (inviare|pubblicare) il [tuo] commento, errore durante (l’invio|la pubblicazione) del [tuo] commento, si è verificato un errore durante l’invio del commento, non è stato possibile (inviare|pubblicare) il [tuo] commento',
    'comment.load-more':
      '(carica|mostra|visualizza|leggi|vedi) (altri|più) commenti, altri commenti, carica ulteriori commenti, più commenti, mostra ulteriori commenti',
    'comment.show':
      '(mostra|vedi|leggi|visualizza|carica|apri) [i|tutti i] commenti, (mostra|vedi|leggi|visualizza) [i|tutti i] {count} commenti, vai ai commenti, guarda i commenti, leggi tutti i commenti ({count}), vedi commenti ({count})',
    'comment.loading':
      'caricamento [dei] commenti, caricamento commenti in corso, sto caricando i commenti, caricamento dei commenti in corso, commenti in caricamento',
    'comment.on':
      'commenti (su|a|per) {title}, {count} (commenti|commento) (su|a|per) {title}, un commento (su|a) {title}, {count} (pensieri|opinioni|risposte|risposta|pensiero) (su|a) {title}, un pensiero su {title}, una risposta a {title}, {count} commenti: {title}',
    'comment.hide': 'nascondi [i] commenti, chiudi [i] commenti',
    'comment.edit': 'modifica [il] commento, modifica il tuo commento, edita commento',
    'comment.delete': '(elimina|cancella|rimuovi) [il|questo] commento',
    'comment.delete-confirm':
      'sei (sicuro|sicura) di voler (eliminare|cancellare|rimuovere) (questo commento|il commento|il tuo commento), sei sicuro, vuoi (eliminare|cancellare) questo commento, vuoi davvero (eliminare|cancellare) (questo|il) commento, eliminare questo commento',
    'comment.report':
      'segnala [il|questo] commento, segnala abuso, segnala un abuso, segnala come inappropriato, segnala contenuto inappropriato',
    'comment.deleted':
      'commento (eliminato|cancellato|rimosso), (questo|il) commento è stato (eliminato|cancellato|rimosso) [dall’autore|da un moderatore], commento eliminato dall’autore, commento rimosso dal moderatore',
    'comment.hidden': 'commento nascosto, questo commento è (nascosto|stato nascosto)',
    'comment.hidden-count': '{count} nascosti, {count} nascosto, {count} elementi nascosti',
    'comment.min-length':
      '(minimo|almeno) {count} (caratteri|parole), il [tuo] commento è troppo (corto|breve), commento troppo (corto|breve), minimo di {count} caratteri',
    'comment.max-length':
      '(massimo|max|fino a) {count} (caratteri|parole), il [tuo] commento è troppo lungo, commento troppo lungo, massimo di {count} caratteri',
    'comment.characters-left':
      '{count} caratteri (rimanenti|rimasti|disponibili|restanti), caratteri rimanenti, ti restano {count} caratteri, caratteri rimasti, caratteri disponibili',
    'comment.empty':
      '(inserisci|scrivi|digita) un commento per favore, (per favore|si prega di) (inserisci|scrivi|inserire|scrivere) un commento, il commento (non può essere vuoto|è vuoto), commento vuoto, devi scrivere un commento, devi inserire un commento, scrivi prima un commento',
    'comment.markdown':
      'markdown è supportato, puoi usare markdown, supporta markdown, è possibile usare markdown, markdown supportato, formattazione markdown supportata, puoi usare (html|i seguenti tag html), puoi usare questi tag html, formattazione con markdown, è possibile usare i tag html, supporto markdown, html consentito',
    'comment.anonymous': 'anonimo, anonima, utente anonimo',
    'comment.as-guest':
      '(commenta|continua|pubblica|entra) come ospite, come ospite, ospite, o registrati con, preferisco pubblicare come ospite, commenta senza registrarti, commenta in modo anonimo, commenta anonimamente, o iscriviti con, accedi come ospite',
    'comment.pinned': 'fissato, commento fissato, in primo piano, commento in evidenza, fissato in alto',
    'comment.notify-replies':
      '(avvisami|notificami|avvertimi|inviami una notifica) [via email|via e-mail|per email] (quando qualcuno risponde|in caso di risposta|delle risposte|quando ci sono risposte|di nuove risposte|se qualcuno risponde|quando ricevo una risposta), ricevi una notifica quando qualcuno risponde, ricevi le risposte via email, notificami le risposte via email, ricevi una mail in caso di risposta',
    'comment.notify-comments':
      '(avvisami|notificami|avvertimi|inviami una notifica) [via email|via e-mail] (in caso di nuovi commenti|per nuovi commenti|di nuovi commenti|dei nuovi commenti|quando ci sono nuovi commenti|nuovi commenti|in caso di risposte al mio commento|per i nuovi commenti), avvisami via email in caso di risposte al mio commento, ricevi i nuovi commenti via email, notifica di nuovi commenti, iscriviti ai commenti, inviami notifiche per nuovi commenti via e-mail, avvertimi via email in caso di nuovi commenti',
    'comment.notify-articles':
      '(avvisami|notificami|avvertimi) [via email|via e-mail] (alla pubblicazione di un nuovo articolo|di nuovi articoli|per nuovi articoli|alla pubblicazione di nuovi articoli|quando ci sono nuovi articoli|per nuovi post|di nuovi post), avvisami via e-mail alla pubblicazione di un nuovo articolo, ricevi i nuovi articoli via email, inviami una notifica per ogni nuovo articolo',
    'comment.save-details':
      'salva il mio nome [la mia] email [e] [il mio] [sito] [web] in questo browser per (la prossima volta che commento|il mio prossimo commento|i prossimi commenti), do il mio consenso affinché un cookie salvi i miei dati [nome email sito web] per il prossimo commento, salva i miei dati, ricorda i miei dati, salva i miei dati in questo browser, ricorda nome ed email',
    'comment.spam-filter':
      'questo sito (usa|utilizza) akismet per ridurre lo spam, questo sito utilizza akismet per ridurre lo spam scopri come vengono elaborati i dati derivati dai commenti',
    'comment.data-processed':
      '(scopri|leggi|per sapere|ulteriori informazioni su) come vengono (elaborati|trattati|utilizzati) i [tuoi] dati (derivati dai commenti|dei commenti|del tuo commento), scopri come i tuoi dati vengono elaborati, scopri come sono elaborati i tuoi dati',
    'comment.wrote':
      '{name} dice, {name} ha scritto, {name} ha detto, {name} ha commentato, {name} commenta, {name} scrive, ha commentato, ha scritto, ha detto, dice, {name} ha commentato il {date}, {name} ha detto il {date}, {name} ha scritto il {date}, commentato',
    'comment.need-javascript':
      '[per favore] (attiva|abilita) javascript per (vedere|visualizzare|leggere) i commenti, si prega di (attivare|abilitare) javascript per visualizzare i commenti',
    'comment.load-failed':
      '(impossibile|non è stato possibile|errore nel) (caricare|caricamento) [i|dei] commenti, i commenti non sono stati caricati, errore durante il caricamento dei commenti',
    'reply.label':
      'rispondi, risposta, rispondere, rispondi al commento, rispondi a questo commento, risposte, replica',
    'reply.count': '{count} risposte, {count} risposta, risposte ({count})',
    'reply.to':
      'rispondi a {name}, risposta a {name}, in risposta a {name}, rispondere a {name}, lascia una risposta a {name}, in risposta a, lascia un commento a {name}',
    'reply.write':
      '(scrivi|aggiungi|inserisci|scrivere) una risposta, la tua risposta, scrivi la tua risposta, aggiungi risposta, scrivi risposta',
    'reply.cancel': 'annulla risposta, annulla la risposta, clicca qui per annullare la risposta',
    'reply.show':
      '(mostra|vedi|visualizza|leggi|carica) [le] risposte, (mostra|vedi|visualizza|leggi) [le] {count} (risposte|risposta), mostra la risposta, mostra tutte le risposte',
    'reply.show-more':
      '(mostra|vedi|carica|visualizza) altre [{count}] risposte, altre risposte, altre {count} risposte, {count} altre risposte, {count} risposte in più, mostra più risposte, (mostra|visualizza|carica) ulteriori risposte, mostra {count} altre risposte, mostra altre {count} risposte',
    'reply.show-previous':
      '(mostra|vedi|visualizza) [le] {count} (risposte precedenti|risposta precedente), mostra [le] risposte precedenti',
    'reply.hide':
      'nascondi [le] risposte, nascondi [le] {count} risposte, nascondi {count} risposta, nascondi la risposta',
    'reaction.label': 'reazioni, reazione',
    'reaction.add': 'reagisci, (aggiungi|lascia) [una|la tua] reazione, aggiungi reazioni',
    'reaction.pick':
      'scegli [la tua|una] reazione, seleziona [la tua|una] reazione, come ti senti, come ti fa sentire, scegli la reazione',
    'reaction.count': '{count} reazioni, {count} reazione',
    'reaction.who': '{count} persone hanno reagito [con {title}], {count} persona ha reagito [con {title}]',
    'like.label': 'mi piace, mi piace questo, mi piace questo articolo, metti mi piace, piace',
    'like.count': '{count} mi piace, piace a {count} persone, {count} like',
    'like.undo': 'non mi piace più, non mi piace, togli mi piace, rimuovi mi piace',
    'vote.up': 'vota a favore, voto positivo, pollice su, vota positivo, vota positivamente, pollice in su',
    'vote.down':
      'vota contro, voto negativo, pollice giù, vota negativo, vota negativamente, pollice in giù, voto contrario',
    'vote.label': 'vota, voto, votare',
    'vote.count':
      '{count} voti, {count} voto, {count} voti positivi, {count} voto positivo, {count} voti a favore',
    'sort.label':
      'ordina per, ordina, ordinamento, ordina commenti [per], ordina i commenti [per], ordine, ordinare per, ordinati per',
    'sort.newest':
      '[i] più recenti, più recente, più recenti prima, prima i più (recenti|nuovi), recenti, [i] più nuovi, più nuovo, nuovi, ultimi, più nuovi prima, ordina per (più recenti|data|più recente|più nuovi), il più recente, dal più recente, recente, prima i recenti, nuovi prima, dal più recente al più vecchio, le più recenti, il più nuovo, nuovo',
    'sort.oldest':
      '[i] meno recenti, meno recente, [i] più vecchi, più vecchio, più vecchi prima, prima i più (vecchi|vecchio), vecchi, dal meno recente, il più vecchio, ordina per (meno recenti|più vecchi|meno recente|più vecchio), meno recenti prima, dal più vecchio al più recente, vecchio, vecchi prima, prima i meno recenti, più datati',
    'sort.popular':
      '[i] migliori, [i] più popolari, più popolare, popolari, [i] più votati, top, popolare, più apprezzati, i più apprezzati, in evidenza, con più mi piace, migliore, i più piaciuti, di tendenza, più rilevanti',
    'action.edit': 'modifica, modificare, edita',
    'action.edited': 'modificato, modificata, (modificato)',
    'action.delete': 'elimina, cancella, rimuovi, eliminare, cancellare',
    'action.cancel': 'annulla, annullare, cancella operazione',
    'action.save': 'salva, salvare, salva [le] modifiche, salva i cambiamenti',
    'action.saved': 'salvato, salvata, salvati, modifiche salvate, salvato con successo',
    'action.submit': 'invia, pubblica, inviare, invia ora, pubblicare, posta, spedisci, inoltra',
    'action.sending':
      'invio in corso, salvataggio in corso, salvataggio, pubblicazione in corso, sto inviando, invio',
    'action.confirm': 'conferma, confermare, confermo',
    'action.close':
      'chiudi, chiudere, chiudi finestra, chiudi la finestra, chiudi questa finestra, chiudi avviso, chiudi [la] finestra di dialogo, ignora, chiudi banner, chiudi questo avviso',
    'action.ok': 'ok, va bene, ho capito, d’accordo, capito, okay, ok ho capito, sono d’accordo va bene',
    'action.yes': 'sì, sì grazie',
    'action.no': 'no, no grazie, non ora, non adesso',
    'action.add': 'aggiungi, aggiungere',
    'action.continue': 'continua, prosegui, continuare, procedi, avanti continua, proseguire',
    'action.retry':
      'riprova, prova di nuovo, riprovare, ritenta, per favore riprova, prova ancora, si prega di riprovare, riprova ancora, provare di nuovo',
    'action.copy':
      'copia, copia codice, copia il codice, copia testo, copia il testo, copia negli appunti, copiare',
    'action.copied': 'copiato, copiato negli appunti, copiata, testo copiato',
    'action.expand': 'espandi, espandi tutto, apri tutto, allarga, espandere, estendi',
    'action.collapse': 'comprimi, comprimi tutto, riduci, chiudi tutto, contrai, richiudi',
    'action.show-more':
      'mostra di più, mostra altro, vedi altro, altro, vedi di più, mostra altri, più, visualizza altro, di più, visualizza di più, mostra più, vedi altri, guarda altro, carica altro, carica altri, carica di più, carica ancora, altri risultati, carica più, carica altri (risultati|articoli|post|contenuti), mostra altri risultati, carica ulteriori, mostra altri articoli',
    'action.show-less': 'mostra meno, meno, vedi meno, mostra di meno, visualizza meno, riduci testo',
    'action.show-all':
      'mostra (tutto|tutti|tutte), vedi (tutto|tutti|tutte), visualizza (tutto|tutti|tutte), tutto, tutti, tutte, guarda tutti',
    'action.hide': 'nascondi, nascondere',
    'action.loading':
      'caricamento, caricamento in corso, in caricamento, sto caricando, caricamento attendere [prego], caricamento in corso attendere [prego], attendere caricamento in corso',
    'action.wait':
      'attendi, attendere, attendere prego, si prega di attendere, un momento, un momento per favore, un attimo, aspetta, attendi per favore, un attimo di pazienza, per favore attendi, attendi un momento, attendi qualche istante, un istante, attendere un momento',
    'action.select': 'seleziona, scegli, selezionare, seleziona un’opzione',
    'action.reload':
      'ricarica, aggiorna, ricarica la pagina, aggiorna la pagina, ricarica pagina, aggiorna pagina, ricaricare, ricaricare la pagina',
    'action.download': 'scarica, download, scarica file, scarica il file, scaricare',
    'action.write': 'scrivi, scrivere',
    'action.preview': 'anteprima, mostra anteprima, vedi anteprima',
    'action.preview-loading': 'caricamento [dell’] anteprima, caricamento anteprima in corso',
    'action.preview-empty':
      'niente da (visualizzare|mostrare) [in anteprima], nessuna anteprima, nulla da visualizzare in anteprima, anteprima non disponibile, non c’è nulla da visualizzare, nulla da mostrare',
    'action.play': 'riproduci, riproduci [il] video, play, guarda il video, riproduci video, avvia video',
    'action.listen':
      'ascolta, ascolta [questo|l’] articolo, ascolta l’articolo, ascolta ({count} min), ascolta la notizia, ascolta questo post, ascolta articolo',
    'action.report': 'segnala, segnalazione, segnalare',
    'action.settings': 'impostazioni, opzioni, preferenze',
    'form.name':
      'nome, il tuo nome, nome *, nome completo, nickname, nome e cognome, nome visualizzato, nome o nickname, pseudonimo, soprannome',
    'form.name-optional': 'nome (facoltativo), nome (opzionale), nome opzionale, il tuo nome (facoltativo)',
    'form.email':
      'email, e-mail, indirizzo email, indirizzo e-mail, la tua email, la tua e-mail, il tuo indirizzo email, inserisci la tua email, mail, email *, il tuo indirizzo e-mail, inserisci il tuo indirizzo email, inserisci email, posta elettronica, la tua mail, indirizzo mail, indirizzo di posta elettronica, inserisci la tua e-mail, inserisci il tuo indirizzo e-mail, inserisci la tua mail, scrivi la tua email, la tua email *',
    'form.email-optional':
      '(email|e-mail|indirizzo email) (facoltativa), (email|e-mail|indirizzo email) (opzionale), (email|e-mail|indirizzo email) facoltativo',
    'form.website':
      'sito web, sito, url, sito internet, il tuo sito, il tuo sito web, website, indirizzo web, sito web url, indirizzo sito web',
    'form.website-optional':
      '(sito|sito web|sito internet) (facoltativo), (sito|sito web|sito internet) (opzionale)',
    'form.username': 'nome utente, username, nome utente o email',
    'form.password': 'password, la tua password',
    'form.message':
      'messaggio, il tuo messaggio, scrivi il tuo messaggio, testo, scrivi un messaggio, inserisci il tuo messaggio',
    'form.optional': 'facoltativo, opzionale, (facoltativo), (opzionale), facoltativa',
    'form.required':
      'obbligatorio, (obbligatorio), richiesto, (richiesto), obbligatoria, necessario, (obbligatoria), (richiesta)',
    'form.required-marked':
      'i campi (obbligatori|richiesti) sono (contrassegnati|segnalati|indicati|evidenziati|marcati) [con *|con un asterisco], i campi contrassegnati [con|da] [un] (*|asterisco) sono obbligatori, campi obbligatori, * campi obbligatori, * campo obbligatorio, campi richiesti, i campi con * sono obbligatori, * obbligatorio, indica un campo obbligatorio, i campi con asterisco sono obbligatori, i campi segnati con * sono obbligatori, * campi richiesti, i campi necessari sono contrassegnati',
    'form.field-required':
      '(questo|il) campo è (obbligatorio|richiesto|necessario), (compila|completa) questo campo, compilare questo campo, [per favore] compila questo campo, questo campo non può essere vuoto, è obbligatorio, è richiesto, non può essere vuoto, questo campo non può essere lasciato vuoto, devi compilare questo campo, campo obbligatorio mancante, campo obbligatorio, campo richiesto',
    'form.enter-name':
      '[per favore] (inserisci|scrivi|indica) il tuo nome per favore, (per favore|si prega di|prego) (inserisci|inserire|scrivi|indica|indicare) (il tuo|un) nome, inserisci un nome, devi inserire il tuo nome, il nome è obbligatorio, inserire il nome, inserire il proprio nome, inserisci il tuo nome, inserisci il nome',
    'form.enter-email':
      '(per favore|si prega di|prego) (inserisci|inserire|scrivi) (la tua|una|il tuo indirizzo|la) (email|e-mail|mail), per favore inserisci il tuo indirizzo (email|e-mail), inserisci un indirizzo (email|e-mail), devi inserire la tua email, l’email è obbligatoria, inserire l’indirizzo (email|e-mail), inserire la propria email, inserisci una email',
    'form.enter-valid-email':
      '[per favore|si prega di] (inserisci|inserire|indica|fornisci) un indirizzo (email|e-mail|mail|di posta elettronica) valido, [per favore|si prega di] (inserisci|inserire) (una|un’) (email|e-mail|mail) valida, (email|e-mail|mail) (non valida|errata|non corretta), indirizzo (email|e-mail|mail) (non valido|errato|non corretto), l’indirizzo (email|e-mail) non è (valido|corretto), l’email non è valida, l’email inserita non è valida',
    'form.submit-error':
      'si è verificato un errore durante l’invio del modulo, errore nell’invio del modulo, errore durante l’invio del modulo, c’è stato un errore nell’invio',
    'form.thanks':
      'il tuo messaggio è stato inviato [con successo], grazie per il tuo messaggio, messaggio inviato [con successo], grazie per averci contattato, grazie il tuo messaggio è stato inviato',
    'form.email-private':
      '(il tuo|l’) indirizzo (email|e-mail|mail) non (sarà|verrà) (pubblicato|mostrato|visibile|reso pubblico|visualizzato|divulgato), la tua (email|e-mail|mail) non (sarà|verrà) (pubblicata|mostrata|visibile|resa pubblica|visualizzata), (email|e-mail|mail) non verrà pubblicata, non (sarà|verrà) (pubblicato|pubblicata|mostrata|mostrato), (non verrà pubblicata), (non sarà pubblicata), il tuo indirizzo email non sarà mai pubblicato, l’email non sarà pubblicata, la tua email non sarà mai pubblicata, l’email non verrà pubblicata',
    'form.private-and-required':
      '(il tuo|l’) indirizzo (email|e-mail) non (sarà|verrà) pubblicato i campi (obbligatori|richiesti) sono contrassegnati [con] [*]',
    'login.label':
      'accedi, accesso, login, entra, log in, accedi ora, accedere, effettua il login, accedi qui, effettua l’accesso, connettiti, collegati, sign in, fai il login, autenticati, accedi adesso, esegui il login, esegui l’accesso',
    'login.with':
      '(accedi|entra|continua|registrati|connettiti|login|accesso|iscriviti|prosegui) (con|tramite|usando) {brand}, effettua il login con {brand}, effettua l’accesso con {brand}, collegati con {brand}, accedere con {brand}',
    'login.out':
      'esci, logout, disconnetti, disconnettiti, log out, esci dall’account, uscire, effettua il logout',
    'login.sign-up':
      'registrati, crea [un] account, registrazione, crea un account gratuito, registrati ora, registrati gratis, crea il tuo account, registrarsi, iscriviti ora gratis al sito, nuovo account, registrati gratuitamente, registrati qui, crea un nuovo account, sign up, crea account gratis, creare un account, crea un profilo',
    'login.or':
      '(accedi|entra|login|effettua il login|accesso) (o|oppure) (registrati|iscriviti|crea un account|registrazione), accedi / registrati, login / registrati, accedi/registrati, registrati o accedi, accedi o crea un account, accesso / registrazione, login o registrazione',
    'login.to-comment':
      '(accedi|entra|effettua il login|effettua l’accesso|fai il login|registrati|collegati|connettiti|login|autenticati) per (commentare|lasciare un commento|scrivere un commento|inserire un commento|rispondere|partecipare|poter commentare|pubblicare un commento|partecipare alla discussione|partecipare alla conversazione), accedi o registrati per (commentare|lasciare un commento|scrivere un commento), per commentare accedi, accedi per unirti alla discussione, per commentare effettua l’accesso, (devi|è necessario|bisogna) (accedere|effettuare il login|effettuare l’accesso|essere connesso) per [poter] (commentare|lasciare un commento|inserire un commento|inviare un commento), per commentare (devi|è necessario) (accedere|effettuare il login|registrarsi|essere registrato|essere registrati), per inviare un commento devi fare il login, devi essere connesso per inviare un commento, solo gli utenti registrati possono commentare, per lasciare un commento devi (accedere|registrarti|effettuare il login), devi fare login per commentare, devi essere connesso per pubblicare un commento, devi essere autenticato per pubblicare un commento',
    'login.required':
      '(devi|è necessario|bisogna) (accedere|effettuare il login|effettuare l’accesso|essere registrato|essere connesso|registrarsi|essere loggato|autenticarsi|essere autenticato), accesso richiesto, login richiesto, [per favore] effettua il login per continuare, è richiesto l’accesso, per favore accedi, si prega di accedere, è necessario l’accesso',
    'login.as':
      '(connesso|collegato|autenticato|accesso effettuato|loggato|connessa|login effettuato) come {name}, hai effettuato l’accesso come {name}, sei (connesso|collegato|autenticato|loggato) come {name}, accesso eseguito come {name}',
    'login.forgot':
      '[hai] (dimenticato|dimenticata|smarrito|perso) [la|la tua] password, password (dimenticata|smarrita|persa), ho dimenticato la [mia] password, hai dimenticato i tuoi dati di accesso, recupera password, recupera la password, hai dimenticato la tua password, recupero password, non ricordi la password, password dimenticata?',
    'login.reset-password':
      'reimposta [la|la tua] password, nuova password, ripristina [la] password, crea [una] nuova password, reset password, reimpostazione password',
    'login.remember':
      'ricordami, resta (connesso|collegato), rimani (connesso|collegato), mantieni l’accesso, mantienimi connesso, ricorda i miei dati di accesso, resta connesso su questo dispositivo, ricordati di me, mantieni la connessione',
    'login.no-account':
      'non hai [ancora] un account [registrati], non hai [ancora] un account, non sei [ancora] registrato [registrati], sei nuovo, sei nuovo qui, nuovo utente, non hai un profilo, nuovo su {brand}, non sei iscritto, non ho [ancora] un account, nessun account, non sei ancora iscritto',
    'login.have-account':
      'hai già un account [accedi], sei già registrato [accedi], sei già iscritto accedi, già registrato [accedi], hai già un profilo, ho già un account, sei già un utente, già registrato?, possiedi già un account, già iscritto accedi, sei già utente',
    'login.failed':
      '(nome utente|username|email) o password (errati|errata|non validi|non corretti|sbagliati|errato|non valida), password (errata|sbagliata|non valida|non corretta), accesso (non riuscito|fallito), login (fallito|non riuscito|errato), credenziali (errate|non valide|non corrette), il nome utente o la password non sono corretti, errore di accesso',
    'login.account': 'il mio account, account, il tuo account, area personale, area riservata, area utente',
    'login.profile':
      'profilo, il mio profilo, il tuo profilo, vedi profilo, visualizza profilo, modifica profilo',
    'login.link-sent':
      'ti abbiamo inviato un link [di accesso|per accedere|via email], controlla la tua email ti abbiamo inviato un link [per accedere|di accesso], link di accesso inviato',
    'login.session-expired':
      '(la|la tua) sessione è scaduta [accedi di nuovo|effettua di nuovo l’accesso], sessione scaduta',
    'login.confirm-email':
      '[per favore] (conferma|verifica) (la tua|il tuo indirizzo) (email|e-mail), conferma il tuo indirizzo di posta elettronica',
    'captcha.protected-by':
      'protetto da {brand}, questo sito è protetto da {brand}, questo modulo è protetto da {brand}, protetto con {brand}',
    'captcha.not-robot':
      'non sono un robot, sono umano, sono un essere umano, non sono un bot, sono una persona, sono un umano',
    'captcha.prove-human':
      'sei umano, sei un robot, sei un essere umano, (dimostra|conferma|verifica|dimostraci) (di essere|che sei) (umano|un essere umano|una persona), (dimostra|conferma|verifica) (di non essere|che non sei) un robot, per favore conferma di essere umano, verifica di essere umano',
    'captcha.verify': 'verifica, verifica ora, verificare',
    'captcha.verify-required':
      'verifica (richiesta|necessaria|obbligatoria), è richiesta la verifica, è necessaria una verifica',
    'captcha.verifying':
      'verifica in corso, sto verificando, verifica in corso attendere [prego], verificando, in fase di verifica, controllo in corso, verifica in corso attendi',
    'captcha.verified':
      'verificato, verifica (riuscita|completata|effettuata|superata), verificata, successo, operazione riuscita, verificato con successo',
    'captcha.failed':
      'verifica (non riuscita|fallita), la verifica (non è riuscita|è fallita), captcha (errato|non valido|non corretto|sbagliato), codice (errato|non valido|non corretto|sbagliato), errore di verifica, errore captcha, il codice inserito non è corretto, captcha fallito',
    'captcha.expired':
      'verifica scaduta, la verifica è scaduta, captcha scaduto, codice scaduto, verifica scaduta riprova',
    'captcha.complete':
      '[per favore|si prega di] (completa|completare|compila|risolvi|inserisci) il captcha, devi completare il captcha',
    'captcha.enter-code':
      '(inserisci|inserire|digita|digitare|scrivi) il codice [di sicurezza|di verifica|captcha|qui sotto|sopra], inserisci codice, inserisci il tuo codice',
    'captcha.enter-characters':
      '(inserisci|inserire|digita|digitare) (i caratteri|le lettere|il testo|le parole|i numeri) (dell’immagine|che vedi|nell’immagine|visualizzati|che vedi nell’immagine), digita i caratteri, inserisci i caratteri, scrivi ciò che vedi, inserisci il testo che vedi nell’immagine',
    'captcha.enter-heard':
      '(inserisci|digita|scrivi) (ciò che senti|quello che senti|i numeri che senti|i caratteri che senti|le parole che senti|quello che ascolti|ciò che ascolti)',
    'captcha.code': 'codice, codice di sicurezza, codice di verifica, codice captcha, codice di conferma',
    'captcha.audio':
      '[ottieni] [una] (sfida|verifica) audio, captcha audio, ottieni un captcha audio, test audio, ricevi una verifica audio, richiedi una verifica audio, versione audio',
    'captcha.play-audio': 'riproduci [l’] audio, ascolta il codice, riproduci audio',
    'captcha.new':
      '(nuovo|altro) (codice|captcha), nuova (immagine|sfida|verifica), ricarica [il] captcha, cambia immagine, un’altra immagine, aggiorna captcha, ricarica immagine, ottieni una nuova verifica, cambia codice, nuova immagine, genera un nuovo codice, un altro codice, ottieni un nuovo codice',
    'cookie.accept':
      'accetta, accetto, accetta [i] cookie, accetta cookies, consenti, consenti [i] cookie, acconsento, sono d’accordo, accettare, accetto i cookie, accettare i cookie, acconsenti, sì accetto, autorizza, accetta l’uso dei cookie, do il consenso, va bene accetto, permetti',
    'cookie.accept-all':
      'accetta (tutto|tutti|tutte), accetta tutti i (cookie|cookies|servizi), consenti (tutto|tutti|tutte), consenti tutti i cookie, accetto (tutto|tutti), accetto tutti i cookie, abilita (tutto|tutti), attiva (tutto|tutti), acconsenti a tutto, acconsento a tutto, autorizza tutto, accettare tutto, permetti tutto, permetti tutti, accetta tutto e continua, ok accetta tutto, accettare tutti i cookie',
    'cookie.accept-selected':
      '(accetta|consenti|salva|conferma|accettare|permetti) [la] selezione, accetta (selezionati|i selezionati|i cookie selezionati|solo i selezionati|selezionate|cookie selezionati), consenti [i] selezionati, salva [le] (mie scelte|scelte), conferma [le] [mie] (scelte|preferenze selezionate), accetta i servizi selezionati, salva la mia selezione, accetta la mia selezione, consenti la selezione, accetta quelli selezionati, conferma scelta, salva la scelta',
    'cookie.accept-continue':
      'accetta e (continua|chiudi|prosegui|procedi|continua la navigazione|continua a leggere), accetta & chiudi, accetto e continuo, accetta e continua gratis, accetta e vai al sito, accetta tutti e chiudi',
    'cookie.only-necessary':
      'solo [i] [cookie] (necessari|essenziali|tecnici|indispensabili|strettamente necessari), (accetta|usa|consenti) (solo|soltanto|esclusivamente) [i] [cookie] (necessari|essenziali|tecnici), accetta [i] [cookie] (necessari|essenziali|tecnici), solo il necessario, rifiuta [i] [cookie] non necessari, solo necessari, rifiuta i cookie opzionali, solo cookie tecnici, rifiuta i non essenziali, accetta solo il necessario, esclusivamente necessari',
    'cookie.reject':
      'rifiuta, rifiuto, rifiuta [i] cookie, non accetto, non accettare, nega, nego, continua senza accettare, declina, non acconsento, rifiutare, rifiuta e chiudi, chiudi senza accettare, prosegui senza accettare, non consentire, non sono d’accordo, disaccordo, non permettere, nega il consenso, rifiuto i cookie',
    'cookie.reject-all':
      'rifiuta (tutto|tutti|tutte), rifiuta tutti i (cookie|cookies|servizi), nega tutto, nega tutti, rifiuto tutto, rifiuto tutti, non accettare (nessuno|nulla), disattiva tutto, disattiva tutti, blocca tutto, rifiutare tutto, disabilita tutti, disabilita tutto, rifiuta tutto e chiudi, declina tutto, rifiutare tutti i cookie',
    'cookie.settings':
      '(impostazioni|preferenze|opzioni|gestione) [dei|sui|per i] (cookie|cookies), (gestisci|personalizza|configura|modifica) [i|le impostazioni dei|le preferenze sui|le preferenze dei] (cookie|cookies), impostazione cookie, pannello dei cookie, cambia le impostazioni dei cookie, rivedi le impostazioni dei cookie, preferenze sui cookie, modifica le preferenze cookie, gestione preferenze cookie',
    'cookie.manage':
      '(gestisci|modifica|personalizza|imposta|cambia|configura) [le|le tue|le mie] (preferenze|opzioni|impostazioni|scelte), personalizza, gestisci, configura, più opzioni, altre opzioni, gestisci [il] consenso, gestione preferenze, scopri di più e personalizza, visualizza [le] preferenze, personalizzare, mostra preferenze, maggiori opzioni, gestisci consensi, gestisci individualmente, ulteriori opzioni, vedi preferenze',
    'cookie.save-settings':
      '(salva|conferma|memorizza|applica) [le|le mie|le tue] (preferenze|impostazioni|opzioni), salva e (chiudi|esci|continua|accetta), salva le scelte effettuate, conferma preferenze, salva e applica',
    'cookie.choose':
      'lasciami scegliere, voglio scegliere [io], fammi scegliere, scelgo io, lascia scegliere me, preferisco scegliere, decido io, scegli tu stesso',
    'cookie.policy':
      'cookie policy, informativa [estesa] [sui|cookie], informativa sui cookie, politica [sui|dei] cookie, informativa cookie, la nostra cookie policy, policy cookie, informativa estesa sui cookie, cookies policy, leggi la cookie policy, politica dei cookie, norme sui cookie, dichiarazione sui cookie, informazioni sui cookie',
    'cookie.learn':
      '(scopri di più|maggiori informazioni|ulteriori informazioni|per saperne di più|leggi di più|più informazioni) sui cookie, (scopri di più|maggiori informazioni|per saperne di più) (sull’uso|sull’utilizzo) dei cookie, per saperne di più consulta la [nostra] (cookie policy|informativa sui cookie), per maggiori informazioni consulta la [nostra] cookie policy, leggi di più sui cookie, maggiori informazioni nella [nostra] cookie policy, per saperne di più leggi la nostra cookie policy, scopri come usiamo i cookie',
    'cookie.label': 'cookie, cookies, i cookie',
    'cookie.consent-heading':
      'consenso [ai|per i|all’uso dei] cookie, consenso cookie, rispettiamo la tua privacy, la tua privacy è importante [per noi], teniamo alla tua privacy, ci teniamo alla tua privacy, la tua privacy, gestisci [il] consenso [ai] cookie, avviso sui cookie, diamo valore alla tua privacy, il rispetto della tua privacy è la nostra priorità, la tua privacy ci sta a cuore, uso dei cookie, cookie su questo sito, prima di continuare, apprezziamo la tua privacy, la tua privacy conta, le tue preferenze relative alla privacy, informativa, privacy e cookie, utilizzo dei cookie',
    'cookie.blocked-content':
      'questo contenuto è bloccato, contenuto bloccato, accetta i cookie per (visualizzare|vedere) questo (contenuto|video), per (visualizzare|vedere) questo (contenuto|video) (accetta|devi accettare) i cookie, devi accettare i cookie per (visualizzare|vedere) questo contenuto',
    'consent.manager':
      'gestione [del|dei] (consenso|consensi), (impostazioni|preferenze|opzioni) [di|del|sul|dei] (consenso|consensi), gestore [del] consenso, centro preferenze privacy, centro privacy, centro preferenze, centro preferenze sulla privacy',
    'consent.services-heading':
      'servizi che vorremmo (utilizzare|usare), servizi che vogliamo (utilizzare|usare)',
    'consent.withdraw':
      'puoi (modificare|revocare|ritirare|cambiare) [o revocare] [il tuo consenso|il consenso|le tue preferenze|le tue scelte] in qualsiasi momento, puoi cambiare idea in qualsiasi momento, è possibile revocare il consenso in qualsiasi momento, puoi revocare il tuo consenso in qualsiasi momento',
    'consent.enable-all':
      '(attiva|abilita) o (disattiva|disabilita) tutti i servizi, attiva o disattiva tutti, attiva o disattiva tutto, attivare o disattivare tutti i servizi, abilitare o disabilitare tutti i servizi',
    'consent.external-ask':
      '(vuoi|vuole|volete|desideri) caricare [il] contenuto esterno [fornito da {brand}], vuole caricare contenuti esterni forniti da {brand}, vuoi caricare contenuti esterni [forniti da {brand}]',
    'consent.always': 'sempre, consenti sempre',
    'consent.service': 'servizio, servizi, app, applicazione, applicazioni',
    'consent.purpose': 'finalità, scopo, scopi, obiettivo',
    'consent.vendors':
      'fornitori, fornitore, partner, i nostri partner, elenco [dei] (partner|fornitori), lista [dei] (partner|fornitori), terze parti, lista fornitori, visualizza fornitori, nostri partner, vedi partner, elenco dei partner, visualizza i nostri partner, vedi i partner',
    'consent.always-required':
      '(sempre richiesto), sempre (attivo|attivi|attiva|attive|richiesto|necessario|attivato|attivati|obbligatorio|abilitato|abilitati|richiesti)',
    'consent.service-always-required':
      'questo servizio è sempre (richiesto|necessario|obbligatorio), questi servizi sono sempre (richiesti|necessari), questa applicazione è sempre richiesta',
    'consent.opt-out': '(opt-out), opt-out, rinuncia, disattivabile, opt out',
    'consent.do-not-sell':
      'non vendere le mie informazioni personali, non vendere [né condividere] i miei dati [personali], non vendere o condividere le mie informazioni personali, non vendere i miei dati',
    'consent.essential':
      'necessari, essenziali, tecnici, strettamente necessari, cookie (necessari|essenziali|tecnici|strettamente necessari|indispensabili), essenziale, indispensabili, necessarie, cookie tecnici e necessari, necessari per il funzionamento, tecnici e necessari',
    'consent.functional':
      'funzionali, cookie (funzionali|di funzionalità|di preferenza), funzionalità, funzionale, preferenze e funzionalità, cookie di personalizzazione',
    'consent.statistics':
      'statistiche, statistici, cookie (statistici|analitici|di analisi|di misurazione|di statistica|analytics), analitici, analisi, analytics, statistica, misurazione, analitici e statistici, statistiche anonime, misurazione del pubblico, analitica, cookie analitici e di prestazione',
    'consent.marketing':
      'marketing, cookie (di marketing|pubblicitari|di profilazione|di targeting|marketing|di tracciamento|per la pubblicità), profilazione, tracciamento, pubblicità mirata, targeting, marketing e profilazione, pubblicitari, targeting e pubblicità, pubblicità personalizzata, pubblicità e marketing, marketing e pubblicità, pubblicità comportamentale',
    'consent.performance':
      'prestazioni, performance, cookie (di prestazione|di performance|per le prestazioni|prestazionali), ottimizzazione [delle prestazioni], rendimento, di prestazione',
    'consent.social-media':
      'social media, cookie (dei social media|social|per i social media), social network, social, reti sociali',
    'consent.external-media':
      'contenuti esterni, contenuto esterno, media esterni, contenuti incorporati, contenuti di terze parti, servizi esterni, video esterni, contenuti multimediali esterni, servizi di terze parti, contenuto incorporato, contenuti embedded',
    'consent.service-provision':
      'fornitura di servizi, fornitura del servizio, erogazione del servizio, fornitura di servizio, prestazione di servizi, erogazione dei servizi',
    'consent.testing-mode': 'modalità [di] (test|prova), modalità di test',
    'consent.details':
      'dettagli, (mostra|vedi|visualizza|nascondi) [i] dettagli, maggiori dettagli, più dettagli, mostra i dettagli dei cookie, dettagli dei cookie, ulteriori dettagli',
    'consent.privacy-settings':
      '(impostazioni|preferenze|opzioni) [sulla|di|della|relative alla] privacy, (gestisci|modifica) [la|le impostazioni sulla|le preferenze sulla] privacy, impostazioni privacy, preferenze privacy, gestione privacy, aggiorna le preferenze sulla privacy, privacy settings, le tue preferenze privacy, gestisci i tuoi dati',
    'privacy.label': 'privacy, protezione dei dati, riservatezza, tutela della privacy',
    'privacy.policy':
      'privacy policy, informativa [sulla] privacy, politica [sulla|della|di] privacy, norme sulla privacy, la nostra privacy policy, informativa sul trattamento dei dati [personali], informativa privacy e cookie, informativa sulla riservatezza, privacy e cookie policy, informativa sulla protezione dei dati, trattamento dei dati personali, la nostra informativa sulla privacy, leggi l’informativa sulla privacy, leggi la privacy policy, privacy & cookie policy',
    'privacy.learn-more':
      'per (saperne di più|maggiori informazioni|ulteriori informazioni) [si prega di] (leggi|leggere|consulta|consultare|leggete|visita) la nostra (privacy policy|informativa sulla privacy), (consulta|leggi) la nostra (privacy policy|informativa sulla privacy), maggiori informazioni nella nostra (privacy policy|informativa sulla privacy), per saperne di più si prega di leggere la nostra politica sulla privacy, per saperne di più leggi la nostra politica sulla privacy',
    'privacy.agree':
      '(accetto|ho letto e accetto|ho letto ed accetto|acconsento) (la privacy policy|l’informativa sulla privacy|la politica sulla privacy|l’informativa privacy), ho letto l’informativa sulla privacy [e acconsento al trattamento dei miei dati], acconsento al trattamento dei [miei] dati [personali], ho preso visione dell’informativa sulla privacy, autorizzo il trattamento dei [miei] dati [personali], ho letto e compreso l’informativa sulla privacy, presto il consenso al trattamento dei [miei] dati [personali]',
    'privacy.agree-terms':
      '(iscrivendoti|registrandoti|continuando) accetti (i nostri|i) (termini|termini di servizio|termini e condizioni) e (la nostra|l’|la) (privacy policy|informativa sulla privacy), accetto i termini e le condizioni [e la privacy policy|e l’informativa sulla privacy], iscrivendoti accetti la nostra (privacy policy|informativa sulla privacy), cliccando accetti {title} e la privacy policy, ho letto e accetto i termini e condizioni e la privacy policy',
    'privacy.terms':
      'termini e condizioni, condizioni [generali] (d’uso|di utilizzo), termini (di servizio|d’uso|di utilizzo|del servizio), condizioni, termini, condizioni generali, termini e condizioni d’uso, condizioni di servizio, condizioni del servizio, condizioni di vendita, termini e condizioni generali, termini & condizioni, condizioni generali di vendita',
    'privacy.and-terms':
      '(privacy|privacy policy) e (termini|condizioni|termini di servizio|condizioni d’uso|termini e condizioni), privacy - termini, termini e privacy, termini di utilizzo e privacy policy, privacy & termini, condizioni d’uso e privacy, termini e condizioni e privacy policy',
    'newsletter.label':
      'newsletter, le newsletter, la nostra newsletter, le nostre newsletter, newsletter settimanale, newsletter gratuita, mailing list, newsletters, la newsletter',
    'newsletter.subscribe':
      '(iscriviti|iscrizione|iscriversi|registrati|iscrivetevi|abbonati|iscriviti gratis|iscriviti ora|iscrivimi|sottoscrivi) alla [nostra] newsletter [settimanale|gratuita|quotidiana], iscriviti alle nostre newsletter, ricevi la [nostra] newsletter [gratuita], iscrizione newsletter, iscriviti alla newsletter di {title}, voglio ricevere la newsletter, voglio iscrivermi alla newsletter, iscriviti alla mailing list, iscriviti alla newsletter gratis, iscriviti alla nostra mailing list, iscriviti alla mia newsletter, iscriviti gratuitamente alla [nostra] newsletter, ricevi gratis la [nostra] newsletter, sottoscrivi la newsletter, entra nella mailing list, iscriviti alla newsletter {title}, desidero ricevere la newsletter, ricevere la newsletter',
    'newsletter.pitch':
      'ricevi (le ultime notizie|le notizie|gli ultimi articoli|i nostri articoli|le novità|le nostre novità|il meglio|tutte le novità|aggiornamenti|gli aggiornamenti|le ultime novità) (via email|via mail|via e-mail|nella tua casella di posta|nella tua email|ogni giorno|ogni settimana|ogni mattina|direttamente nella tua casella di posta), non perderti (nulla|niente|nessuna notizia|le ultime notizie|nessun articolo|le novità|i prossimi articoli|neanche un articolo|nessuna novità), resta (aggiornato|informato|sempre aggiornato), rimani (aggiornato|informato|sempre aggiornato), {title} nella tua (casella di posta|email|mail|inbox|posta), non perdere (nulla|nessun articolo|le ultime notizie|nessuna notizia|i prossimi articoli|neanche una notizia), tieniti aggiornato, direttamente nella tua casella di posta, tutte le notizie nella tua casella di posta, vuoi restare aggiornato, vuoi rimanere aggiornato, ricevi aggiornamenti',
    'newsletter.check-inbox':
      '(controlla|verifica|apri) la tua (casella di posta|email|posta|mail|posta elettronica|casella email) [per confermare] [l’iscrizione|la tua iscrizione], [per favore] conferma la tua iscrizione, ti abbiamo inviato (una email|un’email|una mail|un’e-mail|un’email di conferma|una email di conferma|una mail di conferma|un’e-mail di conferma), ci siamo quasi, hai quasi finito, clicca sul link nell’email per confermare [l’iscrizione|la tua iscrizione], controlla la posta in arrivo [per confermare l’iscrizione], riceverai (una mail|un’email|una email) di conferma, controlla la tua email e conferma l’iscrizione, conferma la tua iscrizione cliccando sul link, ancora un passo, controlla la posta',
    'newsletter.thanks':
      'grazie per (l’iscrizione|la tua iscrizione|esserti iscritto|esserti iscritta|esserti registrato|la registrazione), ti sei iscritto [con successo] [alla newsletter], iscrizione (completata|confermata|effettuata|avvenuta con successo|riuscita|avvenuta|effettuata con successo), [ora] sei iscritto [alla newsletter], la tua iscrizione è (confermata|stata confermata|avvenuta con successo|stata registrata|stata completata), iscritto, grazie per l’iscrizione alla newsletter, ti sei iscritto con successo a {name}, benvenuto a bordo, grazie per esserti iscritto alla [nostra] newsletter',
    'newsletter.already':
      'sei già iscritto [alla newsletter], sei già iscritta, [questo|questa|l’] (indirizzo|email|indirizzo email|indirizzo e-mail) è già (iscritto|iscritta|registrato|registrata|presente), ti sei già iscritto, già iscritto alla newsletter, già iscritto, risulti già iscritto',
    'newsletter.unsubscribe-anytime':
      'puoi (annullare l’iscrizione|disiscriverti|cancellarti|cancellare l’iscrizione|annullare la tua iscrizione|cancellare la tua iscrizione|disdire l’iscrizione) (in qualsiasi momento|quando vuoi|in ogni momento|in qualunque momento), (disiscriviti|cancellati) (quando vuoi|in qualsiasi momento), (disiscrizione|cancellazione) in qualsiasi momento, potrai (disiscriverti|cancellarti|annullare l’iscrizione) (in qualsiasi momento|quando vuoi|in ogni momento), annulla l’iscrizione (quando vuoi|in qualsiasi momento), è possibile (disiscriversi|cancellarsi|annullare l’iscrizione) in qualsiasi momento, ti puoi cancellare (quando vuoi|in qualsiasi momento), puoi sempre cancellarti',
    'newsletter.no-spam':
      'niente spam, no spam, nessuno spam, zero spam, non inviamo spam, non facciamo spam, niente spam promesso, senza spam, non ti invieremo spam, odiamo lo spam, non mandiamo spam, promettiamo niente spam, niente spam lo promettiamo, non invieremo mai spam, promesso niente spam, mai spam',
    'newsletter.unsubscribe':
      'disiscriviti, cancellati, annulla [l’] iscrizione, cancella [l’] iscrizione, disiscrizione, disiscriviti dalla newsletter, cancellati dalla newsletter, annulla iscrizione alla newsletter, disiscriversi, cancella la tua iscrizione',
    'newsletter.join-readers':
      'unisciti a [oltre|più di|altri] {count} (lettori|iscritti|abbonati|persone|altri iscritti|membri), unisciti a {count} (lettori|iscritti|abbonati|persone|altri iscritti), siamo già {count} (iscritti|lettori), (oltre|più di) {count} (iscritti|lettori|abbonati) [già la ricevono], già {count} iscritti, raggiungi gli altri {count} iscritti, unisciti ai [nostri] {count} (lettori|iscritti)',
    'subscribe.label':
      'abbonati, iscriviti, abbonamento, abbonamenti, abbonati ora, iscriviti ora, abbonarsi, iscriversi, abbonati subito, iscriviti adesso, sottoscrivi, abbonati qui, iscriviti gratis, iscrizione, abbonati adesso, abbonati a {count}, sottoscrivi un abbonamento, abbonati a partire da {count}',
    'subscribe.rss':
      'rss, feed rss, feed, iscriviti [al|tramite] [feed] rss, iscriviti al feed, feed atom, atom, feed rss degli articoli, iscriviti via rss, segui via rss, feed rss dei commenti, abbonati al feed [rss]',
    'subscribe.by-email':
      '(iscriviti|abbonati|iscriversi|iscrizione) (via|tramite|per) (email|e-mail|mail), iscriviti al blog tramite (email|e-mail|mail), ricevi gli articoli via (email|mail|e-mail), segui via email, ricevi i post via email, iscriviti a questo blog tramite e-mail, segui il blog via email, abbonamento via email',
    'subscribe.push':
      '(attiva|abilita|ricevi|consenti|attiva le|abilita le|ricevi le) notifiche, notifiche push, iscriviti alle notifiche, vuoi ricevere [le] notifiche, ricevi [gli] avvisi, attiva le notifiche push, ricevi una notifica, attiva gli avvisi, resta aggiornato con le notifiche',
    'subscribe.to-read':
      'abbonati per (continuare a leggere|leggere|continuare|continuare la lettura|leggere l’articolo|leggere tutto l’articolo|leggere l’articolo completo|leggere questo articolo|proseguire la lettura|accedere|leggere il resto|sbloccare l’articolo|sbloccare questo articolo|accedere a tutti i contenuti|proseguire|leggere tutto|leggere senza limiti), per (continuare a leggere|leggere l’articolo completo|leggere questo articolo|proseguire la lettura|continuare la lettura|leggere tutto l’articolo) (abbonati|è necessario un abbonamento|devi essere abbonato|serve un abbonamento), iscriviti per leggere [questo|l’] articolo, continua a leggere con un abbonamento, vuoi continuare a leggere, abbonati e (continua a leggere|leggi tutto), sblocca l’articolo con un abbonamento, vuoi leggere l’articolo completo, continua a leggere [abbonati], leggi l’articolo completo con l’abbonamento, per leggere l’articolo abbonati, attiva un abbonamento per continuare a leggere',
    'subscribe.only':
      '[contenuto|articolo|contenuti] (riservato|riservati|esclusivo) (agli|per gli|ai nostri) abbonati, solo per [gli] abbonati, [questo] (articolo|contenuto) [è] (riservato agli abbonati|riservato ai nostri abbonati|solo per gli abbonati|esclusivo per gli abbonati|per gli abbonati|disponibile solo per gli abbonati), per [gli] abbonati, esclusiva [per gli] abbonati, contenuto premium, premium, articolo premium, solo abbonati, contenuto per abbonati, contenuto per gli abbonati, contenuto esclusivo, riservato abbonati, in esclusiva per gli abbonati, questo post è riservato agli abbonati [a pagamento], esclusivo per [gli] abbonati, contenuto a pagamento per abbonati',
    'subscribe.already':
      '[sei] già abbonato [accedi|effettua il login|entra|accedi qui], [sei] già abbonata, hai già un abbonamento [accedi], già abbonati accedi, sei abbonato accedi, sono già abbonato, sei [un] abbonato, accesso abbonati, ho già un abbonamento, se sei già abbonato accedi, area abbonati, sei già un abbonato [accedi], abbonati accedi',
    'subscribe.articles-left':
      '(ti restano|ti rimangono|hai ancora) {count} articoli [gratis|gratuiti] [questo mese], {count} articoli (gratis|gratuiti) (rimasti|rimanenti|a disposizione), hai letto [il tuo] ultimo articolo gratuito, hai raggiunto il limite di articoli [gratuiti], hai esaurito gli articoli gratuiti, hai letto {count} articoli gratuiti, hai terminato gli articoli gratuiti [di questo mese], ti resta {count} articolo [gratuito], questo è il tuo ultimo articolo gratuito',
    'subscribe.free-trial':
      'prova (gratuita|gratis), (provalo|prova|provala) [gratis|gratuitamente], inizia [la] [tua] prova (gratuita|gratis), primo mese (gratis|gratuito), (un|{count}) (mese|mesi|giorni|settimane) gratis, prova gratis per (un mese|{count} giorni|{count} mesi), {count} giorni di prova [gratuita], prova gratuita di {count} giorni, provaci gratis, il primo mese è gratis, prova gratuita per {count} giorni, attiva la prova gratuita, provalo gratis per un mese',
    'subscribe.cancel-anytime':
      '(disdici|annulla|cancella|disdici gratis) (quando vuoi|in qualsiasi momento|in ogni momento), puoi (disdire|annullare|annullare l’abbonamento|disdire l’abbonamento|cancellare l’abbonamento|recedere) (quando vuoi|in qualsiasi momento|in ogni momento), disdetta in qualsiasi momento, senza vincoli, senza impegno, nessun vincolo, disdici l’abbonamento (quando vuoi|in qualsiasi momento), nessun impegno, cancellazione in qualsiasi momento dell’abbonamento, disdici online quando vuoi, senza vincoli disdici quando vuoi, annulla l’abbonamento quando vuoi, disdicibile in qualsiasi momento',
    'subscribe.manage':
      'gestisci [il|il tuo] (abbonamento|abbonamenti), il mio abbonamento, gestione abbonamento, gestisci [l’] abbonamento, i miei abbonamenti, il tuo abbonamento',
    'subscribe.gift':
      'regala (questo|l’) articolo, regala [un] abbonamento, condividi come regalo, regala l’articolo, regala un articolo, link regalo, invia come regalo, regala articolo',
    'subscribe.register-to-read':
      '(registrati|iscriviti|registrati gratis|registrati gratuitamente|accedi o registrati) [gratis] per (continuare a leggere|leggere|continuare|leggere questo articolo|proseguire la lettura|leggere l’articolo|continuare la lettura|leggere gratis|leggere tutto), crea un account [gratuito|gratis] per (continuare a leggere|leggere|continuare|continuare la lettura), per continuare a leggere (registrati|accedi|crea un account), accedi per continuare a leggere, registrati e continua a leggere, registrati gratis e continua a leggere',
    'subscribe.offers':
      '(vedi|scopri|guarda|consulta) [le|le nostre|tutte le] (offerte|offerte di abbonamento|formule di abbonamento), scegli (il tuo piano|il tuo abbonamento|un piano|la tua offerta|un abbonamento|l’abbonamento), piani [di] abbonamento, offerte [di] abbonamento, i nostri abbonamenti, confronta i piani, scopri gli abbonamenti, vedi gli abbonamenti, vedi i piani, scopri i nostri abbonamenti, tutte le offerte, scopri i piani, opzioni di abbonamento, scopri tutti gli abbonamenti, vedi tutte le offerte',
    'member.only':
      'solo per [i] (soci|membri|sostenitori), riservato ai (soci|membri|sostenitori|nostri soci), (contenuto|articolo) riservato ai (soci|membri|sostenitori), [questo] (articolo|contenuto) [è] (riservato ai soci|riservato ai membri|solo per i soci|solo per i membri), esclusivo per [i] (soci|membri), soci, solo membri, solo soci, contenuto per soci, contenuto per membri, questo post è riservato ai membri',
    'member.become':
      '(diventa|diventare) [un|una] (socio|socia|membro|sostenitore|sostenitrice|mecenate|patron), diventa socio sostenitore, unisciti a noi, unisciti, iscriviti come socio, associati, voglio diventare socio, diventa membro oggi, diventa uno di noi, unisciti ora, diventa premium, entra nella community',
    'member.already':
      '[sei] già [un] (socio|membro|sostenitore) [accedi], sei già socia, sei [un] (socio|membro), sei già un sostenitore accedi',
    'member.label': 'membri, membro, area soci, socio, iscrizione soci, membership',
    'member.support-us':
      'sostienici, sostieni (il nostro lavoro|il nostro giornalismo|il giornalismo indipendente|l’informazione indipendente|questo progetto|questo blog|{name}|il giornale|il sito|un’informazione libera|il progetto), supportaci, supporta il nostro lavoro, aiutaci, aiutaci a (crescere|continuare|restare indipendenti|fare informazione), sostieni, contribuisci a {title}, abbiamo bisogno del tuo sostegno, il tuo sostegno è importante, sostieni il giornalismo di qualità, sostieni la nostra redazione, supporta {name}, supporta il progetto, supporta questo progetto, supporta questo blog, sostieni {name} con una donazione, supportami',
    'member.donate':
      'dona, dona ora, fai una donazione, donazione, donazioni, offrimi un caffè, offrici un caffè, contribuisci, fai la tua donazione, donare, dona adesso, fai un’offerta, lascia una mancia, contribuisci ora, dona oggi, offri un caffè',
    'follow.label': 'segui, seguire, segui l’autore, segui questo tema, segui argomento, segui autore',
    'follow.us':
      'seguici, seguici sui social [network|media], seguiteci, resta in contatto, seguici su, seguici anche su, rimani in contatto, seguimi, seguimi su, seguici sui nostri social, trovaci su, ci trovi su, restiamo in contatto',
    'follow.on':
      '(seguici|seguimi|segui|trovaci|seguiteci|seguilo) su {brand}, segui {name} su {brand}, seguici anche su {brand}',
    'share.label':
      'condividi, condividilo, condivisione, condividere, condividi ora, condividi questo, condividete, condividi su, condividi con, condividi sui social [network|media]',
    'share.on':
      'condividi (su|con|via|tramite) {brand}, clicca per condividere su {brand}, fai clic per condividere su {brand}, fai clic qui per condividere su {brand}, condividere su {brand}, twitta, tweet, pubblica su {brand}, invia tramite {brand}, condividilo su {brand}, condivisione su {brand}, condividi anche su {brand}',
    'share.article':
      'condividi [questo|l’] (articolo|post), condividi questa (pagina|notizia|storia), condividi la (pagina|notizia), condividi [questo] contenuto, condividi l’articolo, condividi l’articolo su, condividi questo articolo su',
    'share.by-email':
      '(condividi|invia|inviare|condividere|spedisci|manda) (via|per|tramite|con) (email|e-mail|mail|posta), invia a un amico, invia ad un amico, fai clic per inviare un link a un amico via e-mail, invia [questo|l’] articolo (via|per|tramite) (email|e-mail|mail), manda via email, segnala a un amico, clicca per inviare un link a un amico via email, invia questo articolo a un amico',
    'share.copy-link':
      'copia [il] (link|collegamento|url|indirizzo), copia link negli appunti, copia [il] link dell’articolo, copia l’url, copia l’indirizzo, copia il link negli appunti, copiare link, copia permalink',
    'share.link-copied':
      '(link|collegamento|url|indirizzo) copiato [negli appunti], il link è stato copiato [negli appunti], hai copiato il link, link copiato con successo',
    'share.save':
      'salva per dopo, leggi più tardi, leggi dopo, salva [questo|l’] articolo, salva articolo, aggiungi ai (preferiti|segnalibri), aggiungi (alla|alla tua) lista di lettura, salva nei preferiti, leggi in seguito, salva tra i preferiti, salva per più tardi, salva per leggere dopo, salva notizia, aggiungi a preferiti, preferiti',
    'share.saved':
      '(salvato|aggiunto) (per dopo|nei preferiti|ai preferiti|alla lista di lettura|tra i preferiti|ai segnalibri|alla tua lista di lettura), articolo salvato, salvato tra i segnalibri, notizia salvata',
    'related.articles':
      'articoli (correlati|simili|collegati|affini|attinenti), (post|contenuti|argomenti|temi|video) (correlati|simili|collegati), notizie (correlate|simili|collegate), sullo stesso argomento, vedi anche, correlati, potrebbe essere correlato, altri articoli correlati, articolo correlato, leggi articoli simili, contenuto correlato, storie correlate, articoli sullo stesso tema, approfondimenti, correlate, articoli sullo stesso argomento, post correlato, altri articoli simili, altre notizie correlate, potrebbero interessarti questi articoli',
    'related.may-like':
      '[forse] [ti] (potrebbe|potrebbero) [anche] (interessarti|piacerti|interessare) [anche], ti potrebbe [anche] (interessare|piacere) [anche], ti potrebbero [anche] (interessare|piacere) [anche], ti può interessare [anche], potresti essere interessato [anche] a, potrebbero interessarti [anche] questi articoli, ti piacerà anche, ti consigliamo anche, ti interessa [anche], può interessarti [anche], altri hanno letto anche, gli utenti hanno letto anche, potrebbe anche piacerti, i lettori hanno letto anche, potrebbe interessarti leggere, forse ti interessa anche, ti potrebbe interessare leggere',
    'related.recommended':
      'consigliati, consigliato, consigliati per te, consigliato per te, raccomandati, raccomandato, articoli consigliati, i nostri consigli, ti consigliamo, suggeriti, suggeriti per te, per te, letture consigliate, scelti per te, scelti dalla redazione, la scelta della redazione, contenuti consigliati, consigliamo, notizie consigliate, i più consigliati, consigli, raccomandazioni, suggerimenti, post consigliati, selezionati per te, consigliati dalla redazione',
    'related.recent':
      '(ultimi|nuovi|recenti) (articoli|post|contenuti|aggiornamenti), (ultime|nuove|recenti) (notizie|news|pubblicazioni|novità|storie), (articoli|post) recenti, notizie recenti, gli ultimi articoli, le ultime notizie, ultime, novità, ultimi post, ultimi inseriti, articoli più recenti, gli ultimi post, ultime dal blog, ultime pubblicate, ultimi articoli pubblicati, ultime notizie pubblicate, appena pubblicati, le più recenti notizie, post più recenti pubblicati',
    'related.popular':
      '(più|i più|le più) (letti|lette|popolari|visti|viste|commentati|condivisi|cliccati|seguiti|lette oggi|letti oggi|commentate|condivise), (articoli|post) (più letti|popolari|più popolari|più visti|in evidenza), notizie (più lette|popolari|in evidenza), tendenze, in tendenza, trending, i più letti della settimana, in evidenza oggi, le notizie più lette, popolari questa settimana, più letti della settimana, gli articoli più letti, popolari adesso, trend, top news, più popolari, argomenti di tendenza, top articoli, le più lette della settimana, in primo piano oggi',
    'related.more-from':
      '(altro|altri articoli|altri post|altri contenuti|altre notizie|di più|ultime) da {title}, altri articoli di {name}, altri articoli (dello stesso autore|di questo autore|dell’autore|di questa autrice), altro di {name}, altro da questo autore, dello stesso autore, tutti gli articoli dell’autore, altri post di {name}, più da {name}, altri articoli da {name}',
    'related.more-on':
      '(altro|di più) su questo (argomento|tema), altro su {title}, più su questo argomento, approfondisci [l’argomento|questo argomento], su questo (argomento|tema), altri articoli su questo (argomento|tema), ne parliamo anche qui',
    'related.read-also':
      'leggi anche, da leggere anche, leggere anche, potresti leggere anche, leggete anche, ti consigliamo di leggere, leggi pure, leggi inoltre, guarda anche, da non perdere, consigliamo di leggere',
    'related.read-next':
      'leggi dopo questo, da leggere dopo, prossima lettura, prossimo articolo da leggere, continua con, leggi il prossimo, a seguire, prossimo da leggere, leggi ora',
    'related.read-more':
      'leggi, leggi tutto, leggi di più, leggi l’articolo, leggi altro, leggi ancora, leggi articolo, leggi l’articolo completo, leggi il resto, leggi il post, vai all’articolo, leggi [questo] articolo, leggi la notizia, leggi la notizia completa, leggi di piu, per leggere di più, vedi articolo, leggi post, leggi tutto l’articolo, leggi la storia, vai al post, leggere di più, visualizza articolo, leggi più, apri l’articolo, leggi articolo completo, vedi post, scopri di più, per saperne di più, ulteriori informazioni, maggiori informazioni, altre informazioni, saperne di più, più informazioni, info, informazioni, scopri, approfondisci, scopri tutto, più info, maggiori info, mostra maggiori informazioni, per maggiori informazioni, per ulteriori informazioni, mostra altre informazioni, impara di più, voglio saperne di più, scopri altro, conosci di più',
    'related.continue':
      'continua a leggere [{title}], continua la lettura [{title}], prosegui la lettura, continua lettura, continuare a leggere, continua a leggere l’articolo, prosegui nella lettura, continua la lettura di {title}, segue, prosegui a leggere, continua…, continua a leggere',
    'related.read-about':
      'leggi (di più|tutto|altro) (su|riguardo) {title}, (scopri di più|per saperne di più|maggiori informazioni|ulteriori informazioni) su {title}, leggi tutto: {title}, leggi di più: {title}',
    'related.previous-article':
      '(articolo|post) precedente [{title}], precedente (articolo|post), notizia precedente, post precedente: {title}',
    'related.next-article':
      '(articolo|post) (successivo|seguente) [{title}], prossimo (articolo|post) [{title}], (articolo|post) prossimo, notizia successiva, prossima notizia',
    'related.newer-article':
      '(articoli|post|articolo) (più recenti|più nuovi|più recente|successivi|più nuovo), post più nuovi, post successivi, nuovi articoli →, articoli recenti →',
    'related.older-article':
      '(articoli|post|articolo) (più vecchi|meno recenti|precedenti|più vecchio|meno recente|vecchi), vecchi (articoli|post), articoli meno recenti, post più vecchi, ← articoli precedenti',
    'nav.next':
      'avanti, successivo, successiva, prossimo, prossima, seguente, successivi, succ, successivo →, prossimi, vai avanti, (pagina successiva|prossima pagina|pagina seguente), vai alla pagina successiva, successiva pagina',
    'nav.previous':
      'precedente, precedenti, prec, ← precedente, indietro precedente, (pagina precedente|precedente pagina), vai alla pagina precedente',
    'nav.page': 'pagina, pagine, pag',
    'nav.page-of':
      'pagina {count} (di|su) {count}, {count} (di|su) {count}, pagina {count}, pag {count} di {count}, pagina {count} / {count}',
    'nav.back':
      'indietro, torna indietro, torna, ← indietro, torna alla (lista|pagina precedente), torna agli articoli, torna alle notizie, ritorna, torna ai risultati, torna all’elenco, torna all’articolo, ritorna indietro',
    'nav.back-top':
      'torna (su|in alto|all’inizio|a inizio pagina|sopra|in cima|all’inizio della pagina), vai (su|in alto|in cima|all’inizio), su, in alto, inizio pagina, scorri verso l’alto, scorri in alto, ritorna su, torna all’inizio pagina, ritorna in cima, torna a inizio pagina, scorri in cima, cima',
    'nav.home':
      'home, homepage, home page, pagina iniziale, pagina principale, vai alla home, prima pagina, inizio, vai alla homepage',
    'nav.back-home':
      '(torna|ritorna|tornare|vai) (alla home|alla homepage|alla pagina iniziale|alla home page|alla pagina principale|a casa|alla prima pagina|al sito|all’inizio del sito), portami alla home, torna a home, torna alla pagina home',
    'nav.menu':
      'menu, menù, navigazione, menu principale, navigazione principale, menu di navigazione, navigazione del sito, menu mobile, menù principale, navigazione sito, menu secondario',
    'nav.toggle-menu':
      '(attiva/disattiva|commuta|alterna|mostra/nascondi|apri/chiudi|attiva o disattiva|mostra o nascondi) [il|la] (menu|navigazione|menù|barra laterale), mostra o nascondi il menu, attiva/disattiva navigazione, attiva/disattiva la navigazione, apri o chiudi il menu, cambia navigazione, attiva menu, attiva/disattiva menu di navigazione, interruttore di navigazione',
    'nav.open-menu':
      '(apri|mostra|espandi) [il] (menu|menù|menu di navigazione), apri [la] (navigazione|barra laterale), mostra la navigazione, vedi menu',
    'nav.close-menu':
      '(chiudi|nascondi) [il] (menu|menù|menu di navigazione), chiudi [la] (navigazione|barra laterale)',
    'nav.skip':
      '(vai|salta|passa|skip) (al contenuto|al contenuto principale|direttamente al contenuto|ai contenuti|al testo|all’articolo), vai direttamente ai contenuti, vai direttamente al contenuto, passa ai contenuti principali, salta al contenuto principale della pagina, saltare al contenuto',
    'nav.contents':
      'indice, sommario, indice dei contenuti, tavola dei contenuti, contenuti, tabella dei contenuti, indice dell’articolo, in sintesi indice, indice contenuti, contenuto, contenuti della pagina, contenuti dell’articolo, indice della pagina, in questa pagina, in questo articolo, su questa pagina, in questo post, cosa trovi in questo articolo, vai alla sezione, di cosa parliamo in questo articolo',
    'nav.search':
      'cerca, ricerca, cerca nel (sito|blog), cerca in questo (sito|blog), cerca…, cerca articoli, cerca nel sito…, cosa stai cercando, cosa cerchi, scrivi per cercare, cerca qui, cerca un articolo, cerca per, cerca:, inserisci la tua ricerca, ricerca nel sito, digita per cercare, cerca notizie, avvia ricerca, cerca una parola, termine di ricerca, inserisci (parole chiave|il termine di ricerca|termini di ricerca), inizia a scrivere per cercare, scrivi qui per cercare, ricerca per, ricerca avanzata, cerca sul sito, che cosa cerchi, inizia la ricerca, cosa vuoi cercare, cerca in, ricerca per:',
    'nav.search-results':
      'risultati [della|di] ricerca, risultati, risultato della ricerca, risultati della tua ricerca',
    'nav.search-results-for':
      'risultati [della|di] ricerca (per|di) {title}, risultati (per|di) {title}, hai cercato {title}, ricerca per {title}, risultati della ricerca: {title}, ricerca: {title}, {count} risultati di ricerca per {title}, cerca: {title}, risultati della ricerca per, risultati di ricerca per: {title}, ricerca di {title}',
    'nav.search-count':
      '{count} (risultati|risultato) [trovati|trovato], {count} risultati (per|di) {title}, {count} risultati trovati (per|in) {title}, trovati {count} risultati, sono stati trovati {count} risultati, {count} risultati in {count} secondi, {count} corrispondenze',
    'nav.search-none':
      'nessun risultato [trovato], nessun risultato [trovato] per {title}, non ci sono risultati, nessun (articolo|post|elemento|contenuto) trovato, nessuna corrispondenza [trovata], niente trovato, nulla trovato, nulla è stato trovato, la [tua] ricerca non ha (prodotto|dato) [alcun|nessun] (risultati|risultato), non è stato trovato (nulla|alcun risultato|nessun risultato), non abbiamo trovato (nulla|risultati|alcun risultato|nessun risultato), spiacenti nessun risultato [trovato], nessun risultato corrisponde alla tua ricerca, non sono stati trovati risultati [per {title}], non è stato trovato nulla per {title}, nessun risultato per la tua ricerca, spiacenti ma nessun risultato {title}, senza risultati, la ricerca non ha prodotto risultati, nessun risultato di ricerca',
    'nav.categories':
      'categorie, categoria, tutte le categorie, sezioni, rubriche, argomenti, pubblicato in, archiviato in, rubrica, argomento, sfoglia per categoria, temi, sezione, sfoglia le categorie',
    'nav.tags':
      'tag, tags, etichette, etichetta, parole chiave, taggato, taggato con, nuvola di tag, parola chiave, taggato in, tag cloud, nuvola dei tag, etichettato con',
    'nav.all-tags':
      '(vedi|mostra|visualizza) tutti i tag, tutti i tag, elenco dei tag, tutte le etichette, (vedi|mostra|visualizza) tutte le etichette, lista dei tag, elenco tag',
    'nav.archive':
      'archivio, archivi, archivio [del] blog, archivio articoli, archivio mensile, archivi mensili, archivio post, archivio storico, archivio notizie',
    'nav.authors':
      'autori, autore, autrice, i nostri autori, informazioni sull’autore, gli autori, autrici, sull’autore, chi scrive, l’autore, collaboratori, informazioni sull’autrice, autore:, info sull’autore',
    'nav.all-authors': '(vedi|mostra|visualizza) tutti gli autori, tutti gli autori',
    'nav.all-posts-by':
      '(tutti gli articoli|articoli|post|tutti i post|notizie) (di|da|scritti da) {name}, (vedi|mostra|visualizza|leggi) tutti gli articoli (di|da) {name}, vedi tutti i post di {name}, visualizza tutti gli articoli di {name}, articoli per autore: {name}, mostra articoli di {name}',
    'nav.author-none':
      'questo autore non ha [ancora] (scritto|pubblicato) (nulla|articoli|nessun articolo|nessun post|alcun articolo|alcun post)',
    'nav.no-posts':
      '(ancora nessun|nessun) (articolo|post) [presente|disponibile|pubblicato], non ci sono [ancora] (articoli|post), nessun articolo ancora, nessun post ancora, nessuna notizia, al momento non ci sono articoli',
    'nav.tagged-count':
      '{count} (articoli|post|articolo) (taggati|taggato|etichettati|con tag|con il tag|contrassegnati) [con] {title}, (articoli|post) (taggati|etichettati|con tag|con il tag) [con] {title}, (taggato|etichettato) con {title}, tag: {title}, articoli con tag {title}, {title} etichettati con {title}, {title} taggati con {title}, etichetta: {title}, articoli con etichetta {title}, {count} post etichettati con {title}',
    'nav.post-count':
      '{count} articoli, {count} articolo, {count} post, {count} notizie, {count} pubblicazioni, un articolo',
    'nav.translations':
      'traduzioni, (disponibile anche|disponibile|anche disponibile) in, altre lingue, in altre lingue, disponibile in altre lingue, lingue disponibili, leggi in altre lingue, traduzioni disponibili, leggi in, leggi in un’altra lingua, leggi in altra lingua, disponibile anche in altre lingue',
    'nav.direct-link':
      'link diretto, permalink, link permanente, collegamento diretto, link, collegamento permanente',
    'nav.direct-link-to':
      '(link|collegamento) (diretto|permanente) (a|al|alla|all’) {title}, link a {title}, link alla sezione, link diretto (all’intestazione|alla sezione|al titolo), permalink a {title}, link a questa sezione, collegamento diretto all’intestazione, link diretto al paragrafo',
    'nav.edit-page':
      'modifica [questa|la] pagina [su {brand}], modifica su {brand}, suggerisci (modifiche|una modifica|modifica), migliora questa pagina, modifica articolo, modifica [questo] (articolo|post), proponi una modifica, proponi modifiche',
    'nav.contact':
      'contatti, contatto, contattaci, contattami, scrivici, contattateci, contatta la redazione, scrivi alla redazione, modulo di contatto, mettiti in contatto, contatta, pagina contatti, contattare la redazione, scrivimi, parla con noi',
    'nav.about':
      'chi siamo, informazioni su, su di noi, chi sono, riguardo, about, su {name}, la redazione, il team, su di me, informazioni su di noi, la nostra storia, il progetto, informazioni su {name}, il nostro team, a proposito di noi, riguardo a noi, informazioni su questo sito, su questo sito, su questo blog, lo staff',
    'nav.advertise':
      'pubblicità con noi, la tua pubblicità qui, fai pubblicità [con noi|sul nostro sito], per la tua pubblicità, per la pubblicità, inserzionisti, per gli inserzionisti, pubblicità su {name}, advertising con noi, media kit, vuoi fare pubblicità, fai pubblicità su {name}, la tua pubblicità su {name}, concessionaria pubblicità, concessionaria di pubblicità',
    'nav.theme-toggle':
      '(cambia|alterna|commuta) [il] tema, (cambia|alterna|attiva/disattiva|commuta) [la] modalità (scura|chiara|notte|scura/chiara|chiara/scura|notturna), passa (alla modalità|al tema) (scura|chiara|scuro|chiaro), alterna tra [modalità|tema] (chiara|chiaro|scura|scuro) e (scura|scuro|chiara|chiaro), passa dalla modalità (chiara|scura) (a quella|alla) (scura|chiara), modalità chiara/scura, modalità scura/chiara, tema chiaro/scuro, passa tra modalità chiara e scura, cambia modalità colore, chiaro/scuro, cambia modalità, passa dal tema chiaro al tema scuro, alterna tema, cambia tema colore, selettore tema',
    'nav.theme-dark':
      'scuro, modalità scura, tema scuro, modalità notte, notte, modalità notturna, attiva [la] modalità scura, scura',
    'nav.theme-light':
      'chiaro, modalità chiara, tema chiaro, modalità giorno, attiva [la] modalità chiara, giorno, chiara',
    'nav.new-tab':
      '[si] (apre|apri|aprirà) in (una nuova|un’altra|nuova) (finestra|scheda|tab) [del browser], si apre in una nuova finestra, il link si apre in una nuova (finestra|scheda), (si apre in una nuova finestra), apre una nuova finestra, collegamento esterno si apre in una nuova (finestra|scheda), apri link in una nuova scheda',
    'meta.reading-time':
      '{count} (min|mins|minuti|minuto|min.) di lettura, tempo di lettura [stimato|previsto|medio|circa|di] [:] {count} (min|minuti|minuto), lettura (di|in|da) {count} (min|minuti|minuto), {count} min lettura, lettura {count} (min|minuti), tempo stimato di lettura {count} (min|minuti), minuti di lettura, min di lettura, un minuto di lettura, si legge in {count} (min|minuti), meno di un minuto di lettura, leggi in {count} (min|minuti), {count} (minuti|min) per leggere, tempo di lettura meno di un minuto, leggibile in {count} minuti',
    'meta.reading-time-label':
      'tempo di lettura, tempo di lettura stimato, tempo stimato di lettura, durata lettura, durata della lettura, lettura, tempo lettura',
    'meta.minutes': '{count} min, {count} minuti, {count} minuto, {count} min.',
    'meta.words': '{count} parole, {count} parola, parole: {count}, conteggio parole',
    'meta.views':
      '{count} (visualizzazioni|visualizzazione|visite|letture|visita|lettura|views), letto {count} volte, visto {count} volte, visualizzazioni: {count}, visite: {count}, visualizzato {count} volte, {count} volte letto, {count} visitatori, visitatori',
    'meta.published':
      'pubblicato, pubblicata, data di pubblicazione, pubblicato il, pubblicazione, pubblicato:, data, pubblicata il, data pubblicazione, postato il, inserito il',
    'meta.published-on':
      '(pubblicato|pubblicata|postato|inserito|scritto|creato|inviato) [il|:|alle] {date}, data di pubblicazione {date}, pubblicato {date} fa, pubblicato per la prima volta il {date}, data {date}, pubblicato in data {date}, del {date}',
    'meta.last-updated':
      'ultimo aggiornamento [il|:|alle] [{date}], ultima modifica [il|:|alle] [{date}], ultimo aggiornamento {date} (di|da) {name}, ultimo aggiornamento (di|da) {name}, aggiornato l’ultima volta [il] [{date}], ultima revisione [il] {date}, ultimo aggiornamento il {date} da {name}, aggiornato l’ultima volta {date} da {name}, ultima modifica {date} (di|da) {name}, modificato l’ultima volta [il] [{date}], ultima modifica effettuata [il] {date}, modificato per l’ultima volta [il] [{date}], ultima modifica da {name}, modificato alle {date}, (aggiornato|aggiornata|modificato) [il|alle|:] {date}, aggiornamento {date}, aggiornamento del {date}, data aggiornamento {date}, aggiornato al {date}, aggiornato in data {date}, aggiornato, aggiornata, aggiornato il, aggiornamento, aggiornato:, modificato il, aggiornato alle, ultima modifica aggiornata',
    'meta.on-date': 'il {date}, in data {date}',
    'meta.by':
      'di {name}, da {name}, autore {name}, a cura di {name}, autore: {name}, di {name} e {name}, di:, autrice {name}, di, da:',
    'meta.written-by':
      '(scritto|scritta|pubblicato|redatto|inviato|postato|testo) da {name}, scritto da, testo di {name}, pubblicato da {name} il {date}, di {name} il {date}, di {name} {date}, pubblicato il {date} da {name}, articolo di {name}, a cura di {name} il {date}, articolo scritto da {name}, scritto da {name} il {date}, pubblicato da',
    'meta.photo-credit':
      'foto {name}, foto (di|da|by|a cura di) {name}, immagine (di|da) {name}, immagine {name}, credito {name}, crediti {name}, credits {name}, crediti foto {name}, fonte immagine {name}, fotografia di {name}, illustrazione (di|da) {name}, fonte foto {name}, credit {name}, foto credit {name}, immagine di copertina {name}, illustrazione {name}, fonte {name}, immagine per gentile concessione di {name}, foto {name} su {brand}, foto di {name} su {brand}',
    'meta.translated-from':
      'tradotto (da|dal|dall’|dalla) {title}, traduzione (dal|dall’|dalla) {title}, leggi l’originale, leggi l’articolo originale, vedi originale, tradotto dall’originale, questa è una traduzione di {title}, articolo originale, leggi in lingua originale, versione originale',
    'meta.outdated':
      'questo (articolo|post) (ha|è stato pubblicato|è stato scritto) più di {count} (anno|anni|mesi) [fa], questo (articolo|post) ha più di un anno, questo (articolo|post|contenuto) potrebbe (non essere aggiornato|essere obsoleto|non essere più aggiornato|essere datato), le informazioni [contenute in questo articolo] potrebbero (non essere aggiornate|non essere più aggiornate|essere obsolete), articolo (vecchio|datato|non aggiornato|obsoleto), questo articolo è (vecchio|obsoleto|datato), obsoleto, non aggiornato, contenuto obsoleto, questo articolo è stato aggiornato l’ultima volta {count} giorni fa, questo articolo risale a più di un anno fa, questo contenuto è obsoleto, ultimo aggiornamento {count} (giorni|anni|mesi) fa',
    'meta.license':
      '(questa opera|quest’opera|questo articolo|questo contenuto|questo post) è (distribuita|distribuito|rilasciata|rilasciato|sotto|concessa in|concesso in) [con|sotto] licenza {title}, licenza, licenza {title}, con licenza {title}, rilasciato (con|sotto) licenza {title}, contenuti rilasciati (con|sotto) licenza {title}, salvo diversa indicazione {title}, quest’opera è distribuita con licenza {title}, tutti i contenuti sono {title} licenza {title}, disponibile con licenza creative commons, contenuti con licenza {title}, testo con licenza {title}',
    'time.now':
      'ora, adesso, proprio ora, poco fa, pochi secondi fa, in questo momento, un attimo fa, un momento fa, qualche secondo fa, appena adesso, qualche istante fa, meno di un minuto fa, pochi istanti fa',
    'time.minutes-ago':
      '{count} (minuti|minuto|min|m) fa, un minuto fa, pochi minuti fa, qualche minuto fa, circa {count} minuti fa',
    'time.hours-ago':
      '{count} (ore|ora|h) fa, un’ora fa, qualche ora fa, poche ore fa, circa {count} ore fa, circa un’ora fa',
    'time.days-ago': '{count} (giorni|giorno|g|gg) fa, un giorno fa, qualche giorno fa, pochi giorni fa',
    'time.weeks-ago':
      '{count} (settimane|settimana) fa, una settimana fa, qualche settimana fa, la settimana scorsa',
    'time.months-ago':
      '{count} (mesi|mese) fa, un mese fa, qualche mese fa, il mese scorso, circa {count} mesi fa, circa un mese fa',
    'time.years-ago':
      '{count} (anni|anno) fa, un anno fa, qualche anno fa, l’anno scorso, più di un anno fa, oltre un anno fa, più di {count} anni fa, circa {count} anni fa, circa un anno fa, oltre {count} anni fa',
    'time.today': 'oggi, quest’oggi',
    'time.yesterday': 'ieri',
    'ad.label':
      'pubblicità, annuncio, annunci, pubblicità -, - pubblicità -, adv, spazio pubblicitario, inserzione, annuncio pubblicitario, advertisement, messaggio pubblicitario, annunci pubblicitari, inserzioni, annunci google, spot, contenuto adv, annunci di {brand}, inserzione pubblicitaria, advertising',
    'ad.continues':
      '(l’articolo|la notizia|il testo|il contenuto) (continua|prosegue) (dopo|sotto|oltre) (la pubblicità|l’annuncio|il video|lo spot|questo annuncio), (continua|prosegue|continua a leggere|continua la lettura|prosegue la lettura) (dopo|sotto) (la pubblicità|l’annuncio), pubblicità continua a leggere, continua dopo la pubblicità, l’articolo (continua|prosegue) (qui sotto|sotto|di seguito), scorri per continuare, pubblicità scorri per continuare, articolo continua dopo la pubblicità, la pubblicità continua sotto',
    'ad.sponsored':
      'sponsorizzato, sponsorizzata, (contenuto|articolo|post|link) sponsorizzato, sponsor, post sponsorizzati, contenuti sponsorizzati, link sponsorizzati, i nostri sponsor, sponsorizzati, messaggio sponsorizzato, notizia sponsorizzata, storia sponsorizzata, pubblicazione sponsorizzata, in collaborazione con il nostro sponsor, sponsored, sponsorizzazione',
    'ad.sponsored-by':
      '(sponsorizzato|sponsorizzata|offerto|offerta|presentato|presentata|patrocinato) da {name}, [questo] (articolo|contenuto|post) (è|è stato) (sponsorizzato|offerto) da {name}, contenuto (sponsorizzato|offerto) da {name}, con il (sostegno|contributo|supporto|patrocinio) di {name}, questa pagina è offerta da {name}, contenuto realizzato per {name}, contenuto a cura di {name}, realizzato per {name}, grazie a {name} per aver sponsorizzato {title}',
    'ad.partnership':
      'in (collaborazione|partnership|cooperazione) con {name}, (collaborazione|partnership) (a pagamento|pagata|retribuita|commerciale|pubblicitaria) [con {name}], contenuto partner, contenuti partner, (contenuto|articolo) in collaborazione con {name}, in collaborazione con, contenuto realizzato in collaborazione con {name}, dai nostri partner, articolo realizzato in collaborazione con {name}, contenuto dei nostri partner, collaborazione con {name}, post in collaborazione con {name}, partner content',
    'ad.promoted':
      'promosso, contenuto (promosso|promozionale|pubblicitario|a pagamento|di marca), pubbliredazionale, publiredazionale, branded content, informazione pubblicitaria, promozione, contenuto redazionale a pagamento, articolo promozionale, articolo a pagamento, post promosso, messaggio promozionale, redazionale, brand content, contiene pubblicità, promosso da {name}, contenuto brandizzato, contenuti promozionali, informazione promozionale, native advertising, speciale pubblicitario, contenuto commerciale, iniziativa promozionale, promo, inserto pubblicitario, questo è un contenuto a pagamento',
    'ad.affiliate':
      '[questo articolo|questa pagina|questo post|questo contenuto|questo sito] (contiene|può contenere|potrebbe contenere|include) link (di affiliazione|affiliati|affiliato|in affiliazione), [alcuni] [dei] link (presenti|presenti in questo articolo|in questo articolo) sono (di affiliazione|affiliati), i link contrassegnati con [un] (*|asterisco) sono (affiliati|di affiliazione), contiene link affiliati, articolo con link di affiliazione, i link sono affiliati, alcuni link sono affiliati, questo articolo contiene link affiliati, alcuni link potrebbero essere di affiliazione',
    'ad.affiliate-commission':
      '(potremmo|possiamo) (ricevere|guadagnare|ottenere|percepire) una [piccola] commissione, se acquisti [qualcosa] (tramite|attraverso) (questi|i nostri) link [potremmo|possiamo] (ricevere|guadagnare) una [piccola] commissione, in qualità di affiliato amazon {title}, come (affiliati|affiliato) amazon {title}, (riceviamo|percepiamo|guadagniamo) una [piccola] commissione (per|se|sugli|dagli) {title}, acquistando (tramite|attraverso) (questi|i nostri) link {title}, in quanto affiliati amazon {title}, gli acquisti effettuati (tramite|attraverso) (questi|i nostri) link {title}',
    'ad.affiliate-label':
      '(link|collegamento) (affiliato|di affiliazione), link affiliati, affiliazione, affiliato, avviso di affiliazione, informativa sull’affiliazione, link in affiliazione, affiliati, offerta affiliata',
    'ad.hide':
      '(nascondi|chiudi|rimuovi|elimina) [questo|l’|la|questa|gli] (annuncio|pubblicità|annunci), salta annuncio, segnala annuncio, chiudi pubblicità, segnala questo annuncio, chiudi l’annuncio, salta la pubblicità',
    'ad.blocker':
      '[per favore|si prega di|ti preghiamo di] (disattiva|disabilita|disattivare) (il tuo|l’|il) (ad blocker|adblock|adblocker), (ad blocker|adblock|adblocker) rilevato, (stai|sembra che tu stia|sembra che stai) (usando|utilizzando) un (ad blocker|adblock|adblocker), abbiamo rilevato (un|che stai usando un|che usi un|l’uso di un) (ad blocker|adblock|adblocker), hai un adblock attivo, hai attivato un ad blocker, per favore disattiva l’adblock, disattiva adblock',
    'disclosure.ai-made':
      '(generato|creato|scritto|realizzato) (con|da|dall’|tramite|dalla) (ia|ai|intelligenza artificiale|un’intelligenza artificiale|chatgpt), questo (articolo|testo|contenuto) è (stato generato|stato scritto|stato creato) (con|da|dall’) (ia|ai|intelligenza artificiale|un’intelligenza artificiale), (contenuto|articolo|testo) (generato|generata|creato|creata) (con|da|dall’) (ia|ai|intelligenza artificiale), contenuto generato automaticamente, generato automaticamente, articolo generato automaticamente, questo articolo è stato generato automaticamente, testo generato automaticamente',
    'disclosure.ai-assisted':
      'con (l’aiuto|l’ausilio|il supporto|l’assistenza) (dell’ia|dell’ai|dell’intelligenza artificiale|di ia|di un’intelligenza artificiale), questo (articolo|testo|contenuto) è stato (scritto|realizzato|redatto) con (l’aiuto|l’ausilio|il supporto|l’assistenza) (dell’ia|dell’ai|dell’intelligenza artificiale), (realizzato|scritto|creato|generato|redatto) con (ia|ai|l’ia|l’intelligenza artificiale) e (rivisto|revisionato|verificato|controllato) da {title}, assistito da ia, abbiamo usato l’ia per {title}, articolo generato con ia e (rivisto|revisionato|verificato) da {title}, generato con ai e rivisto dalla redazione',
    'disclosure.ai-summary':
      '(riassunto|sintesi|riepilogo) (generato|generata|creato) (con|da|dall’) (ia|ai|intelligenza artificiale|un’ia), riassunto (ia|ai|con ia|dell’ia), (questo riassunto|questa sintesi) è (stato generato|stata generata|stato creato|generato|generata) (con|da|dall’) (ia|ai|intelligenza artificiale), sintesi (ia|ai), riassunto automatico, riassunto generato automaticamente, riassunto a cura dell’ia',
    'disclosure.ai-translated':
      'traduzione automatica, tradotto (con|da|dall’) (ia|ai|intelligenza artificiale|un’ia), (questo articolo|questo testo|questo contenuto) è (stato tradotto|tradotto) (automaticamente|con ia|dall’ia|con l’ia|da un’ia|con l’intelligenza artificiale|dall’intelligenza artificiale|con ai), questa pagina è stata tradotta automaticamente, tradotto automaticamente, traduzione (ia|con ia|ai), questa è una traduzione automatica, traduzione generata automaticamente, tradotta automaticamente, traduzione a cura dell’ia, testo tradotto automaticamente',
    'disclosure.correction':
      'correzione, correzioni, errata corrige, rettifica, precisazione, una versione precedente di (questo articolo|questa notizia|questo testo) {title}, questo articolo è stato (corretto|rettificato) [il {date}], nota della redazione, nota dell’editore, articolo corretto, in una versione precedente {title}, in una precedente versione {title}, una precedente versione di questo articolo {title}, correzione {date}, questo articolo originariamente {title}',
    'disclosure.updated':
      'questo (articolo|post|pezzo) è stato aggiornato [il {date}|alle {date}|con {title}|per {title}|dopo la pubblicazione], questa (notizia|pagina) è stata aggiornata, articolo aggiornato, notizia aggiornata, aggiornamento: {title}, aggiornato con {title}, articolo aggiornato il {date}, articolo aggiornato con {title}, l’articolo è stato aggiornato [con {title}]',
    'disclosure.embargo':
      'embargo, sotto embargo, sotto embargo fino (al|a) {date}, embargo fino (al|a) {date}, embargato, non pubblicare prima del {date}, notizia sotto embargo fino al {date}, in embargo fino al {date}',
    'disclosure.syndicated':
      '(questo articolo|questo testo|questo post) è (stato pubblicato|apparso|uscito) (originariamente|inizialmente|per la prima volta) (su|sul|in|da) {name}, pubblicato (originariamente|inizialmente|per la prima volta|in origine) (su|sul|in|da) {name}, (ripubblicato|riprodotto|pubblicato) (con il permesso|con l’autorizzazione|per gentile concessione) [di {name}], per gentile concessione di {name}, ripubblicato da {name}, originariamente (pubblicato|apparso) (su|sul|in) {name}, questo articolo è apparso originariamente su {name}, questo articolo è stato originariamente pubblicato su {name}, apparso originariamente su {name}, ripreso da {name}',
    'disclosure.sample':
      'il (prodotto|dispositivo) (ci è stato|è stato) (fornito|prestato) (dal produttore|dall’azienda|da {name}) [per questa recensione|per la prova|per la recensione], (prodotto|dispositivo|sample|campione|esemplare) (fornito|prestato|inviato|messo a disposizione) da {name}, {name} ci ha (fornito|prestato|inviato|messo a disposizione) {title}, l’azienda ci ha (fornito|prestato|inviato) {title}, abbiamo ricevuto il prodotto (gratuitamente|in prova|da {name}), il produttore ci ha (fornito|prestato|inviato) {title}, ringraziamo {name} per averci fornito {title}',
    'disclosure.opinion':
      'opinione, opinioni, editoriale, punto di vista, il punto di vista, l’opinione, l’editoriale, il commento editoriale, commento e analisi, opinioni e commenti, editoriali, questo è un articolo di opinione, l’intervento, analisi e opinioni, opinione dell’autore',
    'disclosure.opinion-author':
      'le opinioni (espresse|contenute) [qui|in questo articolo] (sono|sono esclusivamente) (dell’autore|degli autori|quelle dell’autore) [e non riflettono {title}|e non rispecchiano {title}], questo articolo (esprime|riflette|rispecchia) [solo|esclusivamente] (l’opinione|le opinioni|il punto di vista) (dell’autore|del suo autore|dell’autrice), le opinioni sono personali, le opinioni sono mie, le opinioni espresse non riflettono {title}, le opinioni espresse dall’autore {title}, l’articolo rispecchia l’opinione dell’autore, le opinioni in questo articolo sono {title}',
    'disclosure.developing':
      '(notizia|articolo|pagina) in aggiornamento, in aggiornamento, ultim’ora, ultima ora, breaking news, notizia in evoluzione, seguono aggiornamenti, [notizia] in sviluppo, (questo articolo|questa notizia|l’articolo) (è in aggiornamento|verrà aggiornato|sarà aggiornato|è in continuo aggiornamento|verrà aggiornata), notizia in continuo aggiornamento, articolo in continuo aggiornamento, maggiori dettagli a breve, questa è una notizia in evoluzione, aggiornamenti in corso, notizia dell’ultima ora, seguiranno aggiornamenti, a breve aggiornamenti, in continuo aggiornamento, questa notizia è in aggiornamento',
    'disclosure.live':
      'diretta, in diretta, live, la diretta, diretta live, segui la diretta, minuto per minuto, live blog, in diretta ora, la cronaca in diretta, diretta:, live:, segui in diretta, aggiornamenti in diretta, tempo reale, in tempo reale, diretta video, la diretta minuto per minuto, dirette, guarda in diretta, ora in diretta',
    'error.generic':
      'errore, qualcosa è andato storto, si è verificato un [errore|problema], si è verificato un errore [imprevisto|sconosciuto|interno], c’è stato un (errore|problema), ops, ops qualcosa è andato storto, oops qualcosa è andato storto, errore (imprevisto|sconosciuto|interno|generico|inatteso), spiacenti si è verificato un errore, spiacenti qualcosa è andato storto, oops, oh no qualcosa è andato storto, errore!, ops qualcosa non ha funzionato, qualcosa non ha funzionato',
    'error.with-message':
      'errore: {message}, si è verificato un errore: {message}, qualcosa è andato storto: {message}',
    'error.try-again':
      '(qualcosa è andato storto|si è verificato un errore|si è verificato un problema) [per favore|si prega di|ti preghiamo di] (riprova|riprovare|prova di nuovo|prova ancora) [più tardi], errore riprova, ops qualcosa è andato storto riprova, errore per favore riprova',
    'error.try-later':
      '[per favore|si prega di|ti preghiamo di] (riprova|riprovare|prova) [di nuovo] (più tardi|tra qualche minuto|fra qualche minuto|tra poco)',
    'error.not-found':
      'pagina non trovata, pagina inesistente, non trovato, non trovata, errore 404, 404, 404 pagina non trovata, 404 non trovato, [ops] (la|questa) pagina (non esiste|non è stata trovata|non è disponibile|non esiste più|non può essere trovata|richiesta non esiste|richiesta non è stata trovata|cercata non esiste), la pagina che (cerchi|stai cercando|hai richiesto|hai cercato|stavi cercando) (non esiste|non è stata trovata|non è disponibile|non esiste più|non c’è), impossibile trovare la pagina, ops pagina non trovata, spiacenti la pagina (non esiste|non è stata trovata), spiacenti pagina non trovata, non riusciamo a trovare la pagina, qui non c’è niente, qui non c’è nulla, questa pagina non c’è, la pagina non è stata trovata',
    'error.not-found-looked':
      'non (abbiamo trovato|riusciamo a trovare|siamo riusciti a trovare|è stato possibile trovare|possiamo trovare) (quello che|ciò che) (cercavi|stai cercando|stavi cercando|cerchi|hai cercato), sembra che (non ci sia nulla|non si trovi) {title}, sembra che qui non ci sia nulla, impossibile trovare quello che stavi cercando, non trovi quello che cerchi, sembra che non sia stato trovato nulla [in questa posizione|qui]',
    'error.broken-link':
      '[per favore|si prega di] (contatta|contattare) il proprietario del sito (che ti ha|che vi ha) {title}, [per favore] contatta il proprietario del sito che ti ha fornito il link {title}, si prega di contattare il proprietario del sito che ha collegato {title}',
    'error.javascript':
      '[per favore|si prega di|è necessario|devi] (attiva|abilita|attivare|abilitare) javascript [per continuare|nel tuo browser|nel browser|per utilizzare questo sito|per {title}], javascript (è disattivato|è disabilitato|è necessario|non è attivo|è richiesto|disabilitato|disattivato|non è abilitato), (questo sito|questa pagina) richiede javascript, questo sito funziona meglio con javascript, il tuo browser non supporta javascript, javascript non è abilitato nel tuo browser, per eseguire questa app è necessario abilitare javascript, è necessario javascript',
    'error.offline':
      '(sei|sembra che tu sia|al momento sei) offline, nessuna connessione [a internet|internet], connessione (assente|persa|non disponibile|internet assente|interrotta|fallita), errore di (rete|connessione), controlla la [tua] connessione [internet|a internet], non sei connesso [a internet], non in linea, connessione internet assente, verifica la [tua] connessione [internet|a internet], manca la connessione, non c’è connessione [a internet], offline',
    'error.not-available':
      'non disponibile, [questo|questa|il|la|l’] (contenuto|articolo|pagina|servizio|video) (non è disponibile|non è più disponibile|non disponibile|momentaneamente non disponibile), non più disponibile, non è disponibile, temporaneamente non disponibile, momentaneamente non disponibile, al momento non disponibile, servizio non disponibile, attualmente non disponibile, non è più disponibile',
    'error.region':
      '[questo contenuto|questo video|questo articolo|questo sito] non (è disponibile|disponibile) (nel tuo|nella tua|nella) (paese|regione|zona|area geografica), non disponibile (nel tuo paese|nella tua zona|nella tua regione)',
    'legal.copyright':
      '© {count} {name}, copyright {count} {name}, © {name}, copyright © {count} {name}, © {name} {count}, copyright {name}, © {count}, copyright, diritti d’autore, copyright © {count}, copyright {count}, copyright {title}, © copyright {count} {name}, © copyright {name}, copyright © {name}',
    'legal.rights':
      'tutti i diritti riservati, diritti riservati, tutti i diritti sono riservati, © {count} {name} tutti i diritti riservati, copyright © {count} {name} tutti i diritti riservati, © {name} tutti i diritti riservati, riproduzione riservata, © riproduzione riservata, riproduzione vietata, copyright {count} {name} tutti i diritti riservati, © {count} tutti i diritti riservati, copyright {name} tutti i diritti riservati, © {name} {count} tutti i diritti riservati, riproduzione riservata © copyright {name}, tutti i diritti riservati © {count} {name}, {name} tutti i diritti riservati, vietata la riproduzione {title}',
    'legal.powered-by':
      'powered by, realizzato con, creato con, funziona con, basato su, sviluppato con, fatto con, orgogliosamente [fornito|realizzato] [da|con], sviluppato da, realizzato da, generato con, fornito da, alimentato da, proudly powered by, costruito con, realizzato grazie a',
    'legal.powered-by-brand':
      '(realizzato|creato|sviluppato|fatto|costruito|generato|pubblicato|alimentato|gestito|prodotto) (con|da|su|grazie a|tramite) {brand}, (funziona|gira) (con|su|grazie a) {brand}, powered by {brand}, basato su {brand}, proudly powered by {brand}, orgogliosamente (realizzato|fornito|creato|offerto|alimentato|sviluppato) (da|con) {brand}, fornito da {brand}, sito realizzato (con|da) {brand}, sito web (realizzato|creato) con {brand}, creato con amore e {brand}, offerto da {brand}, ospitato (da|su) {brand}, tecnologia {brand}, hosting {brand}, blog creato con {brand}, sito creato con {brand}, realizzato con {brand} e {brand}, sistema di commenti di {brand}, commenti forniti da {brand}, realizzato con {brand}',
    'legal.theme-by':
      '(tema|design|grafica|template) (di|da|by|a cura di) {brand}, tema {brand}, tema: {brand}, progettato da {brand}, tema: {brand} (di|da) {brand}, tema {brand} (di|da|creato da|realizzato da) {brand}, web design {brand}, web design di {name}, design: {brand}, realizzato con {brand} tema {brand}, progetto grafico {name}, progetto grafico di {name}, con il tema {brand}, design {brand}, grafica {name}, creato con {brand} e il tema {brand}, powered by {brand} tema {brand}, tema creato da {brand}, design di {name}',
    'legal.imprint':
      'note legali, informazioni legali, colophon, avviso legale, note legali e privacy, crediti legali, legale, gerenza, impressum, disclaimer legale, avvertenze legali, informazioni societarie, dati societari',
  },
} as const satisfies NoticeLexicon;
