import type { DenseCaption } from '@fovea/contract';
import sharp, { type OverlayOptions } from 'sharp';

/** A picture with everything that is said of it. */
export interface SheetPicture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** One for each language. */
  readonly captions: readonly string[];
  readonly regions: readonly DenseCaption[];
}

const COLUMNS = 3;
const CELL = { width: 520, picture: 330, text: 130 };
const COLOURS = [
  '#ffb000',
  '#00d5ff',
  '#b58cff',
  '#2ee06f',
  '#ff6b6b',
  '#ffffff',
  '#ff9de2',
  '#9bff57',
  '#57ffe9',
];

/** One PNG: pictures in rows of three, boxes of their regions, captions below. */
export async function drawSheet(pictures: readonly SheetPicture[]): Promise<Buffer> {
  const rows = Math.ceil(pictures.length / COLUMNS);
  const cellHeight = CELL.picture + CELL.text;
  const overlays = await Promise.all(
    pictures.map(
      async (picture, index): Promise<OverlayOptions> => ({
        input: await drawCell(picture),
        left: (index % COLUMNS) * CELL.width,
        top: Math.floor(index / COLUMNS) * cellHeight,
      }),
    ),
  );
  const size = { width: COLUMNS * CELL.width, height: rows * cellHeight };
  return sharp({ create: { ...size, channels: 3, background: '#ffffff' } })
    .composite(overlays)
    .png()
    .toBuffer();
}

async function drawCell(picture: SheetPicture): Promise<Buffer> {
  const scale = Math.min((CELL.width - 10) / picture.width, CELL.picture / picture.height);
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const small = await sharp(picture.path).autoOrient().resize(width, height, { fit: 'fill' }).toBuffer();
  const boxes = picture.regions.map(({ box, text }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const [x, y] = [box.x * scale, box.y * scale];
    return `<rect x="${x}" y="${y}" width="${box.w * scale}" height="${box.h * scale}" fill="none" stroke="${colour}"
      stroke-width="2"/><text x="${x + 3}" y="${y + 13}" font-size="12" fill="${colour}" stroke="#000" stroke-width="3"
      paint-order="stroke">${escaped(text)}</text>`;
  });
  const lines = picture.captions.map(
    (caption, index) =>
      `<text x="4" y="${CELL.picture + 20 + 22 * index}" font-size="16" fill="#000">${escaped(caption)}</text>`,
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL.width}" height="${CELL.picture + CELL.text}"
    font-family="sans-serif">${boxes.join('')}${lines.join('')}</svg>`;
  const size = { width: CELL.width, height: CELL.picture + CELL.text };
  return sharp({ create: { ...size, channels: 3, background: '#ffffff' } })
    .composite([
      { input: small, left: 0, top: 0 },
      { input: Buffer.from(drawing), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
