import { describe, expect, it } from 'vitest';
import { lineQuads, settleDirections } from './line-boxes.js';
import { quadHeight, quadWidth } from './quad.js';
import { coreAt } from './text-core.fixture.js';

const angleOf = ({ rectangle: { axis } }: ReturnType<typeof coreAt>) =>
  (Math.atan2(axis.y, axis.x) * 180) / Math.PI;

describe('the direction of short cores', () => {
  it('is that of the long ones', () => {
    const [long, short] = settleDirections([
      coreAt({ x: 200, y: 100, width: 300, height: 10, degrees: 10 }),
      coreAt({ x: 420, y: 140, width: 14, height: 12, degrees: 14 }),
    ]) as [ReturnType<typeof coreAt>, ReturnType<typeof coreAt>];
    expect(angleOf(long)).toBeCloseTo(10, 6);
    expect(angleOf(short)).toBeCloseTo(10, 6);
  });

  it('is upright where there are no long ones', () => {
    const [short] = settleDirections([coreAt({ x: 20, y: 20, width: 14, height: 12, degrees: 3 })]) as [
      ReturnType<typeof coreAt>,
    ];
    expect(Math.abs(angleOf(short)) % 90).toBeCloseTo(0, 6);
  });

  it('stays as it is where the box would grow much', () => {
    const slanted = coreAt({ x: 420, y: 140, width: 36, height: 12, degrees: 45 });
    const settled = settleDirections([coreAt({ x: 200, y: 100, width: 300, height: 10 }), slanted]);
    expect(settled[1]).toBe(slanted);
  });
});

describe('boxes around letters', () => {
  it('reach beyond the core on all sides, further at the ends', () => {
    const [quad] = lineQuads([coreAt({ x: 100, y: 50, width: 120, height: 10 })], 1);
    const [topLeft, topRight, bottomRight] = quad ?? [];
    const [left, right] = [40 - (topLeft?.x ?? 0), (topRight?.x ?? 0) - 160];
    const [above, below] = [45 - (topLeft?.y ?? 0), (bottomRight?.y ?? 0) - 55];
    expect(left).toBeCloseTo(right, 9);
    expect(above).toBeCloseTo(below, 9);
    expect(above).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(above);
  });

  it('come in the order of the cores, each around its own', () => {
    const places = [300, 100, 200].map((y) => ({ x: 100, y, width: 120, height: 10 }));
    const quads = lineQuads(places.map(coreAt), 1);
    expect(quads.map(([{ y }]) => y < 300 && y > 200)).toEqual([true, false, false]);
    expect(quads).toHaveLength(3);
  });

  it('are rectangles on a flat page', () => {
    const cores = [100, 200, 300, 400].map((y) => coreAt({ x: 300, y, width: 500, height: 20 }));
    for (const [a, b, c, d] of lineQuads(cores, 1)) {
      expect([a.y, d.y, a.x, b.x]).toEqual([b.y, c.y, d.x, c.x]);
    }
  });

  it('are trapezoids, higher where the lines are further apart, on a page in perspective', () => {
    // Lines that meet at (-1000, 300), far to the left.
    const slopes = [-0.2, -0.12, -0.04, 0.04, 0.12, 0.2];
    const cores = slopes.map((slope) =>
      coreAt({
        x: 300,
        y: 300 + 1300 * slope,
        width: 600,
        height: 30,
        degrees: (Math.atan(slope) * 180) / Math.PI,
      }),
    );
    for (const [a, b, c, d] of lineQuads(cores, 1)) {
      const [left, right] = [Math.hypot(d.x - a.x, d.y - a.y), Math.hypot(c.x - b.x, c.y - b.y)];
      expect(right / left).toBeGreaterThan(1.2);
    }
  });

  it('hold the core whatever its direction, their first edge along its longer side', () => {
    for (const degrees of [-80, -45, 0, 30, 60, 90]) {
      const core = coreAt({ x: 0, y: 0, width: 100, height: 20, degrees });
      const [quad] = lineQuads([core], 1) as [ReturnType<typeof lineQuads>[number]];
      expect(quadWidth(quad)).toBeGreaterThan(100);
      expect(quadHeight(quad)).toBeGreaterThan(20);
      expect(quadWidth(quad)).toBeGreaterThan(quadHeight(quad));
    }
  });
});
