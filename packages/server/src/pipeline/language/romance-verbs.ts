import type { Category } from '../../engines/categories.js';
import { ACTORS, type Action, DEEDS, type Relation, type Role } from '../knowledge/vocabulary.js';
import type { Group, Statement } from './realizer.js';
import {
  agreementOf,
  barePlural,
  inflect,
  isUncounted,
  type NounWords,
  nounPhrase,
} from './romance-nouns.js';

/**
 * What is said of people, animals, vehicles and other things; one string where it is the same, an empty one
 * where nothing is said. In it @ is the ending that agrees with the subject, … the object (absent: the words
 * tell it themselves), "a?" the preposition before a living object, and of "en|sobre" the first is for what
 * one gets into or settles in, the second for what one is on top of.
 */
export type Forms = string | Readonly<Record<Sort, string>>;
export type Sort = 'person' | 'animal' | 'vehicle' | 'thing';

/** Words for a relation to one thing; where they do not name it, others for when its colour is to be told. */
export type Idiom = string | readonly [plain: string, coloured: string];
export type Idioms = Readonly<Partial<Record<Relation, Readonly<Partial<Record<Category, Idiom>>>>>>;

/** What someone with a role does: "skiing", and "who skis", "who ski". */
export type RoleWords = readonly [doing: string, who: string, whoMany: string];

/** What things do, and how they stand to each other, in a language. */
export interface VerbWords {
  readonly relations: Readonly<Record<Relation, Forms>>;
  /** Of people only. */
  readonly personIdioms: Idioms;
  readonly idioms: Idioms;
  /** What some do in a way of their own: birds perch, ships moor. */
  readonly subjectIdioms: Readonly<
    Partial<Record<Category, Readonly<Partial<Record<Relation | Action, string>>>>>
  >;
  readonly actions: Readonly<Record<Action, Forms>>;
  readonly roles: Readonly<Record<Role, RoleWords>>;
}

/** What only the living do, with things as they are. */
export function byLiving(living: string, thing = ''): Forms {
  return { person: living, animal: living, vehicle: thing, thing };
}

/** How people stand, how animals do, and where things are that stand. */
export function byStance(person: string, animal: string, thing = ''): Forms {
  return { person, animal, vehicle: thing, thing };
}

/** What only vehicles do. */
export function byVehicles(vehicle: string, person = '', thing = person): Forms {
  return { person, animal: person, vehicle, thing };
}

const VEHICLES: ReadonlySet<Category> = new Set<Category>([
  'bicycle',
  'car',
  'motorcycle',
  'airplane',
  'bus',
  'train',
  'truck',
  'boat',
]);

/** What one gets into or settles in rather than being on top of. */
const SETTLED_IN: ReadonlySet<Category> = new Set<Category>([
  'bicycle',
  'motorcycle',
  'airplane',
  'bus',
  'train',
  'boat',
  'bench',
  'chair',
  'couch',
  'bed',
  'toilet',
  'sink',
]);

/** Several of the living do these to several things together, and it is told to how many. */
const TOGETHER: ReadonlySet<Relation> = new Set<Relation>([
  'looking at',
  'posing with',
  'lying next to',
  'sitting at',
  'standing in',
  'standing around',
  'standing in front of',
  'walking with',
]);
/** They do these each to one of the things, or to some, so that no number is told. */
const SHARED: ReadonlySet<Relation> = new Set<Relation>([
  ...[...DEEDS].filter((relation) => !TOGETHER.has(relation)),
  'sitting on',
  'standing on',
  'on',
]);

function sortOf(category: Category): Sort {
  if (category === 'person' || category === 'teddy bear') return 'person';
  if (ACTORS.has(category)) return 'animal';
  return VEHICLES.has(category) ? 'vehicle' : 'thing';
}

function formFor(forms: Forms, category: Category): string {
  return typeof forms === 'string' ? forms : forms[sortOf(category)];
}

/** What the subjects do: "durmiendo", "sentados". */
export function actionPhrase(
  nouns: NounWords,
  verbs: VerbWords,
  subjects: readonly Group[],
  action: Action,
): string {
  const [first] = subjects;
  if (!first) return '';
  const own = verbs.subjectIdioms[first.category]?.[action];
  return inflect(own ?? formFor(verbs.actions[action], first.category), agreementOf(nouns, subjects));
}

/** How the subject stands to the object, with the object: "sentada en un sofá rojo". */
export function relationPhrase(
  nouns: NounWords,
  verbs: VerbWords,
  { subject, relation, object }: Statement & { relation: Relation; object: Group },
): string {
  const isOneFilling = relation === 'filled with' && object.count === 1 && !isUncounted(nouns, object);
  const template = relationTemplate(verbs, subject, isOneFilling ? 'with' : relation, object);
  const isLiving = sortOf(object.category) === 'animal' || object.category === 'person';
  const isShared =
    subject.count > 1 &&
    ACTORS.has(subject.category) &&
    SHARED.has(relation) &&
    !(isLiving && template.includes('a?'));
  const isBare = object.count > 1 && (isShared || relation === 'filled with');
  return inflect(template, agreementOf(nouns, [subject]))
    .replace(/(\S+)\|(\S+)/, SETTLED_IN.has(object.category) ? '$1' : '$2')
    .replace(/a\? /, isLiving ? 'a ' : '')
    .replace('…', isBare ? barePlural(nouns, object) : nounPhrase(nouns, object));
}

function relationTemplate(verbs: VerbWords, subject: Group, relation: Relation, object: Group): string {
  const own = verbs.subjectIdioms[subject.category]?.[relation];
  if (own) return own;
  const ofPeople =
    subject.category === 'person' ? verbs.personIdioms[relation]?.[object.category] : undefined;
  const idiom = ofPeople ?? verbs.idioms[relation]?.[object.category];
  if (idiom === undefined) return formFor(verbs.relations[relation], subject.category);
  if (typeof idiom === 'string') return idiom;
  return object.colour ? idiom[1] : idiom[0];
}
