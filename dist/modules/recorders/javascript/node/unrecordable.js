/** A program that cannot be recorded as it is: the message says what to do. */
export class UnrecordableError extends Error {
}
