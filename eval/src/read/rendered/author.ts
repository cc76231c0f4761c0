import type { Random } from './random.js';
import { writeValue } from './values.js';
import { type Language, VOCABULARIES } from './vocabulary/vocabularies.js';
import { VALUE_KINDS, type ValueKind, type Vocabulary } from './vocabulary/vocabulary.js';

type PhraseList =
  | 'stories'
  | 'facts'
  | 'subject'
  | 'action'
  | 'moment'
  | 'item'
  | 'signs'
  | 'titles'
  | 'shorts';

const SPACELESS: ReadonlySet<Language> = new Set(['ja', 'zh']);

/** Who writes the pages of a language: the same texts for the same random numbers. */
export interface Author {
  readonly language: Language;
  /** What the language calls things that a table shows. */
  readonly vocabulary: Vocabulary;
  /** A phrase of a list, its slots filled. Throws a RangeError when it has a slot that is not known. */
  phrase(list: PhraseList): string;
  value(kind: ValueKind): string;
  /** That many sentences, one after the other. */
  paragraph(sentences: number): string;
}

export function createAuthor(language: Language, random: Random): Author {
  const vocabulary = VOCABULARIES[language];
  const value = (kind: ValueKind) => writeValue(kind, language, random);
  const phrase = (list: PhraseList): string =>
    capitalized(
      random.pick(vocabulary[list]).replace(/\{(\w+)\}/g, (_, slot: string) => {
        if (isValueKind(slot)) return value(slot);
        if (slot === 'subject' || slot === 'action' || slot === 'moment' || slot === 'item') {
          return random.pick(vocabulary[slot]);
        }
        throw new RangeError(`Expected a known slot in the phrases of ${language}, received {${slot}}.`);
      }),
    );
  const paragraph = (sentences: number) =>
    Array.from({ length: sentences }, () => phrase(random.chance(0.5) ? 'stories' : 'facts')).join(
      SPACELESS.has(language) ? '' : ' ',
    );
  return { language, vocabulary, phrase, value, paragraph };
}

function isValueKind(slot: string): slot is ValueKind {
  return VALUE_KINDS.some((kind) => kind === slot);
}

/** With a big first letter, as a sentence that starts with a slot needs one. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
