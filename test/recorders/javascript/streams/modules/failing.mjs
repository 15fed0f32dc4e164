import {note, notes} from './notes.mjs';

try {
  await import('./broken.mjs');
} catch ({message}) {
  note(message);
}
try {
  await import('./late.mjs');
} catch ({message}) {
  note(message);
}
console.log(notes().length);
