import { join } from 'node:path';
import type { Quad } from '@fovea/contract';
import sharp from 'sharp';
import { packageFolder } from '../models/package-folder.js';
import { projectionOnto } from './projection.js';

const FONT = join(packageFolder('dejavu-fonts-ttf'), 'ttf/DejaVuSans.ttf');

/** Letters without ascenders are so high, as a share of the size of the font. */
export const X_HEIGHT = 0.547;

/** Text, one line or several parted by line feeds, and where its ink begins. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** Of the font, in pixels. */
  readonly size?: number;
}

/** A picture with black text on white, as a PNG file. */
export async function textPicture(
  width: number,
  height: number,
  placed: readonly PlacedText[],
): Promise<Buffer> {
  const overlays = await Promise.all(
    placed.map(async ({ text, left, top, size = 22 }) => ({
      input: await sharp({ text: { text, font: `DejaVu Sans ${size}`, fontfile: FONT, rgba: true, dpi: 72 } })
        .png()
        .toBuffer(),
      left,
      top,
    })),
  );
  const white = { width, height, channels: 3 as const, background: '#ffffff' };
  return sharp({ create: white }).composite(overlays).png().toBuffer();
}

/** A picture turned clockwise, on white. */
export function turned(file: Buffer, degrees: number): Promise<Buffer> {
  return sharp(file).rotate(degrees, { background: '#ffffff' }).png().toBuffer();
}

/** A white picture of the given size with another one seen in perspective, its corners at those of `quad`. */
export async function inPerspective(
  file: Buffer,
  quad: Quad,
  width: number,
  height: number,
): Promise<Buffer> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { origin, along, across, alongW, acrossW } = projectionOnto(quad);
  const pixels = Buffer.alloc(3 * width * height, 255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // Two linear equations in the shares of the width and of the height.
      const [pageX, pageY] = [x + 0.5, y + 0.5];
      const [a, b, e] = [along.x - alongW * pageX, across.x - acrossW * pageX, pageX - origin.x];
      const [c, d, f] = [along.y - alongW * pageY, across.y - acrossW * pageY, pageY - origin.y];
      const sourceX = Math.floor(((e * d - b * f) / (a * d - b * c)) * info.width);
      const sourceY = Math.floor(((a * f - e * c) / (a * d - b * c)) * info.height);
      if (sourceX < 0 || sourceX >= info.width || sourceY < 0 || sourceY >= info.height) continue;
      const source = 3 * (sourceY * info.width + sourceX);
      data.copy(pixels, 3 * (y * width + x), source, source + 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
