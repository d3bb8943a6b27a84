import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'clause',
    forms: `
      dice, dicen, confía, confían, confió, confiaba, suscribe, suscribió, dijo, dijeron, decía,
      decían, diría, dirá, sostiene, sostienen, sostuvo, sostuvieron, sostenía, sostenían, mantiene,
      mantienen, mantuvo, mantuvieron, mantenía, mantenían, escribe, escriben, escribió,
      escribieron, escribía, escribían, concluye, concluyen, concluyó, concluyeron, concluía,
      prosigue, prosiguen, prosiguió, prosiguieron, proseguía, sigue diciendo, repite, repiten,
      repitió, repitieron, repetía, repetían, arguye, arguyen, arguyó, arguyeron, argüía, aduce,
      aducen, adujo, adujeron, aducía, expone, exponen, expuso, expusieron, exponía, exponían,
      sugiere, sugieren, sugirió, sugirieron, sugería, sugerían, refiere, refieren, refirió,
      refirieron, refería, contradice, contradijo, hace saber, hizo saber, hicieron saber, hace
      hincapié en, hizo hincapié en, hicieron hincapié en, pone de manifiesto, puso de manifiesto,
      pusieron de manifiesto, da a entender, dio a entender, dieron a entender, da por hecho, dio
      por hecho, deja claro, dejó claro, dejaron claro, dejan claro, deja caer, dejó caer, deja
      entrever, dejó entrever, da a conocer, dio a conocer, pone de relieve, puso de relieve,
      tercia, terció, hizo constar, quiso aclarar, quiso subrayar, quiso recordar, quiso dejar
      claro, resuelve, resolvió, rebate, rebatió, vuelve a decir, afirma, afirman, afirmó,
      afirmaron, afirmaba, afirmaban, asegura, aseguran, aseguró, aseguraron, aseguraba, aseguraban,
      explica, explican, explicó, explicaron, explicaba, explicaban, señala, señalan, señaló,
      señalaron, señalaba, señalaban, añade, añaden, añadió, añadieron, añadía, añadían, declara,
      declaran, declaró, declararon, declaraba, declaraban, indica, indican, indicó, indicaron,
      indicaba, indicaban, apunta, apuntan, apuntó, apuntaron, apuntaba, apuntaban, comenta,
      comentan, comentó, comentaron, comentaba, comentaban, manifiesta, manifiestan, manifestó,
      manifestaron, manifestaba, manifestaban, subraya, subrayan, subrayó, subrayaron, subrayaba,
      subrayaban, anuncia, anuncian, anunció, anunciaron, anunciaba, anunciaban, recuerda,
      recuerdan, recordó, recordaron, recordaba, recordaban, cuenta, cuentan, contó, contaron,
      contaba, contaban, relata, relatan, relató, relataron, relataba, relataban, narra, narran,
      narró, narraron, narraba, narraban, precisa, precisan, precisó, precisaron, precisaba,
      precisaban, puntualiza, puntualizan, puntualizó, puntualizaron, puntualizaba, puntualizaban,
      aclara, aclaran, aclaró, aclararon, aclaraba, aclaraban, matiza, matizan, matizó, matizaron,
      matizaba, matizaban, recalca, recalcan, recalcó, recalcaron, recalcaba, recalcaban, resalta,
      resaltan, resaltó, resaltaron, resaltaba, resaltaban, remarca, remarcan, remarcó, remarcaron,
      remarcaba, remarcaban, destaca, destacan, destacó, destacaron, destacaba, destacaban,
      enfatiza, enfatizan, enfatizó, enfatizaron, enfatizaba, enfatizaban, insiste, insisten,
      insistió, insistieron, insistía, insistían, asevera, aseveran, aseveró, aseveraron, aseveraba,
      aseveraban, argumenta, argumentan, argumentó, argumentaron, argumentaba, argumentaban, alega,
      alegan, alegó, alegaron, alegaba, alegaban, razona, razonan, razonó, razonaron, razonaba,
      razonaban, opina, opinan, opinó, opinaron, opinaba, opinaban, considera, consideran,
      consideró, consideraron, consideraba, consideraban, estima, estiman, estimó, estimaron,
      estimaba, estimaban, valora, valoran, valoró, valoraron, valoraba, valoraban, juzga, juzgan,
      juzgó, juzgaron, juzgaba, juzgaban, observa, observan, observó, observaron, observaba,
      observaban, constata, constatan, constató, constataron, constataba, constataban, confirma,
      confirman, confirmó, confirmaron, confirmaba, confirmaban, ratifica, ratifican, ratificó,
      ratificaron, ratificaba, ratificaban, reafirma, reafirman, reafirmó, reafirmaron, reafirmaba,
      reafirmaban, reitera, reiteran, reiteró, reiteraron, reiteraba, reiteraban, replica, replican,
      replicó, replicaron, replicaba, replicaban, contesta, contestan, contestó, contestaron,
      contestaba, contestaban, responde, responden, respondió, respondieron, respondía, respondían,
      informa, informan, informó, informaron, informaba, informaban, comunica, comunican, comunicó,
      comunicaron, comunicaba, comunicaban, notifica, notifican, notificó, notificaron, notificaba,
      notificaban, revela, revelan, reveló, revelaron, revelaba, revelaban, detalla, detallan,
      detalló, detallaron, detallaba, detallaban, especifica, especifican, especificó,
      especificaron, especificaba, especificaban, concreta, concretan, concretó, concretaron,
      concretaba, concretaban, resume, resumen, resumió, resumieron, resumía, resumían, zanja,
      zanjan, zanjó, zanjaron, zanjaba, zanjaban, sentencia, sentencian, sentenció, sentenciaron,
      sentenciaba, sentenciaban, apostilla, apostillan, apostilló, apostillaron, apostillaba,
      apostillaban, agrega, agregan, agregó, agregaron, agregaba, agregaban, acota, acotan, acotó,
      acotaron, acotaba, acotaban, abunda, abundan, abundó, abundaron, abundaba, abundaban, ahonda,
      ahondan, ahondó, ahondaron, ahondaba, ahondaban, pronostica, pronostican, pronosticó,
      pronosticaron, pronosticaba, pronosticaban, vaticina, vaticinan, vaticinó, vaticinaron,
      vaticinaba, vaticinaban, augura, auguran, auguró, auguraron, auguraba, auguraban, calcula,
      calculan, calculó, calcularon, calculaba, calculaban, cifra, cifran, cifró, cifraron, cifraba,
      cifraban, certifica, certifican, certificó, certificaron, certificaba, certificaban,
      garantiza, garantizan, garantizó, garantizaron, garantizaba, garantizaban, bromea, bromean,
      bromeó, bromearon, bromeaba, bromeaban, ironiza, ironizan, ironizó, ironizaron, ironizaba,
      ironizaban, tuitea, tuitean, tuiteó, tuitearon, tuiteaba, tuiteaban, publica, publican,
      publicó, publicaron, publicaba, publicaban, postea, postean, posteó, postearon, posteaba,
      posteaban, rememora, rememoran, rememoró, rememoraron, rememoraba, rememoraban, evoca, evocan,
      evocó, evocaron, evocaba, evocaban, menciona, mencionan, mencionó, mencionaron, mencionaba,
      mencionaban, cita, citan, citó, citaron, citaba, citaban, insinua, insinuan, insinuó,
      insinuaron, insinuaba, insinuaban, desliza, deslizan, deslizó, deslizaron, deslizaba,
      deslizaban, justifica, justifican, justificó, justificaron, justificaba, justificaban,
      plantea, plantean, planteó, plantearon, planteaba, planteaban, analiza, analizan, analizó,
      analizaron, analizaba, analizaban, diagnostica, diagnostican, diagnosticó, diagnosticaron,
      diagnosticaba, diagnosticaban, especula, especulan, especuló, especularon, especulaba,
      especulaban, teoriza, teorizan, teorizó, teorizaron, teorizaba, teorizaban, conjetura,
      conjeturan, conjeturó, conjeturaron, conjeturaba, conjeturaban, continúa, continúan, continuó,
      continuaron, continuaba, continuaban, proclama, proclaman, proclamó, proclamaron, proclamaba,
      proclamaban, testifica, testifican, testificó, testificaron, testificaba, testificaban,
      atestigua, atestiguan, atestiguó, atestiguaron, atestiguaba, atestiguaban, testimonia,
      testimonian, testimonió, testimoniaron, testimoniaba, testimoniaban, aventura, aventuran,
      aventuró, aventuraron, aventuraba, aventuraban, remacha, remachan, remachó, remacharon,
      remachaba, remachaban, rebaten, rebatieron, rebatía, rebatían, objeta, objetan, objetó,
      objetaron, objetaba, objetaban, tercian, terciaron, terciaba, terciaban, corrobora,
      corroboran, corroboró, corroboraron, corroboraba, corroboraban, adelanta, adelantan, adelantó,
      adelantaron, adelantaba, adelantaban, avanza, avanzan, avanzó, avanzaron, avanzaba, avanzaban,
      traslada, trasladan, trasladó, trasladaron, trasladaba, trasladaban, transmite, transmiten,
      transmitió, transmitieron, transmitía, transmitían, ilustra, ilustran, ilustró, ilustraron,
      ilustraba, ilustraban, interpreta, interpretan, interpretó, interpretaron, interpretaba,
      interpretaban, pondera, ponderan, ponderó, ponderaron, ponderaba, ponderaban, desgrana,
      desgranan, desgranó, desgranaron, desgranaba, desgranaban, enumera, enumeran, enumeró,
      enumeraron, enumeraba, enumeraban, recapitula, recapitulan, recapituló, recapitularon,
      recapitulaba, recapitulaban, dictamina, dictaminan, dictaminó, dictaminaron, dictaminaba,
      dictaminaban, avisa, avisan, avisó, avisaron, avisaba, avisaban, reflexiona, reflexionan,
      reflexionó, reflexionaron, reflexionaba, reflexionaban, repete, repeten, repetió, repetieron,
      celebra, celebran, celebró, celebraron, celebraba, celebraban, ejemplifica, ejemplifican,
      ejemplificó, ejemplificaron, ejemplificaba, ejemplificaban, denota, denotan, denotó,
      denotaron, denotaba, denotaban
    `,
    participles: `
      dicho, sostenido, mantenido, escrito, concluido, proseguido, repetido, argüido, aducido,
      expuesto, sugerido, referido, predicho, hecho saber, hecho hincapié en, puesto de manifiesto,
      puesto de relieve, dado a entender, dado por hecho, dejado claro, dejado caer, dejado
      entrever, dado a conocer, resuelto, querido aclarar, querido subrayar, querido recordar,
      querido dejar claro, afirmado, asegurado, explicado, señalado, añadido, declarado, indicado,
      apuntado, comentado, manifestado, subrayado, anunciado, recordado, contado, relatado, narrado,
      precisado, puntualizado, aclarado, matizado, recalcado, resaltado, remarcado, destacado,
      enfatizado, insistido, aseverado, argumentado, alegado, razonado, opinado, considerado,
      estimado, valorado, juzgado, observado, constatado, confirmado, ratificado, reafirmado,
      reiterado, replicado, contestado, respondido, informado, comunicado, notificado, revelado,
      detallado, especificado, concretado, resumido, zanjado, sentenciado, apostillado, agregado,
      acotado, abundado, ahondado, pronosticado, vaticinado, augurado, calculado, cifrado,
      certificado, garantizado, bromeado, ironizado, tuiteado, publicado, posteado, rememorado,
      evocado, mencionado, citado, insinuado, deslizado, justificado, planteado, analizado,
      diagnosticado, especulado, teorizado, conjeturado, continuado, proclamado, testificado,
      atestiguado, testimoniado, aventurado, remachado, rebatido, objetado, terciado, corroborado,
      adelantado, avanzado, trasladado, transmitido, ilustrado, interpretado, ponderado, desgranado,
      enumerado, recapitulado, dictaminado, avisado, reflexionado, celebrado, ejemplificado,
      denotado
    `,
    gerunds: `
      diciendo, sosteniendo, manteniendo, escribiendo, concluyendo, prosiguiendo, repitiendo,
      arguyendo, aduciendo, exponiendo, sugiriendo, refiriendo, haciendo hincapié en, dejando claro,
      dando a entender, afirmando, asegurando, explicando, señalando, añadiendo, declarando,
      indicando, apuntando, comentando, manifestando, subrayando, anunciando, recordando, contando,
      relatando, narrando, precisando, puntualizando, aclarando, matizando, recalcando, resaltando,
      remarcando, destacando, enfatizando, insistiendo, aseverando, argumentando, alegando,
      razonando, opinando, considerando, estimando, valorando, juzgando, observando, constatando,
      confirmando, ratificando, reafirmando, reiterando, replicando, contestando, respondiendo,
      informando, comunicando, notificando, revelando, detallando, especificando, concretando,
      resumiendo, zanjando, sentenciando, apostillando, agregando, acotando, abundando, ahondando,
      pronosticando, vaticinando, augurando, calculando, cifrando, certificando, garantizando,
      bromeando, ironizando, tuiteando, publicando, posteando, rememorando, evocando, mencionando,
      citando, insinuando, deslizando, justificando, planteando, analizando, diagnosticando,
      especulando, teorizando, conjeturando, continuando, proclamando, testificando, atestiguando,
      testimoniando, aventurando, remachando, rebatiendo, objetando, terciando, corroborando,
      adelantando, avanzando, trasladando, transmitiendo, ilustrando, interpretando, ponderando,
      desgranando, enumerando, recapitulando, dictaminando, avisando, reflexionando, repetiendo,
      celebrando, ejemplificando, denotando
    `,
  },
  {
    governs: 'clause',
    strong: true,
    complements: 'de, del, contra, sobre',
    forms: `
      advierte, advierten, advirtió, advirtieron, advertía, advertían, previene, previno, alerta,
      alertan, alertó, alertaron, alertaba, alertaban, avisa, avisan, avisó, avisaron, avisaba,
      avisaban
    `,
    participles: 'advertido, prevenido, alertado, avisado',
    gerunds: 'advirtiendo, alertando, avisando',
  },
  {
    governs: 'clause',
    strong: true,
    forms: `
      reconoce, reconocen, reconoció, reconocieron, reconocía, reconocían, concede, conceden,
      concedió, concedieron, desmiente, desmienten, desmintió, desmintieron, desmentía, asume,
      asumen, asumió, denuncia, denuncian, denunció, denunciaron, denunciaba, denunciaban, lamenta,
      lamentan, lamentó, lamentaron, lamentaba, lamentaban, admite, admiten, admitió, admitieron,
      admitía, admitían, critica, critican, criticó, criticaron, criticaba, criticaban, cuestiona,
      cuestionan, cuestionó, cuestionaron, cuestionaba, cuestionaban, reprocha, reprochan, reprochó,
      reprocharon, reprochaba, reprochaban, censura, censuran, censuró, censuraron, censuraba,
      censuraban, acusa, acusan, acusó, acusaron, acusaba, acusaban, protesta, protestan, protestó,
      protestaron, protestaba, protestaban, confiesa, confiesan, confesó, confesaron, confesaba,
      confesaban
    `,
    participles: `
      reconocido, concedido, desmentido, asumido, denunciado, lamentado, admitido, criticado,
      cuestionado, reprochado, censurado, acusado, protestado, confesado
    `,
    gerunds: `
      reconociendo, concediendo, desmintiendo, asumiendo, denunciando, lamentando, admitiendo,
      criticando, cuestionando, reprochando, censurando, acusando, protestando, confesando
    `,
  },
  {
    governs: 'that',
    strong: true,
    forms: `
      desmiente, desmienten, desmintió, niega, niegan, negó, negaron, negaba, negaban, exige,
      exigen, exigió, exigieron, exigía, exigían, reclama, reclaman, reclamó, reclamaron, reclamaba,
      reclamaban, rechaza, rechazan, rechazó, rechazaron, rechazaba, rechazaban
    `,
    participles: 'desmentido, negado, exigido, reclamado, rechazado',
    gerunds: 'negando, exigiendo, reclamando, rechazando',
  },
  {
    governs: 'that',
    forms: `
      cree, creen, creyó, creyeron, creía, creían, supone, suponen, supuso, suponía, propone,
      proponen, propuso, propusieron, pide, piden, pidió, pidieron, pedía, pedían, prevén, previó,
      preveía, sabe, saben, sabía, ve, ven, veía, descarta, descartan, descartó, descartaron,
      descartaba, se muestra convencido de, se muestra convencida de, se mostró convencido de, se
      mostró convencida de, está convencido de, está convencida de, está seguro de, está segura de,
      se muestra confiado en, confía en, confían en, confió en, confiaba en, insiste en, insisten
      en, insistió en, insistieron en, insistía en, incide en, inciden en, incidió en, coincide en,
      coinciden en, coincidió en, coincidieron en, se queja de, se quejan de, se quejó de, se
      quejaron de, se quejaba de, se quejaban de, se alegra de, se alegró de, se felicita de, se
      felicitó de, presume de, presumió de, alardea de, alardeó de, se jacta de, se jactó de, es
      partidario de, es consciente de, duda de, dudó de, avisa de, avisó de, avisaron de, alerta de,
      alertan de, alertó de, alertaron de, informa de, informan de, informó de, informaron de,
      advierte de, advierten de, advirtió de, advirtieron de, asegura de, acusa de, espera, esperan,
      esperó, esperaron, esperaba, esperaban, desea, desean, deseó, desearon, deseaba, deseaban,
      duda, dudan, dudó, dudaron, dudaba, dudaban, imagina, imaginan, imaginó, imaginaron,
      imaginaba, imaginaban, sospecha, sospechan, sospechó, sospecharon, sospechaba, sospechaban,
      entiende, entienden, entendió, entendieron, entendía, entendían, comprende, comprenden,
      comprendió, comprendieron, comprendía, comprendían, recomienda, recomiendan, recomendó,
      recomendaron, recomendaba, recomendaban, aconseja, aconsejan, aconsejó, aconsejaron,
      aconsejaba, aconsejaban, solicita, solicitan, solicitó, solicitaron, solicitaba, solicitaban,
      ordena, ordenan, ordenó, ordenaron, ordenaba, ordenaban, acuerda, acuerdan, acordó, acordaron,
      acordaba, acordaban, muestra, muestran, mostró, mostraron, mostraba, mostraban, demuestra,
      demuestran, demostró, demostraron, demostraba, demostraban, apuesta, apuestan, apostó,
      apostaron, apostaba, apostaban, ignora, ignoran, ignoró, ignoraron, ignoraba, ignoraban,
      sueña, sueñan, soñó, soñaron, soñaba, soñaban, acepta, aceptan, aceptó, aceptaron, aceptaba,
      aceptaban, nota, notan, notó, notaron, notaba, notaban
    `,
    participles: `
      creído, supuesto, propuesto, pedido, previsto, sabido, visto, descartado, quejado de, alegrado
      de, insistido en, incidido en, coincidido en, confiado en, avisado de, alertado de, informado
      de, advertido de, esperado, deseado, dudado, imaginado, sospechado, entendido, comprendido,
      recomendado, aconsejado, solicitado, ordenado, acordado, mostrado, demostrado, apostado,
      ignorado, soñado, aceptado, notado
    `,
    gerunds: `
      creyendo, suponiendo, proponiendo, pidiendo, quejándose de, insistiendo en, avisando de,
      alertando de, esperando, deseando, dudando, imaginando, sospechando, entendiendo,
      comprendiendo, recomendando, aconsejando, solicitando, ordenando, acordando, mostrando,
      demostrando, apostando, ignorando, soñando, aceptando, notando
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms: `
      pide, piden, pidió, pidieron, pregunta, preguntan, preguntó, preguntaron, preguntaba,
      preguntaban, interroga, interrogan, interrogó, interrogaron, interrogaba, interrogaban,
      recuerda, recuerdan, recordó, recordaron, recordaba, recordaban, asegura, aseguran, aseguró,
      aseguraron, aseguraba, aseguraban, informa, informan, informó, informaron, informaba,
      informaban, convence, convencen, convenció, convencieron, convencía, convencían
    `,
    participles: 'pedido, preguntado, interrogado, recordado, asegurado, informado, convencido',
    gerunds: 'preguntando, interrogando, recordando, asegurando, informando, convenciendo',
  },
  {
    governs: 'marks',
    forms: `
      ríe, ríen, rió, rio, rieron, reía, sonríe, sonríen, sonrió, sonreía, interviene, intervino,
      lee, leyó, asiente, asintió, inquiere, inquirió, gime, gimió, gruñe, gruñó, se pregunta, se
      preguntan, se preguntó, se preguntaron, se preguntaba, se lamenta, se lamentan, se lamentó, se
      lamentaba, se queja, se quejan, se quejó, se quejaron, se quejaba, se sincera, se sinceró, se
      defiende, se defendió, se defendía, se indigna, se indignó, se congratula, se congratuló, se
      felicita, se felicitó, se alegra, se alegró, se jacta, se jactó, se enorgullece, se excusa, se
      excusó, se disculpa, se disculpó, se justifica, se justificó, se sorprende, se sorprendió, se
      reafirma, se reafirmó, se burla, se burló, se desahoga, se desahogó, se explica, se explicó,
      se ríe, se rió, se pronuncia, se pronunció, va más allá, fue más lejos, reza, rezaba, se lee,
      se leía, se puede leer, se podía leer, puede leerse, podía leerse, contraataca, contraatacó,
      tira de ironía, pone como ejemplo, puso como ejemplo, echa en falta, echó en falta, sigue,
      siguió, replica, replicó, devuelve, devolvió, ataja, atajó, atajaron, apostilla, apostilló,
      exclama, exclaman, exclamó, exclamaron, exclamaba, exclamaban, grita, gritan, gritó, gritaron,
      gritaba, gritaban, susurra, susurran, susurró, susurraron, susurraba, susurraban, murmura,
      murmuran, murmuró, murmuraron, murmuraba, murmuraban, musita, musitan, musitó, musitaron,
      musitaba, musitaban, balbucea, balbucean, balbuceó, balbucearon, balbuceaba, balbuceaban,
      brama, braman, bramó, bramaron, bramaba, bramaban, truena, truenan, tronó, tronaron, tronaba,
      tronaban, espeta, espetan, espetó, espetaron, espetaba, espetaban, suelta, sueltan, soltó,
      soltaron, soltaba, soltaban, lanza, lanzan, lanzó, lanzaron, lanzaba, lanzaban, solta, soltan,
      clama, claman, clamó, clamaron, clamaba, clamaban, chilla, chillan, chilló, chillaron,
      chillaba, chillaban, vocifera, vociferan, vociferó, vociferaron, vociferaba, vociferaban,
      suspira, suspiran, suspiró, suspiraron, suspiraba, suspiraban, solloza, sollozan, sollozó,
      sollozaron, sollozaba, sollozaban, refunfuña, refunfuñan, refunfuñó, refunfuñaron,
      refunfuñaba, refunfuñaban, rezonga, rezongan, rezongó, rezongaron, rezongaba, rezongaban,
      protesta, protestan, protestó, protestaron, protestaba, protestaban, masculla, mascullan,
      masculló, mascullaron, mascullaba, mascullaban, farfulla, farfullan, farfulló, farfullaron,
      farfullaba, farfullaban, canta, cantan, cantó, cantaron, cantaba, cantaban, corea, corean,
      coreó, corearon, coreaba, coreaban, recita, recitan, recitó, recitaron, recitaba, recitaban,
      empieza, empiezan, empezó, empezaron, empezaba, empezaban, comienza, comienzan, comenzó,
      comenzaron, comenzaba, comenzaban, arranca, arrancan, arrancó, arrancaron, arrancaba,
      arrancaban, termina, terminan, terminó, terminaron, terminaba, terminaban, acaba, acaban,
      acabó, acabaron, acababa, acababan, remata, rematan, remató, remataron, remataba, remataban,
      cierra, cierran, cerró, cerraron, cerraba, cerraban, interrumpe, interrumpen, interrumpió,
      interrumpieron, interrumpía, interrumpían, corta, cortan, cortó, cortaron, cortaba, cortaban,
      saluda, saludan, saludó, saludaron, saludaba, saludaban, aplaude, aplauden, aplaudió,
      aplaudieron, aplaudía, aplaudían, elogia, elogian, elogió, elogiaron, elogiaba, elogiaban,
      alaba, alaban, alabó, alabaron, alababa, alababan, bloguea, bloguean, blogueó, bloguearon,
      blogueaba, blogueaban, teclea, teclean, tecleó, teclearon, tecleaba, tecleaban, indaga,
      indagan, indagó, indagaron, indagaba, indagaban, cuestiona, cuestionan, cuestionó,
      cuestionaron, cuestionaba, cuestionaban, pregunta, preguntan, preguntó, preguntaron,
      preguntaba, preguntaban, titula, titulan, tituló, titularon, titulaba, titulaban, filosofa,
      filosofan, filosofó, filosofaron, filosofaba, filosofaban, fanfarronea, fanfarronean,
      fanfarroneó, fanfarronearon, fanfarroneaba, fanfarroneaban, presume, presumen, presumió,
      presumieron, presumía, presumían, alardea, alardean, alardeó, alardearon, alardeaba,
      alardeaban, bromea, bromean, bromeó, bromearon, bromeaba, bromeaban, arenga, arengan, arengó,
      arengaron, arengaba, arengaban, invita, invitan, invitó, invitaron, invitaba, invitaban,
      anima, animan, animó, animaron, animaba, animaban, urge, urgen, urgió, urgieron, urgía,
      urgían, insta, instan, instó, instaron, instaba, instaban, apremia, apremian, apremió,
      apremiaron, apremiaba, apremiaban, implora, imploran, imploró, imploraron, imploraba,
      imploraban, suplica, suplican, suplicó, suplicaron, suplicaba, suplicaban, ruega, ruegan,
      rogó, rogaron, rogaba, rogaban, reacciona, reaccionan, reaccionó, reaccionaron, reaccionaba,
      reaccionaban, contraatacan, contraatacaron, contraatacaba, contraatacaban, replican,
      replicaron, replicaba, replicaban, ofrece, ofrecen, ofreció, ofrecieron, ofrecía, ofrecían,
      imagina, imaginan, imaginó, imaginaron, imaginaba, imaginaban, receta, recetan, recetó,
      recetaron, recetaba, recetaban, define, definen, definió, definieron, definía, definían,
      retrata, retratan, retrató, retrataron, retrataba, retrataban, resopla, resoplan, resopló,
      resoplaron, resoplaba, resoplaban, celebra, celebran, celebró, celebraron, celebraba,
      celebraban, festeja, festejan, festejó, festejaron, festejaba, festejaban, tranquiliza,
      tranquilizan, tranquilizó, tranquilizaron, tranquilizaba, tranquilizaban, titubea, titubean,
      titubeó, titubearon, titubeaba, titubeaban, vacila, vacilan, vaciló, vacilaron, vacilaba,
      vacilaban
    `,
    participles: `
      reído, sonreído, intervenido, leído, preguntado, lamentado, quejado, sincerado, defendido,
      indignado, congratulado, felicitado, alegrado, jactado, excusado, disculpado, justificado,
      sorprendido, reafirmado, atajado, exclamado, gritado, susurrado, murmurado, musitado,
      balbuceado, bramado, tronado, espetado, soltado, lanzado, clamado, chillado, vociferado,
      suspirado, sollozado, refunfuñado, rezongado, protestado, mascullado, farfullado, cantado,
      coreado, recitado, empezado, comenzado, arrancado, terminado, acabado, rematado, cerrado,
      interrumpido, cortado, saludado, aplaudido, elogiado, alabado, blogueado, tecleado, indagado,
      cuestionado, titulado, filosofado, fanfarroneado, presumido, alardeado, bromeado, arengado,
      invitado, animado, urgido, instado, apremiado, implorado, suplicado, rogado, reaccionado,
      contraatacado, replicado, ofrecido, imaginado, recetado, definido, retratado, resoplado,
      celebrado, festejado, tranquilizado, titubeado, vacilado
    `,
    gerunds: `
      riendo, sonriendo, leyendo, preguntándose, lamentándose, quejándose, riéndose, exclamando,
      gritando, susurrando, murmurando, musitando, balbuceando, bramando, tronando, espetando,
      soltando, lanzando, clamando, chillando, vociferando, suspirando, sollozando, refunfuñando,
      rezongando, protestando, mascullando, farfullando, cantando, coreando, recitando, empezando,
      comenzando, arrancando, terminando, acabando, rematando, cerrando, interrumpiendo, cortando,
      saludando, aplaudiendo, elogiando, alabando, blogueando, tecleando, indagando, cuestionando,
      preguntando, titulando, filosofando, fanfarroneando, presumiendo, alardeando, bromeando,
      arengando, invitando, animando, urgiendo, instando, apremiando, implorando, suplicando,
      rogando, reaccionando, contraatacando, replicando, ofreciendo, imaginando, recetando,
      definiendo, retratando, resoplando, celebrando, festejando, tranquilizando, titubeando,
      vacilando
    `,
  },
  {
    governs: 'name-as',
    forms: `
      habla de, hablan de, habló de, hablaron de, hablaba de, hablaban de, ve, ven, vio, vieron,
      veía, pide, piden, pidió, pidieron, agradece, agradeció, aboga por, abogó por, abogan por,
      apela a, apeló a, alude a, aludió a, se refiere a, se refieren a, se refirió a, se refirieron
      a, se refería a, apuesta por, apostó por, exige, exigen, llama, llaman, llamó, llamaron,
      llamaba, llamaban, tacha, tachan, tachó, tacharon, tachaba, tachaban, califica, califican,
      calificó, calificaron, calificaba, calificaban, considera, consideran, consideró,
      consideraron, consideraba, consideraban, denomina, denominan, denominó, denominaron,
      denominaba, denominaban, bautiza, bautizan, bautizó, bautizaron, bautizaba, bautizaban, apoda,
      apodan, apodó, apodaron, apodaba, apodaban, hablar e, hablar en, hablar ió, hablar ieron,
      hablar ía, hablar ían, critica, critican, criticó, criticaron, criticaba, criticaban,
      denuncia, denuncian, denunció, denunciaron, denunciaba, denunciaban, defiende, defienden,
      defendió, defendieron, defendía, defendían, reclama, reclaman, reclamó, reclamaron, reclamaba,
      reclamaban, exigió, exigieron, exigía, exigían, lamenta, lamentan, lamentó, lamentaron,
      lamentaba, lamentaban, celebra, celebran, celebró, celebraron, celebraba, celebraban, elogia,
      elogian, elogió, elogiaron, elogiaba, elogiaban, alaba, alaban, alabó, alabaron, alababa,
      alababan, promete, prometen, prometió, prometieron, prometía, prometían, reivindica,
      reivindican, reivindicó, reivindicaron, reivindicaba, reivindicaban, cuestiona, cuestionan,
      cuestionó, cuestionaron, cuestionaba, cuestionaban, agradecen, agradecieron, agradecía,
      agradecían, condena, condenan, condenó, condenaron, condenaba, condenaban, censura, censuran,
      censuró, censuraron, censuraba, censuraban, destaca, destacan, destacó, destacaron, destacaba,
      destacaban, augura, auguran, auguró, auguraron, auguraba, auguraban
    `,
    participles: `
      hablado de, visto, pedido, agradecido, abogado por, apelado a, aludido a, referido a, apostado
      por, llamado, tachado, calificado, considerado, denominado, bautizado, apodado, hablar ido,
      criticado, denunciado, defendido, reclamado, exigido, lamentado, celebrado, elogiado, alabado,
      prometido, reivindicado, cuestionado, condenado, censurado, destacado, augurado
    `,
    gerunds: `
      hablando de, viendo, pidiendo, aludiendo a, refiriéndose a, llamando, tachando, calificando,
      considerando, denominando, bautizando, apodando, hablar iendo, criticando, denunciando,
      defendiendo, reclamando, exigiendo, lamentando, celebrando, elogiando, alabando, prometiendo,
      reivindicando, cuestionando, agradeciendo, condenando, censurando, destacando, augurando
    `,
  },
  {
    governs: 'name-as',
    complements: 'de, como, por',
    forms: `
      describe, describen, describió, describieron, describía, describían, ve, ven, vio, veía,
      concibe, concibió, percibe, percibió, se refiere a, se refirió a, se refirieron a, se refería
      a, agradece, agradeció, reconoce, reconoció, califica, califican, calificó, calificaron,
      calificaba, calificaban, tacha, tachan, tachó, tacharon, tachaba, tachaban, tilda, tildan,
      tildó, tildaron, tildaba, tildaban, cataloga, catalogan, catalogó, catalogaron, catalogaba,
      catalogaban, define, definen, definió, definieron, definía, definían, presenta, presentan,
      presentó, presentaron, presentaba, presentaban, acusa, acusan, acusó, acusaron, acusaba,
      acusaban, retrata, retratan, retrató, retrataron, retrataba, retrataban, pinta, pintan, pintó,
      pintaron, pintaba, pintaban, valora, valoran, valoró, valoraron, valoraba, valoraban, señala,
      señalan, señaló, señalaron, señalaba, señalaban, culpa, culpan, culpó, culparon, culpaba,
      culpaban, interpreta, interpretan, interpretó, interpretaron, interpretaba, interpretaban,
      bautiza, bautizan, bautizó, bautizaron, bautizaba, bautizaban, etiqueta, etiquetan, etiquetó,
      etiquetaron, etiquetaba, etiquetaban, moteja, motejan, motejó, motejaron, motejaba, motejaban,
      clasifica, clasifican, clasificó, clasificaron, clasificaba, clasificaban
    `,
    participles: `
      descrito, visto, referido a, calificado, tachado, tildado, catalogado, definido, presentado,
      acusado, retratado, pintado, valorado, señalado, culpado, interpretado, bautizado, etiquetado,
      motejado, clasificado
    `,
    gerunds: `
      describiendo, viendo, refiriéndose a, calificando, tachando, tildando, catalogando,
      definiendo, presentando, acusando, retratando, pintando, valorando, señalando, culpando,
      interpretando, bautizando, etiquetando, motejando, clasificando
    `,
  },
  {
    governs: 'clause',
    intends: true,
    forms: `
      promete, prometen, prometió, prometieron, prometía, prometían, predice, predicen, predijo,
      predijeron, piensa, piensan, pensó, pensaron, pensaba, pensaban, amenaza, amenazan, amenazó,
      amenazaron, amenazaba, amenazaban, teme, temen, temió, temieron, temía, temían, jura, juran,
      juró, juraron, juraba, juraban
    `,
    participles: 'prometido, predicho, pensado, amenazado, temido, jurado',
    gerunds: 'prometiendo, pensando, amenazando, temiendo, jurando',
  },
  {
    governs: 'marks',
    forms: `
      achaca, achacan, achacó, achacaron, achacaba, achacaban, anota, anotan, anotó, anotaron,
      anotaba, anotaban, anticipa, anticipan, anticipó, anticiparon, anticipaba, anticipaban,
      apostrofa, apostrofan, apostrofó, apostrofaron, apostrofaba, apostrofaban, barrunta,
      barruntan, barruntó, barruntaron, barruntaba, barruntaban, berrea, berrean, berreó,
      berrearon, berreaba, berreaban, brinda, brindan, brindó, brindaron, brindaba, brindaban,
      contabiliza, contabilizan, contabilizó, contabilizaron, contabilizaba, contabilizaban,
      desafía, desafían, desafíó, desafíaron, desafíaba, desafíaban, despacha, despachan,
      despachó, despacharon, despachaba, despachaban, discrepa, discrepan, discrepó, discreparon, discrepaba,
      discrepaban, enuncia, enuncian, enunció, enunciaron, enunciaba, enunciaban, exhorta,
      exhortan, exhortó, exhortaron, exhortaba, exhortaban, explicita, explicitan, explicitó,
      explicitaron, explicitaba, explicitaban, expresa, expresan, expresó, expresaron,
      expresaba, expresaban, formula, formulan, formuló, formularon, formulaba, formulaban,
      fustiga, fustigan, fustigó, fustigaron, fustigaba, fustigaban, increpa, increpan,
      increpó, increparon, increpaba, increpaban, interpela, interpelan, interpeló,
      interpelaron, interpelaba, interpelaban, invoca, invocan, invocó, invocaron, invocaba,
      invocaban, jalea, jalean, jaleó, jalearon, jaleaba, jaleaban, machaca, machacan,
      machacó, machacaron, machacaba, machacaban, minimiza, minimizan, minimizó, minimizaron,
      minimizaba, minimizaban, pincha, pinchan, pinchó, pincharon, pinchaba, pinchaban,
      pregona, pregonan, pregonó, pregonaron, pregonaba, pregonaban, profetiza, profetizan,
      profetizó, profetizaron, profetizaba, profetizaban, propugna, propugnan, propugnó,
      propugnaron, propugnaba, propugnaban, rectifica, rectifican, rectificó, rectificaron,
      rectificaba, rectificaban, refuta, refutan, refutó, refutaron, refutaba, refutaban,
      repasa, repasan, repasó, repasaron, repasaba, repasaban, sermonea, sermonean, sermoneó,
      sermonearon, sermoneaba, sermoneaban, sustenta, sustentan, sustentó, sustentaron,
      sustentaba, sustentaban, recrimina, recriminan, recriminó, recriminaron, recriminaba,
      recriminaban, carga, cargan, cargó, cargaron, cargaba, cargaban, desahoga, desahogan,
      desahogó, desahogaron, desahogaba, desahogaban, escuda, escudan, escudó, escudaron,
      escudaba, escudaban, vapulea, vapulean, vapuleó, vapulearon, vapuleaba, vapuleaban,
      trona, tronan, repuso, repusieron, corrige, corrigen, corrigió, corrigieron, corregía,
      arremete, arremeten, arremetió, arremetía, infiere, infirió, deduce, dedujo, deducen,
      maldice, maldijo, maldecía, reprende, reprendió, estalla, estalló, estallaba, atribuye,
      atribuyó, atribuían, quita hierro, quitó hierro, quitaba hierro, sale al paso, salió al
      paso, se desahogaba, se escuda, se escudaba, se escudó, se sinceraba, se justificaba, se
      jactaba, se sorprendía, se indignaba, se ufana, se ufanaba, se despacha, se despachó, se
      encoge de hombros, pone el acento, puso el acento, dejaba claro, fue más allá
    `,
    participles: `
      achacado, anotado, anticipado, apostrofado, barruntado, berreado, brindado,
      contabilizado, desafíado, despachado, discrepado, enunciado, exhortado,
      explicitado, expresado, formulado, fustigado, increpado, interpelado, invocado, jaleado,
      machacado, minimizado, pinchado, pregonado, profetizado, propugnado, rectificado,
      refutado, repasado, sermoneado, sustentado, recriminado, cargado, desahogado, escudado,
      vapuleado, corregido, repuesto, arremetido, deducido, reprendido, quitado hierro, salido
      al paso, puesto el acento
    `,
    gerunds: `
      achacando, anotando, anticipando, apostrofando, barruntando, berreando, brindando,
      contabilizando, desafíando, despachando, discrepando, enunciando,
      exhortando, explicitando, expresando, formulando, fustigando, increpando, interpelando,
      invocando, jaleando, machacando, minimizando, pinchando, pregonando, profetizando,
      propugnando, rectificando, refutando, repasando, sermoneando, sustentando, recriminando,
      cargando, desahogando, escudando, vapuleando, corrigiendo, arremetiendo, quitando
      hierro, defendiéndose
    `,
  },
];

export const es: SpacedLexicon = {
  script: 'spaced',
  lang: 'es',
  grammar: {
    inversion: 'free',
    dropsSubject: true,
    capitalNouns: false,
    compounds: false,
    elisions: '',
    clitics: [],
    contractions: [
      { word: 'de', forms: 'del' },
      { word: 'a', forms: 'al' },
    ],
    headFirst: true,
    reportedInfinitive: { behind: '', endings: 'ar, er, ir, arse, erse, irse, arlo, erlo, irlo, arla, erla' },
    needsThat: true,
    genitives: '',
    nameEndings: '',
    gerundEnding: 'ndo',
    dialogueDash: true,
    cueInsideMarks: false,
  },
  words: {
    articles: 'el, la, los, las, lo, un, una, unos, unas, del, al',
    indefinites: 'un, una, unos, unas',
    demonstratives: 'este, esta, ese, esa, aquel, aquella',
    determiners: `
      este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, su, sus, nuestro, nuestra, nuestros, nuestras, mi, mis, tu, tus,
      varios, varias, algunos, algunas, algún, alguna, muchos, muchas, mucho, mucha, pocos, pocas, otros, otras, otro, otra, ambos, ambas, todos, todas, todo, toda, cada, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez,
      numerosos, numerosas, diversos, diversas, distintos, distintas, decenas, cientos, miles, ningún, ninguna, dicho, dicha, dichos, dichas, cualquier, mismo, misma, propio, propia, más
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'él, este último, éste' },
      { gender: 'f', number: 'one', forms: 'ella, esta última, ésta' },
      { gender: 'm', number: 'many', forms: 'ellos, estos últimos' },
      { gender: 'f', number: 'many', forms: 'ellas, estas últimas' },
      { gender: 'any', number: 'one', forms: 'yo, tú, usted' },
      { gender: 'any', number: 'many', forms: 'nosotros, nosotras, vosotros, ustedes' },
    ],
    soSaid: 'así',
    without: 'sin',
    organisationPossessives: 'su, sus',
    continuing:
      'frente, si, porque, pues, gracias, con, para, de, del, por, entre, hasta, desde, pero, pese, contra, ya, aunque, siempre',
    asSaid: 'como, según, conforme',
    emptySubjects:
      'esto, eso, ello, aquello, lo que, nada, nadie, alguien, quien, quién, quienes, qué, algo, todo, uno',
    coordinators: 'y, e, o, u, pero, ni, sino',
    subordinators: `
      cuando, mientras, porque, ya, aunque, si, como, según, donde, pues, puesto, tras, antes, después, desde, hasta, para, sin, salvo, excepto, apenas, conforme, cómo, dónde, por
    `,
    relatives: 'que, quien, quienes, cuyo, cuya, cuyos, cuyas, cual, cuales, donde, cuando',
    that: 'que',
    whether:
      'si, cómo, por qué, cuándo, dónde, quién, quiénes, qué, cuánto, cuánta, cuántos, cuántas, cuál, cuáles',
    prepositions: `
      a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, vía, versus, excepto, salvo, junto, respecto, acerca, dentro, fuera, cerca, lejos, frente, debido, gracias, además, antes, después, detrás, delante
    `,
    nounLinks: 'de, del, en, para, a, al, por, con, sobre, contra, ante',
    affiliationLinks: 'de, del, en, para',
    adverbs: `
      preguntado, preguntada, interrogado, interrogada, consultado, consultada, contactado, contactada, cuestionado, cuestionada, entrevistado, entrevistada, requerido, requerida, también, además, después, luego, entonces, antes, ya, aún, todavía, siempre, nunca, jamás, a menudo, a veces, más tarde, más adelante, ahora, hoy, ayer, mañana, así, asimismo, igualmente, incluso, solo, sólo, tan, muy, bien, mal, aquí, allí, ahí, recientemente,
      sin embargo, no obstante, por su parte, por otro lado, por otra parte, por el contrario, en cambio, mientras tanto, de nuevo, una vez más, otra vez, a continuación, al respecto, en este sentido, en ese sentido, en concreto, en declaraciones, a su vez, de hecho, quizá, quizás, tal vez, acaso, se, le, les, lo, los, me, nos, te, os, él mismo, ella misma, poco después, tajante, rotundo, rotunda, contundente, convencido, convencida, por último, finalmente, a renglón seguido, sin tapujos, sin rodeos, en privado, en público, casi, apenas, más, menos, tampoco, sí, no
    `,
    adverbEndings: 'mente',
    negations: 'no, nunca, jamás, tampoco, ni, apenas',
    perfect:
      'ha, han, había, habían, he, hemos, hubo, hubiera, hubiese, habiendo, haber, haya, hayan, acaba de, acaban de, acababa de, viene',
    passive:
      'es, son, era, eran, fue, fueron, ser, sido, será, serán, sería, serían, siendo, sea, sean, está, están, estaba, estaban',
    modals: `
      puede, pueden, podía, podían, podría, podrían, podrá, podrán, debe, deben, debía, debería, deberían, quiere, quieren, quería, quiso, va a, van a, iba a, iban a, tiene que, tienen que, habrá, habría, habrían, suele, suelen, solía, pretende, pretenden
    `,
    infinitiveMarkers: '',
    times: `
      lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, hoy, ayer, anteayer, anoche, mañana, semana, semanas, mes, meses, año, años, día, días, tarde, noche, mediodía, medianoche, madrugada, fin de semana, pasado, pasada, próximo, próxima, hora, horas, minutos, temprano, víspera, jornada
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'según ha podido saber {source}',
      content: 'around',
      matches: ['Según ha podido saber ⟦este diario⟧, la avería era evitable.'],
      ignores: [],
    },
    {
      phrase: 'según pudo saber {source}',
      content: 'around',
      matches: ['Según pudo saber ⟦este diario⟧, la avería era evitable.'],
      ignores: [],
    },
    {
      phrase: 'según informaciones de {source}',
      content: 'around',
      matches: ['Según informaciones de ⟦Reuters⟧, la avería era evitable.'],
      ignores: [],
    },
    {
      phrase: 'a tenor de {source}',
      content: 'around',
      matches: ['A tenor de ⟦Lucía Robledo⟧, la avería era evitable.'],
      ignores: [],
    },
    {
      phrase: 'a entender de {source}',
      content: 'around',
      matches: ['A entender de ⟦Lucía Robledo⟧, la avería era evitable.'],
      ignores: [],
    },
    {
      phrase: 'según {source}',
      content: 'around',
      matches: [
        'Según ⟦Lucía Robledo⟧, la avería quedó resuelta el martes.',
        'La avería quedó resuelta el martes, según ⟦el ministerio⟧.',
      ],
      ignores: ['El precio cambia según el tamaño.'],
    },
    {
      phrase: 'de acuerdo con {source}',
      content: 'around',
      matches: ['De acuerdo con ⟦Lucía Robledo⟧, la avería quedó resuelta el martes.'],
      ignores: ['No estoy de acuerdo con nada.'],
    },
    {
      phrase: 'de acuerdo a {source}',
      content: 'around',
      matches: ['De acuerdo a ⟦Lucía Robledo⟧, la avería quedó resuelta el martes.'],
      ignores: [],
    },
    {
      phrase: 'en palabras de {source}',
      content: 'around',
      matches: ['Fue, en palabras de ⟦Lucía Robledo⟧, «una avería evitable y muy cara».'],
      ignores: ['En pocas palabras, fue una avería.'],
    },
    {
      phrase: 'a juicio de {source}',
      content: 'around',
      matches: ['A juicio de ⟦Lucía Robledo⟧, la avería era evitable.'],
      ignores: ['El caso irá a juicio de nuevo.'],
    },
    {
      phrase: 'en opinión de {source}',
      content: 'around',
      matches: ['En opinión de ⟦Lucía Robledo⟧, la avería era evitable.'],
      ignores: ['La sección de opinión de hoy es larga.'],
    },
    {
      phrase: 'a decir de {source}',
      content: 'around',
      matches: ['A decir de ⟦Lucía Robledo⟧, la avería era evitable.'],
      ignores: [],
    },
    {
      phrase: 'al decir de {source}',
      content: 'around',
      matches: ['Al decir de ⟦Lucía Robledo⟧, la avería era evitable.'],
      ignores: [],
    },
    {
      phrase: 'a ojos de {source}',
      content: 'around',
      matches: ['A ojos de ⟦Lucía Robledo⟧, la avería era evitable.'],
      ignores: [],
    },
    {
      phrase: 'en boca de {source}',
      content: 'around',
      matches: ['«La avería era evitable», en boca de ⟦Lucía Robledo⟧.'],
      needsMarks: true,
      ignores: ['El tema está en boca de todos.'],
    },
    {
      phrase: 'para {source}',
      content: 'after',
      needsMarks: true,
      unlessVoice: true,
      matches: ['Para ⟦Lucía Robledo⟧, «la avería era evitable y muy cara».'],
      ignores: ['Para Lucía Robledo, el día empieza a las seis.'],
    },
    {
      phrase: 'en la línea de {source}',
      content: 'around',
      matches: ['En la línea de ⟦Lucía Robledo⟧, «la avería era evitable».'],
      ignores: [],
    },
    {
      phrase: 'la frase es de {source}',
      content: 'sentence-before',
      matches: ['«La avería era evitable y muy cara.» La frase es de ⟦Lucía Robledo⟧.'],
      ignores: ['La frase es de mal gusto.'],
    },
    {
      phrase: 'el consejo es de {source}',
      content: 'sentence-before',
      matches: ['«No compren un televisor este año.» El consejo es de ⟦Lucía Robledo⟧.'],
      ignores: [],
    },
    {
      phrase: 'las palabras son de {source}',
      content: 'sentence-before',
      matches: ['«La avería era evitable y muy cara.» Las palabras son de ⟦Lucía Robledo⟧.'],
      ignores: [],
    },
    {
      phrase: 'la reflexión es de {source}',
      content: 'sentence-before',
      matches: ['«La avería era evitable y muy cara.» La reflexión es de ⟦Lucía Robledo⟧.'],
      ignores: [],
    },
    {
      phrase: 'la advertencia es de {source}',
      content: 'sentence-before',
      matches: ['«La avería era evitable y muy cara.» La advertencia es de ⟦Lucía Robledo⟧.'],
      ignores: [],
    },
    {
      phrase: 'quien habla es {source}',
      content: 'sentence-before',
      matches: ['«La avería era evitable y muy cara.» Quien habla es ⟦Lucía Robledo⟧.'],
      ignores: [],
    },
    {
      phrase: 'lo dice {source}',
      content: 'sentence-before',
      matches: ['«La avería era evitable y muy cara.» Lo dice ⟦Lucía Robledo⟧.'],
      ignores: [],
    },
    {
      phrase: 'habla {source}',
      content: 'sentence-before',
      matches: ['«La avería era evitable y muy cara.» Habla ⟦Lucía Robledo⟧, ingeniera.'],
      ignores: [],
    },
  ],
  echoes:
    'a su juicio, en su opinión, a su entender, a su parecer, en sus palabras, según sus palabras, a sus ojos',
  people: {
    titles: [
      { gender: 'm', forms: 'sr, señor, don, d, sres, sir, lord' },
      { gender: 'f', forms: 'sra, srta, señora, señorita, doña, dña, lady' },
      { gender: 'any', forms: 'dr, dra, doctor, doctora, prof, lic, ing' },
    ],
    nameParticles:
      'de, del, la, las, los, y, e, i, van, von, der, den, al, bin, ibn, da, dos, di, san, santa',
    roles: [
      {
        gender: 'm',
        rank: 'leads',
        forms: `
          exdirector, exdirector general, exconsejero, exconsejero delegado, exfundador, exvicepresidente, exsecretario, exsecretario de estado, exdiputado, exsenador, exalcalde, exgobernador, excomisario, exembajador, exfiscal, exmagistrado, director financiero, director de sistemas, viceconsejero, vicesecretario, vicerrector, viceministro, copropietario, fundador, fundadores, cofundador, cofundadores, director, directores, director general, director ejecutivo, director técnico, director financiero, director de tecnología, director de operaciones, director científico, director comercial, director adjunto, director de comunicación, director de producto, director de seguridad, director de marketing, director creativo, director de investigación,
          consejero delegado, consejero, consejeros, presidente ejecutivo, vicepresidente, vicepresidentes, vicepresidente ejecutivo, primer ministro, ministro, ministros, exministro, expresidente, secretario general, secretario de estado, subsecretario, diputado, diputados, senador, senadores, gobernador, concejal, comisario, comisario europeo, canciller, rey, príncipe, embajador, magistrado, jefe, jefes, jefe de gabinete, jefe de producto, jefe de seguridad, propietario, dueño, líder, empresario, empresarios, rector, decano, eurodiputado, delegado del gobierno, delegado, alto representante, mandatario, papa, obispo, patrón, gerente, cabecilla, impulsor, creador, intendente, lehendakari, conseller, consejero de sanidad, fiscal jefe
        `,
      },
      {
        gender: 'f',
        rank: 'leads',
        forms: `
          exdirectora, exdirectora general, exconsejera, exconsejera delegada, exfundadora, exvicepresidenta, exsecretaria, exsecretaria de estado, exdiputada, exsenadora, exalcaldesa, exgobernadora, excomisaria, exembajadora, exfiscal, exmagistrada, directora de sistemas, viceconsejera, vicesecretaria, vicerrectora, viceministra, copropietaria, fundadora, fundadoras, cofundadora, cofundadoras, directora, directoras, directora general, directora ejecutiva, directora técnica, directora financiera, directora de tecnología, directora de operaciones, directora científica, directora comercial, directora adjunta, directora de comunicación, directora de producto, directora de seguridad, directora de marketing, directora creativa, directora de investigación,
          consejera delegada, consejera, consejeras, presidenta, presidentas, presidenta ejecutiva, vicepresidenta, vicepresidenta ejecutiva, primera ministra, ministra, ministras, exministra, expresidenta, secretaria general, secretaria de estado, subsecretaria, diputada, diputadas, senadora, gobernadora, concejala, comisaria, comisaria europea, reina, princesa, embajadora, magistrada, jefa, jefa de gabinete, jefa de producto, jefa de seguridad, propietaria, dueña, empresaria, rectora, decana, eurodiputada, delegada, mandataria, impulsora, creadora, alcaldesa, consellera
        `,
      },
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          ceo, cto, cfo, coo, cio, ciso, presidente, presidentes, alcalde, alcaldes, juez, jueces, fiscal, fiscal general, responsable, responsables, máximo responsable, máxima responsable, dirigente, dirigentes, número dos, número uno, directivo, directiva, directivos, general, portavoz parlamentario, edil, jefe de estado, parlamentario, parlamentaria, parlamentarios, copresidente, copresidenta, titular, titular de sanidad
        `,
      },
      {
        gender: 'any',
        rank: 'speaks',
        forms:
          'portavoz, portavoces, vocero, vocera, voceros, representante, representantes, jefe de prensa, jefa de prensa, responsable de comunicación, responsable de prensa',
      },
      {
        gender: 'm',
        rank: 'works',
        forms: `
          repartidor, mensajero, camarero, panadero, carpintero, mecánico, fontanero, albañil, celador, auxiliar, auxiliar de enfermería, moderador, colaborador, novelista, dibujante, compositor, director de cine, director de colegio, bailarín, deportista, entrenador, seleccionador, ciclista, marinero, maquinista, cartero, aduanero, vigilante, asistente, agregado, contable, corredor, promotor, viticultor, pastor, guarda forestal, sargento, demandante, acusado, jefe de servicio, jefe de sistemas, jefe de equipo, jefe de estudios, analista financiero, arquitecto de software, delegado sindical, concejal de urbanismo, perito informático, experto en ciberseguridad, hostelero, restaurador, artesano, costurero, dependiente, cajero, chófer, conductor de autobús, exempleado, extrabajador, exingeniero, exdirectivo, exjefe, exmilitar, exagente, investigador, investigadores, investigador principal, científico, científicos, profesor, profesores, catedrático, catedráticos, ingeniero, ingenieros, desarrollador, desarrolladores, programador, programadores, diseñador, consultor, consultores, asesor, asesores, experto, expertos, abogado, abogados, letrado, funcionario, funcionarios, inversor, inversores, socio, socios, redactor, redactor jefe, editor, columnista, escritor, autor, autores, historiador, historiadores, crítico, críticos, médico, médicos, doctor, cirujano, físico, químico, biólogo, matemático, informático, psicólogo, sociólogo, politólogo, filósofo, astrónomo, arquitecto, emprendedor, inventor, actor, cantante, músico, productor, agricultor, agricultores, ganadero, trabajador, trabajadores, empleado, empleados, obrero, sindicalista, coordinador, administrador, inspector, comandante, capitán, teniente, coronel, técnico, técnicos, vendedor, comerciante, vecino, vecinos, usuario, usuarios, cliente, clientes, jugador, jugadores, alumno, alumnos, maestro, maestros, enfermero, doctorando, presentador, conductor, bombero, policía, guardia civil, militar, abonado, subdirector, director de orquesta, guionista, secretario, vocal, tesorero, miembro, becario, jubilado, pescador, librero, veterinario, farmacéutico, traductor, ilustrador, fotógrafo, cocinero, probador, streamer, youtuber, técnico de sonido, ingeniero jefe, perito, encargado, operario, repartidor, transportista, comisario de la exposición, apicultor, bibliotecario, archivero
        `,
      },
      {
        gender: 'f',
        rank: 'works',
        forms: `
          repartidora, mensajera, camarera, panadera, carpintera, mecánica, fontanera, celadora, auxiliar, auxiliar de enfermería, moderadora, colaboradora, novelista, dibujante, compositora, directora de cine, directora de colegio, bailarina, deportista, entrenadora, seleccionadora, cartera, vigilante, asistente, agregada, contable, promotora, viticultora, pastora, sargenta, demandante, acusada, jefa de servicio, jefa de sistemas, jefa de estudios, delegada sindical, concejala de urbanismo, perita informática, experta en ciberseguridad, hostelera, restauradora, artesana, costurera, dependienta, cajera, exempleada, extrabajadora, exingeniera, exdirectiva, exjefa, investigadora, investigadoras, investigadora principal, científica, científicas, profesora, profesoras, catedrática, ingeniera, ingenieras, desarrolladora, desarrolladoras, programadora, diseñadora, consultora, asesora, experta, expertas, abogada, abogadas, letrada, funcionaria, inversora, socia, redactora, redactora jefa, editora, escritora, autora, autoras, historiadora, crítica de cine, médica, cirujana, física, química, bióloga, matemática, informática, psicóloga, socióloga, politóloga, filósofa, astrónoma, arquitecta, emprendedora, inventora, actriz, música, productora ejecutiva, agricultora, ganadera, trabajadora, trabajadoras, empleada, empleadas, coordinadora, administradora, inspectora, capitana, técnica, vendedora, vecina, vecinas, usuaria, usuarias, clienta, jugadora, alumna, alumnas, maestra, enfermera, enfermeras, doctoranda, presentadora, conductora, bombera, abonada, subdirectora, secretaria, tesorera, becaria, jubilada, librera, veterinaria, farmacéutica, traductora, ilustradora, fotógrafa, cocinera, ingeniera jefe, perita, encargada, apicultora, bibliotecaria, archivera
        `,
      },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          analista, analistas, economista, economistas, economista jefe, periodista, periodistas, especialista, especialistas, jurista, juristas, estratega, activista, activistas, artista, novelista, electricista, dentista, pediatra, psiquiatra, oncólogo, oncóloga, epidemiólogo, epidemióloga, estudiante, estudiantes, docente, docentes, gestor, gestora, agente, agentes, piloto, astronauta, testigo, hacker, hackers, corresponsal, comentarista, comisionado, comisionada, mánager, manager, jefe de equipo, jefa de equipo, jefe de proyecto, jefa de proyecto, taxista, sanitario, sanitaria, guía, comunicador, comunicadora, voluntario, voluntaria, lingüista, climatólogo, climatóloga, geólogo, geóloga, meteorólogo, meteoróloga, criptógrafo, criptógrafa
        `,
      },
    ],
    roleModifiers: `
      ex, exdirector, antiguo, antigua, actual, nuevo, nueva, futuro, futura, entonces, hasta ahora, adjunto, adjunta, general, ejecutivo, ejecutiva, técnico, técnica, financiero, financiera, científico, científica, comercial, jurídico, jurídica, delegado, delegada, asociado, asociada, principal, jefe, jefa, emérito, emérita, en funciones, interino, interina, senior, sénior, junior, máximo, máxima, alto, alta, primer, primera, vice, histórico, histórica, español, española, argentino, argentina, mexicano, mexicana, chileno, chilena, colombiano, colombiana, peruano, peruana, uruguayo, uruguaya, estadounidense, alemán, alemana, francés, francesa, británico, británica, europeo, europea, italiano, italiana, portugués, portuguesa, catalán, catalana, vasco, vasca, gallego, gallega, andaluz, andaluza, madrileño, madrileña, chino, china, ruso, rusa, brasileño, brasileña, nacional, regional, autonómico, autonómica, municipal, federal, socialista, popular, conservador, conservadora, veterano, veterana, joven, conocido, conocida, célebre, independiente, global, mundial, digital, institucional, honorífico, sectorial, creativo, creativa, operativo, operativa, médico, médica, parlamentario, parlamentaria
    `,
    unnamed: `
      fuente, fuentes, persona, personas, gente, responsable, responsables, experto, expertos, expertas, especialista, especialistas, investigador, investigadores, investigadoras, investigadora, científicos, científicas, analista, analistas, observadores, observador, usuario, usuarios, usuaria, usuarias, internautas, empleado, empleados, empleada, trabajador, trabajadora, trabajadores, trabajadoras, cliente, clientes, clienta, consumidores, consumidor, vecino, vecinos, vecina, residentes, residente, votantes, electores, testigo, testigos, manifestante, manifestantes, víctima, víctimas, padre, padres, madre, madres, alumno, alumnos, alumna, estudiante, estudiantes, docentes, profesores, médicos, médico, médica, abogado, abogada, abogados, juristas, jueces, magistrados, autoridades, reguladores, diputados, parlamentarios, senadores, ministros, dirigentes, directivos, funcionario, funcionarios, funcionaria, colaborador, colaboradores, asesor, asesores, portavoz, portavoces, representantes, militantes, opositores, detractores, críticos, críticas, defensores, partidarios, sindicatos, asociaciones, hombre, mujer, hombres, mujeres, joven, jóvenes, chico, chica, niño, niña, jugador, jugadores, jugadora, aficionados, fans, desarrollador, desarrolladora, desarrolladores, ingenieros, economistas, historiadores, periodistas, inversores, inversor, compañero, compañera, compañeros, amigo, amiga, amigos, hijo, hija, hermano, hermana, pasajero, pasajera, pasajeros, participantes, participante, autor, autora, autores, piratas, hackers, policías, agentes, fiscales, voluntarios, voluntaria, comerciantes, agricultores, pacientes, paciente, abonados, lectores, lector, profesionales, fabricantes, operadores, editores, competidores, competidor, interlocutor, afectados, afectado, afectada, afectadas, denunciantes, denunciante, demandantes, implicados, allegados, asistentes, asistente, jubilado, jubilada, conductor, conductora, taxista, productores, turista, turistas, marido, esposa, esposo, entorno
    `,
    reactions: `
      no está de acuerdo, no estaba de acuerdo, no estuvo de acuerdo, discrepa, discrepó, disiente,
      disintió, tan seguro, tan segura, menos seguro, menos segura, escéptico, escéptica, más cauto,
      más cauta, más prudente, más optimista, más pesimista, no lo ve así, lo ve de otra manera,
      opina lo contrario, piensa lo contrario, lo duda
    `,
    takeUps: `
      investigador, investigadora, científico, científica, experto, experta, especialista, analista,
      profesor, profesora, docente, directivo, directiva, dirigente, responsable, empresario,
      empresaria, emprendedor, emprendedora, fundador, fundadora, cofundador, cofundadora,
      ingeniero, ingeniera, jurista, autor, autora, interesado, interesada, letrado, letrada,
      sindicalista, desarrollador, desarrolladora, economista, ejecutivo, ejecutiva, jubilado,
      jubilada, mandatario, mandataria, titular, activista, costurera, artesano, artesana,
      catedrático, catedrática, programador, programadora, líder, creador, creadora
    `,
    voices: `
      economista, economistas, experto, experta, expertos, expertas, analista, analistas, especialista, especialistas,
      investigador, investigadora, investigadores, historiador, historiadora, sociólogo, socióloga, jurista, juristas,
      abogado, abogada, abogados, letrado, letrada, defensa, acusación, fiscal, fiscalía, juez, jueza, magistrado, oposición,
      gobierno, ejecutivo, ministro, ministra, alcalde, alcaldesa, consejero, consejera, consejería, ministerio, sindicato,
      sindicatos, sindicalista, patronal, asociación, asociaciones, plataforma, colectivo, colectivos, ong, ecologistas,
      federación, confederación, críticos, detractores, defensores, partidarios, observadores, científicos, científica,
      científico, autores, autora, autor, portavoz, pp, psoe, ocu, facua, ccoo, ugt, unión, organización, organizaciones
    `,
    groups: `
      policía, guardia civil, dirección, equipo, comité, consejo, jurado, familia, entorno, oposición, mayoría, izquierda, derecha, coalición, público, plantilla, redacción, fiscalía, acusación, defensa, patronal, colectivo, cúpula, justicia, presidencia, ayuntamiento, ejecutivo, bancada, tribunal, sala, afición, ciudadanía, vecindario, comunidad educativa
    `,
    roleVerbs: `
      dirige, dirigió, dirigía, lidera, lideró, lideraba, encabeza, encabezó, encabezaba, preside, presidió, presidía, fundó, cofundó, gestiona, gestionó, coordina, coordinó, coordinaba, supervisa, supervisó, enseña, enseñó, estudia, estudió, representa, representó, posee, trabaja, trabajó, trabajaba, imparte, diseñó, creó, desarrolla, desarrolló, escribió, edita, cubre, ocupa, ejerce, investiga, regenta, capitanea, comanda
    `,
  },
  organisations: {
    nouns: `
      empresa, empresas, compañía, sociedad, firma, agencia, ministerio, departamento, universidad, facultad, escuela, tribunal, tribunal supremo, corte, corte suprema, startup, start-up, emergente, organización, organizaciones, grupo, gobierno, ejecutivo, instituto, asociación, sindicato, sindicatos, consejo, comisión, comité, banco, banco central, entidad, fabricante, constructora, desarrolladora, editorial, editora, periódico, diario, rotativo, semanario, revista, medio, web, sitio, portal, plataforma, red social, red, servicio, regulador, supervisor, autoridad, fundación, ong, oficina, operadora, operador, distribuidora, cadena, proveedor, proveedora, gigante, tecnológica, multinacional, estudio, laboratorio, centro de estudios, agencia de noticias, televisión, radio, emisora, filial, matriz, aerolínea, hospital, colegio, partido, senado, congreso, parlamento, casa blanca, kremlin, moncloa, zarzuela, vaticano, ayuntamiento, consejería, diputación, junta, generalitat, xunta, consistorio, administración, federación, confederación, unión, cooperativa, patronal, aseguradora, eléctrica, petrolera, farmacéutica, concesionaria, teleco, marca, observatorio, organismo, policía, guardia civil, fiscalía, audiencia nacional, bufete, consultora, productora, promotora, cámara, gestora, alianza, plataforma ciudadana, organización de consumidores, club, liga, museo, biblioteca, consorcio
    `,
    nameWords: `
      correo, gaceta, heraldo, voz, hora, razón, radio, canal, cadena, autoridad, garante, servicio, defensor, ateneo, plataforma, red, gobierno, generalitat, xunta, junta, cámara, observatorio, liga, sa, s.a, sl, s.l, slu, inc, corp, ltd, llc, gmbh, ag, plc, nv, bv, group, grupo, holding, labs, technologies, tecnologías, systems, sistemas, software, networks, universidad, university, instituto, institute, escuela, colegio, comité, comisión, consejo, ministerio, agencia, oficina, asociación, fundación, federación, confederación, unión, banco, bank, times, post, journal, news, noticias, prensa, press, tribuna, país, mundo, vanguardia, periódico, abc, diario, confidencial, nación, clarín, universal, revista, magazine, media, medios, research, investigación, centro, center, tribunal, corte, autoridad, partido, senado, congreso, policía, sociedad, club, partners, capital, ventures, fondo, studios, estudios, games, entertainment, airlines, motors, energía, energías, telecom, hospital, museo, alianza, coalición, reuters, bloomberg, efe, europa press, xataka, genbeta, cope, ser, rtve, tve, telecinco, bbc, cnn, ap, aepd, cnmc, incibe, csic, ocu, facua, ugt, ccoo, ccn-cert, onu, otan, oms, ue, renfe, aena, consumidores, observatorio
    `,
    nameLinks: 'de, del, para, y, por',
    innerBodies:
      'comité, consejo, comisión, dirección, departamento, servicio, área, junta, equipo, sección, gabinete, sala',
    authorities: `
      autoridad, autoridades, regulador, supervisor, agencia, comisión, consejo, organismo, institución, oficina, instituto, tribunal, defensor, cnmc, cnmv, aepd, aemet, ine, dgt, incibe, airef, banco de españa, ministerio, fiscalía, gobierno, ayuntamiento, consejería, junta
    `,
    institutions: `
      gobierno, ministerio, policía, fiscalía, tribunal, juzgado, ayuntamiento, parlamento, congreso, senado, ejecutivo, justicia, oposición, estado, ciudad, región, moncloa, guardia civil, junta, generalitat, administración, audiencia, consejería, consistorio
    `,
    documents: `
      atestado, auditoría, peritaje, autopsia, investigación, instrucción, cifras, datos, estadísticas, estimaciones, cálculos, previsiones, proyecciones, encuesta, barómetro, sumario, querella, denuncia, expediente, conclusiones, testimonios,
      comunicado, informe, estudio, encuesta, sondeo, carta, correo, correo electrónico, email, mail, entrada, entrada de blog, publicación, tuit, tweet, mensaje, nota, nota de prensa, memorando, documento, documentos, dictamen, decisión, sentencia, auto, fallo, resolución, demanda, querella, denuncia, artículo, editorial, tribuna, anuncio, aviso, boletín, análisis, libro, texto, ley, proyecto de ley, declaración, escrito, circular, manifiesto, atestado, expediente, memoria, balance, barómetro, guía, reglamento, preguntas frecuentes, página, libro blanco, web, papel, post
    `,
  },
  via: {
    phrases: `
      a {outlet}, a la {outlet}, al diario {outlet}, al periódico {outlet}, a la agencia {outlet}, a
      la cadena {outlet}, a la revista {outlet}, en declaraciones a {outlet}, en declaraciones a la
      agencia {outlet}, en declaraciones al diario {outlet}, en conversación con {outlet}, en una
      conversación con {outlet}, en una entrevista con {outlet}, en una entrevista a {outlet}, en
      una entrevista en {outlet}, en una entrevista concedida a {outlet}, en entrevista con
      {outlet}, en entrevista a {outlet}, en un correo a {outlet}, en un mensaje a {outlet}, en un
      comunicado a {outlet}, consultado por {outlet}, contactado por {outlet}, contactada por {outlet}, contactados por {outlet}, recogido por {outlet}, recogida por {outlet}, recogidas por {outlet}, recogidos por {outlet}, consultada por {outlet}, consultados por
      {outlet}, consultadas por {outlet}, preguntado por {outlet}, preguntada por {outlet}, citado
      por {outlet}, citada por {outlet}, citados por {outlet}, citadas por {outlet}, entrevistado
      por {outlet}, entrevistada por {outlet}, vía {outlet}, a través de {outlet}, ante los
      micrófonos de {outlet}, en los micrófonos de {outlet}, en las páginas de {outlet}, en
      {medium}, a través de {medium}, mediante {medium}, por {medium}, vía {medium}, durante
      {medium}, en {platform}, desde {platform}
    `,
    platforms:
      'x, twitter, facebook, instagram, linkedin, mastodon, bluesky, threads, telegram, tiktok, youtube, reddit, github, medium, substack, whatsapp, twitch, discord, snapchat, weibo, truth social',
    media: `
      columna, artículo, editorial, cuenta, cuenta de x, cuenta de twitter, página de facebook, historia, foro, mensaje de voz, web, página web, comunicado, comunicado de prensa, comunicado conjunto, nota de prensa, nota, entrada, entrada de blog, entrada de su blog, blog, publicación, post, mensaje, correo, correo electrónico, email, tuit, tweet, hilo, memorando, carta, carta abierta, entrevista, entrevista telefónica, pódcast, podcast, vídeo, video, tribuna, informe, libro, ensayo, boletín, newsletter, discurso, demanda, aviso, anuncio, rueda de prensa, conferencia de prensa, comparecencia, declaración, declaración escrita, escrito, documento, circular, red social, redes sociales, cuenta de x, perfil, directo, alocución, charla, presentación
    `,
  },
  marked: {
    labels: `
      clasificado, clasificada, clasificados, clasificadas, etiquetado, etiquetada, rotulado, rotulada, catalogado, catalogada, apto, apta, reservado, reservada, homologado, certificado, certificada, traducido como, en español,
      llamado, llamada, llamados, llamadas, denominado, denominada, denominados, denominadas, conocido como, conocida como, conocidos como, conocidas como, apodado, apodada, bautizado como, bautizada como, bautizado, titulado, titulada, titulados, tituladas, supuesto, supuesta, presunto, presunta, mal llamado, mal llamada, así llamado, el término, los términos, la palabra, las palabras, la expresión, la frase, el nombre, el acrónimo, las siglas, la etiqueta, el hashtag, el título, la opción, el botón, la tecla, la pestaña, la sección, el menú, la función, el modo, el sello, etiquetado como, alias, pulsa, pulse, haz clic en, haga clic en, selecciona, seleccione, marca, significa, de nombre, el concepto de, el concepto, el fenómeno, la categoría, el archivo, la operación, el proyecto, el programa, el plan, la ley, la marca, el lema, el apodo, el mote, se llama, se llamaba, se llamará, llamarse, se titula, se denomina, bajo el nombre de, bajo el nombre, con el nombre de, con el nombre, el apelativo, el calificativo de, en clave, nombre en clave
    `,
    works: `
      película, filme, libro, novela, canción, tema, single, sencillo, álbum, disco, programa, serie, documental, artículo, ensayo, poema, obra, musical, episodio, capítulo, pódcast, podcast, revista, juego, videojuego, vídeo, cuadro, exposición, muestra, himno, sketch, columna, drama, thriller, memorias, biografía, estudio, informe, sección, boletín, conferencia, cómic, saga, poemario, cuento, ponencia
    `,
    inscriptions:
      'aviso, avisos, cartel, carteles, pancarta, pancartas, lema, eslogan, eslóganes, titular, titulares, camiseta, camisetas, letrero, letreros, pintada, pintadas, pegatina, rótulo, mensaje de error, banner, inscripción, grito, gritos, consigna, consignas, valla',
    chants: `
      corea, corean, coreaba, coreaban, coreó, corearon, coreado, coreando, grita, gritan, gritaba, gritaban, gritó, gritaron, gritado, gritando, canta, cantan, cantaba, cantaban, cantó, cantaron, entona, entonan, entonaba, entonaban, entonó, entonaron, clama, claman, clamaba, clamaban, clamó, clamaron, vocea, vocean, voceaba, voceaban, exhibía, exhibían
    `,
    questions: 'p, pregunta, pr',
    answers: 'r, respuesta',
  },
  ranking: {
    dangling: `
      y, pero, así, o, porque, eso, esto, ello, él, ella, ellos, ellas, entonces, también, además, sí, no, por eso, de ahí, pues, aunque, que
    `,
    weighty: `
      debe, deben, debemos, hay que, nunca, jamás, siempre, peor, mejor, mayor, primero, primera, único, única, solo, necesita, necesitamos, será, no puede, error, falso, fracaso, éxito, importante, crucial, esencial, grave, peligroso, riesgo, amenaza, inédito, sin precedentes, histórico, imposible, catástrofe, desastre, futuro, cambiar, creo, orgulloso, orgullosa, siento, perdón, disculpas, lamento, inaceptable, escándalo, urgente, vergüenza
    `,
    firstPerson: 'yo, nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, mi, mis, me, nos, mí',
  },
  abbreviations: `
    sr, sra, srta, sres, d, dña, dr, dra, prof, lic, ing, gral, cap, col, ud, uds, vd, avda, c, pza, núm, n, nº, p, pp, pág, págs, art, etc, ej, p.ej, p. ej, aprox, máx, mín, tel, dpto, depto, ene, feb, mar, abr, jun, jul, ago, sept, sep, oct, nov, dic, inc, corp, ltd, co, cía, s.a, s.l, ee.uu, ee. uu, u.s, a.m, p.m, vs, cf, ed, vol, hnos, a.c, d.c, jj.oo, rr.hh, ff.aa, ss.mm, st
  `,
};
