import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { packageFolder } from '../engines/embedded/models/package-folder.js';
import { decodePicture } from '../image/decode.js';
import { isDrawn } from './drawing.js';

const SHAPES = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">
  <rect width="400" height="300" fill="#cfe8ff"/><circle cx="120" cy="140" r="70" fill="#e33"/>
  <path d="M220 240 L300 90 L380 240 Z" fill="#3a5"/></svg>`;

const png = (svg: string) => sharp(Buffer.from(svg)).png().toBuffer();

it('knows flat shapes in few colours as drawn', async () => {
  expect(isDrawn(await decodePicture(await png(SHAPES)))).toBe(true);
});

it('knows a drawing that was saved as a JPEG', async () => {
  const jpeg = await sharp(await png(SHAPES))
    .jpeg({ quality: 90 })
    .toBuffer();
  expect(isDrawn(await decodePicture(jpeg))).toBe(true);
});

it('knows a photo as taken', async () => {
  const photo = join(packageFolder('@vladmandic/human'), 'assets/samples.jpg');
  expect(isDrawn(await decodePicture(await readFile(photo)))).toBe(false);
});

it('knows noise and a smooth gradient as not drawn', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  const grain = sharp({ create: { width: 300, height: 200, channels: 3, background: '#777', noise } });
  expect(isDrawn(await decodePicture(await grain.png().toBuffer()))).toBe(false);
  const gradient = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><defs>
    <linearGradient id="g" x2="1" y2="1"><stop stop-color="#000"/><stop offset="1" stop-color="#fd8"/>
    </linearGradient></defs><rect width="400" height="300" fill="url(#g)"/></svg>`;
  expect(isDrawn(await decodePicture(await png(gradient)))).toBe(false);
});
