/** One step of an alignment: a character of each text, or of one of them only. */
export interface Pair {
  /** Index in the first text. */
  readonly first?: number;
  /** Index in the second text. */
  readonly second?: number;
}

/** What a character costs that stands in one text only. */
const GAP_COST = 1;

/**
 * The cheapest way to lay two readings of the same text over each other.
 *
 * @param replacementCost what it costs that two characters are the same place: 0 for equal ones, up to 2
 * @see Needleman, Wunsch, "A general method applicable to the search for similarities", 1970
 */
export function align<First, Second>(
  first: readonly First[],
  second: readonly Second[],
  replacementCost: (a: First, b: Second) => number,
): Pair[] {
  const columns = second.length + 1;
  const costs = new Float64Array((first.length + 1) * columns);
  const cost = (row: number, column: number) => costs[row * columns + column] as number;
  const replaced = (row: number, column: number) =>
    cost(row - 1, column - 1) + replacementCost(first[row - 1] as First, second[column - 1] as Second);
  for (let row = 0; row <= first.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (row === 0 || column === 0) {
        costs[row * columns + column] = GAP_COST * (row + column);
        continue;
      }
      const gap = GAP_COST + Math.min(cost(row - 1, column), cost(row, column - 1));
      costs[row * columns + column] = Math.min(gap, replaced(row, column));
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [first.length, second.length];
  while (row > 0 || column > 0) {
    if (row > 0 && column > 0 && cost(row, column) === replaced(row, column)) {
      row -= 1;
      column -= 1;
      pairs.push({ first: row, second: column });
    } else if (row > 0 && cost(row, column) === GAP_COST + cost(row - 1, column)) {
      row -= 1;
      pairs.push({ first: row });
    } else {
      column -= 1;
      pairs.push({ second: column });
    }
  }
  return pairs.reverse();
}
