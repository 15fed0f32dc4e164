import { QuizCard } from './quiz-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'quiz-card': QuizCard;
    }
}
