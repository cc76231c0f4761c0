/** Keeps the equations solvable when a cue never changes; too small to move a weight. */
const RIDGE = 1e-3;
const STEPS = 25;

/** What is known of a case, one number a cue, and whether it turned out right (1) or not (0). */
export interface Case {
  readonly cues: readonly number[];
  readonly outcome: number;
}

/**
 * Logistic regression by Newton's method: the weights with which the sum of the cues is the log-odds of
 * being right.
 *
 * @param cases at least one; all have equally many cues
 */
export function fitLogistic(cases: readonly Case[]): number[] {
  const count = cases[0]?.cues.length ?? 0;
  let weights = new Array<number>(count).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    // Each row: second derivatives, then the gradient.
    const rows = weights.map((weight, row) => [
      ...weights.map((_, column) => (row === column ? RIDGE : 0)),
      -RIDGE * weight,
    ]);
    for (const { cues, outcome } of cases) {
      const logOdds = cues.reduce((sum, cue, index) => sum + cue * (weights[index] ?? 0), 0);
      const probability = 1 / (1 + Math.exp(-logOdds));
      const curvature = probability * (1 - probability);
      const columns = [...cues.map((cue) => cue * curvature), outcome - probability];
      rows.forEach((row, index) => {
        const cue = cues[index] ?? 0;
        columns.forEach((value, column) => {
          row[column] = (row[column] ?? 0) + cue * value;
        });
      });
    }
    const change = solve(rows);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
  }
  return weights;
}

/** Solves linear equations, each a row that ends with its right side, of a positive definite matrix. */
function solve(rows: number[][]): number[] {
  rows.forEach((pivotRow, pivot) => {
    const head = pivotRow[pivot] ?? 1;
    for (const row of rows) {
      if (row === pivotRow) continue;
      const factor = (row[pivot] ?? 0) / head;
      pivotRow.forEach((value, column) => {
        row[column] = (row[column] ?? 0) - factor * value;
      });
    }
  });
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}
