import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadCocoDev } from '../coco.js';
import type { Measure } from '../measure.js';
import { CUTS, precisionRow, reliability } from './cross-validation.js';
import { fitTable } from './fit.js';
import { observe } from './observe.js';
import { renderTable } from './render.js';

const TABLE = fileURLToPath(
  new URL('../../../packages/server/src/engines/embedded/detector/calibration-data.ts', import.meta.url),
);

/** Fits the confidence of detections and writes the table that the detector uses. */
export const calibrateMeasure: Measure = {
  name: 'calibrate',
  about: 'fits and writes the confidence of detections (precision by raw score and size)',
  optional: true,
  async measure({ data }) {
    const pictures = await loadCocoDev(data);
    const observed = await Promise.all(pictures.map(observe));
    await writeFile(TABLE, renderTable(fitTable(observed.flatMap(({ judged }) => judged))));
    const notes = [
      `coco-dev, ${pictures.length} pictures, both halves in turn; right means an IoU of 0.5 with a labelled object of the category.`,
      'The table in use is fitted on all pictures.',
    ];
    return [
      {
        title: 'Confidence of detections: fitted on half of the pictures, observed on the other half',
        columns: ['group', 'confidence said', 'mean said', 'observed', 'detections'],
        rows: [...reliability(observed, true), ...reliability(observed, false)],
        notes,
      },
      {
        title: 'AP50 of objects: fitted on half of the pictures, observed on the other half',
        columns: ['fitted on', ...CUTS.map((cut) => `confidence from ${cut}`), 'all', 'people'],
        rows: [precisionRow(observed, 'score', false), precisionRow(observed, 'score and size', true)],
        notes: [...notes, "COCO's rules; ranked by calibrated probability."],
      },
    ];
  },
};
