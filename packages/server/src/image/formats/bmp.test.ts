import { VisionError } from '@fovea/contract';
import { expect, it } from 'vitest';
import { decodePicture } from '../decode.js';
import { bmp } from './bmp.js';

const SIDE = 50;

interface Bitmap {
  readonly bitsPerPixel: number;
  readonly compression?: number;
  readonly isTopDown?: boolean;
  readonly palette?: readonly (readonly [number, number, number])[];
  readonly masks?: readonly number[];
  readonly pixels: Buffer;
  readonly side?: number;
}

/** Writes a BMP file with the usual header of 40 bytes. */
function write({
  bitsPerPixel,
  compression = 0,
  isTopDown,
  palette = [],
  masks = [],
  pixels,
  side = SIDE,
}: Bitmap): Buffer {
  const header = Buffer.alloc(54);
  header.write('BM');
  header.writeUInt32LE(54 + 4 * masks.length + 4 * palette.length, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(side, 18);
  header.writeInt32LE(isTopDown ? -side : side, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(bitsPerPixel, 28);
  header.writeUInt32LE(compression, 30);
  header.writeUInt32LE(palette.length, 46);
  const maskBytes = Buffer.alloc(4 * masks.length);
  masks.forEach((mask, index) => {
    maskBytes.writeUInt32LE(mask, 4 * index);
  });
  const colors = Buffer.from(palette.flatMap(([red, green, blue]) => [blue, green, red, 0]));
  return Buffer.concat([header, maskBytes, colors, pixels]);
}

/** Rows from the bottom up, each padded to four bytes; `pixel` gives the bytes of one. */
function rows(bytesPerPixel: number, pixel: (x: number, y: number) => number[]): Buffer {
  const stride = Math.ceil((SIDE * bytesPerPixel) / 4) * 4;
  const buffer = Buffer.alloc(stride * SIDE);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) buffer.set(pixel(x, y), (SIDE - 1 - y) * stride + x * bytesPerPixel);
  }
  return buffer;
}

async function colors(file: Buffer): Promise<number[][]> {
  const { pixels, width } = await decodePicture(file);
  const at = (x: number, y: number) => [...pixels.subarray(3 * (y * width + x), 3 * (y * width + x) + 3)];
  return [at(0, 0), at(SIDE - 1, 0), at(0, SIDE - 1)];
}

/** Red at the top left, green at the top right, blue at the bottom left. */
const TRUE_COLORS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
];
const which = (x: number, y: number) => (y < SIDE / 2 ? (x < SIDE / 2 ? 0 : 1) : 2);

it('reads 24 bits a pixel, from the bottom up and from the top down', async () => {
  const pixel = (x: number, y: number) => [...(TRUE_COLORS[which(x, y)] as number[])].reverse();
  expect(await colors(write({ bitsPerPixel: 24, pixels: rows(3, pixel) }))).toEqual(TRUE_COLORS);
  const flipped = rows(3, (x, y) => pixel(x, SIDE - 1 - y));
  expect(await colors(write({ bitsPerPixel: 24, isTopDown: true, pixels: flipped }))).toEqual(TRUE_COLORS);
});

it('reads 32 bits a pixel; opacity that is zero everywhere means an opaque picture', async () => {
  const pixel = (x: number, y: number) => [...(TRUE_COLORS[which(x, y)] as number[])].reverse().concat(0);
  expect(await colors(write({ bitsPerPixel: 32, pixels: rows(4, pixel) }))).toEqual(TRUE_COLORS);
});

it('lays 32-bit transparency on white', async () => {
  const pixels = rows(4, (x, y) => (which(x, y) === 0 ? [0, 0, 255, 255] : [0, 0, 0, 0]));
  expect(await colors(write({ bitsPerPixel: 32, pixels }))).toEqual([
    [255, 0, 0],
    [255, 255, 255],
    [255, 255, 255],
  ]);
});

it('reads 16 bits a pixel, 5-5-5 and with masks of its own', async () => {
  const packed = (values: readonly number[]) =>
    rows(2, (x, y) => {
      const value = values[which(x, y)] as number;
      return [value & 255, value >> 8];
    });
  expect(await colors(write({ bitsPerPixel: 16, pixels: packed([0x7c00, 0x03e0, 0x001f]) }))).toEqual(
    TRUE_COLORS,
  );
  const masks = [0xf800, 0x07e0, 0x001f];
  const file = write({ bitsPerPixel: 16, compression: 3, masks, pixels: packed(masks) });
  expect(await colors(file)).toEqual(TRUE_COLORS);
});

const PALETTE = TRUE_COLORS as unknown as [number, number, number][];

it('reads palettes of 8, 4 and 1 bits a pixel', async () => {
  const eight = rows(1, (x, y) => [which(x, y)]);
  expect(await colors(write({ bitsPerPixel: 8, palette: PALETTE, pixels: eight }))).toEqual(TRUE_COLORS);
  const nibbles = Buffer.alloc(28 * SIDE);
  const bits = Buffer.alloc(8 * SIDE);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const row = SIDE - 1 - y;
      nibbles[28 * row + (x >> 1)] = (nibbles[28 * row + (x >> 1)] ?? 0) | (which(x, y) << (x % 2 ? 0 : 4));
      if (which(x, y) === 1) bits[8 * row + (x >> 3)] = (bits[8 * row + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    }
  }
  expect(await colors(write({ bitsPerPixel: 4, palette: PALETTE, pixels: nibbles }))).toEqual(TRUE_COLORS);
  const two = write({ bitsPerPixel: 1, palette: PALETTE.slice(0, 2), pixels: bits });
  expect(await colors(two)).toEqual([TRUE_COLORS[0], TRUE_COLORS[1], TRUE_COLORS[0]]);
});

it('reads run lengths: runs, literals, ends of lines and jumps', async () => {
  const line = (color: number) => [SIDE, color, 0, 0];
  const lower = Array.from({ length: 25 }, () => line(2)).flat();
  const upper = Array.from({ length: 24 }, () => [25, 0, 0, 3, 1, 1, 1, 0, 22, 1, 0, 0]).flat();
  const jump = [0, 2, 0, 0, 25, 0, 25, 1, 0, 1];
  const file = write({
    bitsPerPixel: 8,
    compression: 1,
    palette: PALETTE,
    pixels: Buffer.from([...lower, ...upper, ...jump]),
  });
  expect(await colors(file)).toEqual(TRUE_COLORS);
});

it('refuses bitmaps that lie about themselves', async () => {
  const good = write({ bitsPerPixel: 24, pixels: rows(3, () => [0, 0, 0]) });
  const changed = (change: (file: Buffer) => void) => {
    const copy = Buffer.from(good);
    change(copy);
    return copy;
  };
  for (const file of [
    good.subarray(0, good.length - 10),
    good.subarray(0, 40),
    changed((copy) => copy.writeUInt16LE(7, 28)),
    changed((copy) => copy.writeUInt32LE(9, 30)),
    changed((copy) => copy.writeInt32LE(-50, 18)),
    changed((copy) => copy.writeUInt32LE(3, 14)),
    changed((copy) => copy.writeInt32LE(15_000, 18)),
  ]) {
    await expect(decodePicture(file)).rejects.toThrow(VisionError);
  }
});

it('knows a bitmap by its first letters', () => {
  expect(bmp.matches(Buffer.from('BMW is a car, not a bitmap, but begins like one'))).toBe(true);
  expect(bmp.matches(Buffer.from('BM'))).toBe(false);
});
