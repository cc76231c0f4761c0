import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CancelledError } from '../cancellation.js';
import { type DrawnLine, drawnPage, drawnText } from './drawn-page.fixture.js';
import { textReader, textsOf } from './text-reader.fixture.js';

const LINES: DrawnLine[] = [
  { text: 'The quick brown fox', left: 40, top: 40 },
  { text: 'jumps over 1,287 lazy dogs.', left: 40, top: 90 },
  { text: 'Write to info@example.org today', left: 40, top: 140 },
];
const WORDS = LINES.map(({ text }) => text);

const read = textReader();

it('reads lines and words, and says where they stand', async () => {
  const result = await read(await drawnPage(480, 200, LINES));
  expect(textsOf(result)).toEqual(WORDS);
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
    const turned = await sharp(await drawnPage(480, 200, LINES))
      .rotate(turn)
      .png()
      .toBuffer();
    const result = await read(turned);
    expect(textsOf(result)).toEqual(WORDS);
    const off = Math.abs(((result.angle - turn + 540) % 360) - 180);
    expect(off).toBeLessThan(2);
  });
});

it('reads slanted text', async () => {
  const slanted = await sharp(await drawnPage(480, 200, LINES))
    .rotate(8, { background: '#ffffff' })
    .png()
    .toBuffer();
  const result = await read(slanted);
  expect(textsOf(result)).toEqual(WORDS);
  expect(result.angle).toBeCloseTo(8, 0);
});

it('reads white on dark', async () => {
  const dark = await sharp(await drawnPage(480, 200, LINES))
    .negate({ alpha: false })
    .png()
    .toBuffer();
  expect(textsOf(await read(dark))).toEqual(WORDS);
});

it('reads two columns one after the other', async () => {
  const columns = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
  const placed = columns.map((text, index) => ({
    text: `${text} column`,
    left: index < 3 ? 40 : 360,
    top: 40 + 45 * (index % 3),
  }));
  expect(textsOf(await read(await drawnPage(640, 220, placed)))).toEqual(placed.map(({ text }) => text));
});

it('keeps polygons inside the picture, also of text at its edge', async () => {
  const result = await read(
    await drawnPage(260, 60, [{ text: 'edge to edge text', left: 1, top: 2, size: 26 }]),
  );
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
    const type = sharp(await drawnText(letter, 80));
    const { width, height } = await type.metadata();
    const { data, info } = await type
      .resize({
        width: Math.round(width * (1 + 0.15 * turn(2.3))),
        height: Math.round(height * (1 + 0.15 * turn(3.1))),
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
  const [line] = (await read(await drawnPage(1400, 200, [printed]))).lines;
  expect(line?.text).toBe('Amanda can season and see sand');
  expect(line).not.toHaveProperty('handwritten');
});

it('reads nothing in an empty picture, in noise and in a strip without text', async () => {
  expect(await read(await drawnPage(300, 200, []))).toEqual({ lines: [], angle: 0 });
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const grain = sharp({ create: { width: 400, height: 300, channels: 3, background: '#808080', noise } });
  expect((await read(await grain.png().toBuffer())).lines).toEqual([]);
  const strip = sharp({ create: { width: 16_000, height: 60, channels: 3, background: '#335577' } });
  expect(await read(await strip.png().toBuffer())).toEqual({ lines: [], angle: 0 });
});

it('stops when the request was given up', async () => {
  const file = await drawnPage(480, 200, LINES);
  let checks = 0;
  const cancellation = {
    throwIfCancelled() {
      checks += 1;
      if (checks > 2) throw new CancelledError();
    },
  };
  await expect(read(file, cancellation)).rejects.toThrow(CancelledError);
});
