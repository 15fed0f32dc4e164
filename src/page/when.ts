const DAY = 86_400_000;

/** The language of the page around an element. */
const languageAt = (element: Element): string | undefined => {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    const language = found?.getAttribute('lang');
    if (language) return language;
    const root: Node = (found ?? at).getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};

/** A day to come, from today and by its date, in the language of the page around an element: "in 3 days", "Friday, May 1". */
export const dayInWords = (time: number, now: number, element: Element): readonly [relative: string, date: string] => {
  const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(time) - midnight(now)) / DAY);
  const speak = (language: string | undefined): readonly [string, string] => [
    new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(days, 'day'),
    new Intl.DateTimeFormat(language, {weekday: 'long', day: 'numeric', month: 'long'}).format(time),
  ];
  try {
    return speak(languageAt(element));
  } catch {
    // A page may call its language whatever it likes.
    return speak(undefined);
  }
};
