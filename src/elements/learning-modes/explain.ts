import {Exercise} from './exercise.js';
export class ExplainMode extends Exercise {
  protected override readonly of = 'explain';
  protected override renderLesson(): undefined { return undefined; }
}
