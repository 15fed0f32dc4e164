import '../quiz-card/define.js';
import { define } from '../../page/define.js';
import { QuizDeck } from './quiz-deck.js';
define('quiz-deck', QuizDeck);
