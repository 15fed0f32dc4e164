/** What has been kept over a reload may be anything, and of an older version. These take of it what can be used. */
/** A count. */
export const countIn = (value, most = Number.MAX_SAFE_INTEGER) => Math.min(Math.max(0, Math.trunc(Number(value)) || 0), most);
export const numbersIn = (value) => Array.isArray(value) ? value.filter((one) => Number.isInteger(one)) : [];
