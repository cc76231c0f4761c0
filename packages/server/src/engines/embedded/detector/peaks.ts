/** A place where a category's score is higher than at its eight neighbours. */
export interface Peak {
  readonly category: number;
  readonly x: number;
  readonly y: number;
  readonly score: number;
}

/**
 * Finds the peaks of heat maps that lie one after the other, [category, height, width].
 *
 * @param minScore lower scores are passed over
 * @returns at most `limit` peaks by falling score
 */
export function findPeaks(
  maps: Float32Array,
  height: number,
  width: number,
  minScore: number,
  limit: number,
): Peak[] {
  const plane = height * width;
  const peaks: Peak[] = [];
  for (let index = 0; index < maps.length; index += 1) {
    const score = maps[index] as number;
    if (score < minScore) continue;
    const cell = index % plane;
    const x = cell % width;
    const y = (cell - x) / width;
    if (isPeak(maps, index, x, y, height, width, score)) {
      peaks.push({ category: (index - cell) / plane, x, y, score });
    }
  }
  return peaks.sort((a, b) => b.score - a.score).slice(0, limit);
}

function isPeak(
  maps: Float32Array,
  index: number,
  x: number,
  y: number,
  height: number,
  width: number,
  score: number,
): boolean {
  for (let dy = y > 0 ? -1 : 0; dy <= (y < height - 1 ? 1 : 0); dy += 1) {
    for (let dx = x > 0 ? -1 : 0; dx <= (x < width - 1 ? 1 : 0); dx += 1) {
      if ((maps[index + dy * width + dx] as number) > score) return false;
    }
  }
  return true;
}
