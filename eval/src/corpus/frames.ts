import {
  ACTORS,
  type Action,
  type Category,
  DEEDS,
  englishRealizer,
  type Frame,
  type FrameKey,
  frameKey,
  type Group,
  type Place,
  type Relation,
} from 'fovea';
import type { CiderD } from '../caption/cider.js';
import type { DescribedPicture, Saying } from './captions.js';

/** Fewer pictures than this say nothing about a key. */
const MIN_PICTURES = 6;
/** Pictures looked at for a key, evenly spaced over all that fit. */
const MAX_PICTURES = 60;
const MAX_BASES = 8;
const MAX_PLACES = 6;
/** In this share of the pictures a caption must put the thing at a place. */
const MIN_PLACE_SHARE = 0.2;
const MIN_CONTAINER_SHARE = 0.2;
const MIN_ROLE_SHARE = 0.2;
/** A relation must be what this share of the captions says that relate the two. */
const MIN_SHARE = 0.12;
/** Likewise an action: it is claimed of a thing alone, with less to go by. */
const MIN_ACTION_SHARE = 0.35;
/** Of captions that tell of a thing in some way this share must put it at the place. */
const MIN_TOGETHER_SHARE = 0.1;
/** Captions that relate two things must name them in this order at least so often. */
const MIN_ORDER_SHARE = 0.3;
const MAX_FRAMES = 6;
/** A place or role must add so much to be worth its words. */
const MIN_GAIN = 0.01;
/** So many pictures' worth of doubt about a value that few pictures support. */
const SHRINKAGE = 3;
const ACTORS_ONLY: ReadonlySet<Action> = new Set([
  'sitting',
  'standing',
  'walking',
  'lying',
  'posing',
  'running',
]);
/** What only says something together with a place. */
const PLACE_NEEDED: ReadonlySet<Action> = new Set(['hanging', 'floating']);
/** Categories whose own name is a place. */
const SAME_AS_PLACE: Readonly<Partial<Record<Category, readonly Place[]>>> = {
  'dining table': ['table', 'desk', 'counter', 'plate'],
};
/** Places that a sentence can begin with: "a kitchen with a stove". */
const CONTAINERS: ReadonlySet<Place> = new Set<Place>([
  'kitchen',
  'bathroom',
  'bedroom',
  'living room',
  'office',
  'room',
  'plate',
  'table',
  'desk',
  'street',
]);

type Shape = Omit<Frame, 'value'>;

/** For each thing and pair of things the ways of telling that agree best with human captions. */
export function findFrames(
  pictures: readonly DescribedPicture[],
  cider: CiderD,
): Partial<Record<FrameKey, Frame[]>> {
  const frames: Partial<Record<FrameKey, Frame[]>> = {};
  for (const [key, { subject, object, pictures: fitting }] of groupByKey(pictures)) {
    if (fitting.length < MIN_PICTURES) continue;
    const step = Math.max(1, fitting.length / MAX_PICTURES);
    const sample = fitting.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
    frames[key] = search(subject, object, sample, cider);
  }
  return frames;
}

interface Keyed {
  readonly subject: Category;
  readonly object?: Category;
  readonly pictures: DescribedPicture[];
}

function groupByKey(pictures: readonly DescribedPicture[]): Map<FrameKey, Keyed> {
  const keyed = new Map<FrameKey, Keyed>();
  for (const picture of pictures) {
    for (const [subject, count] of picture.counts) {
      for (const object of [undefined, ...picture.counts.keys()]) {
        if (object === subject) continue;
        const key = frameKey(subject, count, object);
        const entry = keyed.get(key) ?? { subject, ...(object && { object }), pictures: [] };
        entry.pictures.push(picture);
        keyed.set(key, entry);
      }
    }
  }
  return keyed;
}

function search(
  subject: Category,
  object: Category | undefined,
  pictures: readonly DescribedPicture[],
  cider: CiderD,
): Frame[] {
  const value = (shape: Shape) => scoreShape(shape, subject, object, pictures, cider);
  const places = commonPlaces(subject, object, pictures);
  const bases = basesOf(subject, object, pictures)
    .map(value)
    .sort((a, b) => b.value - a.value)
    .slice(0, MAX_FRAMES);
  const withRoles = bases.flatMap((base) => [
    base,
    ...rolesOf(pictures, subject).map((role) => value({ ...base, role })),
  ]);
  const withPlaces = withRoles.flatMap((base) => {
    const best = places
      .filter((place) => goTogether(base, place, subject, pictures))
      .map((place) => value({ ...base, place }))
      .sort((a, b) => b.value - a.value)[0];
    return best && best.value > base.value + MIN_GAIN ? [base, best] : [base];
  });
  const placeFirst = commonContainers(subject, object, pictures).map((place) =>
    value({ place, placeFirst: true, ...(object && { relation: 'and' as const }) }),
  );
  const found = [
    ...withPlaces.filter(({ action, place }) => place || !action || !PLACE_NEEDED.has(action)),
    ...placeFirst,
  ].sort((a, b) => b.value - a.value);
  const best = found.slice(0, MAX_FRAMES);
  const plainest = found.find(({ place, action, relation, role }) =>
    object ? relation === 'and' && !place && !role : !place && !action && !role,
  );
  return plainest && !best.includes(plainest) ? [...best, plainest] : best;
}

function scoreShape(
  shape: Shape,
  subject: Category,
  object: Category | undefined,
  pictures: readonly DescribedPicture[],
  cider: CiderD,
): Frame {
  const scores = pictures.map(({ captions, counts }) => {
    const statement = {
      ...shape,
      subject: groupOf(subject, counts.get(subject) ?? 1),
      ...(object && { object: groupOf(object, counts.get(object) ?? 1) }),
    };
    return cider.score(englishRealizer.sentence(statement).text, captions);
  });
  const total = scores.reduce((sum, score) => sum + score, 0);
  const { value: _, ...rest } = shape as Partial<Frame>;
  return { ...rest, value: Number((total / (pictures.length + SHRINKAGE)).toFixed(3)) };
}

/** Persons as they are called when nothing is known of them. */
function groupOf(category: Category, count: number): Group {
  return {
    category,
    count,
    people: category === 'person' ? Array.from({ length: count }, () => 'person') : [],
  };
}

function basesOf(
  subject: Category,
  object: Category | undefined,
  pictures: readonly DescribedPicture[],
): Shape[] {
  const sayings = pictures.flatMap((picture) => picture.sayings);
  if (!object) {
    const said = sayings.flatMap((saying) => (saying.subject === subject && saying.action) || []);
    const actions = commonest(said, MAX_BASES, MIN_ACTION_SHARE * said.length);
    return [{}, ...actions.filter((action) => isFitting(subject, action)).map((action) => ({ action }))];
  }
  const forward = sayings.flatMap(
    (saying) => (saying.subject === subject && saying.object === object && saying.relation) || [],
  );
  const backward = sayings.filter((saying) => saying.subject === object && saying.object === subject);
  if (forward.length < MIN_ORDER_SHARE * (forward.length + backward.length)) return [{ relation: 'and' }];
  const common = commonest(forward, MAX_BASES, MIN_SHARE * forward.length);
  const possible = common.filter((relation) => ACTORS.has(subject) || !DEEDS.has(relation));
  return [...new Set<Relation>(['and', ...possible])].map((relation) => ({ relation }));
}

/** Whether captions that tell of the subject in this way often put it at the place. */
function goTogether(
  { action, relation }: Shape,
  place: Place,
  subject: Category,
  pictures: readonly DescribedPicture[],
): boolean {
  if (!action && (!relation || relation === 'and')) return true;
  const of = (test: (saying: Saying) => boolean) =>
    new Set(
      pictures.flatMap(({ sayings }, index) =>
        sayings
          .filter((saying) => saying.subject === subject && test(saying))
          .map(({ caption }) => 5 * index + caption),
      ),
    );
  const told = of((saying) => (action ? saying.action === action : saying.relation === relation));
  const placed = of((saying) => saying.place === place);
  const both = [...told].filter((caption) => placed.has(caption)).length;
  return both >= 2 && both >= MIN_TOGETHER_SHARE * told.size;
}

/** Captions say of many things that they sit or stand; of a thing on its own that says nothing. */
function isFitting(subject: Category, action: Action): boolean {
  return ACTORS.has(subject) || !ACTORS_ONLY.has(action);
}

function commonPlaces(
  subject: Category,
  object: Category | undefined,
  pictures: readonly DescribedPicture[],
): Place[] {
  const same = new Set([...(SAME_AS_PLACE[subject] ?? []), ...((object && SAME_AS_PLACE[object]) ?? [])]);
  const said = pictures.flatMap(({ sayings }) => [
    ...new Set(sayings.flatMap((saying) => (saying.subject === subject && saying.place) || [])),
  ]);
  return commonest(
    said.filter((place) => !same.has(place)),
    MAX_PLACES,
    MIN_PLACE_SHARE * pictures.length,
  );
}

/** Places that many of the pictures mention at all: those a sentence may begin with. */
function commonContainers(
  subject: Category,
  object: Category | undefined,
  pictures: readonly DescribedPicture[],
) {
  const same = new Set([...(SAME_AS_PLACE[subject] ?? []), ...((object && SAME_AS_PLACE[object]) ?? [])]);
  const said = pictures.flatMap(({ places }) => [...places]);
  return commonest(said, MAX_PLACES, MIN_CONTAINER_SHARE * pictures.length).filter(
    (place) => CONTAINERS.has(place) && !same.has(place),
  );
}

function rolesOf(pictures: readonly DescribedPicture[], subject: Category) {
  if (subject !== 'person') return [];
  const said = pictures.flatMap(({ roles }) => [...roles]);
  return commonest(said, 2, MIN_ROLE_SHARE * pictures.length);
}

function commonest<Name extends string>(names: readonly Name[], most: number, atLeast = 2): Name[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name);
}
