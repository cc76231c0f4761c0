import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, createFovea, NOTHING_PRIVATE } from 'fovea';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';

const fovea = createFovea({
  home: join(tmpdir(), 'fovea-test-home'),
  workers: 1,
  threads: 1,
  allowPrivateUrls: NOTHING_PRIVATE,
});
const { server } = buildApp({
  fovea,
  keys: [],
  maxRequests: 8,
  requestTimeoutMs: 60_000,
  logLevel: 'silent',
});
let jpeg: Buffer;
let png: Buffer;

/** A picture that compresses well, so that damage to its bytes is damage to its structure. */
const drawing = (width: number, height: number) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><radialGradient id="g"><stop offset="0" stop-color="#fa0"/><stop offset="1" stop-color="#04a"/></radialGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`,
    ),
  ).removeAlpha();

beforeAll(async () => {
  await fovea.load();
  jpeg = await drawing(300, 200).jpeg().toBuffer();
  png = await drawing(300, 200).png().toBuffer();
});

afterAll(async () => {
  await server.close();
  await fovea.dispose();
});

async function send(payload: Buffer, contentType = 'application/octet-stream') {
  const answer = await server.inject({
    method: 'POST',
    url: '/computervision/imageanalysis:analyze?api-version=2024-02-01&features=objects',
    headers: { 'content-type': contentType },
    payload,
  });
  return { status: answer.statusCode, ...answer.json() };
}

it('answers a good picture whatever its declared type says', async () => {
  expect(await send(png, 'image/jpeg')).toMatchObject({ status: 200, metadata: { width: 300, height: 200 } });
});

const FORMAT = { status: 400, error: { code: 'InvalidRequest', innererror: { code: 'InvalidImageFormat' } } };
const SIZE = { status: 400, error: { code: 'InvalidRequest', innererror: { code: 'InvalidImageSize' } } };

it.each<[string, () => Buffer, object]>([
  ['an empty body', () => Buffer.alloc(0), SIZE],
  ['a file over the limit', () => Buffer.concat([jpeg, Buffer.alloc(20_971_521 - jpeg.length)]), SIZE],
  ['text', () => Buffer.from('a picture of a cat'), FORMAT],
  ['base64 of a picture', () => Buffer.from(jpeg.toString('base64')), FORMAT],
  ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>'), FORMAT],
  ['HEIF', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'), FORMAT],
  ['a JPEG cut in half', () => jpeg.subarray(0, jpeg.length / 2), FORMAT],
  ['a PNG cut in half', () => png.subarray(0, png.length / 2), FORMAT],
  ['a JPEG of its first bytes alone', () => jpeg.subarray(0, 20), FORMAT],
  ['a PNG with a broken middle', () => broken(png), FORMAT],
])('refuses %s', async (_name, make, expected) => {
  expect(await send(make())).toMatchObject(expected);
});

it('refuses pictures with sides under 50 px or over 16,000 px by their header', async () => {
  expect(await send(await drawing(49, 300).png().toBuffer())).toMatchObject(SIZE);
  const header = Buffer.from(png);
  header.writeUInt32BE(16_001, 16);
  expect((await send(header)).status).toBe(400);
});

it('leaves the service well', async () => {
  expect((await send(jpeg)).status).toBe(200);
});

function broken(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const middle = Math.floor(copy.length / 2);
  copy.fill(0, middle, middle + 2000);
  return copy;
}
