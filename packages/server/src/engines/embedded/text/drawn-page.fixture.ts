import { join } from 'node:path';
import sharp from 'sharp';
import { packageFolder } from '../models/package-folder.js';

/** A line of text to be drawn, with the top left corner of its ink; sizes are in pixels. */
export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size?: number;
  readonly font?: DrawnFont;
}

/** Fonts that come from npm, so that every machine draws the same. */
const FONTS = {
  latin: { name: 'DejaVu Sans', file: join(packageFolder('dejavu-fonts-ttf'), 'ttf/DejaVuSans.ttf') },
  japanese: {
    name: 'Sawarabi Gothic',
    file: join(
      packageFolder('@expo-google-fonts/sawarabi-gothic'),
      '400Regular/SawarabiGothic_400Regular.ttf',
    ),
  },
} as const;

export type DrawnFont = keyof typeof FONTS;

/** A line as a picture of its ink, black on nothing. */
export function drawnText(text: string, size = 22, font: DrawnFont = 'latin'): Promise<Buffer> {
  const { name, file } = FONTS[font];
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return sharp({ text: { text: escaped, font: `${name} ${size}`, fontfile: file, rgba: true, dpi: 72 } })
    .png()
    .toBuffer();
}

/** A page with black text on white, as a PNG file. */
export async function drawnPage(width: number, height: number, lines: readonly DrawnLine[]): Promise<Buffer> {
  const overlays = await Promise.all(
    lines.map(async ({ text, left, top, size, font }) => ({
      input: await drawnText(text, size, font),
      left,
      top,
    })),
  );
  const white = { width, height, channels: 3 as const, background: '#ffffff' };
  return sharp({ create: white }).composite(overlays).png().toBuffer();
}

/** Distance of the rows that `drawnRows` makes, in pixels. */
export const ROW = 56;

/** Lines one under the other, in a size that is usual for their font. */
export function drawnRows(
  texts: readonly string[],
  font: DrawnFont = 'latin',
  left = 40,
  top = 40,
): DrawnLine[] {
  const size = font === 'latin' ? 22 : 28;
  return texts.map((text, index) => ({ text, left, top: top + ROW * index, size, font }));
}

/** Letters without ascenders are so high, as a share of the size of the Latin font. */
export const X_HEIGHT = 0.547;

/** A picture turned clockwise, on white. */
export function turned(file: Buffer, degrees: number): Promise<Buffer> {
  return sharp(file).rotate(degrees, { background: '#ffffff' }).png().toBuffer();
}
