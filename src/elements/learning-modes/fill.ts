import {Exercise} from './exercise.js';
export class FillMode extends Exercise {
  protected override readonly of = 'fill';
  protected override renderLesson(): undefined { return undefined; }
}
