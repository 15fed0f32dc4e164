import { own, OwnMap, OwnWeakMap } from './safe.js';
/** The private fields of objects, by what their classes say while they make them. */
export class Privates {
    #known = new OwnWeakMap();
    /** An object gets the private fields of a class. */
    add(object, owner, read) {
        const known = this.#known.get(object);
        const one = { owner, read };
        if (known)
            known[known.length] = one;
        else
            this.#known.set(object, own([one]));
    }
    /** Names and values, one after the other, the base class first. Fields of several classes with one name say whose. */
    of(object) {
        const parts = own([]);
        const known = this.#known.get(object);
        if (!known)
            return parts;
        const [owners, times] = [own([]), new OwnMap()];
        for (let i = 0; i < known.length; i++) {
            const { owner, read } = known[i];
            read((name, value) => {
                owners[owners.length] = owner;
                parts[parts.length] = name;
                parts[parts.length] = value;
                times.set(name, (times.get(name) ?? 0) + 1);
            });
        }
        const given = new OwnMap();
        for (let i = 0; i < owners.length; i++) {
            const name = parts[2 * i];
            if (times.get(name) === 1)
                continue;
            const full = `${owners[i]}.${name}`;
            const nth = (given.get(full) ?? 0) + 1;
            given.set(full, nth);
            parts[2 * i] = nth === 1 ? full : `${full} ${nth}`;
        }
        return parts;
    }
}
