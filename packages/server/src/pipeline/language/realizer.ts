import type { Category } from '../../engines/categories.js';
import type { ColourName } from '../colour-name.js';
import type { Action, Place, Relation, Role } from '../knowledge/vocabulary.js';

/** What a person is called. The last two say nothing of gender. */
export type PersonKind = 'man' | 'woman' | 'boy' | 'girl' | 'child' | 'person';

/** Things of one category that belong together. */
export interface Group {
  readonly category: Category;
  readonly count: number;
  /** For persons, what each is called; as many as `count`. Empty for things. */
  readonly people: readonly PersonKind[];
  /** The colour of all of them, where it is clear; of persons, of what they wear. */
  readonly colour?: ColourName;
  /** True when every face that could be seen smiles. */
  readonly isSmiling?: boolean;
}

/** What a picture is, when it is no ordinary photo. */
export type Medium = 'black and white photo' | 'drawing';

/** What a sentence says, in no language yet. */
export interface Statement {
  readonly subject: Group;
  /** What the subject is called instead, by what it does. */
  readonly role?: Role;
  /** What the subject does by itself; or `relation` to `object`. */
  readonly action?: Action;
  readonly relation?: Relation;
  readonly object?: Group;
  /** Further things, named beside the subject or, after a relation, with it. */
  readonly others?: readonly Group[];
  readonly place?: Place;
  /** True: the sentence is about the place and what is in it. */
  readonly placeFirst?: boolean;
  /** Said first: "a black and white photo of …". */
  readonly medium?: Medium;
  /** Said last. */
  readonly isAtNight?: boolean;
}

/** What is known of a picture in which nothing was found. */
export type BareLook =
  | { readonly kind: 'plain'; readonly colour: ColourName }
  /** Large text that can be read, as it is written. */
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'black and white' | 'colourful' | 'drawing' | 'text' };

/** A part of a wording and the groups that it speaks of; none where it speaks of the whole picture. */
export interface Part {
  readonly text: string;
  readonly groups: readonly Group[];
}

/** What is said: its parts, joined, are the text. */
export interface Wording {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Puts statements into words of one language. Sentences are lower case, without a full stop. */
export interface Realizer {
  sentence(statement: Statement): Wording;
  /** A thing by itself. */
  phrase(group: Group): string;
  /** A picture in which nothing was found. */
  bareLook(look: BareLook): string;
}

/** Parts as one wording; parts without text are left out. */
export function wordingOf(parts: readonly Part[], separator: '' | ' '): Wording {
  const said = parts.filter(({ text }) => text !== '');
  return { text: said.map(({ text }) => text).join(separator), parts: said };
}
