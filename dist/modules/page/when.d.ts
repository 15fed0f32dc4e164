/** A day to come, from today and by its date, in the language of the page around an element: "in 3 days", "Friday, May 1". */
export declare const dayInWords: (time: number, now: number, element: Element) => readonly [relative: string, date: string];
