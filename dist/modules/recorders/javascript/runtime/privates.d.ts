/** Tells the private fields that an object has of one class. */
type Reader = (tell: (name: string, value: unknown) => void) => void;
/** The private fields of objects, by what their classes say while they make them. */
export declare class Privates {
    #private;
    /** An object gets the private fields of a class. */
    add(object: object, owner: string, read: Reader): void;
    /** Names and values, one after the other, the base class first. Fields of several classes with one name say whose. */
    of(object: object): unknown[];
}
export {};
