import { type Source } from '../instrument/parse.js';
import type { Limits } from '../runtime/limits.js';
/** What the process is told. */
export interface Order {
    /** The first one is run. */
    readonly files: readonly Source[];
    readonly root: string;
    readonly input: readonly string[];
    readonly limits: Limits;
    readonly open: readonly string[];
    readonly opaque: readonly string[];
    /** Path of the file for the recording. */
    readonly records: string;
}
