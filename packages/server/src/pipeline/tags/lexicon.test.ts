import { LANGUAGES } from '@fovea/contract';
import { describe, expect, it } from 'vitest';
import { TAG_KINDS, TAG_NAMES, type TagName, tagIn } from './lexicon.js';
import { GENDERED } from './words/people.js';

/** Words that name a gender, or agree with one, wherever they stand. */
const GENDERED_WORDS = {
  en: /\b(wo)?m[ae]n\b|\b(boy|girl|lady|guy|male|female)s?\b|\b(?!human)\w+(m[ae]n)\b/,
  es: /\b(hombre|mujer|niñ[oa]|chic[oa]|señor|dama|varón)s?\b|\b\w+(ador|edor|idor)(a|es|as)?\b|^(sentad|acostad|tumbad|vestid|parad)[oa]$/,
  ja: /男|女|彼/,
  pt: /\b(homem|homens|mulher|menin[oa]|garot[oa]|rapaz|moç[oa]|senhor)(s|es)?\b|\b\w+(ador|edor|idor)(a|es|as)?\b|^(sentad|deitad|vestid|parad)[oa]$/,
  zh: /男|女|他|她/,
} as const;

/** Things, which have a gender in grammar alone, though their words end as those of people do. */
const THINGS_LIKE_PEOPLE: ReadonlySet<TagName> = new Set<TagName>([
  'fork',
  'dining table',
  'dining furniture',
  'hair drier',
  'refrigerator',
  'computer',
  'personal computer',
  'desktop computer',
  'computer desk',
  'pointing device',
  'bedroom furniture',
  'bedroom',
  'living room',
  'tv',
  'toaster',
]);

describe('the lexicon of tags', () => {
  it('has at least 400 words, no two of them alike in any language', () => {
    expect(TAG_NAMES.length).toBeGreaterThanOrEqual(400);
    for (const language of LANGUAGES) {
      const words = TAG_NAMES.map((name) => tagIn(language, name));
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('has every word in one kind only', () => {
    const names = Object.values(TAG_KINDS).flatMap((words) => Object.keys(words));
    expect([...names].sort()).toEqual([...TAG_NAMES].sort());
  });

  it('writes every language in its own script', () => {
    for (const name of TAG_NAMES) {
      expect(tagIn('en', name)).toBe(name);
      expect(tagIn('zh', name)).toMatch(/^\p{Script=Han}+$/u);
      expect(tagIn('ja', name)).toMatch(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u);
      for (const language of ['es', 'pt'] as const) {
        expect(tagIn(language, name)).toMatch(/^[\p{Script=Latin}' -]+$/u);
        expect(tagIn(language, name)).toBe(tagIn(language, name).trim());
      }
    }
  });

  it('names a gender in no language but with the words that are known to', () => {
    const gendered = LANGUAGES.flatMap((language) =>
      TAG_NAMES.filter((name) => GENDERED_WORDS[language].test(tagIn(language, name))).map((name) => name),
    );
    const people = new Set(gendered.filter((name) => !THINGS_LIKE_PEOPLE.has(name)));
    expect(people).toEqual(GENDERED);
  });
});
