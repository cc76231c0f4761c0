import { expect, it } from 'vitest';
import { connectedComponents } from './connected-components.js';

function componentsOf(...rows: string[]): number[] {
  const map = Float32Array.from(rows.join(''), (cell) => (cell === '#' ? 1 : 0));
  const pixels = connectedComponents(map, rows.length, rows[0]?.length ?? 0, 0.5).map((runs) =>
    runs.reduce((sum, { start, end }) => sum + end - start + 1, 0),
  );
  return pixels.sort((a, b) => a - b);
}

it('joins pixels that touch at an edge or a corner and parts those that do not', () => {
  expect(componentsOf('##..', '..#.', '....', '#..#')).toEqual([1, 1, 3]);
});

it('joins the arms of a U only where they meet, at the bottom', () => {
  expect(componentsOf('#.#.#', '#.#.#', '###.#')).toEqual([3, 7]);
});

it('finds nothing in an empty map', () => {
  expect(componentsOf('...', '...')).toEqual([]);
});
