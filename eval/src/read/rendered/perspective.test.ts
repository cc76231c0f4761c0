import { expect, it } from 'vitest';
import { isAffine, mapPoint } from './homography.js';
import { seenAslant } from './perspective.js';
import { seededRandom } from './random.js';

it('shows the whole page, one side of it shorter than the other', () => {
  for (const seed of Array.from({ length: 50 }, (_, index) => `aslant/${index}`)) {
    const { map, width, height } = seenAslant(600, 200, seededRandom(seed));
    expect(isAffine(map)).toBe(false);
    const corner = (x: number, y: number) => mapPoint(map, { x, y });
    const corners = [corner(0, 0), corner(600, 0), corner(600, 200), corner(0, 200)] as const;
    for (const { x, y } of corners) {
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(39);
    }
    const sides = [corners[3].y - corners[0].y, corners[2].y - corners[1].y];
    const share = Math.min(...sides) / Math.max(...sides);
    expect(share).toBeGreaterThan(0.69);
    expect(share).toBeLessThan(0.89);
  }
});
