import type { Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import { inReadingOrder, textDirection } from './reading-order.js';

function line(name: string, x: number, y: number, width: number, turn = 0) {
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const point = (u: number, v: number) => ({ x: u * cosine - v * sine, y: u * sine + v * cosine });
  const quad: Quad = [point(x, y), point(x + width, y), point(x + width, y + 20), point(x, y + 20)];
  return { name, quad };
}

const names = (lines: readonly { readonly name: string }[]) => lines.map(({ name }) => name).join(' ');

it('reads two columns one after the other, also under a title', () => {
  const columns = [
    line('right1', 300, 100, 200),
    line('left2', 0, 130, 200),
    line('left1', 0, 100, 200),
    line('right2', 300, 130, 200),
  ];
  expect(names(inReadingOrder(columns))).toBe('left1 left2 right1 right2');
  expect(names(inReadingOrder([...columns, line('title', 50, 20, 400)]))).toBe(
    'title left1 left2 right1 right2',
  );
});

it('reads the parts of a row from the left', () => {
  const lines = [line('price', 120, 2, 40), line('name', 0, 0, 100), line('total', 0, 30, 100)];
  expect(names(inReadingOrder(lines))).toBe('name price total');
});

it('reads a turned page in the direction of its text', () => {
  for (const turn of [0.3, Math.PI / 2, Math.PI, -2]) {
    const page = [line('two', 0, 30, 100, turn), line('one', 0, 0, 100, turn)];
    expect(names(inReadingOrder(page))).toBe('one two');
    expect(Math.cos(textDirection(page.map(({ quad }) => quad)) - turn)).toBeCloseTo(1);
  }
});
