import { recordJavaScript, traceText } from '../../recorders/javascript/node/record.js';
import { UnrecordableError } from '../../recorders/javascript/node/unrecordable.js';
import { RecordError } from './recorder.js';
/** What only Python programs are recorded with. */
const FOREIGN = ['probes', 'kit', 'view', 'requests'];
/** Records by the Node that runs this. */
export const javascript = {
    async record(program, recording) {
        const foreign = FOREIGN.find((option) => recording[option] !== undefined);
        if (foreign)
            throw new RecordError(`"${foreign}" is for Python programs: leave it out`);
        const { input, files, open, opaque, steps, seconds } = recording;
        try {
            const trace = await recordJavaScript(program, {
                ...(input && { input }),
                ...(files && { files }),
                ...(open && { open }),
                ...(opaque && { opaque }),
                budgets: { ...(steps !== undefined && { steps }), ...(seconds !== undefined && { seconds }) },
            });
            return traceText(trace);
        }
        catch (error) {
            throw error instanceof UnrecordableError ? new RecordError(error.message) : error;
        }
    },
};
