import type { Category } from '../../engines/categories.js';
import type { Entity, PersonKind } from '../caption/entities.js';
import type { CaptionPlan } from '../caption/plan.js';
import type { Place, Relation } from '../knowledge/vocabulary.js';
import type { BareLook, Realizer } from './realizer.js';

/** Plurals that are not formed with an -s, of categories and people. */
const PLURALS: Readonly<Record<string, string>> = {
  bus: 'buses',
  bench: 'benches',
  couch: 'couches',
  sandwich: 'sandwiches',
  'wine glass': 'wine glasses',
  knife: 'knives',
  mouse: 'mice',
  sheep: 'sheep',
  toothbrush: 'toothbrushes',
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
};

/** Words that are plural already. */
const PLURAL_ONLY: ReadonlySet<Category> = new Set<Category>(['skis', 'scissors']);
/** Words without a plural. */
const UNCOUNTABLE: ReadonlySet<Category> = new Set<Category>(['broccoli']);

/** The word for a category where the name of the category is not the word people use. */
const NOUNS: Partial<Record<Category, string>> = {
  'sports ball': 'ball',
  'dining table': 'table',
  handbag: 'bag',
  tv: 'television',
  airplane: 'plane',
  'hair drier': 'hair dryer',
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four'];
/** More people than this are a group, more animals a herd or a flock. */
const MOST_COUNTED = 4;

const GROUPS: Partial<Record<Category, string>> = {
  person: 'a group of',
  sheep: 'a herd of',
  cow: 'a herd of',
  elephant: 'a herd of',
  zebra: 'a herd of',
  giraffe: 'a group of',
  horse: 'a group of',
  bird: 'a flock of',
};

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  holding: 'holding',
  riding: 'riding',
  flying: 'flying',
  swinging: 'swinging',
  throwing: 'throwing',
  hitting: 'hitting',
  playing: 'playing with',
  eating: 'eating',
  'drinking from': 'drinking from',
  cutting: 'cutting',
  feeding: 'feeding',
  wearing: 'wearing',
  using: 'using',
  'talking on': 'talking on',
  'looking at': 'looking at',
  walking: 'walking',
  'lying on': 'laying on',
  'sitting on': 'sitting on',
  'sitting at': 'sitting at',
  'standing on': 'standing on',
  'in front of': 'in front of',
  'next to': 'next to',
  under: 'under',
  on: 'on',
  in: 'in',
  with: 'with',
};

/** Where the general words for a relation are not what people say of this thing. */
const RELATION_IDIOMS: Partial<Record<`${Relation} ${Category}`, string>> = {
  'riding surfboard': 'riding a wave on',
  'on surfboard': 'riding a wave on',
  'on skateboard': 'riding',
  'on snowboard': 'riding',
  'on motorcycle': 'riding on',
  'playing frisbee': 'playing',
  'on skis': 'riding',
  'on cell phone': 'talking on',
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
  city: 'in a city',
  'parking lot': 'in a parking lot',
  'train station': 'at a train station',
  'train tracks': 'on the tracks',
  airport: 'at an airport',
  park: 'in a park',
  field: 'in a field',
  forest: 'in a forest',
  zoo: 'in an enclosure',
  beach: 'on a beach',
  water: 'in the water',
  snow: 'in the snow',
  sky: 'in the sky',
  'baseball field': 'on a baseball field',
  'tennis court': 'on a tennis court',
};

const BARE_LOOKS: Readonly<Record<BareLook, string>> = {
  'black and white': 'a black and white photo',
  colorful: 'a picture',
  plain: 'a plain background',
  text: 'a picture with text',
};

/** Places in which furniture stands: "a kitchen with a sink", not "a sink in a kitchen". */
const ROOMS: ReadonlySet<Place> = new Set<Place>([
  'kitchen',
  'bathroom',
  'bedroom',
  'living room',
  'office',
  'room',
]);
const FURNITURE: ReadonlySet<Category> = new Set<Category>([
  'chair',
  'couch',
  'bed',
  'dining table',
  'toilet',
  'tv',
  'microwave',
  'oven',
  'toaster',
  'sink',
  'refrigerator',
]);

function plural(word: string): string {
  return PLURALS[word] ?? `${word}s`;
}

/** "an" before a vowel sound; of the words used here only these letters make one. */
function withArticle(word: string): string {
  return /^[aeiou](?!ni|s[eu])/.test(word) ? `an ${word}` : `a ${word}`;
}

function join(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function peoplePhrase(people: readonly PersonKind[]): string {
  const kinds = [...new Set(people)];
  if (people.length > MOST_COUNTED || (people.length > 2 && kinds.length > 1)) return 'a group of people';
  if (kinds.length > 1 && kinds.includes('person')) return `${number(people.length)} people`;
  const counted = kinds.map((kind) => {
    const count = people.filter((other) => other === kind).length;
    return count === 1 ? withArticle(kind) : `${number(count)} ${plural(kind)}`;
  });
  return join(counted);
}

function phrase({ category, count, people }: Entity): string {
  if (category === 'person') return peoplePhrase(people);
  const noun = NOUNS[category] ?? category;
  if (PLURAL_ONLY.has(category) || UNCOUNTABLE.has(category)) return noun;
  if (count === 1) return withArticle(noun);
  if (count <= MOST_COUNTED) return `${number(count)} ${plural(noun)}`;
  return `${GROUPS[category] ?? 'a group of'} ${plural(noun)}`;
}

function relationPhrase({ relation, object }: NonNullable<CaptionPlan['relation']>): string {
  const words = RELATION_IDIOMS[`${relation} ${object.category}`] ?? RELATION_WORDS[relation];
  return `${words} ${phrase(object)}`;
}

function sentence({ subject, relation, others, place }: CaptionPlan): string {
  const isRoomWithFurniture = place && ROOMS.has(place.place) && FURNITURE.has(subject.category);
  if (isRoomWithFurniture) {
    const things = [subject, ...(relation ? [relation.object] : others)].map(phrase);
    return `${withArticle(place.place)} with ${join(things)}`;
  }
  const where = place ? ` ${PLACE_WORDS[place.place]}` : '';
  if (relation) return `${phrase(subject)} ${relationPhrase(relation)}${where}`;
  return `${join([subject, ...others].map(phrase))}${where}`;
}

/** English captions. */
export const en: Realizer = {
  sentence,
  phrase,
  bareLook: (look) => BARE_LOOKS[look],
};
