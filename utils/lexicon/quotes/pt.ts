import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'clause',
    forms: `
      diz, dizem, disse, disseram, dizia, diziam, diria, dirá, dissera, escreve, escrevem, escreveu,
      escreveram, escrevia, escreviam, refere, referem, referiu, referiram, referia, mantém, mantêm,
      manteve, mantiveram, mantinha, propõe, expõe, expôs, expuseram, contrapõe, contrapõem,
      contrapôs, contrapuseram, prossegue, prosseguem, prosseguiu, prosseguiram, prosseguia,
      conclui, concluem, concluiu, concluíram, concluía, repete, repetem, repetiu, repetiram,
      repetia, reflete, refletiu, dá conta, deu conta, deram conta, dá a entender, deu a entender,
      deixa claro, deixam claro, deixou claro, deixaram claro, deixa escapar, deixou escapar, faz
      saber, fez saber, fizeram saber, faz notar, fez notar, chama a atenção, chamou a atenção, faz
      questão de dizer, fez questão de dizer, fez questão de frisar, fez questão de sublinhar, dá
      como certo, põe em causa, nota ainda, segue dizendo, afirma, afirmam, afirmou, afirmaram,
      afirmava, afirmavam, explica, explicam, explicou, explicaram, explicava, explicavam,
      acrescenta, acrescentam, acrescentou, acrescentaram, acrescentava, acrescentavam, declara,
      declaram, declarou, declararam, declarava, declaravam, conta, contam, contou, contaram,
      contava, contavam, sublinha, sublinham, sublinhou, sublinharam, sublinhava, sublinhavam,
      adianta, adiantam, adiantou, adiantaram, adiantava, adiantavam, garante, garantem, garantiu,
      garantiram, garantia, garantiam, destaca, destacam, destacou, destacaram, destacava,
      destacavam, comenta, comentam, comentou, comentaram, comentava, comentavam, anuncia, anunciam,
      anunciou, anunciaram, anunciava, anunciavam, salienta, salientam, salientou, salientaram,
      salientava, salientavam, assegura, asseguram, assegurou, asseguraram, assegurava, asseguravam,
      ressalta, ressaltam, ressaltou, ressaltaram, ressaltava, ressaltavam, realça, realçam,
      realçou, realçaram, realçava, realçavam, frisa, frisam, frisou, frisaram, frisava, frisavam,
      vinca, vincam, vincou, vincaram, vincava, vincavam, aponta, apontam, apontou, apontaram,
      apontava, apontavam, assinala, assinalam, assinalou, assinalaram, assinalava, assinalavam,
      indica, indicam, indicou, indicaram, indicava, indicavam, revela, revelam, revelou, revelaram,
      revelava, revelavam, informa, informam, informou, informaram, informava, informavam, comunica,
      comunicam, comunicou, comunicaram, comunicava, comunicavam, confirma, confirmam, confirmou,
      confirmaram, confirmava, confirmavam, observa, observam, observou, observaram, observava,
      observavam, nota, notam, notou, notaram, notava, notavam, lembra, lembram, lembrou, lembraram,
      lembrava, lembravam, recorda, recordam, recordou, recordaram, recordava, recordavam, relata,
      relatam, relatou, relataram, relatava, relatavam, narra, narram, narrou, narraram, narrava,
      narravam, precisa, precisam, precisou, precisaram, precisava, precisavam, esclarece,
      esclarecem, esclareceu, esclareceram, esclarecia, esclareciam, clarifica, clarificam,
      clarificou, clarificaram, clarificava, clarificavam, detalha, detalham, detalhou, detalharam,
      detalhava, detalhavam, especifica, especificam, especificou, especificaram, especificava,
      especificavam, pormenoriza, pormenorizam, pormenorizou, pormenorizaram, pormenorizava,
      pormenorizavam, avalia, avaliam, avaliou, avaliaram, avaliava, avaliavam, considera,
      consideram, considerou, consideraram, considerava, consideravam, julga, julgam, julgou,
      julgaram, julgava, julgavam, estima, estimam, estimou, estimaram, estimava, estimavam,
      pondera, ponderam, ponderou, ponderaram, ponderava, ponderavam, opina, opinam, opinou,
      opinaram, opinava, opinavam, argumenta, argumentam, argumentou, argumentaram, argumentava,
      argumentavam, alega, alegam, alegou, alegaram, alegava, alegavam, sustenta, sustentam,
      sustentou, sustentaram, sustentava, sustentavam, responde, respondem, respondeu, responderam,
      respondia, respondiam, replica, replicam, replicou, replicaram, replicava, replicavam,
      retorque, retorquem, retorquiu, retorquiram, retorquia, retorquiam, rebate, rebatem, rebateu,
      rebateram, rebatia, rebatiam, reforça, reforçam, reforçou, reforçaram, reforçava, reforçavam,
      reitera, reiteram, reiterou, reiteraram, reiterava, reiteravam, reafirma, reafirmam,
      reafirmou, reafirmaram, reafirmava, reafirmavam, insiste, insistem, insistiu, insistiram,
      insistia, insistiam, enfatiza, enfatizam, enfatizou, enfatizaram, enfatizava, enfatizavam,
      justifica, justificam, justificou, justificaram, justificava, justificavam, resume, resumem,
      resumiu, resumiram, resumia, resumiam, sintetiza, sintetizam, sintetizou, sintetizaram,
      sintetizava, sintetizavam, remata, rematam, rematou, remataram, rematava, rematavam, completa,
      completam, completou, completaram, completava, completavam, complementa, complementam,
      complementou, complementaram, complementava, complementavam, continua, continuam, continuou,
      continuaram, continuava, continuavam, finaliza, finalizam, finalizou, finalizaram, finalizava,
      finalizavam, arremata, arrematam, arrematou, arremataram, arrematava, arrematavam, emenda,
      emendam, emendou, emendaram, emendava, emendavam, ironiza, ironizam, ironizou, ironizaram,
      ironizava, ironizavam, brinca, brincam, brincou, brincaram, brincava, brincavam, graceja,
      gracejam, gracejou, gracejaram, gracejava, gracejavam, tuita, tuitam, tuitou, tuitaram,
      tuitava, tuitavam, publica, publicam, publicou, publicaram, publicava, publicavam, posta,
      postam, postou, postaram, postava, postavam, atira, atiram, atirou, atiraram, atirava,
      atiravam, calcula, calculam, calculou, calcularam, calculava, calculavam, projeta, projetam,
      projetou, projetaram, projetava, projetavam, antecipa, antecipam, antecipou, anteciparam,
      antecipava, antecipavam, vaticina, vaticinam, vaticinou, vaticinaram, vaticinava, vaticinavam,
      profetiza, profetizam, profetizou, profetizaram, profetizava, profetizavam, especula,
      especulam, especulou, especularam, especulava, especulavam, teoriza, teorizam, teorizou,
      teorizaram, teorizava, teorizavam, insinua, insinuam, insinuou, insinuaram, insinuava,
      insinuavam, constata, constatam, constatou, constataram, constatava, constatavam, verifica,
      verificam, verificou, verificaram, verificava, verificavam, testemunha, testemunham,
      testemunhou, testemunharam, testemunhava, testemunhavam, atesta, atestam, atestou, atestaram,
      atestava, atestavam, certifica, certificam, certificou, certificaram, certificava,
      certificavam, proclama, proclamam, proclamou, proclamaram, proclamava, proclamavam, decreta,
      decretam, decretou, decretaram, decretava, decretavam, noticia, noticiam, noticiou,
      noticiaram, noticiava, noticiavam, avança, avançam, avançou, avançaram, avançava, avançavam,
      reporta, reportam, reportou, reportaram, reportava, reportavam, transmite, transmitem,
      transmitiu, transmitiram, transmitia, transmitiam, cita, citam, citou, citaram, citava,
      citavam, menciona, mencionam, mencionou, mencionaram, mencionava, mencionavam, analisa,
      analisam, analisou, analisaram, analisava, analisavam, diagnostica, diagnosticam,
      diagnosticou, diagnosticaram, diagnosticava, diagnosticavam, interpreta, interpretam,
      interpretou, interpretaram, interpretava, interpretavam, recapitula, recapitulam, recapitulou,
      recapitularam, recapitulava, recapitulavam, enumera, enumeram, enumerou, enumeraram,
      enumerava, enumeravam, exemplifica, exemplificam, exemplificou, exemplificaram, exemplificava,
      exemplificavam, ilustra, ilustram, ilustrou, ilustraram, ilustrava, ilustravam, defende,
      defendem, defendeu, defenderam, defendia, defendiam, desabafa, desabafam, desabafou,
      desabafaram, desabafava, desabafavam, confidencia, confidenciam, confidenciou, confidenciaram,
      confidenciava, confidenciavam, confessa, confessam, confessou, confessaram, confessava,
      confessavam, contextualiza, contextualizam, contextualizou, contextualizaram, contextualizava,
      contextualizavam, corrobora, corroboram, corroborou, corroboraram, corroborava, corroboravam,
      adita, aditam, aditou, aditaram, aditava, aditavam, aclara, aclaram, aclarou, aclararam,
      aclarava, aclaravam, riposta, ripostam, ripostou, ripostaram, ripostava, ripostavam, contesta,
      contestam, contestou, contestaram, contestava, contestavam, retoma, retomam, retomou,
      retomaram, retomava, retomavam, discorre, discorrem, discorreu, discorreram, discorria,
      discorriam, externa, externam, externou, externaram, externava, externavam, pontua, pontuam,
      pontuou, pontuaram, pontuava, pontuavam, apregoa, apregoam, apregoou, apregoaram, apregoava,
      apregoavam, sentencia, sentenciam, sentenciou, sentenciaram, sentenciava, sentenciavam,
      evidencia, evidenciam, evidenciou, evidenciaram, evidenciava, evidenciavam
    `,
    participles: `
      dito, escrito, referido, mantido, exposto, contraposto, prosseguido, concluído, repetido,
      refletido, dado a entender, deixado claro, feito saber, afirmado, explicado, acrescentado,
      declarado, contado, sublinhado, adiantado, garantido, destacado, comentado, anunciado,
      salientado, assegurado, ressaltado, realçado, frisado, vincado, apontado, assinalado,
      indicado, revelado, informado, comunicado, confirmado, observado, notado, lembrado, recordado,
      relatado, narrado, precisado, esclarecido, clarificado, detalhado, especificado,
      pormenorizado, avaliado, considerado, julgado, estimado, ponderado, opinado, argumentado,
      alegado, sustentado, respondido, replicado, retorquido, rebatido, reforçado, reiterado,
      reafirmado, insistido, enfatizado, justificado, resumido, sintetizado, rematado, completado,
      complementado, continuado, finalizado, arrematado, emendado, ironizado, brincado, gracejado,
      tuitado, publicado, postado, atirado, calculado, projetado, antecipado, vaticinado,
      profetizado, especulado, teorizado, insinuado, constatado, verificado, testemunhado, atestado,
      certificado, proclamado, decretado, noticiado, avançado, reportado, transmitido, citado,
      mencionado, analisado, diagnosticado, interpretado, recapitulado, enumerado, exemplificado,
      ilustrado, defendido, desabafado, confidenciado, confessado, contextualizado, corroborado,
      aditado, aclarado, ripostado, contestado, retomado, discorrido, externado, pontuado,
      apregoado, sentenciado, evidenciado
    `,
    gerunds: `
      dizendo, escrevendo, referindo, mantendo, expondo, prosseguindo, concluindo, repetindo,
      refletindo, deixando claro, dando a entender, dando conta, fazendo notar, afirmando,
      explicando, acrescentando, declarando, contando, sublinhando, adiantando, garantindo,
      destacando, comentando, anunciando, salientando, assegurando, ressaltando, realçando,
      frisando, vincando, apontando, assinalando, indicando, revelando, informando, comunicando,
      confirmando, observando, notando, lembrando, recordando, relatando, narrando, precisando,
      esclarecendo, clarificando, detalhando, especificando, pormenorizando, avaliando,
      considerando, julgando, estimando, ponderando, opinando, argumentando, alegando, sustentando,
      respondendo, replicando, retorquindo, rebatendo, reforçando, reiterando, reafirmando,
      insistindo, enfatizando, justificando, resumindo, sintetizando, rematando, completando,
      complementando, continuando, finalizando, arrematando, emendando, ironizando, brincando,
      gracejando, tuitando, publicando, postando, atirando, calculando, projetando, antecipando,
      vaticinando, profetizando, especulando, teorizando, insinuando, constatando, verificando,
      testemunhando, atestando, certificando, proclamando, decretando, noticiando, avançando,
      reportando, transmitindo, citando, mencionando, analisando, diagnosticando, interpretando,
      recapitulando, enumerando, exemplificando, ilustrando, defendendo, desabafando,
      confidenciando, confessando, contextualizando, corroborando, aditando, aclarando, ripostando,
      contestando, retomando, discorrendo, externando, pontuando, apregoando, sentenciando,
      evidenciando
    `,
  },
  {
    governs: 'clause',
    strong: true,
    complements: 'para, contra, sobre, de, do, da, dos, das, ao, à',
    forms: `
      adverte, advertem, advertiu, advertiram, advertia, advertiam, deixa o alerta, deixou o alerta,
      deixa um aviso, deixou um aviso, alerta, alertam, alertou, alertaram, alertava, alertavam,
      avisa, avisam, avisou, avisaram, avisava, avisavam
    `,
    participles: 'advertido, alertado, avisado',
    gerunds: 'advertindo, alertando, avisando',
  },
  {
    governs: 'clause',
    strong: true,
    forms: `
      reconhece, reconhecem, reconheceu, reconheceram, reconhecia, desmente, desmentem, desmentiu,
      desmentiram, concede, concedem, concedeu, admite, admitem, admitiu, admitiram, admitia,
      admitiam, denuncia, denunciam, denunciou, denunciaram, denunciava, denunciavam, lamenta,
      lamentam, lamentou, lamentaram, lamentava, lamentavam, critica, criticam, criticou,
      criticaram, criticava, criticavam, acusa, acusam, acusou, acusaram, acusava, acusavam,
      questiona, questionam, questionou, questionaram, questionava, questionavam, assume, assumem,
      assumiu, assumiram, assumia, assumiam, protesta, protestam, protestou, protestaram,
      protestava, protestavam, censura, censuram, censurou, censuraram, censurava, censuravam,
      condena, condenam, condenou, condenaram, condenava, condenavam
    `,
    participles: `
      reconhecido, desmentido, concedido, admitido, denunciado, lamentado, criticado, acusado,
      questionado, assumido, protestado, censurado, condenado
    `,
    gerunds: `
      reconhecendo, desmentindo, concedendo, admitindo, denunciando, lamentando, criticando,
      acusando, questionando, assumindo, protestando, censurando, condenando
    `,
  },
  {
    governs: 'that',
    strong: true,
    forms: `
      nega, negam, exige, exigem, pede, pedem, pediu, pediram, pedia, negou, negaram, negava,
      negavam, exigiu, exigiram, exigia, exigiam, rejeita, rejeitam, rejeitou, rejeitaram,
      rejeitava, rejeitavam, recusa, recusam, recusou, recusaram, recusava, recusavam, descarta,
      descartam, descartou, descartaram, descartava, descartavam
    `,
    participles: 'pedido, negado, exigido, rejeitado, recusado, descartado',
    gerunds: 'pedindo, negando, exigindo, rejeitando, recusando, descartando',
  },
  {
    governs: 'that',
    forms: `
      crê, creem, creu, cria, supõe, supôs, propõe, propõem, propôs, propuseram, sabe, sabem, soube,
      vê, veem, viu, quer, querem, convém, presume, presumem, mostra-se convencido de, mostra-se
      convencida de, mostrou-se convencido de, mostrou-se convencida de, está convencido de, está
      convencida de, está confiante de, está certo de, está certa de, queixa-se de, queixam-se de,
      queixou-se de, queixaram-se de, reclama de, reclamou de, congratula-se por, orgulha-se de,
      orgulhou-se de, gaba-se de, alerta para, alertou para, alertaram para, alertam para, avisa de,
      avisou de, insiste em, insistiu em, acredita em, confia em, confia que, diz acreditar, disse
      acreditar, diz esperar, disse esperar, chama a atenção para o facto de, chamou a atenção para
      o facto de, alerta para o facto de, alertou para o facto de, alerta para o fato de, alertou
      para o fato de, chama a atenção para o fato de, chamou a atenção para o fato de, informa de,
      parte do princípio de, espera, esperam, esperou, esperaram, esperava, esperavam, deseja,
      desejam, desejou, desejaram, desejava, desejavam, duvida, duvidam, duvidou, duvidaram,
      duvidava, duvidavam, acredita, acreditam, acreditou, acreditaram, acreditava, acreditavam,
      imagina, imaginam, imaginou, imaginaram, imaginava, imaginavam, suspeita, suspeitam,
      suspeitou, suspeitaram, suspeitava, suspeitavam, entende, entendem, entendeu, entenderam,
      entendia, entendiam, compreende, compreendem, compreendeu, compreenderam, compreendia,
      compreendiam, recomenda, recomendam, recomendou, recomendaram, recomendava, recomendavam,
      aconselha, aconselham, aconselhou, aconselharam, aconselhava, aconselhavam, ordena, ordenam,
      ordenou, ordenaram, ordenava, ordenavam, aposta, apostam, apostou, apostaram, apostava,
      apostavam, sonha, sonham, sonhou, sonharam, sonhava, sonhavam, aceita, aceitam, aceitou,
      aceitaram, aceitava, aceitavam, concorda, concordam, concordou, concordaram, concordava,
      concordavam, mostra, mostram, mostrou, mostraram, mostrava, mostravam, demonstra, demonstram,
      demonstrou, demonstraram, demonstrava, demonstravam, acha, acham, achou, acharam, achava,
      achavam, confia, confiam, confiou, confiaram, confiava, confiavam, recea, receam, receou,
      recearam, receava, receavam, pretende, pretendem, pretendeu, pretenderam, pretendia,
      pretendiam, apela, apelam, apelou, apelaram, apelava, apelavam, decide, decidem, decidiu,
      decidiram, decidia, decidiam
    `,
    participles: `
      crido, suposto, proposto, sabido, visto, querido, esperado, desejado, duvidado, acreditado,
      imaginado, suspeitado, entendido, compreendido, recomendado, aconselhado, ordenado, apostado,
      sonhado, aceitado, concordado, mostrado, demonstrado, achado, confiado, receado, pretendido,
      apelado, decidido
    `,
    gerunds: `
      crendo, supondo, propondo, sabendo, vendo, querendo, queixando-se de, alertando para,
      esperando, desejando, duvidando, acreditando, imaginando, suspeitando, entendendo,
      compreendendo, recomendando, aconselhando, ordenando, apostando, sonhando, aceitando,
      concordando, mostrando, demonstrando, achando, confiando, receando, pretendendo, apelando,
      decidindo
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms: `
      pede, pedem, pediu, pediram, pergunta, perguntam, perguntou, perguntaram, perguntava,
      perguntavam, questiona, questionam, questionou, questionaram, questionava, questionavam,
      interroga, interrogam, interrogou, interrogaram, interrogava, interrogavam, indaga, indagam,
      indagou, indagaram, indagava, indagavam, lembra, lembram, lembrou, lembraram, lembrava,
      lembravam, informa, informam, informou, informaram, informava, informavam, convence,
      convencem, convenceu, convenceram, convencia, convenciam, assegura, asseguram, assegurou,
      asseguraram, assegurava, asseguravam, avisa, avisam, avisou, avisaram, avisava, avisavam
    `,
    participles: `
      pedido, perguntado, questionado, interrogado, indagado, lembrado, informado, convencido,
      assegurado, avisado
    `,
    gerunds: `
      perguntando, questionando, interrogando, indagando, lembrando, informando, convencendo,
      assegurando, avisando
    `,
  },
  {
    governs: 'marks',
    forms: `
      ri, riem, riu, riram, ria, sorri, sorriem, sorriu, sorria, lê, leem, leu, lia, intervém,
      intervieram, interveio, lê-se, lia-se, leu-se, pode ler-se, podia ler-se, pode-se ler,
      lamenta-se, lamentou-se, queixa-se, queixam-se, queixou-se, queixaram-se, queixava-se,
      defende-se, defendeu-se, justifica-se, justificou-se, pergunta-se, perguntou-se, questiona-se,
      questionou-se, interroga-se, interrogou-se, indigna-se, indignou-se, congratula-se,
      congratulou-se, regozija-se, regozijou-se, orgulha-se, orgulhou-se, gaba-se, gabou-se,
      desculpa-se, desculpou-se, emociona-se, emocionou-se, espanta-se, espantou-se, surpreende-se,
      surpreendeu-se, revolta-se, revoltou-se, diverte-se, divertiu-se, penitencia-se,
      penitenciou-se, remata, vai mais longe, foi mais longe, vai além, foi além, atira, diz ainda,
      dispara, faz questão, pede, pedem, pediu, pediram, segue, seguiu, tem dito e repetido,
      exclama, exclamam, exclamou, exclamaram, exclamava, exclamavam, grita, gritam, gritou,
      gritaram, gritava, gritavam, sussurra, sussurram, sussurrou, sussurraram, sussurrava,
      sussurravam, murmura, murmuram, murmurou, murmuraram, murmurava, murmuravam, cochicha,
      cochicham, cochichou, cochicharam, cochichava, cochichavam, balbucia, balbuciam, balbuciou,
      balbuciaram, balbuciava, balbuciavam, brada, bradam, bradou, bradaram, bradava, bradavam,
      berra, berram, berrou, berraram, berrava, berravam, disparam, disparou, dispararam, disparava,
      disparavam, lança, lançam, lançou, lançaram, lançava, lançavam, atiram, atirou, atiraram,
      atirava, atiravam, clama, clamam, clamou, clamaram, clamava, clamavam, vocifera, vociferam,
      vociferou, vociferaram, vociferava, vociferavam, suspira, suspiram, suspirou, suspiraram,
      suspirava, suspiravam, soluça, soluçam, soluçou, soluçaram, soluçava, soluçavam, geme, gemem,
      gemeu, gemeram, gemia, gemiam, resmunga, resmungam, resmungou, resmungaram, resmungava,
      resmungavam, rosna, rosnam, rosnou, rosnaram, rosnava, rosnavam, reclama, reclamam, reclamou,
      reclamaram, reclamava, reclamavam, queixa, queixam, queixou, queixaram, queixava, queixavam,
      canta, cantam, cantou, cantaram, cantava, cantavam, entoa, entoam, entoou, entoaram, entoava,
      entoavam, recita, recitam, recitou, recitaram, recitava, recitavam, começa, começam, começou,
      começaram, começava, começavam, inicia, iniciam, iniciou, iniciaram, iniciava, iniciavam,
      arranca, arrancam, arrancou, arrancaram, arrancava, arrancavam, termina, terminam, terminou,
      terminaram, terminava, terminavam, fecha, fecham, fechou, fecharam, fechava, fechavam,
      encerra, encerram, encerrou, encerraram, encerrava, encerravam, interrompe, interrompem,
      interrompeu, interromperam, interrompia, interrompiam, corta, cortam, cortou, cortaram,
      cortava, cortavam, sauda, saudam, saudou, saudaram, saudava, saudavam, aplaude, aplaudem,
      aplaudiu, aplaudiram, aplaudia, aplaudiam, elogia, elogiam, elogiou, elogiaram, elogiava,
      elogiavam, louva, louvam, louvou, louvaram, louvava, louvavam, indaga, indagam, indagou,
      indagaram, indagava, indagavam, inquire, inquirem, inquiriu, inquiriram, inquiria, inquiriam,
      titula, titulam, titulou, titularam, titulava, titulavam, filosofa, filosofam, filosofou,
      filosofaram, filosofava, filosofavam, goza, gozam, gozou, gozaram, gozava, gozavam, reage,
      reagem, reagiu, reagiram, reagia, reagiam, desafia, desafiam, desafiou, desafiaram, desafiava,
      desafiavam, convida, convidam, convidou, convidaram, convidava, convidavam, exorta, exortam,
      exortou, exortaram, exortava, exortavam, apela, apelam, apelou, apelaram, apelava, apelavam,
      implora, imploram, implorou, imploraram, implorava, imploravam, suplica, suplicam, suplicou,
      suplicaram, suplicava, suplicavam, roga, rogam, rogou, rogaram, rogava, rogavam, celebra,
      celebram, celebrou, celebraram, celebrava, celebravam, festeja, festejam, festejou,
      festejaram, festejava, festejavam, comemora, comemoram, comemorou, comemoraram, comemorava,
      comemoravam, vibra, vibram, vibrou, vibraram, vibrava, vibravam, minimiza, minimizam,
      minimizou, minimizaram, minimizava, minimizavam, relativiza, relativizam, relativizou,
      relativizaram, relativizava, relativizavam, tranquiliza, tranquilizam, tranquilizou,
      tranquilizaram, tranquilizava, tranquilizavam, define, definem, definiu, definiram, definia,
      definiam, crava, cravam, cravou, cravaram, cravava, cravavam, alfineta, alfinetam, alfinetou,
      alfinetaram, alfinetava, alfinetavam, provoca, provocam, provocou, provocaram, provocava,
      provocavam, rebate, rebatem, rebateu, rebateram, rebatia, rebatiam, devolve, devolvem,
      devolveu, devolveram, devolvia, devolviam, contra-ataca, contra-atacam, contra-atacou,
      contra-atacaram, contra-atacava, contra-atacavam, tecla, teclam, teclou, teclaram, teclava,
      teclavam, agradece, agradecem, agradeceu, agradeceram, agradecia, agradeciam, cumprimenta,
      cumprimentam, cumprimentou, cumprimentaram, cumprimentava, cumprimentavam, zomba, zombam,
      zombou, zombaram, zombava, zombavam, troça, troçam, troçou, troçaram, troçava, troçavam,
      retruca, retrucam, retrucou, retrucaram, retrucava, retrucavam, interpela, interpelam,
      interpelou, interpelaram, interpelava, interpelavam, aconselha, aconselham, aconselhou,
      aconselharam, aconselhava, aconselhavam
    `,
    participles: `
      rido, sorrido, lido, intervindo, queixado, lamentado, defendido, justificado, perguntado,
      indignado, congratulado, desculpado, pedido, exclamado, gritado, sussurrado, murmurado,
      cochichado, balbuciado, bradado, berrado, lançado, atirado, clamado, vociferado,
      suspirado, soluçado, gemido, resmungado, rosnado, reclamado, cantado, entoado, recitado,
      começado, iniciado, arrancado, terminado, fechado, encerrado, interrompido, cortado, saudado,
      aplaudido, elogiado, louvado, indagado, inquirido, titulado, filosofado, gozado, reagido,
      desafiado, convidado, exortado, apelado, implorado, suplicado, rogado, celebrado, festejado,
      comemorado, vibrado, minimizado, relativizado, tranquilizado, definido, cravado, alfinetado,
      provocado, rebatido, devolvido, contra-atacado, teclado, agradecido, cumprimentado, zombado,
      troçado, retrucado, interpelado, aconselhado
    `,
    gerunds: `
      rindo, sorrindo, lendo, intervindo, queixando-se, lamentando-se, perguntando-se, pedindo,
      exclamando, gritando, sussurrando, murmurando, cochichando, balbuciando, bradando, berrando,
      lançando, atirando, clamando, vociferando, suspirando, soluçando, gemendo,
      resmungando, rosnando, reclamando, queixando, cantando, entoando, recitando, começando,
      iniciando, arrancando, terminando, fechando, encerrando, interrompendo, cortando, saudando,
      aplaudindo, elogiando, louvando, indagando, inquirindo, titulando, filosofando, gozando,
      reagindo, desafiando, convidando, exortando, apelando, implorando, suplicando, rogando,
      celebrando, festejando, comemorando, vibrando, minimizando, relativizando, tranquilizando,
      definindo, cravando, alfinetando, provocando, rebatendo, devolvendo, contra-atacando,
      teclando, agradecendo, cumprimentando, zombando, troçando, retrucando, interpelando,
      aconselhando
    `,
  },
  {
    governs: 'name-as',
    forms: `
      fala em, falam em, falou em, falaram em, falava em, fala de, falam de, falou de, falaram de,
      falava de, fala num, fala numa, falou num, falou numa, falam num, falam numa, chama-lhe,
      chamam-lhe, chamou-lhe, chamaram-lhe, chama de, chamam de, chamou de, chamaram de, apelidou
      de, pede, pedem, pediu, pediram, apela a, apelou a, alude a, aludiu a, refere-se a, referem-se
      a, referiu-se a, referiram-se a, vê, veem, viu, viram, nega, chama, chamam, chamou, chamaram,
      chamava, chamavam, apelida, apelidam, apelidou, apelidaram, apelidava, apelidavam, considera,
      consideram, considerou, consideraram, considerava, consideravam, denomina, denominam,
      denominou, denominaram, denominava, denominavam, batiza, batizam, batizou, batizaram,
      batizava, batizavam, critica, criticam, criticou, criticaram, criticava, criticavam, denuncia,
      denunciam, denunciou, denunciaram, denunciava, denunciavam, defende, defendem, defendeu,
      defenderam, defendia, defendiam, reclama, reclamam, reclamou, reclamaram, reclamava,
      reclamavam, exige, exigem, exigiu, exigiram, exigia, exigiam, lamenta, lamentam, lamentou,
      lamentaram, lamentava, lamentavam, celebra, celebram, celebrou, celebraram, celebrava,
      celebravam, elogia, elogiam, elogiou, elogiaram, elogiava, elogiavam, louva, louvam, louvou,
      louvaram, louvava, louvavam, reivindica, reivindicam, reivindicou, reivindicaram,
      reivindicava, reivindicavam, questiona, questionam, questionou, questionaram, questionava,
      questionavam, agradece, agradecem, agradeceu, agradeceram, agradecia, agradeciam, condena,
      condenam, condenou, condenaram, condenava, condenavam, censura, censuram, censurou,
      censuraram, censurava, censuravam, destaca, destacam, destacou, destacaram, destacava,
      destacavam, sauda, saudam, saudou, saudaram, saudava, saudavam, aponta, apontam, apontou,
      apontaram, apontava, apontavam, julga, julgam, julgou, julgaram, julgava, julgavam, acha,
      acham, achou, acharam, achava, achavam, nomea, nomeam, nomeou, nomearam, nomeava, nomeavam
    `,
    participles: `
      falado em, falado de, pedido, visto, chamado de, chamado, apelidado, considerado, denominado,
      batizado, criticado, denunciado, defendido, reclamado, exigido, lamentado, celebrado,
      elogiado, louvado, reivindicado, questionado, agradecido, condenado, censurado, destacado,
      saudado, apontado, julgado, achado, nomeado
    `,
    gerunds: `
      falando em, falando de, chamando de, chamando-lhe, pedindo, vendo, referindo-se a, chamando,
      apelidando, considerando, denominando, batizando, criticando, denunciando, defendendo,
      reclamando, exigindo, lamentando, celebrando, elogiando, louvando, reivindicando,
      questionando, agradecendo, condenando, censurando, destacando, saudando, apontando, julgando,
      achando, nomeando
    `,
  },
  {
    governs: 'name-as',
    complements: 'de, como, por, do, da',
    forms: `
      descreve, descrevem, descreveu, descreveram, descrevia, vê, veem, viu, viram, via, percebe,
      refere-se, referiu-se, reconhece, reconheceu, classifica, classificam, classificou,
      classificaram, classificava, classificavam, qualifica, qualificam, qualificou, qualificaram,
      qualificava, qualificavam, apelida, apelidam, apelidou, apelidaram, apelidava, apelidavam,
      rotula, rotulam, rotulou, rotularam, rotulava, rotulavam, cataloga, catalogam, catalogou,
      catalogaram, catalogava, catalogavam, tacha, tacham, tachou, tacharam, tachava, tachavam,
      taxa, taxam, taxou, taxaram, taxava, taxavam, define, definem, definiu, definiram, definia,
      definiam, apresenta, apresentam, apresentou, apresentaram, apresentava, apresentavam, acusa,
      acusam, acusou, acusaram, acusava, acusavam, retrata, retratam, retratou, retrataram,
      retratava, retratavam, pinta, pintam, pintou, pintaram, pintava, pintavam, caracteriza,
      caracterizam, caracterizou, caracterizaram, caracterizava, caracterizavam, trata, tratam,
      tratou, trataram, tratava, tratavam, interpreta, interpretam, interpretou, interpretaram,
      interpretava, interpretavam, avalia, avaliam, avaliou, avaliaram, avaliava, avaliavam, encara,
      encaram, encarou, encararam, encarava, encaravam, aponta, apontam, apontou, apontaram,
      apontava, apontavam, culpa, culpam, culpou, culparam, culpava, culpavam, considera,
      consideram, considerou, consideraram, considerava, consideravam, chama, chamam, chamou,
      chamaram, chamava, chamavam
    `,
    participles: `
      descrito, descrita, visto, vista, classificado, qualificado, apelidado, rotulado, catalogado,
      tachado, taxado, definido, apresentado, acusado, retratado, pintado, caracterizado, tratado,
      interpretado, avaliado, encarado, apontado, culpado, considerado, chamado
    `,
    gerunds: `
      descrevendo, vendo, referindo-se, classificando, qualificando, apelidando, rotulando,
      catalogando, tachando, taxando, definindo, apresentando, acusando, retratando, pintando,
      caracterizando, tratando, interpretando, avaliando, encarando, apontando, culpando,
      considerando, chamando
    `,
  },
  {
    governs: 'clause',
    intends: true,
    forms: `
      prevê, preveem, previu, previram, previa, sugere, sugerem, sugeriu, sugeriram, sugeria, pensa,
      pensam, pensou, pensaram, pensava, pensavam, promete, prometem, prometeu, prometeram,
      prometia, prometiam, ameaça, ameaçam, ameaçou, ameaçaram, ameaçava, ameaçavam, teme, temem,
      temeu, temeram, temia, temiam, jura, juram, jurou, juraram, jurava, juravam
    `,
    participles: 'previsto, sugerido, pensado, prometido, ameaçado, temido, jurado',
    gerunds: 'prevendo, sugerindo, pensando, prometendo, ameaçando, temendo, jurando',
  },
  {
    governs: 'marks',
    forms: `
      afiança, afiançam, afiançou, afiançaram, afiançava, afiançavam, anota, anotam, anotou,
      anotaram, anotava, anotavam, assevera, asseveram, asseverou, asseveraram, asseverava,
      asseveravam, conclama, conclamam, conclamou, conclamaram, conclamava, conclamavam,
      contabiliza, contabilizam, contabilizou, contabilizaram, contabilizava, contabilizavam,
      contraria, contrariam, contrariou, contrariaram, contrariava, contrariavam, cutuca,
      cutucam, cutucou, cutucaram, cutucava, cutucavam, debocha, debocham, debochou,
      debocharam, debochava, debochavam, desdenha, desdenham, desdenhou, desdenharam,
      desdenhava, desdenhavam, discorda, discordam, discordou, discordaram, discordava,
      discordavam, discursa, discursam, discursou, discursaram, discursava, discursavam,
      elenca, elencam, elencou, elencaram, elencava, elencavam, encoraja, encorajam,
      encorajou, encorajaram, encorajava, encorajavam, endossa, endossam, endossou,
      endossaram, endossava, endossavam, ensina, ensinam, ensinou, ensinaram, ensinava,
      ensinavam, espanta, espantam, espantou, espantaram, espantava, espantavam, evoca,
      evocam, evocou, evocaram, evocava, evocavam, explicita, explicitam, explicitou,
      explicitaram, explicitava, explicitavam, fulmina, fulminam, fulminou, fulminaram,
      fulminava, fulminavam, incentiva, incentivam, incentivou, incentivaram, incentivava,
      incentivavam, instiga, instigam, instigou, instigaram, instigava, instigavam, invoca,
      invocam, invocou, invocaram, invocava, invocavam, lista, listam, listou, listaram,
      listava, listavam, manifesta, manifestam, manifestou, manifestaram, manifestava,
      manifestavam, objeta, objetam, objetou, objetaram, objetava, objetavam, orienta,
      orientam, orientou, orientaram, orientava, orientavam, palpita, palpitam, palpitou,
      palpitaram, palpitava, palpitavam, parabeniza, parabenizam, parabenizou, parabenizaram,
      parabenizava, parabenizavam, rechaça, rechaçam, rechaçou, rechaçaram, rechaçava,
      rechaçavam, refuta, refutam, refutou, refutaram, refutava, refutavam, registra,
      registram, registrou, registraram, registrava, registravam, relembra, relembram,
      relembrou, relembraram, relembrava, relembravam, rememora, rememoram, rememorou,
      rememoraram, rememorava, rememoravam, repisa, repisam, repisou, repisaram, repisava,
      repisavam, repudia, repudiam, repudiou, repudiaram, repudiava, repudiavam, ressalva,
      ressalvam, ressalvou, ressalvaram, ressalvava, ressalvavam, retifica, retificam,
      retificou, retificaram, retificava, retificavam, sinaliza, sinalizam, sinalizou,
      sinalizaram, sinalizava, sinalizavam, suaviza, suavizam, suavizou, suavizaram,
      suavizava, suavizavam, tuíta, tuítam, tuítou, tuítaram, tuítava, tuítavam, ataca,
      atacam, atacou, atacaram, atacava, atacavam, desconversa, desconversam, desconversou,
      desconversaram, desconversava, desconversavam, desculpa, desculpam, desculpou,
      desculparam, desculpava, desculpavam, gaba, gabam, gabou, gabaram, gabava, gabavam,
      exulta, exultam, exultou, exultaram, exultava, exultavam, corrige, corrigem, corrigiu,
      corrigiram, corrigia, deduz, deduziu, maldiz, explode, explodiu, explodia, exprime,
      exprimiu, prediz, predisse, redargui, redarguiu, repreende, repreendeu, intervinha,
      deixava claro, não poupa críticas, não poupou críticas, não tem dúvidas, não esconde,
      não escondeu, se defende, se defendeu, se queixa, se queixou, se queixava, se justifica,
      se justificou, se desculpa, se desculpou, se gaba, se gabou, se indigna, se indignou, se
      emociona, se emocionou, se surpreende, se surpreendeu, se espanta, se espantou, se
      pergunta, se perguntou, se orgulha, se orgulhou, insurge-se, insurgiu-se, exalta-se,
      exaltou-se
    `,
    participles: `
      afiançado, anotado, asseverado, conclamado, contabilizado, contrariado, cutucado,
      debochado, desdenhado, discordado, discursado, elencado, encorajado, endossado,
      ensinado, espantado, evocado, explicitado, fulminado, incentivado, instigado, invocado,
      listado, manifestado, objetado, orientado, palpitado, parabenizado, rechaçado, refutado,
      registrado, relembrado, rememorado, repisado, repudiado, ressalvado, retificado,
      sinalizado, suavizado, tuítado, atacado, desconversado, gabado, exultado, corrigido,
      deduzido, explodido, repreendido
    `,
    gerunds: `
      afiançando, anotando, asseverando, conclamando, contabilizando, contrariando, cutucando,
      debochando, desdenhando, discordando, discursando, elencando, encorajando, endossando,
      ensinando, espantando, evocando, explicitando, fulminando, incentivando, instigando,
      invocando, listando, manifestando, objetando, orientando, palpitando, parabenizando,
      rechaçando, refutando, registrando, relembrando, rememorando, repisando, repudiando,
      ressalvando, retificando, sinalizando, suavizando, tuítando, atacando, desconversando,
      desculpando, gabando, exultando, corrigindo, repreendendo, defendendo-se
    `,
  },
];

export const pt: SpacedLexicon = {
  script: 'spaced',
  lang: 'pt',
  grammar: {
    inversion: 'free',
    dropsSubject: true,
    capitalNouns: false,
    compounds: false,
    elisions: 'd',
    clitics: [
      { form: '-lhes', word: 'lhes' },
      { form: '-lhe', word: 'lhe' },
      { form: '-nos', word: 'nos' },
      { form: '-me', word: 'me' },
      { form: '-se', word: 'se' },
    ],
    contractions: [
      { word: 'de', forms: "do, da, dos, das, d'" },
      { word: 'a', forms: 'ao, à, aos, às' },
      { word: 'em', forms: 'no, na, nos, nas, num, numa' },
      { word: 'por', forms: 'pelo, pela, pelos, pelas' },
    ],
    headFirst: true,
    reportedInfinitive: { behind: '', endings: 'ar, er, ir, or, erem, arem, irem' },
    needsThat: true,
    genitives: '',
    nameEndings: '',
    gerundEnding: 'ndo',
    dialogueDash: true,
    cueInsideMarks: false,
  },
  words: {
    articles: `
      o, a, os, as, um, uma, uns, umas, do, da, dos, das, no, na, nos, nas, ao, à, aos, às, pelo, pela, pelos, pelas, num, numa, nuns, numas, dum, duma
    `,
    indefinites: 'um, uma, uns, umas, num, numa',
    demonstratives: 'este, esta, esse, essa',
    determiners: `
      este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, deste, desta, destes, destas, desse, dessa, desses, dessas, daquele, daquela, neste, nesta, nesse, nessa, seu, sua, seus, suas, nosso, nossa, nossos, nossas, meu, minha, meus, minhas, teu, tua, vários, várias, alguns, algumas, algum, alguma, muitos, muitas, muito, muita, poucos, poucas, outros, outras, outro, outra, ambos, ambas, todos, todas, todo, toda, cada, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, numerosos, numerosas, diversos, diversas, diferentes, dezenas, centenas, milhares, nenhum, nenhuma, qualquer, mesmo, mesma, próprio, própria, mais, certos, certas, inúmeros, inúmeras
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'ele, este último' },
      { gender: 'f', number: 'one', forms: 'ela, esta última' },
      { gender: 'm', number: 'many', forms: 'eles, estes últimos' },
      { gender: 'f', number: 'many', forms: 'elas, estas últimas' },
      { gender: 'any', number: 'one', forms: 'eu, tu, você' },
      { gender: 'any', number: 'many', forms: 'nós, vocês' },
    ],
    soSaid: 'assim',
    without: 'sem',
    organisationPossessives: 'seu, sua, seus, suas',
    continuing:
      'contra, se, porque, pois, graças, com, para, de, do, da, dos, das, por, entre, até, desde, mas, apesar, embora, face, caso',
    asSaid: 'como, conforme, segundo',
    emptySubjects: 'isto, isso, aquilo, nada, ninguém, alguém, quem, algo, tudo, o que, qual',
    coordinators: 'e, ou, mas, nem, porém, senão',
    subordinators: `
      quando, enquanto, porque, já, embora, se, como, conforme, onde, pois, após, antes, depois, desde, até, para, sem, salvo, exceto, apenas, segundo, caso, assim, logo, por, ao, sempre
    `,
    relatives: 'que, quem, cujo, cuja, cujos, cujas, qual, quais, onde',
    that: 'que',
    whether: 'se, como, porquê, por que, quando, onde, quem, quanto, quanta, quantos, quantas, qual, quais',
    prepositions: `
      ao, à, aos, às, ante, após, até, com, contra, de, do, da, dos, das, desde, durante, em, no, na, nos, nas, num, numa, entre, para, perante, por, pelo, pela, pelos, pelas, segundo, sem, sob, sobre, trás, via, mediante, a par, a partir, a respeito, a propósito, exceto, salvo, junto, dentro, fora, perto, longe, frente, devido, graças, além, antes, depois, atrás, diante, face, conforme, d', deste, desta, neste, nesta, nesse, nessa
    `,
    nounLinks:
      "de, do, da, dos, das, em, no, na, nos, nas, para, ao, à, a par, por, pelo, pela, com, sobre, contra, junto, d'",
    affiliationLinks: "de, do, da, dos, das, em, no, na, nos, nas, para, d', junto",
    adverbs: `
      procurado, procurada, contactado, contactada, contatado, contatada, questionado, questionada, ouvido, ouvida, perguntado, perguntada, interrogado, interrogada, entrevistado, entrevistada, instado, instada, daqui, também, ainda, depois, então, antes, já, sempre, nunca, jamais, muitas vezes, às vezes, mais tarde, mais adiante, agora, hoje, ontem, amanhã, assim, igualmente, inclusive, até, só, tão, muito, bem, mal, aqui, ali, aí, cá, lá, recentemente, contudo, no entanto, todavia, entretanto, por sua vez, por seu lado, por seu turno, por outro lado, por outra parte, pelo contrário, de novo, novamente, mais uma vez, outra vez, em seguida, a seguir, a propósito, a esse respeito, nesse sentido, neste sentido, na ocasião, na altura, de facto, de fato, talvez, porventura, se, lhe, lhes, o, me, nos, te, ele próprio, ela própria, pouco depois, por fim, por último, ao final, sem rodeios, sem hesitar, em privado, em público, quase, apenas, mais, menos, tampouco, sim, não, perentório, taxativo, categórico, além disso, aliás, afinal, logo, à data, ao mesmo tempo, ainda assim, porém, enfim, tudo,
    `,
    adverbEndings: 'mente',
    negations: 'não, nunca, jamais, nem, tampouco',
    perfect:
      'tem, têm, tinha, tinham, teria, teriam, tenha, tenham, havia, haviam, há, houvera, tendo, ter, tenho, temos, acaba de, acabou de, acabaram de, acabam de, vem, veio, voltou a, volta a, voltaram a, chegou a, passou a',
    passive:
      'é, são, era, eram, foi, foram, ser, sido, será, serão, seria, seriam, sendo, seja, sejam, está, estão, estava, estavam, fosse, fossem, fica, ficou, ficaram',
    modals: `
      pode, podem, podia, podiam, poderia, poderiam, poderá, poderão, deve, devem, devia, deveria, deveriam, deverá, quer, querem, queria, quis, vai, vão, ia, iam, iria, tem de, têm de, tem que, têm que, haverá, costuma, costumam, pretende, pretendem, pretendia
    `,
    infinitiveMarkers: '',
    times: `
      segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta, sexta, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, hoje, ontem, anteontem, amanhã, semana, semanas, mês, meses, ano, anos, dia, dias, manhã, tarde, noite, meio-dia, meia-noite, madrugada, fim de semana, fim-de-semana, passado, passada, próximo, próxima, hora, horas, minutos, cedo, véspera, feira
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'segundo apurou {source}',
      content: 'around',
      matches: ['Segundo apurou o ⟦Expresso⟧, a avaria era evitável.'],
      ignores: [],
    },
    {
      phrase: 'conforme apurou {source}',
      content: 'around',
      matches: ['Conforme apurou o ⟦Expresso⟧, a avaria era evitável.'],
      ignores: [],
    },
    {
      phrase: 'ao que apurou {source}',
      content: 'around',
      matches: ['Ao que apurou o ⟦Expresso⟧, a avaria era evitável.'],
      ignores: [],
    },
    {
      phrase: 'segundo informações de {source}',
      content: 'around',
      matches: ['Segundo informações da ⟦Reuters⟧, a avaria era evitável.'],
      ignores: [],
    },
    {
      phrase: 'segundo {source}',
      content: 'around',
      matches: [
        'Segundo ⟦Inês Vilar⟧, a avaria foi resolvida na terça-feira.',
        'A avaria foi resolvida na terça-feira, segundo ⟦o ministério⟧.',
      ],
      ignores: ['Terminou em segundo por um triz.'],
    },
    {
      phrase: 'de acordo com {source}',
      content: 'around',
      matches: ['De acordo com ⟦Inês Vilar⟧, a avaria foi resolvida na terça-feira.'],
      ignores: ['Não estou de acordo com nada.'],
    },
    {
      phrase: 'conforme {source}',
      content: 'around',
      matches: ['A avaria foi resolvida na terça-feira, conforme ⟦a empresa⟧.'],
      ignores: ['O preço muda conforme o tamanho.'],
    },
    {
      phrase: 'nas palavras de {source}',
      content: 'around',
      matches: ['Foi, nas palavras de ⟦Inês Vilar⟧, “uma avaria evitável e muito cara”.'],
      ignores: ['Nas palavras havia cansaço.'],
    },
    {
      phrase: 'na opinião de {source}',
      content: 'around',
      matches: ['Na opinião de ⟦Inês Vilar⟧, a avaria era evitável.'],
      ignores: ['A secção de opinião é longa.'],
    },
    {
      phrase: 'no entender de {source}',
      content: 'around',
      matches: ['No entender de ⟦Inês Vilar⟧, a avaria era evitável.'],
      ignores: [],
    },
    {
      phrase: 'na avaliação de {source}',
      content: 'around',
      matches: ['Na avaliação de ⟦Inês Vilar⟧, a avaria era evitável.'],
      ignores: ['Teve boa nota na avaliação de ontem.'],
    },
    {
      phrase: 'na visão de {source}',
      content: 'around',
      matches: ['Na visão de ⟦Inês Vilar⟧, a avaria era evitável.'],
      ignores: [],
    },
    {
      phrase: 'no dizer de {source}',
      content: 'around',
      matches: ['No dizer de ⟦Inês Vilar⟧, a avaria era evitável.'],
      ignores: [],
    },
    {
      phrase: 'aos olhos de {source}',
      content: 'around',
      matches: ['Aos olhos de ⟦Inês Vilar⟧, “a avaria era evitável”.'],
      ignores: [],
    },
    {
      phrase: 'a crer em {source}',
      content: 'around',
      matches: ['A crer em ⟦Inês Vilar⟧, a avaria era evitável.'],
      ignores: [],
    },
    {
      phrase: 'pelas contas de {source}',
      content: 'around',
      matches: ['Pelas contas de ⟦Inês Vilar⟧, a avaria custou um milhão.'],
      ignores: [],
    },
    {
      phrase: 'para {source}',
      content: 'after',
      needsMarks: true,
      unlessVoice: true,
      matches: ['Para ⟦Inês Vilar⟧, “a avaria era evitável e muito cara”.'],
      ignores: ['Para Inês Vilar, o dia começa às seis.'],
    },
    {
      phrase: 'a frase é de {source}',
      content: 'sentence-before',
      matches: ['“A avaria era evitável e muito cara.” A frase é de ⟦Inês Vilar⟧.'],
      ignores: ['A frase é de mau gosto.'],
    },
    {
      phrase: 'o conselho é de {source}',
      content: 'sentence-before',
      matches: ['“Não comprem um televisor este ano.” O conselho é de ⟦Inês Vilar⟧.'],
      ignores: [],
    },
    {
      phrase: 'as palavras são de {source}',
      content: 'sentence-before',
      matches: ['“A avaria era evitável e muito cara.” As palavras são de ⟦Inês Vilar⟧.'],
      ignores: [],
    },
    {
      phrase: 'o aviso é de {source}',
      content: 'sentence-before',
      matches: ['“A avaria era evitável e muito cara.” O aviso é de ⟦Inês Vilar⟧.'],
      ignores: [],
    },
    {
      phrase: 'o alerta é de {source}',
      content: 'sentence-before',
      matches: ['“A avaria era evitável e muito cara.” O alerta é de ⟦Inês Vilar⟧.'],
      ignores: [],
    },
    {
      phrase: 'quem o diz é {source}',
      content: 'sentence-before',
      matches: ['“A avaria era evitável e muito cara.” Quem o diz é ⟦Inês Vilar⟧.'],
      ignores: [],
    },
    {
      phrase: 'quem diz é {source}',
      content: 'sentence-before',
      matches: ['“A avaria era evitável e muito cara.” Quem diz é ⟦Inês Vilar⟧.'],
      ignores: [],
    },
  ],
  echoes:
    'na sua opinião, a seu ver, ao seu ver, no seu entender, em sua opinião, nas suas palavras, em suas palavras, segundo as suas palavras, a seus olhos',
  people: {
    titles: [
      { gender: 'm', forms: 'sr, senhor, srs, dom, d, seu, sir, lord' },
      { gender: 'f', forms: 'sra, senhora, dona, srta, senhorita, lady' },
      { gender: 'any', forms: 'dr, dra, doutor, doutora, prof, profa, eng, enga' },
    ],
    nameParticles: 'de, da, do, dos, das, e, van, von, der, den, al, el, bin, ibn, di, del, la, são, santa',
    roles: [
      {
        gender: 'm',
        rank: 'leads',
        forms: `
          fundador, fundadores, cofundador, cofundadores, co-fundador, diretor, diretores, director, diretor-geral, diretor geral, director-geral, diretor executivo, diretor-executivo, diretor técnico, diretor financeiro, diretor de tecnologia, diretor de operações, diretor científico, diretor comercial, diretor clínico, diretor adjunto, diretor-adjunto, diretor de comunicação, diretor de produto, diretor de segurança, diretor de marketing, diretor jurídico, diretor criativo, diretor-presidente, administrador, administradores, administrador-delegado, administrador executivo, presidente executivo, vice-presidente executivo, primeiro-ministro, ministro, ministros, ex-ministro, vice-ministro, secretário-geral, secretário de estado, secretário, subsecretário, deputado, deputados, deputado federal, deputado estadual, senador, senadores, governador, vereador, vereadores, comissário, comissário europeu, chanceler, rei, príncipe, embaixador, magistrado, procurador, procurador-geral, desembargador, delegado, proprietário, dono, empresário, empresários, reitor, eurodeputado, autarca, provedor de justiça, provedor, papa, bispo, cardeal, almirante, coordenador-geral, criador, patrão, sócio-fundador, sócio fundador, sócio-gerente
        `,
      },
      {
        gender: 'f',
        rank: 'leads',
        forms: `
          fundadora, fundadoras, cofundadora, cofundadoras, co-fundadora, diretora, diretoras, directora, diretora-geral, diretora geral, directora-geral, diretora executiva, diretora-executiva, diretora técnica, diretora financeira, diretora de tecnologia, diretora de operações, diretora científica, diretora comercial, diretora clínica, diretora adjunta, diretora-adjunta, diretora de comunicação, diretora de produto, diretora de segurança, diretora de marketing, diretora jurídica, diretora criativa, diretora-presidente, administradora, administradora-delegada, administradora executiva, presidenta, presidente executiva, vice-presidente executiva, primeira-ministra, ministra, ministras, ex-ministra, vice-ministra, secretária-geral, secretária de estado, secretária, subsecretária, deputada, deputadas, deputada federal, deputada estadual, senadora, governadora, vereadora, comissária, comissária europeia, rainha, princesa, embaixadora, magistrada, procuradora, procuradora-geral, desembargadora, delegada, proprietária, dona da empresa, empresária, reitora, eurodeputada, provedora, coordenadora-geral, criadora, sócia-fundadora, sócia-gerente, prefeita, bastonária
        `,
      },
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          ceo, cto, cfo, coo, cio, ciso, presidente, presidentes, vice-presidente, vice-presidentes, copresidente, presidente da câmara, prefeito, prefeitos, bastonário, juiz, juíza, juízes, juiz-conselheiro, líder, líderes, líder parlamentar, dirigente, dirigentes, responsável, responsáveis, responsável máximo, número dois, número um, chefe, chefes, chefe de gabinete, chefe de estado, general, parlamentar, parlamentares, gestor, gestora, gestores, gerente, gerente-geral, gerente geral, titular, premiê, premier, presidente da república, presidente do conselho, head, country manager, relator, relatora, edil
        `,
      },
      {
        gender: 'any',
        rank: 'speaks',
        forms:
          'porta-voz, porta-vozes, assessor de imprensa, assessora de imprensa, assessoria de imprensa, representante, representantes, responsável de comunicação, responsável pela comunicação',
      },
      {
        gender: 'm',
        rank: 'works',
        forms: `
          auxiliar de enfermagem, auxiliar, motorista de aplicativo, entregador de aplicativo, empregado de mesa, garçom, padeiro, carpinteiro, mecânico, eletricista, canalizador, encanador, pedreiro, porteiro, educador, moderador, romancista, ensaísta, guionista, roteirista, desenhador, compositor, bailarino, desportista, atleta, ciclista, marinheiro, maquinista, carteiro, vigilante, assistente, adido, contabilista, contador, corretor, promotor, promotor público, defensor público, viticultor, pastor, guarda florestal, sargento, soldado, arguido, réu, chefe de serviço, chefe de sistemas, diretor de escola, delegado de polícia, arquiteto de software, perito informático, comerciante, lojista, restaurador, hoteleiro, artesão, costureiro, caixa, funcionário público, servidor público, ex-funcionário, ex-diretor, ex-presidente, ex-engenheiro, ex-gestor, curador, editor, médico de família, enfermeiro-chefe, agrónomo, agrônomo, secretário municipal, youtuber, investigador, investigadores, pesquisador, pesquisadores, cientista-chefe, professor, professores, professor catedrático, catedrático, engenheiro, engenheiros, desenvolvedor, desenvolvedores, programador, programadores, designer-chefe, consultor, consultores, assessor, assessores, conselheiro, conselheiros, perito, peritos, advogado, advogados, funcionário, funcionários, servidor, servidores, investidor, investidores, sócio, sócios, redator, redator-chefe, editor, editor-chefe, chefe de redação, escritor, autor, autores, historiador, historiadores, crítico, médico, médicos, cirurgião, físico, químico, biólogo, matemático, informático, psicólogo, sociólogo, politólogo, cientista político, filósofo, astrónomo, astrônomo, arquiteto, arquitecto, empreendedor, inventor, ator, actor, cantor, músico, produtor, realizador, agricultor, agricultores, trabalhador, trabalhadores, empregado, operário, coordenador, inspetor, inspector, comandante, capitão, tenente, coronel, major, técnico, técnicos, vendedor, comerciante, morador, moradores, vizinho, utilizador, utilizadores, usuário, usuários, consumidor, consumidores, cliente, jogador, jogadores, treinador, aluno, alunos, mestre, enfermeiro, enfermeiros, doutorando, apresentador, condutor, motorista, bombeiro, polícia, militar, subdiretor, secretário executivo, tesoureiro, membro, membros, bolseiro, bolsista, estagiário, reformado, aposentado, pescador, livreiro, veterinário, farmacêutico, tradutor, ilustrador, fotógrafo, cozinheiro, testador, encarregado, estafeta, entregador, apicultor, bibliotecário, arquivista, meteorologista, geólogo, climatólogo, epidemiologista, virologista, criptógrafo, hacker, produtor executivo, analista-chefe, economista-chefe, engenheiro-chefe, pesquisador sênior, investigador principal, pesquisador principal, delegado sindical
        `,
      },
      {
        gender: 'f',
        rank: 'works',
        forms: `
          auxiliar de enfermagem, auxiliar, motorista de aplicativo, empregada de mesa, garçonete, padeira, carpinteira, mecânica, porteira, educadora, moderadora, romancista, ensaísta, guionista, roteirista, desenhadora, compositora, bailarina, desportista, atleta, carteira, vigilante, assistente, adida, contabilista, contadora, corretora, promotora, promotora pública, defensora pública, viticultora, pastora, arguida, ré, chefe de serviço, diretora de escola, delegada de polícia, perita informática, restauradora, hoteleira, artesã, costureira, caixa, funcionária pública, servidora pública, ex-funcionária, ex-diretora, ex-presidente, ex-engenheira, curadora, médica de família, enfermeira-chefe, agrónoma, agrônoma, secretária municipal, dona de casa, investigadora, investigadoras, pesquisadora, pesquisadoras, professora, professoras, professora catedrática, catedrática, engenheira, engenheiras, desenvolvedora, desenvolvedoras, programadora, consultora, assessora, conselheira, perita, advogada, advogadas, funcionária, funcionárias, servidora, investidora, sócia, redatora, redatora-chefe, editora-chefe, escritora, autora, autoras, historiadora, crítica literária, médica, médicas, cirurgiã, física, química, bióloga, matemática, informática, psicóloga, socióloga, politóloga, cientista política, filósofa, astrónoma, astrônoma, arquiteta, arquitecta, empreendedora, inventora, atriz, actriz, cantora, produtora, realizadora, agricultora, trabalhadora, trabalhadoras, empregada, operária, coordenadora, inspetora, inspectora, capitã, técnica, vendedora, moradora, moradoras, vizinha, utilizadora, utilizadoras, usuária, usuárias, consumidora, jogadora, treinadora, aluna, alunas, enfermeira, enfermeiras, doutoranda, apresentadora, condutora, bombeira, subdiretora, tesoureira, bolseira, estagiária, reformada, aposentada, livreira, veterinária, farmacêutica, tradutora, ilustradora, fotógrafa, cozinheira, testadora, encarregada, apicultora, bibliotecária, geóloga, climatóloga, criptógrafa, engenheira-chefe, pesquisadora sênior, investigadora principal, pesquisadora principal, delegada sindical
        `,
      },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          analista, analistas, economista, economistas, jornalista, jornalistas, cientista, cientistas, especialista, especialistas, jurista, juristas, estratega, estrategista, ativista, ativistas, activista, artista, colunista, comentador, comentadora, comentarista, correspondente, repórter, estudante, estudantes, docente, docentes, agente, agentes, piloto, astronauta, testemunha, designer, blogger, youtuber, streamer, influenciador, influenciadora, sindicalista, ambientalista, linguista, estatístico, estatística, dentista, pediatra, psiquiatra, oncologista, taxista, eletricista, voluntário, voluntária, gestor de projeto, gestora de projeto, gerente de produto, gerente de projeto, chefe de projeto, chefe de equipa, chefe de equipe, colaborador, colaboradora, fellow, mestranda, mestrando, delegado sindical
        `,
      },
    ],
    roleModifiers: `
      ex, antigo, antiga, atual, actual, novo, nova, futuro, futura, então, até agora, adjunto, adjunta, geral, executivo, executiva, técnico, técnica, financeiro, financeira, científico, científica, comercial, jurídico, jurídica, delegado, delegada, associado, associada, principal, chefe, emérito, emérita, interino, interina, em exercício, sénior, sênior, senior, júnior, máximo, máxima, alto, alta, primeiro, primeira, vice, co, histórico, histórica, português, portuguesa, brasileiro, brasileira, angolano, angolana, moçambicano, moçambicana, americano, americana, norte-americano, norte-americana, alemão, alemã, francês, francesa, britânico, britânica, europeu, europeia, espanhol, espanhola, italiano, italiana, chinês, chinesa, russo, russa, japonês, japonesa, nacional, regional, municipal, estadual, federal, socialista, social-democrata, comunista, liberal, conservador, conservadora, independente, global, mundial, digital, clínico, clínica, criativo, criativa, operacional, parlamentar, político, política, responsável, jovem, conhecido, conhecida, sindical, cessante, demissionário, demissionária, reeleito, reeleita, paulista, carioca, paulistano, lisboeta, portuense, catedrático, catedrática, aposentado, aposentada, reformado, reformada, informático, informática, médico, médica, honorário, honorária, institucional
    `,
    unnamed: `
      fonte, fontes, fonte oficial, pessoa, pessoas, gente, responsável, responsáveis, perito, peritos, especialista, especialistas, investigador, investigadora, investigadores, investigadoras, pesquisador, pesquisadora, pesquisadores, pesquisadoras, cientistas, analista, analistas, observadores, observador, utilizador, utilizadora, utilizadores, utilizadoras, usuário, usuária, usuários, usuárias, internautas, funcionário, funcionária, funcionários, trabalhador, trabalhadora, trabalhadores, trabalhadoras, cliente, clientes, consumidor, consumidora, consumidores, morador, moradora, moradores, residente, residentes, vizinho, vizinha, vizinhos, eleitores, testemunha, testemunhas, manifestante, manifestantes, vítima, vítimas, pai, pais, mãe, mães, aluno, aluna, alunos, estudante, estudantes, docentes, professores, médico, médica, médicos, advogado, advogada, advogados, juristas, juízes, magistrados, autoridades, reguladores, deputados, parlamentares, senadores, ministros, dirigente, dirigentes, colaborador, colaboradora, colaboradores, assessor, assessores, porta-voz, porta-vozes, representante, representantes, militantes, opositores, detratores, críticos, defensores, apoiantes, apoiadores, sindicatos, associações, homem, mulher, homens, mulheres, jovem, jovens, rapaz, rapariga, menino, menina, jogador, jogadora, jogadores, adeptos, torcedores, fãs, programador, programadora, programadores, desenvolvedor, desenvolvedora, desenvolvedores, engenheiros, engenheira, engenheiro, economistas, historiadores, jornalistas, jornalista, investidor, investidores, colega, colegas, amigo, amiga, amigos, filho, filha, irmão, irmã, marido, esposa, passageiro, passageira, passageiros, participante, participantes, autor, autores, autora, autoras, piratas, hackers, polícias, agentes, agente, procuradores, voluntários, voluntária, comerciantes, comerciante, lojista, lojistas, agricultores, pacientes, paciente, utente, utentes, assinantes, leitor, leitora, leitores, profissionais, fabricantes, operadores, editores, concorrentes, concorrente, interlocutor, lesados, lesado, lesada, queixosos, queixosa, envolvidos, reformado, aposentado, aposentada, condutor, motorista, motoristas, turista, turistas, executivo, executiva, executivos, servidores, delegado, gestor, gestores, técnicos
    `,
    reactions: `
      discorda, discordou, não concorda, não concordou, outra opinião, tão certo, tão certa,
      tão seguro, tão segura, menos seguro, menos segura, cético, cética, céptico, céptica,
      mais cauteloso, mais cautelosa, mais prudente, mais otimista, mais pessimista,
      vê de outra forma, pensa de outra forma
    `,
    takeUps: `
      investigador, investigadora, pesquisador, pesquisadora, cientista, perito, perita,
      especialista, analista, professor, professora, docente, gestor, gestora, dirigente,
      responsável, empresário, empresária, empreendedor, empreendedora, fundador, fundadora,
      cofundador, cofundadora, engenheiro, engenheira, jurista, autor, autora, visado, visada,
      sindicalista, programador, programadora, desenvolvedor, desenvolvedora, economista, executivo,
      executiva, reformado, reformada, aposentado, aposentada, autarca, governante, líder, ativista,
      artesão, artesã, catedrático, catedrática, criador, criadora, linguista
    `,
    voices: `
      economista, economistas, especialista, especialistas, perito, peritos, analista, analistas, pesquisador, pesquisadora,
      pesquisadores, investigador, investigadora, investigadores, historiador, historiadora, sociólogo, socióloga, jurista,
      juristas, advogado, advogada, advogados, defesa, acusação, procurador, procuradora, procuradoria, promotor, promotora,
      promotoria, juiz, juíza, oposição, governo, executivo, ministro, ministra, prefeito, prefeita, autarca, autarcas,
      sindicato, sindicatos, sindicalista, associação, associações, entidade, entidades, coletivo, ong, ambientalistas,
      federação, confederação, críticos, detratores, defensores, apoiadores, observadores, cientistas, cientista, autores,
      autora, autor, relator, relatora, deco, fenprof, cgtp, ugt, pt, ps, psd, ordem, cientista político
    `,
    groups: `
      polícia, gnr, psp, pj, direção, administração, equipa, equipe, comité, comitê, comissão, conselho, júri, família, comitiva, oposição, maioria, esquerda, direita, coligação, público, redação, ministério público, acusação, defesa, coletivo, cúpula, justiça, presidência, câmara, autarquia, prefeitura, executivo, bancada, tribunal, plateia, claque, torcida, assessoria, reportagem
    `,
    roleVerbs: `
      dirige, dirigiu, dirigia, lidera, liderou, liderava, encabeça, preside, presidiu, presidia, fundou, cofundou, gere, geria, geriu, gerencia, coordena, coordenou, coordenava, supervisiona, ensina, ensinou, leciona, estuda, estudou, representa, representou, possui, trabalha, trabalhou, trabalhava, desenhou, criou, desenvolve, desenvolveu, escreveu, edita, cobre, ocupa, exerce, investiga, pesquisa, comanda, chefia, chefiou, chefiava, concebeu
    `,
  },
  organisations: {
    nouns: `
      empresa, empresas, companhia, sociedade, firma, agência, ministério, departamento, secretaria, universidade, faculdade, escola, tribunal, supremo tribunal, supremo tribunal federal, supremo, corte, startup, start-up, organização, organizações, grupo, governo, executivo, instituto, associação, sindicato, sindicatos, conselho, comissão, comité, comitê, banco, banco central, entidade, fabricante, construtora, produtora, programadora, editora, jornal, diário, semanário, revista, site, sítio, portal, plataforma, rede social, rede, serviço, regulador, reguladora, supervisor, autoridade, autoridade da concorrência, fundação, ong, gabinete, operadora, operador, distribuidora, cadeia, varejista, retalhista, fornecedor, fornecedora, gigante, tecnológica, multinacional, estúdio, laboratório, centro de estudos, agência de notícias, televisão, rádio, emissora, subsidiária, filial, casa-mãe, companhia aérea, transportadora, hospital, colégio, partido, senado, congresso, parlamento, assembleia, assembleia da república, casa branca, kremlin, planalto, belém, vaticano, câmara municipal, câmara, autarquia, município, prefeitura, junta de freguesia, federação, confederação, união, cooperativa, seguradora, elétrica, petrolífera, petroleira, farmacêutica, concessionária, marca, observatório, organismo, órgão, polícia, polícia judiciária, polícia federal, ministério público, escritório, consultora, consultoria, liga, clube, museu, biblioteca, consórcio, aliança, montadora, fintech, associação de consumidores, provedoria, ordem, defensoria, instituição, unidade
    `,
    nameWords: `
      folha, gazeta, voz, tempo, hora, rádio, canal, rede, provedor, ordem, governo, câmara, assembleia, polícia, guarda, agência, autoridade, gabinete, sa, s.a, lda, ltda, sgps, inc, corp, ltd, llc, gmbh, ag, plc, nv, bv, group, grupo, holding, labs, technologies, tecnologias, systems, sistemas, software, networks, universidade, university, instituto, institute, escola, colégio, comité, comissão, conselho, ministério, agência, gabinete, associação, fundação, federação, confederação, união, banco, bank, times, post, journal, jornal, news, notícias, imprensa, público, expresso, observador, folha, estadão, estado, globo, diário, correio, valor, veja, exame, revista, magazine, media, mídia, research, pesquisa, pesquisas, investigação, centro, center, tribunal, autoridade, partido, senado, congresso, polícia, sociedade, clube, partners, capital, ventures, fundo, studios, estúdios, games, entertainment, airlines, motors, energia, telecom, hospital, museu, aliança, reuters, bloomberg, lusa, rtp, sic, tvi, tsf, renascença, g1, uol, cnn, bbc, ap, efe, anacom, anatel, aneel, cade, cnpd, anpd, stf, stj, tse, petrobras, edp, nos, meo, deco, proteste, idec, inpe, fiocruz, usp, unicamp, onu, nato, otan, oms, ue, observatório, liga, consumidores
    `,
    nameLinks: "de, do, da, dos, das, para, e, d'",
    innerBodies:
      'comité, comitê, comissão, conselho, direção, departamento, serviço, setor, gabinete, equipa, equipe, secção, seção',
    authorities: `
      autoridade, autoridades, regulador, supervisor, agência, comissão, conselho, órgão, entidade, instituição, instituto, tribunal, provedor, provedora, anatel, anvisa, anac, aneel, anacom, cmvm, cvm, cade, ibge, inpe, inpi, procon, procuradoria, ministério, governo, prefeitura, câmara, banco central
    `,
    institutions: `
      governo, ministério, polícia, procuradoria, tribunal, câmara, prefeitura, parlamento, senado, executivo, justiça, oposição, estado, cidade, região, município, planalto, palácio, administração, autarquia, assembleia
    `,
    documents: `
      perícia, laudo, autópsia, auditoria, investigação, inquérito, apuração, números, dados, estatísticas, estimativas, cálculos, previsões, projeções, denúncia, queixa, boletim de ocorrência, boletim, despacho, conclusões, testemunhos, relatos,
      comunicado, relatório, estudo, pesquisa, inquérito, sondagem, levantamento, carta, e-mail, email, mail, texto, publicação, post, tweet, tuíte, mensagem, nota, nota de imprensa, memorando, documento, documentos, parecer, decisão, sentença, acórdão, despacho, resolução, ação, queixa, denúncia, artigo, editorial, anúncio, aviso, boletim, análise, livro, lei, projeto de lei, declaração, ofício, circular, manifesto, auto, balanço, barómetro, barômetro, guia, regulamento, perguntas frequentes, página, livro branco, petição, relatório anual, portaria, decreto
    `,
  },
  via: {
    phrases: `
      ao {outlet}, à {outlet}, aos {outlet}, às {outlet}, ao jornal {outlet}, à agência {outlet}, à
      rádio {outlet}, à revista {outlet}, em declarações ao {outlet}, em declarações à {outlet}, em
      declarações aos {outlet}, em declarações às {outlet}, em declarações à agência {outlet}, em
      declarações ao jornal {outlet}, em entrevista ao {outlet}, em entrevista à {outlet}, em
      entrevista aos {outlet}, em entrevista às {outlet}, em entrevista à agência {outlet}, em
      entrevista ao jornal {outlet}, em entrevista em {outlet}, em entrevista com {outlet}, numa
      entrevista ao {outlet}, numa entrevista à {outlet}, numa entrevista aos {outlet}, numa
      entrevista às {outlet}, em conversa com {outlet}, em conversa com o {outlet}, em conversa com
      ao {outlet}, em conversa com à {outlet}, em conversa com aos {outlet}, em conversa com às
      {outlet}, em resposta ao {outlet}, em resposta à {outlet}, em resposta aos {outlet}, em
      resposta às {outlet}, em mensagem ao {outlet}, em mensagem à {outlet}, em mensagem aos
      {outlet}, em mensagem às {outlet}, citado por {outlet}, citada por {outlet}, citados por
      {outlet}, contactado por {outlet}, contactada por {outlet}, contatado por {outlet}, contatada
      por {outlet}, questionado por {outlet}, questionada por {outlet}, procurado por {outlet},
      procurada por {outlet}, ouvido por {outlet}, ouvida por {outlet}, ouvidos por {outlet},
      entrevistado por {outlet}, entrevistada por {outlet}, via {outlet}, através de {outlet}, aos
      microfones de {outlet}, nas páginas de {outlet}, em {medium}, por {medium}, através de
      {medium}, via {medium}, durante {medium}, em {platform}
    `,
    platforms:
      'x, twitter, facebook, instagram, linkedin, mastodon, bluesky, threads, telegram, tiktok, youtube, reddit, github, medium, substack, whatsapp, twitch, discord, snapchat, weibo, truth social',
    media: `
      coluna, crónica, crônica, artigo, editorial, conta, página, página no facebook, fórum, site, blogue da empresa, áudio, comunicado, comunicado de imprensa, comunicado conjunto, nota, nota de imprensa, nota à imprensa, nota oficial, nota conjunta, post, postagem, publicação, blog, blogue, texto, mensagem, e-mail, email, mail, tweet, tuíte, série de tweets, fio, memorando, nota interna, carta, carta aberta, entrevista, entrevista por telefone, podcast, vídeo, artigo de opinião, relatório, livro, ensaio, boletim, newsletter, discurso, ação, aviso, anúncio, conferência de imprensa, entrevista coletiva, coletiva, coletiva de imprensa, audição, audiência, declaração, declaração escrita, documento, circular, rede social, redes sociais, conta no x, perfil, direto, live, intervenção, resposta escrita, resposta por escrito
    `,
  },
  marked: {
    labels: `
      classificado, classificada, etiquetado, etiquetada, rotulado, rotulada, marcado, marcada, reservado, reservada, homologado, certificado, certificada, catalogado, traduzido como, em português,
      chamado, chamada, chamados, chamadas, denominado, denominada, denominados, denominadas, dito, dita, ditos, ditas, conhecido como, conhecida como, conhecidos como, conhecidas como, conhecido por, conhecida por, apelidado, apelidada, batizado, batizada, batizado de, batizada de, apelidado de, apelidada de, intitulado, intitulada, intitulados, intituladas, suposto, suposta, alegado, alegada, assim chamado, o termo, os termos, a palavra, as palavras, a expressão, a frase, o nome, a sigla, o acrónimo, o acrônimo, a hashtag, o título, a opção, o botão, a tecla, o separador, a aba, a secção, a seção, o menu, a função, o modo, o selo, a etiqueta, rotulado como, aliás conhecido como, clique em, clicar em, carregue em, toque em, prima, selecione, marca, significa, de nome, o conceito de, o conceito, a noção de, o fenómeno, o fenômeno, a categoria, o ficheiro, o arquivo, a operação, o projeto, o programa, o plano, a lei, a marca, o lema, a alcunha, o apelido, chama-se, chamava-se, intitula-se, sob o nome, sob o nome de, com o nome, com o nome de, nome de código, codinome, a designação, a designação de
    `,
    works: `
      filme, livro, romance, canção, música, tema, single, álbum, disco, programa, série, novela, documentário, artigo, ensaio, poema, peça, musical, episódio, podcast, revista, jogo, videojogo, videogame, vídeo, quadro, exposição, mostra, hino, sketch, crónica, crônica, coluna, drama, thriller, memórias, biografia, estudo, relatório, rubrica, newsletter, conferência, banda desenhada, quadrinhos, saga, conto, reportagem
    `,
    inscriptions:
      'cartaz, cartazes, faixa, faixas, lema, slogan, slogans, título, títulos, manchete, manchetes, camisola, camiseta, camisetas, t-shirt, letreiro, placa, placas, pichação, autocolante, adesivo, mensagem de erro, banner, inscrição, grito, gritos, palavra de ordem, palavras de ordem, tarja, aviso',
    chants: `
      grita, gritam, gritava, gritavam, gritou, gritaram, gritando, canta, cantam, cantava, cantavam, cantou, cantaram, entoa, entoam, entoava, entoavam, entoou, entoaram, clama, clamam, clamava, clamavam, clamaram, brada, bradam, bradava, bradavam, bradaram, berrava, berravam, ecoavam
    `,
    questions: 'p, pergunta',
    answers: 'r, resposta',
  },
  ranking: {
    dangling: `
      e, mas, então, ou, porque, isso, isto, ele, ela, eles, elas, também, além disso, sim, não, por isso, daí, pois, assim, que, portanto, só que
    `,
    weighty: `
      deve, devem, devemos, é preciso, nunca, jamais, sempre, pior, melhor, maior, primeiro, primeira, único, única, só, precisa, precisamos, será, não pode, erro, falso, fracasso, falhou, sucesso, importante, crucial, essencial, grave, perigoso, risco, ameaça, inédito, sem precedentes, histórico, impossível, catástrofe, desastre, futuro, mudar, acredito, orgulhoso, orgulhosa, desculpa, desculpas, lamento, inaceitável, escândalo, urgente, vergonha
    `,
    firstPerson: 'eu, nós, nosso, nossa, nossos, nossas, meu, minha, meus, minhas, me, nos, mim',
  },
  abbreviations: `
    sr, sra, srs, srta, d, dr, dra, prof, profa, eng, engª, arq, gen, cap, cel, ten, av, r, n, nº, p, pp, pág, págs, art, etc, ex, p.ex, p. ex, aprox, máx, mín, tel, dep, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, inc, corp, ltd, ltda, lda, co, cia, s.a, eua, e.u.a, u.s, vs, cf, ed, vol, a.c, d.c, fig, st, sta, sto, min, seg, sec, exmo, exma
  `,
};
