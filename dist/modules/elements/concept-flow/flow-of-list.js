import { decode } from '../../page/link.js';
const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
/**
 * The flow that a list inside `<concept-flow>` is: an item a node, in order. A list inside an item is where it goes instead
 * of to the next one: links to the ids of other items, each with its label. `data-step`, `data-kind`, `data-lane` say more.
 */
export const flowOfList = (list) => {
    const items = [...list.children].filter((item) => item.localName === 'li');
    const id = (item, i) => item.id || String(i + 1);
    const edges = items.flatMap((item, i) => {
        const links = [...item.querySelectorAll('li a[href^="#"]')];
        const next = items[i + 1];
        if (links.length === 0)
            return next ? [{ from: id(item, i), to: id(next, i + 1) }] : [];
        return links.map((link) => ({
            from: id(item, i),
            to: decode(link.getAttribute('href').slice(1)),
            label: tidy(link.textContent),
        }));
    });
    return {
        nodes: items.map((item, i) => {
            const label = [...item.childNodes]
                .filter((node) => !/^(ul|ol)$/i.test(node.nodeName))
                .map((node) => node.textContent)
                .join('');
            const { step = '', kind, lane } = item.dataset;
            return {
                id: id(item, i),
                label: tidy(label),
                steps: step ? step.trim().split(/\s+/) : [],
                ...(kind && { kind: kind }),
                ...(lane && { lane }),
            };
        }),
        edges,
        lanes: [...new Set(items.map(({ dataset }) => dataset['lane'] ?? ''))]
            .filter(Boolean)
            .map((lane) => ({ id: lane, label: lane })),
    };
};
