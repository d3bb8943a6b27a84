import type { NoticeLexicon } from './notice-lexicon';

export const fr = {
  lang: 'fr',
  compounds: false,
  fillers: `le, la, les, l, un, une, des, du, de, d, et, ou, est, sont, été, être, a, ont, sera, seront, soit, aux, au, à, en, y, qu, que, qui, dont, ce, cela, ça, c, s, se, n, ne, m, t, j, il, elle, ils, elles, on, si, lorsque, quand, dès, afin, pour que, par, ainsi, donc, car, mais, comme cela, ici même, leur, leurs, son, sa, ses, sur, dans, sous, chez, entre, lors, ainsi que, etc, tout simplement, simplement, facilement, rapidement, très, bien, bon, actuellement, notamment, sans engagement, pendant, durant, ailleurs`,
  words: {
    upload: 'télévers*, téléchargement de fichier, upload*, joindre, mettre en ligne',
    emoji: 'emoji*, émoji*, émoticône*, smiley*',
    avatar: 'avatar*, (photo|image) de profil',
    admin: 'admin*',
    fast: 'trop vite, trop rapidement, trop souvent, trop de requêtes',
    duplicate: 'doublon*, double, dupliqué*',
    server: 'serveur, serveurs, requête',
    size: 'taille, volumineux, volumineuse, trop gros*, trop grand*',
    online: 'en ligne',
    history: 'historique',
    comment:
      'commentaire, commentaires, commenter, commentez, commenté, commente, commentés, votre avis en commentaire',
    reply: 'réponse, réponses, répondre, répondez, répondu, réponds, répond',
    reaction: 'réaction, réactions, réagir, réagissez, réagi, réagis',
    discussion:
      'discussion, discussions, conversation, conversations, débat, débats, discuter, échange, échanges, fil de discussion',
    thought:
      'avis, pensée, pensées, opinion, opinions, idée, idées, pensez, penses, impressions, point de vue',
    review: 'note, notes, évaluation, évaluations, évaluer, noter, étoile, étoiles, critique',
    like: 'aime, j’aime, aimer, aimé, likes, like, mention j’aime, mentions j’aime',
    dislike: 'je n’aime plus, n’aime pas, n’aime plus, je n’aime pas, dislike*',
    vote: 'vote, votes, voter, votez, voté, voix',
    upvote: 'voter pour, vote positif, votes positifs, vote pour, votes pour, upvote*, pouce en l’air',
    downvote:
      'voter contre, vote négatif, votes négatifs, vote contre, votes contre, downvote*, pouce en bas',
    moderate: 'modération, modéré, modérés, modérée, modérées, modérateur*, modérer, modère',
    approve:
      'approuvé*, approuver, approbation, validé, validés, validée, valider, validation, vérifié, vérifiés, relecture',
    pending:
      'en attente, attente, en cours d’examen, en cours de validation, file d’attente, en file, attend, en cours de modération',
    rule: 'règle, règles, charte, netiquette, règlement, consignes, conditions de participation, code de conduite, directives',
    polite:
      'poli, polis, polie, courtois, respectueux, respectueuse, respecter, respect, courtoisie, bienveillan*, constructi*',
    spam: 'spam, spams, indésirable, indésirables, pourriel*, pollupostage',
    anonymous: 'anonyme*, anonymement',
    guest:
      'invité, invités, invitée, sans compte, sans inscription, sans vous inscrire, visiteur non inscrit',
    article:
      'article, articles, billet, billets, publication, publications, post, posts, histoire, sujet de blog, contenu éditorial, papier',
    page: 'page, pages',
    blog: 'blog, blogs, blogue',
    site: 'site, sites, site web, site internet, url, page d’accueil personnelle, adresse web',
    section: 'section, sections, titre de section, paragraphe, chapitre, ancre',
    author: 'auteur, auteurs, autrice, autrices, auteure, auteures, rédacteur, rédactrice, contributeur*',
    person:
      'personne, personnes, lecteur, lecteurs, lectrice, lectrices, utilisateur*, internaute*, visiteur*, membres inscrits, quelqu’un, gens',
    name: 'nom, noms, votre nom, pseudo, pseudonyme, surnom, nom affiché, nom complet, prénom',
    username: 'nom d’utilisateur, identifiant, identifiants, nom d’usager, login',
    password: 'mot de passe, mots de passe',
    account: 'compte, comptes, compte utilisateur',
    profile: 'profil, profils, espace personnel, mon espace',
    email:
      'e mail*, email*, courriel*, mail, mails, adresse e mail, adresse mail, adresse électronique, courrier électronique, adresse de messagerie, messagerie',
    inbox:
      'boîte de réception, boîte mail, boite mail, boîte de messagerie, boite de réception, boîte aux lettres, messagerie, boîte e mail',
    address: 'adresse, adresses',
    message: 'message, messages, votre message',
    text: 'texte, textes',
    notification:
      'notification*, notifier, notifié*, notifiez, prévenir, prévenez, avertir, avertissez, averti, alerte*, m’avertir, prévenu, informer par, me prévenir',
    newsletter:
      'newsletter*, infolettre*, lettre d’information, lettres d’information, lettre d’info, bulletin, liste de diffusion',
    link: 'lien, liens, permalien, hyperlien, url',
    direct: 'direct, directe, permanent, permanente',
    feed: 'flux, rss, atom, fil rss',
    image: 'image, images, photo, photos, illustration*, visuel',
    video: 'vidéo, vidéos, film',
    audio: 'audio, son, sonore, podcast*, vocal*',
    file: 'fichier, fichiers, document, documents, pièce jointe, pièces jointes',
    news: 'actualité*, actu, actus, nouvelles, infos, info, nouveautés, à la une',
    topic: 'sujet, sujets, thème, thématique*, thèmes, centre d’intérêt',
    category: 'catégorie, catégories, rubrique, rubriques, classé dans',
    tag: 'tag, tags, étiquette, étiquettes, mot clé, mots clés, mot clef, mots clefs, libellé*',
    tagged: 'étiqueté*, tagué*, taggé*, marqué avec, tagués',
    archive: 'archive, archives',
    menu: 'menu, menus',
    navigation: 'navigation, fil d’ariane, naviguer',
    sidebar: 'barre latérale, colonne latérale, panneau latéral',
    list: 'liste, listes',
    search: 'recherche, recherches, rechercher, recherchez, chercher, cherchez, cherche, trouver sur',
    result: 'résultat, résultats',
    query: 'terme de recherche, termes de recherche, mots recherchés, requête, mot clé',
    contents: 'table des matières, sommaire, table des contenus, plan de l’article',
    content: 'contenu, contenus, contenu principal, contenu intégré',
    theme: 'thème, thèmes, apparence, mode, affichage',
    dark: 'sombre, foncé, nuit, noir',
    light: 'clair, jour, lumineux',
    language: 'langue, langues, français, anglais',
    translate: 'traduire, traduction, traductions, traduit*, traduisez',
    version: 'version, versions',
    date: 'date, dates',
    original: 'original, originale, origine, originellement, initialement, à l’origine, version originale',
    photo_by:
      'photo de, photo par, crédit photo, crédit image, crédits photo, photographie de, image de, crédit, crédits, photo',
    second: 'seconde, secondes, sec',
    minute: 'minute, minutes, min, mn',
    hour: 'heure, heures',
    day: 'jour, jours, jour né, quotidien*, matin, matins, quotidien',
    week: 'semaine, semaines, hebdomadaire*',
    month: 'mois, mensuel*',
    year: 'an, ans, année, années, annuel*',
    ago: 'il y a, depuis',
    now: 'maintenant, à l’instant, dès maintenant, tout de suite, en ce moment, immédiatement',
    today: 'aujourd’hui',
    yesterday: 'hier',
    word: 'mot, mots',
    character: 'caractère, caractères, lettre, lettres, signes',
    view: 'vue, vues, lectures, visites, consultations, affichages, fois vu, lu fois',
    less: 'moins',
    more: 'plus, davantage, en savoir plus, suite, supplémentaire*, d’autres, autres, encore plus',
    all: 'tout, tous, toute, toutes, l’ensemble, chaque, intégralité, totalité, complet, complète, chaque',
    other: 'autre, autres',
    first: 'premier, première, premiers, premières, en premier',
    last: 'dernier, dernière, derniers, dernières',
    next: 'suivant, suivante, suivants, suivantes, prochain, prochaine, prochains, après',
    previous: 'précédent, précédente, précédents, précédentes, antérieur*',
    newer: 'plus récent, plus récente, plus récents, plus récentes, plus nouveaux',
    older: 'plus ancien, plus ancienne, plus anciens, plus anciennes, plus vieux, anciens, de plus de',
    newest:
      'récent, récente, récents, récentes, derniers, dernières, dernier, dernière, les plus récents, le plus récent, nouveautés, plus récents',
    oldest: 'les plus anciens, le plus ancien, les plus anciennes, plus anciens, anciens, plus vieux',
    popular:
      'populaire*, les plus lus, les plus populaires, plus lus, plus lu, meilleur, meilleurs, top, tendance*, les mieux notés, plus consultés, à succès, plus commentés',
    recommended:
      'recommandé*, recommandation*, suggestion*, conseillé*, recommander, sélection de la rédaction, suggérés, nos conseils',
    related:
      'similaire*, lié, liés, liée, liées, connexe*, associé*, à lire aussi, apparenté*, voir aussi, relatif*, en rapport, même sujet, relatives, sur le même sujet',
    minimum: 'au moins, minimum, trop court*, minimale',
    maximum: 'au plus, maximum, maximal*, trop long*, dépasse*, dépassé, dépasser, dépasse',
    remaining: 'restant*, reste, restent, restantes, qu’il vous reste',
    new: 'nouveau, nouvelle, nouveaux, nouvelles, nouvel',
    yet: 'encore, pour l’instant, pour le moment, à ce jour, jusqu’ici',
    already: 'déjà',
    always: 'toujours, en permanence, systématiquement, définitivement',
    only: 'seulement, uniquement, seul*, exclusivement, réservé*, que, exclusif*, exclusive*',
    not: 'pas, non, aucun*, rien, sans, jamais, ni, nul, impossible',
    please: 's’il vous plaît, svp, veuillez, merci de, s’il te plaît, prière de, vous prie',
    must: 'devez, doit, doivent, dois, faut, nécessaire, obligatoire de, obligation, requis de, devra, devrez, requiert',
    can: 'pouvez, peut, peuvent, peux, possible, pourrez, permis, permet, pouvoir, pourra, pourront, il est possible',
    want: 'voulez, veux, souhait*, désir*, aimerai*, vouloir, envie, voudr*',
    you: 'vous, votre, vos, tu, te, ton, ta, tes, toi, vous même',
    i: 'je, me, mon, ma, mes, moi',
    we: 'nous, notre, nos, nous mêmes',
    this: 'ce, cet, cette, ces, ceci',
    by: 'par, de',
    on: 'sur, le, via',
    in: 'dans, en',
    to: 'à, pour, vers, au, aux',
    of: 'de, du, des, sur',
    with: 'avec, via, à l’aide de, grâce à, au moyen de, par',
    as: 'en tant que, comme, sous le nom, en tant qu',
    about: 'à propos*, au sujet, sur, concernant, qui sommes nous',
    before: 'avant, préalablement, au préalable',
    after: 'après, une fois, dès que, suite à',
    later: 'plus tard, à tout moment, n’importe quand, ultérieurement, à n’importe quel moment, tard',
    again: 'à nouveau, de nouveau, encore, nouvelle fois',
    here: 'ici, ci dessous, ci après, là',
    back: 'retour, retourner, revenir, retournez, revenez',
    top: 'haut, en haut, haut de page, début',
    home: 'accueil, page d’accueil',
    write:
      'écrire, écrivez, rédiger, rédigez, laisser, laissez, ajouter, ajoutez, saisir, saisissez, entrez, laisse, écris, poster, déposer, déposez, donnez, donner, tapez, exprimez',
    submit:
      'envoyer, envoyez, soumettre, soumettez, poster, publier, postez, valider, publiez, envoi, transmettre, déposer',
    sent: 'envoyé*, soumis*, posté*, reçu, transmis*, enregistré*, expédié*, publié avec succès',
    publish:
      'publié*, publication, publier, publique*, publics, parution, paru, mise en ligne, mis en ligne, divulgué*, rendu public, rendue publique, publions',
    visible: 'visible*, apparaî*, affiché*, apparaît, apparaitr*, s’affich*, montré',
    edit: 'modifier, éditer, modifiez, éditez, édition, corriger',
    edited: 'modifié*, édité*',
    update: 'mettre à jour, actualiser, mise à jour, rafraîchir, actualisez',
    updated:
      'mis à jour, mise à jour, modifié le, actualisé*, màj, modifié, maj, mis à jour le, modification',
    created: 'créé*, écrit le, rédigé le',
    delete: 'supprimer, supprimez, effacer, effacez, suppression, enlever, retirer',
    deleted: 'supprimé*, effacé*, retiré*, enlevé*',
    hide: 'masquer, masquez, cacher, cachez',
    hidden: 'masqué*, caché*',
    collapsed: 'replié*, réduit*, minimisé*',
    collapse: 'replier, réduire, rétracter, refermer, fermer',
    expand: 'déplier, développer, étendre, agrandir, dérouler',
    show: 'afficher, affichez, montrer, voir, voyez, consulter, consultez, visualiser, visionner, lire, découvrir, affiche',
    load: 'charger, chargez, charge, chargés, chargé, chargée',
    loading: 'chargement, en cours de chargement, chargement en cours, se charge, se chargent',
    sending:
      'envoi en cours, en cours d’envoi, enregistrement en cours, publication en cours, envoi, soumission en cours',
    preview: 'aperçu, prévisualis*, prévisualisation',
    save: 'enregistrer, enregistrez, sauvegarder, sauver, sauvegardez, conserver, mémoriser, garder',
    saved: 'enregistré*, sauvegardé*, sauvé*, mémorisé*',
    bookmark:
      'signet*, favori*, favoris, marque page*, liste de lecture, lire plus tard, à lire plus tard, mettre de côté, sélections',
    cancel: 'annuler, annulez, annulation, abandonner',
    confirm: 'confirmer, confirmez, confirmation, valider, validez',
    confirmed: 'confirmé*',
    close: 'fermer, fermez, ferme',
    closed: 'fermé*, désactivé*, clos, close, clôturé*',
    open: 'ouvrir, ouvrez, ouvert*, ouvre',
    toggle:
      'basculer, commutateur, permuter, afficher masquer, interrupteur, alterner, activer désactiver, passer',
    choose: 'choisir, choisissez, choix, sélectionner, sélectionnez, choisis',
    selected: 'sélectionné*, sélection, choisi*, la sélection, mes choix',
    ok: 'ok, d’accord, compris, j’ai compris, c’est noté, entendu, ça marche',
    yes: 'oui',
    accept:
      'accepter, acceptez, accepte, acceptation, j’accepte, consentir, consentez, consens, d’accord avec, accord, acceptant, autoriser, accepté, acceptée, acceptés',
    reject:
      'refuser, refusez, refuse, rejeter, refus, décliner, je refuse, m’opposer, s’opposer, continuer sans accepter',
    enable: 'activer, activez, autoriser, autorisez, permettre, activation, autorise, active, autorisant',
    enabled: 'activé*, actif, actifs, active, actives, autorisé*',
    disable: 'désactiver, désactivez, désactivation, couper, interdire, bloquer',
    manage:
      'gérer, gérez, gestion, personnaliser, personnalisez, configurer, paramétrer, paramétrez, configurez',
    settings: 'paramètre*, préférence*, réglage*, option, options, configuration, paramétrage*, choix',
    change: 'changer, changez, modifier, modifiez, changement*, modification*, changer d’avis',
    withdraw: 'retirer, retirez, révoquer, rétracter, revenir sur, retrait, s’opposer, opposer, annuler',
    continue:
      'continuer, continuez, poursuivre, poursuivez, continue, suite, poursuivant, continuant, la suite, poursuit',
    start: 'commencer, commencez, démarrer, démarrez, débuter, lancer, lancez',
    done: 'terminé*, fait, réussi*, avec succès, fini, effectué*',
    try: 'essayer, essayez, tester, testez, essaie, tenter, essai',
    retry:
      'réessayer, réessayez, essayer de nouveau, essayez à nouveau, veuillez réessayer, recommencer, recommencez, réessaie, ressayez, essayez de nouveau, renouveler votre',
    wait: 'patienter, patientez, attendre, attendez, un instant, un moment, merci de patienter, veuillez patienter',
    check: 'vérifier, vérifiez, consultez, regardez, contrôler, vérifie',
    verify: 'vérifier, vérification, vérifiez, prouver, prouvez, authentifier, preuve',
    verifying: 'vérification en cours, en cours de vérification, vérification',
    verified: 'vérifié*, vérification réussie, vérification effectuée, succès, validé',
    copy: 'copier, copiez, copie',
    copied: 'copié*',
    share: 'partager, partagez, partage, partagé*, partages, diffuser, faites passer',
    download: 'télécharger, téléchargez, téléchargement*',
    read: 'lire, lisez, lecture, lu, lus, lis, lit',
    listen: 'écouter, écoutez, écoute',
    watch: 'regarder, regardez, visionner, voir',
    play: 'lire, jouer, lecture, lancer la lecture, écouter',
    follow: 'suivre, suivez, suis, suivi, abonnez vous à, suivez nous',
    join: 'rejoindre, rejoignez, participer, participez, prendre part, rejoins, participe, prenez part',
    report: 'signaler, signalez, signalement*, dénoncer, alerter, signaler ce message',
    block: 'bloquer, bloquez, lutter contre, exclure, filtrer',
    blocked: 'bloqué*, banni*, exclu*, bloqué, bloquée',
    pin: 'épinglé*, épingler',
    sort: 'trier, tri, classer, trier par, ordre, classement, triés',
    filter: 'filtrer, filtre, filtres, filtré*',
    skip: 'aller, passer, sauter, aller à, aller au, aller directement, accéder, passer au, allez, accéder directement',
    scroll: 'défiler, faire défiler, remonter',
    reset: 'réinitialis*, remettre à zéro, rétablir',
    learn:
      'en savoir plus, savoir plus, plus d’informations, information*, plus d’infos, apprendre, renseigner, découvrir, savoir, infos, informer, découvrez, en savoir davantage, détails',
    contact: 'contact, contacts, contacter, contactez, contactez nous, écrivez nous',
    help: 'aide, aider, assistance, questions, faq, aidez, aident, support, questions fréquentes, aidez nous',
    login:
      'connecter, connectez, connexion, connecté*, identifier, identifiez, identifié*, se connecter, connectez vous, me connecter, s’identifier, connecte',
    logout: 'déconnecter, déconnexion, déconnecté*, se déconnecter, déconnectez, me déconnecter',
    signup:
      'inscrire, inscrivez, inscription*, inscrit*, créer un compte, s’inscrire, créez un compte, enregistrez vous, créer son compte, créer mon compte, créez votre compte, enregistrer un compte',
    create: 'créer, créez, création, crée',
    forgot: 'oublié*, perdu, perdu*, oubli',
    remember:
      'se souvenir, mémoriser, rester connecté, souvenir, garder en mémoire, se rappeler, restez connecté, retenir, rester identifié',
    wrong: 'incorrect*, erroné*, invalide*, mauvais*, faux, fausse, non valide',
    expired: 'expiré*, plus valide, expiration, périmé*',
    session: 'session, sessions',
    subscribe:
      'abonner, abonnez, abonnement*, s’abonner, abonnez vous, souscrire, souscrivez, m’abonner, abonne, souscription',
    subscribed:
      'abonné, abonnée, inscrit, inscrite, inscription confirmée, abonnement confirmé, bien inscrit',
    subscriber: 'abonné, abonnés, abonnée, abonnées',
    unsubscribe:
      'désabonner, désabonnez, désabonnement*, désinscrire, désinscription*, désinscrivez, résilier, résiliation, se désabonner, me désabonner, vous désinscrire, résiliable*, résiliez',
    member: 'membre, membres, adhérent*, adhésion*, adhérer',
    become: 'devenir, devenez, deviens',
    free: 'gratuit, gratuite, gratuits, gratuites, gratuitement, offert*, sans frais, libre',
    trial: 'essai, période d’essai, essai gratuit, mois d’essai, à l’essai, découverte, mois offert, essayer',
    gift: 'offrir, offrez, cadeau, offre à un ami, cadeaux',
    support: 'soutenir, soutenez, soutien, financer, soutient, pris en charge, prend en charge',
    donate: 'don, dons, faire un don, donner, donation*, contribution*, contribuer, pourboire',
    unlock:
      'débloquer, accès illimité, illimité*, accéder, accédez, accès, déverrouiller, intégralité, accès complet, débloquez, profiter, accéder à l’intégralité',
    pay: 'payer, payez, payant*, paiement*, payé*, rémunéré*',
    limit: 'limite, limites, limité*, quota, limiter, plafond, réduire',
    app: 'application, applications, appli',
    error:
      'erreur*, problème*, échec, échoué*, n’a pas pu, impossible, s’est mal passé, mal tourné, n’ont pas pu, une erreur est survenue, n’a pu, pas fonctionné, anomalie, s’est produite, incident',
    sorry:
      'désolé*, pardon, excuses, malheureusement, oups, regret*, navré*, toutes nos excuses, excuser, excusez, zut',
    find: 'trouver, trouvez, trouvé*, retrouver, introuvable*, trouve, trouvons, rencontr*',
    exist: 'existe, exister, existant, existent, n’existe plus',
    empty: 'vide, vides, vierge',
    required: 'obligatoire*, requis*, nécessaire*, requise*, exigé*, indispensable*',
    optional: 'facultatif*, facultative*, optionnel*, non obligatoire, non requis',
    mark: 'indiqué*, marqué*, signalé*, astérisque*, signalés, suivis d’un',
    field: 'champ, champs, zone, zones, case',
    valid: 'valide, valides, correct, correcte, valable*',
    fill: 'remplir, remplissez, saisir, saisissez, renseigner, renseignez, entrer, entrez, compléter, complétez, indiquer, indiquez, tapez, rempli*, recopiez, taper',
    browser: 'navigateur, navigateurs, fureteur',
    javascript: 'javascript, js',
    network: 'réseau, connexion, internet, connexion internet, hors ligne',
    available: 'disponible*, accessible*, indisponible*, dispo',
    region: 'région, pays, zone géographique, territoire, votre pays',
    permission: 'autorisation*, droit*, droits, permission*, autorisé, habilité',
    broken: 'cassé*, brisé*, mort, morts, défectueux, rompu, ne fonctionne pas, ne fonctionne plus, inactif',
    owner: 'propriétaire*, administrateur*, webmestre*, webmaster*, gestionnaire*',
    let_know:
      'informer, faire savoir, signaler, prévenir, savoir, faites nous savoir, dites nous, prévenez, informez',
    testing: 'mode test, en test, à des fins de test, pour test',
    privacy: 'confidentialité, vie privée, protection des données, privée, données personnelles',
    privacy_policy:
      'politique de confidentialité, politique de protection des données, déclaration de confidentialité, charte de confidentialité, politique de vie privée, règles de confidentialité, politique relative aux données, politique de protection de la vie privée, charte de protection des données, politique de données, avis de confidentialité',
    terms:
      'conditions d’utilisation, conditions générales, cgu, cgv, conditions de service, conditions, conditions générales d’utilisation, conditions générales de vente, termes, modalités',
    imprint: 'mentions légales, informations légales',
    cookie: 'cookie, cookies, traceur, traceurs, témoin de connexion, témoins de connexion',
    consent: 'consentement*, accord, consentir, consentement',
    purpose: 'finalité*, but, buts, fin, fins, objectif, objectifs',
    service: 'service, services',
    vendor: 'fournisseur*, partenaire*, tiers, tierce, tierces, prestataire*, annonceurs, fabricant',
    data: 'donnée, données, données personnelles, informations vous concernant, renseignements personnels, informations personnelles',
    process:
      'traiter, traitement*, traité*, traitent, traitons, utilisé*, utilisons, stock*, collect*, conserv*, enregistr*, utilisation',
    use: 'utilis*, utilise, utilisons, utilisation, emploi, recours, usage, dépose, déposons, employons',
    share_data:
      'vendre, vendues, vendons, cédé*, transmis*, partagé*, communiqué*, céder, revendu*, cédées, divulgué*',
    essential: 'essentiel*, nécessaire*, indispensable*, strictement nécessaires, techniques, requis',
    functional: 'fonctionnel*, fonctionnalité*, fonctionnels',
    statistics:
      'statistique*, mesure d’audience, audience, analyse, analyses, analytique*, analytics, mesurer, analyser, mesure',
    marketing: 'marketing, ciblage, suivi, publicitaire*, traçage, pistage, ciblée*',
    personalised: 'personnalisé*, adapté*, sur mesure, personnaliser, personnalisation',
    performance: 'performance*, rapidité, rendement',
    optimise:
      'améliorer, optimiser, amélioration*, améliorons, optimale, meilleure, améliorent, optimisation, enrichir',
    experience: 'expérience*, navigation, fonctionnement, confort, bon fonctionnement, fonctionne, parcours',
    relevant:
      'pertinent*, intéress*, plaire, plaira, vous aimerez, peut vous intéresser, pourrait vous intéresser, susceptible* de vous intéresser, qui pourraient vous plaire',
    provide:
      'fournir, proposer, offrir, fourni*, fourniture, permettre, assurer, proposons, garantir, offrons, mettre à disposition, fournissent',
    load_default: 'chargé* par défaut, par défaut, activé* par défaut',
    optout: 'opt out, refuser, désactivable*, opt-out',
    external: 'externe*, tiers, intégré*, tierce, embarqué*, provenant de',
    social: 'réseaux sociaux, médias sociaux, réseau social, sociaux',
    visit: 'visite, visites, visiter, visitez, navigation, votre visite, visitant',
    renew: 'renouvel*, actualis*, renouveler',
    assess:
      'évaluer, consulter, consulter la liste, prendre connaissance, examiner, vue d’ensemble, aperçu, passer en revue',
    apply: 's’appliqu*, appliqu*, appliquer, en vigueur',
    understand: 'comment, comprendre, comprend*, savoir comment, la façon, façon',
    captcha:
      'captcha*, contrôle de sécurité, vérification de sécurité, code de sécurité, question de sécurité, anti spam, antispam, sécurité',
    robot: 'robot, robots, bot, bots, un robot',
    protect: 'protégé*, protège, protection, protéger, sécurisé*, protégeons',
    code: 'code, codes',
    puzzle: 'énigme*, défi*, puzzle*, casse tête, test, épreuve',
    hear: 'entendez, entendre, entendu*, entends',
    see: 'voyez, vois, visible, apparaissent, affichés, vu, figurent, figurant',
    reload: 'recharger, actualiser, rafraîchir, rechargez, nouveau, changer, actualisez, autre, nouvelle',
    ad: 'publicité*, annonce, annonces, pub, pubs, publicitaire*, réclame, message publicitaire, encart',
    sponsor:
      'sponsorisé*, sponsor*, parrainé*, en partenariat avec, partenaire*, parrain*, présenté par, soutenu par',
    promo:
      'promotion*, promotionnel*, publi rédactionnel, publirédactionnel, publireportage, publi reportage, contenu de marque, rémunéré*, payé, payant, communiqué, publi communiqué, contenu partenaire',
    affiliate: 'affiliation, affilié*, affiliés, liens sponsorisés, lien d’affiliation, programme partenaire',
    commission: 'commission*, rémunération, rétribution, pourcentage, rémunéré*',
    earn: 'percevoir, perçoit, touche*, gagner, gagne, recevoir, percevons, reçoit, toucher, recevons, perçoive, rapporter',
    purchase: 'acheter, achetez, achat*, commander, commande, commandez, achetés, acquisition, acheté*',
    contain: 'contient, contenir, contenant, comporte, contiennent, comprend, inclut',
    adblock: 'bloqueur de publicité, bloqueur de pub, bloqueur*, adblock*, bloqueur de publicités, ad block',
    ai: 'ia, intelligence artificielle, ia générative, chatgpt, modèle de langage, une ia, l’ia',
    made: 'généré*, créé*, rédigé*, produit*, écrit*, réalisé*, fait, conçu*, généré, générée, générés',
    summary: 'résumé*, synthèse*, en bref',
    human_check:
      'relu*, vérifié par, révisé*, contrôlé par, relecture humaine, vérifié par un humain, relu par la rédaction, relu par un journaliste, validé par la rédaction, supervisé, édité par',
    correction:
      'correction*, rectificati*, erratum, corrigé*, correctif, mise au point, précision, rectifié*',
    embargo: 'embargo*',
    syndicated:
      'avec l’autorisation de, reproduit*, republié*, publié initialement, paru initialement, repris avec, initialement paru, initialement publié, avec l’aimable autorisation, traduit de l’original, d’abord paru',
    sample:
      'exemplaire de test, prêté*, prêt, fourni par, produit de test, échantillon, mis à disposition, exemplaire de presse, en prêt, produit prêté, modèle de test, prêté, prêtée',
    opinion: 'opinion, tribune, point de vue, éditorial, chronique, édito, billet d’humeur',
    live: 'direct, en direct, live, fil info, suivi en direct',
    developing:
      'en cours de développement, dernière minute, information en cours, mis à jour régulièrement, plus d’informations à venir, en développement, plus d’infos à suivre, article en cours',
    extra_cost:
      'sans surcoût, sans frais supplémentaire*, sans coût supplémentaire, aucun coût supplémentaire, sans incidence sur le prix, ne change rien au prix, aucun frais supplémentaire, prix reste le même, sans aucun surcoût, ne modifie pas le prix, même prix',
    editor: 'rédaction, rédacteur*, éditeur, éditorial*, rédactionnel*, journalistes',
    copyright: 'copyright, droit d’auteur, droits d’auteur, ©',
    rights: 'tous droits réservés, droits réservés, tous les droits sont réservés',
    license: 'licence*, sous licence',
    powered:
      'propulsé par, fonctionne avec, fièrement propulsé par, réalisé avec, propulsé, créé avec, powered by, motorisé par, proposé par, fonctionne grâce à, utilise',
    design: 'design par, thème par, conception, conçu par, design, graphisme, conception graphique, thème de',
    thanks: 'merci, remercie, remercions, remerciements, merci beaucoup',
    sure: 'sûr, sûre, certain, certaine, vraiment, êtes vous sûr, assurer, garantir',
    says: 'dit, a écrit, écrit, a dit, déclare',
    markup: 'markdown, html, bbcode, mise en forme, formatage, balises',
    what: 'quoi, que, quel, quelle, qu’est ce que',
    abuse: 'abus, abusif*, abusive, inapproprié*, choquant',
    thing: 'élément, éléments, chose, objets, quelque chose, contenu*, rien',
    issue: 'issue, issues, ticket, tickets, anomalie',
    window: 'fenêtre, fenêtres, onglet, onglets',
    add: 'ajouter, ajoutez, ajout',
    form: 'formulaire*',
    click: 'clique*, cliquez, cliquer, cliquant, appuyez, clic',
    human: 'humain*, être humain, humaine, personne réelle',
    receive: 'recevoir, recevez, reçois, obtenir, reçu, reçoive',
    policy: 'politique*, charte, déclaration, règlement',
    cookie_policy:
      'politique de cookies, politique en matière de cookies, politique relative aux cookies, charte cookies, politique des cookies, gestion des cookies, politique cookies',
    important:
      'important*, importe, tient à cœur, compte pour, respect*, respectons, soucions, précieuse, attachons',
    product: 'produit, produits, appareil testé, appareil, appareils, modèle testé, produit testé',
    device: 'appareil, appareils, terminal, terminaux, dispositif, équipement',
    media: 'média, médias',
    detail: 'détail, détails, détaillé*',
    miss: 'manquer, manquez, rater, ratez, ne manquez, ne ratez rien',
    offer: 'offre, offres, formule, formules, tarif, tarifs, forfait*',
    journalism:
      'journalisme, information indépendante, presse indépendante, journalistique*, journalistes, média indépendant, enquêtes',
    coffee: 'café',
    friend: 'ami, amis, amie, un proche, proches',
    clipboard: 'presse papier*, presse papiers',
    also: 'aussi, également',
    title: 'titre, titres',
    duration: 'temps, durée, environ, estimé*',
    written: 'écrit, rédigé, rédigé par, écrit par, texte de',
    outdated:
      'obsolète*, périmé*, ancien, plus à jour, datant, dépassé*, vieux, plus d’un an, pas à jour, anciennes informations',
    partnership: 'partenariat*, collaboration*, coopération*',
    machine: 'automatique, automatiquement, machine, traduction automatique, automatisé*',
    until: 'jusqu’à, jusqu’au, jusque, avant le',
    express: 'exprim*, reflèt*, engage*, reflète*, représente*, engagent que',
    offline: 'hors ligne, hors connexion, déconnecté',
  },
  phrases: {
    'error.not-found-looked': 'ce que vous cherchez est introuvable',
    'comment.characters-left': 'encore {count} caractères, il reste {count} caractères',
    'action.sent': 'envoyé, envoyée, soumis',
    'comment.markdown': 'markdown est pris en charge',
    'comment.stay-polite': 'restez respectueux envers les autres lecteurs, restez courtois',
    'error.vote': 'votre vote n’a pas été pris en compte, échec du vote, le vote a échoué',
    'comment.only-admin':
      'seul l’administrateur peut répondre ici, seuls les administrateurs peuvent répondre, réponse réservée à l’administrateur',
    'comment.only-you':
      'vous seul pouvez voir ceci, visible uniquement par vous, visible seulement par l’auteur, visible uniquement par l’auteur',
    'comment.draft-restored':
      'votre brouillon est de retour, le contenu a été restauré, contenu restauré, brouillon restauré',
    'form.password-mismatch':
      'les mots de passe ne correspondent pas, mots de passe différents, les deux mots de passe ne correspondent pas',
    'form.enter-name-email':
      'indiquez d’abord votre nom et votre adresse e-mail, veuillez saisir votre nom et votre e-mail, merci de renseigner votre nom et votre e-mail',
    'login.email-verified':
      'votre adresse e-mail est confirmée, e-mail vérifié, adresse e-mail vérifiée, e-mail confirmé',
    'login.out-confirm': 'voulez-vous vraiment vous déconnecter, êtes-vous sûr de vouloir vous déconnecter',
    'action.deleting': 'suppression, suppression en cours',
    'error.delete': 'la suppression a échoué, échec de la suppression, impossible de supprimer',
    'error.edit': 'la modification a échoué, échec de la modification, échec de la mise à jour',
    'error.timeout': 'le délai est dépassé, délai d’attente dépassé, délai dépassé, la requête a expiré',
    'nav.messages': 'messages, messagerie, mes messages',
    'nav.dashboard': 'tableau de bord, panneau de contrôle, panneau d’administration, centre de contrôle',
    'action.next-step': 'étape suivante, passer à l’étape suivante',
    'comment.empty': 'veuillez d’abord écrire un commentaire',
    'comment.submitted': 'commentaire publié, votre commentaire a été publié, votre commentaire est publié',
    'comment.guidelines': 'charte de modération, lire la charte de modération, charte des commentaires',
    'time.seconds-ago': 'il y a {count} secondes, il y a {count} (seconde|sec|s), il y a une seconde',
    'comment.upload-image':
      'ajouter une image, télécharger une image, téléverser une image, insérer une image, envoyer une image, importer une image, joindre une image',
    'action.uploading':
      'téléversement en cours, téléchargement en cours, chargement de l’image, téléversement',
    'error.upload':
      'l’envoi du fichier a échoué, échec du téléversement, échec de l’envoi de l’image, échec du téléchargement, le téléchargement a échoué, erreur lors du téléversement',
    'error.file-too-large':
      'le fichier est trop volumineux, fichier trop volumineux, l’image est trop volumineuse, image trop grande, l’image est trop grande',
    'comment.emoji':
      'émoji, emoji, émojis, emojis, émoticône, émoticônes, insérer un émoji, ajouter un émoji, ajouter un emoji',
    'comment.badge-admin': 'administrateur, admin, administratrice, administrateurs, gestionnaire',
    'comment.badge-moderator': 'modérateur, modératrice, modérateurs',
    'comment.pin': 'épingler, épingler le commentaire, épingler en haut',
    'comment.unpin': 'désépingler, détacher, désépingler le commentaire, ne plus épingler',
    'comment.approve': 'approuver, approuver le commentaire',
    'comment.approved': 'approuvé, validé, approuvés, commentaire approuvé',
    'comment.waiting': 'en attente',
    'comment.spam':
      'spam, indésirable, marquer comme spam, marquer comme indésirable, signaler comme spam, pourriel',
    'comment.name-too-short':
      'le nom est trop court, le nom doit comporter au moins {count} caractères, le pseudo ne peut pas faire moins de {count} (caractères|octets), le nom ne peut pas contenir moins de {count} (caractères|octets), pseudo trop court',
    'comment.too-fast':
      'vous publiez trop vite patientez un instant, trop de requêtes, vous commentez trop vite, vous publiez trop rapidement, vous envoyez des commentaires trop rapidement',
    'comment.duplicate':
      'vous avez déjà publié ce message, commentaire en double, doublon, contenu en double, commentaire déjà publié',
    'vote.already': 'vous avez déjà voté, déjà voté, tu as déjà voté',
    'vote.own':
      'vous ne pouvez pas voter pour votre propre commentaire, on ne peut pas voter pour son propre commentaire',
    'comment.edit-history': 'historique des modifications, historique, historique des versions',
    'comment.mark-read': 'tout marquer comme lu, marquer comme lu, tout lu',
    'nav.notifications': 'notifications, notification, centre de notifications, alertes',
    'comment.all': 'tous les commentaires, l’ensemble des commentaires',
    'comment.author-only':
      'auteur uniquement, seulement l’auteur, voir uniquement l’auteur, uniquement l’auteur, auteur seulement',
    'comment.mentions': 'mentions, mentions de moi, on m’a mentionné',
    'comment.read-only': 'lecture seule, en lecture seule',
    'comment.block-user': 'bloquer l’utilisateur, bloquer, bloquer cet utilisateur, bannir',
    'comment.user-blocked': 'cet utilisateur est bloqué, bloqué, utilisateur bloqué, banni',
    'format.bold': 'gras, en gras',
    'format.italic': 'italique, en italique',
    'format.quote': 'citation, citer, insérer une citation',
    'format.code': 'bloc de code, insérer du code',
    'format.list': 'liste à puces, liste numérotée, liste ordonnée',
    'format.link': 'insérer un lien, ajouter un lien',
    'form.confirm-password':
      'confirmer le mot de passe, confirmez le mot de passe, répéter le mot de passe, confirmation du mot de passe',
    'form.change-password': 'changer de mot de passe, modifier le mot de passe, changer le mot de passe',
    'form.enter-password':
      'saisissez votre mot de passe, entrez votre mot de passe, saisir le mot de passe, entrez le mot de passe',
    'form.avatar': 'photo de profil, avatar, changer d’avatar, image de profil',
    'form.subject': 'objet, objet du message, sujet',
    'form.phone': 'numéro de téléphone, téléphone, numéro de portable',
    'form.first-name': 'prénom, votre prénom',
    'form.last-name': 'nom de famille, votre nom de famille',
    'login.username-or-email':
      'nom d’utilisateur ou e-mail, identifiant ou adresse e-mail, e-mail ou nom d’utilisateur',
    'login.send-code': 'envoyer le code, recevoir le code, renvoyer le code, envoyer le code de vérification',
    'login.taken':
      'ce nom ou cette adresse est déjà utilisé, nom d’utilisateur déjà pris, adresse e-mail déjà utilisée, cet e-mail est déjà utilisé',
    'login.delete-account': 'supprimer le compte, supprimer mon compte',
    'error.server':
      'il y a un problème avec le serveur, erreur serveur, erreur du serveur, erreur interne du serveur, échec de la requête, requête invalide',
    'error.not-allowed':
      'vous n’y êtes pas autorisé, accès refusé, accès interdit, action non autorisée, non autorisé, permission refusée',
    'error.load':
      'le chargement a échoué, échec du chargement, erreur de chargement, impossible de charger, échec de chargement',
    'error.save': 'l’enregistrement a échoué, échec de l’enregistrement, impossible d’enregistrer',
    'action.undo': 'annuler l’action, rétablir, restaurer',
    'action.done': 'terminé, fini, c’est fait, réussi',
    'action.reset': 'réinitialiser, vider, tout effacer',
    'action.change': 'modifier le choix, changer',
    'action.filter': 'filtrer, filtre, filtres, filtrer par',
    'action.print': 'imprimer, imprimer l’article, imprimer cet article',
    'action.enable': 'activer, permettre',
    'action.disable': 'désactiver, interdire',
    'action.open': 'ouvrir, ouvre',
    'action.create': 'créer, créer un nouveau',
    'action.skip': 'passer, ignorer, passer cette étape',
    'action.select-all': 'tout sélectionner, tout cocher, sélectionner tout',
    'action.pause': 'pause, mettre en pause',
    'meta.online': '{count} en ligne, {count} personnes en ligne, {count} lecteurs en ligne',
    'meta.words-label': 'mots, nombre de mots',
    'meta.views-label': 'vues, pages vues, visites, visiteurs, lectures',
    'meta.source': 'source, sources',
    'meta.rating': 'note, notes, évaluation, votre note',
    'meta.followers': '{count} abonnés, {count} abonné',
    'nav.help': 'aide, aide et contact, questions fréquentes, foire aux questions, faq',
    'nav.language': 'langue, langues, choisir la langue, changer de langue',
    'nav.news': 'actualités, actualité, infos, actus',
    'nav.sitemap': 'plan du site, plan de site',
    'nav.accessibility': 'accessibilité, déclaration d’accessibilité, accessibilité : partiellement conforme',
    'nav.jobs': 'recrutement, carrières, nous rejoindre, offres d’emploi',
    'legal.disclaimer': 'avertissement, clause de non-responsabilité, décharge de responsabilité',
    'legal.age':
      'vous devez avoir au moins {count} ans, il faut avoir l’âge requis {count}, avez-vous plus de {count} ans, j’ai plus de {count} ans, vous devez avoir {count} ans ou plus',
    'consent.duration': 'durée de conservation, expiration, durée de vie, durée du cookie',
    'consent.legitimate-interest': 'intérêt légitime, intérêts légitimes',
    'consent.unclassified': 'non classés, non classé, non classifiés, autres cookies',
    'consent.service-cookies':
      'ce service dépose {count} cookies, ce service utilise {count} cookies, ce service peut déposer {count} cookies, ce service a déposé {count} cookies',
    'consent.service-no-cookies':
      'ce service ne dépose aucun cookie, ce service n’utilise aucun cookie, ce service n’a déposé aucun cookie',
    'comment.field':
      'commentaire, votre commentaire, ton commentaire, mon commentaire, commenter, commentez, commente',
    'vote.count': '{count} votes positifs, {count} votes pour, {count} vote positif',
    'comment.label': 'commentaires, les commentaires, espace commentaires, vos commentaires',
    'comment.count': '{count} commentaires, {count} commentaire, commentaires ({count})',
    'comment.write':
      'laisser un commentaire, laissez un commentaire, ajouter un commentaire, écrire un commentaire, poster un commentaire, rédiger un commentaire, nouveau commentaire, ajoutez un commentaire, laisser une réponse, laissez une réponse, écrivez un commentaire, commenter cet article, ajouter votre commentaire, laissez votre commentaire, donnez votre avis, réagir à cet article, déposer un commentaire, écrire quelque chose, entrez votre commentaire',
    'comment.submit':
      'publier le commentaire, envoyer le commentaire, poster le commentaire, soumettre le commentaire, envoyer un commentaire, valider le commentaire, publier mon commentaire, enregistrer le commentaire, poster mon commentaire',
    'comment.share-thoughts':
      'qu’en pensez-vous, que pensez-vous, partagez votre avis, donnez-nous votre avis, dites-nous ce que vous en pensez, votre avis, quel est votre avis, partagez vos impressions, qu’en penses-tu, partagez vos idées, votre opinion',
    'comment.join-discussion':
      'participer à la discussion, participez à la discussion, rejoindre la discussion, rejoignez la discussion, lancer la discussion, discussion, prendre part à la discussion, rejoindre la conversation, participer au débat, discuter',
    'comment.be-first':
      'soyez le premier à commenter, soyez le premier à laisser un commentaire, soyez le premier, soyez la première personne à commenter, soyez le premier à réagir, sois le premier à commenter, premier commentaire, soyez le premier à donner votre avis, écrivez le premier commentaire',
    'comment.none':
      'aucun commentaire, pas de commentaire, pas encore de commentaire, pas encore de commentaires, aucun commentaire pour le moment, il n’y a pas encore de commentaires, aucun commentaire pour l’instant, pas de commentaires, personne n’a encore commenté, personne n’a commenté',
    'comment.closed':
      'commentaires fermés, les commentaires sont fermés, commentaires désactivés, les commentaires sont désactivés, les commentaires sont clos, la discussion est fermée, il n’est plus possible de commenter, cet article n’accepte plus de commentaires, il n’est plus possible de commenter cet article',
    'comment.pending':
      'votre commentaire est en attente de modération, votre commentaire est en attente de validation, en attente de modération, en attente de validation, commentaire en attente de modération, commentaire en cours de modération, en attente d’approbation',
    'comment.moderated':
      'les commentaires sont modérés, tous les commentaires sont modérés, les commentaires sont modérés avant publication, les commentaires sont soumis à modération, tous les commentaires sont modérés avant d’être publiés, les commentaires sont validés avant publication, modération a priori, les commentaires doivent être approuvés avant d’être publiés, veuillez noter que les commentaires doivent être approuvés avant d’être publiés',
    'comment.load-more':
      'charger plus de commentaires, plus de commentaires, afficher plus de commentaires, voir plus de commentaires, lire plus de commentaires',
    'comment.show':
      'afficher les commentaires, voir les commentaires, lire les commentaires, voir tous les commentaires, voir les {count} commentaires, afficher tous les commentaires, consulter les commentaires, lire tous les commentaires, charger les commentaires',
    'comment.loading':
      'chargement des commentaires, chargement des commentaires…, commentaires en cours de chargement',
    'comment.on':
      'commentaires sur {title}, {count} commentaires sur {title}, un commentaire sur {title}, {count} réflexions sur {title}, une réflexion sur {title}, {count} réponses à {title}, une réponse à {title}',
    'comment.hide': 'masquer les commentaires, cacher les commentaires',
    'comment.edit': 'modifier le commentaire, éditer le commentaire',
    'comment.delete': 'supprimer le commentaire, effacer le commentaire',
    'comment.report':
      'signaler le commentaire, signaler un abus, signaler ce commentaire, signaler un contenu inapproprié, signaler ce message',
    'comment.deleted':
      'commentaire supprimé, ce commentaire a été supprimé, ce commentaire a été effacé, commentaire effacé, commentaire supprimé par son auteur',
    'comment.anonymous': 'anonyme, utilisateur anonyme',
    'comment.as-guest':
      'commenter en tant qu’invité, en tant qu’invité, continuer en tant qu’invité, publier en tant qu’invité, commenter sans compte, invité',
    'comment.pinned': 'épinglé, commentaire épinglé',
    'comment.notify-replies':
      'm’avertir des réponses, m’avertir en cas de réponse, me notifier des réponses par e-mail, recevoir un e-mail en cas de réponse, être notifié des réponses, recevoir les réponses par e-mail',
    'comment.notify-comments':
      'prévenez-moi de tous les nouveaux commentaires par e-mail, me notifier des nouveaux commentaires, m’avertir des nouveaux commentaires par e-mail, prévenez-moi des nouveaux commentaires, s’abonner aux commentaires, être averti des nouveaux commentaires',
    'comment.notify-articles':
      'prévenez-moi de tous les nouveaux articles par e-mail, m’avertir des nouveaux articles par e-mail, être averti des nouvelles publications, recevoir les nouveaux articles par e-mail',
    'comment.save-details':
      'enregistrer mon nom mon e-mail et mon site dans le navigateur pour mon prochain commentaire, enregistrer mes informations, mémoriser mes informations, se souvenir de mes informations, enregistrer mon nom et mon e-mail pour la prochaine fois, enregistrer mes coordonnées',
    'comment.wrote':
      '{name} dit, {name} a écrit, {name} a dit, {name} a commenté, a commenté, {name} dit le {date}, {name} a écrit le {date}, commenté',
    'reply.label': 'répondre, réponse, répondre à ce commentaire',
    'reply.to':
      'répondre à {name}, réponse à {name}, en réponse à {name}, laisser un commentaire à {name}, laisser une réponse à {name}, en réponse à',
    'reply.count': '{count} réponses, {count} réponse',
    'reply.write':
      'écrire une réponse, rédiger une réponse, votre réponse, ajouter une réponse, écrivez une réponse, écrivez votre réponse',
    'reply.cancel': 'annuler la réponse, annuler la réponse.',
    'reply.show':
      'afficher les réponses, voir les réponses, voir {count} réponses, afficher {count} réponses, voir la réponse, lire les réponses',
    'reply.hide': 'masquer les réponses, cacher les réponses, masquer {count} réponses',
    'reply.show-more':
      'afficher plus de réponses, plus de réponses, voir plus de réponses, {count} réponses de plus, charger plus de réponses',
    'reaction.label': 'réactions, réaction',
    'reaction.add': 'ajouter une réaction, réagir, ajouter des réactions',
    'reaction.pick': 'choisissez votre réaction, choisir une réaction, choisissez une réaction',
    'like.label': 'j’aime, aimer, like, j’aime cet article',
    'like.undo': 'je n’aime plus, ne plus aimer, retirer le j’aime',
    'vote.up': 'voter pour, pouce en haut, vote positif, pouce vers le haut',
    'vote.down': 'voter contre, pouce en bas, vote négatif, pouce vers le bas',
    'sort.label': 'trier par, trier, tri, classer par, ordre de tri, trier les commentaires',
    'sort.newest':
      'plus récents, les plus récents, plus récent, le plus récent, récents, plus récents d’abord, les plus récents d’abord, du plus récent au plus ancien, nouveaux, les plus récents en premier, trier par date, trier par plus récent, trier par les plus récents',
    'sort.oldest':
      'plus anciens, les plus anciens, plus ancien, le plus ancien, plus anciens d’abord, les plus anciens d’abord, ancien, anciens, les plus vieux, trier par plus ancien, trier par les plus anciens',
    'sort.popular':
      'meilleurs, les mieux notés, populaires, les plus populaires, top, les plus aimés, populaire, les plus appréciés, les meilleurs, mieux notés, les plus votés',
    'action.edit': 'modifier, éditer, modifiez',
    'action.edited': 'modifié, (modifié), édité',
    'action.delete': 'supprimer, effacer, retirer, enlever',
    'action.cancel': 'annuler, annulation',
    'action.save': 'enregistrer, sauvegarder, enregistrer les modifications, sauver',
    'action.saved': 'enregistré, sauvegardé, modifications enregistrées',
    'action.submit': 'envoyer, soumettre, valider, publier, poster',
    'action.sending': 'envoi en cours, envoi…, envoi en cours…, enregistrement…, en cours d’envoi, envoi',
    'action.confirm': 'confirmer',
    'action.close': 'fermer, fermer la fenêtre, fermer cette fenêtre, fermer la boîte de dialogue',
    'action.ok': 'ok, d’accord, j’ai compris, compris, c’est bon, c’est compris, entendu',
    'action.yes': 'oui, oui merci',
    'action.no': 'non, non merci',
    'action.add': 'ajouter',
    'action.continue': 'continuer, poursuivre',
    'action.retry':
      'réessayer, veuillez réessayer, essayer à nouveau, réessayez, recommencer, essayez à nouveau, nouvelle tentative',
    'action.copy':
      'copier, copier le code, copier le texte, copier dans le presse-papiers, copier dans le presse-papier',
    'action.copied': 'copié, copié !, copié dans le presse-papiers, copié dans le presse-papier',
    'action.expand': 'déplier, développer, agrandir, tout déplier, tout développer',
    'action.collapse': 'replier, réduire, tout replier, tout réduire',
    'action.show-more':
      'voir plus, afficher plus, plus, en voir plus, montrer plus, plus…, voir davantage, afficher davantage, charger plus, en charger plus, charger davantage, plus de résultats, charger la suite, afficher plus de résultats',
    'action.show-less': 'voir moins, afficher moins, moins, montrer moins, réduire l’affichage',
    'action.show-all': 'tout afficher, voir tout, tout voir, tout, tous, afficher tout, toutes, voir tous',
    'action.hide': 'masquer, cacher',
    'action.loading':
      'chargement, chargement…, chargement en cours, chargement en cours…, en cours de chargement, veuillez patienter chargement',
    'action.wait':
      'veuillez patienter, merci de patienter, patientez, un instant, un instant svp, veuillez patienter…, un moment s’il vous plaît, patientez un instant',
    'action.select': 'sélectionner, choisir',
    'action.reload':
      'recharger, actualiser, recharger la page, rafraîchir, actualiser la page, rafraîchir la page',
    'action.download': 'télécharger, télécharger le fichier, téléchargement',
    'action.write': 'écrire, rédiger',
    'action.preview': 'aperçu, prévisualiser, prévisualisation',
    'action.play': 'lire la vidéo, lancer la lecture, lecture',
    'action.listen':
      'écouter, écouter l’article, écouter cet article, écoutez cet article, écouter ({count} min)',
    'action.report': 'signaler, signalement',
    'action.settings': 'paramètres, réglages, options, préférences',
    'form.name':
      'nom, votre nom, pseudo, prénom et nom, nom complet, nom *, votre pseudo, nom ou pseudo, surnom',
    'form.name-optional': 'nom (facultatif), nom (optionnel), nom facultatif',
    'form.email':
      'e-mail, email, adresse e-mail, adresse email, adresse mail, votre e-mail, votre adresse e-mail, votre email, courriel, adresse de courriel, adresse électronique, adresse de messagerie, mail, votre adresse email, entrez votre e-mail, saisissez votre adresse e-mail, votre adresse mail',
    'form.email-optional':
      'e-mail (facultatif), adresse e-mail (facultatif), email (facultatif), email (optionnel), adresse e-mail (facultative), courriel (facultatif)',
    'form.website':
      'site web, site internet, site, url, votre site, votre site web, site web url, adresse de votre site, page web',
    'form.website-optional':
      'site web (facultatif), site internet (facultatif), site (facultatif), site web (optionnel)',
    'form.username': 'nom d’utilisateur, identifiant, nom d’usager',
    'form.password': 'mot de passe, votre mot de passe',
    'form.message': 'message, votre message, texte',
    'form.optional': 'facultatif, optionnel, (facultatif), (optionnel), facultative',
    'form.required': 'obligatoire, (obligatoire), requis, (requis), champs obligatoires requis',
    'form.required-marked':
      'les champs obligatoires sont indiqués avec *, les champs obligatoires sont indiqués par une astérisque, les champs marqués d’un * sont obligatoires, les champs obligatoires sont marqués, champs obligatoires, * champs obligatoires, les champs suivis d’un * sont obligatoires, * champ obligatoire, les champs requis sont indiqués avec *, les champs marqués d’une astérisque sont obligatoires, les champs requis sont marqués, les champs obligatoires sont indiqués',
    'form.field-required':
      'ce champ est obligatoire, ce champ est requis, ce champ ne peut pas être vide, veuillez remplir ce champ, est obligatoire, est requis, ce champ doit être rempli, veuillez renseigner ce champ, ne peut être vide, ne peut pas être vide, champ obligatoire, champ requis',
    'form.enter-name':
      'veuillez saisir votre nom, veuillez entrer votre nom, merci d’indiquer votre nom, indiquez votre nom, veuillez indiquer un nom, saisissez votre nom, entrez votre nom',
    'form.enter-email':
      'veuillez saisir votre adresse e-mail, veuillez entrer votre e-mail, merci d’indiquer votre adresse e-mail, indiquez votre adresse e-mail, veuillez indiquer une adresse e-mail, veuillez renseigner votre email',
    'form.enter-valid-email':
      'veuillez saisir une adresse e-mail valide, adresse e-mail invalide, veuillez entrer une adresse e-mail valide, adresse e-mail non valide, e-mail invalide, cette adresse e-mail n’est pas valide, merci d’indiquer une adresse e-mail valide, veuillez entrer un email valide, l’adresse e-mail n’est pas valide',
    'form.email-private':
      'votre adresse e-mail ne sera pas publiée, votre adresse de messagerie ne sera pas publiée, votre e-mail ne sera pas publié, ne sera pas publié, ne sera pas publiée, (ne sera pas publié), votre adresse courriel ne sera pas publiée, votre adresse e-mail ne sera pas rendue publique, votre email ne sera pas visible, votre e-mail ne sera jamais publié, l’adresse e-mail ne sera pas publiée',
    'login.label':
      'se connecter, connexion, connectez-vous, s’identifier, identifiez-vous, me connecter, connecter, s’authentifier, se connecter maintenant, je me connecte, veuillez vous connecter',
    'login.with':
      'se connecter avec {brand}, connexion avec {brand}, continuer avec {brand}, s’identifier avec {brand}, connectez-vous avec {brand}, se connecter via {brand}',
    'login.out': 'se déconnecter, déconnexion, me déconnecter, déconnectez-vous',
    'login.sign-up':
      's’inscrire, créer un compte, inscription, créez un compte, inscrivez-vous, je m’inscris, créer mon compte, créer un compte gratuit, créer un compte gratuitement, s’enregistrer, m’inscrire, s’inscrire gratuitement, nouveau compte',
    'login.or':
      'se connecter ou s’inscrire, connexion ou inscription, connexion / inscription, connectez-vous ou créez un compte, se connecter ou créer un compte, se connecter / s’inscrire',
    'login.to-comment':
      'connectez-vous pour commenter, se connecter pour commenter, connectez-vous pour laisser un commentaire, identifiez-vous pour commenter, connectez-vous pour réagir, connectez-vous pour publier un commentaire, connectez-vous pour participer à la discussion, s’identifier pour réagir, vous devez être connecté pour commenter, vous devez vous connecter pour publier un commentaire, vous devez être connecté pour laisser un commentaire, vous devez être inscrit pour commenter, seuls les utilisateurs connectés peuvent commenter, il faut être connecté pour commenter, seuls les membres inscrits peuvent commenter, vous devez vous connecter pour commenter',
    'login.required':
      'vous devez être connecté, connexion requise, vous devez vous connecter, connexion nécessaire, identification requise',
    'login.as':
      'connecté en tant que {name}, connecté avec {name}, vous êtes connecté en tant que {name}, identifié en tant que {name}, connectée en tant que {name}',
    'login.forgot':
      'mot de passe oublié, mot de passe oublié ?, mot de passe perdu, vous avez oublié votre mot de passe, j’ai oublié mon mot de passe, mot de passe perdu ?, identifiants oubliés',
    'login.reset-password':
      'réinitialiser le mot de passe, réinitialiser votre mot de passe, réinitialiser mon mot de passe, nouveau mot de passe, réinitialisation du mot de passe',
    'login.remember':
      'se souvenir de moi, rester connecté, souvenez-vous de moi, mémoriser mes identifiants, maintenir la connexion',
    'login.no-account':
      'pas encore de compte, pas encore de compte ?, vous n’avez pas de compte, pas encore inscrit, vous n’avez pas encore de compte, pas encore inscrit ?, pas de compte, nouveau sur {brand}, pas encore membre',
    'login.have-account':
      'déjà inscrit, déjà inscrit ?, vous avez déjà un compte, déjà un compte, j’ai déjà un compte, déjà un compte ?, déjà enregistré, vous possédez déjà un compte, déjà un compte connectez-vous',
    'login.account': 'mon compte, votre compte, compte',
    'login.profile': 'profil, mon profil, votre profil, voir le profil, mon espace',
    'captcha.not-robot': 'je ne suis pas un robot, je suis humain, je suis un humain, pas un robot',
    'captcha.prove-human':
      'êtes-vous humain, confirmez que vous êtes humain, prouvez que vous êtes humain, veuillez confirmer que vous n’êtes pas un robot, êtes-vous un robot, prouvez que vous n’êtes pas un robot, vérifiez que vous êtes humain',
    'captcha.enter-code':
      'entrez le code, saisissez le code, veuillez saisir le code, recopiez le code, saisir le code, entrez le captcha, entrez le code de sécurité',
    'captcha.enter-characters':
      'saisissez les caractères de l’image, recopiez les caractères, entrez les caractères que vous voyez, saisissez les caractères affichés, tapez les caractères, entrez le texte de l’image, recopiez les caractères de l’image, saisissez le texte affiché',
    'captcha.verify': 'vérifier, vérifier maintenant',
    'captcha.verifying':
      'vérification en cours, vérification, vérification…, en cours de vérification, vérification en cours…',
    'captcha.verified': 'vérifié, vérification réussie, vérification terminée, vérifiée, succès',
    'captcha.failed':
      'échec de la vérification, la vérification a échoué, captcha incorrect, code incorrect, vérification échouée, mauvais code, captcha invalide',
    'captcha.expired': 'vérification expirée, la vérification a expiré, captcha expiré, code expiré',
    'captcha.new':
      'nouveau code, nouveau captcha, recharger le captcha, autre image, changer d’image, obtenir un nouveau code',
    'captcha.audio': 'défi audio, captcha audio, obtenir un défi audio, version audio, test audio',
    'cookie.accept':
      'accepter, j’accepte, accepter les cookies, autoriser, autoriser les cookies, je suis d’accord, d’accord pour les cookies, accepter et fermer les cookies, consentir, je consens',
    'cookie.accept-all':
      'tout accepter, accepter tout, accepter tous les cookies, tout autoriser, autoriser tous les cookies, accepter tous, j’accepte tout, tous accepter, autoriser tous',
    'cookie.accept-selected':
      'accepter la sélection, autoriser la sélection, accepter mes choix, valider mes choix, enregistrer mes choix, confirmer mes choix, confirmer la sélection, accepter les cookies sélectionnés, accepter sélectionnés, valider la sélection, enregistrer la sélection',
    'cookie.accept-continue':
      'accepter et continuer, accepter et fermer, accepter & fermer, accepter et poursuivre',
    'cookie.only-necessary':
      'cookies nécessaires uniquement, uniquement les cookies nécessaires, accepter uniquement les cookies nécessaires, seulement les cookies essentiels, cookies essentiels uniquement, uniquement les cookies essentiels, nécessaires uniquement, accepter les cookies nécessaires uniquement',
    'cookie.reject':
      'refuser, je refuse, refuser les cookies, continuer sans accepter, décliner, rejeter, ne pas accepter, je n’accepte pas, non je refuse',
    'cookie.reject-all':
      'tout refuser, refuser tout, refuser tous les cookies, tout rejeter, rejeter tout, refuser tous',
    'cookie.settings':
      'paramètres des cookies, paramétrer les cookies, gérer les cookies, gestion des cookies, préférences cookies, préférences de cookies, paramètres de cookies, réglages des cookies, personnaliser les cookies, configurer les cookies, préférences en matière de cookies',
    'cookie.manage':
      'gérer les préférences, personnaliser, gérer mes préférences, gérer les options, personnaliser mes choix, paramétrer, gérer mes choix, modifier les paramètres, modifier mes préférences, en savoir plus et paramétrer, gérer, configurer, gérer les paramètres, paramétrer mes choix',
    'cookie.save-settings':
      'enregistrer les préférences, enregistrer les paramètres, enregistrer et fermer, sauvegarder les préférences, enregistrer mes préférences, sauvegarder les paramètres',
    'cookie.choose': 'laissez-moi choisir, je choisis, laisse-moi choisir',
    'cookie.policy':
      'politique de cookies, politique en matière de cookies, politique relative aux cookies, politique des cookies, charte cookies',
    'cookie.learn':
      'en savoir plus sur les cookies, plus d’informations sur les cookies, en savoir plus sur notre utilisation des cookies, en savoir plus sur l’utilisation des cookies',
    'cookie.consent-heading':
      'consentement aux cookies, nous respectons votre vie privée, votre vie privée nous importe, gérer le consentement aux cookies, gérer le consentement, le respect de votre vie privée est notre priorité, votre vie privée est importante, consentement cookies, avis sur les cookies',
    'consent.always': 'toujours',
    'consent.service': 'service, services',
    'consent.purpose': 'finalité, finalités, but, objectif, objectifs, objets',
    'consent.vendors':
      'partenaires, nos partenaires, fournisseurs, fournisseur, liste des partenaires, liste des fournisseurs, voir les partenaires, voir nos partenaires, afficher les partenaires',
    'consent.always-required':
      'toujours actif, toujours activé, toujours requis, toujours nécessaire, toujours actifs, toujours obligatoire',
    'consent.opt-out': 'opt-out, retrait du consentement',
    'consent.essential':
      'nécessaires, cookies nécessaires, cookies essentiels, essentiels, strictement nécessaires, cookies strictement nécessaires, nécessaire, essentiel, cookies techniques, indispensables',
    'consent.functional': 'fonctionnels, cookies fonctionnels, fonctionnel, fonctionnalités, fonctionnalité',
    'consent.statistics':
      'statistiques, cookies statistiques, mesure d’audience, analytiques, cookies analytiques, cookies de mesure d’audience, analyse, analyse d’audience, analytique, statistique',
    'consent.marketing':
      'marketing, cookies marketing, publicité et marketing, cookies publicitaires, publicité ciblée, cookies de ciblage',
    'consent.performance': 'performance, cookies de performance, performances, optimisation',
    'consent.social-media': 'réseaux sociaux, médias sociaux, cookies de réseaux sociaux',
    'consent.external-media':
      'médias externes, contenus externes, contenu externe, services externes, services tiers, contenus tiers',
    'consent.service-provision':
      'fourniture de service, fourniture du service, fourniture de services, prestation de services',
    'consent.details':
      'détails, plus d’informations, plus de détails, afficher les détails, voir les détails, plus d’infos, informations, plus d’information, afficher détails',
    'consent.privacy-settings':
      'paramètres de confidentialité, gérer ma confidentialité, préférences de confidentialité, paramètres de vie privée, réglages de confidentialité, gérer mes données',
    'privacy.label': 'confidentialité, vie privée, protection des données',
    'privacy.policy':
      'politique de confidentialité, politique de protection des données, déclaration de confidentialité, charte de confidentialité, règles de confidentialité, notre politique de confidentialité, politique de vie privée, données personnelles, protection des données personnelles',
    'privacy.learn-more':
      'pour en savoir plus consultez notre politique de confidentialité, pour en savoir plus veuillez lire notre politique de confidentialité, plus d’informations dans notre politique de confidentialité, consultez notre politique de confidentialité, lire la politique de confidentialité, pour plus d’informations consultez notre politique de confidentialité',
    'privacy.terms':
      'conditions d’utilisation, conditions générales d’utilisation, cgu, conditions générales, cgv, conditions générales de vente, mentions et conditions, conditions de service, conditions',
    'privacy.and-terms':
      'confidentialité et conditions, confidentialité & conditions, confidentialité et conditions d’utilisation, conditions d’utilisation et politique de confidentialité, conditions et confidentialité',
    'newsletter.label':
      'newsletter, newsletters, infolettre, lettre d’information, nos newsletters, notre newsletter',
    'newsletter.subscribe':
      's’abonner à la newsletter, s’inscrire à la newsletter, inscription à la newsletter, abonnez-vous à notre newsletter, inscrivez-vous à notre newsletter, inscrivez-vous à la newsletter, abonnez-vous à la newsletter, recevoir la newsletter, inscription newsletter, je m’inscris à la newsletter, abonnement newsletter, recevez notre newsletter, abonnez-vous gratuitement à notre newsletter, je m’abonne à la newsletter, recevoir notre newsletter',
    'newsletter.pitch':
      'recevez nos articles par e-mail, recevez l’actualité par e-mail, recevez l’essentiel de l’actualité, ne manquez aucun article, ne ratez rien de l’actualité, restez informé, recevez chaque jour l’essentiel, l’actualité dans votre boîte mail, toute l’actualité dans votre boîte mail, recevez chaque semaine le meilleur de, ne manquez rien, restez au courant',
    'newsletter.thanks':
      'merci de votre inscription, merci pour votre inscription, vous êtes inscrit, inscription réussie, merci de vous être abonné, votre inscription est confirmée, vous êtes bien inscrit, votre inscription a bien été prise en compte, merci votre inscription a bien été enregistrée, merci de vous être inscrit',
    'newsletter.already':
      'vous êtes déjà inscrit, vous êtes déjà abonné, cette adresse e-mail est déjà inscrite, déjà inscrit à la newsletter, cet e-mail est déjà inscrit',
    'newsletter.check-inbox':
      'vérifiez votre boîte de réception, vérifiez votre boîte mail, vérifiez vos e-mails pour confirmer, un e-mail de confirmation vous a été envoyé, consultez votre boîte mail, veuillez confirmer votre inscription, confirmez votre inscription en cliquant sur le lien, vous allez recevoir un e-mail de confirmation',
    'newsletter.unsubscribe-anytime':
      'vous pouvez vous désabonner à tout moment, désinscription à tout moment, vous pouvez vous désinscrire à tout moment, désinscrivez-vous à tout moment, désabonnement possible à tout moment, vous pourrez vous désinscrire à tout moment, désinscription possible à tout moment, désabonnez-vous à tout moment',
    'newsletter.no-spam':
      'pas de spam, sans spam, nous n’envoyons pas de spam, pas de spam promis, zéro spam, aucun spam',
    'newsletter.unsubscribe': 'se désabonner, se désinscrire, désabonnement, désinscription, me désabonner',
    'newsletter.join-readers':
      'rejoignez {count} abonnés, rejoignez {count} lecteurs, rejoignez les {count} abonnés, rejoignez plus de {count} lecteurs, déjà {count} abonnés',
    'subscribe.label':
      's’abonner, abonnez-vous, je m’abonne, abonnement, abonnements, s’abonner maintenant, m’abonner, s’abonner gratuitement',
    'subscribe.rss':
      'flux rss, rss, s’abonner au flux rss, fil rss, flux, abonnez-vous au flux rss, flux atom',
    'subscribe.by-email':
      's’abonner par e-mail, abonnez-vous par e-mail, abonnement par e-mail, abonnez-vous à ce blog par e-mail, s’abonner par email',
    'subscribe.push':
      'activer les notifications, recevoir les notifications, autoriser les notifications, activez les notifications, recevoir des notifications',
    'subscribe.to-read':
      'abonnez-vous pour lire la suite, abonnez-vous pour continuer la lecture, pour lire la suite abonnez-vous, abonnez-vous pour lire cet article, abonnez-vous pour lire l’intégralité de l’article, la suite est réservée aux abonnés, lire la suite avec un abonnement, poursuivez votre lecture en vous abonnant, abonnez-vous pour accéder à la suite, abonnez-vous pour lire cet article en intégralité, débloquez cet article',
    'subscribe.only':
      'réservé aux abonnés, article réservé aux abonnés, réservé à nos abonnés, cet article est réservé aux abonnés, contenu réservé aux abonnés, abonnés, pour les abonnés, exclusif abonnés, réservé aux abonnées, exclusivité abonnés, accès abonnés',
    'subscribe.already':
      'déjà abonné, déjà abonné ?, déjà abonné connectez-vous, déjà abonné se connecter, j’ai déjà un abonnement, déjà abonnée, vous avez déjà un abonnement',
    'subscribe.free-trial':
      'essai gratuit, essayer gratuitement, essayez gratuitement, je teste gratuitement, premier mois gratuit, un mois gratuit, testez gratuitement, commencer l’essai gratuit, 1 mois offert, essai gratuit de {count} jours, profitez d’un essai gratuit, premier mois offert',
    'subscribe.cancel-anytime':
      'sans engagement, résiliable à tout moment, annulable à tout moment, résiliez à tout moment, vous pouvez résilier à tout moment, annulez à tout moment, résiliation à tout moment, sans engagement de durée, résiliable en ligne à tout moment',
    'subscribe.manage': 'gérer mon abonnement, gérer l’abonnement, gérer votre abonnement, mon abonnement',
    'subscribe.gift':
      'offrir cet article, offrir l’article, offrir un abonnement, partager cet article en accès libre, offrez cet article',
    'subscribe.articles-left':
      'il vous reste {count} articles gratuits, il vous reste {count} articles à lire, encore {count} articles gratuits, plus que {count} articles gratuits, vous avez lu {count} articles gratuits',
    'subscribe.register-to-read':
      'créez un compte gratuit pour continuer la lecture, inscrivez-vous gratuitement pour lire la suite, créez un compte pour lire la suite, inscrivez-vous pour lire cet article, créez gratuitement un compte pour lire la suite',
    'subscribe.offers':
      'voir les offres, découvrir nos offres, voir nos offres, nos offres d’abonnement, voir les offres d’abonnement, découvrez nos offres, offres d’abonnement, toutes nos offres, découvrir les offres',
    'member.only':
      'réservé aux membres, réservé à nos membres, contenu réservé aux membres, pour les membres uniquement, cet article est réservé aux membres, membres uniquement',
    'member.become':
      'devenir membre, devenez membre, rejoignez-nous, adhérer, devenez adhérent, je deviens membre',
    'member.already': 'déjà membre, déjà membre ?, vous êtes déjà membre, déjà membre connectez-vous',
    'member.label': 'membre, membres, adhésion',
    'member.support-us':
      'soutenez-nous, nous soutenir, soutenez notre travail, soutenir notre journalisme, soutenez un journalisme indépendant, soutenez notre rédaction, soutenez ce blog, soutenir, aidez-nous, soutenez le journalisme indépendant',
    'member.donate': 'faire un don, je donne, donner, faites un don, don, offrez-moi un café, je fais un don',
    'follow.label': 'suivre, s’abonner au compte',
    'follow.us':
      'suivez-nous, nous suivre, suivez-nous sur les réseaux sociaux, retrouvez-nous sur les réseaux sociaux',
    'follow.on':
      'suivez-nous sur {brand}, suivre sur {brand}, nous suivre sur {brand}, retrouvez-nous sur {brand}',
    'share.label': 'partager, partagez, partage, partager ceci, partager sur',
    'share.on':
      'partager sur {brand}, partagez sur {brand}, cliquez pour partager sur {brand}, partager via {brand}, cliquer pour partager sur {brand}',
    'share.article':
      'partager cet article, partager l’article, partagez cet article, partager cette page, partager cet article sur',
    'share.by-email':
      'partager par e-mail, envoyer par e-mail, envoyer à un ami, partager par email, envoyer par mail, envoyer cet article par e-mail, cliquer pour envoyer un lien par e-mail à un ami, partager par mail',
    'share.copy-link':
      'copier le lien, copier l’url, copier l’adresse, copier le lien de l’article, copier le lien dans le presse-papiers',
    'share.link-copied':
      'lien copié, lien copié !, lien copié dans le presse-papiers, le lien a été copié, url copiée',
    'share.save':
      'enregistrer pour plus tard, lire plus tard, ajouter aux favoris, sauvegarder l’article, ajouter à ma liste de lecture, ajouter à mes favoris, enregistrer l’article, garder pour plus tard',
    'related.articles':
      'articles similaires, articles liés, articles associés, articles connexes, sur le même sujet, à lire aussi sur le même thème, contenus associés, sujets associés, dans la même rubrique, articles relatifs, publications similaires, articles en rapport, similaire',
    'related.may-like':
      'vous aimerez aussi, cela pourrait vous intéresser, vous aimerez peut-être, ces articles pourraient vous intéresser, vous pourriez aimer, cela peut vous intéresser, vous pourriez aussi aimer, ceci pourrait vous intéresser, susceptible de vous intéresser, vous pourriez aimer aussi, vous aimerez également, vous aimerez sûrement, peut vous intéresser',
    'related.recommended':
      'recommandé, recommandations, recommandé pour vous, articles recommandés, nos recommandations, suggestions, recommandés pour vous, à la une pour vous, la sélection de la rédaction',
    'related.recent':
      'articles récents, derniers articles, dernières actualités, dernières nouvelles, les derniers articles, actualités récentes, publications récentes, derniers billets, nouveaux articles, dernières publications, billets récents, les plus récentes actualités',
    'related.popular':
      'les plus lus, articles populaires, les articles les plus lus, populaires cette semaine, tendances, articles les plus lus, les plus consultés',
    'related.more-from':
      'plus de {name}, autres articles de {name}, tous les articles de cet auteur, plus d’articles de {name}, du même auteur',
    'related.read-also': 'à lire aussi, lire aussi, lire également, à lire également, lisez aussi',
    'related.read-next': 'à lire ensuite, lire ensuite, article suivant à lire, à suivre',
    'related.read-more':
      'lire plus, lire l’article, lire la suite…, en lire plus, lire cet article, voir l’article, lire l’article complet, lire, en savoir plus, savoir plus, en savoir davantage, apprenez-en plus, découvrir, découvrez',
    'related.continue':
      'continuer la lecture, poursuivre la lecture, lire la suite, continuer à lire, continuez la lecture, continuer la lecture de {title}',
    'related.previous-article':
      'article précédent, article précédent {title}, billet précédent, publication précédente',
    'related.next-article': 'article suivant, article suivant {title}, billet suivant, publication suivante',
    'related.newer-article':
      'articles plus récents, plus récents articles, billets plus récents, article plus récent, articles suivants plus récents, nouvelles entrées, entrées plus récentes, articles suivants',
    'related.older-article':
      'articles plus anciens, anciens articles, billets plus anciens, article plus ancien, articles précédents plus anciens, anciennes entrées, entrées plus anciennes, articles précédents',
    'nav.next': 'suivant, suivante, suiv, suivants, page suivante',
    'nav.previous': 'précédent, précédente, préc, précédents, page précédente',
    'nav.page': 'page',
    'nav.page-of': 'page {count} sur {count}, page {count}, {count} sur {count}, page {count} de {count}',
    'nav.back': 'retour, revenir en arrière, revenir',
    'nav.back-top':
      'haut de page, retour en haut, retour en haut de page, remonter, revenir en haut, aller en haut, en haut, haut de la page, retour en haut de la page, remonter en haut de page',
    'nav.home': 'accueil, page d’accueil, aller à l’accueil',
    'nav.back-home':
      'retour à l’accueil, retour à la page d’accueil, revenir à l’accueil, retourner à l’accueil',
    'nav.menu': 'menu, navigation, menu principal, navigation principale, menu de navigation',
    'nav.toggle-menu':
      'afficher ou masquer le menu, basculer le menu, ouvrir ou fermer le menu, afficher/masquer le menu, basculer la navigation, permuter le menu, activer la navigation',
    'nav.open-menu': 'ouvrir le menu, afficher le menu, ouvrir la navigation',
    'nav.close-menu': 'fermer le menu, masquer le menu, fermer la navigation',
    'nav.skip':
      'aller au contenu, passer au contenu, aller au contenu principal, accéder au contenu, aller directement au contenu, passer au contenu principal, sauter au contenu, accéder directement au contenu, skip to content, allez au contenu',
    'nav.contents':
      'sommaire, table des matières, au sommaire, contenu, plan, sur cette page, dans cet article, dans cette page',
    'nav.search':
      'rechercher, recherche, chercher, rechercher…, recherche…, rechercher sur le site, recherche sur le site, recherchez, rechercher dans le blog, rechercher un article, que recherchez-vous, chercher…, saisissez votre recherche',
    'nav.search-results':
      'résultats de recherche, résultats de la recherche, résultats, résultat de la recherche, résultat de recherche',
    'nav.search-results-for':
      'résultats de recherche pour {title}, résultats pour {title}, résultats de la recherche pour {title}, recherche pour {title}, résultats de recherche pour',
    'nav.search-count':
      '{count} résultats, {count} résultat, {count} résultats trouvés, {count} résultats pour {title}, {count} résultats trouvés pour {title}',
    'nav.search-none':
      'aucun résultat, aucun résultat trouvé, rien trouvé, aucun résultat pour {title}, pas de résultats, aucun résultat ne correspond à votre recherche, votre recherche n’a donné aucun résultat, aucun résultat trouvé pour {title}, aucun article trouvé, rien n’a été trouvé, pas de résultat, aucun article ne correspond à votre recherche',
    'nav.categories': 'catégories, catégorie, rubriques, toutes les catégories',
    'nav.tags': 'étiquettes, tags, mots-clés, étiquette, tag, mots clés, mot-clé, libellés',
    'nav.all-tags': 'tous les tags, toutes les étiquettes, voir tous les tags, tous les mots-clés',
    'nav.archive': 'archives, archive, archives mensuelles, archives du blog',
    'nav.authors': 'auteurs, auteur, autrice, à propos de l’auteur, les auteurs',
    'nav.all-posts-by':
      'tous les articles de {name}, articles de {name}, voir tous les articles de {name}, articles par {name}, publications de {name}, voir toutes les publications de {name}',
    'nav.post-count': '{count} articles, {count} article, {count} billets, {count} publications',
    'nav.tagged-count':
      '{count} articles avec le tag {title}, articles avec le tag {title}, articles étiquetés {title}, étiquette {title}, tag {title}, articles tagués {title}',
    'nav.translations':
      'traductions, autres langues, dans d’autres langues, langues disponibles, disponible en d’autres langues',
    'nav.direct-link': 'lien direct, permalien, lien permanent',
    'nav.edit-page':
      'modifier cette page, éditer cette page, modifier la page, modifier cet article, modifier sur {brand}, éditer sur {brand}, modifier cette page sur {brand}',
    'nav.contact':
      'contact, contactez-nous, nous contacter, contacter la rédaction, contactez nous, formulaire de contact',
    'nav.about':
      'à propos, à propos de nous, qui sommes-nous, qui sommes-nous ?, à propos de ce site, à propos de ce blog',
    'nav.theme-toggle':
      'changer de thème, basculer le thème, mode sombre ou clair, basculer en mode sombre, passer en mode sombre, passer en mode clair, basculer entre mode clair et sombre, activer le mode sombre, changer le thème, thème sombre/clair',
    'nav.theme-dark': 'sombre, mode sombre, thème sombre, mode nuit, foncé',
    'nav.theme-light': 'clair, mode clair, thème clair, mode jour',
    'nav.new-tab':
      's’ouvre dans une nouvelle fenêtre, ouvre dans une nouvelle fenêtre, ouvrir dans un nouvel onglet, nouvelle fenêtre, s’ouvre dans un nouvel onglet, ouvrir dans une nouvelle fenêtre, ouvre dans un nouvel onglet, (ouvre dans une nouvelle fenêtre)',
    'meta.reading-time':
      '{count} min de lecture, {count} minutes de lecture, temps de lecture {count} minutes, temps de lecture {count} min, lecture {count} min, {count} minute de lecture, temps de lecture estimé {count} minutes, durée de lecture {count} minutes, lecture en {count} minutes',
    'meta.reading-time-label': 'temps de lecture, durée de lecture, temps de lecture estimé',
    'meta.minutes': '{count} min, {count} minutes, {count} minute, {count} mn',
    'meta.words': '{count} mots, {count} mot',
    'meta.views':
      '{count} vues, {count} vue, {count} lectures, {count} visites, vu {count} fois, lu {count} fois, vues {count}',
    'meta.published': 'publié, paru, posté, mis en ligne',
    'meta.published-on':
      'publié le {date}, posté le {date}, publié {date}, mis en ligne le {date}, écrit le {date}, créé le {date}, paru le {date}, publié le {date} par {name}',
    'meta.last-updated':
      'dernière mise à jour, dernière mise à jour le {date}, dernière mise à jour {date}, dernière modification, dernière modification le {date}, modifié pour la dernière fois le {date}, dernière édition le {date}, dernier changement le {date}, dernière modification {date}, mis à jour le {date}, mise à jour le {date}, actualisé le {date}, màj le {date}, modifié le {date}, mis à jour, mise à jour, actualisé, màj',
    'meta.on-date': 'le {date}',
    'meta.by': 'par {name}, auteur {name}',
    'meta.written-by': 'écrit par {name}, rédigé par {name}, écrit par, publié par {name}, posté par {name}',
    'meta.photo-credit':
      'photo {name}, crédit photo {name}, crédits photo {name}, crédit {name}, image {name}, photo de {name}, crédits {name}, source {name}',
    'meta.outdated':
      'cet article date de plus d’un an, cet article est ancien, cet article n’est peut-être plus à jour, obsolète, cet article a plus d’un an, ces informations ne sont peut-être plus à jour, le contenu peut être obsolète',
    'time.now': 'à l’instant, maintenant, à l’instant même, il y a un instant, il y a quelques secondes',
    'time.minutes-ago':
      'il y a {count} minutes, il y a {count} minute, il y a une minute, il y a {count} min',
    'time.hours-ago': 'il y a {count} heures, il y a {count} heure, il y a une heure, il y a {count} h',
    'time.days-ago': 'il y a {count} jours, il y a {count} jour, il y a un jour, il y a {count} j',
    'time.weeks-ago': 'il y a {count} semaines, il y a {count} semaine, il y a une semaine',
    'time.months-ago': 'il y a {count} mois, il y a un mois',
    'time.years-ago': 'il y a {count} ans, il y a {count} an, il y a un an, il y a {count} années',
    'time.today': 'aujourd’hui',
    'time.yesterday': 'hier',
    'ad.label':
      'publicité, annonce, annonces, pub, publicités, - publicité -, encart publicitaire, message publicitaire',
    'ad.continues':
      'la suite après la publicité, l’article continue après la publicité, la suite de l’article après la publicité, suite de l’article après la publicité, l’article continue ci-dessous, la suite après cette publicité',
    'ad.sponsored':
      'sponsorisé, contenu sponsorisé, article sponsorisé, parrainé, publication sponsorisée, contenu parrainé, billet sponsorisé',
    'ad.sponsored-by':
      'sponsorisé par {name}, parrainé par {name}, présenté par {name}, proposé par {name}, offert par {name}',
    'ad.partnership':
      'en partenariat avec {name}, partenariat rémunéré, contenu partenaire, partenariat rémunéré avec {name}, en collaboration avec {name}, collaboration commerciale, partenariat',
    'ad.promoted':
      'contenu promotionnel, publireportage, publi-rédactionnel, publirédactionnel, contenu de marque, communiqué, promotion, contenu payé, publi-communiqué, article promotionnel',
    'ad.affiliate':
      'cet article contient des liens affiliés, cet article contient des liens d’affiliation, contient des liens affiliés, les liens sont affiliés, certains liens de cet article sont affiliés, cette page contient des liens d’affiliation',
    'ad.affiliate-commission':
      'nous pouvons percevoir une commission, nous percevons une commission si vous achetez via ces liens, si vous achetez un produit via ces liens nous pouvons toucher une commission, en cas d’achat via ces liens nous recevons une commission sans surcoût pour vous, lorsque vous achetez via nos liens nous pouvons percevoir une commission',
    'ad.affiliate-label': 'lien affilié, liens affiliés, affiliation, lien d’affiliation, lien sponsorisé',
    'ad.hide': 'fermer la publicité, masquer la publicité, masquer cette annonce, fermer l’annonce',
    'ad.blocker':
      'veuillez désactiver votre bloqueur de publicité, désactivez votre bloqueur de publicité, bloqueur de publicité détecté, vous utilisez un bloqueur de publicité, merci de désactiver votre bloqueur de publicité, vous utilisez un adblocker',
    'disclosure.opinion': 'opinion, tribune, point de vue, éditorial, chronique, édito, billet',
    'disclosure.opinion-author':
      'cette tribune n’engage que son auteur, les propos n’engagent que leur auteur, cet article reflète l’opinion de son auteur, les opinions exprimées n’engagent que leurs auteurs, les opinions exprimées sont celles de l’auteur',
    'disclosure.live': 'en direct, direct, live, le direct, suivez en direct',
    'disclosure.developing':
      'article en cours de mise à jour, plus d’informations à venir, information en cours de développement, cet article sera mis à jour, alerte info, plus d’informations à suivre, cet article est mis à jour régulièrement',
    'disclosure.correction':
      'correction, rectificatif, erratum, une version précédente de cet article indiquait, cet article a été corrigé, une version antérieure de cet article, mise au point',
    'disclosure.updated':
      'cet article a été mis à jour, article mis à jour, article actualisé, cet article a été actualisé, cet article a été mis à jour avec de nouvelles informations',
    'disclosure.syndicated':
      'cet article a été initialement publié sur {name}, cet article a d’abord été publié par {name}, article republié avec l’autorisation de {name}, publié initialement sur {name}, avec l’aimable autorisation de {name}, article publié initialement dans {name}',
    'disclosure.sample':
      'le produit nous a été prêté par le constructeur, le produit testé nous a été fourni par la marque, produit prêté par la marque, appareil prêté par le constructeur, le constructeur nous a fourni un exemplaire de test, exemplaire fourni par la marque',
    'disclosure.embargo': 'embargo, sous embargo, sous embargo jusqu’au {date}, embargo jusqu’au {date}',
    'disclosure.ai-made':
      'cet article a été généré par une ia, contenu généré par ia, ce texte a été rédigé par une intelligence artificielle, généré par ia, article écrit par une ia, texte généré par intelligence artificielle, généré par intelligence artificielle',
    'disclosure.ai-assisted':
      'cet article a été rédigé avec l’aide de l’ia, rédigé avec l’aide d’une ia et relu par la rédaction, avec l’assistance de l’ia, cet article a été rédigé avec l’aide d’une intelligence artificielle, assisté par ia',
    'disclosure.ai-summary':
      'résumé généré par ia, résumé par ia, ce résumé a été généré par une ia, résumé de l’article par ia, résumé ia',
    'disclosure.ai-translated':
      'cet article a été traduit automatiquement, traduction automatique, traduit par ia, ce texte a été traduit automatiquement, traduit automatiquement, traduit par une ia',
    'error.generic':
      'une erreur est survenue, une erreur s’est produite, erreur, quelque chose s’est mal passé, oups une erreur est survenue, oups, il y a eu une erreur, une erreur inattendue est survenue',
    'error.try-again':
      'une erreur est survenue veuillez réessayer, une erreur s’est produite veuillez réessayer, quelque chose s’est mal passé réessayez, une erreur est survenue veuillez réessayer plus tard, une erreur est survenue merci de réessayer',
    'error.try-later':
      'veuillez réessayer plus tard, réessayez plus tard, merci de réessayer plus tard, essayez plus tard, veuillez essayer plus tard',
    'error.not-found':
      'page introuvable, page non trouvée, cette page n’existe pas, la page demandée est introuvable, erreur 404, page inexistante, 404 page non trouvée, la page que vous cherchez n’existe pas, la page que vous recherchez est introuvable, introuvable, la page est introuvable, cette page est introuvable',
    'error.javascript':
      'veuillez activer javascript, javascript est désactivé, activez javascript, javascript doit être activé, vous devez activer javascript, merci d’activer javascript, javascript est nécessaire',
    'error.offline':
      'vous êtes hors ligne, pas de connexion internet, aucune connexion internet, hors ligne, hors connexion',
    'error.not-available':
      'non disponible, indisponible, ce contenu n’est pas disponible, contenu indisponible, cet article n’est plus disponible, n’est plus disponible, pas disponible',
    'error.region':
      'ce contenu n’est pas disponible dans votre pays, non disponible dans votre région, indisponible dans votre pays',
    'legal.copyright': 'copyright, droits d’auteur, © {count} {name}, copyright {count} {name}',
    'legal.rights':
      'tous droits réservés, © {count} {name} tous droits réservés, copyright {count} {name} tous droits réservés',
    'legal.powered-by-brand':
      'propulsé par {brand}, fièrement propulsé par {brand}, fonctionne avec {brand}, réalisé avec {brand}, powered by {brand}, généré avec {brand}, site réalisé avec {brand}, créé avec {brand}, réalisé par {brand}',
    'legal.powered-by':
      'propulsé par, fonctionne avec, réalisé avec, powered by, fièrement propulsé par, créé avec, motorisé par, généré par',
    'legal.theme-by':
      'thème par {brand}, thème {brand}, thème de {name}, design par {name}, conception {name}, thème par {name}, thème par, design {brand}, design par',
    'legal.imprint': 'mentions légales, informations légales',
    'nav.advertise':
      'annoncer chez nous, faire de la publicité, devenir annonceur, annonceurs, publicité sur notre site, votre publicité ici',
  },
} as const satisfies NoticeLexicon;
