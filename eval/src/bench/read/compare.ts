/** Two series of times over the same pages, put in relation. */
export interface Comparison {
  /** Geometric mean of the pages' ratios: every page weighs alike. */
  readonly meanRatio: number;
  /** Ratio of the sums: what a pile of pages may expect, where long pages weigh more. */
  readonly ratioOfSums: number;
}

/**
 * Times of one contestant against those of another: below 1 the first one is faster.
 *
 * @throws Error when the series do not have the same number of pages
 */
export function compare(times: readonly number[], others: readonly number[]): Comparison {
  if (times.length !== others.length) {
    throw new Error(`Expected two times for each page but received ${times.length} and ${others.length}`);
  }
  const logarithms = times.map((time, page) => Math.log(time / (others[page] ?? Number.NaN)));
  return { meanRatio: Math.exp(mean(logarithms)), ratioOfSums: sum(times) / sum(others) };
}

/** Arithmetic mean; NaN of none. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
