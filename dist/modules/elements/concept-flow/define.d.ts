import { ConceptFlow } from './concept-flow.js';
declare global {
    interface HTMLElementTagNameMap {
        'concept-flow': ConceptFlow;
    }
}
