/** Something that moved without its reader's doing. */
export interface Shift {
  /** Its share of the layout shift, as Layout Instability defines it. */
  readonly value: number;
  /** The elements that moved, by name. */
  readonly moved: readonly string[];
}
