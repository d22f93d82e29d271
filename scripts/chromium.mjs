// Finds a Chromium or Chrome; as root on Debian installs one. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((directory) => join(directory, 'Google/Chrome/Application/chrome.exe')),
];

/** The path of a browser, or undefined. */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const directories = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return [...commands.flatMap((command) => directories.map((directory) => join(directory, command))), ...places].find(existsSync);
}

/** The path of a browser, installed if that can be done; undefined after saying what to install. */
export function installChromium() {
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium (apt-get) …');
    aptGet('update');
    aptGet('install', '-y', 'chromium');
  }
  const found = findChromium();
  if (!found) console.error('The component tests need Chromium or Chrome: install one, or set CHROME_PATH to where it is.');
  return found;
}

function aptGet(...args) {
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
