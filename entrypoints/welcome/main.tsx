import { render } from 'preact';
import { createAnnouncer } from '../../components/status-region';
import { buildExampleQuote } from '../../components/welcome/example-quote';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { WordsContext } from '../../components/words-context';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { formatSource } from '../../utils/export/quote-text';
import { loadWords } from '../../utils/i18n/load-words';
import { createMarker } from '../../utils/mark/marker';
import './style.css';

const app = document.querySelector<HTMLElement>('#app');
const region = document.querySelector<HTMLElement>('#status');
if (app && region) await start(app, region);

async function start(root: HTMLElement, status: HTMLElement): Promise<void> {
  const words = await loadWords(navigator.languages);
  const announce = createAnnouncer(status);
  const marker = createMarker(document, new AbortController().signal);
  const example = buildExampleQuote(words);
  const copied = `“${example.text}” — ${formatSource(example.source)}`;
  document.documentElement.lang = words.locale;
  document.title = words.say('welcome.title');
  render(
    <WordsContext.Provider value={words}>
      <WelcomePage
        example={example}
        onShow={() => {
          marker.show([example.anchor]);
          announce(words.say('status.shown'), 'seen');
        }}
        onCopy={async () => {
          const done = await copyToClipboard({ text: copied, html: copied });
          announce(words.say(done ? 'status.copied' : 'status.copyFailed'), 'seen');
        }}
      />
    </WordsContext.Provider>,
    root,
  );
}
