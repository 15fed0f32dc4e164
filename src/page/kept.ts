import type {ReactiveController} from 'lit';
import type {Lesson} from '../lesson/lesson.js';
import type {LessonElement} from './lesson-element.js';
import {memoryOf} from './memory.js';

/** What an element shows of its lesson's memory: it renders again when that changes, whoever changed it. */
export class Kept implements ReactiveController {
  readonly #host: LessonElement;
  readonly #key: string;
  readonly #changed: () => void;
  #of: Lesson | undefined;
  #leave: (() => void) | undefined;

  constructor(host: LessonElement, key: string, changed: () => void = () => host.requestUpdate()) {
    this.#host = host;
    this.#key = key;
    this.#changed = changed;
    host.addController(this);
  }

  get(lesson: Lesson): unknown {
    return memoryOf(lesson).get(this.#key);
  }

  set(lesson: Lesson, value: unknown): void {
    memoryOf(lesson).set(this.#key, value);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const {lesson} = this.#host.source ?? {};
    if (lesson === this.#of) return;
    this.hostDisconnected();
    this.#of = lesson;
    this.#leave = lesson && memoryOf(lesson).subscribe((key) => key === this.#key && this.#changed());
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#of = undefined;
  }
}
