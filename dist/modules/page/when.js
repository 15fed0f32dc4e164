const DAY = 86_400_000;
/** How many days it is until a time, as people count them: from midnight to midnight. */
export const daysUntil = (time, now) => {
    const midnight = (at) => new Date(at).setHours(0, 0, 0, 0);
    return Math.round((midnight(time) - midnight(now)) / DAY);
};
