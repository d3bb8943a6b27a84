import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'clause',
    forms: `
      dice, dicono, disse, dissero, diceva, dicevano, direbbe, dirà, scrive, scrivono, scrisse,
      scrissero, scriveva, scrivevano, aggiunge, aggiungono, aggiunse, aggiunsero, aggiungeva,
      aggiungevano, sostiene, sostengono, sostenne, sostennero, sosteneva, sostenevano, risponde,
      rispondono, rispose, risposero, rispondeva, rispondevano, conclude, concludono, concluse,
      conclusero, concludeva, prosegue, proseguono, proseguì, proseguiva, ritiene, ritengono,
      ritenne, riteneva, ritenevano, mantiene, ripete, ripetono, ripeté, ripeteva, espone, espose,
      esponeva, fa sapere, fanno sapere, fece sapere, fecero sapere, faceva sapere, fa notare, fanno
      notare, fece notare, faceva notare, fa presente, fanno presente, fece presente, lascia
      intendere, lasciano intendere, lasciò intendere, lasciava intendere, tiene a precisare,
      tengono a precisare, tiene a sottolineare, tiene a ribadire, ci tiene a precisare, ci tiene a
      sottolineare, mette in chiaro, mise in chiaro, rende noto, rendono noto, rese noto, mette in
      evidenza, mettono in evidenza, mise in evidenza, dà per certo, danno per certo, ribatte,
      ribatterono, ribatteva, replicò, riprende, riprese, smorza, ammorbidisce, predice, predisse,
      va ripetendo, tiene a dire, chiude, chiuse, ci dice, ci spiega, ci racconta, spiega, spiegano,
      spiegava, spiegavano, spiegò, spiegarono, afferma, affermano, affermava, affermavano, affermò,
      affermarono, dichiara, dichiarano, dichiarava, dichiaravano, dichiarò, dichiararono,
      sottolinea, sottolineano, sottolineava, sottolineavano, sottolineò, sottolinearono, annuncia,
      annunciano, annunciava, annunciavano, annunciò, annunciarono, commenta, commentano,
      commentava, commentavano, commentò, commentarono, precisa, precisano, precisava, precisavano,
      precisò, precisarono, racconta, raccontano, raccontava, raccontavano, raccontò, raccontarono,
      evidenzia, evidenziano, evidenziava, evidenziavano, evidenziò, evidenziarono, conferma,
      confermano, confermava, confermavano, confermò, confermarono, assicura, assicurano,
      assicurava, assicuravano, assicurò, assicurarono, osserva, osservano, osservava, osservavano,
      osservò, osservarono, nota, notano, notava, notavano, notò, notarono, ricorda, ricordano,
      ricordava, ricordavano, ricordò, ricordarono, rivela, rivelano, rivelava, rivelavano, rivelò,
      rivelarono, segnala, segnalano, segnalava, segnalavano, segnalò, segnalarono, constata,
      constatano, constatava, constatavano, constatò, constatarono, stima, stimano, stimava,
      stimavano, stimò, stimarono, giudica, giudicano, giudicava, giudicavano, giudicò, giudicarono,
      ipotizza, ipotizzano, ipotizzava, ipotizzavano, ipotizzò, ipotizzarono, informa, informano,
      informava, informavano, informò, informarono, comunica, comunicano, comunicava, comunicavano,
      comunicò, comunicarono, replica, replicano, replicava, replicavano, replicarono, rileva,
      rilevano, rilevava, rilevavano, rilevò, rilevarono, rimarca, rimarcano, rimarcava,
      rimarcavano, rimarcò, rimarcarono, ribadisce, ribadiscono, ribadiva, ribadivano, ribadì,
      ribadirono, chiarisce, chiariscono, chiariva, chiarivano, chiarì, chiarirono, riferisce,
      riferiscono, riferiva, riferivano, riferì, riferirono, argomenta, argomentano, argomentava,
      argomentavano, argomentò, argomentarono, analizza, analizzano, analizzava, analizzavano,
      analizzò, analizzarono, rassicura, rassicurano, rassicurava, rassicuravano, rassicurò,
      rassicurarono, specifica, specificano, specificava, specificavano, specificò, specificarono,
      dettaglia, dettagliano, dettagliava, dettagliavano, dettagliò, dettagliarono, confida,
      confidano, confidava, confidavano, confidò, confidarono, indica, indicano, indicava,
      indicavano, indicò, indicarono, menziona, menzionano, menzionava, menzionavano, menzionò,
      menzionarono, rammenta, rammentano, rammentava, rammentavano, rammentò, rammentarono,
      testimonia, testimoniano, testimoniava, testimoniavano, testimoniò, testimoniarono, teorizza,
      teorizzano, teorizzava, teorizzavano, teorizzò, teorizzarono, specula, speculano, speculava,
      speculavano, speculò, specularono, pronostica, pronosticano, pronosticava, pronosticavano,
      pronosticò, pronosticarono, scherza, scherzano, scherzava, scherzavano, scherzò, scherzarono,
      ironizza, ironizzano, ironizzava, ironizzavano, ironizzò, ironizzarono, twitta, twittano,
      twittava, twittavano, twittò, twittarono, posta, postano, postava, postavano, postò,
      postarono, pubblica, pubblicano, pubblicava, pubblicavano, pubblicò, pubblicarono, anticipa,
      anticipano, anticipava, anticipavano, anticipò, anticiparono, svela, svelano, svelava,
      svelavano, svelò, svelarono, motiva, motivano, motivava, motivavano, motivò, motivarono,
      giustifica, giustificano, giustificava, giustificavano, giustificò, giustificarono, obietta,
      obiettano, obiettava, obiettavano, obiettò, obiettarono, incalza, incalzano, incalzava,
      incalzavano, incalzò, incalzarono, rincara, rincarano, rincarava, rincaravano, rincarò,
      rincararono, chiosa, chiosano, chiosava, chiosavano, chiosò, chiosarono, sentenzia,
      sentenziano, sentenziava, sentenziavano, sentenziò, sentenziarono, esordisce, esordiscono,
      esordiva, esordivano, esordì, esordirono, puntualizza, puntualizzano, puntualizzava,
      puntualizzavano, puntualizzò, puntualizzarono, quantifica, quantificano, quantificava,
      quantificavano, quantificò, quantificarono, calcola, calcolano, calcolava, calcolavano,
      calcolò, calcolarono, valuta, valutano, valutava, valutavano, valutò, valutarono, certifica,
      certificano, certificava, certificavano, certificò, certificarono, garantisce, garantiscono,
      garantiva, garantivano, garantì, garantirono, proclama, proclamano, proclamava, proclamavano,
      proclamò, proclamarono, decreta, decretano, decretava, decretavano, decretò, decretarono,
      attesta, attestano, attestava, attestavano, attestò, attestarono, documenta, documentano,
      documentava, documentavano, documentò, documentarono, sintetizza, sintetizzano, sintetizzava,
      sintetizzavano, sintetizzò, sintetizzarono, riepiloga, riepilogano, riepilogava,
      riepilogavano, riepilogò, riepilogarono, elenca, elencano, elencava, elencavano, elencò,
      elencarono, illustra, illustrano, illustrava, illustravano, illustrò, illustrarono, enuncia,
      enunciano, enunciava, enunciavano, enunciò, enunciarono, sente, sentono, sentiva, sentivano,
      sentì, sentirono, notifica, notificano, notificava, notificavano, notificò, notificarono,
      ragiona, ragionano, ragionava, ragionavano, ragionò, ragionarono, congettura, congetturano,
      congetturava, congetturavano, congetturò, congetturarono, diagnostica, diagnosticano,
      diagnosticava, diagnosticavano, diagnosticò, diagnosticarono, profetizza, profetizzano,
      profetizzava, profetizzavano, profetizzò, profetizzarono, vaticina, vaticinano, vaticinava,
      vaticinavano, vaticinò, vaticinarono, insinua, insinuano, insinuava, insinuavano, insinuò,
      insinuarono, asserisce, asseriscono, asseriva, asserivano, asserì, asserirono, contestualizza,
      contestualizzano, contestualizzava, contestualizzavano, contestualizzò, contestualizzarono,
      rimprovera, rimproverano, rimproverava, rimproveravano, rimproverò, rimproverarono, continua,
      continuano, continuava, continuavano, continuò, continuarono, considera, considerano,
      considerava, consideravano, considerò, considerarono, aggiorna, aggiornano, aggiornava,
      aggiornavano, aggiornò, aggiornarono, sbotta, sbottano, sbottava, sbottavano, sbottò,
      sbottarono, motteggia, motteggiano, motteggiava, motteggiavano, motteggiò, motteggiarono
    `,
    participles: `
      detto, detta, detti, dette, scritto, scritta, scritti, scritte, aggiunto, aggiunta, aggiunti,
      aggiunte, sostenuto, sostenuta, sostenuti, risposto, concluso, conclusa, proseguito, ritenuto,
      ripetuto, esposto, fatto sapere, fatto notare, fatto presente, lasciato intendere, tenuto a
      precisare, tenuto a sottolineare, tenuto a ribadire, voluto precisare, voluto sottolineare,
      voluto ricordare, messo in chiaro, messo in evidenza, reso noto, ribattuto, ripreso, predetto,
      tagliato corto, spiegato, spiegata, spiegati, spiegate, affermato, affermata, affermati,
      affermate, dichiarato, dichiarata, dichiarati, dichiarate, sottolineato, sottolineata,
      sottolineati, sottolineate, annunciato, annunciata, annunciati, annunciate, commentato,
      commentata, commentati, commentate, precisato, precisata, precisati, precisate, raccontato,
      raccontata, raccontati, raccontate, evidenziato, evidenziata, evidenziati, evidenziate,
      confermato, confermata, confermati, confermate, assicurato, assicurata, assicurati,
      assicurate, osservato, osservata, osservati, osservate, notato, notata, notati, notate,
      ricordato, ricordata, ricordati, ricordate, rivelato, rivelata, rivelati, rivelate, segnalato,
      segnalata, segnalati, segnalate, constatato, constatata, constatati, constatate, stimato,
      stimata, stimati, stimate, giudicato, giudicata, giudicati, giudicate, ipotizzato, ipotizzata,
      ipotizzati, ipotizzate, informato, informata, informati, informate, comunicato, comunicata,
      comunicati, comunicate, replicato, replicata, replicati, replicate, rilevato, rilevata,
      rilevati, rilevate, rimarcato, rimarcata, rimarcati, rimarcate, ribadito, ribadita, ribaditi,
      ribadite, chiarito, chiarita, chiariti, chiarite, riferito, riferita, riferiti, riferite,
      argomentato, argomentata, argomentati, argomentate, analizzato, analizzata, analizzati,
      analizzate, rassicurato, rassicurata, rassicurati, rassicurate, specificato, specificata,
      specificati, specificate, dettagliato, dettagliata, dettagliati, dettagliate, confidato,
      confidata, confidati, confidate, indicato, indicata, indicati, indicate, menzionato,
      menzionata, menzionati, menzionate, rammentato, rammentata, rammentati, rammentate,
      testimoniato, testimoniata, testimoniati, testimoniate, teorizzato, teorizzata, teorizzati,
      teorizzate, speculato, speculata, speculati, speculate, pronosticato, pronosticata,
      pronosticati, pronosticate, scherzato, scherzata, scherzati, scherzate, ironizzato,
      ironizzata, ironizzati, ironizzate, twittato, twittata, twittati, twittate, postato, postata,
      postati, postate, pubblicato, pubblicata, pubblicati, pubblicate, anticipato, anticipata,
      anticipati, anticipate, svelato, svelata, svelati, svelate, motivato, motivata, motivati,
      motivate, giustificato, giustificata, giustificati, giustificate, obiettato, obiettata,
      obiettati, obiettate, incalzato, incalzata, incalzati, incalzate, rincarato, rincarata,
      rincarati, rincarate, chiosato, chiosata, chiosati, chiosate, sentenziato, sentenziata,
      sentenziati, sentenziate, esordito, esordita, esorditi, esordite, puntualizzato,
      puntualizzata, puntualizzati, puntualizzate, quantificato, quantificata, quantificati,
      quantificate, calcolato, calcolata, calcolati, calcolate, valutato, valutata, valutati,
      valutate, certificato, certificata, certificati, certificate, garantito, garantita, garantiti,
      garantite, proclamato, proclamata, proclamati, proclamate, decretato, decretata, decretati,
      decretate, attestato, attestata, attestati, attestate, documentato, documentata, documentati,
      documentate, sintetizzato, sintetizzata, sintetizzati, sintetizzate, riepilogato, riepilogata,
      riepilogati, riepilogate, elencato, elencata, elencati, elencate, illustrato, illustrata,
      illustrati, illustrate, enunciato, enunciata, enunciati, enunciate, sentito, sentita, sentiti,
      sentite, notificato, notificata, notificati, notificate, ragionato, ragionata, ragionati,
      ragionate, congetturato, congetturata, congetturati, congetturate, diagnosticato,
      diagnosticata, diagnosticati, diagnosticate, profetizzato, profetizzata, profetizzati,
      profetizzate, vaticinato, vaticinata, vaticinati, vaticinate, insinuato, insinuata, insinuati,
      insinuate, asserito, asserita, asseriti, asserite, contestualizzato, contestualizzata,
      contestualizzati, contestualizzate, rimproverato, rimproverata, rimproverati, rimproverate,
      continuato, continuata, continuati, continuate, considerato, considerata, considerati,
      considerate, aggiornato, aggiornata, aggiornati, aggiornate, sbottato, sbottata, sbottati,
      sbottate, motteggiato, motteggiata, motteggiati, motteggiate
    `,
    gerunds: `
      dicendo, scrivendo, aggiungendo, sostenendo, rispondendo, concludendo, proseguendo, ritenendo,
      ripetendo, facendo sapere, facendo notare, lasciando intendere, spiegando, affermando,
      dichiarando, sottolineando, annunciando, commentando, precisando, raccontando, evidenziando,
      confermando, assicurando, osservando, notando, ricordando, rivelando, segnalando, constatando,
      stimando, giudicando, ipotizzando, informando, comunicando, replicando, rilevando, rimarcando,
      ribadendo, chiarendo, riferendo, argomentando, analizzando, rassicurando, specificando,
      dettagliando, confidando, indicando, menzionando, rammentando, testimoniando, teorizzando,
      speculando, pronosticando, scherzando, ironizzando, twittando, postando, pubblicando,
      anticipando, svelando, motivando, giustificando, obiettando, incalzando, rincarando,
      chiosando, sentenziando, esordendo, puntualizzando, quantificando, calcolando, valutando,
      certificando, garantendo, proclamando, decretando, attestando, documentando, sintetizzando,
      riepilogando, elencando, illustrando, enunciando, sentendo, notificando, ragionando,
      congetturando, diagnosticando, profetizzando, vaticinando, insinuando, asserendo,
      contestualizzando, rimproverando, continuando, considerando, aggiornando, sbottando,
      motteggiando
    `,
  },
  {
    governs: 'clause',
    strong: true,
    complements: "di, del, della, dell', dei, degli, delle, contro, su, sul, sulla, sui, da, dal, dalla",
    forms: `
      avverte, avvertono, avvertì, avvertirono, avvertiva, avvertivano, mette in guardia, mettono in
      guardia, mise in guardia, metteva in guardia, ammonisce, ammoniscono, ammonì, lancia
      l'allarme, lanciano l'allarme, lanciò l'allarme, allerta, allertano, allertava, allertavano,
      allertò, allertarono
    `,
    participles: `
      avvertito, avvertita, avvertiti, messo in guardia, ammonito, ammonita, lanciato l'allarme,
      allertato, allertata, allertati, allertate
    `,
    gerunds: `
      avvertendo, mettendo in guardia, ammonendo, lanciando l'allarme, allertando
    `,
  },
  {
    governs: 'clause',
    strong: true,
    forms: `
      ammette, ammettono, ammise, ammisero, ammetteva, riconosce, riconoscono, riconobbe,
      riconosceva, smentisce, smentiscono, smentì, smentiva, concede, concedono, concesse, denuncia,
      denunciano, denunciava, denunciavano, denunciò, denunciarono, confessa, confessano,
      confessava, confessavano, confessò, confessarono, critica, criticano, criticava, criticavano,
      criticò, criticarono, attacca, attaccano, attaccava, attaccavano, attaccò, attaccarono,
      contesta, contestano, contestava, contestavano, contestò, contestarono, accusa, accusano,
      accusava, accusavano, accusò, accusarono, lamenta, lamentano, lamentava, lamentavano, lamentò,
      lamentarono, ammonisce, ammoniscono, ammoniva, ammonivano, ammonì, ammonirono, deplora,
      deplorano, deplorava, deploravano, deplorò, deplorarono
    `,
    participles: `
      ammesso, ammessa, ammessi, riconosciuto, riconosciuta, smentito, smentita, concesso,
      denunciato, denunciata, denunciati, denunciate, confessato, confessata, confessati,
      confessate, criticato, criticata, criticati, criticate, attaccato, attaccata, attaccati,
      attaccate, contestato, contestata, contestati, contestate, accusato, accusata, accusati,
      accusate, lamentato, lamentata, lamentati, lamentate, ammonito, ammonita, ammoniti, ammonite,
      deplorato, deplorata, deplorati, deplorate
    `,
    gerunds: `
      ammettendo, riconoscendo, smentendo, concedendo, denunciando, confessando, criticando,
      attaccando, contestando, accusando, lamentando, ammonendo, deplorando
    `,
  },
  {
    governs: 'that',
    strong: true,
    forms: `
      esclude, escludono, escluse, esclusero, escludeva, chiede, chiedono, chiese, chiesero,
      chiedeva, chiedevano, esige, pretende, pretendono, nega, negano, negava, negavano, negò,
      negarono
    `,
    participles: 'escluso, esclusa, chiesto, chiesta, preteso, negato, negata, negati, negate',
    gerunds: 'escludendo, chiedendo, negando',
  },
  {
    governs: 'that',
    forms: `
      crede, credono, credeva, credevano, credette, sa, sanno, sapeva, suppone, suppongono, propone,
      propongono, propose, proponeva, conviene, convengono, convenne, vuole, vede, vedono, vedeva,
      capisce, intende, presume, presumono, si augura, si augurano, si augurava, si augurò, si dice
      convinto, si dice convinta, si dicono convinti, si dice sicuro, si dice sicura, si dice certo,
      si dice certa, si dice fiducioso, si dice fiduciosa, si è detto convinto, si è detta convinta,
      si è detto sicuro, si è detta sicura, si è detto certo, si è detta certa, si aspetta, si
      aspettano, si aspettava, è convinto, è convinta, sono convinti, è certo, è certa, è sicuro, è
      sicura, si lamenta, si lamentano, si lamentava, si lamentò, si vanta, si vantano, si vantava,
      si rammarica, si rammaricava, si rallegra, si dispiace, garantisce, garantiscono, spera,
      sperano, sperava, speravano, sperò, sperarono, dubita, dubitano, dubitava, dubitavano, dubitò,
      dubitarono, augura, augurano, augurava, auguravano, augurò, augurarono, immagina, immaginano,
      immaginava, immaginavano, immaginò, immaginarono, sospetta, sospettano, sospettava,
      sospettavano, sospettò, sospettarono, mostra, mostrano, mostrava, mostravano, mostrò,
      mostrarono, dimostra, dimostrano, dimostrava, dimostravano, dimostrò, dimostrarono,
      raccomanda, raccomandano, raccomandava, raccomandavano, raccomandò, raccomandarono, consiglia,
      consigliano, consigliava, consigliavano, consigliò, consigliarono, ordina, ordinano, ordinava,
      ordinavano, ordinò, ordinarono, accetta, accettano, accettava, accettavano, accettò,
      accettarono, ignora, ignorano, ignorava, ignoravano, ignorò, ignorarono, sogna, sognano,
      sognava, sognavano, sognò, sognarono, concorda, concordano, concordava, concordavano,
      concordò, concordarono, trova, trovano, trovava, trovavano, trovò, trovarono
    `,
    participles: `
      creduto, saputo, supposto, proposto, convenuto, voluto, visto, capito, augurato, lamentato,
      lamentata, vantato, rammaricato, sperato, sperata, sperati, sperate, dubitato, dubitata,
      dubitati, dubitate, augurata, augurati, augurate, immaginato, immaginata, immaginati,
      immaginate, sospettato, sospettata, sospettati, sospettate, mostrato, mostrata, mostrati,
      mostrate, dimostrato, dimostrata, dimostrati, dimostrate, raccomandato, raccomandata,
      raccomandati, raccomandate, consigliato, consigliata, consigliati, consigliate, ordinato,
      ordinata, ordinati, ordinate, accettato, accettata, accettati, accettate, ignorato, ignorata,
      ignorati, ignorate, sognato, sognata, sognati, sognate, concordato, concordata, concordati,
      concordate, trovato, trovata, trovati, trovate
    `,
    gerunds: `
      credendo, sapendo, supponendo, proponendo, convenendo, lamentandosi, vedendo, sperando,
      dubitando, augurando, immaginando, sospettando, mostrando, dimostrando, raccomandando,
      consigliando, ordinando, accettando, ignorando, sognando, concordando, trovando
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms: `
      chiede, chiedono, chiese, chiesero, chiedeva, domanda, domandano, domandava, domandavano,
      domandò, domandarono, interroga, interrogano, interrogava, interrogavano, interrogò,
      interrogarono, informa, informano, informava, informavano, informò, informarono, rassicura,
      rassicurano, rassicurava, rassicuravano, rassicurò, rassicurarono, assicura, assicurano,
      assicurava, assicuravano, assicurò, assicurarono
    `,
    participles: `
      chiesto, domandato, domandata, domandati, domandate, interrogato, interrogata, interrogati,
      interrogate, informato, informata, informati, informate, rassicurato, rassicurata,
      rassicurati, rassicurate, assicurato, assicurata, assicurati, assicurate
    `,
    gerunds: 'chiedendo, domandando, interrogando, informando, rassicurando, assicurando',
  },
  {
    governs: 'marks',
    forms: `
      ride, ridono, rise, rideva, sorride, sorridono, sorrise, sorrideva, interviene, intervengono,
      intervenne, legge, leggono, lesse, piange, interrompe, interruppe, insorge, insorgono,
      insorse, chiede, chiedono, chiese, chiesero, chiedeva, va giù duro, va oltre, si chiede, si
      chiedono, si chiese, si chiedeva, si domanda, si domandano, si domandò, si lamenta, si
      lamentano, si lamentò, si lamentava, si sfoga, si sfogano, si sfogò, si difende, si difendono,
      si difese, si difendeva, si scusa, si scusano, si scusò, si giustifica, si giustificò, si
      rammarica, si rallegra, si rallegrò, si vanta, si vantò, si indigna, si indignò, si
      congratula, si congratulò, si sbilancia, si legge, si leggeva, si schermisce, si stupisce, si
      infuria, si affida, si complimenta, recita, recitava, taglia corto, tagliano corto, tagliò
      corto, tagliava corto, rincara la dose, rincarano la dose, rincarò la dose, getta acqua sul
      fuoco, allarga le braccia, si legge nella nota, esclama, esclamano, esclamava, esclamavano,
      esclamò, esclamarono, protesta, protestano, protestava, protestavano, protestò, protestarono,
      obietta, obiettano, obiettava, obiettavano, obiettò, obiettarono, insinua, insinuano,
      insinuava, insinuavano, insinuò, insinuarono, grida, gridano, gridava, gridavano, gridò,
      gridarono, urla, urlano, urlava, urlavano, urlò, urlarono, sussurra, sussurrano, sussurrava,
      sussurravano, sussurrò, sussurrarono, mormora, mormorano, mormorava, mormoravano, mormorò,
      mormorarono, bisbiglia, bisbigliano, bisbigliava, bisbigliavano, bisbigliò, bisbigliarono,
      borbotta, borbottano, borbottava, borbottavano, borbottò, borbottarono, brontola, brontolano,
      brontolava, brontolavano, brontolò, brontolarono, sospira, sospirano, sospirava, sospiravano,
      sospirò, sospirarono, tuona, tuonano, tuonava, tuonavano, tuonò, tuonarono, attacca,
      attaccano, attaccava, attaccavano, attaccò, attaccarono, sbotta, sbottano, sbottava,
      sbottavano, sbottò, sbottarono, lancia, lanciano, lanciava, lanciavano, lanciò, lanciarono,
      scandisce, scandiscono, scandiva, scandivano, scandì, scandirono, canta, cantano, cantava,
      cantavano, cantò, cantarono, intona, intonano, intonava, intonavano, intonò, intonarono,
      recitano, recitavano, recitò, recitarono, inizia, iniziano, iniziava, iniziavano, iniziò,
      iniziarono, comincia, cominciano, cominciava, cominciavano, cominciò, cominciarono, esordisce,
      esordiscono, esordiva, esordivano, esordì, esordirono, chiosa, chiosano, chiosava, chiosavano,
      chiosò, chiosarono, saluta, salutano, salutava, salutavano, salutò, salutarono, applaude,
      applaudono, applaudiva, applaudivano, applaudì, applaudirono, elogia, elogiano, elogiava,
      elogiavano, elogiò, elogiarono, loda, lodano, lodava, lodavano, lodò, lodarono, esulta,
      esultano, esultava, esultavano, esultò, esultarono, gioisce, gioiscono, gioiva, gioivano,
      gioì, gioirono, minimizza, minimizzano, minimizzava, minimizzavano, minimizzò, minimizzarono,
      domanda, domandano, domandava, domandavano, domandò, domandarono, titola, titolano, titolava,
      titolavano, titolò, titolarono, filosofa, filosofano, filosofava, filosofavano, filosofò,
      filosofarono, scherza, scherzano, scherzava, scherzavano, scherzò, scherzarono, invita,
      invitano, invitava, invitavano, invitò, invitarono, esorta, esortano, esortava, esortavano,
      esortò, esortarono, implora, implorano, implorava, imploravano, implorò, implorarono,
      supplica, supplicano, supplicava, supplicavano, supplicò, supplicarono, prega, pregano,
      pregava, pregavano, pregò, pregarono, reagisce, reagiscono, reagiva, reagivano, reagì,
      reagirono, cita, citano, citava, citavano, citò, citarono, incoraggia, incoraggiano,
      incoraggiava, incoraggiavano, incoraggiò, incoraggiarono, stuzzica, stuzzicano, stuzzicava,
      stuzzicavano, stuzzicò, stuzzicarono, punzecchia, punzecchiano, punzecchiava, punzecchiavano,
      punzecchiò, punzecchiarono, bacchetta, bacchettano, bacchettava, bacchettavano, bacchettò,
      bacchettarono, frena, frenano, frenava, frenavano, frenò, frenarono, rilancia, rilanciano,
      rilanciava, rilanciavano, rilanciò, rilanciarono, blinda, blindano, blindava, blindavano,
      blindò, blindarono, tranquillizza, tranquillizzano, tranquillizzava, tranquillizzavano,
      tranquillizzò, tranquillizzarono, ringrazia, ringraziano, ringraziava, ringraziavano,
      ringraziò, ringraziarono, commenta, commentano, commentava, commentavano, commentò,
      commentarono, digita, digitano, digitava, digitavano, digitò, digitarono
    `,
    participles: `
      riso, sorriso, intervenuto, intervenuta, letto, pianto, insorto, chiesto, chiesta, domandato,
      sfogato, sfogata, difeso, difesa, scusato, scusata, giustificato, giustificata, rammaricato,
      rammaricata, rallegrato, rallegrata, vantato, indignato, indignata, congratulato, sbilanciato,
      tagliato corto, rincarato la dose, stupito, stupita, complimentato, interrotto, esclamato,
      esclamata, esclamati, esclamate, protestato, protestata, protestati, protestate, obiettato,
      obiettata, obiettati, obiettate, insinuato, insinuata, insinuati, insinuate, gridato, gridata,
      gridati, gridate, urlato, urlata, urlati, urlate, sussurrato, sussurrata, sussurrati,
      sussurrate, mormorato, mormorata, mormorati, mormorate, bisbigliato, bisbigliata, bisbigliati,
      bisbigliate, borbottato, borbottata, borbottati, borbottate, brontolato, brontolata,
      brontolati, brontolate, sospirato, sospirata, sospirati, sospirate, tuonato, tuonata, tuonati,
      tuonate, attaccato, attaccata, attaccati, attaccate, sbottato, sbottata, sbottati, sbottate,
      lanciato, lanciata, lanciati, lanciate, scandito, scandita, scanditi, scandite, cantato,
      cantata, cantati, cantate, intonato, intonata, intonati, intonate, recitato, recitata,
      recitati, recitate, iniziato, iniziata, iniziati, iniziate, cominciato, cominciata,
      cominciati, cominciate, esordito, esordita, esorditi, esordite, chiosato, chiosata, chiosati,
      chiosate, salutato, salutata, salutati, salutate, applaudito, applaudita, applauditi,
      applaudite, elogiato, elogiata, elogiati, elogiate, lodato, lodata, lodati, lodate, esultato,
      esultata, esultati, esultate, gioito, gioita, gioiti, gioite, minimizzato, minimizzata,
      minimizzati, minimizzate, domandata, domandati, domandate, titolato, titolata, titolati,
      titolate, filosofato, filosofata, filosofati, filosofate, scherzato, scherzata, scherzati,
      scherzate, invitato, invitata, invitati, invitate, esortato, esortata, esortati, esortate,
      implorato, implorata, implorati, implorate, supplicato, supplicata, supplicati, supplicate,
      pregato, pregata, pregati, pregate, reagito, reagita, reagiti, reagite, citato, citata,
      citati, citate, incoraggiato, incoraggiata, incoraggiati, incoraggiate, stuzzicato,
      stuzzicata, stuzzicati, stuzzicate, punzecchiato, punzecchiata, punzecchiati, punzecchiate,
      bacchettato, bacchettata, bacchettati, bacchettate, frenato, frenata, frenati, frenate,
      rilanciato, rilanciata, rilanciati, rilanciate, blindato, blindata, blindati, blindate,
      tranquillizzato, tranquillizzata, tranquillizzati, tranquillizzate, ringraziato, ringraziata,
      ringraziati, ringraziate, commentato, commentata, commentati, commentate, digitato, digitata,
      digitati, digitate
    `,
    gerunds: `
      ridendo, sorridendo, leggendo, piangendo, insorgendo, chiedendosi, domandandosi, lamentandosi,
      sfogandosi, scusandosi, vantandosi, tagliando corto, esclamando, protestando, obiettando,
      insinuando, gridando, urlando, sussurrando, mormorando, bisbigliando, borbottando,
      brontolando, sospirando, tuonando, attaccando, sbottando, lanciando, scandendo, cantando,
      intonando, recitando, iniziando, cominciando, esordendo, chiosando, salutando, applaudendo,
      elogiando, lodando, esultando, gioendo, minimizzando, domandando, titolando, filosofando,
      scherzando, invitando, esortando, implorando, supplicando, pregando, reagendo, citando,
      incoraggiando, stuzzicando, punzecchiando, bacchettando, frenando, rilanciando, blindando,
      tranquillizzando, ringraziando, commentando, digitando
    `,
  },
  {
    governs: 'name-as',
    forms: `
      parla di, parlano di, parlò di, parlarono di, parlava di, parla d', parlano d', definisce,
      definiscono, definì, definirono, definiva, definivano, ritiene, ritengono, ritenne, chiede,
      chiedono, chiese, grida a, gridano a, si riferisce a, si riferì a, chiama, chiamano, chiamava,
      chiamavano, chiamò, chiamarono, giudica, giudicano, giudicava, giudicavano, giudicò,
      giudicarono, considera, considerano, considerava, consideravano, considerò, considerarono,
      soprannomina, soprannominano, soprannominava, soprannominavano, soprannominò,
      soprannominarono, battezza, battezzano, battezzava, battezzavano, battezzò, battezzarono,
      nomina, nominano, nominava, nominavano, nominò, nominarono, denomina, denominano, denominava,
      denominavano, denominò, denominarono, trova, trovano, trovava, trovavano, trovò, trovarono,
      critica, criticano, criticava, criticavano, criticò, criticarono, denuncia, denunciano,
      denunciava, denunciavano, denunciò, denunciarono, invoca, invocano, invocava, invocavano,
      invocò, invocarono, lamenta, lamentano, lamentava, lamentavano, lamentò, lamentarono,
      contesta, contestano, contestava, contestavano, contestò, contestarono, condanna, condannano,
      condannava, condannavano, condannò, condannarono, elogia, elogiano, elogiava, elogiavano,
      elogiò, elogiarono, loda, lodano, lodava, lodavano, lodò, lodarono, bolla, bollano, bollava,
      bollavano, bollò, bollarono, etichetta, etichettano, etichettava, etichettavano, etichettò,
      etichettarono, evoca, evocano, evocava, evocavano, evocò, evocarono, saluta, salutano,
      salutava, salutavano, salutò, salutarono, annuncia, annunciano, annunciava, annunciavano,
      annunciò, annunciarono, rivendica, rivendicano, rivendicava, rivendicavano, rivendicò,
      rivendicarono, ringrazia, ringraziano, ringraziava, ringraziavano, ringraziò, ringraziarono
    `,
    participles: `
      parlato di, parlato d', definito, definita, definiti, definite, ritenuto, ritenuta, chiesto,
      gridato a, chiamato, chiamata, chiamati, chiamate, giudicato, giudicata, giudicati, giudicate,
      considerato, considerata, considerati, considerate, soprannominato, soprannominata,
      soprannominati, soprannominate, battezzato, battezzata, battezzati, battezzate, nominato,
      nominata, nominati, nominate, denominato, denominata, denominati, denominate, trovato,
      trovata, trovati, trovate, criticato, criticata, criticati, criticate, denunciato, denunciata,
      denunciati, denunciate, invocato, invocata, invocati, invocate, lamentato, lamentata,
      lamentati, lamentate, contestato, contestata, contestati, contestate, condannato, condannata,
      condannati, condannate, elogiato, elogiata, elogiati, elogiate, lodato, lodata, lodati,
      lodate, bollato, bollata, bollati, bollate, etichettato, etichettata, etichettati,
      etichettate, evocato, evocata, evocati, evocate, salutato, salutata, salutati, salutate,
      annunciato, annunciata, annunciati, annunciate, rivendicato, rivendicata, rivendicati,
      rivendicate, ringraziato, ringraziata, ringraziati, ringraziate
    `,
    gerunds: `
      parlando di, definendo, ritenendo, chiedendo, chiamando, giudicando, considerando,
      soprannominando, battezzando, nominando, denominando, trovando, criticando, denunciando,
      invocando, lamentando, contestando, condannando, elogiando, lodando, bollando, etichettando,
      evocando, salutando, annunciando, rivendicando, ringraziando
    `,
  },
  {
    governs: 'name-as',
    complements: "come, di, da, per, d'",
    forms: `
      descrive, descrivono, descrisse, descrissero, descriveva, descrivevano, definisce,
      definiscono, definì, definiva, dipinge, dipingono, dipinse, dipingeva, vede, vedono, vedeva,
      percepisce, riconosce, intende, si riferisce a, si riferiscono a, qualifica, qualificano,
      qualificava, qualificavano, qualificò, qualificarono, bolla, bollano, bollava, bollavano,
      bollò, bollarono, taccia, tacciano, tacciava, tacciavano, tacciò, tacciarono, accusa,
      accusano, accusava, accusavano, accusò, accusarono, presenta, presentano, presentava,
      presentavano, presentò, presentarono, etichetta, etichettano, etichettava, etichettavano,
      etichettò, etichettarono, indica, indicano, indicava, indicavano, indicò, indicarono, liquida,
      liquidano, liquidava, liquidavano, liquidò, liquidarono, cataloga, catalogano, catalogava,
      catalogavano, catalogò, catalogarono, caratterizza, caratterizzano, caratterizzava,
      caratterizzavano, caratterizzò, caratterizzarono, interpreta, interpretano, interpretava,
      interpretavano, interpretò, interpretarono, saluta, salutano, salutava, salutavano, salutò,
      salutarono, giudica, giudicano, giudicava, giudicavano, giudicò, giudicarono, classifica,
      classificano, classificava, classificavano, classificò, classificarono, addita, additano,
      additava, additavano, additò, additarono, critica, criticano, criticava, criticavano, criticò,
      criticarono, elogia, elogiano, elogiava, elogiavano, elogiò, elogiarono
    `,
    participles: `
      descritto, descritta, descritti, descritte, definito, definita, dipinto, dipinta, visto,
      vista, qualificato, qualificata, qualificati, qualificate, bollato, bollata, bollati, bollate,
      tacciato, tacciata, tacciati, tacciate, accusato, accusata, accusati, accusate, presentato,
      presentata, presentati, presentate, etichettato, etichettata, etichettati, etichettate,
      indicato, indicata, indicati, indicate, liquidato, liquidata, liquidati, liquidate,
      catalogato, catalogata, catalogati, catalogate, caratterizzato, caratterizzata,
      caratterizzati, caratterizzate, interpretato, interpretata, interpretati, interpretate,
      salutato, salutata, salutati, salutate, giudicato, giudicata, giudicati, giudicate,
      classificato, classificata, classificati, classificate, additato, additata, additati,
      additate, criticato, criticata, criticati, criticate, elogiato, elogiata, elogiati, elogiate
    `,
    gerunds: `
      descrivendo, definendo, dipingendo, vedendo, qualificando, bollando, tacciando, accusando,
      presentando, etichettando, indicando, liquidando, catalogando, caratterizzando, interpretando,
      salutando, giudicando, classificando, additando, criticando, elogiando
    `,
  },
  {
    governs: 'clause',
    intends: true,
    forms: `
      prevede, prevedono, prevedeva, previde, pensa, pensano, pensava, pensavano, insiste,
      insistono, insistette, insisteva, promette, promettono, promise, prometteva, teme, temono,
      temeva, auspica, auspicano, auspicava, auspicavano, auspicò, auspicarono, minaccia,
      minacciano, minacciava, minacciavano, minacciò, minacciarono, giura, giurano, giurava,
      giuravano, giurò, giurarono, suggerisce, suggeriscono, suggeriva, suggerivano, suggerì,
      suggerirono
    `,
    participles: `
      previsto, pensato, insistito, promesso, promessa, temuto, auspicato, auspicata, auspicati,
      auspicate, minacciato, minacciata, minacciati, minacciate, giurato, giurata, giurati, giurate,
      suggerito, suggerita, suggeriti, suggerite
    `,
    gerunds: 'pensando, insistendo, promettendo, temendo, auspicando, minacciando, giurando, suggerendo',
  },
  {
    governs: 'marks',
    forms: `
      abbozza, abbozzano, abbozzava, abbozzavano, abbozzò, abbozzarono, accenna, accennano,
      accennava, accennavano, accennò, accennarono, arringa, arringano, arringava,
      arringavano, arringò, arringarono, avvisa, avvisano, avvisava, avvisavano, avvisò,
      avvisarono, azzarda, azzardano, azzardava, azzardavano, azzardò, azzardarono, balbetta,
      balbettano, balbettava, balbettavano, balbettò, balbettarono, bofonchia, bofonchiano,
      bofonchiava, bofonchiavano, bofonchiò, bofonchiarono, boccia, bocciano, bocciava,
      bocciavano, bocciò, bocciarono, disapprova, disapprovano, disapprovava, disapprovavano,
      disapprovò, disapprovarono, enfatizza, enfatizzano, enfatizzava, enfatizzavano,
      enfatizzò, enfatizzarono, esplicita, esplicitano, esplicitava, esplicitavano, esplicitò,
      esplicitarono, gongola, gongolano, gongolava, gongolavano, gongolò, gongolarono, incita,
      incitano, incitava, incitavano, incitò, incitarono, narra, narrano, narrava, narravano,
      narrò, narrarono, paragona, paragonano, paragonava, paragonavano, paragonò,
      paragonarono, polemizza, polemizzano, polemizzava, polemizzavano, polemizzò,
      polemizzarono, provoca, provocano, provocava, provocavano, provocò, provocarono,
      ricapitola, ricapitolano, ricapitolava, ricapitolavano, ricapitolò, ricapitolarono,
      richiama, richiamano, richiamava, richiamavano, richiamò, richiamarono, rinfaccia,
      rinfacciano, rinfacciava, rinfacciavano, rinfacciò, rinfacciarono, ritratta, ritrattano,
      ritrattava, ritrattavano, ritrattò, ritrattarono, sgrida, sgridano, sgridava,
      sgridavano, sgridò, sgridarono, stigmatizza, stigmatizzano, stigmatizzava,
      stigmatizzavano, stigmatizzò, stigmatizzarono, sdrammatizza, sdrammatizzano,
      sdrammatizzava, sdrammatizzavano, sdrammatizzò, sdrammatizzarono, insista, insistano,
      insistava, insistavano, insistò, insistarono, contrattacca, contrattaccano,
      contrattaccava, contrattaccavano, contrattaccò, contrattaccarono, taglia, tagliano,
      tagliava, tagliavano, tagliò, tagliarono, smorzano, smorzava, smorzavano, smorzò,
      smorzarono, fulmina, fulminano, fulminava, fulminavano, fulminò, fulminarono, rimbrotta,
      rimbrottano, rimbrottava, rimbrottavano, rimbrottò, rimbrottarono, controbatte,
      controbatteva, controbatté, soggiunge, soggiungeva, soggiunse, ridacchia, ridacchiava,
      ridacchiò, riflette, rifletteva, premette, premetteva, premise, plaude, plaudiva,
      esplode, esplose, inveisce, inveiva, aggiusta il tiro, fa eco, fanno eco, gli fa eco, le
      fa eco, faceva presente, mette le mani avanti, metteva le mani avanti, alza la voce,
      pone l'accento, rincarava la dose, si sfogava, si giustificava, si compiace, si
      compiaceva, si rammaricò, si indignava, si schermiva, si arrabbia, si dispera, si
      scusava, si stupiva, si commuove, si commuoveva, non usa mezzi termini, non ha dubbi
    `,
    participles: `
      abbozzato, abbozzata, accennato, accennata, arringato, arringata, avvisato, avvisata,
      azzardato, azzardata, balbettato, balbettata, bofonchiato, bofonchiata, bocciato,
      bocciata, disapprovato, disapprovata, enfatizzato, enfatizzata, esplicitato,
      esplicitata, gongolato, gongolata, incitato, incitata, narrato, narrata, paragonato,
      paragonata, polemizzato, polemizzata, provocato, provocata, ricapitolato, ricapitolata,
      richiamato, richiamata, rinfacciato, rinfacciata, ritrattato, ritrattata, sgridato,
      sgridata, stigmatizzato, stigmatizzata, sdrammatizzato, sdrammatizzata, insistato,
      insistata, contrattaccato, contrattaccata, tagliato, tagliata, smorzato, smorzata,
      fulminato, fulminata, rimbrottato, rimbrottata, controbattuto, soggiunto, ridacchiato,
      riflettuto, premesso, esploso, inveito, fatto eco
    `,
    gerunds: `
      abbozzando, accennando, arringando, avvisando, azzardando, balbettando, bofonchiando,
      bocciando, disapprovando, enfatizzando, esplicitando, gongolando, incitando, narrando,
      paragonando, polemizzando, provocando, ricapitolando, richiamando, rinfacciando,
      ritrattando, sgridando, stigmatizzando, sdrammatizzando, insistando, contrattaccando,
      tagliando, smorzando, fulminando, rimbrottando, soggiungendo, premettendo,
      controbattendo
    `,
  },
];

export const it: SpacedLexicon = {
  script: 'spaced',
  lang: 'it',
  grammar: {
    inversion: 'free',
    dropsSubject: true,
    capitalNouns: false,
    compounds: false,
    elisions:
      'l, d, un, dell, all, dall, nell, sull, coll, quell, quest, c, s, m, t, v, n, com, dov, cos, anch, tutt, quand, sant, bell, senz, nessun, ciascun, gl, pover',
    clitics: [],
    contractions: [
      { word: 'di', forms: "del, dello, della, dell', dei, degli, delle, d'" },
      { word: 'a', forms: "al, allo, alla, all', ai, agli, alle, ad" },
      { word: 'da', forms: "dal, dallo, dalla, dall', dai, dagli, dalle" },
      { word: 'in', forms: "nel, nello, nella, nell', nei, negli, nelle" },
      { word: 'su', forms: "sul, sullo, sulla, sull', sui, sugli, sulle" },
      { word: 'con', forms: 'col, coi' },
    ],
    headFirst: true,
    reportedInfinitive: {
      behind: "di, d'",
      endings: 'are, ere, ire, arsi, ersi, irsi, arlo, erlo, er, aver, esser',
    },
    needsThat: true,
    genitives: '',
    nameEndings: '',
    gerundEnding: 'ndo',
    dialogueDash: true,
    cueInsideMarks: false,
  },
  words: {
    articles: `
      il, lo, la, i, gli, le, l', un, uno, una, un', del, dello, della, dell', dei, degli, delle, al, allo, alla, all', ai, agli, alle, dal, dallo, dalla, dall', dai, dagli, dalle, nel, nello, nella, nell', nei, negli, nelle, sul, sullo, sulla, sull', sui, sugli, sulle, col, coi
    `,
    indefinites: "un, uno, una, un'",
    demonstratives: "questo, questa, quest', quel, quella, quell'",
    determiners: `
      questo, questa, questi, queste, quest', quel, quello, quella, quell', quei, quegli, quelle, suo, sua, suoi, sue, loro, nostro, nostra, nostri, nostre, mio, mia, miei, mie, tuo, tua, vostro, vostra, vari, varie, diversi, diverse, alcuni, alcune, qualche, molti, molte, molto, molta, pochi, poche, altri, altre, altro, altra, entrambi, entrambe, tutti, tutte, tutto, tutta, ogni, ciascun, ciascuna, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, numerosi, numerose, decine, centinaia, migliaia, nessun, nessuna, parecchi, parecchie, certi, certe, stesso, stessa, proprio, propria, tanti, tante, tal, tale
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: "lui, egli, quest'ultimo, costui, esso" },
      { gender: 'f', number: 'one', forms: "lei, ella, quest'ultima, costei, essa" },
      { gender: 'any', number: 'many', forms: 'loro, essi, esse, noi, voi, costoro' },
      { gender: 'any', number: 'one', forms: 'io, tu' },
    ],
    soSaid: 'così',
    without: 'senza',
    organisationPossessives: 'suo, sua, suoi, sue, loro',
    continuing:
      "contro, se, perché, poiché, grazie, con, per, di, d', del, tra, fra, fino, ma, nonostante, rispetto, anche, purché, senza",
    asSaid: 'come, conforme, quanto',
    emptySubjects:
      "ciò, questo, quello, chi, cosa, niente, nulla, nessuno, qualcuno, tutto, si, ci, c', uno, quanto",
    coordinators: 'e, ed, o, od, ma, però, né, oppure, bensì',
    subordinators: `
      quando, mentre, perché, poiché, siccome, sebbene, benché, se, come, com', dove, dov', dopo, prima, finché, affinché, nonostante, senza, senz', purché, appena, giacché, quanto, qualora, anche, così, per, pur
    `,
    relatives: 'che, cui, chi, quale, quali, dove, dov',
    that: 'che',
    whether: "se, come, perché, quando, dove, quanto, quanti, quante, quale, quali, cosa, chi, com', dov'",
    prepositions: `
      di, d', a, ad, da, in, con, su, per, tra, fra, del, dello, della, dell', dei, degli, delle, al, allo, alla, all', ai, agli, alle, dal, dallo, dalla, dall', dai, dagli, dalle, nel, nello, nella, nell', nei, negli, nelle, sul, sullo, sulla, sull', sui, sugli, sulle, col, coi, contro, verso, durante, dopo, prima, sotto, sopra, senza, senz', presso, oltre, dietro, davanti, dentro, fuori, secondo, tramite, via, entro, circa, lungo, attraverso, mediante, vicino, lontano, insieme, grazie, rispetto, riguardo, nonostante, fino, sino, dinanzi, innanzi, accanto, intorno, attorno
    `,
    nounLinks:
      "di, d', del, dello, della, dell', dei, degli, delle, a, ad, al, allo, alla, all', ai, alle, da, dal, dalla, dall', in, nel, nella, nell', per, con, su, sul, sulla, sull', presso, contro",
    affiliationLinks:
      "di, d', del, dello, della, dell', dei, degli, delle, presso, in, nel, nella, nell', per, all', alla, al, da, dal, dalla, dall'",
    adverbs: `
      interpellato, interpellata, contattato, contattata, intervistato, intervistata, sentito, sentita, sollecitato, sollecitata, interrogato, interrogata, anche, anch', inoltre, poi, dopo, quindi, allora, prima, già, ancora, sempre, mai, spesso, talvolta, più tardi, adesso, ora, oggi, ieri, domani, così, cos', pure, persino, perfino, solo, soltanto, tanto, molto, bene, male, qui, qua, lì, là, recentemente, tuttavia, invece, intanto, nel frattempo, di nuovo, ancora una volta, in seguito, a sua volta, al riguardo, in proposito, a proposito, da parte sua, dal canto suo, per parte sua, in sostanza, di fatto, forse, magari, subito, infine, in particolare, altresì, ribadendo, stesso, stessa, lui stesso, lei stessa, loro stessi, si, s', ci, mi, m', ti, t', gli, lo, la, l', le, li, ne, n', vi, v', c', poco dopo, senza mezzi termini, senza giri di parole, a margine, in privato, in pubblico, quasi, appena, più, meno, neanche, nemmeno, neppure, sì, non, piuttosto, soprattutto, al contrario, d'altra parte, d'altronde, peraltro, a riguardo, fra l'altro, tra l'altro, netto, netta, secco, secca, dunque, però, ecco,
    `,
    adverbEndings: 'mente',
    negations: 'non, mai, né, neanche, nemmeno, neppure, nessuno, niente',
    perfect:
      "ha, hanno, aveva, avevano, ho, abbiamo, ebbe, avrebbe, avrebbero, abbia, abbiano, avendo, aver, avere, si è, si sono, si era, si erano, s'è, s'era",
    passive:
      "è, sono, era, erano, fu, furono, essere, stato, stata, stati, state, sarà, saranno, sarebbe, sarebbero, essendo, sia, siano, viene, vengono, veniva, venne, vennero, venga, c'è",
    modals: `
      può, possono, poteva, potevano, potrebbe, potrebbero, potrà, potranno, deve, devono, doveva, dovrebbe, dovrebbero, dovrà, vuole, vogliono, voleva, vorrebbe, avrà, avranno, intende, intendono
    `,
    infinitiveMarkers: '',
    times: `
      lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, oggi, ieri, domani, stamattina, stamani, stasera, stanotte, settimana, settimane, mese, mesi, anno, anni, giorno, giorni, mattina, mattinata, pomeriggio, sera, serata, notte, mezzogiorno, mezzanotte, fine settimana, weekend, scorso, scorsa, scorsi, scorse, prossimo, prossima, ora, ore, minuti, presto, tardi, vigilia, giornata
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'secondo quanto si apprende da {source}',
      content: 'around',
      matches: ['Secondo quanto si apprende da ⟦fonti vicine al dossier⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'secondo quanto appreso da {source}',
      content: 'around',
      matches: ['Secondo quanto appreso da ⟦Reuters⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'a quanto si apprende da {source}',
      content: 'around',
      matches: ['A quanto si apprende da ⟦fonti vicine al dossier⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'secondo {source}',
      content: 'around',
      matches: [
        'Secondo ⟦Chiara Bassi⟧, il guasto è stato riparato martedì.',
        'Il guasto è stato riparato martedì, secondo ⟦il ministero⟧.',
      ],
      ignores: ['È arrivato secondo per un soffio.'],
    },
    {
      phrase: 'a detta di {source}',
      content: 'around',
      matches: ['A detta di ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: ['La scelta, detta di pancia, non piace.'],
    },
    {
      phrase: 'stando a {source}',
      content: 'around',
      matches: ['Stando a ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: ['Stando a casa si risparmia.'],
    },
    {
      phrase: 'stando a quanto riferito da {source}',
      content: 'around',
      matches: ['Stando a quanto riferito da ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'stando a quanto dichiarato da {source}',
      content: 'around',
      matches: ['Stando a quanto dichiarato da ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'secondo quanto riferito da {source}',
      content: 'around',
      matches: ['Secondo quanto riferito da ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'secondo quanto riportato da {source}',
      content: 'around',
      matches: ['Secondo quanto riportato da ⟦Reuters⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'secondo quanto dichiarato da {source}',
      content: 'around',
      matches: ['Secondo quanto dichiarato da ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'secondo quanto spiegato da {source}',
      content: 'around',
      matches: ['Secondo quanto spiegato da ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'a giudizio di {source}',
      content: 'around',
      matches: ['A giudizio di ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'a parere di {source}',
      content: 'around',
      matches: ['A parere di ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'ad avviso di {source}',
      content: 'around',
      matches: ['Ad avviso di ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'a dire di {source}',
      content: 'around',
      matches: ['A dire di ⟦Chiara Bassi⟧, il guasto era evitabile.'],
      ignores: [],
    },
    {
      phrase: 'nelle parole di {source}',
      content: 'around',
      matches: ['Un guasto, nelle parole di ⟦Chiara Bassi⟧, «evitabile e molto caro».'],
      ignores: ['Nelle parole si sentiva la stanchezza.'],
    },
    {
      phrase: 'per dirla con {source}',
      content: 'around',
      matches: ['Per dirla con ⟦Chiara Bassi⟧, «il guasto era evitabile».'],
      ignores: [],
    },
    {
      phrase: 'parola di {source}',
      content: 'around',
      matches: ['«Il guasto era evitabile», parola di ⟦Chiara Bassi⟧.'],
      ignores: ['Non ha detto una parola di troppo.'],
    },
    {
      phrase: 'per {source}',
      content: 'after',
      needsMarks: true,
      unlessVoice: true,
      matches: ['Per ⟦Chiara Bassi⟧, «il guasto era evitabile e molto caro».'],
      ignores: ['Per Chiara Bassi la giornata comincia alle sei.'],
    },
    {
      phrase: 'agli occhi di {source}',
      content: 'around',
      matches: ['Agli occhi di ⟦Chiara Bassi⟧, «il guasto era evitabile».'],
      ignores: ['La scena balza agli occhi di notte.'],
    },
    {
      phrase: 'la frase è di {source}',
      content: 'sentence-before',
      matches: ['«Il guasto era evitabile e molto caro.» La frase è di ⟦Chiara Bassi⟧.'],
      ignores: ['La frase è di troppo.'],
    },
    {
      phrase: 'il consiglio è di {source}',
      content: 'sentence-before',
      matches: ["«Non comprate un televisore quest'anno.» Il consiglio è di ⟦Chiara Bassi⟧."],
      ignores: [],
    },
    {
      phrase: 'le parole sono di {source}',
      content: 'sentence-before',
      matches: ['«Il guasto era evitabile e molto caro.» Le parole sono di ⟦Chiara Bassi⟧.'],
      ignores: [],
    },
    {
      phrase: 'la battuta è di {source}',
      content: 'sentence-before',
      matches: ['«Il guasto era evitabile e molto caro.» La battuta è di ⟦Chiara Bassi⟧.'],
      ignores: [],
    },
    {
      phrase: "l'avvertimento è di {source}",
      content: 'sentence-before',
      matches: ["«Il guasto era evitabile e molto caro.» L'avvertimento è di ⟦Chiara Bassi⟧."],
      ignores: [],
    },
    {
      phrase: 'a dirlo è {source}',
      content: 'sentence-before',
      matches: ['«Il guasto era evitabile e molto caro.» A dirlo è ⟦Chiara Bassi⟧.'],
      ignores: [],
    },
    {
      phrase: 'a parlare è {source}',
      content: 'sentence-before',
      matches: ['«Il guasto era evitabile e molto caro.» A parlare è ⟦Chiara Bassi⟧.'],
      ignores: [],
    },
    {
      phrase: 'lo dice {source}',
      content: 'sentence-before',
      matches: ['«Il guasto era evitabile e molto caro.» Lo dice ⟦Chiara Bassi⟧.'],
      ignores: [],
    },
  ],
  echoes:
    'a suo dire, a suo avviso, a suo giudizio, a suo parere, a suo modo di vedere, a loro dire, a loro avviso, nelle sue parole, per sua stessa ammissione',
  people: {
    titles: [
      { gender: 'm', forms: 'sig, signor, signore, don, sir, lord, cav' },
      { gender: 'f', forms: 'sig.ra, signora, signorina, lady' },
      {
        gender: 'any',
        forms:
          'dott, dottor, dr, prof, ing, avv, on, onorevole, arch, geom, rag, mons, sen, dottoressa, dott.ssa, prof.ssa',
      },
    ],
    nameParticles:
      "de, di, da, del, della, dello, dell', dei, degli, delle, d', de', la, lo, li, van, von, der, den, al, el, bin, ibn, san",
    roles: [
      {
        gender: 'm',
        rank: 'leads',
        forms: `
          fondatore, fondatori, cofondatore, cofondatori, co-fondatore, amministratore delegato, amministratori delegati, amministratore unico, amministratore, direttore, direttori, direttore generale, direttore esecutivo, direttore tecnico, direttore finanziario, direttore operativo, direttore commerciale, direttore scientifico, direttore sanitario, direttore responsabile, direttore marketing, direttore della comunicazione, direttore creativo, vicedirettore, segretario, segretario generale, segretario di stato, sottosegretario, primo ministro, ministro, ministri, viceministro, senatore, senatori, governatore, sindaco, sindaci, vicesindaco, assessore, assessori, consigliere, consiglieri, consigliere regionale, commissario, commissario europeo, cancelliere, re, principe, ambasciatore, magistrato, magistrati, procuratore, procuratore capo, procuratore aggiunto, pm, imprenditore, imprenditori, rettore, deputato, deputati, eurodeputato, prefetto, questore, papa, pontefice, vescovo, cardinale, generale, proprietario, titolare d'impresa, patron, capitano d'industria, ammiraglio, onorevole, difensore civico, creatore, ideatore
        `,
      },
      {
        gender: 'f',
        rank: 'leads',
        forms: `
          fondatrice, fondatrici, cofondatrice, cofondatrici, co-fondatrice, amministratrice delegata, amministratrice unica, amministratrice, direttrice, direttrici, direttrice generale, direttrice esecutiva, direttrice tecnica, direttrice finanziaria, direttrice operativa, direttrice commerciale, direttrice scientifica, direttrice sanitaria, direttrice responsabile, direttrice marketing, direttrice della comunicazione, direttrice creativa, vicedirettrice, segretaria generale, sottosegretaria, prima ministra, ministra, ministre, viceministra, senatrice, governatrice, sindaca, vicesindaca, assessora, consigliera, commissaria, commissaria europea, cancelliera, regina, principessa, ambasciatrice, magistrata, procuratrice, imprenditrice, rettrice, deputata, deputate, eurodeputata, prefetta, questora, proprietaria, presidentessa, creatrice, ideatrice, difensora civica
        `,
      },
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          ceo, cto, cfo, coo, cio, ciso, ad, dg, presidente, presidenti, vicepresidente, vicepresidenti, vice presidente, co-presidente, copresidente, presidente del consiglio, premier, capo, capi, capo di gabinetto, capogruppo, leader, numero uno, numero due, dirigente, dirigenti, responsabile, responsabili, giudice, giudici, parlamentare, parlamentari, manager, manager generale, titolare, garante, capa, capo di stato, capo dello stato, top manager, guida, gip, dirigente scolastico, dirigente scolastica, preside, country manager, general manager, managing director, responsabile della sicurezza, vertice, vertici
        `,
      },
      {
        gender: 'any',
        rank: 'speaks',
        forms:
          'portavoce, addetto stampa, addetta stampa, rappresentante, rappresentanti, responsabile della comunicazione, responsabile comunicazione, capo ufficio stampa',
      },
      {
        gender: 'm',
        rank: 'works',
        forms: `
          fattorino, fattorini, perito, periti, corriere, cameriere, panettiere, falegname, meccanico, elettricista, idraulico, muratore, bidello, educatore, moderatore, romanziere, saggista, sceneggiatore, disegnatore, compositore, ballerino, sportivo, ciclista, marinaio, macchinista, postino, doganiere, custode, assistente, addetto, contabile, ragioniere, commercialista, notaio, promotore, viticoltore, pastore, guardia forestale, sergente, maresciallo, brigadiere, imputato, caporeparto, capotreno, capocantiere, capo progetto, responsabile sindacale, perito informatico, consulente tecnico, ristoratore, albergatore, artigiano, sarto, commesso, cassiere, segretario, impresario, editore, curatore, direttore artistico, direttore d'orchestra, ex dipendente, ex manager, primario, rettore, ricercatore, ricercatori, scienziato, scienziati, professore, professori, professore ordinario, professore associato, docente universitario, ingegnere, ingegneri, sviluppatore, sviluppatori, programmatore, programmatori, progettista, consulente, esperto, esperti, avvocato, avvocati, legale, legali, funzionario, funzionari, investitore, investitori, socio, soci, redattore, caporedattore, editorialista, scrittore, autore, autori, storico, storici, critico, medico, medici, dottore, chirurgo, fisico, chimico, biologo, matematico, informatico, psicologo, sociologo, politologo, filosofo, astronomo, architetto, inventore, attore, cantante, musicista, produttore, regista, agricoltore, agricoltori, allevatore, lavoratore, lavoratori, impiegato, impiegati, operaio, operai, sindacalista, coordinatore, ispettore, comandante, capitano, tenente, colonnello, tecnico, tecnici, venditore, commerciante, utente, cliente, giocatore, giocatori, allenatore, alunno, maestro, insegnante, infermiere, infermieri, dottorando, presentatore, conduttore, autista, poliziotto, carabiniere, vigile del fuoco, militare, abbonato, tesoriere, membro, membri, pensionato, pescatore, libraio, veterinario, farmacista, traduttore, illustratore, fotografo, cuoco, collaudatore, delegato, delegato sindacale, vice, archivista, bibliotecario, apicoltore, ferroviere, tassista, rider, impiantista, geometra, meteorologo, geologo, climatologo, crittografo, epidemiologo, virologo, immunologo, assegnista
        `,
      },
      {
        gender: 'f',
        rank: 'works',
        forms: `
          fattorina, perita, corriera, cameriera, panettiera, meccanica, bidella, educatrice, moderatrice, romanziera, saggista, sceneggiatrice, disegnatrice, compositrice, ballerina, sportiva, postina, doganiera, assistente, addetta, contabile, ragioniera, notaia, promotrice, viticoltrice, imputata, responsabile sindacale, perita informatica, ristoratrice, albergatrice, artigiana, sarta, commessa, cassiera, segretaria, impresaria, editrice, curatrice, direttrice artistica, direttrice d'orchestra, primaria, ostetrica, caposala, casalinga, ricercatrice, ricercatrici, scienziata, scienziate, professoressa, professoresse, ingegnera, sviluppatrice, sviluppatrici, programmatrice, esperta, esperte, avvocata, avvocate, avvocatessa, funzionaria, investitrice, socia, redattrice, caporedattrice, scrittrice, autrice, autrici, storica, medica, dottoressa, chirurga, fisica, chimica, biologa, matematica, informatica, psicologa, sociologa, politologa, filosofa, astronoma, architetta, inventrice, attrice, produttrice, agricoltrice, allevatrice, lavoratrice, lavoratrici, impiegata, impiegate, operaia, coordinatrice, ispettrice, comandante, tecnica, venditrice, giocatrice, allenatrice, alunna, maestra, infermiera, infermiere, dottoranda, presentatrice, conduttrice, poliziotta, abbonata, tesoriera, pensionata, libraia, veterinaria, traduttrice, illustratrice, fotografa, cuoca, collaudatrice, delegata, delegata sindacale, archivista, bibliotecaria, apicoltrice, meteorologa, geologa, climatologa, crittografa, epidemiologa, virologa, immunologa
        `,
      },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          analista, analisti, analiste, economista, economisti, capo economista, giornalista, giornalisti, giornaliste, cronista, cronisti, specialista, specialisti, giurista, giuristi, stratega, attivista, attivisti, attiviste, artista, artisti, docente, docenti, studente, studenti, studentessa, studentesse, insegnante, insegnanti, agente, agenti, pilota, piloti, astronauta, testimone, hacker, corrispondente, commentatore, commentatrice, product manager, project manager, caposquadra, volontario, volontaria, volontari, consulente, consulenti, designer, blogger, youtuber, influencer, streamer, linguista, statistico, statistica, pediatra, psichiatra, dentista, farmacista, barista, ambientalista, ecologista, collaboratore, collaboratrice, dipendente, dipendenti, elettricista, oncologo, oncologa, ambasciatori, garante della privacy, garante per la privacy
        `,
      },
    ],
    roleModifiers: `
      ex, già, attuale, nuovo, nuova, futuro, futura, allora, vice, co, generale, esecutivo, esecutiva, tecnico, tecnica, finanziario, finanziaria, operativo, operativa, scientifico, scientifica, commerciale, legale, delegato, delegata, associato, associata, aggiunto, aggiunta, principale, capo, emerito, emerita, onorario, onoraria, ad interim, senior, junior, primo, prima, alto, alta, storico, storica, italiano, italiana, italiani, romano, romana, milanese, torinese, napoletano, napoletana, americano, americana, statunitense, tedesco, tedesca, francese, britannico, britannica, europeo, europea, spagnolo, spagnola, svizzero, svizzera, cinese, russo, russa, giapponese, regionale, nazionale, comunale, provinciale, federale, socialista, liberale, conservatore, conservatrice, democratico, democratica, indipendente, globale, mondiale, digitale, sanitario, sanitaria, informatico, informatica, responsabile, giovane, noto, nota, celebre, ordinario, ordinaria, uscente, unico, unica, medico, medica, creativo, creativa, politico, politica, sindacale, aziendale, universitario, universitaria, locale
    `,
    unnamed: `
      fonte, fonti, persona, persone, gente, responsabile, responsabili, esperto, esperti, esperta, esperte, specialisti, ricercatore, ricercatori, ricercatrici, ricercatrice, scienziati, studiosi, studioso, analista, analisti, osservatori, osservatore, utente, utenti, internauti, dipendente, dipendenti, lavoratore, lavoratori, lavoratrice, lavoratrici, impiegati, cliente, clienti, consumatore, consumatori, residente, residenti, abitante, abitanti, cittadino, cittadini, cittadina, elettori, testimone, testimoni, manifestante, manifestanti, vittima, vittime, genitore, genitori, padre, madre, alunni, studente, studenti, studentessa, docenti, insegnanti, medico, medici, avvocato, avvocata, avvocati, legali, legale, giuristi, giudici, magistrati, autorità, inquirenti, investigatori, regolatori, deputati, parlamentari, senatori, ministri, dirigente, dirigenti, funzionario, funzionaria, funzionari, collaboratore, collaboratori, collaboratrice, consigliere, consiglieri, portavoce, rappresentante, rappresentanti, militanti, oppositori, detrattori, critici, difensori, sostenitori, sindacati, associazioni, uomo, donna, uomini, donne, giovane, giovani, ragazzo, ragazza, ragazzi, ragazze, bambino, bambina, giocatore, giocatori, giocatrice, tifosi, fan, sviluppatore, sviluppatori, sviluppatrice, sviluppatrici, ingegneri, tecnico, tecnici, economisti, storici, giornalista, giornalisti, investitore, investitori, collega, colleghi, colleghe, amico, amica, amici, figlio, figlia, fratello, sorella, moglie, marito, vicino, vicina, vicini, passante, passanti, passeggero, passeggeri, passeggera, partecipante, partecipanti, autore, autori, autrici, pirati, hacker, poliziotti, agente, agenti, procuratori, pm, volontari, commercianti, commerciante, negozianti, negoziante, agricoltori, pazienti, paziente, abbonati, abbonato, lettori, lettore, lettrice, addetti, professionisti, produttori, operatori, editori, concorrenti, concorrente, interlocutore, interessati, interessato, interessata, denuncianti, pendolari, pendolare, turisti, turista, presenti, pensionato, pensionata, autista, autisti, vertici
    `,
    reactions: `
      non è d'accordo, non era d'accordo, dissente, altro avviso, parere opposto, così sicuro,
      così sicura, meno sicuro, meno sicura, scettico, scettica, più cauto, più cauta, più prudente,
      più ottimista, più pessimista, la vede diversamente, la pensa diversamente, non ne è convinto,
      non ne è convinta, ne dubita
    `,
    takeUps: `
      ricercatore, ricercatrice, scienziato, scienziata, studioso, studiosa, esperto, esperta,
      specialista, analista, professore, professoressa, docente, insegnante, manager, dirigente,
      responsabile, imprenditore, imprenditrice, fondatore, fondatrice, cofondatore, cofondatrice,
      ingegnere, ingegnera, giurista, autore, autrice, interessato, interessata, legale,
      sindacalista, sviluppatore, sviluppatrice, economista, pensionato, pensionata, leader,
      attivista, artigiano, artigiana, creatore, creatrice, titolare, numero uno
    `,
    voices: `
      economista, economisti, esperto, esperta, esperti, analista, analisti, specialista, specialisti, ricercatore,
      ricercatrice, ricercatori, storico, storica, storici, sociologo, sociologa, politologo, giurista, giuristi, avvocato,
      avvocata, avvocati, legale, legali, difesa, accusa, procura, pm, procuratore, procuratrice, giudice, giudici, gip, opposizione,
      opposizioni, maggioranza, governo, ministro, ministra, premier, sindaco, sindaca, assessore, assessora, ministero,
      sindacato, sindacati, sindacalista, associazione, associazioni, comitato, comitati, confindustria, federazione,
      ambientalisti, critici, detrattori, sostenitori, osservatori, scienziati, scienziato, scienziata, autori, autrice,
      autore, portavoce, cgil, cisl, uil, codacons, consumatori, segretario, segretaria, presidente, garante, autorità
    `,
    groups: `
      polizia, carabinieri, guardia di finanza, direzione, squadra, comitato, consiglio, giuria, famiglia, entourage, opposizione, opposizioni, maggioranza, sinistra, destra, coalizione, pubblico, redazione, procura, accusa, difesa, collettivo, dirigenza, giustizia, presidenza, comune, giunta, prefettura, questura, tribunale, personale, staff, folla, cittadinanza, gip, vigili del fuoco, team, gruppo di ricerca
    `,
    roleVerbs: `
      dirige, dirigeva, ha diretto, guida, guidava, ha guidato, fondò, ha fondato, gestisce, gestiva, presiede, presiedeva, coordina, coordinava, supervisiona, insegna, insegnava, studia, studiava, rappresenta, rappresentava, possiede, lavora, lavorava, conduce, cura, ha ideato, ha creato, progetta, sviluppa, ha sviluppato, scrive, scriveva, segue, ricopre, amministra, comanda, capeggia, si occupa di, si occupa
    `,
  },
  organisations: {
    nouns: `
      azienda, aziende, società, impresa, imprese, ditta, compagnia, agenzia, ministero, dipartimento, università, ateneo, facoltà, politecnico, scuola, tribunale, corte, corte dei conti, corte costituzionale, cassazione, tar, consulta, startup, start-up, organizzazione, organizzazioni, gruppo, governo, esecutivo, istituto, associazione, associazioni, sindacato, sindacati, consiglio, commissione, comitato, banca, banca centrale, produttore, costruttore, casa, casa madre, casa editrice, sviluppatore, editore, giornale, quotidiano, settimanale, mensile, rivista, testata, sito, portale, piattaforma, social network, social, rete, servizio, regolatore, autorità, authority, antitrust, garante, garante della privacy, fondazione, ong, ufficio, ufficio stampa, operatore, distributore, catena, fornitore, gestore, provider, gigante, colosso, big, multinazionale, studio, laboratorio, centro studi, think tank, agenzia di stampa, televisione, emittente, radio, controllata, filiale, compagnia aerea, ospedale, liceo, partito, senato, camera, camera di commercio, parlamento, casa bianca, cremlino, palazzo chigi, quirinale, viminale, farnesina, vaticano, comune, regione, provincia, amministrazione, federazione, confederazione, unione, cooperativa, assicurazione, assicuratore, marchio, brand, osservatorio, ente, organismo, polizia, carabinieri, procura, questura, prefettura, polizia postale, museo, biblioteca, consorzio, lega, club, alleanza, associazione dei consumatori, utility, municipalizzata, concessionaria, protezione civile
    `,
    nameWords: `
      eco, voce, gazzettino, mattino, secolo, tempo, radio, canale, rete, garante, difensore, ateneo, governo, camera, osservatorio, codacons, polizia, guardia, spa, s.p.a, srl, s.r.l, sa, inc, corp, ltd, llc, gmbh, ag, plc, nv, bv, group, gruppo, holding, labs, technologies, tecnologie, systems, sistemi, software, networks, università, university, politecnico, istituto, institute, scuola, collegio, comitato, commissione, consiglio, ministero, agenzia, ufficio, associazione, fondazione, federazione, confederazione, unione, banca, bank, times, post, journal, news, stampa, repubblica, corriere, messaggero, sole, gazzetta, giornale, manifesto, avvenire, foglio, fatto, magazine, media, research, ricerca, ricerche, centro, center, tribunale, corte, autorità, partito, senato, polizia, società, club, partners, capital, ventures, fondo, studios, studi, games, entertainment, airlines, motors, energia, energie, telecom, ospedale, museo, alleanza, reuters, bloomberg, ansa, adnkronos, agi, wired, rai, mediaset, sky, la7, dday, bbc, cnn, agcom, agcm, garante, acn, cnr, enea, enel, eni, tim, cgil, cisl, uil, fiom, codacons, altroconsumo, federconsumatori, adiconsum, confindustria, istat, bankitalia, onu, nato, oms, ue, inps, consob, ivass, osservatorio, consumatori, lega
    `,
    nameLinks: "di, del, dello, della, dell', dei, degli, delle, d', per, e, ed",
    innerBodies:
      'comitato, consiglio, commissione, direzione, dipartimento, servizio, ufficio, reparto, collegio, sezione, cda',
    authorities: `
      autorità, garante, regolatore, authority, agenzia, commissione, consiglio, ente, istituzione, ufficio, istituto, corte, tribunale, procura, agcm, agcom, consob, ivass, anac, istat, inps, inail, antitrust, bankitalia, ministero, governo, prefettura, comune, regione
    `,
    institutions: `
      governo, ministero, polizia, procura, tribunale, corte, comune, parlamento, senato, camera, esecutivo, giustizia, opposizione, stato, regione, provincia, prefettura, questura, quirinale, viminale, amministrazione, municipio
    `,
    documents: `
      perizia, autopsia, indagine, inchiesta, istruttoria, cifre, dati, statistiche, stime, calcoli, previsioni, proiezioni, verbale, esposto, denuncia, referto, ordinanza, atti, carte, conclusioni, testimonianze, ricostruzione, ricostruzioni,
      comunicato, rapporto, studio, indagine, sondaggio, ricerca, lettera, e-mail, email, mail, post, tweet, messaggio, nota, nota stampa, promemoria, documento, documenti, parere, decisione, sentenza, ordinanza, decreto, delibera, risoluzione, ricorso, esposto, denuncia, querela, articolo, editoriale, annuncio, avviso, bollettino, recensione, analisi, libro, testo, legge, disegno di legge, dichiarazione, circolare, manifesto, verbale, relazione, dossier, bilancio, barometro, guida, regolamento, faq, domande frequenti, pagina, libro bianco, report, memoria, provvedimento, informativa
    `,
  },
  via: {
    phrases: `
      a {outlet}, ai microfoni di {outlet}, in un'intervista a {outlet}, in un'intervista con
      {outlet}, in un'intervista su {outlet}, in un'intervista rilasciata a {outlet}, intervistato
      da {outlet}, intervistata da {outlet}, intervistati da {outlet}, interpellato da {outlet},
      interpellata da {outlet}, interpellati da {outlet}, sentito da {outlet}, sentita da {outlet},
      contattato da {outlet}, contattata da {outlet}, citato da {outlet}, citata da {outlet}, citati
      da {outlet}, in un messaggio a {outlet}, in una mail a {outlet}, in una dichiarazione a
      {outlet}, parlando con {outlet}, parlando a {outlet}, sulle pagine di {outlet}, dalle pagine
      di {outlet}, via {outlet}, attraverso {outlet}, tramite {outlet}, su {medium}, in {medium},
      con {medium}, via {medium}, per {medium}, attraverso {medium}, tramite {medium}, durante
      {medium}, su {platform}, in {platform}
    `,
    platforms:
      'x, twitter, facebook, instagram, linkedin, mastodon, bluesky, threads, telegram, tiktok, youtube, reddit, github, medium, substack, whatsapp, twitch, discord, snapchat, weibo, truth social',
    media: `
      articolo, rubrica, account, account x, profilo x, pagina, forum, sito, blog aziendale, comunicato, comunicato stampa, comunicato congiunto, nota, nota stampa, nota ufficiale, nota congiunta, post, post sul blog, blog, messaggio, mail, e-mail, email, tweet, serie di tweet, thread, promemoria, nota interna, lettera, lettera aperta, intervista, intervista telefonica, podcast, video, videomessaggio, editoriale, rapporto, report, libro, saggio, newsletter, bollettino, discorso, ricorso, avviso, annuncio, conferenza stampa, audizione, dichiarazione, dichiarazione scritta, documento, circolare, social network, social, diretta, intervento, storia, pagina facebook, profilo
    `,
  },
  marked: {
    labels: `
      classificato, classificata, etichettato, etichettata, contrassegnato, contrassegnata, vietato, vietata, riservato, riservata, certificato, certificata, marchiato, marchiata, omologato, tradotto come, in italiano,
      cosiddetto, cosiddetta, cosiddetti, cosiddette, cosidetto, cosidetta, noto come, nota come, noti come, note come, conosciuto come, conosciuta come, chiamato, chiamata, chiamati, chiamate, soprannominato, soprannominata, ribattezzato, ribattezzata, battezzato, battezzata, denominato, denominata, intitolato, intitolata, intitolati, dal titolo, presunto, presunta, sedicente, il termine, i termini, la parola, le parole, l'espressione, la frase, il nome, l'acronimo, la sigla, l'hashtag, il titolo, l'opzione, il pulsante, il tasto, la scheda, la sezione, il menu, la funzione, la modalità, il bollino, l'etichetta, etichettato come, alias, clicca su, cliccare su, premi, premere, seleziona, selezionare, significa, di nome, il concetto di, il concetto, la nozione di, il fenomeno, la categoria, il file, l'operazione, il progetto, il programma, il piano, la legge, il marchio, il motto, il nomignolo, il soprannome, si chiama, si chiamerà, si chiamava, si intitola, sotto il nome di, con il nome di, col nome di, in codice, nome in codice, la voce, la dicitura, la formula, l'appellativo, l'etichetta di, il dossier
    `,
    works: `
      film, libro, romanzo, canzone, brano, singolo, album, disco, programma, serie, documentario, articolo, saggio, poesia, opera, musical, episodio, puntata, podcast, rivista, gioco, videogioco, video, quadro, mostra, inno, sketch, rubrica, dramma, thriller, memorie, biografia, studio, rapporto, newsletter, conferenza, fumetto, saga, racconto, trasmissione, spettacolo, commedia
    `,
    inscriptions:
      'cartello, cartelli, striscione, striscioni, slogan, motto, titolo, titoli, maglietta, magliette, manifesto, manifesti, scritta, scritte, adesivo, adesivi, insegna, messaggio di errore, banner, iscrizione, coro, cori, targa, etichetta, dicitura',
    chants: `
      scandisce, scandiscono, scandiva, scandivano, scandito, scandirono, grida, gridano, gridava, gridavano, gridato, gridarono, urla, urlano, urlava, urlavano, urlato, intona, intonano, intonava, intonavano, intonato, intonarono, canta, cantano, cantava, cantavano, cantato, ritma, ritmavano, invoca, invocavano
    `,
    crowds: 'i, gli, le, dei, degli, delle',
    questions: 'd, domanda',
    answers: 'r, risposta',
  },
  ranking: {
    dangling: `
      e, ma, quindi, o, perché, questo, quello, ciò, lui, lei, loro, allora, anche, così, sì, no, per questo, però, dunque, infatti, ecco
    `,
    weighty: `
      deve, devono, dobbiamo, bisogna, mai, sempre, peggio, peggiore, migliore, meglio, più, primo, prima, unico, unica, solo, serve, servono, sarà, non può, errore, falso, fallimento, fallito, successo, importante, cruciale, essenziale, grave, pericoloso, rischio, minaccia, senza precedenti, storico, impossibile, catastrofe, disastro, futuro, cambiare, credo, orgoglioso, orgogliosa, scusa, scuse, dispiace, inaccettabile, scandalo, urgente, vergogna
    `,
    firstPerson: 'io, noi, nostro, nostra, nostri, nostre, mio, mia, miei, mie, mi, ci, me',
  },
  abbreviations: `
    sig, sigg, sig.ra, sig.na, dott, dott.ssa, dr, prof, prof.ssa, ing, avv, on, arch, geom, rag, mons, sen, cav, gen, cap, col, ten, p, pp, pag, pagg, art, artt, ecc, etc, es, p.es, p. es, ad es, cfr, ca, max, min, tel, dip, gen, feb, mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic, inc, corp, ltd, co, s.p.a, s.r.l, u.s, vs, ed, vol, n, nn, fig, lett, comm, d.lgs, d.l, d.p.r, a.c, d.c, c.a, p.m, s, ss, st, v
  `,
};
