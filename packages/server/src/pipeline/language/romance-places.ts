import type { Category } from '../../engines/categories.js';
import type { Action, Place, Relation } from '../knowledge/vocabulary.js';
import type { Group, Statement } from './realizer.js';

/** How a place is told of: "en" "la playa"; by itself "una playa". */
export interface PlaceName {
  readonly preposition: string;
  readonly name: string;
  readonly alone: string;
}

/** Where things are, in a language. */
export interface PlaceWords {
  readonly places: Readonly<Record<Place, PlaceName>>;
  /** Places that things are on top of, for people, and for who is on something else there. */
  readonly notOnTop: Readonly<Partial<Record<Place, PlaceName>>>;
  /** Places that are called otherwise when one of these things is there. */
  readonly beside: Readonly<Partial<Record<Category, Readonly<Partial<Record<Place, PlaceName>>>>>>;
  /** Where one kind of thing is in another way: a bird on a branch of a tree. */
  readonly idioms: Readonly<Partial<Record<Category, Readonly<Partial<Record<Place, PlaceName>>>>>>;
  /** Along a way, and above a place in flight. */
  readonly along: string;
  readonly over: string;
  /** Joins a preposition to the article after it. */
  contract(text: string): string;
}

/** A place by its preposition, its name after it, and its name where nothing is before it. */
export function placeName(preposition: string, name: string, alone = name): PlaceName {
  return { preposition, name, alone };
}

/** Who goes, goes along all of these; who rides or glides, along the first. */
const WAYS: readonly Place[] = [
  'street',
  'road',
  'sidewalk',
  'city',
  'train tracks',
  'forest',
  'mountain',
  'ski slope',
];
const RIDDEN_ALONG: ReadonlySet<Place> = new Set<Place>(WAYS);
const GONE_ALONG: ReadonlySet<Place> = new Set<Place>([
  ...WAYS,
  'parking lot',
  'park',
  'field',
  'grass',
  'beach',
  'water',
  'snow',
]);
const FLOWN_THROUGH: ReadonlySet<Place> = new Set<Place>(['sky', 'air']);
const FLOWN_OVER: ReadonlySet<Place> = new Set<Place>([
  ...GONE_ALONG,
  'ocean',
  'building',
  'airport',
  'tree',
]);

const GOING: ReadonlySet<Action | Relation> = new Set<Action | Relation>([
  'walking',
  'running',
  'driving',
  'traveling',
  'walking with',
  'pulling',
]);
const RIDING: ReadonlySet<Action | Relation> = new Set<Action | Relation>([
  'riding',
  'skiing',
  'snowboarding',
]);
/** Who is on one of these rides. */
const RIDDEN: ReadonlySet<Category> = new Set<Category>(['skis', 'snowboard', 'motorcycle', 'bicycle']);

/** All things that a statement names. */
export function groupsOf({ subject, object, others = [] }: Statement): readonly Group[] {
  return [subject, ...(object ? [object] : []), ...others];
}

/** Where the subject of a statement is, or moves: "en la playa", "por la calle", "sobre el agua". */
export function placePhrase(words: PlaceWords, statement: Statement, place: Place): string {
  const { subject, relation } = statement;
  const isNotOnTop = subject.category === 'person' || (relation !== undefined && relation !== 'and');
  const ownName = words.idioms[subject.category]?.[place] ?? (isNotOnTop ? words.notOnTop[place] : undefined);
  const { preposition, name } = ownName ?? nameOf(words, statement, place);
  return words.contract(`${wayOf(words, statement, place) ?? preposition} ${name}`);
}

/** A place by itself, as what else is there calls it. */
export function placeAlone(words: PlaceWords, statement: Statement, place: Place): string {
  return nameOf(words, statement, place).alone;
}

function nameOf(words: PlaceWords, statement: Statement, place: Place): PlaceName {
  const telling = groupsOf(statement).find(({ category }) => words.beside[category]?.[place]);
  return (telling && words.beside[telling.category]?.[place]) ?? words.places[place];
}

function wayOf({ along, over }: PlaceWords, statement: Statement, place: Place): string | undefined {
  const { action, relation, object } = statement;
  const doing = action ?? relation;
  if (!doing) return undefined;
  if (action === 'in flight') {
    if (FLOWN_THROUGH.has(place)) return along;
    return FLOWN_OVER.has(place) ? over : undefined;
  }
  const isSailing = doing === 'riding' && object?.category === 'boat';
  if ((GOING.has(doing) || isSailing) && GONE_ALONG.has(place)) return along;
  const isSkating = object?.category === 'skateboard';
  const rides =
    (RIDING.has(doing) && !isSkating) ||
    (doing === 'on' && object !== undefined && RIDDEN.has(object.category));
  return rides && RIDDEN_ALONG.has(place) ? along : undefined;
}
