/** The key under which `<trace-lesson>` provides its lesson (W3C Web Components Community Group, Context Protocol). */
export const lessonContext = Symbol.for('trace-elements@1 lesson');
/** Asks the ancestors of an element for their lesson. */
class ContextRequestEvent extends Event {
    context = lessonContext;
    callback;
    subscribe = false;
    constructor(callback) {
        super('context-request', { bubbles: true, composed: true });
        this.callback = callback;
    }
}
/** Gives the elements inside an element, in its shadow tree too, the lesson that it shows. */
export const provideLesson = (host, source) => {
    host.addEventListener('context-request', (event) => {
        const request = event;
        const lesson = source();
        if (request.context !== lessonContext || request.composedPath()[0] === host || !lesson)
            return;
        request.stopImmediatePropagation();
        request.callback(lesson);
    });
};
/** The lesson of the nearest `<trace-lesson>`. */
export const providedLesson = (element) => {
    let found;
    element.dispatchEvent(new ContextRequestEvent((source) => (found = source)));
    return found;
};
