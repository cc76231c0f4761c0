import { deflateSync, gzipSync } from 'node:zlib';
import { buildApp } from 'fovea';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodingFovea } from './decoding-fovea.fixture.js';
import {
  bitmapHeader,
  bmp,
  gif,
  gifFrame,
  gifOfFrames,
  ico,
  jpegStating,
  jpegWith,
  latin1,
  png,
  pngChunk,
  pngTexts,
  riff,
  tiff,
  tiffStating,
  webpAnimation,
} from './hostile-files.fixture.js';

const { server } = buildApp({
  fovea: decodingFovea,
  keys: [],
  maxRequests: 8,
  requestTimeoutMs: 60_000,
  logLevel: 'silent',
});

afterAll(() => server.close());

async function send(payload: Buffer, contentType = 'application/octet-stream') {
  const answer = await server.inject({
    method: 'POST',
    url: '/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags',
    headers: { 'content-type': contentType },
    payload,
  });
  const { error, metadata } = answer.json();
  return { status: answer.statusCode, inner: error?.innererror?.code, metadata };
}

const FORMAT = { status: 400, inner: 'InvalidImageFormat' };
const SIZE = { status: 400, inner: 'InvalidImageSize' };
/** Nothing is wrong with the file; what must not happen is that it costs more than its pixels. */
const FINE = whole(60);

function whole(width: number, height = width) {
  return { status: 200, metadata: { width, height } };
}

/** Noise, so that every part of a file matters. */
function noise(side: number): Sharp {
  const pixels = Buffer.alloc(3 * side * side);
  let state = 1;
  for (let index = 0; index < pixels.length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    pixels[index] = state >> 16;
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } });
}

let residentBytes: number;
let jpeg: Buffer;
let webp: Buffer;
let tinyWebp: Buffer;

beforeAll(async () => {
  residentBytes = process.memoryUsage().rss;
  jpeg = await noise(60).jpeg().toBuffer();
  webp = await noise(60).webp({ lossless: true }).toBuffer();
  tinyWebp = await noise(1).webp({ lossless: true }).toBuffer();
});

describe.each<[string, () => Promise<Buffer> | Buffer]>([
  ['JPEG', () => noise(150).jpeg().toBuffer()],
  ['progressive JPEG', () => noise(150).jpeg({ progressive: true }).toBuffer()],
  ['PNG', () => noise(150).png().toBuffer()],
  ['interlaced PNG', () => noise(150).png({ progressive: true }).toBuffer()],
  ['GIF', () => noise(150).gif().toBuffer()],
  ['WEBP', () => noise(150).webp().toBuffer()],
  ['lossless WEBP', () => noise(150).webp({ lossless: true }).toBuffer()],
  ['TIFF', () => noise(150).tiff({ compression: 'none' }).toBuffer()],
  ['BMP', () => bmp(bitmapHeader(60, 60, 24), Buffer.alloc(180 * 60, 7))],
  ['ICO', async () => ico(1, await noise(150).png().toBuffer())],
])('a %s that is cut off', (_name, make) => {
  let file: Buffer;

  beforeAll(async () => {
    file = await make();
  });

  it('is answered while it is whole', async () => {
    expect((await send(file)).status).toBe(200);
  });

  it.each(Array.from({ length: 16 }, (_, part) => part))('after %i/16 is refused', async (part) => {
    const cut = await send(file.subarray(0, Math.floor((file.length * part) / 16)));
    expect(cut).toMatchObject(part === 0 ? SIZE : FORMAT);
  });
});

describe('absurd dimensions', () => {
  const nothing = Buffer.alloc(0);
  it.each<[string, () => Buffer, object]>([
    ['PNG of 2^31-1 x 2^31-1', () => png({ width: 0x7fffffff, height: 0x7fffffff, pixelBytes: 10 }), FORMAT],
    ['PNG of 2^32-1 x 1', () => png({ width: 0xffffffff, height: 1, pixelBytes: 10 }), FORMAT],
    ['PNG of 0 x 0', () => png({ width: 0, height: 0 }), FORMAT],
    ['PNG of 16,001 x 60', () => png({ width: 16_001 }), SIZE],
    ['PNG of 1,000,000 x 60 without pixels', () => png({ width: 1_000_000, pixelBytes: 1 }), SIZE],
    [
      'PNG of 16,000 x 16,000 without pixels',
      () => png({ width: 16_000, height: 16_000, pixelBytes: 1 }),
      FORMAT,
    ],
    ['JPEG of 65,535 x 65,535', () => jpegStating(65_535, 65_535), FORMAT],
    ['JPEG of 0 x 0', () => jpegStating(0, 0), FORMAT],
    ['JPEG of 255 components', () => jpegStating(60, 60, 255), FORMAT],
    ['GIF of 65,535 x 65,535', () => gif(65_535, 65_535, gifFrame(65_535, 65_535)), FORMAT],
    ['GIF of 0 x 0', () => gif(0, 0, gifFrame(0, 0)), SIZE],
    ['GIF whose frame is larger than its screen', () => gif(60, 60, gifFrame(65_535, 65_535)), FORMAT],
    ['WEBP whose canvas is 2^24 x 2^24', () => webpAnimation(webp, 60, 1, 2 ** 24), FORMAT],
    ['WEBP whose canvas is 16,001 x 16,001', () => webpAnimation(webp, 60, 1, 16_001), FORMAT],
    [
      'TIFF of 2^31-1 x 2^31-1',
      () => tiffStating({ width: 0x7fffffff, height: 0x7fffffff }, Buffer.alloc(9)),
      FORMAT,
    ],
    ['TIFF of 60 x 2^32-1', () => tiffStating({ height: 0xffffffff }, Buffer.alloc(9)), FORMAT],
    ['TIFF of 0 x 0', () => tiffStating({ width: 0, height: 0 }, nothing), FORMAT],
    ['BMP of 2^31-1 x 2^31-1', () => bmp(bitmapHeader(0x7fffffff, 0x7fffffff, 24), nothing), SIZE],
    ['BMP of -60 x 60', () => bmp(bitmapHeader(-60, 60, 24), nothing), FORMAT],
    ['BMP of 60 x -2^31', () => bmp(bitmapHeader(60, -0x80000000, 24), nothing), SIZE],
    ['BMP of 16,000 x 16,000', () => bmp(bitmapHeader(16_000, 16_000, 1), Buffer.alloc(16)), SIZE],
    [
      'BMP whose pixels begin beyond its end',
      () => bmp(bitmapHeader(60, 60, 24), nothing, 0xffffffff),
      FORMAT,
    ],
    ['BMP of 64 bits a pixel', () => bmp(bitmapHeader(60, 60, 64), Buffer.alloc(60 * 60 * 8)), FORMAT],
    [
      'ICO of a PNG of 2^31-1 x 2^31-1',
      () => ico(1, png({ width: 0x7fffffff, height: 0x7fffffff, pixelBytes: 1 })),
      SIZE,
    ],
    [
      'ICO of a bitmap of 16,000 x 16,000',
      () => ico(1, Buffer.concat([bitmapHeader(16_000, 32_000, 1), Buffer.alloc(8)])),
      SIZE,
    ],
  ])('%s', async (_name, make, expected) => {
    expect(await send(make())).toMatchObject(expected);
  });
});

describe('small files that are much once they are unpacked', () => {
  it.each<[string, () => Promise<Buffer> | Buffer, object]>([
    [
      'a PNG of 256 million pixels',
      () => png({ width: 16_000, height: 16_000, isBilevel: true }),
      whole(16_000),
    ],
    ['a JPEG of 36 million pixels', () => flat(6_000).jpeg().toBuffer(), whole(6_000)],
    ['a GIF of 64 million pixels in 38 bytes', () => gif(8_000, 8_000, gifFrame(8_000, 8_000)), whole(8_000)],
    [
      'a WEBP of 36 million pixels',
      () => flat(6_000).webp({ lossless: true, effort: 0 }).toBuffer(),
      whole(6_000),
    ],
    [
      'a TIFF of 36 million pixels in one strip',
      () =>
        tiffStating({ width: 6_000, height: 6_000, compression: 8 }, deflateSync(Buffer.alloc(108_000_000))),
      whole(6_000),
    ],
    [
      'a run-length BMP of 24 million pixels that ends at once',
      () => bmp(bitmapHeader(4_899, 4_898, 8, 1), Buffer.from([...Buffer.alloc(1024), 0, 1]), 1078),
      whole(4_899, 4_898),
    ],
  ])('%s', async (_name, make, expected) => {
    const file = await make();
    expect(file.length).toBeLessThan(4_000_000);
    expect(await send(file)).toMatchObject(expected);
  });

  function flat(side: number): Sharp {
    return sharp({ create: { width: side, height: side, channels: 3, background: '#000' } });
  }
});

describe('files with much beside the picture', () => {
  const bitmap = Buffer.concat([bitmapHeader(60, 120, 8), Buffer.alloc(1024 + 60 * 60)]);
  const longest = Buffer.alloc(65_533, 65);
  it.each<[string, () => Buffer, object]>([
    ['PNG with a text of 19 MB', () => png({ extra: pngTexts.plain(19_000_000) }), FINE],
    ['PNG with 400,000 texts', () => png({ extra: pngTexts.plain(20, 400_000) }), FINE],
    ['PNG with texts that unpack to 6 GB', () => png({ extra: pngTexts.compressed(20_000_000, 300) }), FINE],
    [
      'PNG with international texts that unpack to 6 GB',
      () => png({ extra: pngTexts.international(20_000_000, 300) }),
      FINE,
    ],
    ['PNG with a profile that unpacks to 100 MB', () => png({ extra: pngTexts.profile(100_000_000) }), FINE],
    [
      'PNG with a million empty pixel chunks',
      () => png({ extra: Buffer.alloc(12_000_000, pngChunk('IDAT', Buffer.alloc(0))) }),
      FINE,
    ],
    [
      'PNG with a chunk that says it has 2^31-1 bytes',
      () => png({ extra: latin1('\x7f\xff\xff\xfftEXt') }),
      FORMAT,
    ],
    ['GIF of a million frames', () => gifOfFrames(1_000_000), FINE],
    [
      'GIF of 20 MB of comments',
      () => gif(60, 60, Buffer.alloc(20_000_000, latin1('!\xfe\x01A\0')), gifFrame(60, 60)),
      FINE,
    ],
    ['GIF without a frame', () => gif(60, 60), FORMAT],
    ['GIF with a block of no known kind', () => gif(60, 60, latin1('UUUU'), gifFrame(60, 60)), FORMAT],
    ['GIF with codes of 255 bits', () => gif(60, 60, gifFrame(60, 60, 255)), FORMAT],
    ['WEBP of 200,000 frames', () => webpAnimation(tinyWebp, 1, 200_000, 60), FINE],
    [
      'WEBP whose length is a lie',
      () => Buffer.concat([latin1('RIFF\xff\xff\xff\xff'), webp.subarray(8)]),
      FORMAT,
    ],
    [
      'WEBP with a chunk beyond its end',
      () => riff(latin1('VP8X\xff\xff\xff\xff'), Buffer.alloc(10)),
      FORMAT,
    ],
    ['TIFF of 140,000 pages', () => tiff(140_000, (page, at) => (page < 139_999 ? at(page + 1) : 0)), FINE],
    ['TIFF whose page follows itself', () => tiff(1, (_page, at) => at(0)), FINE],
    ['TIFF whose pages go round', () => tiff(3, (page, at) => at((page + 1) % 3)), FINE],
    ['TIFF whose next page lies beyond its end', () => tiff(1, () => 0xfffffff0), FINE],
    ['TIFF whose first page lies beyond its end', () => latin1('II*\0\xf0\xff\xff\xff'), FORMAT],
    [
      'TIFF with a directory of 65,535 entries',
      () => Buffer.concat([latin1('II*\0\x08\0\0\0\xff\xff'), Buffer.alloc(12 * 65_535 + 4)]),
      FORMAT,
    ],
    [
      'BigTIFF with a directory of 2^64-1 entries',
      () => Buffer.concat([latin1('II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0'), Buffer.alloc(64, 0xff)]),
      FORMAT,
    ],
    [
      'TIFF whose pixels stand beyond its end',
      () => tiffStating({ dataAt: 0x7fffffff }, Buffer.alloc(9)),
      FORMAT,
    ],
    [
      'TIFF compressed in no known way',
      () => tiffStating({ compression: 0x7777 }, Buffer.alloc(10_800)),
      FORMAT,
    ],
    ['ICO of 256 pictures', () => ico(256, bitmap), FINE],
    ['ICO of 65,535 pictures', () => ico(65_535, bitmap), FORMAT],
    ['ICO that states 65,535 pictures and has one', () => ico(1, bitmap, 65_535), FORMAT],
    ['ICO that holds an icon', () => ico(1, ico(1, bitmap)), FORMAT],
    ['ICO whose picture is its directory', () => ico(1, Buffer.alloc(0)), FORMAT],
    ['JPEG with 19 MB of comments', () => jpegWith(jpeg, 0xfe, longest, 290), FINE],
    ['JPEG with 4,000,000 empty segments', () => jpegWith(jpeg, 0xe5, Buffer.alloc(0), 4_000_000), FINE],
    [
      'JPEG with EXIF that goes round',
      () =>
        jpegWith(
          jpeg,
          0xe1,
          latin1('Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0'),
        ),
      FINE,
    ],
    [
      'JPEG with EXIF orientation 255',
      () =>
        jpegWith(
          jpeg,
          0xe1,
          latin1('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\xff\0\0\0\0\0\0\0'),
        ),
      FINE,
    ],
    ['JPEG that ends before its scan', () => jpeg.subarray(0, jpeg.indexOf(latin1('\xff\xda'))), FORMAT],
  ])('%s', async (_name, make, expected) => {
    const file = make();
    expect(file.length).toBeLessThan(20_971_520);
    expect(await send(file)).toMatchObject(expected);
  });
});

describe('what is no picture of an accepted format', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><rect width="99" height="99"/></svg>';
  it.each<[string, () => Buffer, string?]>([
    ['SVG', () => latin1(svg)],
    ['SVG that says it is a PNG', () => latin1(svg), 'image/png'],
    ['SVG that says what it is', () => latin1(svg), 'image/svg+xml'],
    ['SVG behind an XML declaration', () => latin1(`<?xml version="1.0"?>\n${svg}`)],
    ['SVG behind spaces', () => latin1(`${' '.repeat(500)}${svg}`)],
    ['SVG behind a byte order mark', () => Buffer.from(`\ufeff${svg}`)],
    ['SVG in UTF-16', () => Buffer.from(`\ufeff${svg}`, 'utf16le')],
    ['compressed SVG', () => gzipSync(svg)],
    ['SVG behind the first bytes of a GIF', () => latin1(`GIF89a${svg}`)],
    ['SVG behind the first bytes of a BMP', () => latin1(`BM${svg}`)],
    [
      'SVG that reads a file',
      () =>
        latin1(
          '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="20">&x;</text></svg>',
        ),
    ],
    [
      'SVG that grows a billion times',
      () =>
        latin1(
          '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&c;</text></svg>',
        ),
    ],
    ['PDF', () => latin1('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj')],
    ['PostScript', () => latin1('%!PS-Adobe-3.0 EPSF-3.0\n')],
    ['a ZIP', () => latin1('PK\x03\x04')],
    ['HTML', () => latin1('<html><img src="x"></html>')],
    ['a script of ImageMagick', () => latin1('push graphic-context\nimage over 0,0 0,0 "http://127.0.0.1/"')],
    ['a portable pixmap', () => Buffer.concat([latin1('P6 60 60 255\n'), Buffer.alloc(10_800)])],
    ['Radiance', () => latin1('#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 60 +X 60\n')],
    ['FITS', () => latin1('SIMPLE  =                    T'.padEnd(2880))],
    ['JPEG XL', () => latin1('\xff\x0a\xfa\x1f')],
    ['JPEG 2000', () => latin1('\0\0\0\x0cjP  \r\n\x87\n')],
    ['a cursor of Windows', () => latin1('\0\0\x02\0\x01\0')],
    ['zeros', () => Buffer.alloc(1000)],
  ])('%s is refused', async (_name, make, contentType) => {
    expect(await send(make(), contentType)).toMatchObject(FORMAT);
  });
});

/** Allocators keep some of what was freed; the pictures above, decoded as they claim to be, would take far more. */
const MAX_KEPT_BYTES = 1_000_000_000;

it('has left the service alive and its memory near where it was', async () => {
  expect((await send(jpeg)).status).toBe(200);
  expect(process.memoryUsage().rss - residentBytes).toBeLessThan(MAX_KEPT_BYTES);
});
