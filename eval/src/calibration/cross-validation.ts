import { type CalibrationTable, calibrate, type Detection } from 'fovea';
import { meanAveragePrecision } from '../detection/average-precision.js';
import { fitTable } from './fit.js';
import { type ObservedPicture, shareOf } from './observe.js';

const BINS = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Where `objects` are cut, and two lower cuts beside it. */
export const CUTS: readonly number[] = [0.5, 0.4, 0.3];

/** For each picture the table that was fitted on the half in which it is not. */
function foreignTables(observed: readonly ObservedPicture[], withSize: boolean): CalibrationTable[] {
  const halves = [1, 0].map((half) =>
    fitTable(
      observed.filter((_, index) => index % 2 === half).flatMap(({ judged }) => judged),
      withSize,
    ),
  );
  return observed.map((_, index) => halves[index % 2] as CalibrationTable);
}

/** Rows of what was said of detections and what was seen, by what was said. */
export function reliability(observed: readonly ObservedPicture[], isPerson: boolean) {
  const tables = foreignTables(observed, true);
  const said = observed.flatMap(({ judged }, index) =>
    judged
      .filter(({ detection }) => (detection.name === 'person') === isPerson)
      .map(({ detection, share, outcome }) => ({
        confidence: calibrate(detection.name, detection.score, share, tables[index]).probability,
        outcome,
      })),
  );
  return BINS.slice(0, -1).flatMap((low, index) => {
    const high = BINS[index + 1] ?? 1;
    const inBin = said.filter(({ confidence }) => confidence >= low && confidence < high);
    if (inBin.length === 0) return [];
    const mean = (values: number[]) => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(2);
    const confidences = mean(inBin.map(({ confidence }) => confidence));
    const group = isPerson ? 'person' : 'others';
    return [[group, `${low}-${high}`, confidences, mean(inBin.map(({ outcome }) => outcome)), inBin.length]];
  });
}

/** The row of AP50 when all is cut at each of `CUTS`, uncut, and of people uncut. */
export function precisionRow(
  observed: readonly ObservedPicture[],
  name: string,
  withSize: boolean,
): string[] {
  const tables = foreignTables(observed, withSize);
  const answers = observed.map(({ picture, detections }, index) => ({
    objects: picture.objects,
    detections: detections.map((detection: Detection) => {
      const { name, box, score } = detection;
      const share = shareOf(detection, picture);
      const { probability, confidence } = calibrate(name, score, share, tables[index]);
      return { name, box, score: probability, confidence };
    }),
  }));
  const precision = (cut: number, categories?: string[]) => {
    const kept = answers.map(({ objects, detections }) => ({
      objects,
      detections: detections.filter(({ confidence }) => confidence >= cut),
    }));
    return (100 * meanAveragePrecision(kept, [0.5], categories)).toFixed(1);
  };
  return [name, ...CUTS.map((cut) => precision(cut)), precision(0), precision(0, ['person'])];
}
