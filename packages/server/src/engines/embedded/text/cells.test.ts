import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, cellsOf } from './cells.js';
import type { RecognizedCharacter } from './ctc.js';
import { characters, lineOf } from './recognized-line.fixture.js';

function expectCells(cells: readonly Cell[], count: number, width: number): void {
  expect(cells).toHaveLength(count);
  let last = 0;
  for (const { start, end } of cells) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(width);
}

const character = fc.record({
  text: fc.constantFrom('日', '本', 'の', '、', '」', 'ー', 'a', '1', '𠮟'),
  step: fc.double({ min: -1, max: 320, noNaN: true }),
  probability: fc.constant(0.9),
  isPlaceGuessed: fc.boolean(),
}) satisfies fc.Arbitrary<RecognizedCharacter>;

const inkOf = (width: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: width }), fc.integer({ min: 1, max: 60 })), { maxLength: 12 });

describe('the cells of a line', () => {
  it('are one for each character, ascend, do not overlap and lie inside of the line, whatever was read', () => {
    const lines = fc
      .tuple(fc.integer({ min: 8, max: 2400 }), fc.array(character, { minLength: 1, maxLength: 40 }))
      .chain(([width, some]) => fc.tuple(fc.constant(width), fc.constant(some), inkOf(width)));
    fc.assert(
      fc.property(lines, ([width, some, ink]) => {
        const line = lineOf(
          some,
          width,
          ink.map(([from, length]) => [from, from + length]),
        );
        expectCells(cellsOf(line, some), some.length, width);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one character', characters(['日', 3]), 200],
    ['the narrowest line', characters(['日', 0]), 8],
    [
      'more characters than columns',
      characters(...'日本語日本語日本語日本語'.split('').map((one) => [one, 0] as const)),
      8,
    ],
    ['centers that coincide', characters(...'東京都の人口'.split('').map((one) => [one, 9] as const)), 300],
    [
      'centers that descend',
      characters(...'東京都の人口'.split('').map((one, at) => [one, 30 - 5 * at] as const)),
      300,
    ],
  ])('are as promised for %s', (_, some, width) => {
    expectCells(cellsOf(lineOf(some, width), some), some.length, width);
  });

  it('are as promised where there is no ink', () => {
    const some = characters(['日', 2], ['本', 8]);
    expectCells(cellsOf(lineOf(some, 96, []), some), 2, 96);
  });

  it('are cut where the ink leaves a gap and are as wide as their ink', () => {
    const some = characters(['日', 2], ['本', 7], ['語', 13], ['学', 18]);
    const ink = [
      [4, 36],
      [46, 80],
      [90, 124],
      [134, 168],
    ] as const;
    expect(cellsOf(lineOf(some, 176, ink), some)).toEqual(ink.map(([start, end]) => ({ start, end })));
  });

  it('follow the ink and not the guess where a place was guessed', () => {
    const some = characters(['日', 2], ['本', 7], ['語', 13], ['学', 18], ['校', 24]).map((one, at) =>
      at === 2 ? { ...one, step: 10.5, isPlaceGuessed: true } : one,
    );
    const ink = [
      [4, 36],
      [46, 80],
      [90, 124],
      [134, 168],
      [178, 212],
    ] as const;
    expect(cellsOf(lineOf(some, 216, ink), some)[2]).toEqual({ start: 90, end: 124 });
  });
});
