import { define } from '../../page/define.js';
import { derivedEnglish } from '../../page/words/derived-rows.js';
import { TaskLanes } from './task-lanes.js';
export { callsOf } from '../../lesson/calls.js';
// Fetched for a recorded run that has no flow of its author's.
define('task-lanes', TaskLanes);
/** What is said of functions that call each other. */
export const wordsOfCalls = ({ say }) => say(derivedEnglish);
/** What a flow says of itself that was made from the run. */
export const captionOf = ({ edges, made }, language) => {
    const words = wordsOfCalls(language);
    const said = [
        `${words.calls}.`,
        edges.some(({ wait }) => wait) && words.waitLine,
        made && made.more > 0 && words.more(made.more),
    ];
    return said.filter(Boolean).join(' ');
};
