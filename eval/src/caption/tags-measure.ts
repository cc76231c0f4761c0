import { features, TAG_KINDS, type TagKind, type TagName } from 'fovea';
import { loadCocoDev } from '../coco.js';
import type { Measure, Table } from '../measure.js';
import { openScene } from '../scenes.js';
import { confirmerOf } from './confirm.js';
import { REQUEST } from './observe.js';
import { type Judgement, reliabilityRows, right, said } from './reliability.js';

const CUTS = [0.5, 0.7, 0.9];

interface TagJudgement extends Judgement {
  readonly name: TagName;
}

/** Tags, and how often labels or human captions confirm them. */
export const tagsMeasure: Measure = {
  name: 'tags',
  about: 'tags against labels and human captions',
  async measure({ data }) {
    const pictures = await loadCocoDev(data);
    const judgements: TagJudgement[] = [];
    for (const picture of pictures) {
      const confirms = confirmerOf(picture);
      for (const { name, confidence } of await features.tags(await openScene(picture.path), REQUEST)) {
        // In English the name of a tag is the tag.
        judgements.push({ name: name as TagName, confidence, isRight: confirms(name as TagName) });
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
          `coco-dev, ${pictures.length} pictures. Confirmed: a label or one of five human captions says it, or something below it; several people by the number of labels, day by captions that tell of the open air and not of night.`,
        ],
      },
      {
        title: 'Confidence of tags',
        columns: ['confidence', 'mean said', 'confirmed', 'tags'],
        rows: reliabilityRows(judgements, [0.5, 0.6, 0.7, 0.8, 0.9, 1]),
      },
      byKind(judgements, pictures.length),
    ];
  },
};

function byKind(judgements: readonly TagJudgement[], pictures: number): Table {
  const rowOf = (title: string, fitting: readonly TagJudgement[]) => {
    const used = new Set(fitting.map(({ name }) => name)).size;
    return [title, said(fitting), right(fitting), (fitting.length / pictures).toFixed(1), used];
  };
  const kinds = Object.keys(TAG_KINDS) as TagKind[];
  const isOf = (kind: TagKind, name: TagName) => name in TAG_KINDS[kind];
  return {
    title: 'Tags by kind of word',
    columns: ['kind', 'mean said', 'confirmed', 'tags a picture', 'different words'],
    rows: [
      ...kinds.map((kind) => {
        const fitting = judgements.filter(({ name }) => isOf(kind, name));
        return rowOf(kind, fitting);
      }),
      rowOf(
        'all but hypernyms',
        judgements.filter(({ name }) => !isOf('hypernyms', name)),
      ),
    ],
    notes: [
      'Looks are measured on the pixels; here they count as wrong unless a caption happens to mention them.',
      'The bounds from which looks are tags and the confidence of grown-ups were set on these pictures.',
    ],
  };
}
