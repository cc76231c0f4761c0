import { CiderD } from '../caption/cider.js';
import { captionMeasure } from '../caption/measure.js';
import { tagsMeasure } from '../caption/tags-measure.js';
import { loadCocoDev } from '../coco.js';
import { loadCorpus } from '../corpus/measure.js';
import { objectsMeasure } from '../detection/measure.js';
import type { Measure } from '../measure.js';
import { ablationTable } from './ablation.js';
import { timeTable } from './time.js';

/** Everything that is said of pictures: what it stands on, agreement, truth, time, and what each source adds. */
export const wordsMeasure: Measure = {
  name: 'words',
  about: 'captions and tags, what they stand on, how long they take and what each source adds',
  optional: true,
  async measure({ data }) {
    const pictures = await loadCocoDev(data);
    const cider = new CiderD([...(await loadCorpus(data)), ...pictures.map(({ captions }) => captions)]);
    return [
      await timeTable(pictures),
      ...(await objectsMeasure.measure({ data })),
      ...(await captionMeasure.measure({ data })),
      ...(await tagsMeasure.measure({ data })),
      await ablationTable(pictures, cider),
    ];
  },
};
