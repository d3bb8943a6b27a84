import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'clause',
    forms: `
      a tenu à rassurer, a tenu à saluer, a tenu à répondre, a tenu à ajouter, a tenu à expliquer, a voulu rassurer, a voulu préciser, tient à saluer, a fini par reconnaître, a fini par admettre,
      a fini par dire, a tenu à dire, tenait à préciser, tenait à souligner, tenait à rappeler, a
      souhaité préciser, a souhaité rappeler, dit, disent, disait, disaient, dirent, redit,
      redisent, dira, diront, écrit, écrivent, écrivait, écrivaient, écrivit, écrivirent, répond,
      répondent, répondait, répondaient, répondit, répondirent, soutient, soutiennent, soutenait,
      soutenaient, soutint, soutinrent, prétend, prétendent, prétendait, prétendaient, prétendit,
      prévient, préviennent, prévenait, prévenaient, prévint, poursuit, poursuivent, poursuivait,
      poursuivaient, poursuivit, poursuivirent, conclut, concluent, concluait, concluaient,
      conclurent, reprend, reprennent, reprenait, reprit, reprirent, maintient, maintiennent,
      maintenait, maintint, prédit, prédisent, prédisait, décrit, décrivent, admet, reconnaît,
      reconnait, apprend, fait savoir, font savoir, faisait savoir, fit savoir, fait valoir, font
      valoir, faisait valoir, fit valoir, fait remarquer, font remarquer, faisait remarquer, fait
      observer, font observer, fait part, fait comprendre, laisse entendre, laissent entendre,
      laissait entendre, laissa entendre, tient à préciser, tient à rappeler, tient à souligner,
      tient à rassurer, croit savoir, croient savoir, affirme, affirment, affirmait, affirmaient,
      affirma, affirmèrent, ajoute, ajoutent, ajoutait, ajoutaient, ajouta, ajoutèrent, analyse,
      analysent, analysait, analysaient, analysa, analysèrent, annonce, annoncent, annonçait,
      annonçaient, annonça, annoncèrent, argumente, argumentent, argumentait, argumentaient,
      argumenta, argumentèrent, assure, assurent, assurait, assuraient, assura, assurèrent, assène,
      assènent, assénait, assénaient, asséna, assénèrent, atteste, attestent, attestait,
      attestaient, attesta, attestèrent, certifie, certifient, certifiait, certifiaient, certifia,
      certifièrent, clarifie, clarifient, clarifiait, clarifiaient, clarifia, clarifièrent,
      commente, commentent, commentait, commentaient, commenta, commentèrent, complète, complètent,
      complétait, complétaient, compléta, complétèrent, confie, confient, confiait, confiaient,
      confia, confièrent, confirme, confirment, confirmait, confirmaient, confirma, confirmèrent,
      conte, content, contait, contaient, conta, contèrent, constate, constatent, constatait,
      constataient, constata, constatèrent, décrète, décrètent, décrétait, décrétaient, décréta,
      décrétèrent, déclare, déclarent, déclarait, déclaraient, déclara, déclarèrent, détaille,
      détaillent, détaillait, détaillaient, détailla, détaillèrent, devine, devinent, devinait,
      devinaient, devina, devinèrent, diagnostique, diagnostiquent, diagnostiquait,
      diagnostiquaient, diagnostiqua, diagnostiquèrent, dévoile, dévoilent, dévoilait, dévoilaient,
      dévoila, dévoilèrent, énonce, énoncent, énonçait, énonçaient, énonça, énoncèrent, estime,
      estiment, estimait, estimaient, estima, estimèrent, expose, exposent, exposait, exposaient,
      exposa, exposèrent, explicite, explicitent, explicitait, explicitaient, explicita,
      explicitèrent, explique, expliquent, expliquait, expliquaient, expliqua, expliquèrent,
      exprime, expriment, exprimait, exprimaient, exprima, exprimèrent, indique, indiquent,
      indiquait, indiquaient, indiqua, indiquèrent, informe, informent, informait, informaient,
      informa, informèrent, insiste, insistent, insistait, insistaient, insista, insistèrent, juge,
      jugent, jugeait, jugeaient, jugea, jugèrent, justifie, justifient, justifiait, justifiaient,
      justifia, justifièrent, mentionne, mentionnent, mentionnait, mentionnaient, mentionna,
      mentionnèrent, martèle, martèlent, martelait, martelaient, martela, martelèrent, note, notent,
      notait, notaient, nota, notèrent, nuance, nuancent, nuançait, nuançaient, nuança, nuancèrent,
      observe, observent, observait, observaient, observa, observèrent, objecte, objectent,
      objectait, objectaient, objecta, objectèrent, oppose, opposent, opposait, opposaient, opposa,
      opposèrent, plaide, plaident, plaidait, plaidaient, plaida, plaidèrent, précise, précisent,
      précisait, précisaient, précisa, précisèrent, prétexte, prétextent, prétextait, prétextaient,
      prétexta, prétextèrent, présage, présagent, présageait, présageaient, présagea, présagèrent,
      pronostique, pronostiquent, pronostiquait, pronostiquaient, pronostiqua, pronostiquèrent,
      raconte, racontent, racontait, racontaient, raconta, racontèrent, rapporte, rapportent,
      rapportait, rapportaient, rapporta, rapportèrent, rappelle, rappellent, rappelait,
      rappelaient, rappela, rappelèrent, récapitule, récapitulent, récapitulait, récapitulaient,
      récapitula, récapitulèrent, relate, relatent, relatait, relataient, relata, relatèrent,
      relève, relèvent, relevait, relevaient, releva, relevèrent, remarque, remarquent, remarquait,
      remarquaient, remarqua, remarquèrent, répète, répètent, répétait, répétaient, répéta,
      répétèrent, réplique, répliquent, répliquait, répliquaient, répliqua, répliquèrent, rétorque,
      rétorquent, rétorquait, rétorquaient, rétorqua, rétorquèrent, résume, résument, résumait,
      résumaient, résuma, résumèrent, révèle, révèlent, révélait, révélaient, révéla, révélèrent,
      ricane, ricanent, ricanait, ricanaient, ricana, ricanèrent, riposte, ripostent, ripostait,
      ripostaient, riposta, ripostèrent, signale, signalent, signalait, signalaient, signala,
      signalèrent, souligne, soulignent, soulignait, soulignaient, souligna, soulignèrent, spécifie,
      spécifient, spécifiait, spécifiaient, spécifia, spécifièrent, stipule, stipulent, stipulait,
      stipulaient, stipula, stipulèrent, suggère, suggèrent, suggérait, suggéraient, suggéra,
      suggérèrent, suppose, supposent, supposait, supposaient, supposa, supposèrent, tempère,
      tempèrent, tempérait, tempéraient, tempéra, tempérèrent, témoigne, témoignent, témoignait,
      témoignaient, témoigna, témoignèrent, tweete, tweetent, tweetait, tweetaient, tweeta,
      tweetèrent, twitte, twittent, twittait, twittaient, twitta, twittèrent, poste, postent,
      postait, postaient, posta, postèrent, considère, considèrent, considérait, considéraient,
      considéra, considérèrent, calcule, calculent, calculait, calculaient, calcula, calculèrent,
      ironise, ironisent, ironisait, ironisaient, ironisa, ironisèrent, plaisante, plaisantent,
      plaisantait, plaisantaient, plaisanta, plaisantèrent, évoque, évoquent, évoquait, évoquaient,
      évoqua, évoquèrent, évalue, évaluent, évaluait, évaluaient, évalua, évaluèrent, tranche,
      tranchent, tranchait, tranchaient, trancha, tranchèrent, théorise, théorisent, théorisait,
      théorisaient, théorisa, théorisèrent, spécule, spéculent, spéculait, spéculaient, spécula,
      spéculèrent, renchérit, renchérissent, renchérissait, renchérissaient, renchérirent,
      conjecture, conjecturent, conjecturait, conjecturaient, conjectura, conjecturèrent, réaffirme,
      réaffirment, réaffirmait, réaffirmaient, réaffirma, réaffirmèrent, redoute, redoutent,
      redoutait, redoutaient, redouta, redoutèrent, enchaîne, enchaînent, enchaînait, enchaînaient,
      enchaîna, enchaînèrent, développe, développent, développait, développaient, développa,
      développèrent, argüe, argüent, argüait, argüaient, argüa, argüèrent, argue, arguent, arguait,
      arguaient, argua, arguèrent, réitère, réitèrent, réitérait, réitéraient, réitéra, réitérèrent,
      proclame, proclament, proclamait, proclamaient, proclama, proclamèrent, articule, articulent,
      articulait, articulaient, articula, articulèrent, avance, avancent, avançait, avançaient,
      avança, avancèrent, chiffre, chiffrent, chiffrait, chiffraient, chiffra, chiffrèrent, notifie,
      notifient, notifiait, notifiaient, notifia, notifièrent, postule, postulent, postulait,
      postulaient, postula, postulèrent, schématise, schématisent, schématisait, schématisaient,
      schématisa, schématisèrent, vérifie, vérifient, vérifiait, vérifiaient, vérifia, vérifièrent
    `,
    participles: `
      dit, dite, dits, dites, redit, écrit, écrite, écrits, écrites, répondu, soutenu, soutenue,
      prétendu, prévenu, poursuivi, conclu, repris, maintenu, prédit, appris, fait savoir, fait
      valoir, fait remarquer, fait observer, fait comprendre, fait part, laissé entendre, tenu à
      préciser, tenu à rappeler, tenu à souligner, voulu rassurer, affirmé, affirmée, affirmés,
      affirmées, ajouté, ajoutée, ajoutés, ajoutées, analysé, analysée, analysés, analysées,
      annoncé, annoncée, annoncés, annoncées, argumenté, argumentée, argumentés, argumentées,
      assuré, assurée, assurés, assurées, asséné, assénée, assénés, assénées, attesté, attestée,
      attestés, attestées, certifié, certifiée, certifiés, certifiées, clarifié, clarifiée,
      clarifiés, clarifiées, commenté, commentée, commentés, commentées, complété, complétée,
      complétés, complétées, confié, confiée, confiés, confiées, confirmé, confirmée, confirmés,
      confirmées, conté, contée, contés, contées, constaté, constatée, constatés, constatées,
      décrété, décrétée, décrétés, décrétées, déclaré, déclarée, déclarés, déclarées, détaillé,
      détaillée, détaillés, détaillées, deviné, devinée, devinés, devinées, diagnostiqué,
      diagnostiquée, diagnostiqués, diagnostiquées, dévoilé, dévoilée, dévoilés, dévoilées, énoncé,
      énoncée, énoncés, énoncées, estimé, estimée, estimés, estimées, exposé, exposée, exposés,
      exposées, explicité, explicitée, explicités, explicitées, expliqué, expliquée, expliqués,
      expliquées, exprimé, exprimée, exprimés, exprimées, indiqué, indiquée, indiqués, indiquées,
      informé, informée, informés, informées, insisté, insistée, insistés, insistées, jugé, jugée,
      jugés, jugées, justifié, justifiée, justifiés, justifiées, mentionné, mentionnée, mentionnés,
      mentionnées, martelé, martelée, martelés, martelées, noté, notée, notés, notées, nuancé,
      nuancée, nuancés, nuancées, observé, observée, observés, observées, objecté, objectée,
      objectés, objectées, opposé, opposée, opposés, opposées, plaidé, plaidée, plaidés, plaidées,
      précisé, précisée, précisés, précisées, prétexté, prétextée, prétextés, prétextées, présagé,
      présagée, présagés, présagées, pronostiqué, pronostiquée, pronostiqués, pronostiquées,
      raconté, racontée, racontés, racontées, rapporté, rapportée, rapportés, rapportées, rappelé,
      rappelée, rappelés, rappelées, récapitulé, récapitulée, récapitulés, récapitulées, relaté,
      relatée, relatés, relatées, relevé, relevée, relevés, relevées, remarqué, remarquée,
      remarqués, remarquées, répété, répétée, répétés, répétées, répliqué, répliquée, répliqués,
      répliquées, rétorqué, rétorquée, rétorqués, rétorquées, résumé, résumée, résumés, résumées,
      révélé, révélée, révélés, révélées, ricané, ricanée, ricanés, ricanées, riposté, ripostée,
      ripostés, ripostées, signalé, signalée, signalés, signalées, souligné, soulignée, soulignés,
      soulignées, spécifié, spécifiée, spécifiés, spécifiées, stipulé, stipulée, stipulés,
      stipulées, suggéré, suggérée, suggérés, suggérées, supposé, supposée, supposés, supposées,
      tempéré, tempérée, tempérés, tempérées, témoigné, témoignée, témoignés, témoignées, tweeté,
      tweetée, tweetés, tweetées, twitté, twittée, twittés, twittées, posté, postée, postés,
      postées, considéré, considérée, considérés, considérées, calculé, calculée, calculés,
      calculées, ironisé, ironisée, ironisés, ironisées, plaisanté, plaisantée, plaisantés,
      plaisantées, évoqué, évoquée, évoqués, évoquées, évalué, évaluée, évalués, évaluées, tranché,
      tranchée, tranchés, tranchées, théorisé, théorisée, théorisés, théorisées, spéculé, spéculée,
      spéculés, spéculées, renchéri, renchérie, renchéris, renchéries, conjecturé, conjecturée,
      conjecturés, conjecturées, réaffirmé, réaffirmée, réaffirmés, réaffirmées, redouté, redoutée,
      redoutés, redoutées, enchaîné, enchaînée, enchaînés, enchaînées, développé, développée,
      développés, développées, argüé, argüée, argüés, argüées, argué, arguée, argués, arguées,
      réitéré, réitérée, réitérés, réitérées, proclamé, proclamée, proclamés, proclamées, articulé,
      articulée, articulés, articulées, avancé, avancée, avancés, avancées, chiffré, chiffrée,
      chiffrés, chiffrées, notifié, notifiée, notifiés, notifiées, postulé, postulée, postulés,
      postulées, schématisé, schématisée, schématisés, schématisées, vérifié, vérifiée, vérifiés,
      vérifiées
    `,
    gerunds: `
      disant, redisant, écrivant, répondant, soutenant, prétendant, poursuivant, concluant,
      reprenant, maintenant que, prédisant, faisant savoir, faisant valoir, faisant remarquer,
      faisant observer, laissant entendre, affirmant, ajoutant, analysant, annonçant, argumentant,
      assurant, assénant, attestant, certifiant, clarifiant, commentant, complétant, confiant,
      confirmant, contant, constatant, décrétant, déclarant, détaillant, devinant, diagnostiquant,
      dévoilant, énonçant, estimant, exposant, explicitant, expliquant, exprimant, indiquant,
      informant, insistant, jugeant, justifiant, mentionnant, martelant, notant, nuançant,
      observant, objectant, opposant, plaidant, précisant, prétextant, présageant, pronostiquant,
      racontant, rapportant, rappelant, récapitulant, relatant, relevant, remarquant, répétant,
      répliquant, rétorquant, résumant, révélant, ricanant, ripostant, signalant, soulignant,
      spécifiant, stipulant, suggérant, supposant, tempérant, témoignant, tweetant, twittant,
      postant, considérant, calculant, ironisant, plaisantant, évoquant, évaluant, tranchant,
      théorisant, spéculant, renchérissant, conjecturant, réaffirmant, redoutant, enchaînant,
      développant, argüant, arguant, réitérant, proclamant, articulant, avançant, chiffrant,
      notifiant, postulant, schématisant, vérifiant
    `,
  },
  {
    governs: 'clause',
    strong: true,
    forms: `
      reconnaît, reconnait, reconnaissent, reconnaissait, reconnaissaient, reconnut, reconnurent,
      admet, admettent, admettait, admettaient, admit, admirent, dément, démentent, démentait,
      démentaient, démentit, démentirent, met en garde, mettent en garde, mettait en garde, mit en
      garde, tire la sonnette d'alarme, tirent la sonnette d'alarme, prévient, préviennent,
      prévenait, prévint, craignaient, avoue, avouent, avouait, avouaient, avoua, avouèrent,
      concède, concèdent, concédait, concédaient, concéda, concédèrent, alerte, alertent, alertait,
      alertaient, alerta, alertèrent, avertit, avertissent, avertissait, avertissaient, avertirent,
      dénonce, dénoncent, dénonçait, dénonçaient, dénonça, dénoncèrent, déplore, déplorent,
      déplorait, déploraient, déplora, déplorèrent, regrette, regrettent, regrettait, regrettaient,
      regretta, regrettèrent, conteste, contestent, contestait, contestaient, contesta,
      contestèrent, martèle, martèlent, martelait, martelaient, martela, martelèrent, fustige,
      fustigent, fustigeait, fustigeaient, fustigea, fustigèrent, tonne, tonnent, tonnait,
      tonnaient, tonna, tonnèrent, accuse, accusent, accusait, accusaient, accusa, accusèrent,
      condamne, condamnent, condamnait, condamnaient, condamna, condamnèrent
    `,
    participles: `
      reconnu, reconnue, admis, admise, démenti, démentie, mis en garde, prévenu, prévenue, tiré la
      sonnette d'alarme, avoué, avouée, avoués, avouées, concédé, concédée, concédés, concédées,
      alerté, alertée, alertés, alertées, averti, avertie, avertis, averties, dénoncé, dénoncée,
      dénoncés, dénoncées, déploré, déplorée, déplorés, déplorées, regretté, regrettée, regrettés,
      regrettées, contesté, contestée, contestés, contestées, martelé, martelée, martelés,
      martelées, fustigé, fustigée, fustigés, fustigées, tonné, tonnée, tonnés, tonnées, accusé,
      accusée, accusés, accusées, condamné, condamnée, condamnés, condamnées
    `,
    gerunds: `
      reconnaissant, admettant, démentant, mettant en garde, prévenant, avouant, concédant,
      alertant, avertissant, dénonçant, déplorant, regrettant, contestant, martelant, fustigeant,
      tonnant, accusant, condamnant
    `,
  },
  {
    governs: 'clause',
    strong: true,
    complements: 'contre, de, sur',
    forms: `
      met en garde, mettent en garde, mettait en garde, mit en garde, alerte, alertent, alertait,
      prévient, préviennent, avertit, avertissent
    `,
    participles: 'mis en garde, mise en garde, alerté, alertée, prévenu, averti, avertie',
    gerunds: 'mettant en garde, alertant, avertissant',
  },
  {
    governs: 'that',
    forms: `
      croit, croient, croyait, croyaient, sent, sentent, conçoit,
      convient, conviennent, convint, convenait, voit, voient, voyait, s'attend à ce, s'attendent à
      ce, se souvient, se souviennent, se souvenait, se dit convaincu, se dit convaincue, se dit
      persuadé, se dit persuadée, se disent convaincus, se dit confiant, se dit confiante, se dit
      certain, se dit certaine, s'engage à ce, s'engagent à ce, s'engageait à ce, promet, promettent, promettait, promit, espère, espèrent, espérait, espéraient, espéra,
      espérèrent, doute, doutent, doutait, doutaient, douta, doutèrent, imagine, imaginent,
      imaginait, imaginaient, imagina, imaginèrent, présume, présument, présumait, présumaient,
      présuma, présumèrent, propose, proposent, proposait, proposaient, proposa, proposèrent,
      préconise, préconisent, préconisait, préconisaient, préconisa, préconisèrent, recommande,
      recommandent, recommandait, recommandaient, recommanda, recommandèrent, réclame, réclament,
      réclamait, réclamaient, réclama, réclamèrent, exige, exigent, exigeait, exigeaient, exigea,
      exigèrent, souhaite, souhaitent, souhaitait, souhaitaient, souhaita, souhaitèrent, garantit,
      garantissent, garantissait, garantissaient, garantirent, envisage, envisagent, envisageait,
      envisageaient, envisagea, envisagèrent, demande, demandent, demandait, demandaient, demanda,
      demandèrent, ignore, ignorent, ignorait, ignoraient, ignora, ignorèrent, nie, nient, niait,
      niaient, nia, nièrent, approuve, approuvent, approuvait, approuvaient, approuva, approuvèrent,
      rêve, rêvent, rêvait, rêvaient, rêva, rêvèrent, démontre, démontrent, démontrait,
      démontraient, démontra, démontrèrent, montre, montrent, montrait, montraient, montra,
      montrèrent, établit, établissent, établissait, établissaient, établirent, décide, décident,
      décidait, décidaient, décida, décidèrent, conseille, conseillent, conseillait, conseillaient,
      conseilla, conseillèrent, ordonne, ordonnent, ordonnait, ordonnaient, ordonna, ordonnèrent,
      accepte, acceptent, acceptait, acceptaient, accepta, acceptèrent, illustre, illustrent,
      illustrait, illustraient, illustra, illustrèrent, rappelle, rappellent, rappelait,
      rappelaient, rappela, rappelèrent
    `,
    participles: `
      cru, senti, convenu, vu, douté, espéré, espérée, espérés, espérées, doutée, doutés,
      doutées, imaginé, imaginée, imaginés, imaginées, présumé, présumée, présumés, présumées,
      proposé, proposée, proposés, proposées, préconisé, préconisée, préconisés, préconisées,
      recommandé, recommandée, recommandés, recommandées, réclamé, réclamée, réclamés, réclamées,
      exigé, exigée, exigés, exigées, souhaité, souhaitée, souhaités, souhaitées, garanti, garantie,
      garantis, garanties, envisagé, envisagée, envisagés, envisagées, demandé, demandée, demandés,
      demandées, ignoré, ignorée, ignorés, ignorées, nié, niée, niés, niées, approuvé, approuvée,
      approuvés, approuvées, rêvé, rêvée, rêvés, rêvées, démontré, démontrée, démontrés, démontrées,
      montré, montrée, montrés, montrées, établi, établie, établis, établies, décidé, décidée,
      décidés, décidées, conseillé, conseillée, conseillés, conseillées, ordonné, ordonnée,
      ordonnés, ordonnées, accepté, acceptée, acceptés, acceptées, illustré, illustrée, illustrés,
      illustrées, rappelé, rappelée, rappelés, rappelées
    `,
    gerunds: `
      croyant, sachant, convenant, voyant, espérant, doutant, imaginant, présumant, proposant,
      préconisant, recommandant, réclamant, exigeant, souhaitant, garantissant, envisageant,
      demandant, ignorant, niant, approuvant, rêvant, démontrant, montrant, établissant, décidant,
      conseillant, ordonnant, acceptant, illustrant, rappelant
    `,
  },
  {
    governs: 'that',
    complements: "de, du, des, d'",
    forms: `
      se félicite, se félicitent, se félicitait, se félicita, se réjouit, se réjouissent, se
      réjouissait, s'inquiète, s'inquiètent, s'inquiétait, s'alarme, s'alarment, s'alarmait, se
      plaint, se plaignent, se plaignait, s'étonne, s'étonnent, s'étonnait, s'indigne, s'indignent,
      s'indignait, s'insurge, s'insurgent, s'insurgeait, se désole, se désolent, se désolait, se
      vante, se vantent, se vantait, s'offusque, s'offusquent, s'agace, s'agacent, s'agaçait,
      s'excuse, s'excusent, s'émeut, s'émeuvent, se défend, se défendent, se défendait, se targue,
      se targuent, se flatte, se flattent, s'enorgueillit, se souvient, se souviennent, se rappelle,
      se dit ravi, se dit ravie, se dit satisfait, se dit satisfaite, se dit inquiet, se dit
      inquiète, se dit surpris, se dit surprise, se dit déçu, se dit déçue
    `,
    participles: `
      engagé à ce, engagée à ce, engagés à ce, félicité, félicitée, félicités, félicitées, réjoui, réjouie, réjouis, réjouies, inquiété,
      inquiétée, inquiétés, alarmé, alarmée, alarmés, plaint, plainte, plaints, étonné, étonnée,
      étonnés, indigné, indignée, indignés, insurgé, insurgée, insurgés, désolé, désolée, désolés,
      vanté, vantée, offusqué, offusquée, agacé, agacée, excusé, excusée, ému, émue, défendu,
      défendue, targué, dit ravi, dit ravie, dit satisfait, dit satisfaite, dit inquiet, dit
      inquiète, dit surpris, dit surprise, dit déçu, dit déçue, dit confiant, dit confiante, dit
      convaincu, dit convaincue, dit prêt, dit prête
    `,
    gerunds: `
      se félicitant, se réjouissant, s'inquiétant, s'alarmant, se plaignant, s'étonnant,
      s'indignant, se désolant, s'excusant
    `,
  },
  {
    governs: 'that',
    addressee: true,
    forms: `
      convainc, convainquent, prévient, préviennent, prie, prient, interroge, interrogent,
      interrogeait, interrogeaient, interrogea, interrogèrent, questionne, questionnent,
      questionnait, questionnaient, questionna, questionnèrent, informe, informent, informait,
      informaient, informa, informèrent, avertit, avertissent, avertissait, avertissaient,
      avertirent, rassure, rassurent, rassurait, rassuraient, rassura, rassurèrent, persuade,
      persuadent, persuadait, persuadaient, persuada, persuadèrent, assure, assurent, assurait,
      assuraient, assura, assurèrent
    `,
    participles: `
      convaincu, prévenu, prié, interrogé, interrogée, interrogés, interrogées, questionné,
      questionnée, questionnés, questionnées, informé, informée, informés, informées, averti,
      avertie, avertis, averties, rassuré, rassurée, rassurés, rassurées, persuadé, persuadée,
      persuadés, persuadées, assuré, assurée, assurés, assurées
    `,
    gerunds: `
      prévenant, priant, interrogeant, questionnant, informant, avertissant, rassurant, persuadant,
      assurant
    `,
  },
  {
    governs: 'marks',
    forms: `
      sourit, sourient, souriait, rit, rient, riait, interrompt, interrompent, lit, lisent, lisait,
      se lamente, se lamentent, se lamentait, s'exclame, s'exclament, s'exclamait, s'exclama,
      s'écrie, s'écrient, s'écria, s'écriait, s'emporte, s'emportent, s'emportait, s'interroge,
      s'interrogent, s'interrogeait, se demande, se demandent, se demandait, s'amuse, s'amusent,
      s'amusait, s'enthousiasme, s'enthousiasment, s'enflamme, se justifie, se justifient, se
      justifiait, se moque, se moquent, s'impatiente, s'impatientent, se rassure, se console, se
      souvient, se remémore, se désespère, s'époumone, s'étrangle, s'inquiète, se défend,
      s'esclaffe, s'agace, peut-on lire, pouvait-on lire, lit-on, lisait-on, traduit, traduisent,
      lance, lancent, lançait, lançaient, lança, lancèrent, lâche, lâchent, lâchait, lâchaient,
      lâcha, lâchèrent, glisse, glissent, glissait, glissaient, glissa, glissèrent, souffle,
      soufflent, soufflait, soufflaient, souffla, soufflèrent, murmure, murmurent, murmurait,
      murmuraient, murmura, murmurèrent, chuchote, chuchotent, chuchotait, chuchotaient, chuchota,
      chuchotèrent, crie, crient, criait, criaient, cria, crièrent, hurle, hurlent, hurlait,
      hurlaient, hurla, hurlèrent, peste, pestent, pestait, pestaient, pesta, pestèrent, grince,
      grincent, grinçait, grinçaient, grinça, grincèrent, gronde, grondent, grondait, grondaient,
      gronda, grondèrent, grogne, grognent, grognait, grognaient, grogna, grognèrent, soupire,
      soupirent, soupirait, soupiraient, soupira, soupirèrent, tonne, tonnent, tonnait, tonnaient,
      tonna, tonnèrent, fulmine, fulminent, fulminait, fulminaient, fulmina, fulminèrent, tempête,
      tempêtent, tempêtait, tempêtaient, tempêta, tempêtèrent, vocifère, vocifèrent, vociférait,
      vociféraient, vociféra, vociférèrent, raille, raillent, raillait, raillaient, railla,
      raillèrent, moque, moquent, moquait, moquaient, moqua, moquèrent, persifle, persiflent,
      persiflait, persiflaient, persifla, persiflèrent, siffle, sifflent, sifflait, sifflaient,
      siffla, sifflèrent, bougonne, bougonnent, bougonnait, bougonnaient, bougonna, bougonnèrent,
      maugrée, maugréent, maugréait, maugréaient, maugréa, maugréèrent, râle, râlent, râlait,
      râlaient, râla, râlèrent, proteste, protestent, protestait, protestaient, protesta,
      protestèrent, rouspète, rouspètent, rouspétait, rouspétaient, rouspéta, rouspétèrent, balaie,
      balaient, balayait, balayaient, balaya, balayèrent, coupe, coupent, coupait, coupaient, coupa,
      coupèrent, continue, continuent, continuait, continuaient, continua, continuèrent, débute,
      débutent, débutait, débutaient, débuta, débutèrent, commence, commencent, commençait,
      commençaient, commença, commencèrent, entame, entament, entamait, entamaient, entama,
      entamèrent, attaque, attaquent, attaquait, attaquaient, attaqua, attaquèrent, termine,
      terminent, terminait, terminaient, termina, terminèrent, achève, achèvent, achevait,
      achevaient, acheva, achevèrent, embraie, embraient, embrayait, embrayaient, embraya,
      embrayèrent, ajoute, ajoutent, ajoutait, ajoutaient, ajouta, ajoutèrent, philosophe,
      philosophent, philosophait, philosophaient, philosopha, philosophèrent, résume, résument,
      résumait, résumaient, résuma, résumèrent, synthétise, synthétisent, synthétisait,
      synthétisaient, synthétisa, synthétisèrent, questionne, questionnent, questionnait,
      questionnaient, questionna, questionnèrent, interroge, interrogent, interrogeait,
      interrogeaient, interrogea, interrogèrent, demande, demandent, demandait, demandaient,
      demanda, demandèrent, cite, citent, citait, citaient, cita, citèrent, réagit, réagissent,
      réagissait, réagissaient, réagirent, salue, saluent, saluait, saluaient, salua, saluèrent,
      vante, vantent, vantait, vantaient, vanta, vantèrent, applaudit, applaudissent, applaudissait,
      applaudissaient, applaudirent, loue, louent, louait, louaient, loua, louèrent, clame, clament,
      clamait, clamaient, clama, clamèrent, scande, scandent, scandait, scandaient, scanda,
      scandèrent, chante, chantent, chantait, chantaient, chanta, chantèrent, brandit, brandissent,
      brandissait, brandissaient, brandirent, déclame, déclament, déclamait, déclamaient, déclama,
      déclamèrent, récite, récitent, récitait, récitaient, récita, récitèrent, publie, publient,
      publiait, publiaient, publia, publièrent, blogue, bloguent, bloguait, bloguaient, blogua,
      bloguèrent, tape, tapent, tapait, tapaient, tapa, tapèrent, développe, développent,
      développait, développaient, développa, développèrent, témoigne, témoignent, témoignait,
      témoignaient, témoigna, témoignèrent, décrypte, décryptent, décryptait, décryptaient,
      décrypta, décryptèrent, illustre, illustrent, illustrait, illustraient, illustra,
      illustrèrent, préconise, préconisent, préconisait, préconisaient, préconisa, préconisèrent,
      tranche, tranchent, tranchait, tranchaient, trancha, tranchèrent, rassure, rassurent,
      rassurait, rassuraient, rassura, rassurèrent, tacle, taclent, taclait, taclaient, tacla,
      taclèrent, cingle, cinglent, cinglait, cinglaient, cingla, cinglèrent, griffe, griffent,
      griffait, griffaient, griffa, griffèrent, cogne, cognent, cognait, cognaient, cogna,
      cognèrent, plastronne, plastronnent, plastronnait, plastronnaient, plastronna, plastronnèrent,
      fanfaronne, fanfaronnent, fanfaronnait, fanfaronnaient, fanfaronna, fanfaronnèrent, exulte,
      exultent, exultait, exultaient, exulta, exultèrent, jubile, jubilent, jubilait, jubilaient,
      jubila, jubilèrent, triomphe, triomphent, triomphait, triomphaient, triompha, triomphèrent,
      improvise, improvisent, improvisait, improvisaient, improvisa, improvisèrent, argumente,
      argumentent, argumentait, argumentaient, argumenta, argumentèrent, dicte, dictent, dictait,
      dictaient, dicta, dictèrent, énumère, énumèrent, énumérait, énuméraient, énuméra, énumérèrent,
      explicite, explicitent, explicitait, explicitaient, explicita, explicitèrent, souligne,
      soulignent, soulignait, soulignaient, souligna, soulignèrent
    `,
    participles: `
      souri, ri, interrompu, lu, exclamé, exclamée, exclamés, écrié, écriée, emporté, emportée,
      interrogé, interrogée, demandé, amusé, amusée, enthousiasmé, enthousiasmée, enflammé,
      enflammée, lamenté, lamentée, justifié, justifiée, moqué, moquée, impatienté, lancé, lancée,
      lancés, lancées, lâché, lâchée, lâchés, lâchées, glissé, glissée, glissés, glissées, soufflé,
      soufflée, soufflés, soufflées, murmuré, murmurée, murmurés, murmurées, chuchoté, chuchotée,
      chuchotés, chuchotées, crié, criée, criés, criées, hurlé, hurlée, hurlés, hurlées, pesté,
      pestée, pestés, pestées, grincé, grincée, grincés, grincées, grondé, grondée, grondés,
      grondées, grogné, grognée, grognés, grognées, soupiré, soupirée, soupirés, soupirées, tonné,
      tonnée, tonnés, tonnées, fulminé, fulminée, fulminés, fulminées, tempêté, tempêtée, tempêtés,
      tempêtées, vociféré, vociférée, vociférés, vociférées, raillé, raillée, raillés, raillées,
      moqués, moquées, persiflé, persiflée, persiflés, persiflées, sifflé, sifflée, sifflés,
      sifflées, bougonné, bougonnée, bougonnés, bougonnées, maugréé, maugréée, maugréés, maugréées,
      râlé, râlée, râlés, râlées, protesté, protestée, protestés, protestées, rouspété, rouspétée,
      rouspétés, rouspétées, balayé, balayée, balayés, balayées, coupé, coupée, coupés, coupées,
      continué, continuée, continués, continuées, débuté, débutée, débutés, débutées, commencé,
      commencée, commencés, commencées, entamé, entamée, entamés, entamées, attaqué, attaquée,
      attaqués, attaquées, terminé, terminée, terminés, terminées, achevé, achevée, achevés,
      achevées, embrayé, embrayée, embrayés, embrayées, ajouté, ajoutée, ajoutés, ajoutées,
      philosophé, philosophée, philosophés, philosophées, résumé, résumée, résumés, résumées,
      synthétisé, synthétisée, synthétisés, synthétisées, questionné, questionnée, questionnés,
      questionnées, interrogés, interrogées, demandée, demandés, demandées, cité, citée, cités,
      citées, réagi, réagie, réagis, réagies, salué, saluée, salués, saluées, vanté, vantée, vantés,
      vantées, applaudi, applaudie, applaudis, applaudies, loué, louée, loués, louées, clamé,
      clamée, clamés, clamées, scandé, scandée, scandés, scandées, chanté, chantée, chantés,
      chantées, brandi, brandie, brandis, brandies, déclamé, déclamée, déclamés, déclamées, récité,
      récitée, récités, récitées, publié, publiée, publiés, publiées, blogué, bloguée, blogués,
      bloguées, tapé, tapée, tapés, tapées, développé, développée, développés, développées,
      témoigné, témoignée, témoignés, témoignées, décrypté, décryptée, décryptés, décryptées,
      illustré, illustrée, illustrés, illustrées, préconisé, préconisée, préconisés, préconisées,
      tranché, tranchée, tranchés, tranchées, rassuré, rassurée, rassurés, rassurées, taclé, taclée,
      taclés, taclées, cinglé, cinglée, cinglés, cinglées, griffé, griffée, griffés, griffées,
      cogné, cognée, cognés, cognées, plastronné, plastronnée, plastronnés, plastronnées,
      fanfaronné, fanfaronnée, fanfaronnés, fanfaronnées, exulté, exultée, exultés, exultées,
      jubilé, jubilée, jubilés, jubilées, triomphé, triomphée, triomphés, triomphées, improvisé,
      improvisée, improvisés, improvisées, argumenté, argumentée, argumentés, argumentées, dicté,
      dictée, dictés, dictées, énuméré, énumérée, énumérés, énumérées, explicité, explicitée,
      explicités, explicitées, souligné, soulignée, soulignés, soulignées
    `,
    gerunds: `
      souriant, riant, lisant, s'exclamant, s'écriant, s'interrogeant, se demandant, s'amusant,
      lançant, lâchant, glissant, soufflant, murmurant, chuchotant, criant, hurlant, pestant,
      grinçant, grondant, grognant, soupirant, tonnant, fulminant, tempêtant, vociférant, raillant,
      moquant, persiflant, sifflant, bougonnant, maugréant, râlant, protestant, rouspétant,
      balayant, coupant, continuant, débutant, commençant, entamant, attaquant, terminant, achevant,
      embrayant, ajoutant, philosophant, résumant, synthétisant, questionnant, interrogeant,
      demandant, citant, réagissant, saluant, vantant, applaudissant, louant, clamant, scandant,
      chantant, brandissant, déclamant, récitant, publiant, bloguant, tapant, développant,
      témoignant, décryptant, illustrant, préconisant, tranchant, rassurant, taclant, cinglant,
      griffant, cognant, plastronnant, fanfaronnant, exultant, jubilant, triomphant, improvisant,
      argumentant, dictant, énumérant, explicitant, soulignant
    `,
  },
  {
    governs: 'name-as',
    forms: `
      parle d', parle de, parlent de, parlait de, parla de, parlent d', parlait d', défend,
      défendent, défendait, qualifie, qualifient, qualifiait, qualifiaient, qualifia, qualifièrent,
      surnomme, surnomment, surnommait, surnommaient, surnomma, surnommèrent, baptise, baptisent,
      baptisait, baptisaient, baptisa, baptisèrent, appelle, appellent, appelait, appelaient,
      appela, appelèrent, nomme, nomment, nommait, nommaient, nomma, nommèrent, juge, jugent,
      jugeait, jugeaient, jugea, jugèrent, estime, estiment, estimait, estimaient, estima,
      estimèrent, trouve, trouvent, trouvait, trouvaient, trouva, trouvèrent, considère,
      considèrent, considérait, considéraient, considéra, considérèrent, dénonce, dénoncent,
      dénonçait, dénonçaient, dénonça, dénoncèrent, évoque, évoquent, évoquait, évoquaient, évoqua,
      évoquèrent, réclame, réclament, réclamait, réclamaient, réclama, réclamèrent, salue, saluent,
      saluait, saluaient, salua, saluèrent, fustige, fustigent, fustigeait, fustigeaient, fustigea,
      fustigèrent, pointe, pointent, pointait, pointaient, pointa, pointèrent, condamne, condamnent,
      condamnait, condamnaient, condamna, condamnèrent, déplore, déplorent, déplorait, déploraient,
      déplora, déplorèrent, vante, vantent, vantait, vantaient, vanta, vantèrent, critique,
      critiquent, critiquait, critiquaient, critiqua, critiquèrent, regrette, regrettent,
      regrettait, regrettaient, regretta, regrettèrent, invoque, invoquent, invoquait, invoquaient,
      invoqua, invoquèrent, prône, prônent, prônait, prônaient, prôna, prônèrent
    `,
    participles: `
      parlé de, parlé d', défendu, qualifié, qualifiée, qualifiés, qualifiées, surnommé, surnommée,
      surnommés, surnommées, baptisé, baptisée, baptisés, baptisées, appelé, appelée, appelés,
      appelées, nommé, nommée, nommés, nommées, jugé, jugée, jugés, jugées, estimé, estimée,
      estimés, estimées, trouvé, trouvée, trouvés, trouvées, considéré, considérée, considérés,
      considérées, dénoncé, dénoncée, dénoncés, dénoncées, évoqué, évoquée, évoqués, évoquées,
      réclamé, réclamée, réclamés, réclamées, salué, saluée, salués, saluées, fustigé, fustigée,
      fustigés, fustigées, pointé, pointée, pointés, pointées, condamné, condamnée, condamnés,
      condamnées, déploré, déplorée, déplorés, déplorées, vanté, vantée, vantés, vantées, critiqué,
      critiquée, critiqués, critiquées, regretté, regrettée, regrettés, regrettées, invoqué,
      invoquée, invoqués, invoquées, prôné, prônée, prônés, prônées
    `,
    gerunds: `
      parlant de, parlant d', défendant, qualifiant, surnommant, baptisant, appelant, nommant,
      jugeant, estimant, trouvant, considérant, dénonçant, évoquant, réclamant, saluant, fustigeant,
      pointant, condamnant, déplorant, vantant, critiquant, regrettant, invoquant, prônant
    `,
  },
  {
    governs: 'name-as',
    complements: "de, d', comme, du, des, en",
    forms: `
      décrit, décrivent, décrivait, décrivaient, décrivit, dépeint, dépeignent, dépeignait, perçoit,
      perçoivent, percevait, voit, voient, voyait, définit, qualifie, qualifient, qualifiait,
      qualifiaient, qualifia, qualifièrent, traite, traitent, traitait, traitaient, traita,
      traitèrent, taxe, taxent, taxait, taxaient, taxa, taxèrent, accuse, accusent, accusait,
      accusaient, accusa, accusèrent, présente, présentent, présentait, présentaient, présenta,
      présentèrent, soupçonne, soupçonnent, soupçonnait, soupçonnaient, soupçonna, soupçonnèrent,
      désigne, désignent, désignait, désignaient, désigna, désignèrent, considère, considèrent,
      considérait, considéraient, considéra, considérèrent, définissent, définissait, définissaient,
      définirent, caractérise, caractérisent, caractérisait, caractérisaient, caractérisa,
      caractérisèrent, étiquette, étiquettent, étiquetait, étiquetaient, étiqueta, étiquetèrent,
      remercie, remercient, remerciait, remerciaient, remercia, remercièrent, félicite, félicitent,
      félicitait, félicitaient, félicita, félicitèrent, érige, érigent, érigeait, érigeaient,
      érigea, érigèrent
    `,
    participles: `
      décrit, décrite, décrits, dépeint, dépeinte, perçu, perçue, vu, vue, qualifié, qualifiée,
      qualifiés, qualifiées, traité, traitée, traités, traitées, taxé, taxée, taxés, taxées, accusé,
      accusée, accusés, accusées, présenté, présentée, présentés, présentées, soupçonné, soupçonnée,
      soupçonnés, soupçonnées, désigné, désignée, désignés, désignées, considéré, considérée,
      considérés, considérées, défini, définie, définis, définies, caractérisé, caractérisée,
      caractérisés, caractérisées, étiqueté, étiquetée, étiquetés, étiquetées, remercié, remerciée,
      remerciés, remerciées, félicité, félicitée, félicités, félicitées, érigé, érigée, érigés,
      érigées
    `,
    gerunds: `
      décrivant, dépeignant, percevant, voyant, qualifiant, traitant, taxant, accusant, présentant,
      soupçonnant, désignant, considérant, définissant, caractérisant, étiquetant, remerciant,
      félicitant, érigeant
    `,
  },
  {
    governs: 'clause',
    intends: true,
    forms: `
      promet, promettent, promettait, promettaient, promit, promirent, craint, craignent, craignait,
      craignaient, veut croire, veulent croire, pense, pensent, pensait, pensaient, pensa,
      pensèrent, jure, jurent, jurait, juraient, jura, jurèrent, menace, menacent, menaçait,
      menaçaient, menaça, menacèrent
    `,
    participles: `
      promis, promise, craint, pensé, pensée, pensés, pensées, juré, jurée, jurés, jurées, menacé,
      menacée, menacés, menacées
    `,
    gerunds: 'promettant, craignant, pensant, jurant, menaçant',
  },
  {
    governs: 'marks',
    forms: `
      abonde, abondent, abondait, abondaient, abonda, abondèrent, acquiesce, acquiescent,
      acquiesçait, acquiesçaient, acquiesça, acquiescèrent, admoneste, admonestent,
      admonestait, admonestaient, admonesta, admonestèrent, badine, badinent, badinait,
      badinaient, badina, badinèrent, balance, balancent, balançait, balançaient, balança,
      balancèrent, blâme, blâment, blâmait, blâmaient, blâma, blâmèrent, brocarde, brocardent,
      brocardait, brocardaient, brocarda, brocardèrent, claironne, claironnent, claironnait,
      claironnaient, claironna, claironnèrent, confesse, confessent, confessait, confessaient,
      confessa, confessèrent, corrige, corrigent, corrigeait, corrigeaient, corrigea,
      corrigèrent, corrobore, corroborent, corroborait, corroboraient, corrobora,
      corroborèrent, crâne, crânent, crânait, crânaient, crâna, crânèrent, débite, débitent,
      débitait, débitaient, débita, débitèrent, dédramatise, dédramatisent, dédramatisait,
      dédramatisaient, dédramatisa, dédramatisèrent, déroule, déroulent, déroulait,
      déroulaient, déroula, déroulèrent, enrage, enragent, enrageait, enrageaient, enragea,
      enragèrent, esquisse, esquissent, esquissait, esquissaient, esquissa, esquissèrent,
      euphémise, euphémisent, euphémisait, euphémisaient, euphémisa, euphémisèrent, exhorte,
      exhortent, exhortait, exhortaient, exhorta, exhortèrent, glose, glosent, glosait,
      glosaient, glosa, glosèrent, glousse, gloussent, gloussait, gloussaient, gloussa,
      gloussèrent, hasarde, hasardent, hasardait, hasardaient, hasarda, hasardèrent, implore,
      implorent, implorait, imploraient, implora, implorèrent, insinue, insinuent, insinuait,
      insinuaient, insinua, insinuèrent, interpelle, interpellent, interpellait,
      interpellaient, interpella, interpellèrent, jauge, jaugent, jaugeait, jaugeaient,
      jaugea, jaugèrent, minimise, minimisent, minimisait, minimisaient, minimisa,
      minimisèrent, modère, modèrent, modèrait, modèraient, modèra, modèrèrent, opine,
      opinent, opinait, opinaient, opina, opinèrent, persiste, persistent, persistait,
      persistaient, persista, persistèrent, professe, professent, professait, professaient,
      professa, professèrent, prophétise, prophétisent, prophétisait, prophétisaient,
      prophétisa, prophétisèrent, raisonne, raisonnent, raisonnait, raisonnaient, raisonna,
      raisonnèrent, récuse, récusent, récusait, récusaient, récusa, récusèrent, réfute,
      réfutent, réfutait, réfutaient, réfuta, réfutèrent, relance, relancent, relançait,
      relançaient, relança, relancèrent, relativise, relativisent, relativisait,
      relativisaient, relativisa, relativisèrent, reproche, reprochent, reprochait,
      reprochaient, reprocha, reprochèrent, revendique, revendiquent, revendiquait,
      revendiquaient, revendiqua, revendiquèrent, rigole, rigolent, rigolait, rigolaient,
      rigola, rigolèrent, sermonne, sermonnent, sermonnait, sermonnaient, sermonna,
      sermonnèrent, temporise, temporisent, temporisait, temporisaient, temporisa,
      temporisèrent, vitupère, vitupèrent, vitupèrait, vitupèraient, vitupèra, vitupèrèrent,
      anticipe, anticipent, anticipait, anticipaient, anticipa, anticipèrent, appréhende,
      appréhendent, appréhendait, appréhendaient, appréhenda, appréhendèrent, blague,
      blaguent, blaguait, blaguaient, blagua, blaguèrent, bredouille, bredouillent,
      bredouillait, bredouillaient, bredouilla, bredouillèrent, désapprouve, désapprouvent,
      désapprouvait, désapprouvaient, désapprouva, désapprouvèrent, égrene, égrenent,
      égrenait, égrenaient, égrena, égrenèrent, élude, éludent, éludait, éludaient, éluda,
      éludèrent, embraye, embrayent, encense, encensent, encensait, encensaient, encensa,
      encensèrent, épingle, épinglent, épinglait, épinglaient, épingla, épinglèrent, esquive,
      esquivent, esquivait, esquivaient, esquiva, esquivèrent, grimace, grimacent, grimaçait,
      grimaçaient, grimaça, grimacèrent, grommele, grommelent, grommelait, grommelaient,
      grommela, grommelèrent, incrimine, incriminent, incriminait, incriminaient, incrimina,
      incriminèrent, marmonne, marmonnent, marmonnait, marmonnaient, marmonna, marmonnèrent,
      médite, méditent, méditait, méditaient, médita, méditèrent, mitraille, mitraillent,
      mitraillait, mitraillaient, mitrailla, mitraillèrent, parie, parient, pariait,
      pariaient, paria, parièrent, pérore, pérorent, pérorait, péroraient, pérora, pérorèrent,
      pilonne, pilonnent, pilonnait, pilonnaient, pilonna, pilonnèrent, ponctue, ponctuent,
      ponctuait, ponctuaient, ponctua, ponctuèrent, provoque, provoquent, provoquait,
      provoquaient, provoqua, provoquèrent, radote, radotent, radotait, radotaient, radota,
      radotèrent, récrimine, récriminent, récriminait, récriminaient, récrimina,
      récriminèrent, recentre, recentrent, recentrait, recentraient, recentra, recentrèrent,
      recadre, recadrent, recadrait, recadraient, recadra, recadrèrent, réexplique,
      réexpliquent, réexpliquait, réexpliquaient, réexpliqua, réexpliquèrent, rejette,
      rejettent, rejettait, rejettaient, rejetta, rejettèrent, sanglote, sanglotent,
      sanglotait, sanglotaient, sanglota, sanglotèrent, stigmatise, stigmatisent,
      stigmatisait, stigmatisaient, stigmatisa, stigmatisèrent, subodore, subodorent,
      subodorait, subodoraient, subodora, subodorèrent, supplie, supplient, suppliait,
      suppliaient, supplia, supplièrent, susurre, susurrent, susurrait, susurraient, susurra,
      susurrèrent, tance, tancent, tançait, tançaient, tança, tancèrent, trépigne, trépignent,
      trépignait, trépignaient, trépigna, trépignèrent, vilipende, vilipendent, vilipendait,
      vilipendaient, vilipenda, vilipendèrent, renchére, renchérent, renchérait, renchéraient,
      renchéra, renchérèrent, s'offusquait, s'offusquaient, s'offusqua, s'offusquèrent,
      s'agaçaient, s'agaça, s'agacèrent, s'emportaient, s'emporta, s'emportèrent,
      s'étranglent, s'étranglait, s'étranglaient, s'étrangla, s'étranglèrent, s'alarmaient,
      s'alarma, s'alarmèrent, se gausse, se gaussent, se gaussait, se gaussaient, se gaussa,
      se gaussèrent, se lamentaient, se lamenta, se lamentèrent, se vantaient, se vanta, se
      vantèrent, se targuait, se targuaient, se targua, se targuèrent, s'énerve, s'énervent,
      s'énervait, s'énervaient, s'énerva, s'énervèrent, s'excusait, s'excusaient, s'excusa,
      s'excusèrent, s'impatientait, s'impatientaient, s'impatienta, s'impatientèrent,
      s'époumonent, s'époumonait, s'époumonaient, s'époumona, s'époumonèrent, s'étonnaient,
      s'étonna, s'étonnèrent, s'amusaient, s'amusa, s'amusèrent, intervient, intervenait,
      interviennent, rebondit, rebondissait, surenchérit, surenchérissait, gémit, gémissait,
      feint, renvoie, renvoyait, appuie, appuyait, tonitrue, se hérisse, s'attendrit,
      s'attendrissait, balaye, met en avant, mettait en avant, fait mine de croire, coupe
      court, coupait court, botte en touche, bottait en touche, enfonce le clou, enfonçait le
      clou, ne décolère pas, prend acte, se veut rassurant, se veut rassurante, se voulait
      rassurant, se voulait rassurante, se montre catégorique, hausse le ton, haussait le ton,
      va plus loin, allait plus loin
    `,
    participles: `
      abondé, abondée, acquiescé, acquiescée, admonesté, admonestée, badiné, badinée, balancé,
      balancée, blâmé, blâmée, brocardé, brocardée, claironné, claironnée, confessé,
      confessée, corrigé, corrigée, corroboré, corroborée, crâné, crânée, débité, débitée,
      dédramatisé, dédramatisée, déroulé, déroulée, enragé, enragée, esquissé, esquissée,
      euphémisé, euphémisée, exhorté, exhortée, glosé, glosée, gloussé, gloussée, hasardé,
      hasardée, imploré, implorée, insinué, insinuée, interpellé, interpellée, jaugé, jaugée,
      minimisé, minimisée, modèré, modèrée, opiné, opinée, persisté, persistée, professé,
      professée, prophétisé, prophétisée, raisonné, raisonnée, récusé, récusée, réfuté,
      réfutée, relancé, relancée, relativisé, relativisée, reproché, reprochée, revendiqué,
      revendiquée, rigolé, rigolée, sermonné, sermonnée, temporisé, temporisée, vitupèré,
      vitupèrée, anticipé, anticipée, appréhendé, appréhendée, blagué, blaguée, bredouillé,
      bredouillée, désapprouvé, désapprouvée, égrené, égrenée, éludé, éludée, encensé,
      encensée, épinglé, épinglée, esquivé, esquivée, grimacé, grimacée, grommelé, grommelée,
      incriminé, incriminée, marmonné, marmonnée, médité, méditée, mitraillé, mitraillée,
      parié, pariée, péroré, pérorée, pilonné, pilonnée, ponctué, ponctuée, provoqué,
      provoquée, radoté, radotée, récriminé, récriminée, recentré, recentrée, recadré,
      recadrée, réexpliqué, réexpliquée, rejetté, rejettée, sangloté, sanglotée, stigmatisé,
      stigmatisée, subodoré, subodorée, supplié, suppliée, susurré, susurrée, tancé, tancée,
      trépigné, trépignée, vilipendé, vilipendée, renchéré, renchérée, étranglé, étranglée,
      gaussé, gaussée, targuée, énervé, énervée, impatientée, époumoné, époumonée, rebondi,
      surenchéri, gémi, renvoyé, appuyé, coupé court, botté en touche, enfoncé le clou, mis en
      avant, haussé le ton
    `,
    gerunds: `
      abondant, acquiesçant, admonestant, badinant, balançant, blâmant, brocardant,
      claironnant, confessant, corrigeant, corroborant, crânant, débitant, dédramatisant,
      déroulant, enrageant, esquissant, euphémisant, exhortant, glosant, gloussant, hasardant,
      implorant, insinuant, interpellant, jaugeant, minimisant, modèrant, opinant, persistant,
      professant, prophétisant, raisonnant, récusant, réfutant, relançant, relativisant,
      reprochant, revendiquant, rigolant, sermonnant, temporisant, vitupèrant, anticipant,
      appréhendant, blaguant, bredouillant, désapprouvant, égrenant, éludant, encensant,
      épinglant, esquivant, grimaçant, grommelant, incriminant, marmonnant, méditant,
      mitraillant, pariant, pérorant, pilonnant, ponctuant, provoquant, radotant, récriminant,
      recentrant, recadrant, réexpliquant, rejettant, sanglotant, stigmatisant, subodorant,
      suppliant, susurrant, tançant, trépignant, vilipendant, renchérant, s'offusquant,
      s'agaçant, s'emportant, s'étranglant, se gaussant, se lamentant, se vantant, se
      targuant, s'énervant, s'impatientant, s'époumonant, rebondissant, surenchérissant,
      renvoyant, appuyant, coupant court
    `,
  },
];

export const fr: SpacedLexicon = {
  script: 'spaced',
  lang: 'fr',
  grammar: {
    inversion: 'free',
    dropsSubject: false,
    capitalNouns: false,
    compounds: false,
    elisions: 'l, d, qu, s, n, c, j, m, t, jusqu, lorsqu, puisqu, quoiqu',
    clitics: [
      { form: '-t-elles', word: 'elles' },
      { form: '-t-elle', word: 'elle' },
      { form: '-t-ils', word: 'ils' },
      { form: '-t-il', word: 'il' },
      { form: '-t-on', word: 'on' },
      { form: '-elles', word: 'elles' },
      { form: '-elle', word: 'elle' },
      { form: '-ils', word: 'ils' },
      { form: '-il', word: 'il' },
      { form: '-on', word: 'on' },
      { form: '-je', word: 'je' },
      { form: '-nous', word: 'nous' },
    ],
    contractions: [
      { word: 'de', forms: "du, des, d'" },
      { word: 'à', forms: 'au, aux' },
    ],
    headFirst: true,
    reportedInfinitive: { behind: '', endings: 'er, ir, re, oir' },
    needsThat: true,
    genitives: '',
    nameEndings: '',
    gerundEnding: 'ant',
    dialogueDash: true,
    cueInsideMarks: true,
  },
  words: {
    articles: "le, la, les, l', un, une, des, du, au, aux",
    indefinites: 'un, une, des',
    demonstratives: 'ce, cet, cette',
    determiners: `
      ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, mon, ma, mes, votre, vos, plusieurs,
      quelques, certains, certaines, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, d'autres, autre,
      autres, tous, toutes, toute, tout, chaque, beaucoup, nombre, quantité, des dizaines, des centaines, de nombreux,
      de nombreuses, nombreux, nombreuses, différents, différentes, divers, diverses, aucun, aucune
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'il, celui-ci, ce dernier' },
      { gender: 'f', number: 'one', forms: 'elle, celle-ci, cette dernière' },
      { gender: 'm', number: 'many', forms: 'ils, ceux-ci, ces derniers' },
      { gender: 'f', number: 'many', forms: 'elles, celles-ci, ces dernières' },
      { gender: 'any', number: 'one', forms: 'je, tu' },
      { gender: 'any', number: 'many', forms: 'nous, vous' },
    ],
    obliques: [
      { gender: 'm', number: 'one', forms: 'lui, lui-même' },
      { gender: 'f', number: 'one', forms: 'elle, elle-même' },
      { gender: 'm', number: 'many', forms: 'eux' },
      { gender: 'f', number: 'many', forms: 'elles' },
    ],
    soSaid: 'ainsi',
    without: 'sans',
    organisationPossessives: 'son, sa, ses, leur, leurs',
    continuing:
      "contre, si, s', car, parce, puisque, faute, grâce, avec, sans, pour, de, d', du, des, par, entre, jusqu', depuis, dès, mais, afin, malgré",
    asSaid: 'comme, ainsi que',
    emptySubjects: "on, ce, c', cela, ça, ceci, il y a, y, tout, rien, qui, quoi, personne",
    coordinators: 'et, ou, mais, ni, or, car, donc, puis',
    subordinators: `
      lorsque, lorsqu', quand, tandis, alors, parce, puisque, puisqu', depuis, si, bien, quoique, quoiqu', comme,
      avant, après, pendant, dès, afin, pour, sans, malgré, selon, sauf, jusqu', où, comment, pourquoi
    `,
    relatives: "qui, que, qu', dont, où, lequel, laquelle, lesquels, lesquelles, auquel, duquel, desquels",
    that: "que, qu'",
    whether: 'si, comment, pourquoi, combien, quand, où, quel, quelle, quels, quelles, ce que, ce qui',
    prepositions: `
      de, d', du, des, à, au, aux, dans, sur, en, par, pour, avec, sans, sous, chez, entre, contre, vers, depuis,
      pendant, avant, après, lors, selon, malgré, devant, derrière, auprès, parmi, hors, outre, dès, envers,
      durant, via, jusqu', concernant, suite, face, grâce, afin, quant, autour, près, loin
    `,
    nounLinks: "de, d', du, des, à, au, aux, chez, pour, en, sur, auprès, dans, contre",
    authorLinks: 'par',
    affiliationLinks: "de, d', du, des, chez, à, au, aux, pour, auprès",
    adverbs: `
      interrogé, interrogée, contacté, contactée, sollicité, sollicitée, questionné, questionnée, joint, jointe, invité, invitée, consulté, consultée, aussi, encore, déjà, toujours, jamais, souvent, parfois, ensuite, puis, enfin, alors, donc, ainsi, même, plus,
      moins, très, bien, mal, hier, aujourd'hui, demain, récemment, maintenant, désormais, bientôt, tôt, tard, ici,
      là, ailleurs, d'ailleurs, d'abord, par ailleurs, en outre, de son côté, pour sa part, quant à lui, quant à elle,
      également, à son tour, tout de même, quand même, cependant, pourtant, toutefois, néanmoins, en revanche, au contraire, du reste,
      à l'époque, de nouveau, à nouveau, sans détour, en substance, au passage, un peu, tout, d'emblée, en effet, par la suite,
      non, se, s', me, m', lui, leur, nous, vous, en, y, lui-même, elle-même, eux-mêmes, elles-mêmes, à cet égard, pêle-mêle,
      sèchement, sobrement, volontiers, longtemps, peut-être, plutôt, presque, surtout, notamment, plus tard, peu après, dans la foulée, à raison, à demi-mot, à ce propos, à ce sujet, en privé, en public, pas
    `,
    adverbEndings: 'ment',
    negations: "ne, n', pas, jamais, plus, guère, aucunement, nullement, non",
    perfect:
      "a, ont, avait, avaient, ai, avons, eut, eurent, ayant, s'est, se sont, s'était, s'étaient, vient de, viennent de, venait de",
    passive: 'est, sont, était, étaient, fut, furent, être, été, sera, seront, serait, seraient, soit, étant',
    modals: `
      peut, peuvent, pouvait, pourrait, pourraient, pourra, pourront, doit, doivent, devait, devrait, devraient, devra, veut,
      veulent, voulait, voudrait, va, vont, allait, allaient, aurait, auraient, aura, auront, faut, faudra, faudrait
    `,
    infinitiveMarkers: '',
    times: `
      lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet,
      août, septembre, octobre, novembre, décembre, hier, aujourd'hui, demain, semaine, semaines, mois, an, ans, année,
      années, jour, jours, journée, matin, matinée, midi, après-midi, soir, soirée, nuit, minuit, week-end, veille,
      lendemain, heure, heures, minutes, dernier, dernière, prochain, prochaine, passé, passée, tôt, tard, ce jour
    `,
    hearsayVerbs: '',
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'selon les informations de {source}',
      content: 'around',
      matches: ['Selon les informations de ⟦Reuters⟧, la panne était prévisible.'],
      ignores: [],
    },
    {
      phrase: 'a-t-on appris auprès de {source}',
      content: 'around',
      matches: ['La panne était prévisible, a-t-on appris auprès de ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'prévient-on du côté de {source}',
      content: 'around',
      matches: ['« La panne était prévisible », prévient-on du côté de ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'assure-t-on du côté de {source}',
      content: 'around',
      matches: ['« La panne était prévisible », assure-t-on du côté de ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'explique-t-on du côté de {source}',
      content: 'around',
      matches: ['« La panne était prévisible », explique-t-on du côté de ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'souligne-t-on du côté de {source}',
      content: 'around',
      matches: ['« La panne était prévisible », souligne-t-on du côté de ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'dit-on du côté de {source}',
      content: 'around',
      matches: ['« La panne était prévisible », dit-on du côté de ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'au dire de {source}',
      content: 'around',
      matches: ['Au dire de ⟦Léa Marchand⟧, la panne était prévisible.'],
      ignores: [],
    },
    {
      phrase: 'selon {source}',
      content: 'around',
      matches: [
        'Selon ⟦Léa Marchand⟧, la panne est réparée depuis hier.',
        'La panne est réparée depuis hier, selon ⟦le ministère⟧.',
      ],
      ignores: ['Le prix varie selon la taille.'],
    },
    {
      phrase: "d'après {source}",
      content: 'around',
      matches: [
        "D'après ⟦Léa Marchand⟧, la panne est réparée depuis hier.",
        "La panne est réparée depuis hier, d'après ⟦la direction⟧.",
      ],
      ignores: ["Le film est tourné d'après nature."],
    },
    {
      phrase: 'pour {source}',
      content: 'after',
      needsMarks: true,
      unlessVoice: true,
      matches: ['Pour ⟦Léa Marchand⟧, « la panne était prévisible ».'],
      ignores: ['Pour Léa Marchand, la journée commence à six heures.'],
    },
    {
      phrase: 'aux yeux de {source}',
      content: 'around',
      matches: ['Aux yeux de ⟦Léa Marchand⟧, « la panne était prévisible ».'],
      ignores: ['Les larmes aux yeux, elle a quitté la salle.'],
    },
    {
      phrase: 'aux dires de {source}',
      content: 'around',
      matches: ['Aux dires de ⟦Léa Marchand⟧, la panne était prévisible.'],
      ignores: [],
    },
    {
      phrase: 'à en croire {source}',
      content: 'around',
      matches: ['À en croire ⟦Léa Marchand⟧, la panne était prévisible.'],
      ignores: ['Elle a du mal à en croire ses yeux.'],
    },
    {
      phrase: "de l'aveu de {source}",
      content: 'around',
      matches: ["De l'aveu de ⟦Léa Marchand⟧, la panne était prévisible."],
      ignores: ["Elle est passée de l'aveu au silence."],
    },
    {
      phrase: "de l'avis de {source}",
      content: 'around',
      matches: ["De l'avis de ⟦Léa Marchand⟧, la panne était prévisible."],
      ignores: ["Elle a changé d'avis."],
    },
    {
      phrase: 'dixit {source}',
      content: 'around',
      matches: ['« La panne était prévisible », dixit ⟦Léa Marchand⟧.'],
      ignores: [],
    },
    {
      phrase: 'pour reprendre les mots de {source}',
      content: 'around',
      matches: ['Pour reprendre les mots de ⟦Léa Marchand⟧, « la panne était prévisible ».'],
      ignores: [],
    },
    {
      phrase: 'pour reprendre les termes de {source}',
      content: 'around',
      matches: ['Pour reprendre les termes de ⟦Léa Marchand⟧, « la panne était prévisible ».'],
      ignores: [],
    },
    {
      phrase: 'selon les mots de {source}',
      content: 'around',
      matches: ['Une panne « prévisible et évitable », selon les mots de ⟦Léa Marchand⟧.'],
      ignores: [],
    },
    {
      phrase: 'selon les termes de {source}',
      content: 'around',
      matches: ['Une panne « prévisible et évitable », selon les termes de ⟦Léa Marchand⟧.'],
      ignores: [],
    },
    {
      phrase: 'selon la formule de {source}',
      content: 'around',
      matches: ['Une panne « prévisible et évitable », selon la formule de ⟦Léa Marchand⟧.'],
      ignores: [],
    },
    {
      phrase: "selon l'expression de {source}",
      content: 'around',
      matches: ["Une panne « prévisible et évitable », selon l'expression de ⟦Léa Marchand⟧."],
      ignores: [],
    },
    {
      phrase: 'dans les mots de {source}',
      content: 'around',
      matches: ['Une panne « prévisible et évitable », dans les mots de ⟦Léa Marchand⟧.'],
      ignores: [],
    },
    {
      phrase: "comme l'a dit {source}",
      content: 'around',
      matches: ["Comme l'a dit ⟦Léa Marchand⟧, « la panne était prévisible »."],
      ignores: [],
    },
    {
      phrase: 'assure-t-on chez {source}',
      content: 'around',
      matches: ['« La panne est réparée », assure-t-on chez ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'indique-t-on chez {source}',
      content: 'around',
      matches: ['« La panne est réparée », indique-t-on chez ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'explique-t-on chez {source}',
      content: 'around',
      matches: ['« La panne est réparée », explique-t-on chez ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'précise-t-on chez {source}',
      content: 'around',
      matches: ['« La panne est réparée », précise-t-on chez ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'fait-on savoir chez {source}',
      content: 'around',
      matches: ['« La panne est réparée », fait-on savoir chez ⟦Nordlys⟧.'],
      ignores: [],
    },
    {
      phrase: 'dit-on chez {source}',
      content: 'around',
      matches: ['« La panne est réparée », dit-on chez ⟦Nordlys⟧.'],
      ignores: ['On ne dit rien chez Nordlys.'],
    },
    {
      phrase: 'du côté de {source}',
      content: 'after',
      matches: ['Du côté de ⟦Nordlys⟧, on assure que « la panne est réparée ».'],
      ignores: ['Du côté de la gare, les rues sont vides.'],
    },
    {
      phrase: 'la phrase est de {source}',
      content: 'sentence-before',
      matches: ['« La panne était prévisible et coûteuse. » La phrase est de ⟦Léa Marchand⟧.'],
      ignores: ['La phrase est de trop.'],
    },
    {
      phrase: 'la formule est de {source}',
      content: 'sentence-before',
      matches: ['« La panne était prévisible et coûteuse. » La formule est de ⟦Léa Marchand⟧.'],
      ignores: [],
    },
    {
      phrase: 'le conseil est de {source}',
      content: 'sentence-before',
      matches: ["« N'achetez pas de télévision cette année. » Le conseil est de ⟦Léa Marchand⟧."],
      ignores: [],
    },
    {
      phrase: 'ces mots sont de {source}',
      content: 'sentence-before',
      matches: ['« La panne était prévisible et coûteuse. » Ces mots sont de ⟦Léa Marchand⟧.'],
      ignores: [],
    },
    {
      phrase: 'les mots sont de {source}',
      content: 'sentence-before',
      matches: ['« La panne était prévisible et coûteuse. » Les mots sont de ⟦Léa Marchand⟧.'],
      ignores: [],
    },
    {
      phrase: "l'avertissement vient de {source}",
      content: 'sentence-before',
      matches: ["« La panne était prévisible et coûteuse. » L'avertissement vient de ⟦Léa Marchand⟧."],
      ignores: [],
    },
    {
      phrase: 'le constat est de {source}',
      content: 'sentence-before',
      matches: ['« La panne était prévisible et coûteuse. » Le constat est de ⟦Léa Marchand⟧.'],
      ignores: [],
    },
  ],
  echoes:
    "à ses yeux, à son avis, à l'en croire, selon ses mots, selon ses termes, selon ses propres mots, selon ses propres termes, de son propre aveu, selon ses dires",
  people: {
    titles: [
      { gender: 'm', forms: 'm, mr, mm, monsieur, messieurs, sir, lord' },
      { gender: 'f', forms: 'mme, mmes, madame, mlle, mademoiselle, lady' },
      { gender: 'any', forms: 'dr, docteur, pr, prof, me, maître' },
    ],
    nameParticles:
      "de, d', du, des, la, le, van, von, der, den, el, al, ben, bin, ibn, da, di, dos, del, y, saint",
    roles: [
      {
        gender: 'm',
        rank: 'leads',
        forms: `
          fondateur, fondateurs, cofondateur, cofondateurs, co-fondateur, co-fondateurs, directeur, directeurs, directeur général,
          directeur général adjoint, directeur exécutif, directeur technique, directeur financier, directeur scientifique,
          directeur commercial, directeur juridique, directeur marketing, directeur de la rédaction, directeur de recherche,
          directeur de la sécurité, directeur de la communication, directeur produit, directeur informatique, directeur associé,
          président-directeur général, président directeur général, président, présidents, vice-président, coprésident, patron,
          patrons, dirigeant, dirigeants, premier ministre, ministre délégué, secrétaire général, conseiller fédéral, député, députés, député européen,
          sénateur, sénateurs, gouverneur, commissaire européen, chancelier, roi, prince, ambassadeur, élu, élus, préfet, procureur,
          procureur de la république, procureur général, juge d'instruction, bourgmestre, échevin, maire adjoint, premier adjoint, conseiller régional, eurodéputé, propriétaire, créateur, doyen, recteur, administrateur général, délégué général, premier secrétaire, général
        `,
      },
      {
        gender: 'f',
        rank: 'leads',
        forms: `
          fondatrice, fondatrices, cofondatrice, cofondatrices, co-fondatrice, directrice, directrices, directrice générale,
          directrice générale adjointe, directrice exécutive, directrice technique, directrice financière, directrice scientifique,
          directrice commerciale, directrice juridique, directrice marketing, directrice de la rédaction, directrice de recherche, directrice de la sécurité, directrice de la communication, directrice produit,
          directrice informatique, directrice associée, présidente-directrice générale, présidente directrice générale, présidente, présidentes, vice-présidente, coprésidente,
          patronne, dirigeante, dirigeantes, première ministre, ministre déléguée, secrétaire générale, conseillère fédérale, députée, députées,
          députée européenne, sénatrice, gouverneure, gouverneuse, commissaire européenne, chancelière, reine, princesse, ambassadrice, élue, préfète,
          procureure, procureure de la république, procureure générale, maire adjointe, échevine, eurodéputée, créatrice, doyenne, rectrice, administratrice générale, déléguée générale, première secrétaire
        `,
      },
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          pdg, p-dg, p.-d.g, dg, ceo, cto, cfo, cio, ciso, rssi, dsi, dpo, ministre, ministres, secrétaire d'état, maire, maires, commissaire, parlementaire,
          parlementaires, juge, chef, chef d'état, cheffe, chefs, numéro un, numéro deux, responsable, responsables, leader, leaders, garde des sceaux, chef de l'état, chef du gouvernement, gérant, gérante, tête, maître de conférences, défenseur des droits, défenseure des droits
        `,
      },
      {
        gender: 'any',
        rank: 'speaks',
        forms: `
          porte-parole, porte-paroles, attaché de presse, attachée de presse, représentant, représentante, représentants, représentantes, chargé de communication, chargée de communication,
          responsable de la communication, responsable communication
        `,
      },
      {
        gender: 'm',
        rank: 'works',
        forms: `
          réparateur, rapporteur, rapporteurs, restaurateur, boulanger, menuisier, mécanicien, électricien, plombier, infirmier, aide-soignant, éducateur, modérateur, contributeur, mainteneur, hébergeur, vidéaste, romancier, essayiste, scénariste, dessinateur, compositeur, metteur en scène, danseur, sportif, entraîneur, sélectionneur, cycliste, coureur, marin, cheminot, conducteur, facteur, douanier, gardien, surveillant, proviseur, assistant, attaché, expert-comptable, comptable, courtier, promoteur, agent, chasseur, ouvrier agricole, viticulteur, berger, forestier, garde forestier, sapeur-pompier, adjudant, sergent, major, plaignant, prévenu, accusé, directeur d'école, chef d'entreprise, chef de service, chef étoilé, analyste financier, ingénieur système, architecte logiciel, délégué du personnel, responsable syndical, élu local, correspondant local, analyste en chef, chercheur, chercheurs, enseignant-chercheur, professeur, professeurs, enseignant, enseignants, économiste en chef, ingénieur, ingénieurs, développeur,
          développeurs, programmeur, concepteur, consultant, consultants, conseiller, conseillers, expert, experts, avocat, avocats, magistrat, fonctionnaire,
          investisseur, investisseurs, associé, rédacteur, rédacteur en chef, chroniqueur, correspondant, auteur, auteurs, écrivain, historien, historiens, militant,
          militants, étudiant, étudiants, médecin, médecins, chirurgien, physicien, mathématicien, informaticien, informaticiens, entrepreneur, entrepreneurs, inventeur, acteur, comédien,
          chanteur, musicien, producteur, réalisateur, agriculteur, agriculteurs, salarié, salariés, employé, employés, ouvrier, syndicaliste, délégué syndical, délégué,
          adjoint, coordinateur, coordonnateur, administrateur, inspecteur, commandant, capitaine, lieutenant, colonel, policier, policiers, gendarme, pompier, technicien, vendeur, commerçant, commerçants,
          habitant, habitants, usager, usagers, utilisateur, utilisateurs, client, clients, joueur, joueurs, spectateur, témoin oculaire, philosophe, sociologue, infirmier, doctorant, postdoctorant, chercheur en sécurité, testeur, animateur, présentateur, directeur de thèse, cadre, opérateur, livreur, chauffeur, pilote, professeur émérite, traducteur, illustrateur, graphiste, chargé de mission, chargé d'études, chargé de recherche, maître d'ouvrage, géographe, membre, trésorier, lanceur d'alerte, apiculteur, maraîcher, éleveur, cuisinier, instituteur, bibliothécaire, archiviste
        `,
      },
      {
        gender: 'f',
        rank: 'works',
        forms: `
          réparatrice, rapporteuse, rapporteure, restauratrice, boulangère, menuisière, mécanicienne, électricienne, plombière, aide-soignante, éducatrice, modératrice, contributrice, mainteneuse, vidéaste, romancière, essayiste, scénariste, dessinatrice, compositrice, metteuse en scène, danseuse, sportive, entraîneuse, coureuse, cheminote, factrice, douanière, gardienne, surveillante, proviseure, assistante, attachée, expert-comptable, comptable, courtière, promotrice, agente, viticultrice, bergère, plaignante, prévenue, directrice d'école, cheffe d'entreprise, cheffe de service, commissaire d'exposition, sage-femme, déléguée du personnel, responsable syndicale, élue locale, correspondante locale, chercheuse, chercheuses, chercheure, enseignante-chercheuse, professeure, professeures, enseignante, ingénieure, ingénieures, développeuse, développeuses, programmeuse, conceptrice,
          consultante, conseillère, conseillères, experte, expertes, avocate, avocates, magistrate, investisseuse, associée, rédactrice, rédactrice en chef, chroniqueuse, correspondante, autrice, auteure, autrices,
          écrivaine, historienne, militante, militantes, étudiante, étudiantes, chirurgienne, physicienne, mathématicienne, informaticienne, entrepreneuse, entrepreneure, inventrice, actrice, comédienne,
          chanteuse, musicienne, productrice, réalisatrice, agricultrice, salariée, salariées, employée, employées, ouvrière, déléguée syndicale, déléguée, adjointe, coordinatrice, coordonnatrice, administratrice,
          inspectrice, commandante, policière, technicienne, vendeuse, commerçante, habitante, habitantes, usagère, utilisatrice, utilisatrices, cliente, clientes, joueuse, joueuses, infirmière, infirmières, doctorante, postdoctorante, chercheuse en sécurité, testeuse, animatrice,
          présentatrice, opératrice, livreuse, conductrice, traductrice, illustratrice, chargée de mission, chargée d'études, chargée de recherche, trésorière, lanceuse d'alerte, apicultrice, maraîchère, éleveuse, cuisinière, institutrice
        `,
      },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          analyste, analystes, économiste, économistes, journaliste, journalistes, scientifique, scientifiques, spécialiste, spécialistes, architecte, juriste, juristes, stratège, biologiste, chimiste, astronome,
          astronaute, psychologue, politologue, artiste, photographe, critique, éditorialiste, activiste, élève, élèves, pilote, hacker, pirate, bénévole, bénévoles, manager, managers, chef de projet, cheffe de projet, chef de produit, cheffe de produit, membre, membres, garagiste,
          notaire, vétérinaire, pharmacien, pharmacienne, libraire, urbaniste, géologue, climatologue, épidémiologiste, virologue, neurologue, cardiologue, linguiste, statisticien, statisticienne, cryptographe, youtubeur, youtubeuse, blogueur, blogueuse, secrétaire, stagiaire, retraité, retraitée, riverain, riveraine, lobbyiste, syndicalistes
        `,
      },
    ],
    roleModifiers: `
      ancien, ancienne, anciens, ex, futur, future, nouveau, nouvelle, actuel, actuelle, adjoint, adjointe, général, générale, exécutif, exécutive, technique, financier, financière, scientifique,
      commercial, commerciale, juridique, délégué, déléguée, associé, associée, principal, principale, senior, sénior, junior, haut, haute, premier, première, vice, co, chef, en chef, honoraire, émérite, intérimaire, par intérim,
      français, française, américain, américaine, allemand, allemande, britannique, européen, européenne, belge, suisse, canadien, canadienne, québécois, québécoise, néerlandais, néerlandaise, chinois, chinoise, russe, espagnol, espagnole, italien, italienne, irlandais, irlandaise, régional, régionale, national, nationale,
      fédéral, fédérale, municipal, municipale, indépendant, indépendante, socialiste, écologiste, libéral, libérale, conservateur, conservatrice, jeune, célèbre, ancien, historique, opérationnel, opérationnelle, marketing, produit, informatique, numérique, industriel, industrielle, médical, médicale, éditorial, éditoriale, mondial, mondiale
    `,
    unnamed: `
      source, sources, personne, personnes, gens, proche, proches, responsable, responsables, expert, experts, experte, expertes, spécialiste, spécialistes, chercheur, chercheurs, chercheuse, chercheuses, scientifiques, analyste, analystes, observateur, observateurs,
      enquêteur, enquêteurs, utilisateur, utilisateurs, utilisatrice, utilisatrices, internaute, internautes, employé, employés, employée, salarié, salariés, salariée, client, clients, cliente, clientes, consommateur, consommateurs, usager, usagers, habitant, habitants, habitante, riverain, riverains, riveraine, électeurs, témoin, témoins, manifestant, manifestants,
      victime, victimes, parent, parents, élève, élèves, étudiant, étudiante, étudiants, enseignants, médecins, avocat, avocate, avocats, juristes, magistrats, autorités, régulateurs, élus, députés, parlementaires, sénateurs, ministres, dirigeants, fonctionnaire, fonctionnaires, collaborateur, collaborateurs, collaboratrice, conseiller, conseillers, cadre, cadres, porte-parole, représentants, militants, opposants, partisans, détracteurs, critiques, défenseurs, associations, syndicats, homme, femme, hommes, femmes, jeune, jeunes, garçon, fille,
      joueur, joueurs, joueuse, joueuses, fan, fans, développeur, développeurs, ingénieurs, économistes, historiens, journalistes, investisseurs, collègue, collègues, ami, amie, amis, mère, père, fils, frère, sœur, voisin, voisine, voisins, passant, passante, passants, passager, passagers, participant, participants, participante, auteurs, pirates, hackers, policier, policiers, procureurs, bénévoles, commerçants, agriculteurs, patients, patient, patiente, abonnés, abonné, lecteurs, lecteur, initiés, connaisseurs, professionnels, constructeurs, opérateurs, fabricants, éditeurs, concurrents, concurrent, interlocuteur, intéressé, intéressée, plaignants, plaignante
    `,
    reactions: `
      pas d'accord, pas du même avis, pas de cet avis, d'un autre avis, si sûr, si sûre, moins sûr,
      moins sûre, pas convaincu, pas convaincue, sceptique, plus prudent, plus prudente,
      plus optimiste, plus pessimiste, y croit pas, y croyait pas, voit les choses autrement,
      en doute, en doutait
    `,
    takeUps: `
      chercheur, chercheuse, chercheure, scientifique, expert, experte, spécialiste, analyste,
      universitaire, enseignant, enseignante, professeur, professeure, dirigeant, dirigeante,
      patron, patronne, responsable, cadre, militant, militante, élu, élue, entrepreneur,
      entrepreneuse, entrepreneure, fondateur, fondatrice, cofondateur, cofondatrice, ingénieur,
      ingénieure, juriste, auteur, autrice, auteure, intéressé, intéressée, syndicaliste,
      développeur, développeuse, économiste, manager, quinquagénaire, quadragénaire, trentenaire,
      sexagénaire, retraité, retraitée, artisan, artisane
    `,
    voices: `
      économiste, économistes, expert, experte, experts, analyste, analystes, spécialiste, spécialistes, chercheur,
      chercheuse, chercheurs, historien, historienne, historiens, sociologue, sociologues, politologue, juriste, juristes,
      avocat, avocate, avocats, défense, accusation, parquet, procureur, procureure, opposition, majorité, gauche, droite,
      exécutif, gouvernement, ministre, maire, préfet, préfète, syndicat, syndicats, syndicaliste, syndicalistes,
      association, associations, intersyndicale, collectif, direction, patronat, fédération, confédération, ong,
      écologistes, élus, sénateurs, députés, députée, député, sénateur, sénatrice, critiques, détracteurs, défenseurs,
      partisans, opposants, observateurs, scientifiques, climatologues, magistrats, auteurs, autrice, auteur, rapporteur,
      rapporteure, cour des comptes, scientifique, climatologue, cgt, cfdt, medef, quadrature, ligue, union, comité
    `,
    groups: `
      police, gendarmerie, direction, équipe, équipes, comité, conseil, jury, famille, entourage, opposition, majorité, gauche, droite, coalition, public, foule, rédaction, personnel, parquet, accusation, défense, intersyndicale, collectif, hiérarchie, justice, présidence, chancellerie, municipalité, mairie, préfecture, tribunal, partie civile, parties civiles
    `,
    roleVerbs: `
      dirige, dirigeait, a dirigé, fonde, a fondé, fonda, cofonde, gère, gérait, pilote, pilotait, préside, présidait, supervise, supervisait, enseigne, enseignait, étudie, étudiait, représente, représentait, possède, travaille, travaillait, conduit, encadre, coordonne, anime, chapeaute, co-dirige, codirige, conçoit, développe, a créé, a conçu, écrit, édite, couvre, siège, occupe
    `,
  },
  organisations: {
    nouns: `
      entreprise, société, firme, compagnie, agence, ministère, département, université, faculté, école, cour, cour d'appel, cour des comptes, start-up, startup, jeune pousse, organisation, groupe, groupement, gouvernement, institut, association, syndicat, syndicats, conseil, commission, comité,
      banque, fabricant, constructeur, équipementier, éditeur, journal, quotidien, hebdomadaire, mensuel, magazine, revue, site, plateforme, plate-forme, réseau, réseau social, service, régulateur, gendarme, autorité, fondation, ong, bureau, opérateur, distributeur, enseigne, fournisseur, prestataire, hébergeur, géant, géants, studio, laboratoire, think tank, cercle de réflexion, agence de presse, chaîne, radio, filiale, maison mère, maison-mère,
      hôpital, lycée, collège, parti, sénat, assemblée, élysée, élysée, matignon, bercy, parlement, commune, ville, région, métropole, collectivité, fédération, confédération, union, coopérative, caisse, mutuelle, assureur, cabinet, concessionnaire, transporteur, armateur, avionneur, constructeur automobile, opérateur télécom, marque, maison, observatoire, organisme, administration, autorités, exécutif, police, gendarmerie, parquet, tribunal, préfecture, mairie, association de consommateurs, centrale, chambre, office, musée, bibliothèque, club, ligue
    `,
    nameWords: `
      courrier, écho, échos, gazette, dépêche, télégramme, nouvelle, voix, progrès, dauphiné, radio, france, canal, arcep, régulateur, autorité, garante, sa, sas, sarl, inc, corp, ltd, llc, gmbh, ag, plc, nv, bv, group, groupe, holding, labs, technologies, systems, systèmes, software, networks, université, university, institut, institute, école, collège, comité, commission, conseil, ministère, agence, bureau, office, association, fondation, fédération, confédération, union, banque, bank, times, post, journal, news, presse, tribune, monde, figaro, parisien, libération, équipe, obs, express, point, magazine, media, médias, research, recherche, centre, center, cour, autorité, parti, sénat, assemblée, police, société, club, partners, capital, ventures, fonds, studios, games, entertainment, airlines, motors, énergie, énergies, télécom, telecom, hôpital, musée, alliance, coalition, reuters, bloomberg, afp, cnil, anssi, arcom, arcep, inria, cnrs, cea, bfm, bfmtv, tf1, rtl, rmc, franceinfo, numerama, clubic, nextinpact, mediapart, bbc, cnn, observatoire, laboratoire, consommateurs, ligue, confédération, quadrature, europe, sncf, edf, ratp, ufc, ue, otan, onu, oms
    `,
    nameLinks: "de, du, des, d', pour, et",
    innerBodies:
      'comité, conseil, commission, direction, département, service, bureau, chambre, équipe, section',
    authorities: `
      autorité, autorités, régulateur, gendarme, garante, agence, office, commission, conseil, haut-commissariat, institution, organisme, observatoire, cour, cour des comptes, défenseur, défenseure, cnil, arcep, arcom, anssi, dgccrf, dgse, acpr, amf, cada, ademe, asn, hadopi, insee, inspection, direction générale, comité, médiateur, banque de france, ministère, préfecture, parquet, tribunal, gouvernement
    `,
    institutions: `
      gouvernement, ministère, police, gendarmerie, parquet, tribunal, cour, préfecture, mairie, parlement, sénat, assemblée, élysée, matignon, bercy, exécutif, justice, opposition, état, ville, commune, région, municipalité, métropole, administration
    `,
    documents: `
      expertise, autopsie, audit, accusation, instruction, chiffres, données, statistiques, estimations, calculs, prévisions, projections, constat, relevés, sources concordantes, notice, mise en demeure, conclusions, témoignages,
      communiqué, rapport, étude, enquête, sondage, lettre, courrier, courriel, mail, e-mail, billet, billet de blog, post, tweet, message, note, mémo, note interne, document, documents, avis, décision, jugement, arrêt, ordonnance, plainte, assignation, publication, article, éditorial, tribune, annonce, notice, bulletin, recension, analyse, livre, texte, livre blanc, loi, projet de loi, résolution, déclaration, texte, article, dossier, fiche, réquisitoire, foire aux questions, faq, charte, baromètre, bilan, site, rapport annuel, règlement
    `,
  },
  via: {
    phrases: `
      à l'{outlet}, à {outlet}, à la {outlet}, auprès de {outlet}, auprès de l'{outlet}, auprès de
      la {outlet}, dans un entretien à {outlet}, dans un entretien accordé à {outlet}, dans une
      interview à {outlet}, dans une interview accordée à {outlet}, dans un message à {outlet}, au
      micro de {outlet}, sur l'antenne de {outlet}, sur le plateau de {outlet}, dans les colonnes de
      {outlet}, via {outlet}, interrogé par {outlet}, interrogées par {outlet}, consulté par {outlet}, consultée par {outlet}, consultés par {outlet}, consultées par {outlet}, rencontré par {outlet}, rencontrée par {outlet}, sollicité par {outlet}, sollicitée par {outlet}, relayé par {outlet}, relayée par {outlet}, interrogée par {outlet}, interrogés par
      {outlet}, interrogé par le {outlet}, interrogée par le {outlet}, interrogé par l'{outlet},
      interrogée par l'{outlet}, cité par {outlet}, citée par {outlet}, cités par {outlet}, cité par
      le {outlet}, citée par le {outlet}, cité par l'{outlet}, citée par l'{outlet}, contacté par
      {outlet}, contactée par {outlet}, contacté par le {outlet}, contactée par le {outlet}, joint
      par {outlet}, jointe par {outlet}, joint par l'{outlet}, jointe par l'{outlet}, invité de
      {outlet}, invitée de {outlet}, dans {medium}, par {medium}, via {medium}, sur {medium}, lors
      de {medium}, à l'occasion de {medium}, au cours de {medium}, sur {platform}, dans {platform},
      chez {platform}
    `,
    platforms:
      'x, twitter, facebook, instagram, linkedin, mastodon, bluesky, threads, telegram, tiktok, youtube, reddit, github, medium, substack, whatsapp, twitch, discord, snapchat, weibo, truth social',
    media: `
      chronique, éditorial, article, compte x, compte twitter, fil twitter, page facebook, story, live, forum, communiqué, communiqué de presse, communiqué commun, billet, billet de blog, blog, post, post de blog, message, courriel, mail, e-mail, tweet, série de tweets, fil, note, note interne, mémo, lettre, lettre ouverte, courrier, entretien, interview, interview télévisée, podcast, vidéo, tribune, rapport, livre, essai, newsletter, lettre d'information, discours, plainte, avis, annonce, conférence de presse, point presse, foire aux questions, direct, déclaration, déclaration écrite, publication, allocution, avis de sécurité, document, texto, sms, réseau social, réseaux sociaux, visioconférence, audition
    `,
  },
  marked: {
    labels: `
      classé, classée, classés, classées, interdit, interdite, interdits, réservé, réservée, réservés, déconseillé, déconseillée, marqué, marquée, siglé, siglée, floqué, floquée, frappé, frappée, certifié, certifiée, homologué, homologuée, catégorie, noté, notée, orthographié, orthographiée, traduit par, en français,
      soi-disant, dit, dite, dits, dites, connu sous le nom de, connue sous le nom de, appelé, appelée, appelés, appelées, surnommé, surnommée, surnommés, baptisé, baptisée, baptisés, nommé, nommée, intitulé, intitulée, intitulés, rebaptisé, rebaptisée, titré, titrée, nom de code, sous le nom, sous le nom de, le terme, les termes, le mot, les mots, l'expression, la formule, la mention, le nom, l'acronyme, le sigle, le hashtag,
      le mot-clé, le titre, l'option, le bouton, la touche, l'onglet, la rubrique, le menu, la fonction, la fonctionnalité, le mode, le label, labellisé, labellisée, étiqueté, étiquetée, estampillé, estampillée, alias, cliquez sur, cliquer sur, appuyez sur, sélectionnez, cochez, signifie, du nom de, l'appellation, sous l'appellation, le surnom, le pseudonyme, le concept de, le phénomène de, la notion de, le statut de, la catégorie, le dossier, le fichier, l'opération, le projet, le programme, le plan, la loi, la marque, qualifié de
    `,
    works: `
      film, livre, roman, chanson, single, album, émission, série, feuilleton, programme, documentaire, article, essai, poème, pièce, comédie musicale, épisode, podcast, magazine, jeu, jeu vidéo, vidéo, tableau, exposition, titre, morceau, clip, sketch, chronique, drame, thriller, mémoires, biographie, étude, rapport, rubrique, newsletter, conférence, bande dessinée, manga, saga
    `,
    inscriptions:
      "panneau, panneaux, pancarte, pancartes, banderole, banderoles, slogan, slogans, devise, titre, titres, une, affiche, affiches, t-shirt, tee-shirt, autocollant, écriteau, graffiti, tag, inscription, message d'erreur, bannière, étiquette, mention",
    chants: `
      scande, scandent, scandait, scandaient, scanda, scandèrent, scandé, scandant, crie, crient, criait, criaient, crièrent, crié, hurle, hurlent, hurlait, hurlaient, hurlé, chante, chantent, chantait, chantaient, chanté, entonne, entonnent, entonnait, entonnaient, entonné, clame, clament, clamait, clamaient, clamé, reprend, reprennent, reprenait, reprenaient, brandissait, brandissaient
    `,
    questions: 'q, question',
    answers: 'r, réponse',
  },
  ranking: {
    dangling: `
      et, mais, donc, ou, car, parce que, cela, ça, ce, c', ceci, il, elle, ils, elles, puis, alors, ainsi, aussi, oui, non, c'est pourquoi, du coup
    `,
    weighty: `
      doit, doivent, devons, jamais, toujours, pire, meilleur, meilleure, plus, premier, première, seul, seule, besoin, faut, faudra, sera, peut pas, erreur, faux, échec, échoué, succès, réussite, important, crucial, essentiel, grave, dangereux, risque, menace, inédit, sans précédent, historique, impossible, catastrophe, désastre, avenir, futur, changer, crois, fier, fière, désolé, désolée, excuses, regrette, inacceptable, scandaleux, urgent
    `,
    firstPerson: "je, j', nous, notre, nos, mon, ma, mes, me, m', moi",
  },
  abbreviations: `
    m, mm, mr, mme, mmes, mlle, dr, pr, prof, me, st, ste, p, pp, art, av, bd, env, etc, cf, ex, p.ex, p. ex, i.e, n, no, vol, éd, chap, fig, min, max, tél, dept, dép, janv, févr, avr, juil, sept, oct, nov, déc, inc, corp, ltd, co, u.s, j.-c, c.-à-d, s.a, r.a.s, apr, hab, mio, mds
  `,
};
