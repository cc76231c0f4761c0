import { expect, it } from 'vitest';
import { breakable, joinWords, splitWords } from './words.js';

const texts = (text: string) => splitWords(text).map((word) => word.text);

it('takes Latin text apart at spaces', () => {
  expect(texts('¿Qué vale? 45,00 €')).toEqual(['¿Qué', 'vale?', '45,00', '€']);
});

it('makes a word of each Chinese or Japanese character, and of each Latin run between them', () => {
  expect(texts('ラーメンは¥1,200です。')).toEqual([...'ラーメンは', '¥1,200', ...'です。']);
  expect(texts('网址www.example.org/a？')).toEqual([...'网址', 'www.example.org/a', '？']);
});

it.each(['It is 14:30 now.', '《夜市》14:30开始，请准时。', 'A ラ b'])(
  'joins the words of “%s” again',
  (text) => {
    expect(joinWords(splitWords(text))).toBe(text);
  },
);

it('starts no line with a small kana or a full stop, and ends none with an opening bracket', () => {
  const groups = breakable(splitWords('「キャベツ」を。')).map(joinWords);
  expect(groups).toEqual(['「キャ', 'ベ', 'ツ」', 'を。']);
});
