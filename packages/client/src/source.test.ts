import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MAX_PICTURE_BYTES as CONTRACT_MAX_PICTURE_BYTES } from '@fovea/contract';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { VisionSource } from './source.js';
import { MAX_PICTURE_BYTES } from './stream-bytes.js';

const BYTES = Uint8Array.of(1, 2, 3, 4, 5);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fovea-client-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('sends a URL as it was given and throws at once for what is none', async () => {
  const source = VisionSource.fromUrl('http://host/a b.jpg');
  expect(await source.load()).toEqual({ url: 'http://host/a b.jpg' });
  expect(source.imageId).toBe('http://host/a b.jpg');
  expect(() => VisionSource.fromUrl('photo.jpg')).toThrow(
    "Expected an absolute URL but received 'photo.jpg'",
  );
});

it('reads a file anew each time', async () => {
  const path = join(folder, 'photo.jpg');
  await writeFile(path, BYTES);
  const source = VisionSource.fromFile(path);
  expect(source.imageId).toBe(path);
  expect(new Uint8Array((await source.load()) as Uint8Array)).toEqual(BYTES);
  await writeFile(path, BYTES.subarray(1));
  expect(await source.load()).toHaveLength(4);
});

it('throws the original’s code at once for a file that cannot be opened', () => {
  const code = '0x73 AZAC_ERR_FAILED_TO_OPEN_INPUT_FILE_FOR_READING';
  expect(() => VisionSource.fromFile(join(folder, 'missing.jpg'))).toThrow(code);
  expect(() => VisionSource.fromFile(folder)).toThrow(code);
});

it('says so where there are no files', () => {
  vi.stubGlobal('process', undefined);
  try {
    expect(() => VisionSource.fromFile('photo.jpg')).toThrow('pass the file to fromBytes');
  } finally {
    vi.unstubAllGlobals();
  }
});

it('takes bytes as they are, and both kinds of streams once for all calls', async () => {
  for (const bytes of [BYTES, BYTES.buffer, new Blob([BYTES])]) {
    expect(await VisionSource.fromBytes(bytes).load()).toBe(bytes);
  }
  for (const stream of [
    new Blob([BYTES]).stream(),
    Readable.from([Buffer.from(BYTES.subarray(0, 2)), Buffer.from(BYTES.subarray(2))]),
  ]) {
    const source = VisionSource.fromBytes(stream);
    expect(await source.load()).toEqual(BYTES);
    expect(await source.load()).toEqual(BYTES);
  }
});

it('throws at once for what is neither bytes nor a stream, and for a stream in use', () => {
  expect(() => VisionSource.fromBytes('photo.jpg' as unknown as Uint8Array)).toThrow(TypeError);
  const stream = new Blob([BYTES]).stream();
  stream.getReader();
  expect(() => VisionSource.fromBytes(stream)).toThrow('reads the stream already');
});

it('gives an endless stream up at the size that no picture may have, and closes it', async () => {
  expect(MAX_PICTURE_BYTES).toBe(CONTRACT_MAX_PICTURE_BYTES);
  const cancel = vi.fn();
  const megabyte = new Uint8Array(1 << 20);
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(megabyte),
    cancel,
  });
  await expect(VisionSource.fromBytes(stream).load()).rejects.toThrow('larger than 20971520 bytes');
  expect(cancel).toHaveBeenCalledOnce();
});

it('is let go of at the end of a block', async () => {
  let kept: VisionSource;
  {
    using source = VisionSource.fromBytes(BYTES);
    kept = source;
    expect(await source.load()).toBe(BYTES);
  }
  await expect(kept.load()).rejects.toThrow('disposed of');
});
