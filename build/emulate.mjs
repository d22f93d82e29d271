// The command "emulate" of tests in Chromium: the media features that a page sees, such as { "forced-colors": "active" }.
const sessions = new WeakMap();

export const emulate = {
  name: 'emulate',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    const page = session.browser.getPage(session.id);
    // what a session emulates ends with it
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', { media: '', features: Object.entries(payload).map(([name, value]) => ({ name, value })) });
    return true;
  },
};
