/** The commands of `trace-elements`, one a row. */
export const COMMANDS = {
    check: {
        summary: 'Say what in a lesson is untrue, contradicts itself or is missing',
        load: () => import('./check.js'),
    },
    import: {
        summary: 'Turn a trace of another tool into a lesson: Python Tutor, CodeLens, PySnooper',
        load: () => import('./import.js'),
    },
    new: {
        summary: 'Write a small lesson to begin with',
        load: () => import('./new.js'),
    },
    record: {
        summary: 'Run a program, and make a lesson of what happens',
        load: () => import('./record.js'),
    },
    render: {
        summary: 'Write a lesson as an HTML page that can be read without a script',
        load: () => import('./render.js'),
    },
};
