import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';

/**
 * A Web Test Runner launcher for WebKitGTK, over the W3C WebDriver protocol with nothing but fetch: the runner's own
 * WebDriver launcher brings two hundred packages.
 *
 * Needs Debian's `webkit2gtk-driver` and `xvfb`.
 */

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The protocol's code points for keys that are no characters (WebDriver, 17.4.2). */
const KEYS = new Map(
  Object.entries({
    Backspace: 0xe003,
    Tab: 0xe004,
    Enter: 0xe007,
    Shift: 0xe008,
    Control: 0xe009,
    Alt: 0xe00a,
    Escape: 0xe00c,
    Space: 0x20,
    PageUp: 0xe00e,
    PageDown: 0xe00f,
    End: 0xe010,
    Home: 0xe011,
    ArrowLeft: 0xe012,
    ArrowUp: 0xe013,
    ArrowRight: 0xe014,
    ArrowDown: 0xe015,
    Delete: 0xe017,
  }).map(([name, code]) => [name, String.fromCharCode(code)]),
);

const BUTTONS = ['left', 'middle', 'right'];

export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #address;
  #driver;
  #session;
  #pages = new Map();
  #browser;

  constructor({
    port = 4790,
    driver = 'WebKitWebDriver',
    browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  } = {}) {
    this.#address = `http://127.0.0.1:${port}`;
    this.#browser = browser;
    // A group of its own: the driver's children would outlive it.
    this.#driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', driver, `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: {...process.env, GSETTINGS_BACKEND: 'memory', NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1'},
    });
    process.on('exit', () => this.#kill());
  }

  #kill() {
    try {
      if (this.#driver.pid) process.kill(-this.#driver.pid);
    } catch {
      // It is gone already.
    }
  }

  async #send(method, path, body) {
    const response = await fetch(this.#address + path, body ? {method, body: JSON.stringify(body)} : {method});
    const {value} = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** A command of the session. */
  command(path, body = {}, method = 'POST') {
    return this.#send(method, `/session/${this.#session}${path}`, method === 'POST' ? body : undefined);
  }

  async initialize() {
    for (let tries = 0; tries < 100; tries++) {
      const up = await fetch(`${this.#address}/status`).then(
        () => true,
        () => false,
      );
      if (up) break;
      await wait(100);
    }
    const options = {binary: this.#browser, args: ['--automation']};
    const capabilities = {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options}};
    this.#session = (await this.#send('POST', '/session', {capabilities})).sessionId;
    await this.command('/timeouts', {script: 120_000, pageLoad: 120_000});
  }

  async startSession(id, url) {
    this.#pages.set(id, url);
    await this.command('/url', {url});
  }
  isActive(id) {
    return this.#pages.has(id);
  }
  getBrowserUrl(id) {
    return this.#pages.get(id);
  }
  async stopSession(id) {
    await this.command('/url', {url: 'about:blank'});
    this.#pages.delete(id);
    return {};
  }
  startDebugSession() {
    throw new Error('Debug in Chromium or Firefox.');
  }
  async stop() {
    await this.command('', undefined, 'DELETE').catch(() => {});
    this.#kill();
  }

  // What the commands of @web/test-runner-commands ask of a launcher of type webdriver.

  #actions(source) {
    return this.command('/actions', {actions: [source]});
  }
  sendKeys(_id, keys) {
    const characters = [keys].flat().flatMap((key) => [...(KEYS.get(key) ?? key)]);
    const actions = characters.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({type, value})));
    return this.#actions({type: 'key', id: 'keys', actions});
  }
  #pointer(...actions) {
    return this.#actions({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  }
  sendMouseMove(_id, x, y) {
    return this.#pointer({type: 'pointerMove', duration: 0, x, y});
  }
  sendMouseClick(_id, x, y, name = 'left') {
    const button = BUTTONS.indexOf(name);
    const press = ['pointerDown', 'pointerUp'].map((type) => ({type, button}));
    return this.#pointer({type: 'pointerMove', duration: 0, x, y}, ...press);
  }
  sendMouseDown(_id, name = 'left') {
    return this.#pointer({type: 'pointerDown', button: BUTTONS.indexOf(name)});
  }
  sendMouseUp(_id, name = 'left') {
    return this.#pointer({type: 'pointerUp', button: BUTTONS.indexOf(name)});
  }
  async resetMouse() {
    await this.command('/actions', undefined, 'DELETE');
    await this.sendMouseMove('', 0, 0);
  }
  async takeScreenshot(_id, locator) {
    const {[ELEMENT]: element} = await this.command('/execute/sync', {script: `return (${locator})()`, args: []});
    return Buffer.from(await this.command(`/element/${element}/screenshot`, undefined, 'GET'), 'base64');
  }
}
