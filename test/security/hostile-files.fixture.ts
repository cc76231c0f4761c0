import { crc32, deflateSync } from 'node:zlib';

/** Bytes of a text whose characters are bytes. */
export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

function little(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function big(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

const repeated = (piece: Buffer, times: number): Buffer => Buffer.alloc(piece.length * times, piece);

export interface PngOptions {
  readonly width?: number;
  readonly height?: number;
  /** Of one bit a pixel instead of 24. */
  readonly isBilevel?: boolean;
  /** Chunks between the header and the pixels. */
  readonly extra?: Buffer;
  /** Bytes of zeros that are compressed as pixels; as many as the size needs if left out. */
  readonly pixelBytes?: number;
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin1(type), data]);
  return Buffer.concat([big(data.length, 4), body, big(crc32(body), 4)]);
}

/** A black PNG. */
export function png(options: PngOptions = {}): Buffer {
  const { width = 60, height = 60, isBilevel = false, extra = Buffer.alloc(0) } = options;
  const rowBytes = isBilevel ? Math.ceil(width / 8) : 3 * width;
  const header = Buffer.concat([
    big(width, 4),
    big(height, 4),
    Buffer.from([isBilevel ? 1 : 8, isBilevel ? 0 : 2, 0, 0, 0]),
  ]);
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    extra,
    pngChunk('IDAT', deflateSync(Buffer.alloc(options.pixelBytes ?? (rowBytes + 1) * height))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Text chunks of a PNG: plain, compressed or international. */
export const pngTexts = {
  plain: (bytes: number, times = 1) =>
    repeated(pngChunk('tEXt', Buffer.concat([latin1('k\0'), Buffer.alloc(bytes, 65)])), times),
  compressed: (bytes: number, times = 1) =>
    repeated(pngChunk('zTXt', Buffer.concat([latin1('k\0\0'), deflateSync(Buffer.alloc(bytes))])), times),
  international: (bytes: number, times = 1) =>
    repeated(
      pngChunk('iTXt', Buffer.concat([latin1('k\0\x01\0\0\0'), deflateSync(Buffer.alloc(bytes))])),
      times,
    ),
  profile: (bytes: number) =>
    pngChunk('iCCP', Buffer.concat([latin1('k\0\0'), deflateSync(Buffer.alloc(bytes))])),
};

const GIF_COLORS = latin1('\0\0\0\xff\xff\xff');

/** A frame of one pixel's data, whatever its size. */
export function gifFrame(width: number, height: number, codeSize = 2): Buffer {
  return Buffer.concat([
    latin1(',\0\0\0\0'),
    little(width, 2),
    little(height, 2),
    Buffer.from([0, codeSize, 2, 0x44, 0x01, 0]),
  ]);
}

export function gif(width: number, height: number, ...blocks: readonly Buffer[]): Buffer {
  const screen = Buffer.concat([little(width, 2), little(height, 2), latin1('\x80\0\0')]);
  return Buffer.concat([latin1('GIF89a'), screen, GIF_COLORS, ...blocks, latin1(';')]);
}

export function gifOfFrames(count: number): Buffer {
  return gif(60, 60, gifFrame(60, 60), repeated(gifFrame(1, 1), count));
}

export function riff(...chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat([latin1('WEBP'), ...chunks]);
  return Buffer.concat([latin1('RIFF'), little(body.length, 4), body]);
}

function riffChunk(type: string, data: Buffer): Buffer {
  return Buffer.concat([latin1(type), little(data.length, 4), data, Buffer.alloc(data.length % 2)]);
}

/** An animation that shows the pixels of a still WEBP so many times. */
export function webpAnimation(still: Buffer, side: number, count: number, canvasSide = side): Buffer {
  const canvas = Buffer.concat([little(canvasSide - 1, 3), little(canvasSide - 1, 3)]);
  const place = Buffer.concat([Buffer.alloc(6), little(side - 1, 3), little(side - 1, 3), little(10, 4)]);
  const frame = riffChunk('ANMF', Buffer.concat([place, still.subarray(12)]));
  return riff(
    riffChunk('VP8X', Buffer.concat([little(2, 4), canvas])),
    riffChunk('ANIM', Buffer.alloc(6)),
    repeated(frame, count),
  );
}

/** What a TIFF directory states of a picture of 24 bits a pixel. */
export interface TiffPage {
  readonly width?: number;
  readonly height?: number;
  /** Where the pixels stand. */
  readonly dataAt?: number;
  readonly dataBytes?: number;
  /** 1 for none, 8 for deflate. */
  readonly compression?: number;
  /** Where the next directory stands; 0 for none. */
  readonly next?: number;
}

const TIFF_PAGE_BYTES = 132;
export const TIFF_FIRST_PAGE = 8;

/** A directory that stands at `at`, with the depths of its colours behind it. */
export function tiffPage(at: number, page: TiffPage): Buffer {
  const { width = 60, height = 60, dataAt = 0, dataBytes = 3 * width * height, compression = 1 } = page;
  const entry = (tag: number, type: number, count: number, value: number) =>
    Buffer.concat([little(tag, 2), little(type, 2), little(count, 4), little(value, 4)]);
  return Buffer.concat([
    little(10, 2),
    entry(256, 4, 1, width),
    entry(257, 4, 1, height),
    entry(258, 3, 3, at + 126),
    entry(259, 3, 1, compression),
    entry(262, 3, 1, 2),
    entry(273, 4, 1, dataAt),
    entry(277, 3, 1, 3),
    entry(278, 4, 1, height),
    entry(279, 4, 1, dataBytes),
    entry(284, 3, 1, 1),
    little(page.next ?? 0, 4),
    latin1('\x08\0\x08\0\x08\0'),
  ]);
}

/** A TIFF of pages that share the same black pixels; `next` says where each leads. */
export function tiff(count: number, next: (page: number, at: (page: number) => number) => number): Buffer {
  const at = (page: number) => TIFF_FIRST_PAGE + page * TIFF_PAGE_BYTES;
  const pages = Array.from({ length: count }, (_, page) =>
    tiffPage(at(page), { dataAt: at(count), next: next(page, at) }),
  );
  return Buffer.concat([latin1('II*\0\x08\0\0\0'), ...pages, Buffer.alloc(3 * 60 * 60)]);
}

/** A TIFF of one page that says what it likes. */
export function tiffStating(page: TiffPage, data: Buffer): Buffer {
  const dataAt = TIFF_FIRST_PAGE + TIFF_PAGE_BYTES;
  const directory = tiffPage(TIFF_FIRST_PAGE, { dataAt, dataBytes: data.length, ...page });
  return Buffer.concat([latin1('II*\0\x08\0\0\0'), directory, data]);
}

/** A bitmap header of 40 bytes. */
export function bitmapHeader(width: number, height: number, bits: number, compression = 0): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(width, 4);
  header.writeInt32LE(height, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(bits, 14);
  header.writeUInt32LE(compression, 16);
  return header;
}

export function bmp(header: Buffer, data: Buffer, pixelsAt = 54): Buffer {
  const file = Buffer.concat([latin1('BM'), Buffer.alloc(8), little(pixelsAt, 4), header, data]);
  file.writeUInt32LE(file.length, 2);
  return file;
}

/** An icon file whose directory names the same picture so many times. */
export function ico(entries: number, picture: Buffer, stated = entries): Buffer {
  const at = 6 + 16 * entries;
  const entry = Buffer.concat([latin1('\x3c\x3c\0\0\x01\0\x08\0'), little(picture.length, 4), little(at, 4)]);
  return Buffer.concat([latin1('\0\0\x01\0'), little(stated, 2), repeated(entry, entries), picture]);
}

/** The header of a JPEG that states a size, with no pixels to speak of. */
export function jpegStating(width: number, height: number, components = 3): Buffer {
  const parts = Array.from({ length: components }, (_, index) => Buffer.from([index + 1, 0x11, 0]));
  const frame = Buffer.concat([
    Buffer.from([8]),
    big(height, 2),
    big(width, 2),
    Buffer.from([components]),
    ...parts,
  ]);
  return Buffer.concat([latin1('\xff\xd8\xff\xc0'), big(frame.length + 2, 2), frame, latin1('\xff\xd9')]);
}

/** A JPEG with a segment put in behind its first two bytes, so many times. */
export function jpegWith(jpeg: Buffer, marker: number, data: Buffer, times = 1): Buffer {
  const segment = Buffer.concat([Buffer.from([0xff, marker]), big(data.length + 2, 2), data]);
  return Buffer.concat([jpeg.subarray(0, 2), repeated(segment, times), jpeg.subarray(2)]);
}
