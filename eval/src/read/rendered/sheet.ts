import type { Ink, SetLine } from './typeset.js';

/** A flat page with its text in place, before it is turned, photographed or damaged. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** CSS colour. */
  readonly paper: string;
  /** In reading order. */
  readonly lines: readonly SetLine[];
  /** Drawn below the text: the rules and bands of a table. */
  readonly bars: readonly (Ink & { readonly colour: string })[];
}

/** A sheet that ends that far below and right of its lines. */
export function sheetAround(
  lines: readonly SetLine[],
  paper: string,
  marginPx: number,
  bars: Sheet['bars'] = [],
): Sheet {
  const ink = [...lines.flatMap(({ words }) => words.map((word) => word.ink)), ...bars];
  return {
    width: Math.ceil(Math.max(...ink.map(({ right }) => right)) + marginPx),
    height: Math.ceil(Math.max(...ink.map(({ bottom }) => bottom)) + marginPx),
    paper,
    lines,
    bars,
  };
}
