/** In which order texts stand at one place: what ends there comes first, what begins there last. */
const ORDER = ['close', 'begin', 'finish', 'open'];
export const insertionsInto = (source) => {
    const places = new Map();
    const put = (kind) => (at, text) => {
        let place = places.get(at);
        if (!place)
            places.set(at, (place = { close: [], begin: [], finish: [], open: [] }));
        place[kind].push(text);
    };
    return {
        open: put('open'),
        close: put('close'),
        begin: put('begin'),
        finish: put('finish'),
        apply() {
            let [result, last] = ['', 0];
            for (const [at, texts] of [...places].sort(([a], [b]) => a - b)) {
                result += source.slice(last, at);
                for (const kind of ORDER)
                    for (const text of texts[kind])
                        result += typeof text === 'string' ? text : text();
                last = at;
            }
            return result + source.slice(last);
        },
    };
};
