/** What a field of the form is called. */
export interface FieldWords {
  readonly label: string;
  /** The unit, or what it counts. */
  readonly hint: string;
  /** A word for the folded form. */
  readonly short?: string;
  /** What nothing in the field means. */
  readonly none?: string;
}
