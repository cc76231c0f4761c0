import { describe, expect, it } from 'vitest';
import { findInk, inkedPart } from './ink.js';

const [WIDTH, HEIGHT] = [100, 48];

interface Block {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** A plane of `background` with blocks of `ink`; its rows have more values than the line has columns. */
function planeWith(blocks: readonly Block[], background = 1, ink = -1, stride = WIDTH): Float32Array {
  const plane = new Float32Array(stride * HEIGHT).fill(background);
  for (const { columns, rows } of blocks) {
    for (let y = rows[0]; y < rows[1]; y += 1)
      plane.fill(ink, y * stride + columns[0], y * stride + columns[1]);
  }
  return plane;
}

const LETTERS: Block[] = [
  { columns: [10, 20], rows: [14, 34] },
  { columns: [30, 44], rows: [14, 34] },
];

const inkedColumns = (columns: Float32Array) =>
  [...columns.keys()].filter((x) => (columns[x] as number) > 0.5);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe.each([
  ['dark on light', 1, -1],
  ['light on dark', -0.8, 0.9],
  ['pale', 0.5, 0.3],
])('the ink of %s text', (_, background, ink) => {
  const found = findInk(planeWith(LETTERS, background, ink), HEIGHT, WIDTH, WIDTH);

  it('is in the columns of its letters', () => {
    expect(inkedColumns(found.columns)).toEqual([...range(10, 20), ...range(30, 44)]);
    expect(inkedPart(found)).toEqual({ first: 10, last: 44 });
  });

  it('begins and ends with them', () => {
    expect(found.top).toBeCloseTo(14 / 48);
    expect(found.bottom).toBeCloseTo(34 / 48);
  });

  it('is measured by the share of each column that it covers', () => {
    expect(found.amounts[15]).toBeCloseTo(20 / 38);
    expect(found.amounts[25]).toBeCloseTo(0);
  });
});

it('is not looked for in the columns beyond the line', () => {
  const beyond = { columns: [110, 140], rows: [10, 40] } as const;
  const plane = planeWith([...LETTERS, beyond], 1, -1, 150);
  expect(inkedPart(findInk(plane, HEIGHT, 150, WIDTH))).toEqual({ first: 10, last: 44 });
});

it('does not reach to the neighbouring lines', () => {
  const neighbours: Block[] = [
    { columns: [0, WIDTH], rows: [0, 4] },
    { columns: [0, WIDTH], rows: [45, 48] },
  ];
  const found = findInk(planeWith([...LETTERS, ...neighbours]), HEIGHT, WIDTH, WIDTH);
  expect(found.top).toBeCloseTo(14 / 48);
  expect(found.bottom).toBeCloseTo(34 / 48);
  expect(inkedColumns(found.columns)).toEqual([...range(10, 20), ...range(30, 44)]);
});

it('has the whole height where the text is too low to be all of it', () => {
  const dash: Block = { columns: [10, 40], rows: [22, 27] };
  expect(findInk(planeWith([dash]), HEIGHT, WIDTH, WIDTH)).toMatchObject({ top: 0, bottom: 1 });
});

it('is nowhere in an empty line, of which all columns count', () => {
  const found = findInk(planeWith([]), HEIGHT, WIDTH, WIDTH);
  expect(inkedColumns(found.columns)).toEqual([]);
  expect(inkedPart(found)).toEqual({ first: 0, last: WIDTH });
});
