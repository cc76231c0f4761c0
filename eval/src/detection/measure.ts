import { loadCocoDev } from '../coco.js';
import type { Measure } from '../measure.js';
import { openScene } from '../scenes.js';
import { COCO_OVERLAPS, type Judged, meanAveragePrecision } from './average-precision.js';

const OBJECT_CUT = 0.5;

/** Average precision of objects and people. */
export const objectsMeasure: Measure = {
  name: 'objects',
  about: 'objects and people found, against COCO boxes',
  async measure({ data }) {
    const pictures = await loadCocoDev(data);
    const uncut: Judged[] = [];
    const cut: Judged[] = [];
    for (const { path, objects } of pictures) {
      // Ranked as in an answer: by what is said to a caller, not by the network's own score.
      const detections = (await (await openScene(path)).detections()).map((detection) => ({
        ...detection,
        score: detection.probability,
      }));
      uncut.push({ objects, detections });
      cut.push({
        objects,
        detections: detections.filter(({ confidence }) => confidence >= OBJECT_CUT),
      });
    }
    const percent = (share: number) => (100 * share).toFixed(1);
    const person = ['person'];
    return [
      {
        title: 'Objects and people',
        columns: ['figure', 'AP', 'AP50', 'goal'],
        rows: [
          row('all detections', uncut, undefined, ''),
          row('objects (confidence from 0.5)', cut, undefined, 'AP50 >= 40'),
          row('people', uncut, person, 'AP50 >= 62'),
        ],
        notes: [`coco-dev, ${pictures.length} pictures; COCO's rules, mean over the categories that occur.`],
      },
    ];

    function row(name: string, judged: readonly Judged[], categories: string[] | undefined, goal: string) {
      return [
        name,
        percent(meanAveragePrecision(judged, COCO_OVERLAPS, categories)),
        percent(meanAveragePrecision(judged, [0.5], categories)),
        goal,
      ];
    }
  },
};
