import { TraceControls } from './trace-controls.js';
declare global {
    interface HTMLElementTagNameMap {
        'trace-controls': TraceControls;
    }
}
