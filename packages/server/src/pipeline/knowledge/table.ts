import type { Category } from '../../engines/categories.js';
import type { Action, Place, Relation, Role } from './vocabulary.js';

/** A way to tell of a thing, or of two: what a caption would say beside naming them. */
export interface Frame {
  readonly relation?: Relation;
  readonly action?: Action;
  readonly place?: Place;
  readonly role?: Role;
  readonly placeFirst?: boolean;
  /** How well this way agreed with the human captions of pictures of these things (CIDEr-D). */
  readonly value: number;
}

/** How many there are of a thing, as far as it changes what is said of it. */
export type Quantity = 'one' | 'two' | 'many';

export function quantityOf(count: number): Quantity {
  return count === 1 ? 'one' : count === 2 ? 'two' : 'many';
}

/** "one person", or "one person | horse" when the thing stands to another. */
export type FrameKey = `${Quantity} ${Category}` | `${Quantity} ${Category} | ${Category}`;

export function frameKey(subject: Category, count: number, object?: Category): FrameKey {
  const first = `${quantityOf(count)} ${subject}` as const;
  return object ? `${first} | ${object}` : first;
}

type Counts<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** What was counted over human captions; `npm run eval -- corpus` writes it. */
export interface KnowledgeTable {
  readonly source: string;
  /** Number of pictures whose captions were counted. */
  readonly pictures: number;
  /** In how many pictures each category is mentioned. */
  readonly categoryCounts: Counts<Category>;
  readonly placeCounts: Counts<Place>;
  /** In how many pictures a place and a category are mentioned together. */
  readonly placeCategories: Readonly<Partial<Record<Place, Counts<Category>>>>;
  /** In how many pictures that are indoors, and outdoors, by the places mentioned, each category is. */
  readonly indoor: Counts<Category>;
  readonly outdoor: Counts<Category>;
  readonly settingCounts: { readonly indoor: number; readonly outdoor: number };
  /** How many captions say of a category that it is at a place. */
  readonly placings: Readonly<Partial<Record<Place, Counts<Category>>>>;
  /** In how many captions each category is mentioned. */
  readonly mentions: Counts<Category>;
  /** How often each relation stands between mentions of two categories, by "subject|object". */
  readonly relations: Readonly<Partial<Record<`${Category}|${Category}`, Counts<Relation>>>>;
  /** By falling value. */
  readonly frames: Readonly<Partial<Record<FrameKey, readonly Frame[]>>>;
}
