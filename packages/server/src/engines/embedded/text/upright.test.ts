import type { Quad } from '@fovea/contract';
import { describe, expect, it } from 'vitest';
import { createRaster } from '../../../image/raster.js';
import { cornersOf } from './minimum-area-rectangle.js';
import { centerOf, upsideDown } from './quad.js';
import { lineOf, spelled } from './recognized-line.fixture.js';
import type { RecognizedLine } from './recognized-line.js';
import { rectangleOf } from './text-core.fixture.js';
import { putUpright, runningTheSameWay, type UpsideDownTeller } from './upright.js';

const line = (x: number, y: number, degrees = 0, width = 200): Quad =>
  cornersOf(rectangleOf({ x, y, width, height: 20, degrees }));

const directionOf = ([a, b]: Quad) => Math.round((Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI);

describe('lines that run the same way', () => {
  it('are one group and begin at the same end, also when they were found from the other', () => {
    const [group, ...others] = runningTheSameWay([line(0, 0), upsideDown(line(0, 40)), line(0, 80, 3)]);
    expect(others).toEqual([]);
    expect(group?.map(directionOf)).toEqual(expect.arrayContaining([0, 0, 3]));
  });

  it('are groups of their own where they run across each other', () => {
    const groups = runningTheSameWay([line(0, 0), line(0, 40), line(-200, 0, 90)]);
    expect(groups.map(({ length }) => length)).toEqual([2, 1]);
  });

  it('take short boxes along, each with its nearest neighbour, turned as it is', () => {
    const short = cornersOf(rectangleOf({ x: -200, y: 130, width: 24, height: 20, degrees: 0 }));
    const groups = runningTheSameWay([line(0, 0), line(0, 40), line(-200, 0, 90), short]);
    const withShort = groups.find((group) => group.some((quad) => centerOf(quad).y === 130));
    expect(withShort).toHaveLength(2);
    expect(withShort?.map(directionOf).map(Math.abs)).toEqual([90, 90]);
  });

  it('are one group of short boxes where there are only such', () => {
    const boxes = [0, 40].map((x) => cornersOf(rectangleOf({ x, y: 0, width: 22, height: 20 })));
    expect(runningTheSameWay(boxes)).toEqual([boxes]);
  });
});

/**
 * A page on which a line is read surely only when it begins at the end that `isHead` tells, with a
 * classifier that says `vote` of how likely a line stands on its head; by default it knows.
 */
function pageWhere(
  isHead: (quad: Quad) => boolean,
  vote = (quad: Quad): number => (isHead(quad) ? 0.01 : 0.99),
) {
  const read: Quad[] = [];
  const classifier: UpsideDownTeller = { upsideDownProbabilities: async (_, quads) => quads.map(vote) };
  const recognize = async (quads: readonly Quad[]): Promise<RecognizedLine[]> => {
    read.push(...quads);
    return quads.map((quad) => ({ ...lineOf(spelled('text', isHead(quad) ? 0.95 : 0.6), 80), quad }));
  };
  const upright = (quads: readonly Quad[]) => putUpright(createRaster(1, 1), quads, classifier, recognize);
  return { upright, read };
}

const beginsLeft = ([a, b]: Quad) => a.x < b.x;
const PAGE = [0, 40, 80, 120].map((y) => line(100, y));

describe('putting lines upright', () => {
  it('leaves an upright page as it is, without reading any line', async () => {
    const { upright, read } = pageWhere(beginsLeft);
    expect(await upright(PAGE)).toEqual(PAGE);
    expect(read).toEqual([]);
  });

  it('turns a page that stands on its head, and reads no more than two lines both ways for it', async () => {
    const { upright, read } = pageWhere((quad) => !beginsLeft(quad));
    expect(await upright(PAGE)).toEqual(PAGE.map(upsideDown));
    expect(read.length).toBeLessThanOrEqual(4);
  });

  it('turns nothing when reading does not bear the classifier out', async () => {
    const { upright, read } = pageWhere(beginsLeft, () => 0.8);
    expect(await upright(PAGE)).toEqual(PAGE);
    expect(read.length).toBeGreaterThan(0);
  });

  it('turns the one line that stands on its head among others that do not', async () => {
    const isUpsideDown = (quad: Quad) => centerOf(quad).y === 80;
    const { upright } = pageWhere((quad) => beginsLeft(quad) !== isUpsideDown(quad));
    const expected = PAGE.map((quad) => (isUpsideDown(quad) ? upsideDown(quad) : quad));
    expect(await upright(PAGE)).toEqual(expected);
  });

  it('lets a spine beside the page vote for itself', async () => {
    const spine = line(-100, 60, 90);
    const runsUp = ([a, b]: Quad) => a.y > b.y + 1;
    const { upright } = pageWhere((quad) => (centerOf(quad).x < 0 ? runsUp(quad) : beginsLeft(quad)));
    const put = await upright([...PAGE, spine]);
    expect(put.filter(beginsLeft)).toHaveLength(4);
    expect(put.filter(runsUp)).toHaveLength(1);
  });

  it('puts nothing upright when there is nothing', async () => {
    expect(await pageWhere(beginsLeft).upright([])).toEqual([]);
  });
});
