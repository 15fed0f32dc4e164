/** How many lines a text has. A newline at its end begins no further one. */
export const lineCount = (text) => text.replace(/\r?\n$/, '').split('\n').length;
