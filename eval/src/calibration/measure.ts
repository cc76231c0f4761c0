import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type CocoPicture, loadCocoDev } from '../coco.js';
import { judge } from '../detection/matching.js';
import type { Measure } from '../measure.js';
import { openScene } from '../scenes.js';
import { type Block, isotonicBlocks, type Observation } from './isotonic.js';

const TABLE = fileURLToPath(
  new URL('../../../packages/server/src/engines/embedded/detector/calibration-data.ts', import.meta.url),
);
/** Observations in the smallest block. */
const BLOCK = 40;
const BINS = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

type Group = 'person' | 'others';

/** Fits the confidence of detections and writes the table that the detector uses. */
export const calibrateMeasure: Measure = {
  name: 'calibrate',
  about: 'fits and writes the confidence of detections (precision by raw score)',
  optional: true,
  async measure({ data }) {
    const pictures = await loadCocoDev(data);
    const observed = await Promise.all(pictures.map(observe));
    const all = observed.flat();
    await writeFile(TABLE, render(all));
    const rows = (['person', 'others'] as const).flatMap((group) => crossValidate(observed, group));
    return [
      {
        title: 'Confidence of detections: fitted on half of the pictures, observed on the other half',
        columns: ['group', 'confidence said', 'mean said', 'observed', 'detections'],
        rows,
        notes: [
          `coco-dev, ${pictures.length} pictures, both halves in turn; right means an IoU of 0.5 with a labelled object of the category.`,
          'The table in use is fitted on all pictures.',
        ],
      },
    ];
  },
};

interface GroupedObservation extends Observation {
  readonly group: Group;
}

async function observe({ path, objects }: CocoPicture): Promise<GroupedObservation[]> {
  const detections = await (await openScene(path)).detections();
  const names = [...new Set(detections.map(({ name }) => name))];
  return names.flatMap((name) => {
    const found = detections.filter((detection) => detection.name === name);
    const verdicts = judge(
      found,
      objects.filter((object) => object.name === name),
      0.5,
    );
    return found.flatMap(({ score }, index) => {
      const verdict = verdicts[index];
      if (verdict === 'ignored') return [];
      const group: Group = name === 'person' ? 'person' : 'others';
      return [{ group, score, outcome: verdict === 'right' ? 1 : 0 }];
    });
  });
}

function fit(observations: readonly GroupedObservation[], group: Group): Block[] {
  return isotonicBlocks(
    observations.filter((observation) => observation.group === group),
    BLOCK,
  );
}

function crossValidate(observed: readonly (readonly GroupedObservation[])[], group: Group) {
  const said: { confidence: number; outcome: number }[] = [];
  for (const half of [0, 1]) {
    const blocks = fit(observed.filter((_, index) => index % 2 === half).flat(), group);
    for (const { group: own, score, outcome } of observed.filter((_, index) => index % 2 !== half).flat()) {
      if (own === group) said.push({ confidence: interpolate(blocks, score), outcome });
    }
  }
  return BINS.slice(0, -1).flatMap((low, index) => {
    const high = BINS[index + 1] ?? 1;
    const inBin = said.filter(({ confidence }) => confidence >= low && confidence < high);
    if (inBin.length === 0) return [];
    const mean = (values: number[]) => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(2);
    const confidences = mean(inBin.map(({ confidence }) => confidence));
    return [[group, `${low}-${high}`, confidences, mean(inBin.map(({ outcome }) => outcome)), inBin.length]];
  });
}

function interpolate(blocks: readonly Block[], score: number): number {
  const above = blocks.findIndex((block) => block.score >= score);
  if (above === -1) return blocks.at(-1)?.share ?? 0;
  const [left, right] = [blocks[above - 1], blocks[above]];
  if (!left || !right) return right?.share ?? 0;
  return left.share + ((right.share - left.share) * (score - left.score)) / (right.score - left.score);
}

/** Knots of the operating curve: so many of the surest detections are looked at together. */
const OPERATING_POINTS = [25, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1000, 1300, 1700, 2200, 3000, 4000];

/** For each score the precision of all detections at least as sure, by falling count of them. */
function operatingCurve(observations: readonly GroupedObservation[], group: Group): Block[] {
  const sorted = observations
    .filter((observation) => observation.group === group)
    .sort((a, b) => b.score - a.score);
  const blocks = OPERATING_POINTS.filter((count) => count <= sorted.length).map((count) => {
    const right = sorted.slice(0, count).reduce((sum, { outcome }) => sum + outcome, 0);
    // One more of either kind, so that a few right ones in a row do not make a certainty.
    return { score: sorted[count - 1]?.score ?? 0, share: (right + 1) / (count + 2), count };
  });
  return blocks
    .reverse()
    .filter(({ share }, index, all) => all.slice(0, index).every((low) => low.share < share));
}

function render(observations: readonly GroupedObservation[]): string {
  const list = (values: readonly number[]) =>
    `[${values.map((value) => Number(value.toFixed(4))).join(', ')}]`;
  const curve = (blocks: readonly Block[]) =>
    `{\n      scores: ${list(blocks.map(({ score }) => score))},\n      precisions: ${list(blocks.map(({ share }) => share))},\n    }`;
  const group = (name: Group) =>
    `{\n    atScore: ${curve(fit(observations, name))},\n    fromScore: ${curve(operatingCurve(observations, name))},\n  }`;
  return `import type { Calibration } from './calibration-curve.js';

/** Written by \`npm run eval -- calibrate\`; not to be edited by hand. */
export const CALIBRATION: { readonly person: Calibration; readonly others: Calibration } = {
  person: ${group('person')},
  others: ${group('others')},
};
`;
}
