/** What one script tag loads: all elements, defined. As a classic script, as a module, and from a file. */
import './elements/trace-lesson/define.js';
