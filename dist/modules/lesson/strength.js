/** From little to much. */
export const DIFFICULTIES = ['easy', 'medium', 'hard'];
/** How much ability each difficulty asks for, in spreads of ability among readers. */
const ASKS = { easy: -1, medium: 0, hard: 1 };
/** The strength at which a band begins. */
export const BANDS = [
    [0.7, 'strong'],
    [0.4, 'growing'],
    [0, 'weak'],
];
const bandOf = (strength) => BANDS.find(([from]) => strength >= from)[1];
/** How likely it is to know what lies this far below one's ability. With 1.7 it is the curve of a normal distribution. */
const curve = (distance) => 1 / (1 + Math.exp(-1.7 * distance));
/** Abilities, and how common each is before anybody answered: normally distributed. */
const ABILITIES = Array.from({ length: 81 }, (_, i) => {
    const ability = (i - 40) / 10;
    return [ability, Math.exp(-(ability ** 2) / 2)];
});
/**
 * How strong a pattern is. Rasch's model, with a floor for luck; of all abilities that there may be, the mean as weighted by
 * these answers ("expected a posteriori", Bock and Mislevy 1982). A score between 0 and 1 counts as that much of a right
 * answer, and the rest as a wrong one. In which order the answers came does not matter.
 */
export const estimate = (answers) => {
    const masses = ABILITIES.map(([ability, common]) => {
        const logarithm = answers.reduce((sum, { difficulty, guess, score }) => {
            const right = guess + (1 - guess) * curve(ability - ASKS[difficulty]);
            return sum + score * Math.log(right) + (1 - score) * Math.log(1 - right);
        }, 0);
        return { known: curve(ability), mass: common * Math.exp(logarithm) };
    });
    const whole = masses.reduce((sum, { mass }) => sum + mass, 0);
    const strength = masses.reduce((sum, { known, mass }) => sum + known * mass, 0) / whole;
    const band = bandOf(strength);
    const inside = masses.filter(({ known }) => bandOf(known) === band).reduce((sum, { mass }) => sum + mass, 0);
    return { strength, band, certainty: inside / whole };
};
/** How likely a question is to be right by luck: one option of several, one choice of options, one order. */
export const guessOf = ({ form, options }) => {
    if (form === 'fill')
        return 0;
    const count = Math.min(options.length, 12);
    const ways = { one: count, several: 2 ** count - 1, order: factorial(count) }[form];
    return 1 / Math.max(2, ways);
};
const factorial = (count) => (count < 2 ? 1 : count * factorial(count - 1));
