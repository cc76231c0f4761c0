import { LANGUAGES } from '@fovea/contract';
import { expect, it } from 'vitest';
import { TAG_NAMES, tagIn } from './lexicon.js';

it('has a word for every tag in every language, in its own script', () => {
  for (const name of TAG_NAMES) {
    for (const language of LANGUAGES) expect(tagIn(language, name).trim()).not.toBe('');
    expect(tagIn('en', name)).toBe(name);
    expect(tagIn('zh', name)).toMatch(/^\p{Script=Han}+$/u);
    expect(tagIn('ja', name)).toMatch(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u);
  }
});
