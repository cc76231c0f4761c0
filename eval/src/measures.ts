import type { Measure } from './measure.js';

/** Every measure of quality, in the order in which they are printed. */
export const measures: readonly Measure[] = [];
