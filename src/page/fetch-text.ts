import {fail, isProblemError} from '../lesson/problem.js';

/** Milliseconds without a byte after which a server counts as gone. */
const PATIENCE = 30_000;

/**
 * The text at an address, if it is not longer than `limit` bytes. Stops with a problem that says what happened, and with
 * `what` to what.
 *
 * @param limitOf A longer limit for some texts, by what has come of one that is beyond the other.
 */
export const fetchText = async (
  address: string,
  limit: number,
  signal: AbortSignal,
  what = '',
  limitOf: (text: string) => number = () => limit,
): Promise<string> => {
  const tooLarge = (): never => fail('limit', `${what}is larger than ${limit / 1e6} MB`);
  const silence = new AbortController();
  const stop = (): void => silence.abort();
  let timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    const response = await fetch(address, {signal: silence.signal});
    if (!response.ok) fail('load', `${what}could not be loaded: the server answered ${response.status}`);
    // What other libraries put in place of `fetch` may give no stream.
    if (!response.body) {
      const text = await response.text();
      if (text.length > limit) limit = limitOf(text);
      return text.length > limit ? tooLarge() : text;
    }
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    let text = '';
    let bytes = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(stop, PATIENCE);
      bytes += part.value.length;
      text += decoder.decode(part.value, {stream: true});
      if (bytes > limit) limit = limitOf(text);
      if (bytes > limit) tooLarge();
    }
    return text + decoder.decode();
  } catch (error) {
    if (isProblemError(error)) throw error;
    return fail(
      'load',
      `${what}could not be loaded: ${silence.signal.aborted ? 'the server does not answer' : 'it is not there, or this page may not load it'}`,
    );
  } finally {
    stop();
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
};

/** JSON; what is none stops with a problem that repeats what the engine says. `what`: what is not JSON. */
export const parseJson = (text: string, what = 'is'): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail('json', `${what} not JSON: ${(error as Error).message}`);
  }
};
