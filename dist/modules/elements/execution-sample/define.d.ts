import { ExecutionSample } from './execution-sample.js';
declare global {
    interface HTMLElementTagNameMap {
        'execution-sample': ExecutionSample;
    }
}
