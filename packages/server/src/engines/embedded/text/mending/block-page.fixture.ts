import { createRaster, type Raster } from '../../../../image/raster.js';
import { COLUMNS_PER_STEP, characters, lineOf, type Placed } from '../recognized-line.fixture.js';
import { LINE_HEIGHT, type RecognizedLine } from '../recognized-line.js';
import { withoutAccents } from '../script.js';

/** A line as it stands on the page, and what was read there: an underscore for what was passed over. */
export interface BlockLine {
  readonly drawn: string;
  /** As long as `drawn`, which without its accents is what it is when it is left out. */
  readonly read?: string;
  readonly probability?: number;
}

/** Columns from the middle of a letter to that of the next. */
const PITCH = 2 * COLUMNS_PER_STEP;
/** Columns of a letter at both sides of its middle. */
const HALF = 5;
const [MARK_TOP, CAPITAL_TOP, X_TOP, BASELINE, DESCENT] = [5, 13, 20, 35, 41] as const;
const ACUTE = '\u0301';
const CEDILLA = '\u0327';

/** A page of lines one under the other whose letters are black blocks with blocks for their accents. */
export function blockPage(...lines: readonly BlockLine[]): { page: Raster; lines: RecognizedLine[] } {
  const longest = Math.max(...lines.map(({ drawn }) => drawn.length));
  const page = createRaster((longest + 1) * PITCH, lines.length * LINE_HEIGHT);
  page.pixels.fill(255);
  for (const [row, { drawn }] of lines.entries()) {
    for (const [place, letter] of [...drawn].entries()) {
      drawLetter(page, letter, middleOf(place), row * LINE_HEIGHT);
    }
  }
  return { page, lines: lines.map((line, row) => recognized(line, row)) };
}

function middleOf(place: number): number {
  return (1 + 2 * place + 0.5) * COLUMNS_PER_STEP;
}

function recognized(
  { drawn, read = withoutAccents(drawn), probability = 0.95 }: BlockLine,
  row: number,
): RecognizedLine {
  const placed = [...read].flatMap((text, place): Placed[] =>
    text === '_' ? [] : [[text, 1 + 2 * place, probability]],
  );
  const ink = [...drawn].flatMap((letter, place) =>
    letter === ' ' ? [] : [[middleOf(place) - HALF, middleOf(place) + HALF] as const],
  );
  const line = lineOf(characters(...placed), (drawn.length + 1) * PITCH, ink);
  const [a, b, c, d] = line.quad;
  const down = (point: { x: number; y: number }) => ({ ...point, y: point.y + row * LINE_HEIGHT });
  return { ...line, quad: [down(a), down(b), down(c), down(d)] };
}

function drawLetter(page: Raster, letter: string, middle: number, top: number): void {
  const [base = ' ', ...marks] = letter.normalize('NFD');
  if (base === ' ') return;
  const fill = (from: number, to: number, left: number, right: number) => {
    for (let y = top + from; y < top + to; y += 1) {
      page.pixels.fill(0, 3 * (y * page.width + left), 3 * (y * page.width + right));
    }
  };
  const half = base === 'i' ? 2 : HALF;
  const isSmall = /[acegimnopqrsuvwxyz]/.test(base);
  fill(isSmall ? X_TOP : CAPITAL_TOP, /[gpqy]/.test(base) ? DESCENT : BASELINE, middle - half, middle + half);
  if (marks.includes(CEDILLA)) fill(BASELINE, DESCENT, middle - 2, middle + 2);
  const over = isSmall ? CAPITAL_TOP : MARK_TOP;
  const above = marks.filter((mark) => mark !== CEDILLA);
  if (base === 'i' && above.includes(ACUTE)) {
    // Leans to the right.
    for (let row = 0; row < 6; row += 1) fill(over + row, over + row + 1, middle + 2 - row, middle + 4 - row);
  } else if (base === 'i' || above.length > 0) {
    fill(over, over + 4, middle - 2, middle + 2);
  }
}
