/** What has been kept over a reload may be anything, and of an older version. These take of it what can be used. */

/** A count. */
export const countIn = (value: unknown, most = Number.MAX_SAFE_INTEGER): number =>
  Math.min(Math.max(0, Math.trunc(Number(value)) || 0), most);

export const numbersIn = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((one): one is number => Number.isInteger(one)) : [];
