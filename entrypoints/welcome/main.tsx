import { followSettings } from '../../components/follow-settings';
import { mountPage } from '../../components/mount-view';
import { findAnnouncer } from '../../components/status-region';
import { buildExampleQuote } from '../../components/welcome/example-quote';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { copyToClipboard } from '../../utils/browser/clipboard';
import { onSettingsStored, readStoredSettings } from '../../utils/browser/settings-store';
import { formatSource } from '../../utils/export/quote-text';
import { loadPageWords } from '../../utils/i18n/load-page-words';
import { createMarker } from '../../utils/mark/marker';
import './style.css';

const announce = findAnnouncer(document);
const marker = createMarker(document, new AbortController().signal);

await followSettings({
  read: readStoredSettings,
  onStored: onSettingsStored,
  browserLangs: navigator.languages,
  loadWords: loadPageWords,
  show: (settings, words) => {
    const example = buildExampleQuote(words);
    const copied = `“${example.text}” — ${formatSource(example.source)}`;
    const show = () => {
      marker.show([example.anchor]);
      announce(words.say('status.shown'), 'seen');
    };
    const copy = async () => {
      const done = await copyToClipboard({ text: copied, html: copied });
      announce(words.say(done ? 'status.copied' : 'status.copyFailed'), 'seen');
    };
    document.title = words.say('welcome.title');
    const view = <WelcomePage example={example} onShow={show} onCopy={copy} />;
    mountPage(view, { document, words, settings });
  },
});
