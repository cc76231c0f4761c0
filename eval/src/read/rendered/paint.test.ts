import { join } from 'node:path';
import type { Point } from '@fovea/contract';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { packageFolder } from 'fovea';
import { describe, expect, it } from 'vitest';
import { type Homography, toCorners, turned } from './homography.js';
import { paint } from './paint.js';
import { seededRandom } from './random.js';
import type { Type } from './ruler.js';
import { sheetAround } from './sheet.js';
import { trueLines } from './truth.js';
import { setText } from './typeset.js';

GlobalFonts.registerFromPath(
  join(packageFolder('dejavu-fonts-ttf'), 'ttf/DejaVuSerif-Italic.ttf'),
  'test face',
);
const TYPE: Type = { face: 'test face', sizePx: 40, colour: '#000', language: 'en' };
/** Glyphs start anywhere inside of a pixel, and end thin and pale. */
const SLACK_PX = 1.25;

const context = createCanvas(1, 1).getContext('2d');
const sheet = sheetAround(setText(context, 'Órbita jeñQy', TYPE, { x: 50, top: 40, width: 900 }), '#fff', 50);

/** A sheet seen from the right. */
const SEEN = [
  { x: 10, y: 10 },
  { x: 340, y: 20 },
  { x: 340, y: 110 },
  { x: 10, y: 140 },
] as const;

/** How far the dark pixels reach of a word, found on a picture that shows it alone. */
function darkExtent(word: number, map: Homography, width: number, height: number) {
  const lines = sheet.lines.map((line) => ({ ...line, words: line.words.slice(word, word + 1) }));
  const canvas = paint(
    { sheet: { ...sheet, lines }, placement: { map, width, height } },
    seededRandom('ink'),
  );
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const dark = Array.from({ length: width * height }, (_, index) => index).filter(
    (index) => (data[4 * index] ?? 255) < 224,
  );
  const corners = dark.map((index) => ({ x: index % width, y: Math.floor(index / width) }));
  return extent(
    corners.flatMap(({ x, y }) => [
      { x, y },
      { x: x + 1, y: y + 1 },
    ]),
  );
}

function extent(points: readonly Point[]) {
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
  return { left: Math.min(...x), top: Math.min(...y), right: Math.max(...x), bottom: Math.max(...y) };
}

describe.each([
  ['upright', turned(sheet.width, sheet.height, 0)],
  ['turned by 90 degrees', turned(sheet.width, sheet.height, 90)],
  ['turned by 180 degrees', turned(sheet.width, sheet.height, 180)],
  ['turned by 270 degrees', turned(sheet.width, sheet.height, 270)],
  ['in perspective', { map: toCorners(sheet.width, sheet.height, SEEN), width: 400, height: 150 }],
])('a sheet %s', (_, { map, width, height }) => {
  it('shows each word where truth has its ink', () => {
    trueLines(sheet.lines, map)[0]?.words.forEach(({ ink }, word) => {
      const [seen, expected] = [darkExtent(word, map, width, height), extent(ink)];
      for (const side of ['left', 'top', 'right', 'bottom'] as const) {
        expect(Math.abs(seen[side] - expected[side])).toBeLessThan(SLACK_PX);
      }
    });
  });
});
