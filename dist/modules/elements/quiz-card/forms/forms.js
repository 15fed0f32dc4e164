import { choice } from './choice.js';
import { fill } from './fill.js';
import { order } from './order.js';
/** How a question is answered, by its form. */
export const FORMS = { one: choice, several: choice, order, fill };
