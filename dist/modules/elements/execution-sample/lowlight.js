import javascript from 'highlight.js/lib/languages/javascript';
import python from 'highlight.js/lib/languages/python';
import { createLowlight } from 'lowlight';
/** The languages. Those of most lessons are here; of the others, each is fetched when first met. */
const LANGUAGES = new Map([
    ['bash', () => import('highlight.js/lib/languages/bash')],
    ['c', () => import('highlight.js/lib/languages/c')],
    ['cpp', () => import('highlight.js/lib/languages/cpp')],
    ['csharp', () => import('highlight.js/lib/languages/csharp')],
    ['go', () => import('highlight.js/lib/languages/go')],
    ['html', () => import('highlight.js/lib/languages/xml')],
    ['java', () => import('highlight.js/lib/languages/java')],
    ['javascript', async () => ({ default: javascript })],
    ['json', () => import('highlight.js/lib/languages/json')],
    ['kotlin', () => import('highlight.js/lib/languages/kotlin')],
    ['php', () => import('highlight.js/lib/languages/php')],
    ['python', async () => ({ default: python })],
    ['ruby', () => import('highlight.js/lib/languages/ruby')],
    ['rust', () => import('highlight.js/lib/languages/rust')],
    ['sql', () => import('highlight.js/lib/languages/sql')],
    ['swift', () => import('highlight.js/lib/languages/swift')],
    ['typescript', () => import('highlight.js/lib/languages/typescript')],
]);
/** What highlight.js calls things, and what we colour them as. What is not named here keeps the colour of the text. */
const KINDS = new Map([
    ['keyword', 'keyword'],
    ['literal', 'keyword'],
    ['string', 'string'],
    ['regexp', 'string'],
    ['char', 'string'],
    ['comment', 'comment'],
    ['doctag', 'comment'],
    ['number', 'number'],
    ['title', 'name'],
    ['name', 'name'],
    ['type', 'type'],
    ['built_in', 'type'],
    ['meta', 'type'],
]);
const lowlight = createLowlight();
/** The pieces of code that highlight.js finds; none for a language that it does not know here. */
export const highlight = async (code, language) => {
    const load = LANGUAGES.get(language);
    if (!load)
        return [];
    if (!lowlight.registered(language))
        lowlight.register(language, (await load()).default);
    const tokens = [];
    let at = 0;
    const walk = (node, kind) => {
        const [name = ''] = Array.isArray(node.properties?.className) ? node.properties.className : [];
        const own = KINDS.get(name.replace(/^hljs-/, '')) ?? kind;
        const from = at;
        at += node.value?.length ?? 0;
        if (own && at > from)
            tokens.push({ from, to: at, kind: own });
        for (const child of node.children ?? [])
            walk(child, own);
    };
    walk(lowlight.highlight(language, code), undefined);
    return tokens;
};
