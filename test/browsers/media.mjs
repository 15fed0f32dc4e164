/** Colour scheme, forced colours, reduced motion and print, in Chromium, over its own protocol. Elsewhere: `false`. */
export const mediaCommand = () => ({
  name: 'media',
  async executeCommand({command, payload, session}) {
    if (command !== 'media') return undefined;
    if (session.browser.name !== 'Chrome') return {done: false};
    const page = session.browser.getPage(session.id);
    const protocol = await page.createCDPSession();
    const features = Object.entries(payload.features ?? {}).map(([name, value]) => ({name, value}));
    await protocol.send('Emulation.setEmulatedMedia', {media: payload.media ?? '', features});
    return {done: true};
  },
});
