/** Tables with more than so many lines are shown by their rows alone. */
const MOST_LINES = 1_000;
/** Whether a table can show the lines between its rows. */
export const hasLines = ({ table: { derived }, trace }) => derived?.grain === 'concept' && trace.length <= MOST_LINES && derived.both;
/**
 * The rows of a table in the order in which they are shown. `lines`: each with the lines of it that follow its first.
 * A round of a loop is told of where its first line is shown, so not between rows that leave lines out.
 */
export const shownRows = ({ table: { derived }, rows, trace }, lines) => {
    const steps = lines ? trace.length : rows.length;
    const rounds = roundsBy(derived, lines);
    let before = [];
    return Array.from({ length: steps }, (_, at) => {
        const row = lines ? rows.at(at) : at;
        const now = rounds(at);
        const begins = begun(before, now);
        before = now;
        return { row, step: lines && rows.start(row) !== at ? at : undefined, begins, depth: now.length };
    });
};
const roundsBy = (derived, lines) => {
    if (!derived || !(lines || derived.grain === 'fine'))
        return () => [];
    const fine = derived.of('fine');
    return (at) => fine.rounds(at);
};
/** What of the rounds that a line is in began with it; nothing where loops only end. */
const begun = (before, now) => {
    if (before === now)
        return [];
    const same = now.findIndex(({ line, round }, i) => before[i]?.line !== line || before[i].round !== round);
    return same < 0 ? [] : now.slice(same);
};
