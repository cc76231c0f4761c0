import type { Category } from '../../engines/categories.js';
import type { Role } from '../knowledge/vocabulary.js';
import type { Group, PersonKind } from './realizer.js';

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
  'hair drier': 'hair dryer',
  'potted plant': 'plant',
  couch: 'couch',
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four'];
/** More people than this are a group, more animals a herd or a flock. */
const MOST_COUNTED = 3;

const GROUPS: Partial<Record<Category, string>> = {
  sheep: 'a herd of',
  cow: 'a herd of',
  elephant: 'a herd of',
  zebra: 'a herd of',
  bird: 'a flock of',
  giraffe: 'a group of',
  horse: 'a group of',
  banana: 'a bunch of',
};

/** The plural of a word, which may have adjectives before it. */
function plural(word: string): string {
  const irregular = Object.keys(PLURALS).find((noun) => word === noun || word.endsWith(` ${noun}`));
  return irregular ? word.slice(0, -irregular.length) + PLURALS[irregular] : `${word}s`;
}

/** Several of a category without saying how many: "horses". */
export function pluralNoun(category: Category): string {
  const noun = NOUNS[category] ?? category;
  return PLURAL_ONLY.has(category) || UNCOUNTABLE.has(category) ? noun : plural(noun);
}

/** "an" before a vowel sound; of the words used here only these letters make one. */
export function withArticle(word: string): string {
  return /^[aeiou](?!ni|s[eu])/.test(word) ? `an ${word}` : `a ${word}`;
}

/** "a", "a and b", "a, b and c". */
function joinWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function peoplePhrase(people: readonly PersonKind[], looks: string): string {
  const kinds = [...new Set(people)];
  const group = `${withArticle(`${looks}group`)} of people`;
  if (people.length > MOST_COUNTED || (people.length > 2 && kinds.length > 1)) return group;
  if (kinds.length > 1 && kinds.includes('person')) return `${number(people.length)} ${looks}people`;
  const counted = kinds.map((kind) => {
    const count = people.filter((other) => other === kind).length;
    return count === 1 ? withArticle(`${looks}${kind}`) : `${number(count)} ${looks}${plural(kind)}`;
  });
  return joinWords(counted);
}

/** A group with its article or number: "a dog", "two people", "a herd of sheep", "a tennis player". */
export function nounPhrase({ category, count, people, colour, isSmiling }: Group, role?: Role): string {
  if (category === 'person') {
    const looks = isSmiling ? 'smiling ' : '';
    const who = role ? counted(`${looks}${role}`, count, 'a group of') : peoplePhrase(people, looks);
    return colour ? `${who} in ${colour}` : who;
  }
  const noun = `${colour ? `${colour} ` : ''}${NOUNS[category] ?? category}`;
  if (PLURAL_ONLY.has(category) || UNCOUNTABLE.has(category)) return noun;
  return counted(noun, count, GROUPS[category] ?? 'several');
}

function counted(noun: string, count: number, many: string): string {
  if (count === 1) return withArticle(noun);
  return `${count <= MOST_COUNTED ? number(count) : many} ${plural(noun)}`;
}
