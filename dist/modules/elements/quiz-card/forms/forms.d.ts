import type { Form } from '../../../lesson/question.js';
import type { Card } from '../card.js';
/** How a question is answered, by its form. */
export declare const FORMS: Readonly<Record<Form, (card: Card) => unknown>>;
