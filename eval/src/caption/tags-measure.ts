import { features, type TagName } from 'fovea';
import { loadCocoDev } from '../coco.js';
import type { Measure } from '../measure.js';
import { openScene } from '../scenes.js';
import { confirmerOf } from './confirm.js';
import { REQUEST } from './observe.js';
import { type Judgement, reliabilityRows, right, said } from './reliability.js';

const CUTS = [0.5, 0.7, 0.9];

/** Tags, and how often labels or human captions confirm them. */
export const tagsMeasure: Measure = {
  name: 'tags',
  about: 'tags against labels and human captions',
  async measure({ data }) {
    const pictures = await loadCocoDev(data);
    const judgements: Judgement[] = [];
    for (const picture of pictures) {
      const confirms = confirmerOf(picture);
      for (const { name, confidence } of await features.tags(await openScene(picture.path), REQUEST)) {
        // In English the name of a tag is the tag.
        judgements.push({ confidence, isRight: confirms(name as TagName) });
      }
    }
    const cuts = CUTS.map((cut) => {
      const above = judgements.filter(({ confidence }) => confidence >= cut);
      return [`from ${cut}`, said(above), right(above), (above.length / pictures.length).toFixed(1)];
    });
    return [
      {
        title: 'Tags',
        columns: ['confidence', 'mean said', 'confirmed', 'tags a picture'],
        rows: cuts,
        notes: [
          `coco-dev, ${pictures.length} pictures. Confirmed: a label or one of five human captions says it, or something below it.`,
        ],
      },
      {
        title: 'Confidence of tags',
        columns: ['confidence', 'mean said', 'confirmed', 'tags'],
        rows: reliabilityRows(judgements, [0.5, 0.6, 0.7, 0.8, 0.9, 1]),
      },
    ];
  },
};
