import { define } from '../../page/define.js';
import { ConceptSnapshot } from './concept-snapshot.js';
define('concept-snapshot', ConceptSnapshot);
