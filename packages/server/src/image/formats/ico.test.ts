import { VisionError } from '@fovea/contract';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { decodePicture } from '../decode.js';

/** Writes an icon file of several pictures. */
function write(...pictures: readonly Buffer[]): Buffer {
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  pictures.forEach((picture, index) => {
    directory.writeUInt16LE(32, 6 + 16 * index + 6);
    directory.writeUInt32LE(picture.length, 6 + 16 * index + 8);
    directory.writeUInt32LE(offset, 6 + 16 * index + 12);
    offset += picture.length;
  });
  return Buffer.concat([directory, ...pictures]);
}

function png(side: number, color: string): Promise<Buffer> {
  return sharp({ create: { width: side, height: side, channels: 4, background: color } })
    .png()
    .toBuffer();
}

/** A bitmap of 24 bits a pixel as icons hold it: twice as high as it is, with a mask below. */
function bitmap(side: number, isHidden: (x: number) => boolean): Buffer {
  const stride = Math.ceil((3 * side) / 4) * 4;
  const maskStride = Math.ceil(side / 32) * 4;
  const file = Buffer.alloc(40 + (stride + maskStride) * side);
  file.writeUInt32LE(40, 0);
  file.writeInt32LE(side, 4);
  file.writeInt32LE(2 * side, 8);
  file.writeUInt16LE(24, 14);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      file.set([255, 0, 0], 40 + y * stride + 3 * x);
      const at = 40 + stride * side + y * maskStride + (x >> 3);
      if (isHidden(x)) file[at] = (file[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return file;
}

it('takes the largest picture of an icon', async () => {
  const picture = await decodePicture(
    write(await png(50, '#f00'), await png(64, '#0f0'), await png(32, '#00f')),
  );
  expect(picture).toMatchObject({ width: 64, height: 64 });
  expect([...picture.pixels.subarray(0, 3)]).toEqual([0, 255, 0]);
});

it('reads bitmaps in icons and lays what their mask hides on white', async () => {
  const picture = await decodePicture(write(bitmap(60, (x) => x >= 30)));
  expect(picture).toMatchObject({ width: 60, height: 60 });
  expect([...picture.pixels.subarray(0, 3)]).toEqual([0, 0, 255]);
  expect([...picture.pixels.subarray(3 * 40, 3 * 41)]).toEqual([255, 255, 255]);
});

it('refuses icons that are too small, empty or cut off', async () => {
  const small = write(await png(32, '#f00'));
  const cut = write(await png(64, '#f00'));
  for (const file of [small, write(), cut.subarray(0, cut.length - 20)]) {
    await expect(decodePicture(file)).rejects.toThrow(VisionError);
  }
});
