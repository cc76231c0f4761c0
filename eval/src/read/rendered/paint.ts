import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Design } from './design.js';
import { isAffine } from './homography.js';
import type { Random } from './random.js';
import { applyType } from './ruler.js';
import type { Sheet } from './sheet.js';
import { warp } from './warp.js';

/** How much larger a sheet is drawn that a perspective then shrinks. */
const WARP_SCALE = 2;

/** Draws a design, undamaged. */
export function paint({ sheet, placement, backdrop }: Design, random: Random): Canvas {
  const canvas = createCanvas(placement.width, placement.height);
  const context = canvas.getContext('2d');
  if (backdrop) paintBackdrop(context, placement, backdrop, random);
  else {
    context.fillStyle = sheet.paper;
    context.fillRect(0, 0, placement.width, placement.height);
  }
  if (isAffine(placement.map)) {
    const [a, c, e, b, d, f] = placement.map;
    context.setTransform(a, b, c, d, e, f);
    paintSheet(context, sheet);
    return canvas;
  }
  const flat = createCanvas(sheet.width * WARP_SCALE, sheet.height * WARP_SCALE);
  const flatContext = flat.getContext('2d');
  flatContext.scale(WARP_SCALE, WARP_SCALE);
  paintSheet(flatContext, sheet);
  const target = context.getImageData(0, 0, placement.width, placement.height);
  warp(flatContext.getImageData(0, 0, flat.width, flat.height), WARP_SCALE, placement.map, target);
  context.putImageData(target, 0, 0);
  return canvas;
}

function paintSheet(context: SKRSContext2D, { width, height, paper, bars, lines }: Sheet): void {
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const { left, top, right, bottom, colour } of bars) {
    context.fillStyle = colour;
    context.fillRect(left, top, right - left, bottom - top);
  }
  for (const { type, baseline, words } of lines) {
    applyType(context, type);
    for (const { text, x } of words) context.fillText(text, x, baseline);
  }
}

/** A gradient under soft spots, like stone or cloth out of focus. */
function paintBackdrop(
  context: SKRSContext2D,
  { width, height }: { width: number; height: number },
  [from, to]: readonly [string, string],
  random: Random,
): void {
  const gradient = context.createLinearGradient(0, 0, width * random.next(), height);
  gradient.addColorStop(0, from);
  gradient.addColorStop(1, to);
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);

  const grain = random.integer(5, 14);
  const spots = createCanvas(Math.ceil(width / grain), Math.ceil(height / grain));
  const spotContext = spots.getContext('2d');
  const pixels = spotContext.createImageData(spots.width, spots.height);
  for (let offset = 0; offset < pixels.data.length; offset += 4) {
    const level = random.integer(0, 255);
    pixels.data.set([level, level, level, 60], offset);
  }
  spotContext.putImageData(pixels, 0, 0);
  context.drawImage(spots, 0, 0, width, height);
}
