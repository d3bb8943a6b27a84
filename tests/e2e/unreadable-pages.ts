import type { Served } from '../../scripts/browsers/local-web';
import { page } from './page-shell';

/** Documents that are no pages of text, or not quite, by path; what each is served as. */
export const UNREADABLE_PAGES: Readonly<Record<string, Served>> = {
  '/report.pdf': { type: 'application/pdf', body: smallPdf() },
  '/report': { type: 'application/pdf', body: smallPdf() },
  '/feed.xml': {
    type: 'application/xml',
    body: '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><item><title>One</title></item></channel></rss>',
  },
  '/data.json': { type: 'application/json', body: '{"title":"Some data","items":[1,2,3]}' },
  '/notes.txt': { type: 'text/plain', body: 'A note of two lines.\nAnd the second of them.\n' },
  '/picture.png': { type: 'image/png', body: onePixel() },
  '/drawing.svg': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="5">Nine</text></svg>',
  },
  '/gone': {
    type: 'text/html',
    status: 404,
    body: page('en', '<h1>Not found</h1><p>There is nothing at this address.</p>'),
  },
  '/broken': { type: 'text/html', status: 500, body: '' },
};

function onePixel(): Uint8Array {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
}

function smallPdf(): string {
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;
}
