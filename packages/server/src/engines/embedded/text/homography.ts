import type { Point, Quad, Size } from '@fovea/contract';

/** The nine coefficients of a projective map, row by row; the last is 1. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** The projective map that carries the rectangle (0, 0)-(width, height) onto a quad, corner by corner. */
export function rectangleToQuad({ width, height }: Size, quad: Quad): Homography {
  const corners: Quad = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const rows = corners.flatMap(({ x, y }, index) => {
    const target = quad[index] as Point;
    return [
      [x, y, 1, 0, 0, 0, -target.x * x, -target.x * y, target.x],
      [0, 0, 0, x, y, 1, -target.y * x, -target.y * y, target.y],
    ];
  });
  const [a, b, c, d, e, f, g, h] = solve(rows) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [a, b, c, d, e, f, g, h, 1];
}

/** Solves linear equations, each row [coefficients…, right side], by Gauss-Jordan elimination with pivoting. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(at(rows, row, column)) > Math.abs(at(rows, pivot, column))) pivot = row;
    }
    const pivotRow = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    // A quad without area has no unique map; a tiny divisor keeps its numbers finite.
    const divisor = (pivotRow[column] as number) || 1e-12;
    rows[column] = pivotRow.map((value) => value / divisor);
    for (let row = 0; row < size; row += 1) {
      const factor = at(rows, row, column);
      if (row === column || factor === 0) continue;
      rows[row] = (rows[row] as number[]).map((value, index) => value - factor * at(rows, column, index));
    }
  }
  return rows.map((row) => row[size] as number);
}

function at(rows: readonly number[][], row: number, column: number): number {
  return (rows[row] as number[])[column] as number;
}

/** Where a point of the rectangle lies in the quad. */
export function project(map: Homography, x: number, y: number): Point {
  const w = map[6] * x + map[7] * y + map[8];
  return { x: (map[0] * x + map[1] * y + map[2]) / w, y: (map[3] * x + map[4] * y + map[5]) / w };
}
