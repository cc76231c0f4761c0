import type { Language } from '@fovea/contract';
import { ACTION_WORDS } from './words/actions.js';
import { CORPUS_WORD_TRANSLATIONS } from './words/corpus.js';
import { HYPERNYM_WORDS } from './words/hypernyms.js';
import { LOOK_WORDS } from './words/looks.js';
import { PEOPLE_WORDS } from './words/people.js';
import { PLACE_WORDS } from './words/places.js';
import { SCENE_WORDS } from './words/scenes.js';
import { SPORT_WORDS } from './words/sports.js';
import { TEXT_WORDS } from './words/texts.js';
import { THING_WORDS } from './words/things.js';
import type { Translations } from './words/translations.js';

/** The lexicon by kinds of words; no word is of two kinds. */
export const TAG_KINDS = {
  things: THING_WORDS,
  hypernyms: HYPERNYM_WORDS,
  people: PEOPLE_WORDS,
  actions: ACTION_WORDS,
  sports: SPORT_WORDS,
  places: PLACE_WORDS,
  scenes: SCENE_WORDS,
  looks: LOOK_WORDS,
  texts: TEXT_WORDS,
  mentioned: CORPUS_WORD_TRANSLATIONS,
} as const;

export type TagKind = keyof typeof TAG_KINDS;

type NamesOf<Kind> = Kind extends unknown ? keyof Kind : never;

/** Every word that can become a tag. */
export type TagName = NamesOf<(typeof TAG_KINDS)[TagKind]>;

/** Each tag in Spanish, Japanese, Portuguese and Chinese; a word without a row does not compile. */
const LEXICON: Readonly<Record<TagName, Translations>> = {
  ...THING_WORDS,
  ...HYPERNYM_WORDS,
  ...PEOPLE_WORDS,
  ...ACTION_WORDS,
  ...SPORT_WORDS,
  ...PLACE_WORDS,
  ...SCENE_WORDS,
  ...LOOK_WORDS,
  ...TEXT_WORDS,
  ...CORPUS_WORD_TRANSLATIONS,
};

/** Every tag that exists. */
export const TAG_NAMES = Object.keys(LEXICON) as readonly TagName[];

const COLUMNS = { es: 0, ja: 1, pt: 2, zh: 3 } as const;

/** A tag in the words of a language. */
export function tagIn(language: Language, name: TagName): string {
  return language === 'en' ? name : LEXICON[name][COLUMNS[language]];
}
