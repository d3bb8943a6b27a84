import type { Settings } from '../../utils/settings/settings';
import { usePageWords } from '../words-context';
import { InterfaceSettings } from './InterfaceSettings';
import { LanguageSettings } from './LanguageSettings';
import { LeaveOutSettings } from './LeaveOutSettings';
import { PrivacySection } from './PrivacySection';
import { ShowSettings } from './ShowSettings';
import { SiteList } from './SiteList';
import { ThemeSettings } from './ThemeSettings';

interface OptionsAppProps {
  readonly settings: Settings;
  /** As the browser lists them. */
  readonly browserLangs: readonly string[];
  /** Applies at once, everywhere. */
  readonly onChange: (settings: Settings) => void;
  readonly onDelete: () => void;
}

export function OptionsApp({ settings, browserLangs, onChange, onDelete }: OptionsAppProps) {
  const words = usePageWords();
  return (
    <main>
      <h1>{words.say('options.title')}</h1>
      <LanguageSettings
        chosen={settings.readerLangs}
        browserLangs={browserLangs}
        onChange={(readerLangs) => onChange({ ...settings, readerLangs })}
      />
      <InterfaceSettings
        chosen={settings.interfaceLang}
        browserLangs={browserLangs}
        onChange={(interfaceLang) => onChange({ ...settings, interfaceLang })}
      />
      <LeaveOutSettings
        leaveOut={settings.leaveOut}
        onChange={(leaveOut) => onChange({ ...settings, leaveOut })}
      />
      <ShowSettings chosen={settings.show} onChange={(show) => onChange({ ...settings, show })} />
      <ThemeSettings chosen={settings.theme} onChange={(theme) => onChange({ ...settings, theme })} />
      <SiteList />
      <PrivacySection onDelete={onDelete} />
    </main>
  );
}
