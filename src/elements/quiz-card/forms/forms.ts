import type {Form} from '../../../lesson/question.js';
import type {Card} from '../card.js';
import {choice} from './choice.js';
import {fill} from './fill.js';
import {order} from './order.js';

/** How a question is answered, by its form. */
export const FORMS: Readonly<Record<Form, (card: Card) => unknown>> = {one: choice, several: choice, order, fill};
