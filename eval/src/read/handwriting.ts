import type { ReadResult } from '@fovea/contract';

/** How many lines of some pages the reader took for handwriting. */
export interface HandwritingCount {
  readonly lines: number;
  readonly handwritten: number;
}

/** Counts the lines of what was read on some pages. */
export function countHandwriting(results: readonly ReadResult[]): HandwritingCount {
  const lines = results.flatMap((result) => result.lines);
  const handwritten = lines.filter((line) => line.handwritten !== undefined);
  return { lines: lines.length, handwritten: handwritten.length };
}

/** A note for a table of pages that show nothing but print: each line called handwritten is an error. */
export function falseHandwritingNote(printed: readonly ReadResult[]): string {
  const { lines, handwritten } = countHandwriting(printed);
  return `Handwriting: ${handwritten} of ${lines} printed lines were taken for it. Goal: none.`;
}
