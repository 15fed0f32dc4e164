import { VariableTracker } from './variable-tracker.js';
declare global {
    interface HTMLElementTagNameMap {
        'variable-tracker': VariableTracker;
    }
}
