// Finds the browsers that the tests run in; as root on Debian installs them. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = (file) => [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean).map((directory) => join(directory, file));

/** What each browser is made of: its parts, each with the variable that says where it is, the commands and the places it may have. */
const BROWSERS = {
  chromium: {
    title: 'Chromium or Chrome',
    packages: ['chromium'],
    parts: {
      browser: {
        variable: 'CHROME_PATH',
        commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
        places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', ...programs('Google/Chrome/Application/chrome.exe')],
      },
    },
  },
  firefox: {
    title: 'Firefox',
    packages: ['firefox-esr'],
    parts: {
      browser: { variable: 'FIREFOX_PATH', commands: ['firefox-esr', 'firefox'], places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programs('Mozilla Firefox/firefox.exe')] },
    },
  },
  webkit: {
    title: 'WebKitGTK with its driver, and Xvfb',
    packages: ['webkit2gtk-driver', 'xvfb'],
    parts: {
      browser: { variable: 'WEBKIT_PATH', commands: [], places: miniBrowsers() },
      driver: { variable: 'WEBKIT_DRIVER_PATH', commands: ['WebKitWebDriver'], places: [] },
      display: { variable: 'XVFB_PATH', commands: ['Xvfb'], places: [] },
    },
  },
};

/** The paths of a browser's parts, `browser` and what drives it; undefined when one is missing. */
export function findBrowser(name) {
  const found = Object.entries(BROWSERS[name].parts).map(([part, where]) => [part, pathOf(where)]);
  return found.every(([, path]) => path) ? Object.fromEntries(found) : undefined;
}

/** The same, installed if that can be done; undefined after saying what to install. */
export function installBrowser(name) {
  const { title, packages, parts } = BROWSERS[name];
  if (!findBrowser(name) && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing ${title} (apt-get) …`);
    aptGet('update');
    aptGet('install', '-y', ...packages);
  }
  const found = findBrowser(name);
  if (!found) console.error(`These tests need ${title}: install ${packages.join(' and ')}, or set ${Object.values(parts).map(({ variable }) => variable).join(', ')} to where it is.`);
  return found;
}

function pathOf({ variable, commands, places }) {
  if (process.env[variable]) return process.env[variable];
  const directories = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return [...commands.flatMap((command) => directories.map((directory) => join(directory, command))), ...places].find(existsSync);
}

/** Debian keeps it in a folder a processor and a version. */
function miniBrowsers() {
  const folders = (directory, pattern) => (existsSync(directory) ? readdirSync(directory).filter((name) => pattern.test(name)).map((name) => join(directory, name)) : []);
  return folders('/usr/lib', /-linux-gnu/).flatMap((directory) => folders(directory, /^webkit(?:2gtk|gtk)-/)).toReversed().map((directory) => join(directory, 'MiniBrowser'));
}

function aptGet(...args) {
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
