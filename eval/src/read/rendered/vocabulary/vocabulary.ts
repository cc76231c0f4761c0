/** What a value of a table or of a sentence can be; `values.ts` writes one in the manner of a language. */
export const VALUE_KINDS = [
  'date',
  'time',
  'price',
  'number',
  'percent',
  'code',
  'phone',
  'email',
  'url',
] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];

/** Kinds of values that fit into a column of a table. */
export type ColumnKind = Extract<ValueKind, 'date' | 'time' | 'price' | 'number' | 'percent' | 'code'>;

/**
 * The words of a language. A phrase may hold slots: `{subject}`, `{action}` and `{moment}` stand for a phrase
 * of that list, `{item}` for an item, and a value kind for a value.
 */
export interface Vocabulary {
  /** Sentences of subjects, actions and moments alone. */
  readonly stories: readonly string[];
  /** Sentences with values. */
  readonly facts: readonly string[];
  readonly subject: readonly string[];
  readonly action: readonly string[];
  readonly moment: readonly string[];
  /** Few words that stand on a sign. */
  readonly signs: readonly string[];
  /** Titles of two to four words. */
  readonly titles: readonly string[];
  /** One to eight letters, or one to four characters. */
  readonly shorts: readonly string[];
  /** What the rows of a table name. */
  readonly item: readonly string[];
  /** What stands over the column of items. */
  readonly itemHeading: string;
  readonly headings: Readonly<Record<ColumnKind, string>>;
}

/** A list of phrases from text that separates them with `|` and may go over several lines. */
export function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
