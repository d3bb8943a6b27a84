import { honestStory, RAN } from './honest-story';

/** Script in every way that has ever run out of text. */
const SCRIPTS = [
  `<script>${RAN}</script>`,
  `<img src=x onerror="${RAN}">`,
  `<svg onload="${RAN}">`,
  `"><iframe srcdoc="<script>${RAN}</script>">`,
  `' autofocus onfocus='${RAN}`,
  `javascript:${RAN}`,
  `</textarea></title></style></script><b onmouseover="${RAN}">`,
  `{{constructor.constructor('${RAN}')()}}`,
  '<!--<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hosts">]>&y;-->',
] as const;

const [SCRIPT, IMAGE, DRAWING, FRAME, FOCUS, ADDRESS, CLOSERS] = SCRIPTS;

const DATA = JSON.stringify({
  '@context': ADDRESS,
  '@type': 'NewsArticle',
  headline: `Tide ${SCRIPT} clock`,
  author: SCRIPTS.map((name) => ({ '@type': 'Person', name: `Ana ${name}`, url: ADDRESS })),
  publisher: { '@type': 'Organization', name: `Zoutmere ${IMAGE}`, logo: ADDRESS },
  description: DRAWING,
  url: ADDRESS,
  datePublished: `2026-11-22${SCRIPT}`,
  isAccessibleForFree: SCRIPT,
  offers: { '@type': 'Offer', name: IMAGE, price: SCRIPT, priceCurrency: FRAME, url: ADDRESS },
}).replaceAll('</', '<\\/');

const META = [
  ...[
    'og:title',
    'og:site_name',
    'og:description',
    'author',
    'article:author',
    'article:published_time',
    'og:url',
  ],
  ...['keywords', 'article:content_tier', 'twitter:title', 'date', 'og:locale'],
]
  .map((name) => `<meta property="${name}" content="${escapeText(`${SCRIPT} ${IMAGE}`)}">`)
  .join('');

const SPEAKERS = SCRIPTS.map((script) => {
  const shown = escapeText(script);
  return `<p>“The stairs ${shown} have to be swept on every day of the week,” said Jorrit ${shown} Haverkoren, head of ${shown} at Zoutmere Harbour.</p>`;
}).join('\n');

const OFFERS = `<section class="subscribe"><h2>Subscribe to ${escapeText(`The Tide ${IMAGE}`)}</h2>
<ul><li>${escapeText(SCRIPT)} Monthly plan ${escapeText(IMAGE)}: €7 per month ${escapeText(DRAWING)}</li>
<li>Annual plan ${escapeText(CLOSERS)}: €70 per year, then ${escapeText(FRAME)} €84 per year</li></ul>
<a href="${escapeText(ADDRESS)}">Subscribe ${escapeText(FOCUS)}</a></section>`;

const NOTICES = `<footer class="comments" lang="${escapeText(`nl${SCRIPT}`)}"><p>Laat een reactie achter</p>
<p>Alle reacties op ${escapeText(IMAGE)} worden gemodereerd voordat ze worden gepubliceerd.</p>
<p>${escapeText(SCRIPT)} Je e-mailadres wordt niet gepubliceerd ${escapeText(DRAWING)}.</p>
<input placeholder="${escapeText(`Schrijf een reactie ${IMAGE}`)}" value="${escapeText(SCRIPT)}"></footer>`;

export const MARKED_UP_FIELDS = honestStory({
  head: `<base href="${escapeText(ADDRESS)}"><link rel="canonical" href="${escapeText(ADDRESS)}">${META}<script type="application/ld+json">${DATA}</script>`,
  title: `Harbour town ${escapeText(SCRIPT)} keeps ${escapeText(IMAGE)} its tide clock`,
  inside: SPEAKERS,
  after: OFFERS + NOTICES,
});

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
