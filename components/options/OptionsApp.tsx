import type { Settings } from '../../utils/settings/settings';
import { usePageWords } from '../words-context';
import { InterfaceSettings } from './InterfaceSettings';
import { LanguageSettings } from './LanguageSettings';
import { LeaveOutSettings } from './LeaveOutSettings';
import type { ShortcutPorts, SitePorts } from './options-ports';
import { PrivacySection } from './PrivacySection';
import { ShortcutList } from './ShortcutList';
import { ShowSettings } from './ShowSettings';
import { SiteList } from './SiteList';
import { TextSizeSettings } from './TextSizeSettings';
import { ThemeSettings } from './ThemeSettings';

interface OptionsAppProps {
  readonly settings: Settings;
  /** As the browser lists them. */
  readonly browserLangs: readonly string[];
  /** Applies at once, everywhere. */
  readonly onChange: (settings: Settings) => void;
  readonly onDelete: () => void;
  readonly sites: SitePorts;
  /** Null where the browser has no keys for extensions. */
  readonly shortcuts: ShortcutPorts | null;
}

export function OptionsApp({
  settings,
  browserLangs,
  sites,
  shortcuts,
  onChange,
  onDelete,
}: OptionsAppProps) {
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
      <ShowSettings
        chosen={settings.show}
        badge={settings.badge}
        onChange={(show) => onChange({ ...settings, show })}
        onBadge={(badge) => onChange({ ...settings, badge })}
      />
      <ThemeSettings chosen={settings.theme} onChange={(theme) => onChange({ ...settings, theme })} />
      <TextSizeSettings
        chosen={settings.textSize}
        onChange={(textSize) => onChange({ ...settings, textSize })}
      />
      <SiteList
        off={settings.sitesOff}
        onChange={(sitesOff) => onChange({ ...settings, sitesOff })}
        ports={sites}
      />
      <ShortcutList shortcuts={shortcuts} />
      <PrivacySection onDelete={onDelete} />
    </main>
  );
}
