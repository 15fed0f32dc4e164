/** What a whole lesson needs besides the core: fetched by the first `<trace-lesson>` of a page. */
import './elements/concept-snapshot/define.js';
import './elements/key-moments/define.js';
import './elements/learning-modes/define.js';
import './elements/lesson-transcript/define.js';
import './elements/quiz-deck/define.js';
