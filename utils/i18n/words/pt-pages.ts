import type { PageCatalogue } from '../catalogue';

export const ptPages = {
  'options.title': 'Definições do Newsgloss',
  'options.saved': 'Guardado',
  'options.languages': 'Línguas que leio',
  'options.followBrowser': 'As do navegador: {languages}',
  'options.rendered': 'Explicar as letras pequenas em',
  'options.alsoRead': 'Também leio',
  'options.languagesNote': 'As letras pequenas numa língua que lê ficam como estão.',
  'options.interface': 'Língua do Newsgloss',
  'options.interfaceAsBrowser': 'A do navegador: {language}',
  'options.theme': 'Aspeto',
  'theme.system': 'O do computador',
  'theme.light': 'Claro',
  'theme.dark': 'Escuro',
  'options.show': 'O que mostrar',
  'options.leftOut': 'Letras pequenas deixadas de fora',
  'options.leftOutNote': 'Línguas e sites cujas letras pequenas não quis ver.',
  'options.takeBack': 'Mostrar de novo',
  'options.sites': 'Sites',
  'options.sitesNote':
    'Nestes sites, um artigo é lido assim que o abre, para que a resposta esteja pronta. Em qualquer outra página, o Newsgloss não lê nada até carregar no seu botão.',
  'options.listedSites': { one: '{count} site', other: '{count} sites' },
  'options.privacy': 'Privacidade',
  'options.privacy.local':
    'Tudo acontece no seu navegador. O Newsgloss não tem servidor e não faz um único pedido.',
  'options.privacy.kept':
    'As suas definições ficam guardadas até que as elimine. O que foi encontrado numa página fica em memória, para os quarenta separadores mais recentes, até fechar o separador ou o navegador.',
  'options.privacy.never': 'Não há conta, nem contagens, nem histórico.',
  'options.delete': 'Eliminar tudo o que o Newsgloss guarda',
  'options.deleteReally': 'Carregue de novo para eliminar tudo',
  'options.deleted': 'Está tudo eliminado',
  'welcome.title': 'O Newsgloss está pronto',
  'welcome.start': 'Abra um artigo de notícias de tecnologia e carregue no botão do Newsgloss.',
  'welcome.pin': 'Para ter o botão à vista, abra o menu das extensões (a peça de puzzle) e afixe-o.',
  'welcome.quotes': 'Cada citação, com quem fala e a sua função, palavra por palavra como está na página.',
  'welcome.cost': 'Se o artigo é grátis, e quanto custa uma assinatura por ano.',
  'welcome.print':
    'Regras de comentários, captchas e avisos de cookies numa língua que não lê, explicados na sua.',
  'welcome.try': 'Experimente aqui',
  'welcome.article':
    '«Nenhum contador foi faturado duas vezes», disse Maya Okafor, responsável pela segurança da plataforma na Nordlys, depois de os relógios terem sido acertados à mão.',
  'welcome.words': 'Nenhum contador foi faturado duas vezes',
  'welcome.name': 'Maya Okafor',
  'welcome.role': 'responsável pela segurança da plataforma',
} as const satisfies PageCatalogue<'one'>;
