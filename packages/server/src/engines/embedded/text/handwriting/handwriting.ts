import type { RecognizedCharacter } from '../ctc.js';
import { measureGrain } from './grain.js';
import { halved, mapInk } from './ink-map.js';
import { letterJumps } from './letter-jumps.js';
import { letterUnlikeness, tellingLetters } from './letter-likeness.js';
import { median } from './median.js';
import { placeCharacters } from './placed-character.js';
import { measureSharpness } from './sharpness.js';

/** One plane of a straightened line. */
export interface LinePicture {
  /** Values -1..1: `height` rows of `stride` values. */
  readonly plane: Float32Array;
  readonly height: number;
  readonly stride: number;
  /** Columns that belong to the line. */
  readonly width: number;
  /** Height of a row in pixels of the page. */
  readonly rowPixels: number;
}

/** What of a line tells a hand from a press, all medians. */
export interface Evidence {
  /** How far the feet of letters jump, in heights of a small letter. */
  readonly feet: number;
  readonly tops: number;
  /** How unlike equal letters are, from 0 to 1 … */
  readonly unlikeness: number;
  /** … and that as a share of how unlike different letters are, which blur and noise lower. */
  readonly relativeUnlikeness: number;
}

/** Print has less of at least one of them, whatever its font and however it was photographed. */
const LIMITS: Evidence = { feet: 0.04, tops: 0.05, unlikeness: 0.13, relativeUnlikeness: 0.3 };

/** Lines with fewer jumps or pairs of letters say nothing. */
const MIN_FEET = 6;
const MIN_TOPS = 4;
const MIN_PAIRS = 3;
/** Wider jumps are none: the foot of the letter was not found. */
const MAX_JUMP = 0.3;
/** Lower letters, in pixels of the page, jump by the grid of pixels. */
const MIN_LETTER_PIXELS = 9;
/** Where edges are less steep, blur decides where letters end, and what they are taken for. */
const MIN_SLOPE = 0.42;
const MIN_EVENNESS = 0.8;
/** Noisier lines have letters of noise. */
const MAX_GRAIN = 0.04;

/**
 * Tells whether a line was written by hand: its letters stand unevenly, and equal ones are not alike. Rather
 * misses a hand than takes print for one, so it wants several letters that occur twice, large and sharp;
 * Latin ones, because of others it does not know where they stand.
 *
 * @param characters as recognized, each step `columnsPerStep` columns wide
 * @returns how sure it is, undefined when it may as well be print
 */
export function handwritingConfidence(
  line: LinePicture,
  characters: readonly RecognizedCharacter[],
  columnsPerStep: number,
): number | undefined {
  const placed = placeCharacters(characters, columnsPerStep);
  const telling = tellingLetters(placed);
  if (telling.length - new Set(telling.map(({ text }) => text)).size < MIN_PAIRS) return undefined;

  const ink = mapInk(line.plane, line.height, line.stride, line.width);
  const { feet, tops, letterHeight } = letterJumps(ink, placed);
  if (feet.length < MIN_FEET || tops.length < MIN_TOPS) return undefined;
  if (letterHeight * line.rowPixels < MIN_LETTER_PIXELS) return undefined;
  const jumps = { feet: median(feet), tops: median(tops) };
  if (jumps.feet < LIMITS.feet || jumps.tops < LIMITS.tops) return undefined;
  if (jumps.feet > MAX_JUMP || jumps.tops > MAX_JUMP) return undefined;
  if (measureGrain(ink) > MAX_GRAIN) return undefined;
  const { slope, evenness } = measureSharpness(ink);
  if (!(slope >= MIN_SLOPE && evenness >= MIN_EVENNESS)) return undefined;

  const { same, different } = letterUnlikeness(halved(ink), atHalf(placed));
  if (same.length < MIN_PAIRS || different.length < MIN_PAIRS) return undefined;
  const unlikeness = median(same);
  return confidenceOf({ ...jumps, unlikeness, relativeUnlikeness: unlikeness / median(different) });
}

/**
 * What evidence is worth: 0.75 at the limits, more the further the weakest of it lies above. Too little
 * handwriting was at hand to observe a precision.
 *
 * @returns in twentieths, so that lines of one hand are often equal; undefined below a limit
 */
export function confidenceOf(evidence: Evidence): number | undefined {
  const strength = Math.min(
    evidence.feet / LIMITS.feet,
    evidence.tops / LIMITS.tops,
    evidence.unlikeness / LIMITS.unlikeness,
    evidence.relativeUnlikeness / LIMITS.relativeUnlikeness,
  );
  if (!(strength >= 1)) return undefined;
  return Math.floor(20 * (1 - 0.25 / strength)) / 20;
}

function atHalf<Placed extends { readonly center: number; readonly reach: number }>(
  placed: readonly Placed[],
): Placed[] {
  return placed.map((one) => ({ ...one, center: one.center / 2, reach: one.reach / 2 }));
}
