import type { Canvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { Damage } from './design.js';
import type { Random } from './random.js';

/** A picture as a file, with its damage done: first out of focus, then noisy, then compressed. */
export async function saveDamaged(canvas: Canvas, damage: Damage, random: Random): Promise<Buffer> {
  const { width, height } = canvas;
  const drawn = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const size = { width, height };
  let picture = sharp(drawn, { raw: { ...size, channels: 4 } }).removeAlpha();
  if (damage.blurPx) picture = picture.blur(damage.blurPx);
  if (damage.noiseLevels) {
    const pixels = await picture.raw().toBuffer();
    addNoise(pixels, damage.noiseLevels, random);
    picture = sharp(pixels, { raw: { ...size, channels: 3 } });
  }
  const { jpegQuality: quality } = damage;
  return quality ? picture.jpeg({ quality }).toBuffer() : picture.png({ compressionLevel: 3 }).toBuffer();
}

/** Adds normal noise to RGB bytes: the brightness of a pixel changes more than its hue. */
function addNoise(pixels: Uint8Array, levels: number, random: Random): void {
  for (let offset = 0; offset < pixels.length; offset += 3) {
    const brightness = normal(random) * levels;
    for (let channel = offset; channel < offset + 3; channel += 1) {
      const noise = brightness + normal(random) * levels * 0.3;
      pixels[channel] = Math.min(255, Math.max(0, Math.round((pixels[channel] ?? 0) + noise)));
    }
  }
}

/** About normally distributed around 0 with a standard deviation of 1: a sum of four even numbers. */
function normal(random: Random): number {
  return (random.next() + random.next() + random.next() + random.next() - 2) * Math.sqrt(3);
}
