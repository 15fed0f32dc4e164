const DAY = 86_400_000;
/** The language of the page around an element. */
const languageAt = (element) => {
    for (let at = element; at;) {
        const found = at.closest('[lang]');
        const language = found?.getAttribute('lang');
        if (language)
            return language;
        const root = (found ?? at).getRootNode();
        at = root instanceof ShadowRoot ? root.host : null;
    }
    return undefined;
};
/** A day to come, from today and by its date, in the language of the page around an element: "in 3 days", "Friday, May 1". */
export const dayInWords = (time, now, element) => {
    const midnight = (at) => new Date(at).setHours(0, 0, 0, 0);
    const days = Math.round((midnight(time) - midnight(now)) / DAY);
    const speak = (language) => [
        new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day'),
        new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(time),
    ];
    try {
        return speak(languageAt(element));
    }
    catch {
        // A page may call its language whatever it likes.
        return speak(undefined);
    }
};
