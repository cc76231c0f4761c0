import { describe, expect, it } from 'vitest';
import { createAuthor } from './author.js';
import { seededRandom } from './random.js';
import { LANGUAGES, VOCABULARIES } from './vocabulary/vocabularies.js';

const LISTS = [
  'stories',
  'facts',
  'subject',
  'action',
  'moment',
  'item',
  'signs',
  'titles',
  'shorts',
] as const;

const written = (language: (typeof LANGUAGES)[number]) => {
  const author = createAuthor(language, seededRandom(`author/${language}`));
  return LISTS.flatMap((list) => Array.from({ length: 150 }, () => author.phrase(list)));
};

describe.each(LANGUAGES)('the author of %s', (language) => {
  it('fills every slot, and leaves no gap', () => {
    for (const text of written(language)) {
      expect(text).not.toMatch(/[{}|]|undefined|\s{2}|^\s|\s$/);
      expect(text).not.toBe('');
    }
  });

  it('writes the same again for the same seed', () => {
    expect(written(language)).toEqual(written(language));
  });

  it('knows a few hundred phrases, none of them twice in a list', () => {
    const vocabulary = VOCABULARIES[language];
    for (const list of LISTS) {
      expect(new Set(vocabulary[list]).size).toBe(vocabulary[list].length);
    }
    expect(LISTS.reduce((count, list) => count + vocabulary[list].length, 0)).toBeGreaterThan(200);
  });
});

it.each([
  ['es', 'ñáéíóúü¿¡'],
  ['pt', 'ãõçâêôàáéíóú'],
  ['ja', 'のーっゃゅょ。、「」カきン'],
  ['zh', '。，？《》'],
] as const)('uses all letters of %s: %s', (language, letters) => {
  const text = written(language).join('');
  expect([...letters].filter((letter) => !text.includes(letter))).toEqual([]);
});

it.each(['ja', 'zh'] as const)('writes %s without spaces', (language) => {
  expect(written(language).join('')).not.toContain(' ');
});
