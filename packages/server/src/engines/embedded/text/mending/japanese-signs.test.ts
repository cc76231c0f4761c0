import { expect, it } from 'vitest';
import { withJapaneseSigns } from './japanese-signs.js';

const mended = (line: string) =>
  withJapaneseSigns([...line].map((text) => ({ text })))
    .map(({ text }) => text)
    .join('');

it('writes the yen sign before digits, and leaves other backslashes', () => {
  expect(mended('大人は\\250になります')).toBe('大人は¥250になります');
  expect(mended('C:\\入力')).toBe('C:\\入力');
});

it('knows く among kana, and leaves comparisons', () => {
  expect(mended('もっとゆっ<り話して<だ<い')).toBe('もっとゆっくり話してくだくい');
  expect(mended('値はx<5です')).toBe('値はx<5です');
});

it('parts amounts of yen by commas, and leaves other decimals', () => {
  expect(mended('14.960円と1.245.160円')).toBe('14,960円と1,245,160円');
  expect(mended('3.141と5.5円')).toBe('3.141と5.5円');
});

it('knows 一 where no vowel can be long', () => {
  expect(mended('ー週間おき、ーー週間')).toBe('一週間おき、一週間');
  expect(mended('コーヒー')).toBe('コーヒー');
});
