import type { Box } from '@fovea/contract';
import { features, intersection } from 'fovea';
import { loadCocoDev } from '../coco.js';
import type { Measure } from '../measure.js';
import { openScene } from '../scenes.js';

const RATIOS = [0.75, 1, 1.33, 1.8];

/** How much of the labelled objects' area smart crops keep. */
export const cropsMeasure: Measure = {
  name: 'crops',
  about: 'share of labelled objects that smart crops keep',
  async measure({ data }) {
    const pictures = await loadCocoDev(data);
    const kept: Record<'smart' | 'center', number[][]> = { smart: [], center: [] };
    for (const { path, objects, width, height } of pictures) {
      if (objects.length === 0) continue;
      const scene = await openScene(path);
      const crops = await features.smartCrops(scene, {
        features: ['smartCrops'],
        language: 'en',
        genderNeutralCaption: false,
        smartCropsAspectRatios: RATIOS,
      });
      const boxes = objects.map(({ box }) => box);
      kept.smart.push(crops.map(({ box }) => keptArea(box, boxes)));
      kept.center.push(
        crops.map(({ box }) => keptArea({ ...box, x: (width - box.w) / 2, y: (height - box.h) / 2 }, boxes)),
      );
    }
    const mean = (rows: number[][], index: number) =>
      ((100 * rows.reduce((sum, row) => sum + (row[index] ?? 0), 0)) / rows.length).toFixed(1);
    const row = (name: string, rows: number[][]) => {
      const means = RATIOS.map((_, index) => mean(rows, index));
      const all = means.reduce((sum, value) => sum + Number(value), 0) / means.length;
      return [name, ...means, all.toFixed(1)];
    };
    return [
      {
        title: 'Smart crops: area of labelled objects kept, %',
        columns: ['crop', ...RATIOS.map(String), 'mean'],
        rows: [row('smartCrops', kept.smart), row('center crop', kept.center)],
        notes: [`coco-dev, ${kept.smart.length} pictures with labelled objects.`],
      },
    ];
  },
};

function keptArea(crop: Box, boxes: readonly Box[]): number {
  const total = boxes.reduce((sum, { w, h }) => sum + w * h, 0);
  return boxes.reduce((sum, box) => sum + intersection(crop, box), 0) / total;
}
