/** What a reader did, kept where the browser lets us. Access to storage may throw, and what is stored may be anything. */
const prefix = 'trace-elements:';
export const remember = (key, value) => {
    try {
        localStorage.setItem(prefix + key, JSON.stringify(value));
    }
    catch {
        // A sandboxed frame, a full disk, or a reader who wants nothing stored: then it lasts as long as the page.
    }
};
export const recall = (key) => {
    try {
        return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') ?? undefined;
    }
    catch {
        return undefined;
    }
};
