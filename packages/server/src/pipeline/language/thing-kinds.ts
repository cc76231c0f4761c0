import type { Category } from '../../engines/categories.js';
import { ACTORS, type Relation } from '../knowledge/vocabulary.js';

/** What sort of thing a category is, as far as verbs and measure words depend on it. */
export type ThingKind =
  | 'person'
  | 'animal'
  | 'cycle'
  | 'vehicle'
  /** What one sits or lies on. */
  | 'seat'
  | 'table'
  /** Small enough to be held in a hand. */
  | 'held'
  /** Too large to be held, but put on tables. */
  | 'laid'
  | 'fixture';

export const THING_KINDS: Readonly<Record<Category, ThingKind>> = {
  person: 'person',
  bicycle: 'cycle',
  car: 'vehicle',
  motorcycle: 'cycle',
  airplane: 'vehicle',
  bus: 'vehicle',
  train: 'vehicle',
  truck: 'vehicle',
  boat: 'vehicle',
  'traffic light': 'fixture',
  'fire hydrant': 'fixture',
  'stop sign': 'fixture',
  'parking meter': 'fixture',
  bench: 'seat',
  bird: 'animal',
  cat: 'animal',
  dog: 'animal',
  horse: 'animal',
  sheep: 'animal',
  cow: 'animal',
  elephant: 'animal',
  bear: 'animal',
  zebra: 'animal',
  giraffe: 'animal',
  backpack: 'held',
  umbrella: 'held',
  handbag: 'held',
  tie: 'held',
  suitcase: 'held',
  frisbee: 'held',
  skis: 'held',
  snowboard: 'held',
  'sports ball': 'held',
  kite: 'held',
  'baseball bat': 'held',
  'baseball glove': 'held',
  skateboard: 'held',
  surfboard: 'held',
  'tennis racket': 'held',
  bottle: 'held',
  'wine glass': 'held',
  cup: 'held',
  fork: 'held',
  knife: 'held',
  spoon: 'held',
  bowl: 'held',
  banana: 'held',
  apple: 'held',
  sandwich: 'held',
  orange: 'held',
  broccoli: 'held',
  carrot: 'held',
  'hot dog': 'held',
  pizza: 'laid',
  donut: 'held',
  cake: 'laid',
  chair: 'seat',
  couch: 'seat',
  'potted plant': 'laid',
  bed: 'seat',
  'dining table': 'table',
  toilet: 'seat',
  tv: 'laid',
  laptop: 'laid',
  mouse: 'held',
  remote: 'held',
  keyboard: 'laid',
  'cell phone': 'held',
  microwave: 'laid',
  oven: 'fixture',
  toaster: 'laid',
  sink: 'fixture',
  refrigerator: 'fixture',
  book: 'held',
  clock: 'laid',
  vase: 'laid',
  scissors: 'held',
  'teddy bear': 'held',
  'hair drier': 'held',
  toothbrush: 'held',
};

/** Things that other things are in. */
export const CONTAINERS: ReadonlySet<Category> = new Set<Category>([
  'bowl',
  'cup',
  'wine glass',
  'bottle',
  'vase',
  'suitcase',
  'handbag',
  'backpack',
  'sink',
  'oven',
  'microwave',
  'toaster',
  'refrigerator',
]);

/** Things that carry what is put on them. */
export const SURFACES: ReadonlySet<Category> = new Set<Category>([
  'dining table',
  'bed',
  'couch',
  'chair',
  'bench',
]);

/** Who or what a verb is said of; toys that sit are told of as animals. */
export type Doer = 'person' | 'animal' | 'thing';

export function doerOf(category: Category): Doer {
  if (category === 'person') return 'person';
  return ACTORS.has(category) ? 'animal' : 'thing';
}

/** People and animals. */
export function isAlive(category: Category): boolean {
  return THING_KINDS[category] === 'person' || THING_KINDS[category] === 'animal';
}

/** Whether a thing may be lying on another, as a laptop on a table. */
export function isPortable(category: Category): boolean {
  return THING_KINDS[category] === 'held' || THING_KINDS[category] === 'laid';
}

/**
 * Words of relations to single categories, to all things of a kind, or to anything, where they differ from the
 * usual words. With 'with' and 'and' the usual is that things are only listed.
 */
export type RelationIdioms = Readonly<
  Partial<Record<`${Relation} ${Category | ThingKind}` | Relation, string>>
>;

/** The idiom for the category, else that for its kind, else that for anything. */
export function idiomFor(idioms: RelationIdioms, relation: Relation, category: Category): string | undefined {
  return (
    idioms[`${relation} ${category}`] ?? idioms[`${relation} ${THING_KINDS[category]}`] ?? idioms[relation]
  );
}
