import type { Category } from '../../engines/categories.js';
import type { ColourName } from '../colour-name.js';
import type { Group, PersonKind } from './realizer.js';

export type Gender = 'masculine' | 'feminine';

/** A noun of a language in which nouns have a gender, with its two forms. */
export interface Noun {
  readonly gender: Gender;
  readonly singular: string;
  readonly plural: string;
  /** Absent when it is counted as most nouns are. */
  readonly only?: 'plural' | 'mass';
}

/** What an adjective agrees with. */
export interface Agreement {
  readonly gender: Gender;
  readonly isPlural: boolean;
}

/** An adjective, singular and plural; @ stands for the ending of the gender: "roj@". */
export type Adjective = readonly [singular: string, plural: string];

/** The nouns of a language and what stands around them. */
export interface NounWords {
  readonly categories: Readonly<Record<Category, Noun>>;
  /** Things that are called otherwise in a kitchen, and where their game is named anyway. */
  readonly inKitchen: Readonly<Partial<Record<Category, Noun>>>;
  readonly atPlay: Readonly<Partial<Record<Category, Noun>>>;
  readonly people: Readonly<Record<PersonKind, Noun>>;
  /** Boys and girls together. */
  readonly children: Noun;
  readonly colours: Readonly<Record<ColourName, Adjective>>;
  /** "a flock of", of what goes in flocks. */
  readonly herds: Readonly<Partial<Record<Category, string>>>;
  /** "a group of", of people. */
  readonly groupOf: string;
  readonly one: Readonly<Record<Gender, string>>;
  /** Before a noun that is plural only; empty where nothing is. */
  readonly some: Readonly<Record<Gender, string>>;
  readonly numbers: Readonly<Record<2 | 3, Readonly<Record<Gender, string>>>>;
  readonly several: Readonly<Record<Gender, string>>;
  readonly smiling: Adjective;
  /** "dressed in", before the name of a colour. */
  readonly dressedIn: string;
  readonly and: string;
}

/** A masculine noun; without a plural its first word takes an -s. */
export function masculine(singular: string, plural = withS(singular)): Noun {
  return { gender: 'masculine', singular, plural };
}

/** A feminine noun; without a plural its first word takes an -s. */
export function feminine(singular: string, plural = withS(singular)): Noun {
  return { gender: 'feminine', singular, plural };
}

/** A noun that is told of without a number. */
export function uncounted(only: 'plural' | 'mass', { gender, plural }: Noun): Noun {
  return { gender, singular: plural, plural, only };
}

function withS(singular: string): string {
  return singular.replace(/^\S+/, '$&s');
}

const ENDINGS = { masculine: ['o', 'os'], feminine: ['a', 'as'] } as const;

/** Puts the ending of the gender and the number for every @: "sentad@" becomes "sentadas". */
export function inflect(text: string, { gender, isPlural }: Agreement): string {
  return text.replaceAll('@', ENDINGS[gender][isPlural ? 1 : 0]);
}

/** More than these are a group or a herd. */
const MOST_COUNTED = 3;
const ONE_MAN: Agreement = { gender: 'masculine', isPlural: false };

/** What adjectives that speak of these groups together agree with: masculine as soon as one of them is. */
export function agreementOf(words: NounWords, groups: readonly Group[]): Agreement {
  const nouns = groups.flatMap((group) => counted(words, group));
  const isPlural = nouns.length > 1 || nouns.some(({ noun, count }) => isPluralNoun(noun, count));
  return {
    gender: nouns.some(({ noun }) => noun.gender === 'masculine') ? 'masculine' : 'feminine',
    isPlural,
  };
}

/** A group with its article or number: "un perro", "dos mujeres", "un rebaño de ovejas blancas". */
export function nounPhrase(words: NounWords, group: Group): string {
  const { category } = group;
  const named = counted(words, group).map(({ noun, count }) => {
    const many = category === 'person' ? words.groupOf : words.herds[category];
    return withNumber(words, noun, count, many);
  });
  return [joinWords(named, words.and), ...looksOf(words, group)].join(' ');
}

/** Several of a group without saying how many: "caballos marrones". */
export function barePlural(words: NounWords, group: Group): string {
  const nouns = counted(words, group).map(({ noun }) => noun.plural);
  return [joinWords(nouns, words.and), ...looksOf(words, group)].join(' ');
}

/** Whether a group can be told of without a number. */
export function isUncounted(words: NounWords, group: Group): boolean {
  return words.categories[group.category].only !== undefined;
}

interface Counted {
  readonly noun: Noun;
  readonly count: number;
}

/** The nouns that a group is called by; people may be called by several. */
function counted(words: NounWords, { category, count, people }: Group): Counted[] {
  if (category !== 'person') return [{ noun: words.categories[category], count }];
  const kinds = [...new Set(people)];
  const [kind] = kinds;
  if (!kind || kinds.includes('person')) return [{ noun: words.people.person, count }];
  if (kinds.length === 1) return [{ noun: words.people[kind], count }];
  const areChildren = kinds.every((each) => each === 'boy' || each === 'girl' || each === 'child');
  if (areChildren && (count > MOST_COUNTED || kinds.includes('child'))) {
    return [{ noun: words.children, count }];
  }
  if (count > MOST_COUNTED) return [{ noun: words.people.person, count }];
  return kinds.map((each) => ({
    noun: words.people[each],
    count: people.filter((other) => other === each).length,
  }));
}

function withNumber(words: NounWords, noun: Noun, count: number, many?: string): string {
  if (noun.only)
    return noun.only === 'mass' ? noun.plural : `${words.some[noun.gender]} ${noun.plural}`.trimStart();
  if (count === 1) return `${words.one[noun.gender]} ${noun.singular}`;
  if (count === 2 || count === 3) return `${words.numbers[count][noun.gender]} ${noun.plural}`;
  return `${many ?? words.several[noun.gender]} ${noun.plural}`;
}

function isPluralNoun({ only }: Noun, count: number): boolean {
  return only ? only === 'plural' : count > 1;
}

function looksOf(words: NounWords, group: Group): string[] {
  const { category, colour, isSmiling } = group;
  const agreement = agreementOf(words, [group]);
  const agreed = ([singular, plural]: Adjective, as = agreement) =>
    inflect(as.isPlural ? plural : singular, as);
  if (category !== 'person') {
    const isSaid = colour && words.colours[colour][0] !== words.categories[category].singular;
    return isSaid ? [agreed(words.colours[colour])] : [];
  }
  return [
    ...(isSmiling ? [agreed(words.smiling)] : []),
    ...(colour ? [`${inflect(words.dressedIn, agreement)} ${agreed(words.colours[colour], ONE_MAN)}`] : []),
  ];
}

/** "a", "a y b", "a, b y c". */
function joinWords(items: readonly string[], and: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
