import type { NoticeLexicon } from './notice-lexicon';

export const pt = {
  lang: 'pt',
  compounds: false,
  fillers: `o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, no, na, nos, nas, em, e, ou, é, são, foi, foram, ser, está, estão, estar, há, tem, têm, ter, sido, que, se, quando, onde, ao, aos, à, às, pelo, pela, pelos, pelas, por, para, para que, porque, assim, mas, cujo, lhe, lhes, entre, desde, etc, muito, bem, simplesmente, facilmente, rapidamente, cada vez, atualmente, mesmo, mesma, será, serão, sendo, durante, seja, sejam, esteja, num, numa, dum, duma, isso, aquele, aquela, ele, ela, eles, elas, nele, nela, olá, fica, ficar, enquanto, então, tão, ao longo, caso, foi feito`,
  words: {
    upload: 'upload, fazer upload, anexar, subir, envio de arquivo',
    emoji: 'emoji*, emoticon*',
    avatar: 'avatar*, (foto|imagem) de perfil',
    admin: 'admin*',
    fast: 'rápido demais, muito rápido, depressa demais, demasiado depressa, muitas (solicitações|requisições), demasiados pedidos',
    duplicate: 'duplicad*',
    server: 'servidor, servidores, requisição',
    size: 'tamanho, demasiado grande, grande demais, muito grande',
    online: 'online, em linha, ligados',
    history: 'histórico',
    comment:
      'comentário, comentários, comentar, comenta, comente, comentado, comentou, comentarios, comentando, comentam',
    reply: 'resposta, respostas, responder, responde, responda, respondeu, respondido, respondem',
    reaction: 'reação, reações, reagir, reagiu, reagiram, reage, reaja, reacção, reacções',
    discussion: 'discussão, discussões, conversa, conversas, debate, debates, debater, discutir, discuta',
    thought: 'opinião, opiniões, pensa, acha, achas, achou, pensamento*, ideia, ideias, pensas, parecer',
    review:
      'análise do produto, esta análise, este teste, avaliação, avaliações, avaliar, crítica, críticas, classificação, estrela, estrelas, avalie, pontuação',
    like: 'gosto, gostos, gostar, gostei, curtir, curtida, curtidas, curtiu, like, likes, gostaram, curte',
    dislike: 'não gosto, não gostei, descurtir, dislike*, já não gosto',
    vote: 'voto, votos, votar, vota, vote, votou, votação',
    upvote: 'voto positivo, votos positivos, votar a favor, voto a favor, votar positivamente, upvote*',
    downvote: 'voto negativo, votos negativos, votar contra, voto contra, votar negativamente, downvote*',
    moderate: 'moderação, moderado*, moderada*, moderador*, moderar, modera, moderamos',
    approve:
      'aprovado*, aprovada*, aprovar, aprovação, revisto*, revisão, validado*, validação, revisado*, analisado*, aprovarmos',
    pending: 'pendente*, aguarda*, aguardando, à espera, em espera, em análise, na fila, espera de',
    rule: 'regra, regras, diretrizes, normas, norma, código de conduta, netiqueta, orientações, regulamento',
    polite:
      'respeitoso*, respeitosa*, respeito, educado*, educada*, cortês, civilizado*, construtivo*, respeite, cordial',
    spam: 'spam, lixo eletrónico, lixo eletrônico, correio não solicitado, lixo electrónico',
    anonymous: 'anónimo*, anônimo*, anónima*, anônima*, anonimamente',
    guest:
      'convidado, convidados, visitante sem conta, sem conta, sem registo, sem se registar, sem cadastro',
    article:
      'artigo, artigos, post, posts, postagem, postagens, publicação, publicações, matéria, matérias, notícia, história, entrada, entradas, reportagem, texto',
    page: 'página, páginas',
    blog: 'blog, blogs, blogue, blogues',
    site: 'site, sites, website, sítio, url, página web, portal, endereço web, web site, página pessoal',
    section: 'secção, seção, seções, secções, cabeçalho, capítulo, título da secção',
    author: 'autor, autores, autora, autoras, redator*, redatora, escritor*, colaborador*',
    person:
      'pessoa, pessoas, leitor, leitores, leitora, leitoras, utilizador, utilizadores, usuário, usuários, visitante, visitantes, alguém',
    name: 'nome, nomes, seu nome, apelido, alcunha, pseudónimo, nome completo, nickname',
    username: 'nome de utilizador, nome de usuário, utilizador, usuário, login de usuário',
    password: 'palavra passe, senha, senhas, palavra chave de acesso, password',
    account: 'conta, contas',
    profile: 'perfil, perfis',
    email:
      'email*, e mail*, correio eletrónico, correio eletrônico, correio electrónico, endereço de email, endereço de e mail, endereço de correio eletrónico, mail, endereço eletrónico',
    inbox: 'caixa de entrada, caixa de correio, caixa postal, caixa de email',
    address: 'endereço, endereços, morada',
    message: 'mensagem, mensagens',
    text: 'texto, textos',
    notification:
      'notificação, notificações, notificar, notificado, notifique*, avisar, avise*, aviso, avisos, alerta*, notifica*, receber notificações, avisado',
    newsletter:
      'newsletter*, boletim, boletins, boletim informativo, lista de e mails, lista de emails, mailing list',
    link: 'link, links, ligação, ligações, hiperligação, hiperligações, permalink, url',
    direct: 'direto, direta, directo, permanente',
    feed: 'feed, feeds, rss, atom',
    image: 'imagem, imagens, foto, fotos, fotografia, fotografias, ilustração',
    video: 'vídeo, vídeos, filme',
    audio: 'áudio, som, podcast, podcasts',
    file: 'ficheiro, ficheiros, arquivo, arquivos, documento, documentos, anexo, anexos',
    news: 'notícias, notícia, novidades, atualidade, novidade, manchetes',
    topic: 'tema, temas, assunto, assuntos, tópico, tópicos',
    category: 'categoria, categorias, publicado em, arquivado em, editoria, editorias',
    tag: 'etiqueta, etiquetas, tag, tags, palavra chave, palavras chave, marcador, marcadores',
    tagged: 'etiquetado*, marcado com, marcados com, com a tag, com a etiqueta, taggeado, marcada com',
    archive: 'arquivo, arquivos, histórico',
    menu: 'menu, menus',
    navigation: 'navegação, navegar',
    sidebar: 'barra lateral, coluna lateral, painel lateral',
    list: 'lista, listas, listagem',
    search:
      'pesquisar, pesquisa, pesquisas, procurar, procura, buscar, busca, busque, pesquise, procurando, buscando, procure',
    result: 'resultado, resultados',
    query: 'termo de pesquisa, termos de pesquisa, termo de busca, termos, consulta, palavra pesquisada',
    contents: 'índice, tabela de conteúdos, sumário, conteúdos, tabela de conteúdo',
    content: 'conteúdo, conteúdos, conteúdo principal',
    theme: 'tema, modo, aparência, aspeto',
    dark: 'escuro, escura, noite, noturno',
    light: 'claro, clara, dia, diurno',
    language: 'idioma, idiomas, língua, línguas, português, inglês',
    translate: 'traduzir, tradução, traduções, traduzido*, traduzida*, traduz',
    version: 'versão, versões',
    date: 'data, datas',
    original: 'original, originais, originalmente',
    photo_by:
      'foto de, foto por, crédito, créditos, imagem de, fotografia de, foto, crédito da foto, créditos da imagem, reprodução',
    second: 'segundo, segundos, seg',
    minute: 'minuto, minutos, min',
    hour: 'hora, horas',
    day: 'dia, dias, diário, diária, diariamente, manhã',
    week: 'semana, semanas, semanal, semanalmente',
    month: 'mês, meses, mensal',
    year: 'ano, anos, anual',
    ago: 'há, atrás, faz',
    now: 'agora, agora mesmo, neste momento, há instantes, já',
    today: 'hoje',
    yesterday: 'ontem',
    word: 'palavra, palavras',
    character: 'carácter, caracteres, caractere, carateres, letra, letras',
    view: 'visualização, visualizações, vista, vistas, visitas, leituras, acessos, vezes lido',
    less: 'menos',
    more: 'mais, adicional*, adicionais, outros, outras',
    all: 'todo, todos, toda, todas, tudo, cada, completo, completa, íntegra',
    other: 'outro, outra, outros, outras, demais',
    first: 'primeiro, primeira, primeiros, primeiras',
    last: 'último, última, últimos, últimas',
    next: 'próximo, próxima, próximos, próximas, seguinte, seguintes',
    previous: 'anterior, anteriores, prévio',
    newer: 'mais recente, mais novo, mais novos, mais recentes',
    older: 'mais antigo, mais antigos, mais antigas, mais velho, antigas, de mais de',
    newest:
      'recente, recentes, mais recentes, últimos, últimas, último, última, mais novos, novos primeiro, mais recente',
    oldest: 'mais antigos, mais antigo, antigos, mais antigas, mais velhos',
    popular:
      'popular, populares, mais lidas, mais lidos, mais lido, mais vistas, mais vistos, melhores, melhor, top, tendência*, em alta, destaque, destaques, mais votados, mais populares, em destaque',
    recommended:
      'recomendado*, recomendada*, recomendação, recomendações, recomendamos, sugerido*, sugestões, sugestão, sugerida*',
    related: 'relacionado*, relacionada*, semelhante*, similar*, veja também, ver também, conexo*',
    minimum: 'pelo menos, mínimo, mínima, no mínimo, demasiado curto, muito curto',
    maximum:
      'máximo, máxima, no máximo, demasiado longo, muito longo, excede, ultrapassa, até, exceder, ultrapassar',
    remaining: 'restante*, restam, resta, faltam, sobram, ainda tem, ainda pode ler',
    new: 'novo, nova, novos, novas',
    yet: 'ainda, por enquanto, até agora, para já',
    already: 'já',
    always: 'sempre, permanentemente',
    only: 'só, somente, apenas, exclusivo*, exclusiva*, exclusivamente, unicamente',
    not: 'não, nenhum, nenhuma, nada, sem, nunca, nem, ninguém, jamais, impossível',
    please: 'por favor, pedimos, favor',
    must: 'deve, deves, devem, tem de, tens de, tem que, precisa, precisas, é necessário, necessário, é preciso, terá de, é obrigatório, precisam',
    can: 'pode, podes, podem, possível, poderá, permitido, permite, poder, poderão, podemos',
    want: 'quer, queres, deseja, desejas, querer, quero, gostaria, gostaríamos, pretende, queremos',
    you: 'tu, teu, tua, teus, tuas, te, ti, você, vocês, seu, sua, seus, suas, lhe, si, consigo, contigo, vos',
    i: 'eu, me, meu, minha, meus, minhas, mim',
    we: 'nós, nos, nosso, nossa, nossos, nossas',
    this: 'este, esta, estes, estas, isto, esse, essa, neste, nesta, deste, desta',
    by: 'por, de, pelo, pela',
    on: 'em, no, na, sobre, a',
    in: 'em, no, na, nos, nas, dentro de',
    to: 'a, para, ao, à, aos, às',
    of: 'de, do, da, dos, das',
    with: 'com, através, via, usando, utilizando, por meio de, mediante',
    as: 'como',
    about: 'sobre, acerca de, acerca, quem somos, a respeito de',
    before: 'antes, antes de, previamente',
    after: 'depois, após, assim que, uma vez, logo que, quando',
    later:
      'mais tarde, a qualquer momento, em qualquer momento, a qualquer altura, quando quiser, posteriormente, depois, quando quiseres',
    again: 'novamente, de novo, outra vez, mais uma vez',
    here: 'aqui, abaixo, a seguir, cá',
    back: 'voltar, volta, volte, regressar, atrás, retornar',
    top: 'topo, início da página, cima, para cima',
    home: 'início, página inicial, página principal, home, capa',
    write:
      'escrever, escreva, escreve, deixar, deixe, deixa, adicionar, adicione, adiciona, insira, inserir, digite, introduza, acrescentar, faça, partilhe',
    submit: 'enviar, envie, envia, publicar, publique, postar, submeter, envio, mandar',
    sent: 'enviado*, enviada*, recebido*, submetido*, registado, postado, enviámos, enviamos',
    publish:
      'publicado*, publicada*, publicar, público, pública, publicação, publicados, publicamente, divulgado*, divulgada*, publicamos',
    visible:
      'visível, visíveis, aparecer, aparece, aparecerá, mostrado*, exibido*, exibida*, apareça, será exibido',
    edit: 'editar, edita, edite, edição, modificar, alterar',
    edited: 'editado*, editada*, modificado*, alterado*',
    update: 'atualizar, atualize, atualiza, actualizar',
    updated: 'atualizado*, atualizada*, atualização, modificado*, modificação',
    created: 'criado*, criada*',
    delete: 'eliminar, apagar, excluir, remover, elimina, remova, deletar, exclua',
    deleted: 'eliminado*, eliminada*, apagado*, apagada*, excluído*, excluída*, removido*, removida*',
    hide: 'ocultar, esconder, oculta, oculte',
    hidden: 'oculto*, oculta*, ocultado*, escondido*',
    collapsed: 'recolhido*, minimizado*, colapsado*',
    collapse: 'recolher, minimizar, fechar, contrair',
    expand: 'expandir, ampliar, alargar, abrir',
    show: 'mostrar, mostra, mostre, ver, veja, exibir, exiba, visualizar, consultar, vê',
    load: 'carregar, carrega, carregue',
    loading: 'a carregar, carregando, carregamento, a ser carregado, em carregamento',
    sending: 'a enviar, enviando, a guardar, salvando, a publicar, publicando, em curso, a processar',
    preview: 'pré visualização, pré visualizar, previsualização, prévia, visualização prévia',
    save: 'guardar, guarde, guarda, salvar, salve, gravar, grave, memorizar',
    saved: 'guardado*, salvo, salva, gravado*, salvos',
    bookmark: 'favorito*, marcador*, lista de leitura, ler mais tarde, ler depois, guardados',
    cancel: 'cancelar, cancela, cancele, anular, cancelamento',
    confirm: 'confirmar, confirme, confirma, confirmação',
    confirmed: 'confirmado*, confirmada*',
    close: 'fechar, fecha, feche, dispensar',
    closed: 'fechado*, fechada*, encerrado*, encerrada*, desativado*, desativada*, desligado*',
    open: 'abrir, abre, abra, aberto*',
    toggle: 'alternar, mudar, interruptor, mostrar ou ocultar, ativar ou desativar, comutar',
    choose: 'escolher, escolha, escolhe, selecionar, selecione, seleciona, seleccionar',
    selected: 'selecionado*, selecionada*, seleção, escolhido*',
    ok: 'ok, está bem, entendi, percebi, compreendi, tudo bem, entendido, certo',
    yes: 'sim',
    accept:
      'aceitar, aceito, aceite, aceita, concordo, concordar, concorda, consentir, consinto, aceitação, aceitando, concordas, aceitou, aceitado, aceites',
    reject: 'rejeitar, rejeito, rejeite, recusar, recuso, recusa, negar, declinar, opor',
    enable:
      'ativar, ative, ativa, permitir, permita, habilitar, habilite, autorizar, permite, activar, ativação',
    enabled: 'ativado*, ativo, ativos, ativa, ativas, habilitado*',
    disable: 'desativar, desative, desativa, desabilitar, desligar, desactivar',
    manage:
      'gerir, gerenciar, gerencie, personalizar, configurar, ajustar, gestão, administrar, gira, personalize',
    settings:
      'definições, configurações, configuração, preferências, opções, opção, preferência, ajustes, escolhas',
    change: 'alterar, altere, mudar, mude, alteração, alterações, mudanças, modificar',
    withdraw: 'retirar, revogar, retire, opor se, revogação, cancelar o consentimento',
    continue: 'continuar, continue, continua, prosseguir, prossiga, continuando, seguir, segue, avançar',
    start: 'começar, comece, iniciar, inicie, começa, inicia',
    done: 'feito, concluído*, pronto, concluída, com sucesso, terminado',
    try: 'tentar, tente, tenta, experimentar, experimente, experimenta, teste',
    retry:
      'tentar novamente, tente novamente, tente de novo, tenta novamente, tentar de novo, tenta de novo, volte a tentar, tentar outra vez, tente outra vez',
    wait: 'aguarde, aguardar, espere, esperar, um momento, aguarda, um instante',
    check: 'verificar, verifique, verifica, consulte, confira, veja, cheque, consultar',
    verify: 'verificar, verificação, verifique, verifica, provar, prove, comprovar, autenticar',
    verifying: 'a verificar, verificando, verificação em curso, em verificação',
    verified: 'verificado*, verificada*, verificação concluída, sucesso, verificação bem sucedida',
    copy: 'copiar, copie, copia, cópia',
    copied: 'copiado*, copiada*',
    share:
      'partilhar, partilhe, partilha, compartilhar, compartilhe, compartilha, partilhado, compartilhado, compartilhamento',
    download: 'descarregar, transferir, download, baixar, baixe, descarregue',
    read: 'ler, leia, lê, leitura, lido, lidas, lendo, lidos',
    listen: 'ouvir, ouça, ouve, escutar, escute',
    watch: 'ver, assistir, assista, veja',
    play: 'reproduzir, reproduza, tocar, reprodução',
    follow: 'seguir, siga, segue, siga nos, acompanhe, seguindo, acompanhar',
    join: 'participar, participe, participa, junte se, junta te, juntar, entre na, entrar na, aderir, participando',
    report: 'denunciar, denuncie, denuncia, denúncia, reportar, sinalizar, comunicar abuso',
    block: 'bloquear, bloqueie, silenciar, banir, reduzir, filtrar, combater',
    blocked: 'bloqueado*, bloqueada*, banido*, silenciado*, bloqueado, bloqueada',
    pin: 'fixado*, fixada*, afixado*, fixo',
    sort: 'ordenar, ordene, ordem, ordenar por, ordenação, classificar por',
    filter: 'filtrar, filtro, filtros, filtra',
    skip: 'saltar, ir para, pular, avançar para, ir, saltar para, pular para',
    scroll: 'deslizar, rolar, role, deslize',
    reset: 'repor, redefinir, reiniciar, restaurar, limpar',
    learn:
      'saber mais, saiba mais, informação, informações, aprenda, aprender, descubra, conheça, obter informações, mais informações, detalhes, saiba, descobrir, entenda',
    contact:
      'contacto, contactos, contato, contatos, contactar, contatar, contacte, contate, fale conosco, fale connosco, entre em contato, entre em contacto',
    help: 'ajuda, ajudar, suporte, perguntas, faq, ajude, ajudam, apoio ao cliente, perguntas frequentes',
    login:
      'iniciar sessão, inicie sessão, inicia sessão, entrar, entre, login, fazer login, faça login, faz login, aceder, acesse, autenticar, sessão iniciada, início de sessão, acessar, fazer o login, faça o login, logado, conectado, autenticado, ligado, efetuar login, entra, ter sessão iniciada',
    logout: 'terminar sessão, sair, sair da conta, logout, encerrar sessão, desconectar, termine sessão',
    signup:
      'registar, registe se, registar se, regista te, registo, registrar, registre se, cadastre se, cadastrar, cadastro, criar conta, criar uma conta, crie uma conta, cria uma conta, inscrever se, inscreva se, inscreve te, inscrição, cadastrado*, registado*, registrado*, crie sua conta, crie a sua conta, registrar se, cadastrar se',
    create: 'criar, crie, cria, criação',
    forgot: 'esqueceu, esqueci, esquecida, esqueceste, perdeu, perdida, recuperar, esqueceu se',
    remember:
      'lembrar, lembrar me, memorizar, manter sessão, manter conectado, manter a sessão, manter me ligado, lembre se, permanecer conectado, continuar conectado, lembrar se, lembrar de',
    wrong:
      'incorreto*, incorreta*, errado*, errada*, inválido*, inválida*, não é válido, não válido, incorretos, não é válida, por engano, erroneamente, por lapso',
    expired: 'expirado*, expirada*, expirou, caducado*, vencido*',
    session: 'sessão, sessões',
    subscribe:
      'subscrever, subscreva, subscreve, assinar, assine, assina, assinatura, assinaturas, subscrição, subscrições, inscrever se, inscreva se, inscreve te, inscrição, inscrever',
    subscribed:
      'subscrito, subscrita, inscrito, inscrita, subscreveu, assinou, inscrição confirmada, subscrição confirmada',
    subscriber: 'assinante, assinantes, subscritor, subscritores, inscritos',
    unsubscribe:
      'cancelar subscrição, cancelar a subscrição, cancelar a sua subscrição, cancelar assinatura, cancelar a assinatura, cancelar inscrição, cancelar a inscrição, cancelar sua inscrição, cancelar a sua inscrição, anular a subscrição, descadastrar, desinscrever, cancelar o recebimento, cancelar sua assinatura, descadastre se, cancelar a sua assinatura, deixar de receber, cancele a sua subscrição, cancele sua inscrição, remover subscrição',
    member: 'membro, membros, sócio, sócios, sócia, associado, associados',
    become: 'torne se, tornar se, torna te, seja, ser, sê',
    free: 'grátis, gratuito*, gratuita*, gratuitamente, livre, de graça, sem custo, sem custos',
    trial:
      'período de teste, período experimental, teste grátis, teste gratuito, experiência gratuita, experimente grátis, avaliação gratuita, mês grátis, meses grátis, período de avaliação',
    gift: 'oferecer, ofereça, presente, presentear, presenteie, oferta de presente',
    support: 'apoiar, apoie, apoio, apoia, financiar, ajude nos',
    donate: 'doar, doe, doação, doações, donativo*, contribuir, contribua, contribuição, faça um donativo',
    unlock:
      'desbloquear, desbloqueie, acesso ilimitado, ilimitado*, acesso completo, acesso, acesso total, acesso a tudo',
    pay: 'pagar, pagamento, pago, paga, pagos, paguem',
    limit: 'limite, limitado*, quota, atingiu, limites',
    app: 'app, apps, aplicação, aplicações, aplicativo, aplicativos',
    error:
      'erro, erros, problema, problemas, falha, falhou, correu mal, deu errado, não foi possível, ocorreu, saiu errado, algo correu mal, algo deu errado, não conseguimos, não conseguiu, houve um problema, fracassou',
    sorry:
      'desculpe, desculpa, lamentamos, infelizmente, ups, pedimos desculpa, ops, lamento, opa, sentimos muito, oops',
    find: 'encontrar, encontrado*, encontrada*, encontra, encontramos, encontrámos, localizar, achar, encontrou',
    exist: 'existe, existir, existente, existem',
    empty: 'vazio*, vazia*, em branco',
    required:
      'obrigatório*, obrigatória*, necessário*, necessária*, requerido*, exigido*, requer, exige, requeridos',
    optional: 'opcional, opcionais, facultativo, facultativa, não obrigatório',
    mark: 'marcado*, marcada*, assinalado*, assinalada*, indicado*, asterisco, identificados, sinalizado*',
    field: 'campo, campos, caixa, caixas',
    valid: 'válido*, válida*, correto*, correta*',
    fill: 'preencher, preencha, preenche, insira, inserir, introduza, introduzir, digite, digitar, escreva, indique, informe, complete, completar, preenchido*, preenchidos',
    browser: 'navegador, navegadores, browser',
    javascript: 'javascript, js',
    network: 'rede, ligação, conexão, internet, ligação à internet, conexão com a internet',
    available: 'disponível, disponíveis, acessível, indisponível, indisponíveis',
    region: 'região, país, território, localização',
    permission: 'permissão, permissões, autorização, autorizado*, direitos, permitido*',
    broken: 'quebrado*, partido*, não funciona, danificado*, inativo, quebrada',
    owner: 'proprietário*, proprietária, administrador*, dono, webmaster, responsável pelo site',
    let_know:
      'avisar, avise, informar, informe, diga nos, conte nos, comunicar, avise nos, dar a conhecer, informe o, diga lhe',
    testing: 'modo de teste, modo de testes, em teste, para testes',
    privacy: 'privacidade, proteção de dados, proteção dos dados',
    privacy_policy:
      'política de privacidade, políticas de privacidade, declaração de privacidade, aviso de privacidade, política de proteção de dados, política de dados',
    terms:
      'termos, condições, termos e condições, termos de uso, termos de serviço, termos de utilização, condições de utilização, condições de uso, condições gerais, termos do serviço, condições de serviço',
    imprint: 'aviso legal, informação legal, ficha técnica, informações legais, expediente',
    cookie: 'cookie, cookies',
    consent: 'consentimento*, consentir',
    purpose: 'finalidade, finalidades, propósito*, fins, objetivo, objetivos',
    service: 'serviço, serviços',
    vendor:
      'fabricante, fabricantes, fornecedor*, fornecedores, parceiro*, parceiros, terceiros, anunciantes, prestador*',
    data: 'dado, dados, dados pessoais, informação pessoal, informações pessoais, informações sobre si, informações sobre você',
    process:
      'processa*, processam, tratar, tratamento*, tratados, processamos, armazen*, recolh*, colet*, processar, processamento, utilizam, usam, guardam, processados',
    use: 'usar, usa, uso, usamos, utiliza*, utilizamos, utilizar, utilização, usam, empregamos, usado, usados',
    share_data: 'vender, venda, vendam, ceder, cedemos, partilhados, compartilhados, vendemos, divulgar',
    essential:
      'essencial, essenciais, necessário*, necessária*, estritamente necessários, indispensável, indispensáveis, técnicos',
    functional: 'funcional, funcionais, funcionalidade*, funções',
    statistics:
      'estatística*, estatístico*, análise, análises, analítico*, analíticos, medição, analytics, medir, analisar',
    marketing: 'marketing, publicitário*, rastreamento, segmentação, rastreio, direcionada, promocional',
    personalised: 'personalizado*, personalizada*, à medida, adaptado*, personalização, personalizar',
    performance: 'desempenho, performance',
    optimise:
      'melhorar, otimizar, melhoria, otimização, melhoramos, aprimorar, aperfeiçoar, melhor experiência, otimizado',
    experience:
      'experiência, navegação, funcionamento, funcionar, funcione, experiência de navegação, funciona',
    relevant:
      'relevante*, interessar, interesse, interessante*, pode interessar, pode gostar, poderá gostar, pode lhe interessar, poderá interessar, pode também gostar, talvez goste',
    provide:
      'fornecer, oferecer, oferece, prestar, disponibilizar, fornece, fornecemos, proporcionar, prestação, fornecimento, garantir, oferecemos, fornecido, fornecida, permitem',
    load_default:
      'carregado por defeito, por defeito, por padrão, carregado por padrão, carregado por omissão, por omissão',
    optout: 'opt out, excluir se, recusar participar, não participar, desativar isto',
    external: 'externo*, externa*, de terceiros, incorporado*, incorporada*, incorporados',
    social: 'redes sociais, mídias sociais, media sociais, rede social, mídia social',
    visit: 'visita, visitas, visitar, visite, navegando',
    renew: 'renovar, renove, renovação, atualizar o consentimento',
    assess: 'avaliar, consultar, visão geral, rever, analisar, examinar',
    apply: 'aplica*, aplicam se, aplicar, aplicáveis, aplicam, em vigor, sujeito a',
    understand: 'como, entender, compreender, perceber, de que forma, quais',
    captcha:
      'captcha*, verificação de segurança, código de segurança, pergunta de segurança, desafio de segurança, controlo de segurança, anti spam, segurança',
    robot: 'robô, robôs, robot, bot, bots',
    protect: 'protegido*, protegida*, protege, proteção, proteger, seguro',
    code: 'código, códigos',
    puzzle: 'desafio*, quebra cabeças, puzzle, enigma',
    hear: 'ouve, ouvir, ouviu, escuta, ouves',
    see: 'vê, vês, ver, aparecem, mostrados, exibidos, vir, aparece',
    reload: 'recarregar, atualizar, recarregue, novo, outra, mudar, outro, trocar, carregar novamente',
    ad: 'publicidade, anúncio, anúncios, pub, propaganda, publicitário*, reclame, anúncio publicitário',
    sponsor:
      'patrocinado*, patrocinada*, patrocínio, patrocinador*, em parceria com, apresentado por, oferecido por',
    promo:
      'promovido*, promoção, conteúdo pago, conteúdo de marca, publieditorial, conteúdo promocional, conteúdo patrocinado, informe publicitário, publirreportagem, branded content, promocional, pago',
    affiliate:
      'afiliado*, afiliados, afiliação, links de afiliado, link de afiliado, programa de afiliados, afiliada',
    commission: 'comissão, comissões, percentagem, remuneração',
    earn: 'ganhar, ganhamos, receber, recebemos, ganha, recebe, obter, auferir, gerar',
    purchase: 'comprar, compra, compras, compre, adquirir, comprado*, aquisição, comprar algo, adquire',
    contain: 'contém, conter, inclui, incluir, contêm, incluem, contenha',
    adblock: 'bloqueador de anúncios, bloqueador*, adblock*, bloqueador de publicidade, ad block',
    ai: 'ia, inteligência artificial, ia generativa, chatgpt, modelo de linguagem, uma ia',
    made: 'gerado*, gerada*, criado*, criada*, escrito*, produzido*, elaborado*, feito, redigido*, realizado',
    summary: 'resumo*, síntese, resumido*',
    human_check:
      'revisto por, revisado por, editado por, verificado por, revisão humana, revista por, revisto pela redação, revisado pela redação, supervisionado*, supervisão humana, revisado por um, revisto por um',
    correction:
      'correção, correções, corrigido*, retificação, errata, esclarecimento, retificado*, corrigida, erramos',
    embargo: 'embargo, embargado*',
    syndicated:
      'republicado*, reproduzido*, publicado originalmente, com autorização, com permissão, originalmente publicado, publicada originalmente, foi publicado originalmente, republicada',
    sample:
      'cedeu, cedeu nos, emprestou, emprestou nos, enviou nos, cedidos, unidade de teste, emprestado*, cedido*, amostra, exemplar de teste, disponibilizado, fornecido pela, fornecido pelo, empréstimo, cedida',
    opinion: 'opinião, coluna, artigo de opinião, editorial, coluna de opinião, crónica, crônica',
    live: 'direto, em direto, ao vivo, live, minuto a minuto, tempo real, em directo',
    developing:
      'em desenvolvimento, em atualização, última hora, notícia em desenvolvimento, em actualização, será atualizada, notícia em atualização',
    extra_cost:
      'sem custo adicional, sem custos adicionais, sem custo extra, sem qualquer custo, sem nenhum custo, sem acréscimo, nenhum custo adicional, sem custos extra, sem encargos adicionais, o preço não muda, mesmo preço',
    editor:
      'redação, editor, editora, editores, editorial, jornalista, jornalistas, equipa editorial, equipe editorial',
    copyright: 'copyright, direitos de autor, direitos autorais, ©',
    rights: 'todos os direitos reservados, direitos reservados, todos os direitos são reservados',
    license: 'licença*, licenciado*, sob licença, sob uma licença',
    powered:
      'desenvolvido com, criado com, powered by, feito com, com tecnologia, alimentado por, produzido com, impulsionado por, funciona com, tecnologia, suportado por, orgulhosamente, desenvolvido por, mantido com, produzido por',
    design: 'design de, tema de, desenho de, tema por, design por, tema desenvolvido por, layout',
    thanks: 'obrigado, obrigada, agradecemos, agradecer, muito obrigado, grato',
    sure: 'certeza, tem a certeza, realmente, mesmo, garantir, assegurar, tem certeza',
    says: 'diz, disse, escreveu, comentou, dizia, indicava',
    markup: 'markdown, html, bbcode, formatação, formatar, estilos de texto',
    what: 'o que, que, qual, quê, quais',
    abuse: 'abuso, abusos, abusivo, inapropriado*, ofensivo*, impróprio',
    thing: 'item, itens, elemento, elementos, coisa, coisas, algo, nada',
    issue: 'issue, issues, ticket, tickets',
    window: 'janela, janelas, separador, separadores, aba, guia, abas',
    add: 'adicionar, adicione, acrescentar, adiciona',
    form: 'formulário*',
    click: 'clique, clicar, clica, carregue em, toque, clicando, pressione',
    human: 'humano, humana, humanos, ser humano, pessoa real',
    receive: 'receber, receba, recebe, receberá, obter, obtenha, recebas',
    policy: 'política, políticas, declaração, aviso',
    cookie_policy:
      'política de cookies, políticas de cookies, aviso de cookies, declaração de cookies, política sobre cookies',
    important: 'importante*, importa, valorizamos, preocupamo, nos preocupamos, respeitamos, damos valor',
    product: 'produto, produtos, equipamento, equipamento testado, aparelho testado',
    device: 'dispositivo, dispositivos, terminal, aparelho',
    media: 'mídia, média, multimédia, mídias',
    detail: 'detalhe, detalhes, pormenores, detalhado*',
    miss: 'perder, perca, percas, perde',
    offer: 'oferta, ofertas, plano, planos, tarifário',
    journalism: 'jornalismo, jornalístico*, informação independente, jornalismo independente, imprensa livre',
    coffee: 'café',
    friend: 'amigo, amigos, amiga, amigas',
    clipboard: 'área de transferência',
    also: 'também, além disso',
    title: 'título, títulos',
    duration: 'tempo, duração, estimado, estimada',
    written: 'escrito, escrita, texto de, escrito por, redigido',
    outdated:
      'desatualizado*, desatualizada*, obsoleto*, antigo, mais de um ano, desatualizadas, informação antiga',
    partnership: 'parceria*, colaboração*, cooperação',
    machine: 'automático*, automaticamente, automática, máquina, tradução automática',
    until: 'até, até ao',
    express: 'express*, reflete*, refletem, representa*, expressas',
    offline: 'offline, sem ligação, sem conexão, desligado da rede, sem internet',
  },
  phrases: {
    'action.sent': 'enviado, submetido, enviada',
    'cookie.notice':
      'utilizamos cookies, usamos cookies, nós usamos cookies, este site utiliza cookies, este site usa cookies',
    'error.vote': 'o seu voto não foi contado, falha ao votar, erro ao votar',
    'comment.only-admin':
      'só o administrador pode responder aqui, apenas administradores podem responder, somente o administrador pode responder',
    'comment.only-you':
      'só você pode ver isto, visível apenas para si, visível apenas para você, visível somente para o autor',
    'comment.draft-restored': 'o seu rascunho voltou, o conteúdo foi restaurado, rascunho restaurado',
    'form.password-mismatch':
      'as palavras-passe não coincidem, as senhas não coincidem, as senhas não correspondem',
    'form.enter-name-email':
      'indique primeiro o nome e o e-mail, preencha o seu nome e e-mail, informe seu nome e e-mail',
    'login.email-verified': 'o seu e-mail está confirmado, e-mail verificado, e-mail confirmado',
    'login.out-confirm': 'quer mesmo sair, tem certeza de que deseja sair, tem a certeza de que quer sair',
    'action.deleting': 'a eliminar, excluindo, apagando',
    'error.delete': 'não foi possível eliminar, falha ao excluir, erro ao excluir, erro ao eliminar',
    'error.edit': 'não foi possível alterar, falha ao editar, erro ao editar, erro ao atualizar',
    'error.timeout': 'o tempo esgotou-se, tempo esgotado, tempo limite excedido, tempo de espera esgotado',
    'nav.messages': 'mensagens, minhas mensagens, as minhas mensagens',
    'nav.dashboard': 'painel de controlo, painel de controle, painel, painel de administração',
    'action.next-step': 'próximo passo, próxima etapa, passo seguinte',
    'time.seconds-ago': 'há {count} segundos, há {count} (segundo|seg|s), {count} segundos atrás',
    'comment.upload-image':
      'carregar imagem, enviar imagem, carregar uma imagem, inserir imagem, adicionar imagem, fazer upload de imagem, subir imagem, upload de imagem',
    'action.uploading':
      'a enviar o ficheiro, enviando imagem, carregando imagem, fazendo upload, enviando arquivo, a carregar imagem',
    'error.upload':
      'não foi possível enviar o ficheiro, falha no upload, falha ao enviar a imagem, erro ao carregar a imagem, erro no upload',
    'error.file-too-large':
      'o ficheiro é demasiado grande, arquivo muito grande, o arquivo é muito grande, a imagem é muito grande',
    'comment.emoji': 'emoji, emojis, emoticon, emoticons, inserir emoji, adicionar emoji',
    'comment.badge-admin': 'administrador, admin, administradora, administradores',
    'comment.badge-moderator': 'moderador, moderadora, moderadores',
    'comment.pin': 'fixar, afixar, fixar comentário, fixar no topo',
    'comment.unpin': 'desafixar, desfixar, deixar de fixar',
    'comment.approve': 'aprovar, aprovar comentário',
    'comment.approved': 'aprovado, aprovados, comentário aprovado',
    'comment.waiting': 'pendente, aguardando, em espera, em análise, pendentes',
    'comment.spam': 'spam, marcar como spam, denunciar como spam',
    'comment.name-too-short':
      'o nome é demasiado curto, o nome deve ter pelo menos {count} caracteres, nome muito curto, o apelido não pode ter menos de {count} (caracteres|bytes)',
    'comment.too-fast':
      'está a publicar depressa demais espere um momento, demasiados pedidos, muitas solicitações, muitas requisições, você está comentando rápido demais',
    'comment.duplicate': 'já publicou isto, comentário duplicado, conteúdo duplicado',
    'vote.already': 'já votou, você já votou',
    'vote.own': 'não pode votar no seu próprio comentário, não é possível votar no próprio comentário',
    'comment.edit-history': 'histórico de edições, histórico, histórico de versões, histórico de alterações',
    'comment.mark-read': 'marcar tudo como lido, marcar como lido, marcar todas como lidas',
    'nav.notifications': 'notificações, notificação, centro de notificações, avisos',
    'comment.all': 'todos os comentários, a totalidade dos comentários',
    'comment.author-only': 'só do autor, apenas o autor, somente autor',
    'comment.mentions': 'menções, mencionaram-me, menções a mim',
    'comment.read-only': 'só de leitura, somente leitura, apenas leitura',
    'comment.block-user': 'bloquear utilizador, bloquear, bloquear usuário, bloquear este usuário, banir',
    'comment.user-blocked': 'este utilizador está bloqueado, bloqueado, usuário bloqueado',
    'format.bold': 'negrito, a negrito',
    'format.italic': 'itálico, em itálico',
    'format.quote': 'citação, citar, inserir citação',
    'format.code': 'bloco de código, inserir código',
    'format.list': 'lista com marcadores, lista numerada, lista não ordenada',
    'format.link': 'inserir link, adicionar link, inserir ligação',
    'form.confirm-password': 'confirmar palavra-passe, confirmar senha, confirme a senha, repita a senha',
    'form.change-password': 'alterar palavra-passe, alterar senha, mudar senha, trocar senha',
    'form.enter-password':
      'introduza a palavra-passe, digite sua senha, insira sua senha, introduza a sua palavra-passe, digite a senha',
    'form.avatar': 'foto de perfil, avatar, alterar avatar, mudar avatar, imagem de perfil',
    'form.subject': 'assunto, assunto da mensagem',
    'form.phone': 'número de telefone, telefone, telemóvel, celular',
    'form.first-name': 'primeiro nome, nome próprio',
    'form.last-name': 'sobrenome, último nome',
    'login.username-or-email':
      'nome de utilizador ou e-mail, nome de usuário ou e-mail, e-mail ou nome de usuário',
    'login.send-code': 'enviar código, obter código, reenviar código, enviar código de verificação',
    'login.taken':
      'este nome ou endereço já está em uso, nome de utilizador já em uso, nome de usuário já existe',
    'login.delete-account': 'eliminar conta, excluir conta, apagar conta, excluir minha conta',
    'error.server':
      'há um problema com o servidor, erro do servidor, erro no servidor, erro interno do servidor, falha na requisição, pedido inválido, requisição inválida',
    'error.not-allowed':
      'não tem permissão para fazer isto, acesso negado, não autorizado, permissão negada, ação não permitida, sem permissão',
    'error.load': 'não foi possível carregar, falha ao carregar, erro ao carregar',
    'error.save': 'não foi possível guardar, falha ao salvar, erro ao salvar, erro ao guardar',
    'action.undo': 'desfazer, restaurar',
    'action.done': 'concluído, pronto, feito, terminado',
    'action.reset': 'repor, limpar, redefinir, limpar tudo',
    'action.change': 'mudar, trocar',
    'action.filter': 'filtrar, filtro, filtros, filtrar por',
    'action.print': 'imprimir, imprimir artigo',
    'action.enable': 'ativar, habilitar',
    'action.disable': 'desativar, desabilitar',
    'action.open': 'abrir, abre',
    'action.create': 'criar, criar novo',
    'action.skip': 'ignorar, pular, saltar',
    'action.select-all': 'selecionar tudo, selecionar todos, marcar todos',
    'action.pause': 'pausar, pausa',
    'meta.online': '{count} online agora, {count} pessoas online, {count} online, {count} usuários online',
    'meta.words-label': 'palavras, número de palavras, contagem de palavras',
    'meta.views-label': 'visualizações, visitas, acessos, leituras',
    'meta.source': 'fonte, fontes',
    'meta.rating': 'avaliação, pontuação, classificação',
    'meta.followers': '{count} seguidores, {count} subscritores, {count} inscritos',
    'nav.help': 'ajuda, perguntas frequentes, central de ajuda, centro de ajuda, faq',
    'nav.language': 'idioma, idiomas, língua, escolher idioma, selecionar idioma',
    'nav.news': 'notícias',
    'nav.sitemap': 'mapa do site, mapa do sítio',
    'nav.accessibility': 'acessibilidade, declaração de acessibilidade',
    'nav.jobs': 'trabalhe connosco, trabalhe conosco, carreiras, vagas',
    'legal.disclaimer': 'isenção de responsabilidade, aviso de isenção de responsabilidade',
    'legal.age':
      '(é preciso|deve) ter pelo menos {count} anos, é preciso ter a idade exigida {count}, tem mais de {count} anos, tenho mais de {count} anos, você tem mais de {count} anos',
    'consent.duration': 'prazo de conservação, validade, expiração, prazo de validade, duração do cookie',
    'consent.legitimate-interest': 'interesse legítimo, interesses legítimos',
    'consent.unclassified': 'não classificados, sem categoria, outros cookies, não classificado',
    'consent.service-cookies':
      'este serviço instala {count} cookies, este serviço utiliza {count} cookies, este serviço pode instalar {count} cookies',
    'consent.service-no-cookies':
      'este serviço não instala cookies, este serviço não utiliza cookies, este serviço não instala nenhum cookie',
    'comment.field':
      'comentário, seu comentário, o seu comentário, o teu comentário, comentar, comente, comenta',
    'comment.label':
      'comentários, os comentários, secção de comentários, seção de comentários, comentários dos leitores',
    'comment.count': '{count} comentários, {count} comentário, comentários ({count}), um comentário',
    'comment.write':
      '(deixe|deixar|deixa|escreva|escrever|escreve|adicione|adicionar|adiciona|faça|insira|publique|publicar|envie) (um|o seu|seu|o teu) comentário, deixe uma resposta, deixe a sua resposta, escreva aqui o seu comentário, escreva seu comentário aqui, escreva um comentário aqui, escreva o seu comentário aqui, novo comentário, deixar comentário, adicionar comentário, escrever comentário, escreva algo, comente este artigo, comente aqui, comentar este artigo, comente esta notícia, comente a matéria, deixe aqui o seu comentário, deixe seu comentário aqui, participe com o seu comentário, inserir comentário, deixe a sua opinião aqui, digite seu comentário [aqui], deixa aqui o teu comentário, fazer [um] comentário',
    'comment.submit':
      '(publicar|enviar|submeter|postar|envie|publique) [o] [seu|meu] comentário, (enviar|publicar) um comentário agora, guardar comentário, salvar comentário, envie o seu comentário, envie seu comentário',
    'comment.share-thoughts':
      'o que acha, o que você acha, o que achou, o que você achou, o que pensa, o que você pensa, qual é a sua opinião, qual a sua opinião, dê a sua opinião, dê sua opinião, partilhe a sua opinião, compartilhe sua opinião, diga-nos o que pensa, diga o que pensa, conte-nos o que acha, queremos saber a sua opinião, a sua opinião, sua opinião, deixe a sua opinião, deixe sua opinião, o que achas, conte para nós o que achou, compartilhe suas ideias, partilhe as suas ideias',
    'comment.join-discussion':
      '(participe|participar|participa|junte-se|entre|entrar|participe) (na|da|à) (discussão|conversa), participe no debate, participe do debate, iniciar (a|uma) (discussão|conversa), inicie a (discussão|conversa), discussão, junta-te à conversa, comece a (discussão|conversa), discutir, debater, entre no debate, entre na conversa',
    'comment.be-first':
      '(seja|sê) (o primeiro|a primeira|a primeira pessoa|o primeiro ou a primeira) a (comentar|deixar um comentário|opinar|responder|escrever um comentário|deixar o seu comentário|fazer um comentário|deixar sua opinião), seja o primeiro, seja a primeira, escreva o primeiro comentário, deixe o primeiro comentário, primeiro comentário, seja o primeiro a comentar (este artigo|esta notícia), sê o primeiro a comentar, faça o primeiro comentário',
    'comment.none':
      'sem comentários, nenhum comentário [ainda], [ainda] não (há|existem|tem) [ainda|quaisquer|nenhum] (comentários|comentário), ainda sem comentários, ninguém comentou ainda, ainda ninguém comentou, nenhum comentário encontrado, por enquanto não há comentários, sem comentários ainda, não há comentários ainda, nenhum comentário até agora, 0 comentários, não foram encontrados comentários',
    'comment.closed':
      '[os] comentários [estão] (fechados|encerrados|desativados|desabilitados|desligados|bloqueados), os comentários foram (fechados|encerrados|desativados), (já não é|não é mais) possível comentar [este artigo], a discussão está (fechada|encerrada), não são permitidos [mais|novos] comentários, esta publicação não aceita [mais|novos] comentários, os comentários para este post estão fechados, não é possível comentar',
    'comment.guidelines':
      'regras [de|dos|para] (comentários|comentar), política de comentários, normas de comentários, leia as regras (de|para|dos) comentários, normas da comunidade, diretrizes da comunidade, regras de participação, critérios de publicação de comentários, diretrizes de comentários, normas de participação',
    'comment.pending':
      '[o] (seu|teu|este) comentário (aguarda|está a aguardar|está aguardando|está aguardando a|está à espera de|está pendente de|espera) (moderação|aprovação), (aguarda|aguardando|a aguardar|à espera de|pendente de|em) (moderação|aprovação), comentário (aguardando|a aguardar|em|pendente de) (moderação|aprovação), seu comentário está em análise, aguardando revisão',
    'comment.moderated':
      '[todos] os comentários (são|estão|serão) (moderados|sujeitos a moderação|moderados antes da publicação|sujeitos a aprovação|sujeitos à moderação), os comentários são (moderados|aprovados|revistos|revisados) antes (de serem publicados|da publicação), os comentários (devem|têm de|precisam) ser aprovados antes (de serem publicados|da publicação), tenha em atenção que os comentários {title} aprovados antes de serem publicados, os comentários passam por moderação, moderação de comentários (ativada|ativa), a moderação de comentários está (ativada|ativa), os comentários são publicados após aprovação, note que os comentários precisam ser aprovados antes de serem publicados',
    'comment.thanks-pending':
      'obrigado pelo seu comentário (será publicado|aparecerá) (depois de aprovado|após aprovação|após moderação|assim que for aprovado), [o] seu comentário foi enviado e (aguarda|está a aguardar|está aguardando|está pendente de) (moderação|aprovação), [o] seu comentário (será publicado|aparecerá|ficará visível) (depois de aprovado|após aprovação|após moderação|assim que for aprovado), comentário enviado para (moderação|aprovação)',
    'comment.thanks':
      '(obrigado|obrigada|agradecemos) (pelo|por|o) (seu|teu) comentário, obrigado por comentar, obrigado pelo comentário, obrigado pelos comentários',
    'comment.submitted':
      '[o] (seu|teu) comentário foi (enviado|publicado|registado) [com sucesso], comentário (enviado|publicado) [com sucesso]',
    'comment.failed':
      'não foi possível (enviar|publicar) [o] [seu] comentário, [o] seu comentário não (foi|pôde ser) (enviado|publicado), erro ao (enviar|publicar) [o] [seu] comentário, ocorreu um erro ao (enviar|publicar) [o] [seu] comentário',
    'comment.load-more':
      '(carregar|ver|mostrar|exibir|ler) mais comentários, mais comentários, carregar outros comentários',
    'comment.show':
      '(ver|mostrar|exibir|ler|carregar|abrir) [os|todos os] comentários, (ver|mostrar|exibir|ler) [os|todos os] {count} comentários, ir para [os] comentários, ver comentários ({count}), veja os comentários, ler comentários ({count})',
    'comment.loading': '(a carregar|carregando) [os] comentários, carregamento de comentários',
    'comment.on':
      'comentários (em|sobre|a|de) {title}, {count} (comentários|comentário) (em|sobre|a|para) {title}, um comentário (em|sobre|a) {title}, {count} (respostas|resposta|pensamentos|opiniões) (em|sobre|a|para) {title}, uma resposta (a|para) {title}, um pensamento (em|sobre) {title}, {count} comentários: {title}',
    'comment.hide': '(ocultar|esconder|fechar) [os] comentários',
    'comment.edit': '(editar|modificar) [o] comentário, editar este comentário',
    'comment.delete': '(eliminar|apagar|excluir|remover|deletar) [o|este] comentário',
    'comment.delete-confirm':
      '(tem a certeza|tem certeza) [de] que (deseja|quer) (eliminar|apagar|excluir) (este|o|o seu) comentário, (tem a certeza|tem certeza|tem certeza disso), deseja (eliminar|apagar|excluir) este comentário, deseja realmente (eliminar|excluir|apagar) este comentário, deseja mesmo apagar o comentário, quer mesmo apagar este comentário',
    'comment.report':
      '(denunciar|reportar|sinalizar|denuncie) [o|este] comentário, denunciar abuso, reportar abuso, (marcar|sinalizar) como (inapropriado|spam|impróprio), denunciar conteúdo impróprio',
    'comment.deleted':
      'comentário (eliminado|apagado|excluído|removido), (este|o) comentário foi (eliminado|apagado|excluído|removido) [pelo autor|por um moderador|pelo moderador], comentário removido (pelo autor|pela moderação)',
    'comment.hidden':
      'comentário (oculto|ocultado|escondido), este comentário (está|foi) (oculto|ocultado|escondido)',
    'comment.hidden-count': '{count} ocultos, {count} oculto, {count} itens ocultos',
    'comment.min-length':
      '(mínimo|mínimo de|pelo menos|no mínimo) {count} (caracteres|palavras), [o] [seu] comentário [é|está] (demasiado|muito) curto',
    'comment.max-length':
      '(máximo|máximo de|até|no máximo) {count} (caracteres|palavras), [o] [seu] comentário [é|está] (demasiado|muito) longo',
    'comment.characters-left':
      '{count} (caracteres|carateres) restantes, caracteres restantes [{count}], (restam|faltam) {count} caracteres',
    'comment.empty':
      '(escreva|insira|introduza|digite) um comentário por favor, por favor (escreva|insira|introduza|digite) (um|o seu|seu) comentário, o comentário não pode (estar|ficar|ser) vazio, comentário vazio, o comentário está vazio, escreva um comentário primeiro, escreva primeiro um comentário',
    'comment.markdown':
      '[é possível|pode|você pode] (usar|utilizar) (markdown|html|estas tags html), suporta markdown, markdown (é suportado|suportado|está disponível), compatível com markdown, suporte a markdown, formatação markdown suportada, tags html permitidas, pode usar estas etiquetas html, estilização com markdown é suportada, estilos com markdown são suportados, há suporte para markdown, suporte para markdown, aceita markdown, html permitido',
    'comment.anonymous': 'anónimo, anônimo, anónima, anônima, utilizador anónimo, usuário anônimo, anónimos',
    'comment.as-guest':
      '(comentar|continuar|publicar|entrar) como (convidado|visitante), como (convidado|visitante), convidado, comentar sem (registo|conta|cadastro), comentar anonimamente, prefiro publicar como visitante, ou registe-se com, ou registre-se com, ou inscreva-se com, comentar de forma anónima',
    'comment.pinned': 'fixado, comentário fixado, afixado, comentário em destaque, fixado no topo',
    'comment.notify-replies':
      '(avise-me|notifique-me|notificar-me|avisar-me|me avise) [por email|por e-mail] (quando alguém responder|quando houver respostas|de respostas|sobre respostas|das respostas|de novas respostas), receber respostas por (email|e-mail), notifique-me sobre respostas por e-mail, receber notificações de respostas',
    'comment.notify-comments':
      '(avise-me) [por email] (de|sobre) [os] [novos] comentários [seguintes] [por email|por e-mail], notifique-me sobre novos comentários por e-mail, receber novos comentários por (email|e-mail), subscrever [os] comentários, notificar-me de novos comentários por email, avise-me sobre comentários seguintes por email, assinar comentários',
    'comment.notify-articles':
      '(avise-me) [por email|por e-mail] (de|sobre) (novas|novos) (publicações|artigos) [por email|por e-mail], notifique-me sobre novas publicações por e-mail, receber novos artigos por (email|e-mail), avise-me sobre novas publicações por email',
    'comment.save-details':
      '(guardar|salvar|guarde) [o] meu nome [e] (email|e-mail) [e] site neste navegador para a próxima vez que (eu comentar|comentar), (guardar|salvar|guarde|salve|lembrar) [os] meus dados [neste navegador] [para a próxima vez que eu comentar], salvar meus dados neste navegador para a próxima vez que eu comentar, guardar os meus dados neste navegador, lembrar as minhas informações, lembrar o meu nome e email',
    'comment.spam-filter':
      'este site (usa|utiliza) [o] akismet para reduzir [o] spam, este site utiliza o akismet para reduzir spam saiba como seus dados em comentários são processados, este site utiliza o akismet para reduzir spam fica a saber como são processados os dados dos comentários',
    'comment.data-processed':
      '(saiba) como (são processados|seus dados) [os] [seus] [dados] [dos|em] comentários [são processados], fica a saber como são processados os dados dos comentários, saiba como seus dados em comentários são processados, saiba como são processados os seus dados',
    'comment.wrote':
      '{name} diz, {name} disse, {name} escreveu, {name} comentou, comentou, disse, escreveu, diz, {name} (comentou|disse|escreveu) em {date}, {name} (comentou|disse|escreveu) {date}, comentado',
    'comment.need-javascript':
      '[por favor] (ative|active|habilite|ativar) [o] javascript para ver os comentários, por favor habilite o javascript para visualizar os comentários, ative o javascript para visualizar os comentários',
    'comment.load-failed':
      'não foi possível carregar [os] comentários, erro ao carregar [os] comentários, os comentários não (foram|puderam ser) carregados, falha ao carregar comentários',
    'reply.label':
      'responder, resposta, responda, responder ao comentário, responder a este comentário, respostas, responde',
    'reply.count': '{count} respostas, {count} resposta, respostas ({count})',
    'reply.to':
      '(responder|resposta|em resposta|respondendo|responda) (a|à|ao|para) {name}, em resposta a, deixe uma resposta para {name}, deixe um comentário para {name}, responder {name}',
    'reply.write':
      '(escreva|escrever|adicione|adicionar|deixe) uma resposta aqui, (escreva|escrever|adicionar) uma resposta, a sua resposta, sua resposta, escreva (a sua|sua) resposta, adicionar resposta, escrever resposta, a tua resposta',
    'reply.cancel': 'cancelar [a] resposta, clique para cancelar a resposta, cancelar responder',
    'reply.show':
      '(ver|mostrar|exibir|ler|carregar) [as|todas as] respostas, (ver|mostrar|exibir) [as] {count} (respostas|resposta), ver resposta',
    'reply.show-more':
      '(ver|mostrar|exibir|carregar) mais respostas, mais respostas, mais {count} respostas, {count} respostas a mais, (ver|mostrar|exibir) mais {count} (respostas|resposta), (ver|mostrar) outras {count} respostas',
    'reply.show-previous':
      '(ver|mostrar|exibir) [as] {count} (respostas anteriores|resposta anterior), ver respostas anteriores',
    'reply.hide': '(ocultar|esconder) [as] respostas, (ocultar|esconder) [as] {count} (respostas|resposta)',
    'reaction.label': 'reações, reação, reacções',
    'reaction.add':
      'reagir, reaja, (adicionar|adicione) [uma|a sua|sua] reação, adicionar reações, deixe a sua reação',
    'reaction.pick':
      '(escolha|selecione|escolher) (a sua|sua|uma) reação, como se sente, como você se sente, escolha a reação, selecionar reação',
    'reaction.count': '{count} reações, {count} reação',
    'reaction.who':
      '{count} pessoas reagiram [com {title}], {count} pessoa reagiu [com {title}], {count} pessoas reagiram com',
    'like.label': 'gosto, curtir, gostei, gostar, gosto disto, curti, dar gosto, gosto deste artigo',
    'like.count':
      '{count} gostos, {count} gosto, {count} curtidas, {count} curtida, {count} likes, {count} pessoas gostaram',
    'like.undo':
      'já não gosto, não gosto, descurtir, não gostei, remover gosto, desfazer curtir, não curti, retirar gosto',
    'vote.up':
      'votar a favor, voto positivo, votar positivamente, polegar para cima, votar positivo, a favor',
    'vote.down': 'votar contra, voto negativo, votar negativamente, polegar para baixo, votar negativo',
    'vote.label': 'votar, vote, voto, vota',
    'vote.count':
      '{count} votos, {count} voto, {count} votos positivos, {count} voto positivo, {count} votos a favor',
    'sort.label':
      'ordenar por, ordenar, ordem, ordenar comentários [por], ordenação, ordenar os comentários, classificar por, ordene por',
    'sort.newest':
      '[os] mais recentes, mais recente, mais recentes primeiro, [os] mais novos, mais novo, mais novos primeiro, recentes, recente, novos, primeiro os mais recentes, mais recente primeiro, ordenar por (mais recentes|mais recente|data|mais novos), recentes primeiro, do mais recente ao mais antigo, as mais recentes, o mais novo, novos primeiro, novo, últimos',
    'sort.oldest':
      '[os] mais antigos, mais antigo, mais antigos primeiro, antigos, mais velhos, mais velho, primeiro os mais antigos, mais antigo primeiro, ordenar por (mais antigos|mais antigo), do mais antigo ao mais recente, antigos primeiro, as mais antigas, o mais antigo, antigo',
    'sort.popular':
      '[os] melhores, [os] mais populares, mais popular, populares, [os] mais votados, popular, melhor classificados, mais bem avaliados, mais curtidos, mais relevantes, melhor, top, mais gostados, mais bem votados, em destaque',
    'action.edit': 'editar, edite, modificar, alterar',
    'action.edited': 'editado, editada, (editado), modificado',
    'action.delete': 'eliminar, apagar, excluir, remover, deletar',
    'action.cancel': 'cancelar, anular, cancela',
    'action.save': 'guardar, salvar, gravar, (guardar|salvar|gravar) alterações, guardar as alterações',
    'action.saved':
      'guardado, salvo, gravado, alterações (guardadas|salvas), salvo com sucesso, guardado com sucesso',
    'action.submit':
      'enviar, publicar, submeter, envie, postar, enviar agora, envio, submeter formulário, enviar formulário',
    'action.sending':
      '(a enviar|enviando|a publicar|publicando|a guardar|salvando|a submeter), envio em curso',
    'action.confirm': 'confirmar, confirme, confirmo, confirma',
    'action.close':
      'fechar, feche, fechar janela, fechar esta janela, fechar [a] caixa de diálogo, fechar aviso, fechar a janela, fechar banner, dispensar',
    'action.ok':
      'ok, entendi, percebi, compreendi, está bem, tudo bem, ok entendi, de acordo, okay, entendido, certo, beleza, está certo',
    'action.yes': 'sim, sim por favor, sim obrigado',
    'action.no': 'não, não obrigado, agora não, não obrigada',
    'action.add': 'adicionar, acrescentar, adicione',
    'action.continue': 'continuar, continue, prosseguir, avançar, seguir em frente',
    'action.retry':
      'tentar (novamente|de novo|outra vez), [por favor] tente (novamente|de novo|outra vez), repetir, tenta novamente, volte a tentar, tenta de novo',
    'action.copy':
      'copiar, copiar código, copiar o código, copiar texto, copiar para a área de transferência, copia',
    'action.copied': 'copiado, copiado para a área de transferência, copiada, texto copiado',
    'action.expand': 'expandir, expandir tudo, abrir tudo, alargar, ampliar',
    'action.collapse': 'recolher, recolher tudo, minimizar, contrair, fechar tudo, encolher',
    'action.show-more':
      '(mostrar|ver|exibir|veja) mais, mais, mostre mais, ver mais…, ler mais comentários, carregar mais, mais resultados, carregue mais, carregar mais (resultados|artigos|posts|notícias), ver mais (artigos|resultados|posts), mostrar mais resultados',
    'action.show-less': '(mostrar|ver|exibir) menos, menos',
    'action.show-all': '(mostrar|ver|exibir|veja) (tudo|todos|todas), tudo, todos, todas',
    'action.hide': 'ocultar, esconder, oculte',
    'action.loading':
      'a carregar, carregando, carregamento, a carregar [por favor] aguarde, carregando [por favor] aguarde, em carregamento',
    'action.wait':
      'aguarde, [por favor] aguarde [por favor], [por favor] espere, um momento [por favor], aguarde um momento, espere um momento, só um momento, um instante, aguardar, aguarde um instante',
    'action.select': 'selecionar, escolher, selecione, selecione uma opção, escolha, escolha uma opção',
    'action.reload':
      'recarregar, atualizar, (recarregar|atualizar|recarregue|atualize) [a] página, refrescar',
    'action.download':
      'descarregar, transferir, baixar, download, fazer download, (baixar|descarregar|transferir) [o] (ficheiro|arquivo), baixe',
    'action.write': 'escrever, escreva',
    'action.preview':
      'pré-visualizar, pré-visualização, prévia, visualização prévia, previsualizar, visualizar prévia, antevisão, prever',
    'action.preview-loading': '(a carregar|carregando) [a] (pré-visualização|prévia|antevisão|visualização)',
    'action.preview-empty':
      'nada para (pré-visualizar|mostrar|visualizar), nada a (pré-visualizar|mostrar|visualizar|exibir), sem pré-visualização, não há nada para (pré-visualizar|mostrar)',
    'action.play':
      'reproduzir, reproduzir [o] vídeo, assistir ao vídeo, tocar, ver [o] vídeo, play, assistir',
    'action.listen':
      'ouvir, ouça, ouvir [este|o] artigo, ouça [este|o] artigo, ouvir ({count} min), ouça esta notícia, ouvir notícia, ouça a notícia, ouvir a matéria, ouça a matéria, ouça este conteúdo, ouvir este texto',
    'action.report': 'denunciar, reportar, denuncie, sinalizar, denúncia',
    'action.settings': 'definições, configurações, opções, preferências, ajustes, configuração',
    'form.name':
      'nome, o seu nome, seu nome, nome completo, nome *, o teu nome, nome e apelido, nome e sobrenome, insira o seu nome, nome ou apelido, alcunha, nome de exibição, seu nome completo, apelido',
    'form.name-optional': 'nome (opcional), nome (facultativo), nome opcional, seu nome (opcional)',
    'form.email':
      'email, e-mail, [o] seu (email|e-mail), endereço de (email|e-mail|correio eletrónico|correio eletrônico), correio eletrónico, correio eletrônico, o seu endereço de (email|e-mail), seu endereço de (email|e-mail), (introduza|insira|digite|escreva|coloque|informe) [o] seu (email|e-mail), email *, o teu email, mail, endereço eletrónico, seu melhor (email|e-mail), o seu melhor email, digite seu melhor e-mail, endereço email, introduza o seu endereço de email, insira seu endereço de e-mail, digite seu endereço de e-mail',
    'form.email-optional':
      '(email|e-mail) (opcional), (email|e-mail) (facultativo), email opcional, endereço de (email|e-mail) (opcional)',
    'form.website':
      'site, website, sítio web, página web, url, o seu site, seu site, web site, endereço do site, sítio, o seu website, página pessoal, site url, web',
    'form.website-optional': '(site|website) (opcional), (site|website) (facultativo), sítio web (opcional)',
    'form.username':
      'nome de utilizador, nome de usuário, utilizador, usuário, nome de utilizador ou email, login usuário',
    'form.password': 'palavra-passe, senha, a sua palavra-passe, sua senha, password, a sua senha',
    'form.message':
      'mensagem, a sua mensagem, sua mensagem, escreva a sua mensagem, escreva sua mensagem, texto, a tua mensagem, digite sua mensagem, escreva uma mensagem',
    'form.optional': 'opcional, (opcional), facultativo, (facultativo)',
    'form.required':
      'obrigatório, (obrigatório), necessário, (necessário), requerido, obrigatória, (requerido), exigido',
    'form.required-marked':
      '[os] campos (obrigatórios) [estão] (marcados) [com|por] [um] [*|asterisco], campos obrigatórios, * campos obrigatórios, * campo obrigatório, [os] campos (marcados|assinalados) com [um] (*|asterisco) são [de preenchimento] (obrigatórios|obrigatório), campos com * são obrigatórios, * obrigatório, * preenchimento obrigatório, indica um campo obrigatório, campos de preenchimento obrigatório, campos obrigatórios marcados com *, campos obrigatórios são marcados com *, os campos obrigatórios estão marcados',
    'form.field-required':
      '(este|o) campo é (obrigatório|necessário|requerido|de preenchimento obrigatório), [por favor] (preencha|preencher) este campo, este campo não pode (estar|ficar|ser deixado) (vazio|em branco), é obrigatório, não pode estar vazio, não pode ficar em branco, este campo deve ser preenchido, campo de preenchimento obrigatório, campo obrigatório, campo requerido',
    'form.enter-name':
      '[por favor] (introduza|insira|indique|digite|escreva|informe|preencha) [o] seu nome por favor, por favor (introduza|insira|indique|digite|escreva|informe|preencha) (o seu|seu|um) nome, indique o seu nome, informe seu nome, deve introduzir o seu nome, o nome é obrigatório, preencha o seu nome, digite seu nome, digite o seu nome, introduza o seu nome, insira seu nome, escreva o seu nome',
    'form.enter-email':
      'por favor (introduza|insira|indique|digite|escreva|informe|preencha) (o seu|seu|um) (email|e-mail), por favor (introduza|insira|indique|informe) (o seu|seu) endereço de (email|e-mail), informe seu e-mail, indique o seu (email|e-mail), o (email|e-mail) é obrigatório, preencha o seu email',
    'form.enter-valid-email':
      '[por favor] (introduza|insira|indique|digite|informe|escreva|forneça) um (email|e-mail|endereço de email|endereço de e-mail|endereço de correio eletrónico) válido, (email|e-mail|endereço de email|endereço de e-mail) (inválido|não válido|incorreto), o (email|e-mail|endereço de email) (não é válido|é inválido|introduzido não é válido), endereço de email não é válido, e-mail informado é inválido',
    'form.submit-error':
      '(ocorreu|houve) um erro ao enviar o formulário, erro ao enviar o formulário, erro no envio do formulário, houve um problema com o seu envio',
    'form.thanks':
      '[a] (sua|tua) mensagem foi enviada [com sucesso], obrigado pela sua mensagem, mensagem enviada [com sucesso], obrigado pelo (seu contacto|contato|contacto|seu contato), obrigado por entrar em contato, obrigado por nos contactar',
    'form.email-private':
      '[o] (seu) [endereço] [de] (email|e-mail) não (será|vai ser) (publicado|divulgado), não será (publicado|divulgado|mostrado|exibido), (não será publicado), (não é publicado), [o] seu (email|e-mail) nunca será (publicado|divulgado|exibido), não publicaremos [o] seu (email|e-mail), o email não será publicado, o seu email nunca é publicado, o e-mail não será publicado, não será divulgado publicamente',
    'form.private-and-required':
      '[o] seu endereço de (email|e-mail) não será publicado [os] campos obrigatórios (marcados|são marcados|estão marcados|assinalados) com *',
    'login.label':
      'iniciar sessão, entrar, login, inicie sessão, entre, inicia sessão, faça login, acessar, aceder, fazer login, início de sessão, acesse, log in, entrar agora, inicie sessão agora, entrar na conta, conectar-se, autenticar-se, entrar na minha conta, acesse sua conta, acesse a sua conta, ligar-se, efetuar login, entra, sign in',
    'login.with':
      '(entrar|iniciar sessão|inicie sessão|login|continuar|fazer login|faça login|acessar|aceder|entre|registar|cadastre-se|ligar|conectar|autenticar) (com|através do|via|usando|pelo) {brand}, continuar com o {brand}, entrar com [o|a] {brand}, iniciar sessão com o {brand}, conectar-se com [o] {brand}',
    'login.out':
      'terminar sessão, sair, encerrar sessão, logout, sair da conta, desligar, fazer logout, log out, desconectar, termine sessão, fechar sessão, finalizar sessão',
    'login.sign-up':
      'registar, registe-se, criar conta, criar uma conta, cadastre-se, cadastrar, registar-se, crie uma conta, crie a sua conta, crie sua conta, inscrever-se agora, registrar-se, registre-se, cadastro, registo, nova conta, cadastrar-se, crie uma conta (grátis|gratuita), criar conta (grátis|gratuita), registe-se (agora|grátis|gratuitamente), cadastre-se (agora|grátis|gratuitamente), regista-te, cria uma conta, registrar, cria a tua conta, registro, faça seu cadastro, faça o seu registo, cadastre-se aqui, quero me cadastrar',
    'login.or':
      '(entrar|iniciar sessão|inicie sessão|login|entre|faça login|fazer login) (ou|/) (registar|registe-se|cadastre-se|criar conta|crie uma conta|registar-se|registrar), entrar / registar, login / registo, login / cadastro, inicie sessão ou registe-se, faça login ou cadastre-se, entrar ou cadastrar-se, entre ou cadastre-se',
    'login.to-comment':
      '(inicie sessão|iniciar sessão|faça login|fazer login|entre|entrar|registe-se|acesse|inicia sessão|faça o login) para (comentar|deixar um comentário|publicar um comentário|participar|responder|poder comentar|escrever um comentário|participar da conversa|participar na conversa|participar na discussão), para comentar (inicie sessão|faça login|entre), entre ou cadastre-se para comentar, faça login ou cadastre-se para comentar, inicie sessão ou registe-se para comentar, acesse sua conta para comentar, (tem de|deve|precisa de) (iniciar sessão|ter sessão iniciada|ter a sessão iniciada|estar registado) para [poder] (comentar|publicar um comentário|deixar um comentário|enviar um comentário), só utilizadores registados podem comentar, apenas (utilizadores registados|usuários cadastrados|usuários registrados|assinantes registados) podem comentar, para comentar (é necessário|tem de|deve|é preciso) (iniciar sessão|fazer login|estar registado|estar logado), tem de iniciar a sessão para publicar um comentário, você precisa fazer o login para publicar um comentário',
    'login.required':
      '(tem de|deve|precisa|precisa de|é necessário|você precisa|você deve|é preciso) (iniciar sessão|ter sessão iniciada|fazer login|estar registado|estar logado|entrar|se autenticar|estar conectado|fazer o login), (login|início de sessão|autenticação) (necessário|obrigatório|requerido|necessária|obrigatória), por favor (inicie sessão|faça login|faça o login|entre), é necessário iniciar sessão para continuar',
    'login.as':
      '(sessão iniciada|ligado|conectado|logado|autenticado|conectada) como {name}, iniciou sessão como {name}, tem sessão iniciada como {name}, você está (logado|conectado) como {name}, sessão iniciada por {name}, está ligado como {name}, está autenticado como {name}',
    'login.forgot':
      '(esqueceu-se|esqueceu) [da|a|de] [sua|minha|tua] (palavra-passe|senha|password), palavra-passe esquecida, recuperar [a] (palavra-passe|senha|password), esqueci a minha senha, não sabe a sua senha, esqueceu-se da sua palavra-passe, não lembra a senha, esqueceu seu usuário ou senha, perdeu a sua senha',
    'login.reset-password':
      '(repor|redefinir|recuperar|alterar|criar nova|redefina) [a|a sua|sua|minha] (palavra-passe|senha|password) nova, redefinir [a] [sua] senha, repor [a] palavra-passe, nova (palavra-passe|senha), redefinição de senha, alterar [a] (palavra-passe|senha), criar [uma] nova senha, repor a sua palavra-passe',
    'login.remember':
      'lembrar-me, lembrar de mim, manter (sessão iniciada|a sessão iniciada|conectado|-me ligado|login|logado), lembre-se de mim, permanecer conectado, continuar conectado, memorizar os meus dados, manter-me conectado, lembrar dados de acesso, lembrar, lembra-te de mim, mantenha-me conectado, manter sessão, lembre-me, lembrar senha',
    'login.no-account':
      '[ainda] não tem [uma] conta [ainda] [registe-se|cadastre-se|crie uma], [ainda] não tens [uma] conta, [ainda] não está registado, ainda não é registado, ainda não é cadastrado, [ainda] não tenho conta, [ainda] não possui [uma] conta, novo por aqui, é novo por aqui, novo em {brand}, não tem cadastro, ainda não tem cadastro, não possui cadastro, não é cadastrado, novo utilizador, sem conta, novo no {brand}',
    'login.have-account':
      'já tem [uma] conta [inicie sessão|entre|faça login|entrar], já tens [uma] conta, já está registado [inicie sessão], já [é|está] (registado|cadastrado|registrado) [faça login|entre], já tenho [uma] conta, já possui [uma] conta, já tem cadastro, já sou cadastrado, já é utilizador, já tem registo, já é registado, já possui cadastro',
    'login.failed':
      '(nome de utilizador|utilizador|usuário|email|e-mail) ou (palavra-passe|senha|password) (incorretos|incorreta|inválidos|inválida|errados|incorretas), (palavra-passe|senha|password) (incorreta|inválida|errada), (falha|erro) (no login|ao iniciar sessão|ao fazer login|de autenticação|no início de sessão), dados de acesso incorretos, login inválido, credenciais (inválidas|incorretas)',
    'login.account':
      'a minha conta, minha conta, conta, a sua conta, sua conta, área pessoal, área do utilizador, área do cliente',
    'login.profile': 'perfil, o meu perfil, meu perfil, o seu perfil, seu perfil, ver perfil, editar perfil',
    'login.link-sent':
      '(enviámos|enviamos)-lhe um link [para iniciar sessão|de acesso|para entrar], enviamos um link [de acesso|para entrar|para fazer login] [para o seu e-mail], verifique o seu email (enviámos|enviamos)-lhe um link, link de acesso enviado',
    'login.session-expired':
      '[a] [sua] sessão (expirou|expirada|caducou|foi expirada), sessão expirada inicie sessão novamente',
    'login.confirm-email':
      '[por favor] (confirme|verifique|confirma) (o seu|seu) [endereço de] (email|e-mail)',
    'captcha.protected-by':
      'protegido (por|pelo|com) {brand}, este site é protegido (por|pelo) {brand}, este formulário é protegido (por|pelo) {brand}',
    'captcha.not-robot':
      'não sou um robô, não sou um robot, sou humano, eu sou humano, não sou robô, sou um ser humano, não sou um bot, sou uma pessoa',
    'captcha.prove-human':
      'é humano, é um robô, você é humano, você é um robô, (confirme|prove|verifique|comprove) que (é humano|é um ser humano|não é um robô|você é humano|você não é um robô|não é um robot), por favor (confirme|prove|comprove) que (é humano|não é um robô|você é humano|não é um robot)',
    'captcha.verify': 'verificar, verifique, verificar agora, comprovar',
    'captcha.verify-required':
      '(verificação|validação) (necessária|obrigatória|requerida|exigida), é necessária [uma] verificação',
    'captcha.verifying':
      'a verificar, verificando, verificação em curso, verificação em andamento, (a verificar|verificando) [por favor] aguarde, a validar, validando',
    'captcha.verified':
      'verificado, verificação (concluída|bem-sucedida|efetuada|realizada|completa), verificada, sucesso, verificado com sucesso',
    'captcha.failed':
      '(a verificação falhou|falha na verificação|verificação falhou|verificação falhada|erro de verificação|erro na verificação), captcha (incorreto|inválido|errado), código (incorreto|inválido|errado), falha no captcha, o código está incorreto, o captcha está incorreto, verificação mal sucedida',
    'captcha.expired':
      '[a] verificação (expirou|expirada|caducou), captcha (expirado|expirou), código (expirado|expirou), a verificação expirou tente novamente',
    'captcha.complete':
      '[por favor] (complete|resolva|preencha|conclua) o captcha, deve completar o captcha, complete o captcha para continuar',
    'captcha.enter-code':
      '(introduza|insira|digite|escreva|introduzir|inserir|digitar) (o|o seu) código [de segurança|de verificação|abaixo|acima], insira o captcha, digite o captcha, (inserir|introduzir|digitar) código',
    'captcha.enter-characters':
      '(introduza|insira|digite|escreva) (os caracteres|as letras|o texto|as palavras|os números) (da imagem|que vê|que vê na imagem|que você vê|que aparecem na imagem), (introduza|insira|digite|copie) os caracteres, digite o texto da imagem, caracteres da imagem, escreva o que vê na imagem',
    'captcha.enter-heard':
      '(introduza|insira|digite|escreva) (o que ouve|o que ouvir|o que você ouve|o que você ouvir|os números que ouvir|os caracteres que ouvir|os números que ouve|as palavras que ouve)',
    'captcha.code':
      'código, código de segurança, código de verificação, código captcha, código de confirmação',
    'captcha.audio':
      '[obter um|receber um] desafio (de|em) áudio, captcha de áudio, desafio sonoro, captcha em áudio, versão áudio, desafio áudio, obter um desafio de áudio, obter desafio em áudio',
    'captcha.play-audio': 'reproduzir [o] áudio, ouvir o código, tocar o áudio',
    'captcha.new':
      '(novo|outro) (código|captcha|desafio), (nova|outra) imagem, recarregar [o] captcha, mudar imagem, trocar imagem, atualizar captcha, obter um novo (código|desafio|captcha), gerar novo código, receber um novo desafio, atualizar imagem, mudar a imagem',
    'cookie.accept':
      'aceitar, aceito, aceitar [os] cookies, permitir, permitir [os] cookies, concordo, concordar, consentir, aceito os cookies, aceite, autorizar, sim aceito, aceito cookies, consinto, aceitar o uso de cookies, estou de acordo, eu aceito, eu concordo, aceitar todos estes cookies',
    'cookie.accept-all':
      '(aceitar|aceito|permitir|autorizar|ativar|aceite|permitir) (tudo|todos|todas), (aceitar|permitir|aceito|autorizar) todos os (cookies|serviços), aceitar todos os cookies e continuar, selecionar (tudo|todos), concordar com tudo, concordo com tudo, aceitar todas as cookies, habilitar (tudo|todos), permitir todas as cookies, aceitar todas cookies, consentir tudo',
    'cookie.accept-selected':
      '(aceitar|permitir|guardar|salvar|confirmar|gravar) [a] [minha] seleção, aceitar [os] selecionados, permitir [os] selecionados, (guardar|salvar|confirmar) [as] [minhas] escolhas, aceitar [os] cookies selecionados, confirmar [as] minhas escolhas, permitir seleção, aceitar selecionadas, aceitar as selecionadas, aceitar escolhas, confirmar a minha seleção, apenas selecionados, confirmar escolha',
    'cookie.accept-continue':
      'aceitar e (continuar|fechar|prosseguir|continuar a navegar|continuar navegando|continuar a ler), aceito e continuo, aceitar & fechar, concordar e fechar, concordar e continuar, prosseguir e aceitar',
    'cookie.only-necessary':
      '(só|apenas|somente) [os] [cookies] (necessários|essenciais|estritamente necessários|obrigatórios|indispensáveis|técnicos), (aceitar|permitir) (apenas|só) [os|as] [cookies] (necessários|essenciais|necessárias), apenas cookies (necessários|essenciais), aceitar [os] [cookies] (necessários|essenciais), apenas o necessário, só o necessário, apenas necessárias, rejeitar [cookies] (não essenciais|opcionais|não necessários), apenas os necessários, apenas essenciais, recusar opcionais',
    'cookie.reject':
      'rejeitar, recusar, rejeito, recuso, rejeitar [os] cookies, recusar [os] cookies, não aceito, não aceitar, não concordo, continuar sem aceitar, declinar, não permitir, negar, discordo, rejeitar e fechar, recusar e fechar, não aceitar cookies, fechar sem aceitar, eu recuso, não consentir, dispensar cookies',
    'cookie.reject-all':
      '(rejeitar|recusar|negar|rejeito|recuso|desativar|bloquear|declinar|desabilitar) (tudo|todos|todas), (rejeitar|recusar) todos os (cookies|serviços), não aceitar (nenhum|nada), rejeitar todas as cookies, recusar todas as cookies, rejeitar todas e fechar',
    'cookie.settings':
      '(definições|configurações|preferências|opções|configuração|gestão|ajustes|gerenciamento) [de|dos|das|sobre] cookies, (gerir|gerenciar|personalizar|configurar|alterar|ajustar) [os|as|definições de|preferências de|configurações de] cookies, painel de cookies, alterar definições de cookies, gerir preferências de cookies, gerenciar preferências de cookies, preferência de cookies, alterar configurações de cookies, personalizar os cookies',
    'cookie.manage':
      '(gerir|gerenciar|personalizar|alterar) [as|as suas|as minhas|minhas] (preferências|opções|definições|configurações|escolhas), personalizar, configurar, gerir, gerenciar, mais opções, preferências de consentimento, gerir consentimento, ver preferências, gerenciar consentimento, customizar, personalize, outras opções, gerir o consentimento, gerenciar individualmente, personalizar escolhas, gerir individualmente, visualizar preferências, ajustar',
    'cookie.save-settings':
      '(guardar|salvar|gravar|confirmar) [as] [minhas|suas] (preferências|definições|configurações|opções), (guardar|salvar|gravar) e (fechar|sair|continuar|aceitar), salvar minhas preferências, guardar as minhas preferências',
    'cookie.choose':
      '(deixe-me|deixa-me|quero|prefiro|deixem-me) escolher, escolho eu, eu escolho, quero ser eu a escolher, me deixe escolher, deixe eu escolher, quero decidir, escolher eu próprio, permita-me escolher, eu quero escolher',
    'cookie.policy':
      'política de cookies, políticas de cookies, aviso de cookies, declaração de cookies, a nossa política de cookies, nossa política de cookies, informação sobre cookies, informações sobre cookies, ler a política de cookies, aviso sobre cookies',
    'cookie.learn':
      '(saiba mais|saber mais|mais informações|mais informação|leia mais|para saber mais) sobre [o uso de|a utilização de|os|a utilização dos|o uso dos|como usamos] cookies, para saber mais consulte [a] nossa política de cookies, mais informações na nossa política de cookies, saiba mais na [nossa] política de cookies, consulte a nossa política de cookies, saiba mais em nossa política de cookies',
    'cookie.label': 'cookies, cookie, os cookies',
    'cookie.consent-heading':
      'consentimento [de|para|dos] cookies, (valorizamos|respeitamos) [a] sua privacidade, [a] sua privacidade é importante [para nós], preocupamo-nos com a sua privacidade, a sua privacidade, sua privacidade, gerir [o] consentimento [de|dos] [cookies], gerenciar [o] consentimento [de|dos] [cookies], nós valorizamos [a] sua privacidade, damos valor à sua privacidade, aviso de privacidade e cookies, utilização de cookies, uso de cookies, cookies neste site, antes de continuar, nos preocupamos com a sua privacidade, a sua privacidade é a nossa prioridade, cookies e privacidade, nós respeitamos a sua privacidade, sua privacidade importa',
    'cookie.blocked-content':
      'este conteúdo (está|foi) bloqueado, conteúdo bloqueado, (aceite|é necessário aceitar|para ver este conteúdo aceite) os cookies para (ver|visualizar) este (conteúdo|vídeo), para ver este (conteúdo|vídeo) (aceite|tem de aceitar|deve aceitar) os cookies',
    'consent.manager':
      '(gestão|gestor|gerenciador|gerenciamento) (de|do) consentimento, (definições|preferências|configurações|opções) de consentimento, centro de (privacidade|preferências|preferências de privacidade), central de privacidade, gestor de consentimentos, gerenciador de consentimentos',
    'consent.services-heading':
      'serviços que (gostaríamos|queremos|pretendemos|desejamos) [de] (usar|utilizar)',
    'consent.withdraw':
      '(pode) (alterar|retirar) [o|a] [seu|sua] (consentimento|escolha) (a qualquer momento|em qualquer momento), pode mudar de ideias a qualquer momento, você pode mudar de ideia a qualquer momento, pode retirar ou alterar o seu consentimento a qualquer momento',
    'consent.enable-all':
      '(ativar|habilitar|ligar) ou (desativar|desabilitar|desligar) todos os serviços, ativar ou desativar (todos|tudo)',
    'consent.external-ask':
      '(deseja|quer|pretende|gostaria de|você deseja) carregar [o] conteúdo externo [fornecido] [por {brand}], quer carregar conteúdos externos [fornecidos por {brand}]',
    'consent.always': 'sempre, permitir sempre, sempre permitir',
    'consent.service': 'serviço, serviços, aplicação, aplicações, aplicativo, aplicativos, app, apps',
    'consent.purpose': 'finalidade, finalidades, propósito, propósitos, objetivo, objetivos, fim, fins',
    'consent.vendors':
      'fornecedores, fornecedor, parceiros, [os] nossos parceiros, nossos parceiros, lista de (fornecedores|parceiros), terceiros, ver fornecedores, ver parceiros, parceiro, lista de parceiros, ver os parceiros, ver nossos parceiros',
    'consent.always-required':
      '(sempre necessário), (sempre obrigatório), sempre (ativo|ativos|ativado|ativados|necessário|obrigatório|requerido|necessários|ativa|ativas|habilitado|exigido)',
    'consent.service-always-required':
      'este serviço é sempre (necessário|obrigatório|requerido|exigido), este serviço (sempre é|é) (necessário|exigido|obrigatório) sempre, estes serviços são sempre necessários, este aplicativo é sempre necessário, esta aplicação é sempre necessária',
    'consent.opt-out':
      '(opt-out), opt-out, excluir-se, desativar participação, opção de exclusão, optar por não participar, auto-exclusão, cancelar participação',
    'consent.do-not-sell':
      'não vender (as minhas informações|minhas informações|os meus dados|meus dados|os meus dados pessoais|meus dados pessoais|minhas informações pessoais|as minhas informações pessoais), não vender nem (partilhar|compartilhar) {title}, não venda (minhas informações|meus dados|minhas informações pessoais) [pessoais]',
    'consent.essential':
      'necessários, essenciais, estritamente necessários, cookies (necessários|essenciais|técnicos|estritamente necessários|indispensáveis|obrigatórios), essencial, técnicos, obrigatórios, necessárias, indispensáveis, estritamente necessário, tecnicamente necessários, cookies estritamente necessárias, cookies necessárias',
    'consent.functional':
      'funcionais, funcional, cookies (funcionais|de funcionalidade|de funcionalidades|de preferências|de preferência|de personalização), funcionalidade, funcionalidades, de funcionalidade',
    'consent.statistics':
      'estatísticas, estatística, estatísticos, cookies (estatísticos|analíticos|de análise|de estatística|de medição|de estatísticas|de desempenho e análise), análise, analíticos, analíticas, analytics, medição, análises, medição de audiência, de análise, analítico, estatístico',
    'consent.marketing':
      'marketing, cookies (de marketing|de publicidade|publicitários|de segmentação|de rastreamento|de rastreio|de direcionamento|de publicidade direcionada), publicidade e marketing, segmentação, rastreamento, rastreio, publicidade direcionada, publicidade personalizada, direcionamento, publicitários, de marketing, publicidade segmentada, publicidade dirigida',
    'consent.performance':
      'desempenho, performance, cookies de (desempenho|performance), otimização [do desempenho|de desempenho], de desempenho, rendimento, otimização de performance',
    'consent.social-media':
      'redes sociais, cookies de (redes sociais|mídias sociais|mídia social), mídias sociais, mídia social, rede social, media sociais',
    'consent.external-media':
      'conteúdo externo, conteúdos externos, mídia externa, média externa, meios externos, multimédia externa, conteúdo incorporado, conteúdos de terceiros, conteúdo de terceiros, serviços externos, mídias externas, vídeos externos, serviços de terceiros',
    'consent.service-provision':
      '(prestação|fornecimento|provisão|disponibilização) (de|do|dos) (serviços|serviço)',
    'consent.testing-mode': 'modo de (teste|testes), modo teste',
    'consent.details':
      'detalhes, (ver|mostrar|exibir) [os] (detalhes|pormenores), mais detalhes, pormenores, detalhes dos cookies, ver mais detalhes, mostrar mais detalhes',
    'consent.privacy-settings':
      '(definições|configurações|preferências|opções) (de|da) privacidade, gerir [a] [minha|sua] privacidade, gerenciar [a] privacidade, configuração de privacidade, gerir os meus dados, configurar privacidade, as suas escolhas de privacidade, gerir privacidade',
    'privacy.label': 'privacidade, proteção de dados, privacidade e proteção de dados, privacidade e dados',
    'privacy.policy':
      'política de privacidade, políticas de privacidade, [a] nossa política de privacidade, aviso de privacidade, declaração de privacidade, política de proteção de dados, política de privacidade e cookies, ler a política de privacidade, política de privacidade e proteção de dados, leia a política de privacidade, política de dados, política de privacidade e dados, proteção de dados pessoais',
    'privacy.learn-more':
      'para saber mais [por favor] (leia|consulte|veja) [a] nossa política de privacidade, (consulte|leia|veja) [a] nossa política de privacidade, mais informações na [nossa] política de privacidade, para mais informações consulte [a] nossa política de privacidade, saiba mais (na|em) [nossa] política de privacidade',
    'privacy.agree':
      '(aceito|li e aceito|concordo com|li e concordo com|eu aceito|estou de acordo com|declaro que li e aceito|aceito os termos da|li e compreendi) a política de privacidade, li e aceito a [sua|nossa] política de privacidade, aceito a política de privacidade e os termos, autorizo o tratamento dos meus dados [pessoais], li a política de privacidade, concordo com a política de privacidade e os termos de uso, aceito a política de proteção de dados',
    'privacy.agree-terms':
      'ao (subscrever) [você] (concorda com|aceita) (os nossos|os) (termos|termos de uso) e [a] [nossa] política de privacidade, ao (subscrever|continuar|inscrever-se|se inscrever|assinar) [você] (concorda com|aceita) [a] nossa política de privacidade, aceito os termos e condições e a política de privacidade, li e aceito os termos e condições e a política de privacidade',
    'privacy.terms':
      'termos e condições, termos de (uso|serviço|utilização), condições (de uso|de utilização|gerais|de serviço|gerais de utilização|gerais de venda), termos, condições, termos do serviço, termos e condições de (uso|utilização), termos & condições, termos gerais, termos legais',
    'privacy.and-terms':
      'privacidade e (termos|condições|termos de uso|termos de utilização), privacidade - termos, privacidade & termos, termos e privacidade, termos de uso e política de privacidade, política de privacidade e termos de (uso|utilização|serviço), termos de uso e privacidade, privacidade - condições',
    'newsletter.label':
      'newsletter, newsletters, boletim, a nossa newsletter, nossa newsletter, as nossas newsletters, boletim informativo, boletins, nossas newsletters, newsletter semanal, newsletter diária, lista de e-mails',
    'newsletter.subscribe':
      '(subscreva|subscrever|assine|assinar|inscreva-se na) [a] [nossa] newsletter [semanal|diária|gratuita|grátis], (subscreva|assine|receba) [as] [nossas] newsletters, inscreva-se em nossa newsletter, (subscreva|assine|receba) [gratuitamente] [a] nossa newsletter, subscrição da newsletter, inscrição na newsletter, subscreva o [nosso] boletim, assine o [nosso] boletim [informativo], inscreva-se para receber [a] [nossa] newsletter, (quero|desejo|pretendo) receber a newsletter, cadastre-se em nossa newsletter, receba [o] nosso boletim [informativo], assine nossa lista de e-mails, subscreva a newsletter do {title}, assine a newsletter do {title}, cadastre-se para receber [a] [nossa] newsletter, subscreva a newsletter {title}, junte-se à nossa newsletter, assine gratuitamente a nossa newsletter, inscreva-se na minha newsletter, subscreva gratuitamente a newsletter',
    'newsletter.pitch':
      '(receba|recebe|receber) (as últimas notícias|as notícias|as novidades|nossas novidades|as nossas novidades) (no seu email|no seu e-mail|por email|por e-mail|na sua caixa de entrada|todos os dias), (não perca|não percas) (nada|nenhuma notícia|as últimas notícias|nenhum artigo|as novidades|nenhuma novidade|nenhuma publicação|o melhor), (fique|mantenha-se|esteja|mantém-te|fica) (a par|atualizado|informado|por dentro|em dia|sempre informado|ao corrente|a par de tudo), {title} (no seu email|no seu e-mail|na sua caixa de entrada|em seu e-mail), diretamente (no seu email|no seu e-mail|na sua caixa de entrada), fique por dentro de tudo, fique por dentro das novidades, fique por dentro das notícias, as notícias no seu email, seja o primeiro a saber',
    'newsletter.check-inbox':
      '[por favor] (verifique) (a sua) (caixa de entrada|caixa de correio) [para confirmar] [a|a sua] [subscrição|inscrição], [por favor] confirme (a sua|sua) (subscrição|inscrição|assinatura), (enviámos-lhe|enviamos|enviamos-lhe|foi enviado|enviamos para você) um (email|e-mail) de confirmação, está quase, falta pouco, quase lá, clique no link [do email|do e-mail|no email|no e-mail] para confirmar [a sua subscrição|sua inscrição|a subscrição], receberá um (email|e-mail) de confirmação, você receberá um e-mail de confirmação, só falta um passo, verifique o seu email e confirme a subscrição, irá receber um email de confirmação',
    'newsletter.thanks':
      '(obrigado|obrigada) (por|pela) (subscrever|sua subscrição|se inscrever|sua inscrição|assinar|subscrição|inscrição|se subscrever|se cadastrar|assinatura|registar-se|se registar), (inscrição|subscrição|cadastro) (realizada|efetuada|confirmada|concluída|realizado|feita) [com sucesso], [já] está (subscrito|inscrito), subscreveu com sucesso, [a] sua (subscrição|inscrição) (foi confirmada|está confirmada|foi realizada com sucesso|foi efetuada com sucesso), inscrito com sucesso, inscrito, subscrito, você está inscrito, obrigado por subscrever a [nossa] newsletter, bem-vindo a bordo, inscreveu-se com sucesso em {name}, você se inscreveu com sucesso, obrigado por se inscrever em nossa newsletter',
    'newsletter.already':
      'já (está|é|estás) (subscrito|inscrito|assinante da newsletter|registado na newsletter) [na newsletter], você já está inscrito [na newsletter], este (email|e-mail|endereço de email) já (está|se encontra) (subscrito|inscrito|registado|cadastrado), já subscreveu a newsletter, já se inscreveu, já subscreveu, e-mail já cadastrado, email já registado',
    'newsletter.unsubscribe-anytime':
      '[você] (pode|podes) cancelar [a|a sua] (subscrição da newsletter|inscrição) (a qualquer momento|em qualquer momento|quando quiser), cancele [a] [sua] (inscrição|subscrição) (a qualquer momento|quando quiser), (cancelamento|cancelar inscrição) a qualquer momento da newsletter, pode deixar de receber (a qualquer momento|quando quiser), pode desinscrever-se (a qualquer momento|quando quiser), você pode se descadastrar (a qualquer momento|quando quiser), pode anular a subscrição a qualquer momento, pode remover a subscrição a qualquer momento, descadastre-se quando quiser, você pode cancelar a newsletter a qualquer momento, pode sair da lista quando quiser',
    'newsletter.no-spam':
      'sem spam, não enviamos spam, zero spam, nada de spam, não fazemos spam, sem spam prometemos, prometemos não enviar spam, nunca (enviamos|enviaremos) spam, odiamos spam, não mandamos spam, nós não enviamos spam, prometemos zero spam, não gostamos de spam, não enviaremos spam, sem spam prometido, não lhe enviaremos spam',
    'newsletter.unsubscribe':
      'cancelar [a] (subscrição|inscrição), anular [a] subscrição, cancelar [a] subscrição da newsletter, deixar de receber [a newsletter], descadastrar, desinscrever, descadastre-se, remover subscrição, desinscrever-se, cancelar recebimento, descadastrar-se, cancelar a minha subscrição',
    'newsletter.join-readers':
      '(junte-se|junta-te|una-se) a [mais de|outros|os] {count} (assinantes|leitores|subscritores|pessoas|inscritos|membros), (mais de|já somos) {count} (assinantes|leitores|subscritores|inscritos), junte-se aos {count} (assinantes|leitores|subscritores), mais de {count} (pessoas|leitores) já (recebem|assinam|subscreveram|subscrevem), junte-se a {count} outros (assinantes|subscritores|inscritos)',
    'subscribe.label':
      'subscrever, assinar, assine, subscreva, inscrever-se, inscreva-se, assinatura, subscrição, assinaturas, assine já, assine agora, subscreva já, subscrever agora, assine aqui, inscreve-te, subscreve, quero assinar, faça sua assinatura, faça a sua assinatura, seja assinante, torne-se assinante, quero subscrever, inscreva-se agora, inscreva-se já, subscreva agora, inscrição, assine por {count}, assine a partir de {count}, subscrições, assinar agora, inscreva-se grátis',
    'subscribe.rss':
      'rss, feed rss, feed, feeds rss, (assinar|subscrever|assine|subscreva) [o|via|por] [feed] rss, feed atom, feeds, (assinar|subscrever) [o] feed, atom, canal rss, feed de notícias, feed rss do site',
    'subscribe.by-email':
      '(subscrever|subscreva|assinar|assine|inscrever-se|inscreva-se|subscrição|assinatura) por (email|e-mail), receba os artigos por (email|e-mail), (subscrever|assinar) o blog por (email|e-mail), seguir por (email|e-mail), siga por (email|e-mail), receber artigos por email, assine via e-mail, subscrever blog via email, assinar blog por e-mail, receba as publicações por email',
    'subscribe.push':
      '(ativar|ative|permitir|receber|receba|habilitar|ligar|active|autorizar) [as] notificações [push], notificações push, (receber|receba) alertas, deseja receber [as] notificações, ative os alertas, quero receber notificações, gostaria de receber notificações, receber avisos, ativar alertas',
    'subscribe.to-read':
      '(assine|subscreva|inscreva-se|assinar|faça uma assinatura|torne-se assinante|seja assinante) para (continuar a ler|continuar lendo|ler|ler mais|ler este artigo|ler o artigo completo|ter acesso|continuar|ter acesso completo|ler a matéria completa|ler na íntegra|aceder|desbloquear|ler este conteúdo), para (continuar a ler|continuar lendo|ler este artigo|ler mais|ler o artigo completo|ter acesso) (assine|subscreva|torne-se assinante|seja assinante|faça uma assinatura), continue a ler com uma assinatura, continue lendo com uma assinatura, quer continuar a ler, quer ler mais, leia na íntegra com uma assinatura, assine e continue lendo, assine e leia na íntegra, precisa de uma assinatura para continuar a ler, quer continuar lendo, assine já e continue a ler, para ler o conteúdo completo assine',
    'subscribe.only':
      '[conteúdo|artigo|conteúdos] [só|exclusivo|exclusivos] (para|a|dos) (assinantes|subscritores), exclusivo (assinantes|subscritores), (este|esta) (artigo|conteúdo) é [só|exclusivo] (para|de) (assinantes|subscritores|os nossos assinantes), exclusivo para assinantes, assinantes, conteúdo premium, premium, artigo premium, só assinantes, conteúdo exclusivo, apenas para assinantes, artigo exclusivo, este post é apenas para assinantes [pagos], conteúdo só para assinantes, reservado a assinantes, exclusivo para subscritores, matéria exclusiva para assinantes, este conteúdo é exclusivo para assinantes',
    'subscribe.already':
      '[já] (é|és|sou) (assinante|subscritor) [inicie sessão|faça login|entre|clique aqui|faça o login|acesse|entrar], já tem [uma] (assinatura|subscrição) [inicie sessão|faça login|entre], já assinante [entre|faça login], sou assinante, já sou assinante, acesso assinantes, área do assinante, já tenho [uma] assinatura, já assina [faça login|entre], se já é assinante (inicie sessão|faça login|entre), você já é assinante [faça login|entre], login [de] assinante, entrar como assinante, já subscreveu inicie sessão',
    'subscribe.articles-left':
      '(restam-lhe|tem) {count} (artigos|artigo|matérias) (grátis|gratuitos|gratuitas) [este mês|neste mês|restantes], {count} artigos (grátis|gratuitos) restantes, atingiu o limite de artigos [grátis|gratuitos], você atingiu o limite de (artigos|matérias|artigos gratuitos|matérias gratuitas), já leu {count} artigos (grátis|gratuitos), leu {count} de {count} artigos gratuitos, este é o seu último artigo (grátis|gratuito), leu o seu último artigo gratuito, esgotou os artigos gratuitos deste mês, esgotou os seus artigos gratuitos, você ainda tem {count} artigos grátis este mês, você ainda tem {count} artigos gratuitos este mês',
    'subscribe.free-trial':
      '(teste|experimente|experimentar|testar|experimenta) (grátis|gratuitamente|gratuito|de graça), período (experimental|de teste) [grátis|gratuito], (comece|inicie) [o|o seu|seu] (teste|período de teste|período experimental) [grátis|gratuito], primeiro mês (grátis|gratuito|de graça), (um|{count}) (mês|meses|dias|semanas) (grátis|gratuitos|de graça|gratuito), experimente (grátis|gratuitamente) (durante|por) (um mês|{count} dias|{count} meses), teste (grátis|gratuitamente) por (um mês|{count} dias), avaliação gratuita, teste grátis de {count} dias, experiência gratuita, teste gratuito de {count} dias, degustação gratuita, primeiro mês é grátis',
    'subscribe.cancel-anytime':
      '(cancele|cancelar|cancela) (quando quiser|a qualquer momento|em qualquer momento|quando quiseres|a qualquer altura), [você] (pode|podes) cancelar [a] [sua] [assinatura] (quando quiser|a qualquer momento|em qualquer momento), sem (fidelização|compromisso|fidelidade|multa|permanência), sem fidelização cancele quando quiser, cancele [a] [sua] assinatura (quando quiser|a qualquer momento), cancelamento a qualquer momento, sem compromisso cancele quando quiser, cancele online quando quiser',
    'subscribe.manage':
      '(gerir|gerenciar|gira|gerencie) [a|as|a minha|a sua|minha] (assinatura|subscrição|assinaturas|subscrições), a minha assinatura, minha assinatura, a minha subscrição, a sua assinatura, sua assinatura',
    'subscribe.gift':
      '(oferecer|ofereça|presentear|dar de presente|presenteie) [este|o] artigo, (oferecer|ofereça|presenteie) [uma] assinatura, partilhar como oferta, oferecer este artigo a um amigo, (compartilhar|partilhar) como presente, presentear matéria, presentear com este artigo, enviar como presente, dar conteúdo de presente, link de oferta, oferta de artigo',
    'subscribe.register-to-read':
      '(registe-se|cadastre-se|registre-se|crie uma conta|inscreva-se) [grátis|gratuita|gratuitamente] para (continuar a ler|continuar lendo|ler|ler mais|ler este artigo), crie uma conta (grátis|gratuita) para (continuar a ler|continuar lendo|ler|continuar), para continuar (a ler|lendo) (registe-se|cadastre-se|faça login|inicie sessão) [gratuitamente], registe-se e continue a ler, cadastre-se e continue lendo, cadastre-se grátis para continuar lendo, faça login ou cadastre-se para continuar lendo, registe-se grátis e continue a ler',
    'subscribe.offers':
      '(ver|conheça|veja|conhecer) [as|os|todas as|todos os] (ofertas|planos|assinaturas|planos de assinatura|opções de assinatura), escolha (o seu|seu|um|o) (plano|plano de assinatura), escolha (a sua|sua|uma) assinatura, planos de assinatura, (as nossas|nossas) assinaturas, comparar planos, planos e preços, modalidades de assinatura, opções de assinatura, ofertas de assinatura, todas as ofertas',
    'member.only':
      '(só|exclusivo|apenas|somente|reservado) (para|a) (membros|sócios|associados|apoiadores), [este] (artigo|conteúdo) [é] [só|exclusivo] (para|a) (membros|sócios), apenas membros, só membros, exclusivo membros, conteúdo [exclusivo] para (membros|sócios), conteúdo para membros',
    'member.become':
      '(torne-se|seja|torna-te|tornar-se|sê) [um|uma] (membro|sócio|sócia|apoiador|apoiante|associado), junte-se a nós, associe-se, junta-te a nós, torne-se membro hoje, faça parte, seja membro agora, junte-se agora',
    'member.already':
      'já (é|és|sou) [um] (membro|sócio|associado|apoiador) [inicie sessão|faça login|entre], você já é membro, é membro, já sou membro entrar',
    'member.label': 'membros, membro, sócios, associados, área de membros, adesão, área de sócios',
    'member.support-us':
      'apoie-nos, (apoie|apoia|ajude|apoiar|financie) (o nosso trabalho|nosso trabalho|o nosso jornalismo|nosso jornalismo|o jornalismo independente|este projeto|o projeto|este blog|este site|{name}|o jornalismo de qualidade|um jornalismo independente|o nosso projeto), ajude-nos [a continuar|a crescer|a manter o site], apoie, apoiar, apoia-nos, precisamos do seu apoio, contribua com o nosso trabalho, contribua para {title}, com o seu apoio, o seu apoio é importante, seu apoio é importante, nos apoie, ajude a manter o {name}, apoie-me, apoie este trabalho',
    'member.donate':
      'doar, doe, doe agora, (faça|fazer) [uma|um] (doação|donativo), doação, doações, donativo, donativos, contribuir, contribua, pague-me um café, pague-nos um café, doe já, faça a sua doação, faça sua doação, ofereça-me um café, contribua agora, me pague um café, deixe uma gorjeta, compre-me um café, donate',
    'follow.label':
      'seguir, siga, segue, seguir autor, seguir tema, seguir tópico, seguir este autor, seguir assunto',
    'follow.us':
      'siga-nos, segue-nos, siga-nos nas redes sociais, acompanhe-nos, siga-nos em, nos siga, siga-nos também, siga nossas redes [sociais], encontre-nos em, acompanhe-nos nas redes sociais, siga-me, nas redes sociais siga-nos, nos siga nas redes sociais, siga a gente, encontre-nos nas redes sociais, segue-nos nas redes sociais',
    'follow.on':
      '(siga-nos|segue-nos|siga-me|seguir|siga|acompanhe-nos|encontre-nos|seguir-nos) (no|em|na|pelo|através do) {brand}, siga o {name} no {brand}, siga {name} (no|em) {brand}, nos siga no {brand}, siga nosso {brand}',
    'share.label':
      'partilhar, compartilhar, partilhe, compartilhe, partilha, compartilhe isso, partilhar isto, partilhe isto, compartilhar isso, compartilhamento, compartilhe este conteúdo agora, partilhe já, (partilhar|compartilhar) (no|em|via), (partilhe|compartilhe) nas redes sociais, partilhar nas redes sociais, compartilhar nas redes sociais, (partilhe|compartilhe) no',
    'share.on':
      '(partilhar|compartilhar|partilhe|compartilhe|partilha) (no|em|na|via|com|por|através do|pelo) {brand}, clique para (partilhar|compartilhar) (no|em|via|na) {brand}, carregue aqui para partilhar no {brand}, tuitar, tweetar, publicar no {brand}, enviar por {brand}, clique para partilhar em {brand}',
    'share.article':
      '(partilhar|compartilhar|partilhe|compartilhe) [este|o] (artigo|conteúdo|post|texto), (partilhar|compartilhar|partilhe|compartilhe) [esta|a] (notícia|página|publicação|matéria|postagem|história|reportagem), partilhar artigo, partilhe este artigo',
    'share.by-email':
      '(partilhar|compartilhar|enviar|partilhe|compartilhe|envie) (por|via) (email|e-mail), enviar a um amigo, enviar para um amigo, (clique|carregue aqui) para enviar (um link|uma ligação|por email|um link por e-mail) {title} amigo, enviar [este|o] artigo por (email|e-mail), envie por (email|e-mail) para um amigo, enviar link por e-mail, mandar por email, clique para enviar um link por e-mail para um amigo, enviar por correio eletrónico',
    'share.copy-link':
      'copiar [o] (link|url|endereço), copiar (ligação|hiperligação), copiar link para a área de transferência, copiar a ligação, copiar link do artigo, copie o link, copiar url, copiar o link do artigo, copiar hiperligação permanente',
    'share.link-copied':
      '(link|url|endereço|hiperligação|ligação) (copiado|copiada) [para a área de transferência], o link foi copiado [para a área de transferência], link copiado com sucesso',
    'share.save':
      '(guardar|salvar|gravar) para (mais tarde|depois|ler depois|ler mais tarde), ler (mais tarde|depois), (guardar|salvar) [este|o] artigo, adicionar (aos favoritos|à lista de leitura|à minha lista|a favoritos|aos marcadores), guardar nos favoritos, favoritar, salvar nos favoritos, favoritos, (salvar|guardar) notícia, leia depois, salvar matéria, leia mais tarde, marcar como favorito',
    'share.saved':
      '(guardado|salvo|adicionado|gravado) (para mais tarde|para depois|nos favoritos|aos favoritos|à lista de leitura|na sua lista|à sua lista de leitura), artigo (guardado|salvo), notícia salva, salvo para ler depois',
    'related.articles':
      '(artigos|posts|conteúdos|temas|assuntos|textos|tópicos|vídeos) (relacionados|semelhantes|similares), (notícias|publicações|postagens|matérias|histórias|leituras|entradas|reportagens) (relacionadas|semelhantes|similares), relacionados, relacionadas, relacionado, veja também, ver também, conteúdo relacionado, sobre o mesmo tema, mais sobre o mesmo assunto, artigo relacionado, notícia relacionada, posts relacionado, artigos sobre o mesmo tema, saiba mais sobre o assunto',
    'related.may-like':
      '[também] [lhe] (pode|poderá) [também|lhe] (interessar|interessar-lhe) [também], talvez [você] [também] (goste|se interesse|lhe interesse|curta), você (pode|poderá|vai|talvez) [também] (gostar|gostar de|se interessar|goste|gostar também|curtir|se interessar por), pode [também] (gostar|gostar de|interessar|ser do seu interesse), também pode gostar [de], também lhe pode interessar, também poderá gostar [de], poderá [também] gostar [de], vai gostar [também] de, recomendamos também, quem leu também leu, do seu interesse, outros leitores também leram, os leitores também leram, talvez se interesse, também vai gostar, também lhe poderá interessar, também te pode interessar, isto pode interessar-lhe, você também pode gostar, isso pode te interessar, leitores também leram',
    'related.recommended':
      'recomendado, recomendados, recomendadas, recomendações, recomendado para (si|você|ti), recomendados para (si|você), artigos recomendados, recomendamos, sugestões, leituras recomendadas, para si, para você, a escolha da redação, escolhas do editor, nossas recomendações, as nossas recomendações, recomendada, sugerido para você, conteúdo recomendado, notícias recomendadas, sugeridos, posts recomendados, recomendações para si, selecionado para si, leitura recomendada, recomendações para você, conteúdos recomendados, selecionado para você, sugestões para si',
    'related.recent':
      '(últimos|novos|recentes) (artigos|posts|conteúdos|textos), (últimas|novas|recentes) (notícias|publicações|postagens|matérias|novidades|entradas|atualizações), (artigos|posts|conteúdos|textos) recentes, (notícias|publicações|postagens|matérias|entradas) recentes, últimas, novidades, as últimas notícias, mais recentes artigos, os últimos artigos, artigos mais recentes, últimas do blog, posts mais recentes publicados, mais recentes notícias, notícias mais recentes, últimas publicações do blog, tópicos recentes',
    'related.popular':
      '[as|os] mais (lidas|lidos|vistas|vistos|populares|comentadas|partilhadas|compartilhadas|lido|comentados|acessadas|acessados|lidas da semana|lidas do dia), (artigos|posts|conteúdos|textos) [mais] (populares|lidos|vistos|em destaque|acessados), (notícias|publicações|postagens|matérias) [mais] (populares|lidas|vistas|em destaque|acessadas), em alta, tendências, populares esta semana, destaques, em destaque hoje, popular esta semana, tendência, o mais lido, assuntos do momento, trending, mais populares da semana, as mais lidas, populares agora, bombando, mais lidas hoje',
    'related.more-from':
      'mais (de|do|da|por) {title}, mais artigos (de|do|da) {name}, mais (deste autor|desta autora|do autor|da autora|do mesmo autor), mais artigos (deste autor|do autor|do mesmo autor), outros artigos (de {name}|deste autor|do autor|do mesmo autor), mais notícias (de|do|da) {title}, mais textos de {name}, outros posts (de {name}|deste autor), últimas de {name}, veja mais de {name}, mais publicações de {name}',
    'related.more-on':
      '(mais|saiba mais|leia mais|veja mais) sobre (este|esse|o) (tema|assunto|tópico), mais sobre isto, mais sobre isso, mais sobre {title}, sobre este (tema|assunto), neste tema, mais neste tema, mais sobre a notícia, tudo sobre {title}',
    'related.read-also':
      '(leia|ler|lê|veja|confira|leiam) também, leia ainda, leia mais também, também poderá ler, veja ainda, não deixe de ler, saiba também, recomendamos a leitura, vale a pena ler, pode ler também, leia mais ainda, não perca, ouça também',
    'related.read-next':
      '(leia|ler) (a seguir|em seguida|o próximo|de seguida), próxima leitura, leitura seguinte, a seguir, próximo artigo para ler, em seguida, leia depois disto, próximo a ler, continue com',
    'related.read-more':
      '(ler|leia|lê|ver) mais, ler, leia, ler artigo, ler [o] artigo [completo], leia [o] artigo [completo], ler tudo, ler a notícia, ler notícia [completa], ver artigo, leia mais…, leia na íntegra, ler na íntegra, ler matéria [completa], leia a matéria [completa], ler publicação, ver publicação, ler o resto, leia o post completo, ler post, ver post, leia o texto completo, ler mais…, leia tudo, ler completo, leia o post, leia a notícia, ver matéria completa, abrir artigo, ver notícia, leia a íntegra, ver artigo completo, (saber|saiba|descubra|conheça|descobrir|aprenda|entenda|sabe|aprender|conhecer) mais, mais (informações|informação|info), informações, informação, obter mais informações, para mais informações, ver mais informações, quero saber mais, mostrar mais informações, informações adicionais, conheça, descubra, saiba mais aqui, mais informações sobre isto, para saber mais, saiba mais sobre isso',
    'related.continue':
      '(continuar|continue) (a ler|lendo|a leitura|a ler o artigo|lendo o artigo|a ler {title}|lendo {title}), continuar leitura, continua a ler, seguir lendo, prosseguir leitura, continuar a leitura de {title}, continuar com o artigo, continue a leitura, siga lendo',
    'related.read-about':
      '(ler|leia|saber|saiba|ver|veja|descubra) mais sobre {title}, mais informações sobre {title}, leia mais: {title}, ler mais acerca de {title}',
    'related.previous-article':
      '(artigo|post|texto) anterior [{title}], (publicação|notícia|postagem|matéria|entrada) anterior [{title}], anterior artigo, post anterior: {title}',
    'related.next-article':
      '(artigo|post|texto) seguinte [{title}], (publicação|notícia|postagem|matéria|entrada) seguinte [{title}], próximo (artigo|post|texto) [{title}], próxima (publicação|notícia|postagem|matéria) [{title}]',
    'related.newer-article':
      '(artigos|artigo|posts|post) mais (recentes|recente|novos|novo), (publicações|postagens|publicação|postagem|entradas|notícias) mais (recentes|recente|novas|nova), próximas publicações, posts seguintes, artigos seguintes, postagem mais recente, posts novos, mais recentes →',
    'related.older-article':
      '(artigos|artigo|posts|post) mais (antigos|antigo|velhos), (publicações|postagens|publicação|postagem|entradas|notícias) mais (antigas|antiga), publicações anteriores, posts anteriores, artigos anteriores, posts antigos, postagem mais antiga, ← mais antigos, artigos antigos, postagens antigas, publicações antigas',
    'nav.next':
      'próximo, próxima, seguinte, próximos, seguintes, próximo →, avante, próx, (próxima página|página seguinte|seguinte página), ir para a (próxima página|página seguinte)',
    'nav.previous':
      'anterior, anteriores, ← anterior, ant, prévio, (página anterior|anterior página), ir para a página anterior',
    'nav.page': 'página, páginas, pág',
    'nav.page-of':
      'página {count} (de|/) {count}, {count} de {count}, página {count}, pág {count} de {count}',
    'nav.back':
      'voltar, volte, regressar, ← voltar, voltar atrás, retroceder, voltar para a página anterior, voltar à página anterior, voltar à lista, voltar para a lista, retornar, voltar aos (artigos|resultados), ir para trás, voltar ao artigo',
    'nav.back-top':
      '(voltar|ir|volte|regressar|subir|retornar) (ao|para o|até ao) (topo|topo da página|início da página|início do topo), topo, voltar ao início da página, ir para cima, subir, voltar acima, para o topo, deslizar para o topo, rolar para o topo, voltar para cima, topo da página, role para cima, rolar para cima, voltar ao cimo, início da página, para cima, ao topo',
    'nav.home':
      'início, página inicial, home, página principal, capa, ir para a página inicial, homepage, principal, página de início, ir para o início',
    'nav.back-home':
      '(voltar|volte|regressar|ir|retornar) (à página inicial|ao início|para a página inicial|para o início|à página principal|para a página principal|à home|para a home|à homepage|ao site|a página inicial), voltar para casa, leve-me para a página inicial, voltar à capa, ir à página inicial',
    'nav.menu':
      'menu, navegação, menu principal, navegação principal, menu de navegação, navegação do site, menu móvel, menu secundário, navegação móvel, menu mobile',
    'nav.toggle-menu':
      '(alternar|mudar|comutar|mostrar/ocultar|abrir/fechar|mostrar ou ocultar|abrir ou fechar|alterar) [o|a] (menu|navegação|barra lateral|menu de navegação), alternar menu, alternar navegação, mostrar ou esconder o menu, ativar/desativar navegação',
    'nav.open-menu':
      '(abrir|mostrar|exibir|expandir) [o] (menu|menu de navegação), abrir [a] (navegação|barra lateral), ver menu',
    'nav.close-menu':
      '(fechar|ocultar|esconder) [o] (menu|menu de navegação), fechar [a] (navegação|barra lateral)',
    'nav.skip':
      '(saltar|ir|pular|avançar|passar|ir direto) (para o|para|ao|até o) (conteúdo|conteúdo principal|texto|artigo), saltar conteúdo, skip to content, pular conteúdo, saltar para conteúdos, ir para os conteúdos, avançar diretamente para o conteúdo',
    'nav.contents':
      'índice, tabela de conteúdos, sumário, conteúdo, conteúdos, tabela de conteúdo, índice de conteúdos, índice do artigo, conteúdo da página, conteúdo do artigo, índice da página, conteúdos do artigo, índice de conteúdo, neste artigo índice, (nesta|nessa) página, neste (artigo|post|texto|conteúdo), o que vai encontrar neste artigo, nesta matéria, o que você vai encontrar, o que vai ler, nesta publicação, nesta notícia',
    'nav.search':
      'pesquisar, procurar, buscar, pesquisa, busca, pesquise, pesquisar…, pesquisar no (site|blog), pesquisar neste (site|blog), procurar no (site|blog), buscar no (site|blog), buscar…, o que procura, o que você procura, o que está procurando, o que você está procurando, o que está a procurar, pesquise aqui, buscar por, pesquisar por, escreva para pesquisar, digite para pesquisar, digite para buscar, busque aqui, digite sua busca, pesquisar artigos, pesquisar aqui, busque, faça uma busca, digite aqui para pesquisar, termo de pesquisa, procure aqui, procurar por, digite o que procura, buscar aqui, insira sua pesquisa, introduza a sua pesquisa, pesquise no site, busque no site, o que deseja procurar, pesquisar este site, digite aqui sua busca, o que quer procurar, busca no site, o que deseja buscar, pesquisar notícias, digite sua pesquisa',
    'nav.search-results':
      'resultados (da|de) (pesquisa|busca|procura), resultados, resultado da (pesquisa|busca), resultados da sua (pesquisa|busca)',
    'nav.search-results-for':
      'resultados (da|de) (pesquisa|busca|procura) (por|para|de) {title}, resultados (para|de|por) {title}, pesquisou por {title}, você (pesquisou|buscou|procurou) por {title}, (pesquisa|busca) (por|de) {title}, resultados da pesquisa: {title}, (pesquisa|busca): {title}, {count} resultados da pesquisa por {title}, resultados da pesquisa para, procurou por {title}, resultados da busca: {title}, pesquisar por {title}',
    'nav.search-count':
      '{count} (resultados|resultado) [encontrados|encontrado], {count} resultados (para|de|por) {title}, {count} resultados encontrados para {title}, foram encontrados {count} resultados, encontrados {count} resultados, {count} resultados em {count} segundos, encontramos {count} resultados, {count} correspondências',
    'nav.search-none':
      'nenhum resultado [encontrado], sem resultados, não há resultados, não foram encontrados [quaisquer] resultados, não foi encontrado nenhum (resultado|artigo), nada encontrado, nenhum resultado (para|encontrado para) {title}, não foram encontrados resultados para {title}, sem resultados para {title}, nenhum (artigo|post|conteúdo|item|registro) encontrado, não encontrámos (nada|resultados|nenhum resultado), não encontramos (nada|resultados|nenhum resultado), a sua pesquisa não (encontrou|devolveu|obteve|retornou) (resultados|nenhum resultado), sua (busca|pesquisa) não (encontrou|retornou|obteve) (resultados|nenhum resultado), nenhuma correspondência [encontrada], nada foi encontrado, nenhum resultado foi encontrado, não há correspondências, não existem resultados, não encontramos nenhum resultado para {title}, desculpe nada foi encontrado, não foi possível encontrar resultados, não encontrámos resultados para a sua pesquisa, lamentamos mas nada {title}, nenhuma publicação encontrada, nenhuma notícia encontrada',
    'nav.categories':
      'categorias, categoria, todas as categorias, secções, seções, editorias, temas, assuntos, publicado em, arquivado em, secção, tópicos, tema, editoria, seção, navegue por categoria, na categoria, explorar por categoria, rubricas',
    'nav.tags':
      'etiquetas, etiqueta, tags, tag, palavras-chave, marcadores, marcado com, etiquetado com, nuvem de tags, palavra-chave, marcado, marcador, marcados com, com as tags, etiquetado como, etiquetado, nuvem de etiquetas',
    'nav.all-tags':
      '(ver|mostrar|exibir|veja) (todas as tags|todas as etiquetas|todos os marcadores), todas as (tags|etiquetas), todos os marcadores, lista de (tags|etiquetas)',
    'nav.archive':
      'arquivo, arquivos, arquivo do (blog|blogue), arquivo mensal, arquivo de artigos, arquivos do blog, arquivos mensais, arquivo de notícias, arquivo de posts',
    'nav.authors':
      'autores, autor, autora, autoras, sobre o autor, sobre a autora, os nossos autores, nossos autores, colaboradores, acerca do autor, sobre os autores, autor:, quem escreve, colunistas, os autores',
    'nav.all-authors': '(ver|mostrar|exibir) todos os autores, todos os autores',
    'nav.all-posts-by':
      '[todos os] (artigos|posts|textos) (de|por|do|da) {name}, (todas as) (publicações|postagens|notícias|matérias) (de|por) {name}, (artigos|posts|publicações|postagens|textos|matérias) (de|por) {name}, ver (todos os artigos|todos os posts|todas as publicações|todas as postagens|artigos|mais artigos|todos os textos) (de|por) {name}, todos os posts (de|por) {name}, artigos escritos por {name}, publicações por {name}',
    'nav.author-none': 'este autor ainda não (escreveu|publicou) (nada|nenhum artigo|nenhum post|artigos)',
    'nav.no-posts':
      '(ainda não há|ainda não existem|nenhum|nenhuma|não há|não existem|sem) (artigos|posts|publicações|postagens|artigo|post|publicação) [ainda], nenhum artigo publicado, nenhuma postagem, nenhum post ainda, sem publicações ainda',
    'nav.tagged-count':
      '{count} (artigos|posts|publicações|postagens|artigo|post|publicação) (com a tag|com a etiqueta|marcados com|marcadas com|etiquetados com|com o marcador|marcado com|etiquetadas com|com tag) {title}, (artigos|posts|publicações|postagens) (com a tag|com a etiqueta|marcados com|marcadas com|etiquetados com|com o marcador) {title}, (etiqueta|tag|marcador): {title}, {title} (etiquetados|marcados) com {title}, (marcado|etiquetado|marcados) com {title}',
    'nav.post-count':
      '{count} artigos, {count} artigo, {count} publicações, {count} publicação, {count} posts, {count} post, {count} postagens, {count} postagem, {count} notícias, {count} textos, {count} matérias',
    'nav.translations':
      'traduções, também disponível em, disponível [também] em, outros idiomas, outras línguas, noutras línguas, (leia|ler|disponível) (em|noutros|em outros|noutras) (outros idiomas|outras línguas|idiomas|línguas), idiomas disponíveis, em outros idiomas, disponível noutras línguas, este artigo também está disponível em {title}, leia em, ler em, noutros idiomas, disponível em outros idiomas, ler noutro idioma, leia em outro idioma',
    'nav.direct-link':
      '(link|ligação|hiperligação) (direto|direta|permanente), permalink, link, ligação, hiperligação',
    'nav.direct-link-to':
      '(link|ligação|hiperligação) (direto|direta|permanente) (para|a|ao|à) {title}, link para {title}, link (direto|permanente) para (o cabeçalho|o título|a secção|a seção|este cabeçalho|esta seção), link para esta (secção|seção), link para este cabeçalho, link direto para a secção, permalink para {title}, ligação para {title}',
    'nav.edit-page':
      'editar [esta|a] página [no {brand}|em {brand}], editar (no|em) {brand}, sugerir (alterações|edição|uma alteração|mudanças|uma edição), melhorar esta página, editar [este|o] (artigo|post), edite esta página, propor alterações, melhore esta página, editar publicação, sugerir edições, sugira uma edição',
    'nav.contact':
      'contacto, contactos, contato, contatos, contacte-nos, fale conosco, fale connosco, entre em (contato|contacto), contactar, contate-nos, contatar, contacte, fala connosco, formulário de (contacto|contato), página de contato, contacta-nos, contacte a redação, fale com a redação, fale com a gente, contatos e redação, entre em contato conosco, contacte-me, escreva-nos',
    'nav.about':
      'sobre, sobre nós, quem somos, acerca, acerca de, sobre mim, acerca de nós, sobre o (site|blog|blogue|autor do blog|projeto), sobre {name}, a equipa, a equipe, nossa equipe, a nossa equipa, o projeto, sobre este (site|blog|blogue), quem sou, sobre o {name}, nossa história, a nossa história, sobre a {name}, equipa, institucional, conheça-nos, acerca de mim',
    'nav.advertise':
      'anuncie, anuncie aqui, anuncie conosco, anuncie connosco, publicite aqui, publicite connosco, para anunciantes, anunciantes, anunciar, publicidade connosco, anuncie no {name}, mídia kit, media kit, como anunciar, quero anunciar, anuncie no site, anuncie neste site, faça publicidade connosco, publicidade comercial anuncie',
    'nav.theme-toggle':
      '(alternar|mudar|alterar|trocar|comutar) [o|de|para o] tema [escuro|claro|de cor|de cores], (alternar|mudar|alterar|trocar) [o|para] [o] modo (escuro|claro|escuro/claro|claro/escuro), alternar entre [o] [modo|tema] (claro|escuro) e (escuro|claro), modo escuro/claro, modo claro/escuro, mudar para [o] modo (escuro|claro), tema claro/escuro, claro/escuro, alternar modo, alternar esquema de cores, alternar modo de cor, trocar tema, mudar entre modo escuro e claro, alternar entre modo claro e escuro, selecionar tema',
    'nav.theme-dark':
      'escuro, modo escuro, tema escuro, modo noturno, modo noite, ativar [o] modo escuro, noturno',
    'nav.theme-light': 'claro, modo claro, tema claro, modo diurno, ativar [o] modo claro, modo dia',
    'nav.new-tab':
      '[o link] (abre|abrir) (numa|em uma) (nova|novo) (janela|separador|aba) [do navegador], (abre numa nova janela), (abre em nova janela), abre num novo separador, abrir num novo separador, abre em nova (aba|janela|guia), abrir em nova (aba|janela|guia), abre em uma nova (aba|janela|guia), o link abre numa nova janela, link abre em nova aba, (abre em nova aba)',
    'meta.reading-time':
      '{count} (min|mins|minutos|minuto) de leitura, tempo de leitura [estimado|aproximado|médio] [de] {count} (min|minutos|minuto), leitura de {count} (min|minutos|minuto), {count} min leitura, leitura {count} (min|minutos), tempo estimado de leitura {count} (min|minutos), minutos de leitura, min de leitura, um minuto de leitura, menos de um minuto de leitura, tempo de leitura: menos de um minuto, {count} minutos para ler, leia em {count} (min|minutos), tempo médio de leitura {count} (min|minutos), lê-se em {count} minutos, tempo para leitura {count} (min|minutos), leitura em {count} (min|minutos), ler em {count} (min|minutos)',
    'meta.reading-time-label':
      'tempo [estimado|médio|aproximado] de leitura, tempo de leitura estimado, duração da leitura, leitura, tempo para leitura',
    'meta.minutes': '{count} min, {count} minutos, {count} minuto, {count} mins',
    'meta.words': '{count} palavras, {count} palavra, palavras: {count}',
    'meta.views':
      '{count} (visualizações|visualização|vistas|leituras|visitas|acessos|visita|leitura|acesso), visto {count} vezes, lido {count} vezes, visualizações: {count}, visitas: {count}, {count} vezes lido, visualizado {count} vezes, {count} visitantes',
    'meta.published':
      'publicado, publicada, data [de|da] publicação, publicado:, data, publicada em, publicação em, postado, postado em, publicado a, publicado às',
    'meta.published-on':
      '(publicado|publicada|postado|escrito|criado|postada|enviado) (em|a|no dia|:|às) {date}, data de publicação {date}, publicado há {date}, publicado pela primeira vez em {date}, data {date}, publicado {date}, postado {date}, enviado {date}',
    'meta.last-updated':
      'última (atualização|modificação|alteração|edição|revisão) [em|a|:|às] [{date}], última atualização {date} por {name}, última atualização por {name}, atualizado pela última vez [em|a] [{date}], última atualização em {date} por {name}, modificado pela última vez [em|a] [{date}], editado pela última vez [em|a|às] [{date}], última atualização do artigo, última mudança, editado em {date}, última vez atualizado em {date}, última edição por {name}, (atualizado|atualizada|modificado|actualizado|editado|alterado) (em|a|às|:|no dia) {date}, atualização {date}, data de atualização {date}, atualizado {date}, modificado {date}, atualizado, atualizada, atualizado em, atualização, atualizado:, modificado em, atualizado às, atualizada em, atualizado a',
    'meta.on-date': 'em {date}, a {date}, no dia {date}',
    'meta.by': 'por {name}, autor {name}, autora {name}, por {name} e {name}, autor: {name}, por:, por',
    'meta.written-by':
      '(escrito|escrita|publicado|postado|redigido|publicada|texto|enviado|postada) por {name}, escrito por, texto de {name}, publicado por {name} em {date}, por {name} em {date}, por {name} {date}, publicado em {date} por {name}, publicado por, texto: {name}, postado por {name} em {date}, postado em {date} por {name}, escrito por {name} em {date}, reportagem de {name}',
    'meta.photo-credit':
      '(foto|imagem|crédito|créditos|fotografia|ilustração|fotos|fonte) {name}, (foto|imagem|fotografia|ilustração|fotos) (de|por) {name}, crédito da (foto|imagem) {name}, créditos da (foto|imagem) {name}, fonte da imagem {name}, imagem cortesia de {name}, reprodução {name}, divulgação {name}, foto reprodução {name}, imagem reprodução {name}, foto divulgação {name}, foto de {name} no {brand}, crédito de imagem {name}, foto: {name} / {brand}',
    'meta.translated-from':
      'traduzido (do|de|da) {title}, tradução (do|de|da) {title}, (ler|leia) [o|no] original, ver [o] original, (ler|leia) o artigo original, traduzido do original, esta é uma tradução de {title}, artigo original, versão original',
    'meta.outdated':
      '(este|esse) (artigo|post|texto) tem mais de {count} (ano|anos|meses), (este|esse) (artigo|post) tem mais de um ano, esta (publicação|notícia) tem mais de (um|{count}) (ano|anos), este (artigo|post|conteúdo) (pode|poderá) estar (desatualizado|obsoleto|desactualizado), as informações [deste artigo] podem (estar|já estar) desatualizadas, a informação pode estar desatualizada, este (artigo|conteúdo|post) está desatualizado, desatualizado, artigo antigo, obsoleto, este artigo foi atualizado pela última vez há {count} dias, esta informação pode estar desatualizada, conteúdo desatualizado, última atualização há {count} (dias|anos|meses), este artigo foi publicado há mais de {count} (anos|ano)',
    'meta.license':
      '[este] (obra) (está) (licenciado|licenciada) [sob|com] [uma|a] [licença] {title}, licença, licença {title}, sob [a|uma] licença {title}, publicado sob [a|uma] licença {title}, conteúdo licenciado sob {title}, licenciado sob {title}, licenciado sob [a|uma] licença {title}, conteúdo sob licença {title}, exceto onde indicado em contrário {title}, disponível sob licença creative commons, texto sob licença {title}, esta obra está licenciada sob {title}, este artigo está licenciado sob {title}',
    'time.now':
      'agora, agora mesmo, há instantes, neste momento, há poucos segundos, há segundos, há um momento, há alguns segundos, agora há pouco, há menos de um minuto, alguns segundos atrás, segundos atrás, há um instante',
    'time.minutes-ago':
      'há {count} (minutos|minuto|min|m), {count} (minutos|minuto|min) atrás, há um minuto, há alguns minutos, um minuto atrás, há cerca de {count} minutos, há cerca de um minuto, faz {count} minutos',
    'time.hours-ago':
      'há {count} (horas|hora|h), {count} (horas|hora|h) atrás, há uma hora, há algumas horas, uma hora atrás, há cerca de {count} horas, há cerca de uma hora, faz {count} horas',
    'time.days-ago':
      'há {count} (dias|dia|d), {count} (dias|dia) atrás, há um dia, há alguns dias, um dia atrás, faz {count} dias',
    'time.weeks-ago':
      'há {count} (semanas|semana), {count} (semanas|semana) atrás, há uma semana, há algumas semanas, na semana passada, uma semana atrás, semana passada',
    'time.months-ago':
      'há {count} (meses|mês), {count} (meses|mês) atrás, há um mês, há alguns meses, no mês passado, um mês atrás, há cerca de {count} meses, há cerca de um mês, mês passado',
    'time.years-ago':
      'há {count} (anos|ano), {count} (anos|ano) atrás, há um ano, há alguns anos, no ano passado, um ano atrás, há mais de um ano, há cerca de {count} anos, há mais de {count} anos, há cerca de um ano, quase {count} anos atrás, ano passado',
    'time.today': 'hoje',
    'time.yesterday': 'ontem',
    'ad.label':
      'publicidade, anúncio, anúncios, pub, - publicidade -, espaço publicitário, anúncio publicitário, publicidade -, propaganda, mensagem publicitária, anúncios de {brand}, advertisement, anúncios publicitários, ads, comercial',
    'ad.continues':
      '(o artigo|a notícia) continua (depois|após|abaixo) [da|a|do] (publicidade|anúncio|desta publicidade), (continua|continue|continuar) (depois|após|abaixo) [da|a|do|o] (publicidade|anúncio), (continue|continuar) (a ler|lendo) (depois|após|abaixo) [da|a|do] (publicidade|anúncio), publicidade continue (a ler|lendo), continua após a publicidade, o artigo continua (abaixo|a seguir), continua depois da publicidade, role para continuar, a matéria continua após o anúncio, continua após o anúncio, publicidade continua a ler',
    'ad.sponsored':
      'patrocinado, patrocinada, (conteúdo|artigo|post|link) patrocinado, (publicação|postagem|matéria|notícia) patrocinada, patrocinador, patrocinadores, conteúdos patrocinados, patrocinados, os nossos patrocinadores, nossos patrocinadores, links patrocinados, patrocínio, espaço patrocinado, mensagem do nosso patrocinador, mensagem do patrocinador, conteúdo do patrocinador, história patrocinada, patrocinadas',
    'ad.sponsored-by':
      '(patrocinado|patrocinada|oferecido|apresentado|oferecida|apresentada) (por|pela|pelo) {name}, [este|esta] (artigo|conteúdo) (é|foi) (patrocinado|patrocinada) (por|pela|pelo) {name}, um conteúdo de {name}, oferecimento {name}, conteúdo (patrocinado|oferecido) (por|pela|pelo) {name}, com o (apoio|patrocínio) (de|da|do) {name}, com apoio de {name}, oferecimento de {name}, patrocínio {name}, patrocínio de {name}, conteúdo produzido para {name}, um oferecimento de {name}',
    'ad.partnership':
      '(parceria|colaboração) (paga|comercial|publicitária|remunerada) [com {name}|com a {name}|com o {name}], em (parceria|colaboração|associação|cooperação) com [a|o] {name}, conteúdo (de|do) parceiro, conteúdo de parceiros, em parceria com, conteúdo parceiro, conteúdo dos nossos parceiros, artigo em parceria com {name}, este artigo foi (produzido|criado|feito|realizado) em (parceria|colaboração) com {name}, conteúdo em parceria com {name}, publicação em parceria com {name}, parceria com {name}, parceria paga com {name}, post em parceria com {name}',
    'ad.promoted':
      'promovido, conteúdo (promovido|promocional|de marca|pago|publicitário|comercial), publieditorial, publi, publirreportagem, branded content, informe publicitário, publicação paga, promoção, conteúdo publicitário, informe especial publicitário, publipost, promovida, artigo (promocional|promovido|pago), brand content, promovido por {name}, publicação promovida, promoção paga, inclui promoção paga, contém publicidade, conteúdo comercial, publicidade paga, post pago, publireportagem, informação comercial, estúdio de conteúdo de marca, este é um conteúdo pago, conteúdo de marcas, especial publicitário, apresentação comercial',
    'ad.affiliate':
      '[este artigo|esta página|este post|este conteúdo] (contém|pode conter|inclui|pode incluir|tem) links (de afiliado|de afiliados|afiliados|de afiliação), [alguns] [dos] [os] links (deste artigo|nesta página) (são|podem ser) (de afiliado|de afiliados|afiliados), os links (marcados|assinalados) com [um] (*|asterisco) são (de afiliado|de afiliados|afiliados), contém links afiliados, alguns links são de afiliados, alguns dos links são afiliados, este texto contém links de afiliados, os links podem ser afiliados',
    'ad.affiliate-commission':
      '(podemos|poderemos|talvez possamos) (receber|ganhar|obter|auferir) uma [pequena] comissão, se (comprar) [algo] (através|por meio) (destes|dos nossos) links [podemos|poderemos] (receber|ganhar) uma [pequena] comissão, como (associado|afiliado|afiliados|associados) da amazon {title}, (recebemos|ganhamos|obtemos) uma [pequena] comissão (por|se|pelas) {title}, ao comprar (através|por meio) (destes|dos nossos|de nossos) links {title}, as compras (feitas|realizadas|efetuadas) através {title}, o {name} pode receber uma comissão [por {title}], podemos receber comissão por compras feitas pelos links {title}',
    'ad.affiliate-label':
      '(link|links) (afiliado|afiliados|de afiliado|de afiliados|de afiliação), afiliado, afiliados, aviso de (afiliados|afiliação|afiliado), afiliação, divulgação de afiliados, oferta afiliada',
    'ad.hide':
      '(ocultar|fechar|esconder|remover|eliminar) [este|o|a|os] (anúncio|publicidade|anúncios), saltar anúncio, pular anúncio, denunciar anúncio, saltar publicidade, reportar anúncio, fechar esta publicidade',
    'ad.blocker':
      '[por favor] (desative|desligue|desactive) (o seu|seu|o teu|o) (bloqueador de anúncios|bloqueador de publicidade|adblock|adblocker), (bloqueador de anúncios|bloqueador de publicidade|adblock) (detetado|detectado|ativo|ativado), (está a usar|está usando|está a utilizar|parece que está a usar|parece que você está usando|você está usando|detetámos que usa|detectamos que você usa|detetámos|detectamos) um (bloqueador de anúncios|bloqueador de publicidade|adblock|adblocker), tem um bloqueador de anúncios ativo, detetámos um bloqueador de anúncios',
    'disclosure.ai-made':
      '(gerado|criado|escrito|produzido|feito) (por|com|pela|com recurso a|usando) (ia|inteligência artificial|uma ia|chatgpt), (este|esse) (artigo|texto) foi (gerado|criado) (por|com|pela) (ia|inteligência artificial|uma ia), (conteúdo|artigo|texto) gerado (por|com) (ia|inteligência artificial), imagem gerada (por|com) (ia|inteligência artificial), conteúdo gerado automaticamente, (este|esse) (artigo|conteúdo|texto) foi gerado automaticamente, gerado automaticamente, texto gerado automaticamente, artigo gerado automaticamente',
    'disclosure.ai-assisted':
      'com [a|o] (ajuda|auxílio|apoio|assistência) (da|de) (ia|inteligência artificial|uma ia), (este) (artigo|texto) foi (escrito|produzido) com [a|o] (ajuda|auxílio) (de|da) (ia|inteligência artificial), (produzido|escrito|criado) (com|por) (ia|inteligência artificial) e (revisto|revisado|editado|verificado) (por|pela) {title}, assistido por (ia|inteligência artificial), usámos ia para {title}, usamos ia para {title}, texto gerado por ia e (revisto|revisado|editado) {title}, conteúdo produzido com auxílio de inteligência artificial, feito com auxílio de ia',
    'disclosure.ai-summary':
      '[este] resumo (gerado|criado|feito|produzido|foi gerado) (por|com|pela) (ia|inteligência artificial|uma ia), resumo (de|da|com|por) ia, resumo ia, resumido por (ia|inteligência artificial), resumo automático, resumo gerado automaticamente, pontos-chave gerados por ia',
    'disclosure.ai-translated':
      'tradução automática, traduzido (por|com|pela) (ia|inteligência artificial|uma ia), (este|esse) (artigo|texto|conteúdo) foi traduzido (automaticamente|por ia|com ia|por inteligência artificial|com inteligência artificial|por uma máquina), esta página foi traduzida automaticamente, traduzido automaticamente, tradução (por|com|de) ia, esta é uma tradução automática, tradução feita por ia, tradução gerada automaticamente, tradução gerada por ia, texto traduzido automaticamente, texto traduzido por ia, traduzida automaticamente',
    'disclosure.correction':
      'correção, correções, errata, retificação, esclarecimento, erramos, uma versão anterior (deste artigo|desta notícia|deste texto|desta reportagem|desta matéria) {title}, (este|esse) (artigo|texto) foi (corrigido|retificado) [em {date}|às {date}|para {title}], esta (notícia|reportagem|matéria) foi corrigida, nota do editor, nota da redação, artigo corrigido, numa versão anterior {title}, em versão anterior {title}, correção {date}, notícia corrigida, texto corrigido às {date}, nota de correção, versão anterior deste texto {title}',
    'disclosure.updated':
      '(este|esse) (artigo|post|texto) foi atualizado [em {date}|às {date}|com {title}|para {title}|após a publicação|a {date}], esta (notícia|matéria|reportagem|publicação) foi atualizada [em {date}|às {date}|com {title}], artigo atualizado, notícia atualizada, atualização: {title}, atualizado com {title}, artigo atualizado (em|às) {date}, notícia atualizada (às|com) {title}, artigo atualizado com {title}, texto atualizado às {date}, texto atualizado, matéria atualizada',
    'disclosure.embargo':
      'embargo, sob embargo, sob embargo até [ao|às] {date}, embargo até {date}, embargado, embargado até {date}, não publicar antes de {date}, notícia sob embargo até {date}',
    'disclosure.syndicated':
      '(este|esse) (artigo|texto|post) foi (publicado|originalmente publicado|publicado originalmente|inicialmente publicado) (em|no|na|por) {name}, publicado (originalmente|inicialmente|pela primeira vez) (em|no|na|por|pelo) {name}, (republicado|reproduzido|publicado) com (autorização|permissão) [de {name}], republicado (de|do) {name}, originalmente publicado (em|no|na|por) {name}, artigo originalmente publicado (em|no) {name}, este artigo apareceu originalmente (em|no) {name}, texto originalmente publicado (em|no) {name}, artigo republicado de {name}, este artigo é republicado do {name} [sob {title}], conteúdo reproduzido de {name}',
    'disclosure.sample':
      '(o|este) (produto|dispositivo) foi (cedido|emprestado) (pela marca|pelo fabricante|pela fabricante) [para esta análise|para teste|para análise], (produto|unidade|equipamento) (cedido|cedida|emprestado|fornecida|fornecido) (por|pela) {name}, [a] {name} (cedeu|emprestou|enviou|forneceu)-nos {title}, (o fabricante|a fabricante|a marca) (cedeu-nos|emprestou-nos|enviou-nos|forneceu|enviou|cedeu) {title}, recebemos (o produto|uma unidade|este produto) (gratuitamente|da {name}|de {name}|para teste|para análise), unidade de teste cedida (por|pela) {name}',
    'disclosure.opinion':
      'opinião, opiniões, coluna, artigo de opinião, editorial, crónica, crônica, colunas, tribuna, opinião e análise, análise e opinião, este é um artigo de opinião, coluna de opinião, ponto de vista, espaço de opinião, colunista convidado, artigo de opinião convidado',
    'disclosure.opinion-author':
      'as opiniões (expressas|emitidas) [neste artigo|neste texto] são (da responsabilidade|da exclusiva responsabilidade) (do autor|dos autores|da autora) [e não refletem {title}], este (artigo|texto) (reflete|expressa|exprime) [apenas|somente] a opinião (do autor|do seu autor|da autora), as opiniões são minhas, este texto não reflete {title}, [os] artigos de opinião {title}, o conteúdo é de inteira responsabilidade do autor, as opiniões deste artigo são {title}, este texto é de responsabilidade do autor',
    'disclosure.developing':
      '(notícia|artigo|texto|matéria|reportagem) em (atualização|desenvolvimento|actualização), em atualização, em desenvolvimento, última hora, urgente, notícia de última hora, (esta|a) notícia (está a ser atualizada|está em atualização|será atualizada|está em desenvolvimento|está sendo atualizada), (este|o) artigo (está a ser atualizado|será atualizado|está em atualização|está sendo atualizado), mais informações em breve, mais detalhes em breve, esta é uma notícia em desenvolvimento, (esta|a) (matéria|reportagem) está (em atualização|sendo atualizada), aguarde mais informações, esta reportagem está em atualização, mais informações em instantes, notícia em atualização constante, matéria em atualização',
    'disclosure.live':
      'ao vivo, em direto, direto, live, em directo, minuto a minuto, acompanhe ao vivo, siga em direto, em tempo real, acompanhe em direto, cobertura ao vivo, acompanhe em tempo real, transmissão ao vivo, direto:, ao vivo:, assista ao vivo, siga ao vivo, agora em direto, blog ao vivo, ao vivo agora, ver em direto, liveblog, siga ao minuto, ao minuto',
    'error.generic':
      'erro, algo (correu mal|deu errado|saiu errado|não correu bem), (ocorreu|houve|aconteceu) um (erro|problema) [inesperado|desconhecido|interno], ups algo (correu mal|deu errado), ops algo (deu errado|correu mal), erro (inesperado|desconhecido|interno|interno do servidor), ups, ops, opa, lamentamos (ocorreu|houve) um erro, desculpe (ocorreu um erro|algo deu errado|houve um erro), oops, opa algo deu errado, oops algo deu errado',
    'error.with-message':
      'erro: {message}, (ocorreu|houve) um erro: {message}, algo (correu mal|deu errado): {message}',
    'error.try-again':
      '(algo correu mal|algo deu errado|ocorreu um erro|houve um erro|ocorreu um problema) [por favor] (tente novamente|tente de novo|tente outra vez|tenta novamente|volte a tentar) [mais tarde], desculpe algo deu errado tente novamente',
    'error.try-later':
      '[por favor] (tente|tenta|volte a tentar|tente novamente|tente de novo|tenta novamente|tente outra vez) (mais tarde|dentro de alguns minutos|em alguns minutos|daqui a pouco|em instantes|em breve|dentro de momentos), volte mais tarde',
    'error.not-found':
      'página não encontrada, não encontrado, não encontrada, erro 404, 404, 404 página não encontrada, 404 não encontrado, [ups|ops] (a|esta|essa) página (não existe|não foi encontrada|não está disponível|já não existe|não existe mais|não pôde ser encontrada|não pode ser encontrada), a página que (procura|procurava|você procura|está procurando|você está procurando|está a procurar|solicitou|procuras|tentou aceder|tentou acessar) (não existe|não foi encontrada|não está disponível|já não existe|não existe mais), não foi possível encontrar a página, página inexistente, não (encontramos|encontrámos) (a página|esta página|essa página), ops página não encontrada, ups página não encontrada, lamentamos a página não existe, desculpe página não encontrada, a página solicitada não foi encontrada, a página solicitada não existe, desculpe esta página não existe, não há nada aqui',
    'error.not-found-looked':
      'não (encontramos|encontrámos|conseguimos encontrar|foi possível encontrar) (o que|aquilo que) (procura|procurava|você procura|está procurando|você está procurando|está a procurar|você procurava|procuras), parece que (nada foi encontrado|não há nada|não encontramos) [aqui|neste local|nesta localização|o que você está procurando|o que procura], não encontrou o que procura, parece que não conseguimos encontrar o que procura',
    'error.broken-link':
      '[por favor] (contacte|entre em contacto com|entre em contato com|contate) o (proprietário|dono|administrador) do site {title}, por favor contacte o proprietário do site que o trouxe {title}, entre em contato com o proprietário do site {title} link está quebrado',
    'error.javascript':
      '[por favor] (ative|active|habilite|ativar|habilitar) [o] javascript [para continuar|no seu navegador|em seu navegador|para {title}], [o] javascript (está desativado|está desabilitado|é necessário|não está ativado|é obrigatório|desativado|precisa estar habilitado|precisa estar ativado), (precisa|é necessário|tem de|você precisa|deve|é preciso) [de] (ativar|habilitar) [o] javascript [para {title}], (este site|esta página) (requer|necessita de|precisa de|exige) javascript, este site funciona melhor com javascript, o seu navegador não suporta javascript, você precisa habilitar o javascript para executar este aplicativo',
    'error.offline':
      '[você] [está|estás] (offline|desconectado|sem ligação|sem conexão|sem internet|sem ligação à internet|sem conexão com a internet), (não há|não tem|nenhuma) (ligação|conexão|ligação à internet|conexão com a internet|conexão à internet), erro de (rede|ligação|conexão), verifique [a] sua (ligação|conexão|ligação à internet|conexão com a internet|internet), (ligação|conexão) perdida, parece que está offline, falha na (ligação|conexão), por favor verifique a sua ligação à internet, verifique a ligação à internet, parece que você está offline, verifique sua conexão com a internet, falha de conexão',
    'error.not-available':
      '(não disponível|indisponível), [este|esta|o|a] (conteúdo|artigo|página|serviço) (não está disponível|já não está disponível|indisponível|está indisponível|não está mais disponível), não está disponível, já não está disponível, temporariamente indisponível, não está mais disponível, de momento não disponível, serviço indisponível, indisponível de momento, indisponível no momento, não disponível no momento',
    'error.region':
      '[este conteúdo|este vídeo|este artigo|este site] (não está disponível|não disponível|indisponível|não se encontra disponível) (no seu país|na sua região|em seu país|no seu território|na sua localização)',
    'legal.copyright':
      '© {count} {name}, copyright {count} {name}, © {name}, copyright © {count} {name}, © {name} {count}, copyright {name}, © {count}, copyright, direitos de autor, direitos autorais, copyright © {count}, copyright {count}, copyright {title}, © copyright {count} {name}, © copyright {name}, direitos autorais © {count} {name}, copyright © {name}',
    'legal.rights':
      'todos os direitos reservados, direitos reservados, todos os direitos são reservados, © {count} {name} todos os direitos reservados, copyright © {count} {name} todos os direitos reservados, © {name} todos os direitos reservados, copyright {count} {name} todos os direitos reservados, © {count} todos os direitos reservados, {name} todos os direitos reservados, copyright {name} todos os direitos reservados, © {name} {count} todos os direitos reservados, proibida a reprodução {title}, todos os direitos reservados © {count} {name}, é proibida a reprodução {title}, reprodução proibida, todos os direitos reservados a {name}, todos os direitos reservados {name}',
    'legal.powered-by':
      '(desenvolvido|criado|feito|produzido|alimentado|mantido|gerado|construído|realizado) (com|por), powered by, com tecnologia [de|do], [orgulhosamente] (mantido com|desenvolvido com|alimentado por|criado com), impulsionado por, funciona com, suportado por, proudly powered by, movido a',
    'legal.powered-by-brand':
      '(desenvolvido|criado|feito|produzido|alimentado|mantido|gerado) (com|por|pelo|em|no|a|usando) [o] {brand}, (funciona|rodando) (com|em|no|sobre) {brand}, powered by {brand}, com [a] tecnologia (de|do|da) {brand}, [orgulhosamente] (mantido|criado|desenvolvido|alimentado|feito|movido) (com|por|pelo) {brand}, tecnologia {brand}, site (criado|feito|desenvolvido) (com|por) {brand}, com tecnologia {brand}, comentários por {brand}, proudly powered by {brand}, feito com amor e {brand}, tecnologia do {brand}, fornecido por {brand}, fornecido pelo {brand}, comentários fornecidos pelo {brand}, hospedado por {brand}, realizado com {brand}, distribuído por {brand}',
    'legal.theme-by':
      '(tema|design|layout|template) (de|por|desenvolvido por|criado por|da) {brand}, tema {brand}, tema: {brand}, tema: {brand} (de|por) {brand}, tema {brand} (de|por|desenvolvido por) {brand}, desenhado por {brand}, web design {brand}, design: {brand}, criado com {brand} tema {brand}, com o tema {brand}, design {brand}, design por {name}, projetado por {brand}, desenvolvido por {brand} e {brand}, tema do {brand}, usando o tema {brand}, powered by {brand} tema {brand}, design e desenvolvimento {brand}',
    'legal.imprint':
      'aviso legal, informação legal, ficha técnica, informações legais, expediente, avisos legais, nota legal, menções legais, notas legais, estatuto editorial e ficha técnica, legal, impressum, identificação legal',
  },
} as const satisfies NoticeLexicon;
