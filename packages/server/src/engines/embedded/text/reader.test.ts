import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadResult } from '@fovea/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePicture } from '../../../image/decode.js';
import { CancelledError, NEVER_CANCELLED } from '../cancellation.js';
import { packageFolder } from '../models/package-folder.js';
import { prepareModels } from '../models/prepare.js';
import { prepareText } from './input.js';
import { PaddleTextReader } from './reader.js';

const FONT = join(packageFolder('dejavu-fonts-ttf'), 'ttf/DejaVuSans.ttf');

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size?: number;
}

/** A page with black text on white, as a PNG file. */
async function page(width: number, height: number, lines: readonly Placed[]): Promise<Buffer> {
  const overlays = await Promise.all(
    lines.map(async ({ text, left, top, size = 22 }) => ({
      input: await sharp({ text: { text, font: `DejaVu Sans ${size}`, fontfile: FONT, rgba: true, dpi: 72 } })
        .png()
        .toBuffer(),
      left,
      top,
    })),
  );
  const white = { width, height, channels: 3 as const, background: '#ffffff' };
  return sharp({ create: white }).composite(overlays).png().toBuffer();
}

const LINES: Placed[] = [
  { text: 'The quick brown fox', left: 40, top: 40 },
  { text: 'jumps over 1,287 lazy dogs.', left: 40, top: 90 },
  { text: 'Write to info@example.org today', left: 40, top: 140 },
];
const WORDS = LINES.map(({ text }) => text);

let reader: PaddleTextReader;

beforeAll(async () => {
  reader = await PaddleTextReader.load(await prepareModels(join(tmpdir(), 'fovea-test-home')), {
    threads: 2,
  });
});

afterAll(() => reader.dispose());

async function read(file: Buffer): Promise<ReadResult> {
  const input = await prepareText(await decodePicture(file));
  return (await reader.read(input, NEVER_CANCELLED)).result;
}

const texts = ({ lines }: ReadResult) => lines.map(({ text }) => text);

it('reads lines and words, and says where they stand', async () => {
  const result = await read(await page(480, 200, LINES));
  expect(texts(result)).toEqual(WORDS);
  expect(Math.abs(result.angle)).toBeLessThan(1);
  const [first] = result.lines;
  expect(first?.words.map(({ text }) => text)).toEqual(['The', 'quick', 'brown', 'fox']);
  const quick = first?.words[1]?.polygon ?? [];
  const [left, right] = [Math.min(...quick.map(({ x }) => x)), Math.max(...quick.map(({ x }) => x))];
  expect(left).toBeGreaterThan(80);
  expect(right).toBeLessThan(160);
  for (const { confidence } of first?.words ?? []) {
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(1);
  }
});

describe.each([90, 180, 270])('a page turned by %i degrees', (turn) => {
  it('is read in order, with its angle', async () => {
    const turned = await sharp(await page(480, 200, LINES))
      .rotate(turn)
      .png()
      .toBuffer();
    const result = await read(turned);
    expect(texts(result)).toEqual(WORDS);
    const off = Math.abs(((result.angle - turn + 540) % 360) - 180);
    expect(off).toBeLessThan(2);
  });
});

it('reads slanted text', async () => {
  const slanted = await sharp(await page(480, 200, LINES))
    .rotate(8, { background: '#ffffff' })
    .png()
    .toBuffer();
  const result = await read(slanted);
  expect(texts(result)).toEqual(WORDS);
  expect(result.angle).toBeCloseTo(8, 0);
});

it('reads white on dark', async () => {
  const dark = await sharp(await page(480, 200, LINES))
    .negate({ alpha: false })
    .png()
    .toBuffer();
  expect(texts(await read(dark))).toEqual(WORDS);
});

it('reads two columns one after the other', async () => {
  const columns = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
  const placed = columns.map((text, index) => ({
    text: `${text} column`,
    left: index < 3 ? 40 : 360,
    top: 40 + 45 * (index % 3),
  }));
  expect(texts(await read(await page(640, 220, placed)))).toEqual(placed.map(({ text }) => text));
});

it('keeps polygons inside the picture, also of text at its edge', async () => {
  const result = await read(await page(260, 60, [{ text: 'edge to edge text', left: 1, top: 2, size: 26 }]));
  const points = result.lines.flatMap(({ polygon, words }) => [
    ...polygon,
    ...words.flatMap((word) => word.polygon),
  ]);
  expect(points.length).toBeGreaterThan(0);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(260);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(60);
  }
});

/** Letters set one by one, each of another size, turned and moved, none like another. */
async function unevenLine(text: string): Promise<Buffer> {
  const overlays: { input: Buffer; left: number; top: number }[] = [];
  let left = 30;
  for (const [index, letter] of [...text].entries()) {
    const turn = (period: number) => Math.sin((index + 1) * period);
    if (letter === ' ') {
      left += 20;
      continue;
    }
    const type = await sharp({
      text: { text: letter, font: 'DejaVu Sans 80', fontfile: FONT, rgba: true, dpi: 72 },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
    const { data, info } = await sharp(type.data)
      .resize({
        width: Math.round(type.info.width * (1 + 0.15 * turn(2.3))),
        height: Math.round(type.info.height * (1 + 0.15 * turn(3.1))),
        fit: 'fill',
      })
      .rotate(9 * turn(4.1), { background: '#00000000' })
      .png()
      .toBuffer({ resolveWithObject: true });
    overlays.push({ input: data, left, top: 160 + Math.round(6 * turn(1.7)) - info.height });
    left += info.width + 4;
  }
  const white = { width: left + 30, height: 240, channels: 3 as const, background: '#ffffff' };
  return sharp({ create: white }).composite(overlays).png().toBuffer();
}

it('tells uneven letters, as of a hand, from print', async () => {
  const [byHand] = (await read(await unevenLine('Amanda can season and see sand'))).lines;
  expect(byHand?.text.replaceAll(' ', '').toLowerCase()).toBe('amandacanseasonandseesand');
  expect(byHand?.handwritten).toBeGreaterThan(0.5);
  const printed = { text: 'Amanda can season and see sand', left: 40, top: 60, size: 80 };
  const [line] = (await read(await page(1400, 200, [printed]))).lines;
  expect(line?.text).toBe('Amanda can season and see sand');
  expect(line).not.toHaveProperty('handwritten');
});

it('reads nothing in an empty picture, in noise and in a strip without text', async () => {
  expect(await read(await page(300, 200, []))).toEqual({ lines: [], angle: 0 });
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const grain = sharp({ create: { width: 400, height: 300, channels: 3, background: '#808080', noise } });
  expect((await read(await grain.png().toBuffer())).lines).toEqual([]);
  const strip = sharp({ create: { width: 16_000, height: 60, channels: 3, background: '#335577' } });
  expect(await read(await strip.png().toBuffer())).toEqual({ lines: [], angle: 0 });
});

it('stops when the request was given up', async () => {
  const input = await prepareText(await decodePicture(await page(480, 200, LINES)));
  let checks = 0;
  const cancellation = {
    throwIfCancelled() {
      checks += 1;
      if (checks > 2) throw new CancelledError();
    },
  };
  await expect(reader.read(input, cancellation)).rejects.toThrow(CancelledError);
});
