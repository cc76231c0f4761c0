import type { Quad } from '@fovea/contract';
import type { RecognizedCharacter, Transcript } from './ctc.js';
import type { Ink } from './ink.js';

/** Lines are recognized at this height, in pixels. */
export const LINE_HEIGHT = 48;

/** A line as it was recognized: its quad on the page and what was seen in its straightened picture. */
export interface RecognizedLine {
  readonly quad: Quad;
  readonly transcript: Transcript;
  readonly ink: Ink;
  /** Columns of the straightened picture, and how many of them one time step covers. */
  readonly width: number;
  readonly columnsPerStep: number;
  /** How sure it is that a hand wrote it; absent when it may as well be print. */
  readonly handwritten?: number;
}

/** The characters of a line that show ink, spaces left out. */
export function visibleCharacters({ transcript }: RecognizedLine): readonly RecognizedCharacter[] {
  return transcript.characters.filter(({ text }) => text.trim() !== '');
}

/** The column of the straightened picture in which a character stands. */
export function centerColumn({ columnsPerStep }: RecognizedLine, { step }: RecognizedCharacter): number {
  return (step + 0.5) * columnsPerStep;
}

/** Mean probability of a line's characters; 0 when there is none. */
export function lineConfidence({ transcript }: RecognizedLine): number {
  const { characters } = transcript;
  if (characters.length === 0) return 0;
  return characters.reduce((sum, { probability }) => sum + probability, 0) / characters.length;
}

/**
 * Whether a line was recognized surely enough to be text at all; short ones match scenery by chance, so
 * their characters have to be surer.
 */
export function isText(line: RecognizedLine): boolean {
  const { length } = line.transcript.characters;
  return lineConfidence(line) >= 0.5 + 0.4 / Math.max(1, length);
}

/** Mean probability over the characters of several lines. */
export function meanConfidence(lines: readonly RecognizedLine[]): number {
  const count = lines.reduce((sum, { transcript }) => sum + transcript.characters.length, 0);
  const sum = lines.reduce((sum, line) => sum + lineConfidence(line) * line.transcript.characters.length, 0);
  return count === 0 ? 0 : sum / count;
}
