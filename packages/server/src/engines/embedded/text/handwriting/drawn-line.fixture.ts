import type { RecognizedCharacter } from '../ctc.js';
import type { LinePicture } from './handwriting.js';
import type { InkMap } from './ink-map.js';

export const COLUMNS_PER_STEP = 8;
const HEIGHT = 48;
/** Columns from one letter to the next. */
const PITCH = 24;

/** Letters of bars and beams 10 columns wide: columns and rows, in shares of the letter, that are ink. */
const SHAPES: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  a: [
    [0, 0, 1, 0.2],
    [0.7, 0, 1, 1],
    [0, 0.4, 1, 0.6],
    [0, 0.8, 1, 1],
  ],
  e: [
    [0, 0, 0.3, 1],
    [0, 0, 1, 0.2],
    [0, 0.4, 1, 0.6],
    [0, 0.8, 1, 1],
  ],
  n: [
    [0, 0, 0.3, 1],
    [0, 0, 1, 0.2],
    [0.7, 0, 1, 1],
  ],
};

/** How a letter differs from its type, in pixels: its top, its foot, and how far a slant shifts its top. */
export interface Change {
  readonly top: number;
  readonly foot: number;
  readonly slant: number;
}

/** Draws letters a, e and n, 20 rows high with their foot at row 36. Ink is 1, the rest 0. */
export function drawInk(letters: string, change: (index: number) => Change): InkMap {
  const width = PITCH * (letters.length + 1);
  const values = new Float32Array(width * HEIGHT);
  [...letters].forEach((letter, index) => {
    const { top, foot, slant } = change(index);
    const [first, last] = [16 + top, 36 + foot];
    for (let y = Math.floor(first); y < last; y += 1) {
      const v = (y + 0.5 - first) / (last - first);
      for (let x = 0; x < 10 + Math.abs(slant); x += 1) {
        const u = (x + 0.5 - slant * (1 - v) + Math.min(0, slant)) / 10;
        const isInk = SHAPES[letter]?.some(([a, b, c, d]) => u >= a && u < c && v >= b && v < d);
        if (isInk) values[y * width + PITCH * index + 19 + x] = 1;
      }
    }
  });
  return { values, width, height: HEIGHT };
}

/** The letters as the recognizer would have placed them. */
export function lettersOf(letters: string, probability = 0.95): RecognizedCharacter[] {
  return [...letters].map((text, index) => ({ text, probability, step: 3 * (index + 1) - 1 }));
}

/** Dark ink on a light ground. */
export function pictureOf({ values, width, height }: InkMap, rowPixels = 1): LinePicture {
  return { plane: values.map((ink) => 0.8 - 1.5 * ink), width, height, stride: width, rowPixels };
}

/** The mean over so many pixels to either side, along the line and across it. */
export function blurred({ values, width, height }: InkMap, along: number, across = along): InkMap {
  const result = new Float32Array(values.length);
  for (let y = across; y < height - across; y += 1) {
    for (let x = along; x < width - along; x += 1) {
      let sum = 0;
      for (let dy = -across; dy <= across; dy += 1) {
        for (let dx = -along; dx <= along; dx += 1) sum += values[(y + dy) * width + x + dx] as number;
      }
      result[y * width + x] = sum / ((2 * along + 1) * (2 * across + 1));
    }
  }
  return { values: result, width, height };
}

export const EVEN: Change = { top: 0, foot: 0, slant: 0 };

/** Jumps and slants that repeat only after many letters. */
export function uneven(index: number): Change {
  const turn = (period: number) => Math.sin(index * period + period);
  return { top: 3 * turn(2.3), foot: 3 * turn(1.7), slant: 6 * turn(4.1) };
}

/** With as much more or less ink at each pixel, the same each time. */
export function noisy({ values, width, height }: InkMap, amount: number): InkMap {
  let state = 1;
  const noise = () => {
    state = (state * 16_807) % 2_147_483_647;
    return amount * ((2 * state) / 2_147_483_647 - 1);
  };
  return { values: values.map((ink) => ink + noise()), width, height };
}
