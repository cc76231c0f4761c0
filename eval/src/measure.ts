/** A table of figures, printed as Markdown. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What a reader must know to trust the figures: data, sizes, settings. */
  readonly notes?: readonly string[];
}

export interface MeasureContext {
  /** Folder of the development data (`../shared/data`); it exists. */
  readonly data: string;
}

/** One quality measure: `npm run eval -- <name>` runs it and prints its tables. */
export interface Measure {
  readonly name: string;
  readonly about: string;
  /** True: runs only when named, because it writes a file or takes long. */
  readonly optional?: boolean;
  measure(context: MeasureContext): Promise<readonly Table[]>;
}
