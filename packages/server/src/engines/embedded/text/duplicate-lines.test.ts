import type { Quad } from '@fovea/contract';
import { expect, it } from 'vitest';
import { withoutDuplicates } from './duplicate-lines.js';

/** A line, turned by `turn` radians about the origin. */
function line(text: string, x: number, y: number, width: number, height: number, confidence = 0.9, turn = 0) {
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const point = (u: number, v: number) => ({ x: u * cosine - v * sine, y: u * sine + v * cosine });
  const quad: Quad = [point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height)];
  return { text, quad, confidence };
}

const kept = (...lines: ReturnType<typeof line>[]) => withoutDuplicates(lines).map(({ text }) => text);

it('leaves out parts of a line that was found as a whole', () => {
  const whole = line('Nutrition Facts', 0, 0, 300, 40);
  expect(kept(line('Nutrition', 2, 2, 170, 38), whole, line('FACTS', 190, -3, 108, 38))).toEqual([
    'Nutrition Facts',
  ]);
});

it('keeps the surer one of two readings of the same place', () => {
  expect(kept(line('Fxtts', 0, 0, 100, 20, 0.6), line('Facts', 1, 1, 99, 20, 0.9))).toEqual(['Facts']);
  expect(kept(line('Facts', 0, 0, 100, 20, 0.9), line('Fxtts', 1, 1, 99, 20, 0.6))).toEqual(['Facts']);
  expect(kept(line('Facts', 0, 0, 100, 20), line('Facts', 0, 0, 100, 20))).toEqual(['Facts']);
});

it('takes a part for one although a character was misread', () => {
  expect(kept(line('one hundred pages', 0, 0, 300, 20), line('hnndred', 70, 1, 110, 19))).toHaveLength(1);
  expect(kept(line('one hundred pages', 0, 0, 300, 20), line('two', 70, 1, 50, 19))).toHaveLength(2);
});

it('keeps small text that stands within large text', () => {
  expect(kept(line('SALE', 0, 0, 400, 200), line('until Sunday', 50, 90, 200, 20))).toHaveLength(2);
});

it('keeps the same word at another place, also when the boxes overlap', () => {
  expect(kept(line('the end', 0, 0, 100, 20), line('end', 60, 24, 40, 20))).toHaveLength(2);
  expect(kept(line('the end', 0, 0, 100, 20), line('end', 80, 0, 60, 20))).toHaveLength(2);
  expect(kept(line('the end', 0, 0, 100, 20), line('end', 60, 10, 40, 20))).toHaveLength(2);
});

it('does not mind how the page is turned', () => {
  for (const turn of [0.4, Math.PI / 2, Math.PI, -2]) {
    const whole = line('the end', 0, 0, 100, 20, 0.9, turn);
    expect(kept(line('end', 60, 1, 38, 18, 0.9, turn), whole)).toEqual(['the end']);
    expect(kept(line('end', 60, 30, 38, 18, 0.9, turn), whole)).toEqual(['end', 'the end']);
  }
});

it('keeps the order given, and nothing of nothing', () => {
  expect(kept(line('b', 0, 50, 20, 20), line('a', 0, 0, 90, 20), line('c', 0, 90, 40, 20))).toEqual([
    'b',
    'a',
    'c',
  ]);
  expect(withoutDuplicates([])).toEqual([]);
});
