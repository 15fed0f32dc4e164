import {readdirSync, readFileSync} from 'node:fs';
import type {SourceKind} from '../../../src/recorders/javascript/instrument/parse.js';

/** A program of the suite. */
export interface Sample {
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  readonly kind: SourceKind;
}

const FOLDER = new URL('programs/', import.meta.url);

/** The programs in `programs/*.txt`: each begins with a line `//// title`. */
export const samples = (): readonly Sample[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const topic = file.replace('.txt', '');
      return readFileSync(new URL(file, FOLDER), 'utf8')
        .split(/^\/\/\/\/ /m)
        .slice(1)
        .map((part): Sample => {
          const end = part.indexOf('\n');
          const kind = topic === 'modules' ? 'module' : 'script';
          return {topic, title: part.slice(0, end), text: part.slice(end + 1, -1), kind};
        });
    });
