import { describe, expect, it } from 'vitest';
import { characters, lineOf, type Placed } from './recognized-line.fixture.js';
import { centerColumn } from './recognized-line.js';
import { isSmallSign, isWholeSquare, squareWidth, usualWidth } from './squares.js';

const as = (text: string) => ({ text, step: 1, probability: 1 });

it.each(['。', '、', '「', '？'])('takes %s for a small sign and no whole square', (text) => {
  expect(isSmallSign(as(text))).toBe(true);
  expect(isWholeSquare(as(text))).toBe(false);
});

it.each(['漢', 'の', 'ー'])('takes %s for a whole square', (text) => {
  expect(isSmallSign(as(text))).toBe(false);
  expect(isWholeSquare(as(text))).toBe(true);
});

it('gives letters and digits less than a square', () => {
  expect(isWholeSquare(as('a'))).toBe(false);
  expect(usualWidth({ text: 'a' })).toBeLessThan(usualWidth({ text: '漢' }));
});

describe('the width of a square', () => {
  function widthOf(placed: readonly Placed[], width: number, guessed: readonly number[] = []): number {
    const some = characters(...placed).map((character, index) =>
      guessed.includes(index) ? { ...character, isPlaceGuessed: true } : character,
    );
    const line = lineOf(some, width);
    return squareWidth(
      line,
      some,
      some.map((character) => centerColumn(line, character)),
    );
  }

  it('is the usual distance of neighbours, whatever a wide gap or a letter does', () => {
    const placed: Placed[] = [
      ['東', 1],
      ['京', 5],
      ['都', 9],
      ['千', 13],
      ['代', 25],
      ['a', 26],
      ['b', 27],
    ];
    expect(widthOf(placed, 240)).toBe(32);
  });

  it('does not follow places that were guessed', () => {
    const placed: Placed[] = [
      ['東', 1],
      ['京', 5],
      ['都', 9],
      ['の', 10],
      ['人', 11],
      ['口', 12],
      ['数', 17],
      ['字', 21],
    ];
    expect(widthOf(placed, 240, [3, 4, 5])).toBe(32);
  });

  it('is near the height of the text where too few neighbours are known', () => {
    // The text is 24 columns high.
    expect(widthOf([['字', 2]], 400)).toBeCloseTo(24 * 1.2);
    expect(widthOf([['字', 2]], 4)).toBeCloseTo(24 * 0.7);
    expect(
      widthOf(
        [
          ['漢', 1],
          ['字', 4],
        ],
        48,
      ),
    ).toBe(24);
  });

  it('is never nothing', () => {
    const placed = [...'東京都千代田'].map((text): Placed => [text, 3]);
    expect(widthOf(placed, 80)).toBeGreaterThan(0);
  });
});
