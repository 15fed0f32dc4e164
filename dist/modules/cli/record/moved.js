/** Lines that have changed, and lines that have been put in their place, are not told apart where they are more than this. */
const MOST_COMPARED = 2_000_000;
/** The pairs of a longest common subsequence, as indices, ascending. */
const commonLines = (a, b) => {
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            lengths[i * width + j] =
                a[i] === b[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        if (a[i] === b[j])
            pairs.push([i++, j++]);
        else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
            i++;
        else
            j++;
    }
    return pairs;
};
/** Where each line of a text is in a newer one; a line that is gone is not in it. */
const movedLines = (before, after) => {
    const [a, b] = [before, after].map((text) => text.split(/\r?\n/));
    let first = 0;
    while (first < a.length && first < b.length && a[first] === b[first])
        first++;
    let last = 0;
    while (last < a.length - first && last < b.length - first && a.at(-1 - last) === b.at(-1 - last))
        last++;
    const [middleA, middleB] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
    const pairs = middleA.length * middleB.length > MOST_COMPARED ? [] : commonLines(middleA, middleB);
    const same = [
        ...Array.from({ length: first }, (_, i) => [i, i]),
        ...pairs.map(([i, j]) => [i + first, j + first]),
        ...Array.from({ length: last }, (_, i) => [a.length - last + i, b.length - last + i]),
    ];
    const places = new Map();
    let [nextA, nextB] = [0, 0];
    for (const [i, j] of [...same, [a.length, b.length]]) {
        // As many lines in place of as many: each is what became of the one before.
        if (i - nextA === j - nextB)
            for (let k = nextA; k < i; k++)
                places.set(k + 1, { line: nextB + k - nextA + 1, changed: true });
        if (i < a.length)
            places.set(i + 1, { line: j + 1, changed: false });
        [nextA, nextB] = [i + 1, j + 1];
    }
    return places;
};
/** The steps of a run by what they are: function, line, event, and the how many-th of these, file by file. */
const keysOf = (trace, lineOf) => {
    const counts = new Map();
    return Array.from({ length: trace.length }, (_, i) => {
        const { frame, line, event } = trace.step(i);
        const file = frame.file === null ? null : trace.facts.files[frame.file]?.name;
        const place = frame.file === null ? line : lineOf(frame.file, line);
        const key = JSON.stringify([file, frame.name, place, event]);
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return `${key} ${count}`;
    });
};
/** What became of the steps of a recording, when its program has been recorded again: lines may have moved. */
export const fatesOf = (kept, now) => {
    const texts = new Map(now.facts.files.map(({ name, text }) => [name, text]));
    const lines = kept.facts.files.map(({ name, text }) => {
        const after = texts.get(name);
        return after === undefined ? new Map() : movedLines(text, after);
    });
    const placeOf = (file, line) => 
    // No line, as of what happens outside of all of them.
    line === 0 ? { line, changed: false } : lines[file]?.get(line);
    const places = new Map(keysOf(now, (_, line) => line).map((key, i) => [key, i]));
    const keys = keysOf(kept, (file, line) => placeOf(file, line)?.line ?? `gone ${line}`);
    return keys.map((key, i) => {
        const { frame, line } = kept.step(i);
        const place = frame.file === null ? undefined : placeOf(frame.file, line);
        const state = frame.file === null ? 'same' : place ? (place.changed ? 'changed' : 'same') : 'gone';
        return { step: places.get(key), line: state };
    });
};
