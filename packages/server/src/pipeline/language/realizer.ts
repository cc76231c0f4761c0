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
}

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
}

/** What is known of a picture in which nothing was found. */
export type BareLook =
  | { readonly kind: 'plain'; readonly colour: ColourName }
  | { readonly kind: 'black and white' | 'colourful' | 'text' };

/** Puts statements into words of one language. Sentences are lower case, without a full stop. */
export interface Realizer {
  sentence(statement: Statement): string;
  /** A thing by itself. */
  phrase(group: Group): string;
  /** A picture in which nothing was found. */
  bareLook(look: BareLook): string;
}
