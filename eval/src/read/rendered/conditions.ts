import { dark, faint, painted, printed } from './colours.js';
import type { Damage, Design } from './design.js';
import { type Colours, type Desk, typeAt } from './desk.js';
import { columnsSheet, documentSheet } from './document-sheets.js';
import { turned } from './homography.js';
import { seenAslant } from './perspective.js';
import { hugeSheet, signSheet, titledSheet } from './poster-sheets.js';
import type { Random } from './random.js';
import { smallLetterHeight } from './ruler.js';
import type { Sheet } from './sheet.js';
import { tableSheet } from './table-sheet.js';

const PHOTO: Damage = { jpegQuality: 88 };
/** Pages are drawn for a screen with two device pixels per CSS pixel, as the pages of ocr-dev are. */
const DEVICE_PX = 2;

/** How a page of one language is laid out and photographed, by the name that tables show. */
export const CONDITIONS: Readonly<Record<string, (desk: Desk) => Design>> = {
  doc11: (desk) => upright(printedDocument(desk, 11 * DEVICE_PX, 900, 9)),
  doc14: (desk) => upright(printedDocument(desk, 14 * DEVICE_PX, 1000, 8)),
  doc18: (desk) => upright(printedDocument(desk, 18 * DEVICE_PX, 1100, 6)),
  sign: (desk) => onBackdrop(desk, paintedSign(desk), desk.random.between(-6, 6)),
  cols: (desk) => upright(columnsSheet(desk, printed(desk.random), bodySize(desk))),
  table: (desk) => upright(tableSheet(desk, printed(desk.random), bodySize(desk))),
  rot90: (desk) => turnedPage(printedDocument(desk, bodySize(desk), 900, 5), 90),
  rot180: (desk) => turnedPage(printedDocument(desk, bodySize(desk), 900, 5), 180),
  rot270: (desk) => turnedPage(printedDocument(desk, bodySize(desk), 900, 5), 270),
  tilt: (desk) => turnedPage(printedDocument(desk, bodySize(desk), 820, 6), eitherWay(desk.random, 3, 12)),
  bigtilt: (desk) =>
    onBackdrop(
      desk,
      printedDocument(desk, desk.random.integer(26, 34), 560, 3),
      eitherWay(desk.random, 20, 60),
    ),
  persp: (desk) =>
    inPerspective(
      desk,
      desk.random.chance(0.5)
        ? paintedSign(desk)
        : printedDocument(desk, desk.random.integer(30, 38), 760, 5),
    ),
  dark: (desk) => upright(document(desk, dark(desk.random), bodySize(desk), 900, 6)),
  lowc: (desk) => upright(document(desk, faint(desk.random), bodySize(desk), 900, 6)),
  noise: (desk) => ({
    ...upright(printedDocument(desk, bodySize(desk), 900, 6)),
    damage: { noiseLevels: desk.random.between(12, 24), jpegQuality: 30 },
  }),
  blur: (desk) => ({
    ...upright(printedDocument(desk, bodySize(desk), 900, 6)),
    damage: { blurPx: desk.random.between(1.1, 1.9) },
  }),
  tiny: (desk) => upright(printedDocument(desk, tinySize(desk), 760, 12)),
  huge: (desk) =>
    upright(hugeSheet(desk, desk.random.chance(0.5) ? painted(desk.random) : printed(desk.random))),
  title: (desk) => ({ ...upright(titledSheet(desk, painted(desk.random))), damage: PHOTO }),
};

/** A sheet that is the whole picture. */
export function upright(sheet: Sheet): Design {
  return turnedPage(sheet, 0);
}

function turnedPage(sheet: Sheet, degrees: number): Design {
  return { sheet, placement: turned(sheet.width, sheet.height, degrees) };
}

function onBackdrop(desk: Desk, sheet: Sheet, degrees: number): Design {
  const placement = turned(sheet.width, sheet.height, degrees, desk.random.integer(40, 140));
  return { sheet, placement, backdrop: backdropColours(desk.random), damage: PHOTO };
}

function inPerspective(desk: Desk, sheet: Sheet): Design {
  const placement = seenAslant(sheet.width, sheet.height, desk.random);
  return { sheet, placement, backdrop: backdropColours(desk.random), damage: PHOTO };
}

function document(desk: Desk, colours: Colours, sizePx: number, width: number, lines: number): Sheet {
  return documentSheet(desk, colours, { sizePx, width, lines });
}

function printedDocument(desk: Desk, sizePx: number, width: number, lines: number): Sheet {
  return document(desk, printed(desk.random), sizePx, width, lines);
}

function paintedSign(desk: Desk): Sheet {
  return signSheet(desk, painted(desk.random), desk.random.integer(48, 84));
}

function bodySize({ random }: Desk): number {
  return random.integer(20, 28);
}

/** The size at which an x is 8 pixels high; Chinese and Japanese characters are then 16 pixels high. */
function tinySize(desk: Desk): number {
  if (desk.language === 'ja' || desk.language === 'zh') return 16;
  return Math.round(8 / smallLetterHeight(desk.context, typeAt(desk, 16, '#000')));
}

function eitherWay(random: Random, low: number, high: number): number {
  return random.between(low, high) * (random.chance(0.5) ? -1 : 1);
}

function backdropColours(random: Random): readonly [string, string] {
  const colour = () =>
    `hsl(${random.integer(0, 359)}, ${random.integer(10, 55)}%, ${random.integer(25, 70)}%)`;
  return [colour(), colour()];
}
