/** Milliseconds after which a voice that says neither end nor error is given up, besides the time it takes to read. */
const GIVE_UP = 6_000;

const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis ? globalThis.speechSynthesis : undefined;

/** Whether the platform can speak. */
export const canSpeak = (): boolean => synthesis() !== undefined;

/**
 * Says something aloud. `done` is called once, when it has been said or cannot be; `time`: how long reading it takes, in ms. The
 * returned function makes it silent, and `done` is not called.
 */
export const speak = (text: string, lang: string, time: number, done: () => void): (() => void) => {
  const voice = synthesis();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    done();
  };
  // Some engines tell neither that it ended nor that they have no voice.
  timer = setTimeout(end, time * 2 + GIVE_UP);
  const utterance = new SpeechSynthesisUtterance(text);
  if (lang) utterance.lang = lang;
  utterance.addEventListener('end', end);
  utterance.addEventListener('error', () => {
    clearTimeout(timer);
    // Without a voice it stays as long as reading takes.
    timer = setTimeout(end, time);
  });
  voice?.speak(utterance);
  return () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    voice?.cancel();
  };
};
