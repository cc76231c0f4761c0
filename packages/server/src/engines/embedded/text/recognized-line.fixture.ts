import type { Quad } from '@fovea/contract';
import type { RecognizedCharacter } from './ctc.js';
import type { RecognizedLine } from './recognized-line.js';

export const COLUMNS_PER_STEP = 8;

/** Characters at steps `[text, step, probability]`; without a probability they are sure. */
export type Placed = readonly [text: string, step: number, probability?: number];

export function characters(...placed: readonly Placed[]): RecognizedCharacter[] {
  return placed.map(([text, step, probability = 0.95]) => ({ text, step, probability }));
}

/** One character at every second step, spaces included. */
export function spelled(text: string, probability = 0.95): RecognizedCharacter[] {
  return characters(...[...text].map((one, index): Placed => [one, 1 + 2 * index, probability]));
}

export function textOf(some: readonly { readonly text: string }[]): string {
  return some.map(({ text }) => text).join('');
}

/** A line of 8 columns a step over an upright quad of its own size; `ink` lists [from, to) of inked columns. */
export function lineOf(
  some: readonly RecognizedCharacter[],
  width: number,
  ink: readonly (readonly [number, number])[] = [[0, width]],
): RecognizedLine {
  const columns = new Float32Array(width);
  for (const [from, to] of ink) columns.fill(1, from, to);
  const quad: Quad = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: 48 },
    { x: 0, y: 48 },
  ];
  return {
    quad,
    transcript: { characters: some, spaces: new Float32Array(Math.ceil(width / COLUMNS_PER_STEP)) },
    ink: { columns, amounts: columns, top: 0.25, bottom: 0.75 },
    width,
    columnsPerStep: COLUMNS_PER_STEP,
  };
}
