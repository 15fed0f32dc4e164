/** How many days it is until a time, as people count them: from midnight to midnight. */
export declare const daysUntil: (time: number, now: number) => number;
