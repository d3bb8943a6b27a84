import { resolve } from 'node:path';
import type { InWindow } from './firefox-window';
import { GECKO_ID } from './gecko-id';

const ADDON_MANAGER = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');`;

const PERMISSIONS = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');`;

export async function callAddon(inWindow: InWindow, method: 'disable' | 'enable'): Promise<void> {
  await inWindow(`(async () => {
    ${ADDON_MANAGER}
    await (await AddonManager.getAddonByID('${GECKO_ID}')).${method}();
  })()`);
}

/** As from a store, and not for a day as developers do: the folder is packed and installed, or put in place of what is there. */
export async function installPacked(inWindow: InWindow, folder: string): Promise<void> {
  await inWindow(`(async () => {
    ${ADDON_MANAGER}
    const root = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    root.initWithPath(${JSON.stringify(resolve(folder))});
    const packed = Services.dirsvc.get('TmpD', Ci.nsIFile);
    packed.append('newsgloss.xpi');
    packed.createUnique(Ci.nsIFile.NORMAL_FILE_TYPE, 0o600);
    const writer = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
    writer.open(packed, 0x04 | 0x08 | 0x20);
    const add = (file, name) => {
      if (!file.isDirectory()) return writer.addEntryFile(name, 0, file, false);
      for (const child of file.directoryEntries) add(child, name === '' ? child.leafName : name + '/' + child.leafName);
    };
    add(root, '');
    writer.close();
    const install = await AddonManager.getInstallForFile(packed, 'application/x-xpinstall');
    await install.install();
    packed.remove(false);
  })()`);
}

/** Waits for Firefox's question about a site, presses one of its buttons, and tells what it asked. */
export async function answerPermission(inWindow: InWindow, answer: 'allow' | 'refuse'): Promise<string> {
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  const words = await inWindow(`(async () => {
    const { panel } = PopupNotifications;
    const isOpen = () => panel.state === 'open' && panel.firstElementChild?.${button};
    for (let tries = 0; tries < 200 && !isOpen(); tries += 1) await new Promise((done) => setTimeout(done, 25));
    const words = panel.firstElementChild.textContent;
    panel.firstElementChild.${button}.click();
    return words;
  })()`);
  return String(words);
}

/** Whatever it is doing: Firefox itself would wait for what is pending. */
export async function stopBackground(inWindow: InWindow): Promise<void> {
  await inWindow(`WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  })`);
}

export async function allowPrivate(inWindow: InWindow): Promise<void> {
  await inWindow(`(async () => {
    ${ADDON_MANAGER}
    ${PERMISSIONS}
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    const leave = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add('${GECKO_ID}', leave, extension);
    await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
  })()`);
}

export async function withholdSites(inWindow: InWindow): Promise<void> {
  await inWindow(`(async () => {
    ${PERMISSIONS}
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
    await ExtensionPermissions.remove('${GECKO_ID}', { permissions: [], origins }, extension);
  })()`);
}
