import { withoutAccents } from '../script.js';

/** The languages of Latin script that lines are told apart by. */
export type LatinLanguage = 'en' | 'es' | 'pt';

/** Votes for each language; the most has it. */
export type Votes = Readonly<Record<LatinLanguage, number>>;

export const NO_VOTES: Votes = { en: 0, es: 0, pt: 0 };

const words = (list: string) => new Set(list.split(' '));

/** Frequent words that one of the three languages has and the others have not, written without accents. */
const TELLING_WORDS: Readonly<Record<LatinLanguage, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is are for with on at by this that from was were be have has had not you your it its or an please we our they their he she his her will would can should if when where which what who how all any more than then there these those been but do does my new now only out over so some into up us after before between each other please closed open here welcome street road must may',
  ),
  es: words(
    'el la los las del al y en una un con sin su sus lo es son fue pero muy este estos estas ese hay mas ya cuando donde quien desde hasta sobre entre todo todos todas tambien porque esta estan ser si el ella ellos nos usted ustedes mi hoy ayer manana calle senor senora ano anos dia dias despues antes segun tiene puede hacer cada otra otro aqui alli gracias bienvenidos hacia durante',
  ),
  pt: words(
    'o os do da dos das um uma em na nas nos ao aos com sem seu sua seus suas nao sao foi mas muito muita esta isso isto pelo pela pelos pelas ele ela eles voce voces quando onde ate mais ja tambem tem pode fazer cada outro outra aqui hoje ontem amanha rua obrigado obrigada depois apos entre sobre todos todas ser ha sera e foram dia dias ano anos segundo bem',
  ),
};

/** Endings that tell as much, as they look without accents. */
const TELLING_ENDINGS: Readonly<Record<LatinLanguage, RegExp>> = {
  en: /(ing|tion|tions|ness|ght|ck|th|ly|wn|sh|ould)$/,
  es: /(cion|ciones|sion|siones|dad|dades|ue|illa|illo|ez|aje|ntes?|iento|ientos)$/,
  pt: /(cao|coes|soes|sao|oes|aes|ao|dade|dades|agem|eira|eiro|inho|inha|mento|vel|veis|em)$/,
};

const WORD_VOTE = 1;
const ENDING_VOTE = 0.4;

/** Words that two of the languages have tell nothing of which of these it is. */
const isTelling = (word: string, language: LatinLanguage) =>
  TELLING_WORDS[language].has(word) &&
  (Object.keys(TELLING_WORDS) as LatinLanguage[]).every(
    (other) => other === language || !TELLING_WORDS[other].has(word),
  );

/** Votes of the words of a text that was read without its accents. */
export function languageVotes(text: string): Votes {
  const votes = { ...NO_VOTES };
  for (const [word] of withoutAccents(text)
    .toLowerCase()
    .matchAll(/[\p{L}]+/gu)) {
    for (const language of Object.keys(votes) as LatinLanguage[]) {
      if (isTelling(word, language)) votes[language] += WORD_VOTE;
      else if (word.length > 3 && TELLING_ENDINGS[language].test(word)) votes[language] += ENDING_VOTE;
    }
  }
  return votes;
}

/** The language with clearly most votes; undefined when there is none. */
export function winner(votes: Votes): LatinLanguage | undefined {
  const [first, second] = (Object.entries(votes) as [LatinLanguage, number][]).sort(
    (a, b) => b[1] - a[1],
  ) as [[LatinLanguage, number], [LatinLanguage, number]];
  return first[1] >= WORD_VOTE && first[1] > 1.3 * second[1] ? first[0] : undefined;
}

/** Two sets of votes together, the second of them weighed. */
export function addVotes(some: Votes, others: Votes, weight = 1): Votes {
  return {
    en: some.en + weight * others.en,
    es: some.es + weight * others.es,
    pt: some.pt + weight * others.pt,
  };
}
