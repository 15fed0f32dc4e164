import { isArray, keys } from './safe.js';
const { stringify } = JSON;
/** A record as JSON. Unlike `JSON.stringify` it asks no object for `toJSON`, which may be of the program. */
export const jsonOf = (value) => {
    if (typeof value !== 'object' || value === null)
        return stringify(value) ?? 'null';
    let text = '';
    if (isArray(value)) {
        for (let i = 0; i < value.length; i++)
            text += `${i > 0 ? ',' : ''}${jsonOf(value[i])}`;
        return `[${text}]`;
    }
    const names = keys(value);
    for (let i = 0; i < names.length; i++) {
        const { [names[i]]: part } = value;
        if (part !== undefined)
            text += `${text && ','}${stringify(names[i])}:${jsonOf(part)}`;
    }
    return `{${text}}`;
};
