/** Numbers that look random and follow from a seed alone, so that a page is the same on every machine. */
export interface Random {
  /** A number from 0 up to, and without, 1. */
  next(): number;
  /** A number from `low` up to, and without, `high`. */
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True in that share of calls. */
  chance(share: number): boolean;
  /** One of the values. Throws a RangeError when there is none. */
  pick<Value>(values: readonly Value[]): Value;
  /** The values in another order. */
  shuffle<Value>(values: readonly Value[]): Value[];
}

/** A generator (mulberry32) that starts from the characters of `seed` (FNV-1a). */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    integer,
    chance: (share) => next() < share,
    pick(values) {
      if (values.length === 0)
        throw new RangeError('Expected one value or more to pick from, received none.');
      return values[integer(0, values.length - 1)] as (typeof values)[number];
    },
    shuffle(values) {
      const order = values.map((value) => ({ value, rank: next() }));
      return order.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
    },
  };
}
