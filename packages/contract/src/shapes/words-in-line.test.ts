import { expect, it } from 'vitest';
import { findWords } from './words-in-line.js';

const found = (text: string, ...words: string[]) =>
  findWords(text, words).map(({ start, end }) => [start, text.slice(start, end)]);

it('finds repeated words one after the other', () => {
  expect(found('the the the', 'the', 'the', 'the')).toEqual([
    [0, 'the'],
    [4, 'the'],
    [8, 'the'],
  ]);
});

it('does not find a word within another one', () => {
  expect(found('can an ant', 'can', 'an', 'ant')).toEqual([
    [0, 'can'],
    [4, 'an'],
    [7, 'ant'],
  ]);
  expect(found('can an', 'an')).toEqual([[4, 'an']]);
});

it('finds words that no space parts', () => {
  expect(found('中文abc', '中', '文', 'abc')).toEqual([
    [0, '中'],
    [1, '文'],
    [2, 'abc'],
  ]);
  expect(found('中文字', '中', '字')).toEqual([
    [0, '中'],
    [2, '字'],
  ]);
});

it('gives a word in another form what stands between its neighbours', () => {
  expect(found('they don’t go', 'they', "don't", 'go')).toEqual([
    [0, 'they'],
    [5, 'don’t'],
    [11, 'go'],
  ]);
});

it('gives words that the text has not, or has elsewhere, nothing', () => {
  expect(found('a b', 'b', 'a')).toEqual([
    [2, 'b'],
    [3, ''],
  ]);
  expect(found('', 'a', '')).toEqual([
    [0, ''],
    [0, ''],
  ]);
});
