/** Hosts of those who sell walls to publishers. Seeing one says that the site may have a wall, and nothing of this article. */
export const WALL_VENDORS: readonly { readonly name: string; readonly hosts: readonly string[] }[] = [
  { name: 'Piano', hosts: ['piano.io', 'tinypass.com'] },
  { name: 'Poool', hosts: ['poool.fr', 'poool.tech'] },
  { name: 'Subscribe with Google', hosts: ['news.google.com'] },
  { name: 'Zephr', hosts: ['zephr.com', 'blaize.io'] },
  { name: 'Evolok', hosts: ['evolok.net', 'evolok.com'] },
  { name: 'Pelcro', hosts: ['pelcro.com'] },
  { name: 'Steady', hosts: ['steadyhq.com', 'steady.page'] },
  { name: 'Memberful', hosts: ['memberful.com'] },
  { name: 'LaterPay', hosts: ['laterpay.net'] },
  { name: 'Contentpass', hosts: ['contentpass.net', 'contentpass.de'] },
  { name: 'Leaky Paywall', hosts: ['leakypaywall.com'] },
  { name: 'Arc XP', hosts: ['arcpublishing.com'] },
  { name: 'Fewcents', hosts: ['fewcents.co'] },
  { name: 'Zuora', hosts: ['zuora.com'] },
  { name: 'Plenigo', hosts: ['plenigo.com'] },
  { name: 'Cxense', hosts: ['cxense.com'] },
];
