import { ConceptSnapshot } from './concept-snapshot.js';
declare global {
    interface HTMLElementTagNameMap {
        'concept-snapshot': ConceptSnapshot;
    }
}
