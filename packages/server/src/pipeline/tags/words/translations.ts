/** A word in the languages beside English, in which it is the name of the tag. */
export type Translations = readonly [es: string, ja: string, pt: string, zh: string];
