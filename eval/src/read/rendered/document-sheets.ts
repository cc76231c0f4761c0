import { type Colours, type Desk, typeAt } from './desk.js';
import { setSentences } from './sentences.js';
import { type Sheet, sheetAround } from './sheet.js';
import type { SetLine } from './typeset.js';

const MARGIN_PX = 40;

/** Paragraphs below each other, until there are so many lines. */
export function documentSheet(
  desk: Desk,
  colours: Colours,
  { sizePx, width, lines: count }: { sizePx: number; width: number; lines: number },
): Sheet {
  const lines = setParagraphs(desk, colours, { sizePx, count, x: MARGIN_PX, width: width - 2 * MARGIN_PX });
  return { ...sheetAround(lines, colours.paper, MARGIN_PX), width };
}

/** Two columns of paragraphs; the left one is read first. */
export function columnsSheet(desk: Desk, colours: Colours, sizePx: number): Sheet {
  const [gutterPx, width, count] = [desk.random.integer(56, 90), desk.random.integer(420, 500), 7];
  const left = setParagraphs(desk, colours, { sizePx, count, x: MARGIN_PX, width });
  const x = MARGIN_PX + width + gutterPx;
  const right = setParagraphs(desk, colours, { sizePx, count, x, width });
  return { ...sheetAround([...left, ...right], colours.paper, MARGIN_PX), width: x + width + MARGIN_PX };
}

/** A sentence of each desk's language after the other, each in a face and size of its own. */
export function mixedSheet(desks: readonly Desk[], colours: Colours): Sheet {
  const lines: SetLine[] = [];
  const width = 960;
  let top = MARGIN_PX;
  for (const desk of desks) {
    const sizePx = desk.random.integer(22, 32);
    const frame = { x: MARGIN_PX, top, width };
    const set = setSentences(desk, 1, typeAt(desk, sizePx, colours.ink), frame);
    lines.push(...set);
    top += set.length * sizePx * 1.4 + desk.random.integer(4, 20);
  }
  return { ...sheetAround(lines, colours.paper, MARGIN_PX), width: width + 2 * MARGIN_PX };
}

function setParagraphs(
  desk: Desk,
  colours: Colours,
  { sizePx, count, x, width }: { sizePx: number; count: number; x: number; width: number },
): SetLine[] {
  const { random } = desk;
  const [type, leading] = [typeAt(desk, sizePx, colours.ink), random.between(1.3, 1.65)];
  const lines: SetLine[] = [];
  let top = MARGIN_PX;
  while (lines.length < count) {
    const set = setSentences(desk, random.integer(1, 3), type, { x, top, width, leading });
    lines.push(...set);
    top += set.length * sizePx * leading + (random.chance(0.4) ? sizePx * 0.6 : 0);
  }
  return lines;
}
