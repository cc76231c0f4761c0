import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Quad, ReadResult } from '@fovea/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePicture } from '../../../image/decode.js';
import { NEVER_CANCELLED } from '../cancellation.js';
import { prepareModels } from '../models/prepare.js';
import { drawnPage, turned, X_HEIGHT } from './drawn-page.fixture.js';
import { prepareText } from './input.js';
import { projectionOnto } from './projection.js';
import { PaddleTextReader } from './reader.js';

const LINES = [
  'The quick brown fox jumps',
  'over thirteen lazy dogs while',
  'seven wizards write letters',
  'about the summer market',
];
const FINE = 8 / X_HEIGHT;
/** For large pages, on a machine that does other things as well. */
const TIMEOUT_MS = 120_000;

let reader: PaddleTextReader;

beforeAll(async () => {
  const models = await prepareModels(join(tmpdir(), 'fovea-test-home'));
  reader = await PaddleTextReader.load(models, { threads: 2 });
});

afterAll(() => reader.dispose());

async function read(file: Buffer): Promise<ReadResult> {
  const input = await prepareText(await decodePicture(file));
  return (await reader.read(input, NEVER_CANCELLED)).result;
}

const texts = ({ lines }: ReadResult) => lines.map(({ text }) => text);
const paragraph = (left: number, top: number, size: number) => ({ text: LINES.join('\n'), left, top, size });

describe('letters 8 px high in a picture of 3000 x 2000', { timeout: TIMEOUT_MS }, () => {
  it.each([
    ['in its middle', 1400, 900],
    ['in its corner', 2700, 1900],
    ['at its border', 4, 700],
  ])('are read %s, and the polygons stand around them', async (_, left, top) => {
    const result = await read(await drawnPage(3000, 2000, [paragraph(left, top, FINE)]));
    expect(texts(result)).toEqual(LINES);
    const points = result.lines.flatMap(({ polygon }) => polygon);
    expect(Math.abs(Math.min(...points.map(({ x }) => x)) - left)).toBeLessThan(8);
    expect(Math.abs(Math.min(...points.map(({ y }) => y)) - top)).toBeLessThan(8);
    expect(Math.max(...points.map(({ y }) => y)) - top).toBeLessThan(4 * 1.4 * FINE);
  });

  it('are read beside a title ten times as high', async () => {
    const title = { text: 'Summer sale', left: 300, top: 100, size: 10 * FINE };
    const result = await read(await drawnPage(3000, 2000, [title, paragraph(1400, 1200, FINE)]));
    expect(texts(result)).toEqual(['Summer sale', ...LINES]);
  });

  it('are read on a whole page, each line once', async () => {
    const text = Array.from({ length: 20 }, (_, index) => LINES[index % LINES.length]).join('\n');
    const columns = [200, 1200, 2200].map((left) => ({ text, left, top: 300, size: FINE }));
    const result = await read(await drawnPage(3000, 2000, columns));
    const expected = columns.flatMap((column) => column.text.split('\n'));
    expect(texts(result)).toHaveLength(expected.length);
    const right = texts(result).filter((line, index) => line === expected[index]);
    expect(right.length).toBeGreaterThan(0.95 * expected.length);
  });
});

describe('a word half as high as the picture', () => {
  it.each([
    ['Market', 1000, 420],
    ['Stone', 3200, 1400],
    ['42', 400, 300],
  ])('is read: %s', async (text, width, height) => {
    // Capitals and figures are 0.73 of the size of the font high.
    const size = height / 2 / 0.73;
    const result = await read(await drawnPage(width, height, [{ text, left: 40, top: height / 4, size }]));
    expect(texts(result)).toEqual([text]);
    const ys = result.lines.flatMap(({ polygon }) => polygon.map(({ y }) => y));
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.4 * height);
  });
});

describe.each([30, 45, -30, -45])('a page turned by %i degrees', (degrees) => {
  it('is read in order, with its angle', async () => {
    const result = await read(await turned(await drawnPage(600, 280, [paragraph(60, 50, 28)]), degrees));
    expect(texts(result).map((line) => line.replace(/\.$/, ''))).toEqual(LINES);
    expect(Math.abs(result.angle - degrees)).toBeLessThan(2);
  });
});

/** A white picture of the given size with another one seen in perspective, its corners at those of `quad`. */
async function inPerspective(file: Buffer, quad: Quad, width: number, height: number): Promise<Buffer> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { origin, along, across, alongW, acrossW } = projectionOnto(quad);
  const pixels = Buffer.alloc(3 * width * height, 255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // Two linear equations in the shares of the width and of the height.
      const [pageX, pageY] = [x + 0.5, y + 0.5];
      const [a, b, e] = [along.x - alongW * pageX, across.x - acrossW * pageX, pageX - origin.x];
      const [c, d, f] = [along.y - alongW * pageY, across.y - acrossW * pageY, pageY - origin.y];
      const sourceX = Math.floor(((e * d - b * f) / (a * d - b * c)) * info.width);
      const sourceY = Math.floor(((a * f - e * c) / (a * d - b * c)) * info.height);
      if (sourceX < 0 || sourceX >= info.width || sourceY < 0 || sourceY >= info.height) continue;
      const source = 3 * (sourceY * info.width + sourceX);
      data.copy(pixels, 3 * (y * width + x), source, source + 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

describe('a page in moderate perspective', () => {
  const corners: Record<string, Quad> = {
    'seen from the left': [
      { x: 60, y: 20 },
      { x: 860, y: 90 },
      { x: 860, y: 410 },
      { x: 60, y: 480 },
    ],
    'seen from below': [
      { x: 40, y: 30 },
      { x: 880, y: 30 },
      { x: 760, y: 470 },
      { x: 160, y: 470 },
    ],
    'seen from a corner': [
      { x: 40, y: 60 },
      { x: 800, y: 20 },
      { x: 870, y: 430 },
      { x: 120, y: 480 },
    ],
  };
  it.each(Object.entries(corners))('is read %s', async (_, quad) => {
    const flat = await drawnPage(900, 460, [paragraph(60, 60, 44)]);
    expect(texts(await read(await inPerspective(flat, quad, 920, 500)))).toEqual(LINES);
  });
});
