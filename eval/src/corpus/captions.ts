import { type Action, type Category, type Place, type Relation, type Role, SUPPORTS } from 'fovea';
import { findMentions, type Mention, wordsOf } from './mentions.js';
import { ACTION_PATTERNS, PLACE_PATTERNS, RELATION_PATTERNS, ROLE_PATTERNS } from './patterns.js';

/** Of a picture's five captions so many must mention a thing, or a place, for it to count as there. */
const MIN_CAPTIONS = 2;
/** More words between two mentions than this say nothing of how they stand to each other. */
const MAX_WORDS_BETWEEN = 7;
/** An action follows its subject within so many words. */
const MAX_WORDS_AFTER = 6;
/** A place follows the thing that is there within so many words. */
const MAX_WORDS_TO_PLACE = 9;
/** Stands for "many" where captions do not say how many. */
export const MANY = 5;

/** One thing that a caption says of a thing: what it does, to what, or where it is. */
export interface Saying {
  /** Which of the picture's captions says so. */
  readonly caption: number;
  readonly subject: Category;
  readonly object?: Category;
  readonly relation?: Relation;
  readonly action?: Action;
  readonly place?: Place;
}

/** What the captions of one picture say, without the captions' sentences. */
export interface DescribedPicture {
  readonly captions: readonly string[];
  /** How many of each category captions speak of; categories that two captions or more mention. */
  readonly counts: ReadonlyMap<Category, number>;
  /** The category of every mention in every caption. */
  readonly mentions: readonly Category[];
  readonly places: ReadonlySet<Place>;
  readonly roles: ReadonlySet<Role>;
  readonly sayings: readonly Saying[];
}

/** Reads what a picture's captions say by the patterns. */
export function describe(captions: readonly string[]): DescribedPicture {
  const parsed = captions.map((caption) => {
    const words = wordsOf(caption);
    return { words, mentions: findMentions(words), text: words.join(' ') };
  });
  const texts = parsed.map(({ text }) => text);
  const often = <Name extends string>(patterns: Readonly<Record<Name, RegExp>>) =>
    new Set(
      keysOf(patterns).filter(
        (name) => texts.filter((text) => patterns[name].test(text)).length >= MIN_CAPTIONS,
      ),
    );
  return {
    captions,
    counts: countThings(parsed),
    mentions: parsed.flatMap(({ mentions }) => mentions.map(({ category }) => category)),
    places: often(PLACE_PATTERNS),
    roles: often(ROLE_PATTERNS),
    sayings: parsed.flatMap(({ words, mentions }, caption) =>
      [
        ...findRelations(words, mentions),
        ...findActions(words, mentions),
        ...findPlacings(words, mentions),
      ].map((saying) => ({ ...saying, caption })),
    ),
  };
}

function countThings(
  parsed: readonly { words: readonly string[]; mentions: readonly Mention[] }[],
): Map<Category, number> {
  const said = new Map<Category, number[]>();
  for (const { words, mentions } of parsed) {
    const inCaption = new Map<Category, number>();
    for (const mention of mentions) {
      const count = countOf(words, mention) + (inCaption.get(mention.category) ?? 0);
      inCaption.set(mention.category, Math.min(MANY, count));
    }
    for (const [category, count] of inCaption) said.set(category, [...(said.get(category) ?? []), count]);
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 1;
  return new Map(
    [...said]
      .filter(([, values]) => values.length >= MIN_CAPTIONS)
      .map(([category, values]) => [category, middle(values)]),
  );
}

const NUMBER_WORDS: Readonly<Record<string, number>> = { two: 2, couple: 2, pair: 2, both: 2, three: 3 };
const GROUP_WORDS = new Set(['couple', 'crowd', 'family']);

function countOf(words: readonly string[], { word, isPlural, start }: Mention): number {
  if (GROUP_WORDS.has(word)) return word === 'couple' ? 2 : MANY;
  if (!isPlural) return 1;
  for (const before of words.slice(Math.max(0, start - 4), start).reverse()) {
    const number = NUMBER_WORDS[before];
    if (number !== undefined) return number;
  }
  return MANY;
}

/** Another of these between a relation's words and its object: the object belongs to that one. */
const PREPOSITION =
  /\b(with|in|on|at|near|by|next|behind|under|beside|inside|front|and|has|have|while|from|over)\b/;
/** After these the object may follow on a preposition: "riding down a street on a skateboard". */
const FAR_REACHING: ReadonlySet<Relation> = new Set(['riding', 'riding a wave on', 'doing a trick on']);

function findRelations(words: readonly string[], mentions: readonly Mention[]) {
  return mentions.flatMap((first, index) => {
    const second = mentions[index + 1];
    if (!second || second.start - first.end > MAX_WORDS_BETWEEN) return [];
    const between = words.slice(first.end, second.start).join(' ');
    const relation = keysOf(RELATION_PATTERNS).find((name) => reaches(name, between));
    return relation ? [{ subject: first.category, object: second.category, relation }] : [];
  });
}

/** Whether the words between two mentions express a relation whose object is the second of them. */
function reaches(relation: Relation, between: string): boolean {
  const match = RELATION_PATTERNS[relation].exec(between);
  if (!match) return false;
  return FAR_REACHING.has(relation) || !PREPOSITION.test(between.slice(match.index + match[0].length));
}

function findActions(words: readonly string[], mentions: readonly Mention[]) {
  const [first, second] = mentions;
  if (!first) return [];
  const end = Math.min(second?.end ?? words.length, first.end + MAX_WORDS_AFTER);
  const after = words.slice(first.end, end).join(' ');
  const action = keysOf(ACTION_PATTERNS).find((name) => ACTION_PATTERNS[name].test(after));
  return action ? [{ subject: first.category, action }] : [];
}

/** Where things are said to be: a place that follows soon after, before "with" begins anew. */
function findPlacings(words: readonly string[], mentions: readonly Mention[]) {
  return mentions.flatMap(({ category, end }) => {
    const [after = ''] = words
      .slice(end, end + MAX_WORDS_TO_PLACE)
      .join(' ')
      .split(/\b(?:with|has|and)\b/);
    const places = keysOf(PLACE_PATTERNS).filter((place) => isPlaced(place, after));
    return places.map((place) => ({ subject: category, place }));
  });
}

const ON = /\b(on|in|top|against|from)( \w+){0,3} $/;
const AT = /\b(on|in|at|down|through|along|into|across|inside|near|by|front|of|over|side)( \w+){0,3} $/;

/** Whether a preposition leads to the place: "on a plate", not "holding a plate". */
function isPlaced(place: Place, after: string): boolean {
  const match = PLACE_PATTERNS[place].exec(after);
  return match !== null && (SUPPORTS.has(place) ? ON : AT).test(after.slice(0, match.index));
}

export function keysOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[];
}
