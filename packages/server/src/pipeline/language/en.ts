import type { Category } from '../../engines/categories.js';
import {
  type Action,
  DEEDS,
  INDOOR_PLACES,
  type Place,
  type Relation,
  type Role,
} from '../knowledge/vocabulary.js';
import { nounPhrase, pluralNoun, withArticle } from './en-nouns.js';
import {
  type BareLook,
  type Group,
  type Medium,
  type Part,
  type Realizer,
  type Statement,
  type Wording,
  wordingOf,
} from './realizer.js';

const RELATION_WORDS: Readonly<Partial<Record<Relation, string>>> = {
  'brushing with': 'brushing teeth with',
  playing: 'playing with',
};

/** Where relation and thing together have words of their own. */
const RELATION_IDIOMS: Readonly<Partial<Record<string, string>>> = {
  'playing frisbee': 'playing frisbee',
  'playing sports ball': 'playing ball',
};
/** The same of people only: a cat on a laptop does not use it. */
const PEOPLE_IDIOMS: Readonly<Partial<Record<string, string>>> = {
  'riding skis': 'skiing',
  'on skis': 'skiing',
  'with skis': 'on skis',
  'on cell phone': 'talking on a cell phone',
  'on laptop': 'using a laptop',
};

/** Where an action by itself has more words than its name. */
const ACTION_WORDS: Readonly<Partial<Record<Action, string>>> = {
  'in flight': 'flying',
  traveling: 'traveling',
};

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  kitchen: 'in a kitchen',
  bathroom: 'in a bathroom',
  bedroom: 'in a bedroom',
  'living room': 'in a living room',
  office: 'in an office',
  restaurant: 'in a restaurant',
  store: 'in a store',
  room: 'in a room',
  street: 'on a street',
  road: 'on a road',
  sidewalk: 'on a sidewalk',
  city: 'in a city',
  'parking lot': 'in a parking lot',
  'train station': 'at a train station',
  'train tracks': 'on the tracks',
  airport: 'at an airport',
  park: 'in a park',
  'skate park': 'at a skate park',
  field: 'in a field',
  grass: 'in the grass',
  forest: 'in a forest',
  zoo: 'in an enclosure',
  mountain: 'on a mountain',
  beach: 'on a beach',
  ocean: 'in the ocean',
  water: 'in the water',
  snow: 'in the snow',
  'ski slope': 'on a snow covered slope',
  sky: 'in the sky',
  air: 'in the air',
  building: 'in front of a building',
  'baseball field': 'on a baseball field',
  'tennis court': 'on a tennis court',
  plate: 'on a plate',
  table: 'on a table',
  desk: 'on a desk',
  counter: 'on a counter',
  shelf: 'on a shelf',
  wall: 'on a wall',
  floor: 'on the floor',
  tree: 'in a tree',
};

/** Those who move move along these. */
const PATHS: Partial<Record<Place, string>> = {
  street: 'down a street',
  road: 'down a road',
  sidewalk: 'down a sidewalk',
  'train tracks': 'down the tracks',
  'ski slope': 'down a snow covered slope',
  beach: 'on a beach',
  mountain: 'down a mountain',
  air: 'through the air',
};
const MOVING: ReadonlySet<Action | Relation> = new Set<Action | Relation>([
  'skiing',
  'snowboarding',
  'skateboarding',
  'in flight',
  'driving',
  'traveling',
  'running',
  'walking',
  'riding',
  'jumping',
  'walking with',
]);

/** Those who fly fly in these, and over others. */
const FLOWN_IN: ReadonlySet<Place> = new Set<Place>(['sky', 'air', ...INDOOR_PLACES]);

/** Who is on one of these moves. */
const RIDDEN: ReadonlySet<Category> = new Set<Category>([
  'skis',
  'snowboard',
  'skateboard',
  'motorcycle',
  'bicycle',
]);

/** Places that are idiomatic after one thing: clocks hang on buildings. */
const PLACE_IDIOMS: Readonly<Partial<Record<string, string>>> = {
  'clock building': 'on the side of a building',
  'bird tree': 'on a tree branch',
  'boat ocean': 'on the ocean',
  'boat water': 'on the water',
  'airplane airport': 'on the runway at an airport',
};

const BARE_LOOKS: Readonly<Record<Exclude<BareLook['kind'], 'plain' | 'sign'>, string>> = {
  'black and white': 'a black and white picture',
  colourful: 'a picture',
  drawing: 'a drawing',
  text: 'a picture with text',
};

const MEDIA: Readonly<Record<Medium, string>> = {
  'black and white photo': 'a black and white photo of',
  drawing: 'a drawing of',
};

function sentence(statement: Statement): Wording {
  const { medium, isAtNight } = statement;
  const before: Part[] = medium ? [{ text: MEDIA[medium], groups: [] }] : [];
  const after: Part[] = isAtNight ? [{ text: 'at night', groups: [] }] : [];
  return wordingOf([...before, ...clause(statement), ...after], ' ');
}

function clause(statement: Statement): Part[] {
  const { subject, role, action, relation, object, others = [], place, placeFirst } = statement;
  const who = nounPart(subject, role);
  const more = others.map((other) => nounPart(other));
  if (placeFirst && place) {
    const things = [who, ...(object ? [nounPart(object)] : []), ...more];
    return [{ text: `${withArticle(place)} with`, groups: [] }, ...joinParts(things)];
  }
  const where = place ? [{ text: placeWords(statement, place), groups: [] }] : [];
  if (relation && object) {
    if (relation === 'and') return [...joinParts([who, nounPart(object), ...more]), ...where];
    const what = { text: relationPhrase(subject, relation, object), groups: [subject, object] };
    const beside = more.length > 0 ? [{ text: 'with', groups: [] }, ...joinParts(more)] : [];
    return [who, what, ...beside, ...where];
  }
  const does = action ? [{ text: ACTION_WORDS[action] ?? action, groups: [subject] }] : [];
  return [...joinParts([who, ...more]), ...does, ...where];
}

function nounPart(group: Group, role?: Role): Part {
  return { text: nounPhrase(group, role), groups: [group] };
}

/** Parts with the signs and words of a list between them. */
function joinParts(parts: readonly Part[]): Part[] {
  return parts.map(({ text, groups }, index) => {
    const isLast = index === parts.length - 1;
    if (isLast) return { text: index === 0 ? text : `and ${text}`, groups };
    return { text: index < parts.length - 2 ? `${text},` : text, groups };
  });
}

/** "riding a horse"; what several do to several has no number: "riding horses". */
function relationPhrase(subject: Group, relation: Relation, object: Group): string {
  const key = `${relation} ${object.category}`;
  const idiom = RELATION_IDIOMS[key] ?? (subject.category === 'person' ? PEOPLE_IDIOMS[key] : undefined);
  if (idiom) return idiom;
  const isShared = DEEDS.has(relation) && subject.count > 1 && object.count > 1;
  return `${RELATION_WORDS[relation] ?? relation} ${isShared ? pluralNoun(object.category) : nounPhrase(object)}`;
}

function placeWords({ subject, action, relation, object }: Statement, place: Place): string {
  if (action === 'in flight' && !FLOWN_IN.has(place)) {
    return PLACE_WORDS[place].replace(/^(in front of|in|on|at) /, 'over ');
  }
  const doing = action ?? relation;
  const isMoving =
    doing && (MOVING.has(doing) || (relation === 'on' && object && RIDDEN.has(object.category)));
  const path = isMoving ? PATHS[place] : undefined;
  return path ?? PLACE_IDIOMS[`${subject.category} ${place}`] ?? PLACE_WORDS[place];
}

function bareLook(look: BareLook): string {
  if (look.kind === 'plain') return `a plain ${look.colour} background`;
  if (look.kind === 'sign') return `a sign that says ${look.text}`;
  return BARE_LOOKS[look.kind];
}

/** English captions. */
export const en: Realizer = { sentence, phrase: (group) => nounPhrase(group), bareLook };
