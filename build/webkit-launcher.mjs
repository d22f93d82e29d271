// WebKitGTK for web-test-runner, on a display of its own. The commands of tests are written for puppeteer's page: this answers them over WebDriver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017' };

export class WebkitLauncher extends WebdriverLauncher {
  #paths;
  #running = [];

  /** Takes the paths of MiniBrowser, of WebKitWebDriver and of Xvfb. */
  constructor(paths) {
    super({
      logLevel: 'error',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
      },
    });
    this.#paths = paths;
    this.type = 'puppeteer';
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    const display = this.#start(this.#paths.display, ['-displayfd', '3', '-screen', '0', '1800x1400x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await once(display.stdio[3], 'data');
    const port = await freePort();
    const driver = this.#start(this.#paths.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${String(number).trim()}` } });
    await listening(port, driver);
    Object.assign(this.options, { hostname: '127.0.0.1', port });
  }

  async stop() {
    await super.stop();
    for (const running of this.#running) running.kill();
  }

  getPage() {
    const act = (actions) => this.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
    const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
    return {
      setViewport: (size) => this.#resize(size),
      keyboard: {
        type: (text) => act([...text].flatMap((key) => [down(key), up(key)])),
        press: (key) => act([down(key), up(key)]),
        down: (key) => act([down(key)]),
        up: (key) => act([up(key)]),
      },
    };
  }

  /** The window is larger than what it shows. */
  async #resize({ width, height }) {
    const inner = () => this.driver.execute('return [innerWidth, innerHeight]');
    for (let tries = 0; tries < 20; tries += 1) {
      const [innerWidth, innerHeight] = await inner();
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.driver.getWindowRect();
      await this.driver.setWindowRect(null, null, outer.width + width - innerWidth, outer.height + height - innerHeight);
      await pause(50);
    }
    throw new Error(`WebKit shows ${(await inner()).join(',')} pixels, not ${width},${height}`);
  }

  #start(command, args, options) {
    const running = spawn(command, args, options);
    this.#running.push(running);
    return running;
  }
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  await once(server.close(), 'close');
  return port;
}

async function listening(port, driver) {
  while (driver.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
}
