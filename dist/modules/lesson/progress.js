/**
 * @param seen How many rows were reached; anything, as it comes from a storage.
 * @param answered For each question whether it has been answered.
 */
export const progressOf = ({ rows }, seen, answered) => {
    const ofSteps = rows.length;
    // The first row is in view from the beginning.
    const steps = Math.min(Math.max(Math.trunc(Number(seen)) || 0, Math.min(1, ofSteps)), ofSteps);
    const questions = answered.filter(Boolean).length;
    const shares = [[steps, ofSteps], [questions, answered.length]].filter(([, of]) => of > 0);
    return {
        steps,
        ofSteps,
        questions,
        ofQuestions: answered.length,
        share: shares.reduce((sum, [done, of]) => sum + done / of, 0) / Math.max(1, shares.length),
    };
};
