/** Insertions, deletions and replacements of characters that turn one text into another (Levenshtein). */
export function editDistance(from: string, to: string): number {
  const [source, target] = [[...from], [...to]];
  // costs[j]: the distance of the part of `source` seen so far to the first j characters of `target`.
  const costs = Array.from({ length: target.length + 1 }, (_, index) => index);
  source.forEach((character, row) => {
    let diagonal = row;
    costs[0] = row + 1;
    for (let column = 1; column < costs.length; column += 1) {
      const above = costs[column] as number;
      const replaced = diagonal + (character === target[column - 1] ? 0 : 1);
      costs[column] = Math.min(above + 1, (costs[column - 1] as number) + 1, replaced);
      diagonal = above;
    }
  });
  return costs.at(-1) as number;
}
