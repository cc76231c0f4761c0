import type { Quad, TextLine } from '@fovea/contract';
import { expect, it } from 'vitest';
import { signOf } from './sign.js';

const HEIGHT = 400;

function line(text: string, height: number, confidence = 0.95): TextLine {
  const polygon: Quad = [
    { x: 10, y: 10 },
    { x: 200, y: 10 },
    { x: 200, y: 10 + height },
    { x: 10, y: 10 + height },
  ];
  return { text, polygon, words: text.split(' ').map((word) => ({ text: word, polygon, confidence })) };
}

it('says what a few large words say', () => {
  expect(signOf([line('STOP', 80)], HEIGHT)).toBe('STOP');
  expect(signOf([line('No parking', 60), line('any time', 40)], HEIGHT)).toBe('No parking any time');
});

it('repeats no small, long or unsure text', () => {
  expect(signOf([line('STOP', 20)], HEIGHT)).toBeUndefined();
  expect(signOf([line('one two three four five six seven', 60)], HEIGHT)).toBeUndefined();
  expect(signOf([line('STOP', 80, 0.4)], HEIGHT)).toBeUndefined();
  expect(signOf([], HEIGHT)).toBeUndefined();
});
