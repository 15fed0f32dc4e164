import { define } from '../../page/define.js';
import { ConceptFlow } from './concept-flow.js';
define('concept-flow', ConceptFlow);
