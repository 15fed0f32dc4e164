import { KeyMoments } from './key-moments.js';
declare global {
    interface HTMLElementTagNameMap {
        'key-moments': KeyMoments;
    }
}
