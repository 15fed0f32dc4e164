import { LessonTranscript } from './lesson-transcript.js';
declare global {
    interface HTMLElementTagNameMap {
        'lesson-transcript': LessonTranscript;
    }
}
