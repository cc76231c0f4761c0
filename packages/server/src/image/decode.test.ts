import { VisionError } from '@fovea/contract';
import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { decodePicture, MAX_RASTER_PIXELS } from './decode.js';
import type { Picture } from './picture.js';

const WIDTH = 64;
const HEIGHT = 52;

/** Left half red, right half blue, a white band along the top. */
function drawn(): Sharp {
  const pixels = Buffer.alloc(3 * WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const color = y < 10 ? [255, 255, 255] : x < WIDTH / 2 ? [255, 0, 0] : [0, 0, 255];
      pixels.set(color, 3 * (y * WIDTH + x));
    }
  }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

function colorAt(picture: Picture, x: number, y: number): number[] {
  return [...picture.pixels.subarray(3 * (y * picture.width + x), 3 * (y * picture.width + x) + 3)];
}

/** The color nearest to a pixel: lossy formats are a little off. */
function nameAt(picture: Picture, x: number, y: number): string {
  const [red = 0, green = 0, blue = 0] = colorAt(picture, x, y);
  const isHigh = (value: number) => value > 128;
  return `${isHigh(red) ? 'R' : '-'}${isHigh(green) ? 'G' : '-'}${isHigh(blue) ? 'B' : '-'}`;
}

const corners = (picture: Picture) => [
  nameAt(picture, 10, 3),
  nameAt(picture, 10, 40),
  nameAt(picture, picture.width - 10, 40),
];

async function refusal(bytes: Uint8Array): Promise<string | undefined> {
  try {
    await decodePicture(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof VisionError)) throw error;
    return error.row;
  }
}

it.each<[string, () => Promise<Buffer>]>([
  ['JPEG', () => drawn().jpeg({ quality: 95 }).toBuffer()],
  ['progressive JPEG', () => drawn().jpeg({ progressive: true }).toBuffer()],
  ['PNG', () => drawn().png().toBuffer()],
  ['palette PNG', () => drawn().png({ palette: true }).toBuffer()],
  ['interlaced PNG', () => drawn().png({ progressive: true }).toBuffer()],
  ['16-bit PNG', () => drawn().toColourspace('rgb16').png().toBuffer()],
  ['GIF', () => drawn().gif().toBuffer()],
  ['WEBP', () => drawn().webp({ lossless: true }).toBuffer()],
  ['TIFF', () => drawn().tiff().toBuffer()],
  ['16-bit TIFF', () => drawn().toColourspace('rgb16').tiff().toBuffer()],
  ['CMYK TIFF', () => drawn().toColourspace('cmyk').tiff().toBuffer()],
  ['CMYK JPEG', () => drawn().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
])('decodes %s', async (_name, make) => {
  const picture = await decodePicture(await make());
  expect(picture).toMatchObject({ width: WIDTH, height: HEIGHT });
  expect(corners(picture)).toEqual(['RGB', 'R--', '--B']);
});

it('decodes the first picture of an MPO, which is several JPEG files in one', async () => {
  const [first, second] = [await drawn().jpeg().toBuffer(), await drawn().negate().jpeg().toBuffer()];
  expect(corners(await decodePicture(Buffer.concat([first, second])))).toEqual(['RGB', 'R--', '--B']);
});

it('takes the first frame of an animation and the first page of a document', async () => {
  const frames = [await drawn().png().toBuffer(), await drawn().negate().png().toBuffer()];
  const joined = () => sharp(frames, { join: { animated: true } });
  for (const file of [
    await joined().gif().toBuffer(),
    await joined().webp().toBuffer(),
    await joined().tiff().toBuffer(),
  ]) {
    const picture = await decodePicture(file);
    expect(picture).toMatchObject({ width: WIDTH, height: HEIGHT });
    expect(corners(picture)).toEqual(['RGB', 'R--', '--B']);
  }
});

it('keeps the brightness of grey pictures, 8 and 16 bits deep', async () => {
  const grey = sharp({ create: { width: 60, height: 60, channels: 3, background: '#999999' } });
  const files = [
    await grey.clone().toColourspace('b-w').png().toBuffer(),
    await grey.clone().toColourspace('b-w').jpeg().toBuffer(),
    await grey.clone().toColourspace('grey16').png().toBuffer(),
    await grey.clone().toColourspace('b-w').tiff().toBuffer(),
  ];
  for (const file of files) {
    const color = colorAt(await decodePicture(file), 30, 30);
    for (const value of color) expect(Math.abs(value - 0x99)).toBeLessThanOrEqual(2);
  }
});

it('lays transparency on white', async () => {
  const clear = sharp({
    create: { width: 60, height: 60, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  });
  for (const file of [await clear.clone().png().toBuffer(), await clear.clone().webp().toBuffer()]) {
    expect(colorAt(await decodePicture(file), 5, 5)).toEqual([255, 255, 255]);
  }
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('puts a picture with EXIF orientation %i upright', async (orientation) => {
  const upright = await drawn().png().toBuffer();
  // What each orientation does to the stored pixels, undone.
  const stored: Record<number, readonly ((picture: Sharp) => Sharp)[]> = {
    1: [],
    2: [(picture) => picture.flop()],
    3: [(picture) => picture.rotate(180)],
    4: [(picture) => picture.flip()],
    5: [(picture) => picture.rotate(90), (picture) => picture.flop()],
    6: [(picture) => picture.rotate(270)],
    7: [(picture) => picture.rotate(270), (picture) => picture.flop()],
    8: [(picture) => picture.rotate(90)],
  };
  let turned = upright;
  for (const step of stored[orientation] ?? []) turned = await step(sharp(turned)).png().toBuffer();
  const file = await sharp(turned).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
  const picture = await decodePicture(file);
  expect(picture).toMatchObject({ width: WIDTH, height: HEIGHT, original: { width: WIDTH, height: HEIGHT } });
  expect(corners(picture)).toEqual(['RGB', 'R--', '--B']);
});

it('decodes very large pictures smaller and keeps their size in mind', async () => {
  const file = await sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#00ff00' } })
    .jpeg()
    .toBuffer();
  const picture = await decodePicture(file);
  expect(picture.original).toEqual({ width: 8000, height: 6000 });
  expect(picture.width * picture.height).toBeLessThanOrEqual(MAX_RASTER_PIXELS);
  expect(picture.width / picture.height).toBeCloseTo(4 / 3, 2);
  expect(nameAt(picture, 100, 100)).toBe('-G-');
});

it('refuses what is no picture of a known format', async () => {
  const avif = await drawn().avif().toBuffer();
  for (const bytes of [
    Buffer.from('hello'),
    Buffer.from('<svg width="99" height="99"/>'),
    Buffer.from('%PDF-1.7'),
    avif,
  ]) {
    expect(await refusal(bytes)).toBe('imageFormatInvalid');
  }
});

it('refuses sides that are too small or too large, and too many bytes', async () => {
  const sized = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
  expect(await refusal(await sized(49, 60))).toBe('imageSidesOutOfRange');
  expect(await refusal(await sized(60, 49))).toBe('imageSidesOutOfRange');
  expect(await refusal(await sized(50, 50))).toBeUndefined();
  expect(await refusal(await sized(16_001, 50))).toBe('imageSidesOutOfRange');
  expect(await refusal(await sized(16_000, 50))).toBeUndefined();
  expect(await refusal(Buffer.alloc(20_971_521))).toBe('imageBytesOutOfRange');
  expect(await refusal(Buffer.alloc(0))).toBe('imageBytesOutOfRange');
});

/** A small generator of repeatable numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it('answers damaged files of every format with a picture or a refusal, never with another failure', async () => {
  const files = [
    await drawn().jpeg().toBuffer(),
    await drawn().png().toBuffer(),
    await drawn().gif().toBuffer(),
    await drawn().webp().toBuffer(),
    await drawn().tiff().toBuffer(),
  ];
  const next = random(7);
  let refused = 0;
  for (let round = 0; round < 60; round += 1) {
    for (const file of files) {
      const damaged = Buffer.from(file.subarray(0, Math.ceil(file.length * (0.3 + next()))));
      for (let hit = 0; hit < 6; hit += 1)
        damaged[Math.floor(next() * damaged.length)] = Math.floor(next() * 256);
      if (await refusal(damaged)) refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(100);
});
