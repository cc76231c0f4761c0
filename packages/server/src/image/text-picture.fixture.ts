import { createRequire } from 'node:module';
import sharp from 'sharp';

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

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
