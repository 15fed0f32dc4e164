import { registry } from './registry.js';
/** Links to steps are `#step=3`, or `#step=3@key` on a page with several lessons. Steps are counted from 1, or named. */
const LINK = /[#&]step=([^&@]+)(?:@([^&]*))?/;
/** The fragment that leads to a step. What else stands in the address's, a route for instance, stays. */
export const linkTo = (step, key) => {
    const alone = registry.owned.size <= 1;
    const rest = location.hash.replace(LINK, '').slice(1);
    return `#${rest && `${rest}&`}step=${encodeURIComponent(step)}${alone ? '' : `@${encodeURIComponent(key)}`}`;
};
/** Moves a lesson's cursor to where the page's address says, if it says so for this lesson. */
export const followLink = ({ lesson, player }) => {
    const [, step, key] = LINK.exec(location.hash) ?? [];
    if (!step || !lesson || !player || (key !== undefined && decode(key) !== lesson.key))
        return;
    const row = lesson.table.find(decode(step));
    if (row >= 0)
        player.dispatch({ type: 'step', to: row }, 'link');
};
/** Decodes what stands in an address; what cannot be decoded stands for itself. */
export const decode = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
