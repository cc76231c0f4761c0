import type { Category } from '../../engines/categories.js';
import type { Place, Relation, Role } from '../knowledge/vocabulary.js';
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
import { inflect, type NounWords, nounPhrase } from './romance-nouns.js';
import { groupsOf, type PlaceWords, placeAlone, placePhrase } from './romance-places.js';
import { actionPhrase, relationPhrase, type VerbWords } from './romance-verbs.js';

/** All words of a Romance language; its grammar is that of the family. */
export interface RomanceWords {
  readonly nouns: NounWords;
  readonly verbs: VerbWords;
  readonly places: PlaceWords;
  readonly with: string;
  readonly atNight: string;
  readonly media: Readonly<Record<Medium, string>>;
  readonly bareLooks: Readonly<Record<Exclude<BareLook['kind'], 'plain' | 'sign'>, string>>;
  /** Before the masculine name of a colour, and before the words of a sign. */
  readonly plain: string;
  readonly sign: string;
}

/** What those with a role are on. */
const GEAR: Readonly<Partial<Record<Role, Category>>> = {
  skier: 'skis',
  snowboarder: 'snowboard',
  surfer: 'surfboard',
  skateboarder: 'skateboard',
};
/** Who plays and has something plays with it. */
const HAVING: ReadonlySet<Relation> = new Set<Relation>(['and', 'with', 'holding', 'using']);
/** Where the place tells what is played. */
const COURTS: ReadonlySet<Place> = new Set<Place>(['tennis court', 'baseball field']);
const IN_KITCHENS: ReadonlySet<Category> = new Set<Category>([
  'oven',
  'refrigerator',
  'microwave',
  'toaster',
]);

/** The realizer of a Romance language: nouns with genders, adjectives that agree and stand after them. */
export function romanceRealizer(words: RomanceWords): Realizer {
  const { nouns } = words;
  const inKitchen = {
    ...words,
    nouns: { ...nouns, categories: { ...nouns.categories, ...nouns.inKitchen } },
  };
  const atPlay = { ...words, nouns: { ...nouns, categories: { ...nouns.categories, ...nouns.atPlay } } };
  return {
    sentence: (statement) =>
      sentence(isInKitchen(statement) ? inKitchen : isAtPlay(statement) ? atPlay : words, statement),
    phrase: (group) => nounPhrase(words.nouns, group),
    bareLook: (look) => bareLook(words, look),
  };
}

function isInKitchen(statement: Statement): boolean {
  return (
    statement.place === 'kitchen' || groupsOf(statement).some(({ category }) => IN_KITCHENS.has(category))
  );
}

function isAtPlay({ place, role }: Statement): boolean {
  return (place !== undefined && COURTS.has(place)) || (role !== undefined && !GEAR[role]);
}

function sentence(words: RomanceWords, statement: Statement): Wording {
  const { medium, isAtNight } = statement;
  const before: Part[] = medium ? [{ text: words.media[medium], groups: [] }] : [];
  const after: Part[] = isAtNight ? [{ text: words.atNight, groups: [] }] : [];
  return wordingOf([...before, ...clause(words, statement), ...after], ' ');
}

function clause(words: RomanceWords, statement: Statement): Part[] {
  const { subject, role, action, relation, object, others = [], place, placeFirst } = statement;
  const named = groupsOf(statement).map((group) => nounPart(words, group));
  if (placeFirst && place) {
    const scene = { text: `${placeAlone(words.places, statement, place)} ${words.with}`, groups: [] };
    return [scene, ...joinParts(words, named)];
  }
  const doers = groupsOf(statement);
  const acts = relation || role ? undefined : action;
  const does = acts ? actionPhrase(words.nouns, words.verbs, doers, acts) : '';
  // What does nothing is not said to move along a way.
  const placed = acts && !does ? { subject, others } : statement;
  const where = place ? [{ text: placePhrase(words.places, placed, place), groups: [] }] : [];
  const more = others.map((group) => nounPart(words, group));
  if (role) return [...roleParts(words, statement, role), ...beside(words, more), ...where];
  if (relation && object && relation !== 'and') {
    const what = relationPhrase(words.nouns, words.verbs, { ...statement, relation, object });
    const who = nounPart(words, subject);
    return [who, { text: what, groups: [subject, object] }, ...beside(words, more), ...where];
  }
  return [...joinParts(words, named), { text: does, groups: doers }, ...where];
}

/**
 * Words for who skis or plays would tell a gender ("un esquiador"), so that they are told of as people who
 * do so; where what they do with their things tells it already, as people.
 */
function roleParts(words: RomanceWords, statement: Statement, role: Role): Part[] {
  const { subject, action, relation, object, place } = statement;
  const [doing, who, whoMany] = words.verbs.roles[role];
  const people = nounPart(words, subject);
  const acting = { text: doing, groups: [subject] };
  const player = joined(people, subject.count > 1 ? whoMany : who);
  if (!relation || !object) {
    const does = action ? actionPhrase(words.nouns, words.verbs, [subject], action) : '';
    return does ? [player, { text: does, groups: [subject] }] : [people, acting];
  }
  const gear = GEAR[role];
  if (HAVING.has(relation) && relation !== 'holding' && object.category === gear) return [people, acting];
  if (relation === 'and' && gear) return joinParts(words, [joined(people, doing), nounPart(words, object)]);
  if (HAVING.has(relation) && !gear) {
    return [
      people,
      acting,
      { text: `${words.with} ${nounPhrase(words.nouns, object)}`, groups: [subject, object] },
    ];
  }
  const what = relationPhrase(words.nouns, words.verbs, { ...statement, relation, object });
  const isTold = gear || relation === 'kicking' || (place && COURTS.has(place));
  return [isTold ? people : player, { text: what, groups: [subject, object] }];
}

function joined({ text, groups }: Part, more: string): Part {
  return { text: `${text} ${more}`, groups };
}

function nounPart({ nouns }: RomanceWords, group: Group): Part {
  return { text: nounPhrase(nouns, group), groups: [group] };
}

function beside(words: RomanceWords, things: readonly Part[]): Part[] {
  return things.length > 0 ? [{ text: words.with, groups: [] }, ...joinParts(words, things)] : [];
}

/** Parts with the signs and words of a list between them. */
function joinParts({ nouns }: RomanceWords, parts: readonly Part[]): Part[] {
  return parts.map(({ text, groups }, index) => {
    const isLast = index === parts.length - 1;
    if (isLast) return { text: index === 0 ? text : `${nouns.and} ${text}`, groups };
    return { text: index < parts.length - 2 ? `${text},` : text, groups };
  });
}

function bareLook({ nouns, plain, sign, bareLooks }: RomanceWords, look: BareLook): string {
  if (look.kind === 'sign') return `${sign} ${look.text}`;
  if (look.kind !== 'plain') return bareLooks[look.kind];
  return `${plain} ${inflect(nouns.colours[look.colour][0], { gender: 'masculine', isPlural: false })}`;
}
