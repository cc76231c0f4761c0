import type { Point } from '@fovea/contract';
import { describe, expect, it } from 'vitest';
import { perspectiveBox, slopesInFan } from './perspective-box.js';
import { coreAt } from './text-core.fixture.js';
import type { TextCore } from './text-cores.js';

const FAN = { center: { x: 0, y: 0 }, axis: { x: 1, y: 0 }, slope: 0, spread: 1 / 1000 };

const lineAt = (y: number, degrees: number, width = 500) => coreAt({ x: 0, y, width, height: 20, degrees });

describe('slopes of a line in a fan', () => {
  it('differ above and below, by its height over the distance at which lines meet', () => {
    const slopes = slopesInFan(lineAt(0, 0), FAN);
    expect(slopes?.upper).toBeCloseTo(-0.01, 9);
    expect(slopes?.lower).toBeCloseTo(0.01, 9);
  });

  it('are those against its own axis', () => {
    const slopes = slopesInFan(lineAt(100, (Math.atan(0.1) * 180) / Math.PI), FAN);
    expect(slopes?.upper).toBeCloseTo(-0.01, 2);
    expect(((slopes?.upper ?? 1) + (slopes?.lower ?? 1)) / 2).toBeCloseTo(0, 6);
  });

  it('are the same when the axis of the fan points the other way', () => {
    const turned = { ...FAN, axis: { x: -1, y: 0 }, spread: -FAN.spread };
    const slopes = slopesInFan(lineAt(0, 0), turned);
    expect(slopes).toEqual({ upper: expect.closeTo(-0.01, 9), lower: expect.closeTo(0.01, 9) });
  });

  it('are none for a line as good as a rectangle, and for one that is not of the fan', () => {
    expect(slopesInFan(lineAt(0, 0, 40), FAN)).toBeUndefined();
    expect(slopesInFan(lineAt(0, 0, 1300), FAN)).toBeUndefined();
    expect(slopesInFan(lineAt(0, 12), FAN)).toBeUndefined();
  });
});

describe('a box in perspective', () => {
  /** A core 100 long whose height shrinks from 20 to 10. */
  const edges: Point[] = [
    { x: -50, y: -10 },
    { x: 50, y: -5 },
    { x: 50, y: 5 },
    { x: -50, y: 10 },
  ];
  const core: TextCore = { ...coreAt({ x: 0, y: 0, width: 100, height: 20 }), edges, hull: edges };
  const slopes = { upper: 0.05, lower: -0.05 };

  it('touches the core along its whole length when it is not to be larger', () => {
    const box = perspectiveBox(core, slopes, 0, 0);
    box.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(edges[index]?.x ?? Number.NaN, 9);
      expect(y).toBeCloseTo(edges[index]?.y ?? Number.NaN, 9);
    });
  });

  it('is larger by a share of the height at each end', () => {
    const [a, b, c, d] = perspectiveBox(core, slopes, 0, 0.5);
    expect(d.y - a.y).toBeCloseTo(40, 9);
    expect(c.y - b.y).toBeCloseTo(20, 9);
  });

  it('is longer at both ends, on the same edges', () => {
    const [a, b] = perspectiveBox(core, slopes, 20, 0);
    expect([a.x, b.x]).toEqual([-70, 70]);
    expect(a.y).toBeCloseTo(-11, 9);
    expect(b.y).toBeCloseTo(-4, 9);
  });
});
