import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './alignment.js';

const equality = (a: string, b: string): number => (a === b ? 0 : 1.2);

/** Each pair as `ab`, with a dash for the text that has no character there. */
function aligned(first: string, second: string, cost = equality): string[] {
  return align([...first], [...second], cost).map(
    (pair) => (first[pair.first ?? -1] ?? '-') + (second[pair.second ?? -1] ?? '-'),
  );
}

describe('an alignment', () => {
  it('pairs equal characters', () => {
    expect(aligned('casa', 'casa')).toEqual(['cc', 'aa', 'ss', 'aa']);
  });

  it('leaves characters alone that only one text has', () => {
    expect(aligned('cas', 'cosas')).toEqual(['cc', '-o', '-s', 'aa', 'ss']);
    expect(aligned('xab', 'ab')).toEqual(['x-', 'aa', 'bb']);
  });

  it('pairs characters that differ where a replacement is cheaper than two gaps', () => {
    expect(aligned('cosa', 'casa')).toEqual(['cc', 'oa', 'ss', 'aa']);
    expect(aligned('o', 'a', () => 2.1)).toHaveLength(2);
  });

  it('follows what a replacement costs', () => {
    const cost = (a: string, b: string) => (a === '?' && b === '¿' ? 0.2 : equality(a, b));
    expect(aligned('?x', '¿', cost)).toEqual(['?¿', 'x-']);
  });

  it('is all gaps beside an empty text', () => {
    expect(aligned('', 'ab')).toEqual(['-a', '-b']);
    expect(aligned('ab', '')).toEqual(['a-', 'b-']);
    expect(aligned('', '')).toEqual([]);
  });

  it('has every character of both texts once, in order, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const pairs = align([...first], [...second], equality);
        const places = (side: 'first' | 'second') => pairs.flatMap((pair) => pair[side] ?? []);
        expect(places('first')).toEqual([...first].map((_, index) => index));
        expect(places('second')).toEqual([...second].map((_, index) => index));
      }),
    );
  });
});
