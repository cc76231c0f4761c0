import { calibrateMeasure } from './calibration/measure.js';
import { captionMeasure } from './caption/measure.js';
import { tagsMeasure } from './caption/tags-measure.js';
import { corpusMeasure } from './corpus/measure.js';
import { cropsMeasure } from './crops/measure.js';
import { objectsMeasure } from './detection/measure.js';
import type { Measure } from './measure.js';
import { readMeasure } from './read/measure.js';
import { sheetMeasure } from './sheet/measure.js';
import { wordsMeasure } from './words/measure.js';

/** Every measure of quality, in the order in which they are printed. */
export const measures: readonly Measure[] = [
  objectsMeasure,
  readMeasure,
  cropsMeasure,
  captionMeasure,
  tagsMeasure,
  wordsMeasure,
  sheetMeasure,
  calibrateMeasure,
  corpusMeasure,
];
