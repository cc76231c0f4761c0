import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadResult } from '@fovea/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePicture } from '../../../image/decode.js';
import { CancelledError, NEVER_CANCELLED } from '../cancellation.js';
import { prepareModels } from '../models/prepare.js';
import { drawnPage } from './drawn-page.fixture.js';
import { prepareText } from './input.js';
import { PaddleTextReader } from './reader.js';

const WORDS = 'river stone garden window paper market summer winter bridge engine letter number'.split(' ');
const MAX_LINES = 1000;
/** For pages that take longest, on a machine that does other things as well. */
const TIMEOUT_MS = 300_000;

/** Rows of words, so far apart that each word is a line of its own. */
function scatteredWords(rows: number, columns: number): string {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => WORDS[(7 * row + 5 * column) % WORDS.length]).join(
      '       ',
    ),
  ).join('\n');
}

const manyWords = () =>
  drawnPage(4400, 1700, [{ text: scatteredWords(75, 40), left: 30, top: 30, size: 16 }]);

let reader: PaddleTextReader;
let runs = 0;
let onRun = () => {};

beforeAll(async () => {
  const models = await prepareModels(join(tmpdir(), 'fovea-test-home'));
  reader = await PaddleTextReader.load(models, {
    threads: 2,
    onRun() {
      runs += 1;
      onRun();
    },
  });
});

afterAll(() => reader.dispose());

async function read(file: Buffer): Promise<ReadResult> {
  const input = await prepareText(await decodePicture(file));
  runs = 0;
  return (await reader.read(input, NEVER_CANCELLED)).result;
}

it(
  'reads at most 1,000 lines of a page of 3,000 words that each stand alone',
  async () => {
    const { lines } = await read(await manyWords());
    expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
    expect(lines.length).toBeGreaterThan(0.9 * MAX_LINES);
    const known = lines.filter(({ text }) => WORDS.includes(text));
    expect(known.length).toBeGreaterThan(0.9 * lines.length);
    // 60 looks and each line a few times at most.
    expect(runs).toBeLessThan(60 + 2 * MAX_LINES);
  },
  TIMEOUT_MS,
);

it.each([
  [1600, 1200],
  [3000, 2000],
])(
  'gives pure noise of %i x %i up after a few looks',
  async (width, height) => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
    const grain = sharp({ create: { width, height, channels: 3, background: '#808080', noise } });
    expect((await read(await grain.png().toBuffer())).lines).toEqual([]);
    expect(runs).toBeLessThan(8);
  },
  TIMEOUT_MS,
);

it(
  'reads a strip of 16,000 x 60 from one end to the other',
  async () => {
    const placed = Array.from({ length: 40 }, (_, index) => ({
      text: `${WORDS[index % WORDS.length]} ${WORDS[(index + 5) % WORDS.length]}`,
      left: 10 + 395 * index,
      top: 18,
    }));
    const { lines } = await read(await drawnPage(16_000, 60, placed));
    const fromTheLeft = [...lines].sort((a, b) => a.polygon[0].x - b.polygon[0].x);
    expect(fromTheLeft.map(({ text }) => text)).toEqual(placed.map(({ text }) => text));
    expect(runs).toBeLessThan(100);
  },
  TIMEOUT_MS,
);

it('gives up on a line as long as such a strip after a few runs', { timeout: TIMEOUT_MS }, async () => {
  const text = Array.from({ length: 150 }, (_, index) => WORDS[index % WORDS.length]).join(' ');
  const { lines } = await read(await drawnPage(16_000, 60, [{ text, left: 10, top: 18 }]));
  expect(lines.length).toBeLessThan(5);
  expect(runs).toBeLessThan(100);
});

describe('a read that is given up', () => {
  it.each([
    ['during the first look', 1],
    ['while it looks again', 4],
    ['between lines', 40],
    ['further on between lines', 90],
  ])(
    'ends %s, after one run more at most',
    async (_, last) => {
      const input = await prepareText(await decodePicture(await manyWords()));
      const controller = new AbortController();
      runs = 0;
      onRun = () => {
        if (runs === last) controller.abort();
      };
      const cancellation = {
        throwIfCancelled() {
          if (controller.signal.aborted) throw new CancelledError();
        },
      };
      await expect(reader.read(input, cancellation)).rejects.toThrow(CancelledError);
      expect(runs).toBeGreaterThanOrEqual(last);
      expect(runs).toBeLessThanOrEqual(last + 1);
      onRun = () => {};
    },
    TIMEOUT_MS,
  );
});
