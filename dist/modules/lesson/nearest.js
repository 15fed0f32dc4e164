import { distance } from './unknown-keys.js';
/** The known name that a wrong one most likely stands for: a few letters off, or with the same beginning or end. */
export const nearest = (name, known) => {
    const [near] = known.map((one) => [distance(name, one), one]).sort(([a], [b]) => a - b);
    if (near && near[0] <= 2)
        return near[1];
    const shared = (one) => {
        let [front, back] = [0, 0];
        while (front < one.length && one[front] === name[front])
            front++;
        while (back < one.length - front && one.at(-1 - back) === name.at(-1 - back))
            back++;
        return front + back;
    };
    const [best] = known.map((one) => [shared(one), one]).sort(([a], [b]) => b - a);
    return best && best[0] * 2 > name.length ? best[1] : undefined;
};
