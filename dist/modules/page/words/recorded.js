import { runEnglish } from './run.js';
/** What is said of recorded runs alone. */
export const recordedEnglish = {
    ...runEnglish,
    callOf: '{name}, call {number}',
    files: 'Files',
    waitsHere: '{name} waits here',
    endings: {
        exception: 'The program ended with an exception',
        exit: 'The program ended itself',
        'syntax-error': 'The program could not be read',
        'step-limit': 'The recording ends here: it reached its limit of steps',
        'time-limit': 'The recording ends here: it reached its limit of time',
        stopped: 'The recording was stopped here',
    },
};
