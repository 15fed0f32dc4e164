import { define } from '../../page/define.js';
import { LessonTranscript } from './lesson-transcript.js';
define('lesson-transcript', LessonTranscript);
