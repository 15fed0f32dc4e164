import { registry } from './registry.js';
let timer;
/**
 * Says something to screen readers, politely. One live region for the whole page, in its light DOM: several at once drop
 * each other's messages, and some readers do not hear those in shadow trees.
 */
export const announce = (text) => {
    const region = liveRegion();
    if (!region)
        return;
    region.textContent = '';
    clearTimeout(timer);
    // Emptied first and filled a moment later, so that the same words twice are spoken twice.
    timer = setTimeout(() => (region.textContent = text), 50);
};
/** Makes the region before the first message: what is there when it appears is not spoken. */
export const liveRegion = () => {
    // Not `document.body`: that is an image's, if one is called so.
    const home = document.querySelector('body');
    if (registry.region?.isConnected || !home)
        return registry.region;
    const region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    const hidden = {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        'clip-path': 'inset(50%)',
        'white-space': 'nowrap',
    };
    for (const [name, value] of Object.entries(hidden))
        region.style.setProperty(name, value, 'important');
    home.append(region);
    registry.region = region;
    return region;
};
