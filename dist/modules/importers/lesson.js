/** What a lesson is called that is made of a file as it is. */
export const titleOfImport = ({ format }, name) => name.replace(/\.\w+$/, '') || format;
/** A lesson made of what was imported, ready for an author's words. `trace`: where the run is, if it stands in a file of its own. */
export const lessonOfImport = ({ trace, questions }, title, where) => {
    const { language, files } = trace;
    const [file, ...others] = files ?? [];
    const lesson = {
        version: 1,
        title,
        ...(file && others.length === 0 && { sample: { ...(language && { language }), name: file.name, code: file.text } }),
        trace: (where ?? trace),
        ...(questions.length > 0 && { quiz: [...questions] }),
    };
    return lesson;
};
