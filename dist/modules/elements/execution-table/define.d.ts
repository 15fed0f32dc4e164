import { ExecutionTable } from './execution-table.js';
declare global {
    interface HTMLElementTagNameMap {
        'execution-table': ExecutionTable;
    }
}
