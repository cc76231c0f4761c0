import type { Table } from '../measure.js';
import type { JudgedWord } from './score.js';

/** Where bins of confidence start and end; a bin has its lower edge, and the last one both. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/**
 * How far a confidence can be believed (reliability diagram; Guo et al., On calibration of modern neural
 * networks, 2017): for each bin of confidences the mean of what was said beside the share that was right.
 */
export function reliabilityTable(set: string, words: readonly JudgedWord[]): Table {
  const bins = EDGES.slice(1).map((high, index) => {
    const low = EDGES[index] ?? 0;
    const inBin = words.filter(({ confidence }) => confidence >= low && (confidence < high || high === 1));
    const said = mean(inBin.map(({ confidence }) => confidence));
    const right = mean(inBin.map((word) => (word.right ? 1 : 0)));
    return { name: `${low} - ${high}`, count: inBin.length, said, right };
  });
  const gap = bins.reduce(
    (sum, { count, said, right }) => (count > 0 ? sum + count * Math.abs(said - right) : sum),
    0,
  );
  return {
    title: `Confidence of words, ${set}`,
    columns: ['confidence', 'words', 'mean confidence', 'share right'],
    rows: bins.map(({ name, count, said, right }) =>
      count > 0 ? [name, count, said.toFixed(3), right.toFixed(3)] : [name, 0, '-', '-'],
    ),
    notes: [
      'Right: a true word with the same text overlaps by an IoU of 0.5 or more.',
      `Mean gap between confidence and share right, over ${words.length} words: ${(gap / Math.max(1, words.length)).toFixed(3)}.`,
    ],
  };
}

/** NaN of nothing. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
