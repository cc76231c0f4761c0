import { median } from '../statistics.js';

/** Two series of times over the same pages, put in relation. */
export interface Comparison {
  /** Median of the pages' ratios: what a page may expect. */
  readonly medianRatio: number;
  /** Ratio of the sums: what a pile of pages may expect. */
  readonly ratioOfSums: number;
}

/** Times of one contestant against those of another: below 1 the first one is faster. */
export function compare(times: readonly number[], others: readonly number[]): Comparison {
  if (times.length !== others.length) {
    throw new Error(`Expected two times for each page but received ${times.length} and ${others.length}`);
  }
  return {
    medianRatio: median(times.map((time, page) => time / (others[page] ?? Number.NaN))),
    ratioOfSums: sum(times) / sum(others),
  };
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
