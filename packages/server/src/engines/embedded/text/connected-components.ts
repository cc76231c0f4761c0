/** A stretch of neighbouring pixels in one row; `end` is the last of them. */
export interface Run {
  readonly y: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Groups the pixels above a threshold that touch each other, also at corners: run-length encoding and
 * union-find, one pass over the map.
 *
 * @param map `height` rows of `width` values
 */
export function connectedComponents(
  map: Float32Array,
  height: number,
  width: number,
  threshold: number,
): Run[][] {
  const runs: Run[] = [];
  const parents: number[] = [];
  const root = (index: number): number => {
    let current = index;
    while (parents[current] !== current) {
      parents[current] = parents[parents[current] as number] as number;
      current = parents[current] as number;
    }
    return current;
  };

  let above = { first: 0, last: 0 };
  for (let y = 0; y < height; y += 1) {
    const first = runs.length;
    let candidate = above.first;
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      if ((map[row + x] as number) <= threshold) continue;
      const start = x;
      while (x + 1 < width && (map[row + x + 1] as number) > threshold) x += 1;
      const index = runs.length;
      runs.push({ y, start, end: x });
      parents.push(index);
      while (candidate < above.last && (runs[candidate] as Run).end < start - 1) candidate += 1;
      for (let other = candidate; other < above.last && (runs[other] as Run).start <= x + 1; other += 1) {
        const [a, b] = [root(other), root(index)];
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
    above = { first, last: runs.length };
  }

  const components = new Map<number, Run[]>();
  runs.forEach((run, index) => {
    const key = root(index);
    const component = components.get(key);
    if (component) component.push(run);
    else components.set(key, [run]);
  });
  return [...components.values()];
}
