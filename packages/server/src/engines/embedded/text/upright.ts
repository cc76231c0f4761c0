import type { Point, Quad } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import { groupByDirection } from './directions.js';
import { mostTelling, type OrientationClassifier } from './orientation.js';
import { centerOf, distance, quadHeight, quadWidth, quarterTurned, upsideDown } from './quad.js';
import { meanConfidence, type RecognizedLine } from './recognized-line.js';

/** The vote of so many lines, the most telling, decides for all that run the same way. */
const VOTERS = 8;
/** Above this their lines may stand on their heads: the most telling ones are read both ways. */
const MAYBE_UPSIDE_DOWN = 0.3;
const LINES_READ_BOTH_WAYS = 2;
/** How much surer lines must be upside down: pictures are rarely turned. */
const CLEARLY_SURER = 0.02;
/** A line this sure to stand otherwise than most is read both ways by itself; of so many at most. */
const DISSENT = 0.9;
const MAX_CLASSIFIED = 64;
/** Boxes this many times as wide as high tell their direction; shorter ones follow their neighbours. */
const TELLING_RATIO = 2;

/** Recognizes lines, each only once. */
export type Recognize = (quads: readonly Quad[]) => Promise<readonly RecognizedLine[]>;

/**
 * Puts boxes around lines of whatever direction upright: each begins at the upper left corner of its text.
 * Lines that run the same way vote together; a spine beside a page votes by itself, and so does a line
 * that stands on its head among others that do not.
 *
 * @param quads their first edge runs along the longer side
 */
export async function putUpright(
  page: Raster,
  quads: readonly Quad[],
  classifier: OrientationClassifier,
  recognize: Recognize,
): Promise<Quad[]> {
  const upright: Quad[] = [];
  for (const group of runningTheSameWay(quads)) {
    upright.push(...(await groupUpright(page, group, classifier, recognize)));
  }
  return upright;
}

/** Groups of lines with one direction, all beginning at the same end. */
export function runningTheSameWay(quads: readonly Quad[]): Quad[][] {
  const isTelling = (quad: Quad) => quadWidth(quad) >= TELLING_RATIO * quadHeight(quad);
  const telling = quads.filter(isTelling);
  const groups = groupByDirection(telling, directionOf).map(({ axis, items }) => ({
    axis,
    quads: items.map((quad) => alongAxis(quad, axis)),
  }));
  if (groups.length === 0) groups.push({ axis: { x: 1, y: 0 }, quads: [] });
  const settled = groups.flatMap((group) => group.quads.map((quad) => ({ group, center: centerOf(quad) })));
  for (const quad of quads) {
    if (isTelling(quad)) continue;
    const center = centerOf(quad);
    let [nearest] = groups as [(typeof groups)[number]];
    let least = Infinity;
    for (const other of settled) {
      const away = distance(center, other.center);
      if (away < least) [least, nearest] = [away, other.group];
    }
    nearest.quads.push(alongAxis(quad, nearest.axis));
  }
  return groups.map((group) => group.quads);
}

function directionOf([a, b]: Quad): Point {
  return { x: b.x - a.x, y: b.y - a.y };
}

/** The same corners, begun so that the first edge points most along the axis. */
function alongAxis(quad: Quad, axis: Point): Quad {
  const quarter = quarterTurned(quad);
  const turns = [quad, quarter, upsideDown(quad), upsideDown(quarter)];
  const cosine = (turn: Quad) => {
    const { x, y } = directionOf(turn);
    return (x * axis.x + y * axis.y) / Math.hypot(x, y);
  };
  return turns.reduce((best, turn) => (cosine(turn) > cosine(best) ? turn : best));
}

async function groupUpright(
  page: Raster,
  quads: readonly Quad[],
  classifier: OrientationClassifier,
  recognize: Recognize,
): Promise<Quad[]> {
  const flips = new Map(quads.map((quad) => [quad, upsideDown(quad)]));
  const flipped = (some: readonly Quad[]) => some.map((quad) => flips.get(quad) ?? quad);
  const areSurerFlipped = async (some: readonly Quad[]) => {
    const asFound = meanConfidence(await recognize(some));
    return meanConfidence(await recognize(flipped(some))) > asFound + CLEARLY_SURER;
  };

  const voters = mostTelling(quads, VOTERS, 8);
  const votes = await classifier.upsideDownProbabilities(page, voters);
  const standsOnHead =
    shareOf(voters, votes) > MAYBE_UPSIDE_DOWN &&
    (await areSurerFlipped(mostTelling(quads, LINES_READ_BOTH_WAYS, 12)));
  const dissents = (vote: number) => (standsOnHead ? 1 - vote : vote) > DISSENT;
  const lines = standsOnHead ? flipped(quads) : [...quads];
  if (!votes.some(dissents)) return lines;

  const classified = mostTelling(quads, MAX_CLASSIFIED, 8);
  const probabilities = await classifier.upsideDownProbabilities(page, classified);
  for (const [index, quad] of classified.entries()) {
    if (!dissents(probabilities[index] as number)) continue;
    const turned = (await areSurerFlipped([quad])) ? flips.get(quad) : quad;
    if (turned) lines[quads.indexOf(quad)] = turned;
  }
  return lines;
}

/** Mean of the votes by the length of the lines. */
function shareOf(voters: readonly Quad[], votes: readonly number[]): number {
  const weights = voters.map((quad) => Math.min(quadWidth(quad) / quadHeight(quad), 8));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.reduce((total, weight, index) => total + weight * (votes[index] as number), 0) / sum;
}
