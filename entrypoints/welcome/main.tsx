import { mountView } from '../../components/mount-view';
import { findAnnouncer } from '../../components/status-region';
import { buildExampleQuote } from '../../components/welcome/example-quote';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { formatSource } from '../../utils/export/quote-text';
import { loadWords } from '../../utils/i18n/load-words';
import { createMarker } from '../../utils/mark/marker';
import './style.css';

const words = await loadWords(navigator.languages);
const announce = findAnnouncer(document);
const marker = createMarker(document, new AbortController().signal);
const example = buildExampleQuote(words);
const copied = `“${example.text}” — ${formatSource(example.source)}`;
document.title = words.say('welcome.title');

function show(): void {
  marker.show([example.anchor]);
  announce(words.say('status.shown'), 'seen');
}

async function copy(): Promise<void> {
  const done = await copyToClipboard({ text: copied, html: copied });
  announce(words.say(done ? 'status.copied' : 'status.copyFailed'), 'seen');
}

mountView(<WelcomePage example={example} onShow={show} onCopy={copy} />, {
  document,
  words,
  theme: 'system',
});
