import { browser } from './api';

/** Opens the welcome page once, when the reader installs; never on an update, never for a developer's temporary install. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, ...details }) => {
    const temporary = 'temporary' in details && details.temporary === true;
    if (reason === 'install' && !temporary) void browser.tabs.create({ url: '/welcome.html' });
  });
}
