/**
 * Where the languages are that we know: by the shortest tag that they serve, with the tag that they are written in. Fetched on
 * first use. The addresses are literal, so that bundlers make chunks of them.
 */
export const LANGUAGES = {
    es: ['es', () => import('./es.js')],
    de: ['de', () => import('./de.js')],
    fr: ['fr', () => import('./fr.js')],
    pt: ['pt-BR', () => import('./pt-BR.js')],
    ja: ['ja', () => import('./ja.js')],
    zh: ['zh-Hans', () => import('./zh-Hans.js')],
    hi: ['hi', () => import('./hi.js')],
    ar: ['ar', () => import('./ar.js')],
};
