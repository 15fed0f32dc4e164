import { define } from '../../page/define.js';
import { QuizCard } from './quiz-card.js';
define('quiz-card', QuizCard);
