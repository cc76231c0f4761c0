import { expect, it } from 'vitest';
import { faceAt } from '../hand-made-scene.fixture.js';
import { areSmiling } from './smile.js';

const face = (smile: number) => faceAt({ x: 0, y: 0, w: 40, h: 40 }, { age: 30, maleScore: 0.5, smile });

it('calls people smiling when every clear face surely smiles', () => {
  expect(areSmiling([face(0.99)])).toBe(true);
  expect(areSmiling([face(0.99), face(1)])).toBe(true);
  expect(areSmiling([face(0.99), face(0.8)])).toBe(false);
});

it('asks for the faces of most people', () => {
  expect(areSmiling([face(0.99), face(0.99), undefined])).toBe(true);
  expect(areSmiling([face(0.99), undefined])).toBe(false);
  expect(areSmiling([undefined])).toBe(false);
  expect(areSmiling([])).toBe(false);
});

it('takes no face that is unclear or was not read', () => {
  const { person, ...unread } = face(0.99);
  expect(areSmiling([{ ...face(0.99), confidence: 0.6 }])).toBe(false);
  expect(areSmiling([unread])).toBe(false);
  expect(person?.smile).toBe(0.99);
});

it('does not count one face for two people', () => {
  const shared = face(0.99);
  expect(areSmiling([shared, shared])).toBe(false);
});
