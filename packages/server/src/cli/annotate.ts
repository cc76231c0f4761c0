import { createRequire } from 'node:module';
import type { AnalyzeResult, Box } from '@fovea/contract';
import sharp, { type OverlayOptions } from 'sharp';
import { intersectionOverUnion } from '../image/box.js';

/** Labels are drawn with a font of our own, so that they look alike where the system has none. */
const FONT_FILE = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

const COLORS = {
  object: '#ffb000',
  person: '#00d5ff',
  region: '#b58cff',
  text: '#2ee06f',
  crop: '#ffffff',
} as const;

/** People less sure than this are not drawn: the answer goes down to a thousandth. */
const DRAWN_PEOPLE = 0.3;

/** A region that overlaps an object this much (IoU) is the object's. */
const SAME_BOX = 0.8;

interface Label {
  readonly text: string;
  readonly box: Box;
  readonly color: string;
}

/**
 * Draws boxes, polygons and labels on a copy of a picture.
 *
 * @param bytes the picture file
 * @returns a PNG file
 */
export async function annotate(bytes: Uint8Array, result: AnalyzeResult): Promise<Buffer> {
  const { width, height } = result.metadata;
  const stroke = Math.max(2, Math.round(Math.min(width, height) / 240));
  const labels = labelsOf(result);
  const people = (result.people ?? []).filter(({ confidence }) => confidence >= DRAWN_PEOPLE);
  const shapes = [
    ...(result.smartCrops ?? []).map(({ box }) => rectangle(box, COLORS.crop, stroke, '4 3')),
    ...people.map(({ box }) => rectangle(box, COLORS.person, stroke)),
    ...labels.map(({ box, color }) => rectangle(box, color, stroke)),
    ...(result.read?.lines ?? []).flatMap(({ polygon, words }) => [
      outline(polygon, COLORS.text, stroke),
      ...words.map((word) => outline(word.polygon, COLORS.text, Math.max(1, stroke / 2))),
    ]),
  ];
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
  const size = Math.max(12, Math.round(Math.min(width, height) / 32));
  const overlays: OverlayOptions[] = [{ input: Buffer.from(drawing), left: 0, top: 0 }];
  const taken: Box[] = [];
  for (const label of labels) {
    const overlay = await labelOverlay(label, size, width, height, taken);
    if (overlay) overlays.push(overlay);
  }
  // Composed on upright, whole pixels: the boxes are in that frame.
  const base = await sharp(bytes, { limitInputPixels: false })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize(width, height, { fit: 'fill' })
    .toBuffer();
  return sharp(base).composite(overlays).png().toBuffer();
}

function labelsOf({ objects = [], denseCaptions = [] }: AnalyzeResult): Label[] {
  const percent = (confidence: number) => `${Math.round(100 * confidence)} %`;
  return [
    ...objects.map(({ tag, box }) => ({
      text: `${tag.name} ${percent(tag.confidence)}`,
      box,
      color: COLORS.object,
    })),
    ...denseCaptions
      .slice(1)
      .filter(({ box }) => objects.every((object) => intersectionOverUnion(object.box, box) < SAME_BOX))
      .map(({ text, box }) => ({ text, box, color: COLORS.region })),
  ];
}

function rectangle({ x, y, w, h }: Box, color: string, stroke: number, dashes = ''): string {
  const dash =
    dashes &&
    ` stroke-dasharray="${dashes
      .split(' ')
      .map((length) => Number(length) * stroke)
      .join(' ')}"`;
  const at = `x="${x + stroke / 2}" y="${y + stroke / 2}" width="${Math.max(1, w - stroke)}" height="${Math.max(1, h - stroke)}"`;
  // A dark line below keeps the bright one visible on any background.
  return `<rect ${at} fill="none" stroke="#000" stroke-opacity=".55" stroke-width="${stroke * 2}"/><rect ${at} fill="none" stroke="${color}" stroke-width="${stroke}"${dash}/>`;
}

function outline(
  polygon: readonly { readonly x: number; readonly y: number }[],
  color: string,
  stroke: number,
): string {
  const points = polygon.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return `<polygon points="${points}" fill="none" stroke="${color}" stroke-width="${stroke}"/>`;
}

/** A label on a dark ground at the top of its box, moved down past labels that are there already. */
async function labelOverlay(
  { text, box, color }: Label,
  size: number,
  width: number,
  height: number,
  taken: Box[],
): Promise<OverlayOptions | undefined> {
  const markup = `<span foreground="${color}">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</span>`;
  const { data, info } = await sharp({
    text: { text: markup, font: `DejaVu Sans Bold ${size}`, fontfile: FONT_FILE, rgba: true, dpi: 72 },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  const padding = Math.round(size / 4);
  const label = { w: info.width + 2 * padding, h: info.height + 2 * padding };
  if (label.w > width || label.h > height) return undefined;
  const place = { x: Math.max(0, Math.min(box.x, width - label.w)), y: Math.max(0, box.y), ...label };
  const overlaps = (other: Box) =>
    place.x < other.x + other.w &&
    other.x < place.x + place.w &&
    place.y < other.y + other.h &&
    other.y < place.y + place.h;
  for (let other = taken.find(overlaps); other; other = taken.find(overlaps)) place.y = other.y + other.h;
  if (place.y + place.h > height) return undefined;
  taken.push(place);
  const input = await sharp({
    create: { width: label.w, height: label.h, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.72 } },
  })
    .composite([{ input: data, left: padding, top: padding }])
    .png()
    .toBuffer();
  return { input, left: place.x, top: place.y };
}
