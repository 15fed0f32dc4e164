import {Exercise} from './exercise.js';
export class OrderMode extends Exercise {
  protected override readonly of = 'order';
  protected override renderLesson(): undefined { return undefined; }
}
