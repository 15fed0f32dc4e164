export const LIMITS = {
    steps: 10_000,
    seconds: 10,
    output: 20_000,
    text: 200,
    items: 50,
    objects: 500,
    size: 2 ** 28,
};
