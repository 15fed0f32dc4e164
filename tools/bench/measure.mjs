/** Numbers in [0, 1), always the same for a seed (mulberry32). */
export const randomNumbers = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** The number below which a share of the numbers lie: 0.5 is the median. */
export const quantile = (numbers, share) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};

export const median = (numbers) => quantile(numbers, 0.5);

/** Milliseconds that something takes, and what it returns. */
export const timed = (run) => {
  const begin = performance.now();
  const result = run();
  return {ms: performance.now() - begin, result};
};

/**
 * Runs things in turns, so that what else the machine does meets all of them alike. Returns what each returned, a list for
 * each thing.
 */
export const interleave = async (rounds, things) => {
  const results = things.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, thing] of things.entries()) results[i].push(await thing(round));
  }
  return results;
};
