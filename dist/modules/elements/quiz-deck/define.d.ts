import '../quiz-card/define.js';
import { QuizDeck } from './quiz-deck.js';
declare global {
    interface HTMLElementTagNameMap {
        'quiz-deck': QuizDeck;
    }
}
