/** The letter of an option: A to Z, then AA, BB and so on. */
export const letterOf = (index) => String.fromCharCode(65 + (index % 26)).repeat(1 + Math.floor(index / 26));
