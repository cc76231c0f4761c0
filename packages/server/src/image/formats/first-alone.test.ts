import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { gif } from './gif.js';
import { tiff } from './tiff.js';
import { webp } from './webp.js';

const SIZE = { width: 60, height: 52 };

function frame(background: string) {
  return sharp({ create: { ...SIZE, channels: 3, background } })
    .png()
    .toBuffer();
}

async function drawn(colors: readonly string[]) {
  return sharp(await Promise.all(colors.map(frame)), { join: { animated: true } });
}

describe.each([
  { format: gif, write: (picture: Sharp) => picture.gif() },
  { format: webp, write: (picture: Sharp) => picture.webp() },
  { format: tiff, write: (picture: Sharp) => picture.tiff() },
])('$format.name', ({ format, write }) => {
  it('is left with its first frame or page, and the file given stays as it is', async () => {
    const file = await write(await drawn(['#f00', '#00f', '#0f0'])).toBuffer();
    const copy = Buffer.from(file);
    const alone = format.firstAlone?.(file) ?? file;
    expect(file.equals(copy)).toBe(true);
    expect((await sharp(file).metadata()).pages).toBe(3);
    expect((await sharp(alone).metadata()).pages ?? 1).toBe(1);
    const { data, info } = await sharp(alone).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject(SIZE);
    expect(data[0]).toBeGreaterThan(200);
    expect(data[2]).toBeLessThan(50);
  });

  it('is not copied when it has one', async () => {
    const file = await write(sharp(await frame('#f00'))).toBuffer();
    expect(format.firstAlone?.(file)).toBe(file);
  });
});

it('keeps what says how an animated WEBP is turned', async () => {
  const file = await (await drawn(['#f00', '#00f'])).webp().withMetadata({ orientation: 6 }).toBuffer();
  expect((await sharp(file).metadata()).orientation).toBe(6);
  expect((await sharp(webp.firstAlone?.(file)).metadata()).orientation).toBe(6);
});

it('takes the first page of a BigTIFF and of a TIFF whose numbers are big-endian', async () => {
  const pages = await (await drawn(['#f00', '#00f'])).tiff({ bigtiff: true }).toBuffer();
  expect((await sharp(pages).metadata()).pages).toBe(2);
  expect((await sharp(tiff.firstAlone?.(pages)).metadata()).pages ?? 1).toBe(1);

  const bigEndian = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\0\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\x08', 'latin1');
  expect(tiff.firstAlone?.(bigEndian).subarray(-4)).toEqual(Buffer.alloc(4));
});

it('refuses what leads out of a file and what is no block', () => {
  const away = Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1');
  expect(() => tiff.firstAlone?.(away)).toThrow(RangeError);
  const junk = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(7), Buffer.alloc(20, 0x55)]);
  expect(() => gif.firstAlone?.(junk)).toThrow('no known kind');
});
