import { expect, it } from 'vitest';
import { faceAt } from '../hand-made-scene.fixture.js';
import { kindOf } from './person-kind.js';

const BOX = { x: 0, y: 0, w: 40, h: 40 };
const any = { genderNeutral: false };

it('calls people by age and gender where the face is clear', () => {
  expect(kindOf(faceAt(BOX, { age: 30, maleScore: 0.9 }), any)).toBe('man');
  expect(kindOf(faceAt(BOX, { age: 30, maleScore: 0.1 }), any)).toBe('woman');
  expect(kindOf(faceAt(BOX, { age: 8, maleScore: 0.9 }), any)).toBe('boy');
  expect(kindOf(faceAt(BOX, { age: 8, maleScore: 0.1 }), any)).toBe('girl');
});

it('calls them neutrally where gender is unsure or unwanted', () => {
  expect(kindOf(faceAt(BOX, { age: 30, maleScore: 0.5 }), any)).toBe('person');
  expect(kindOf(faceAt(BOX, { age: 8, maleScore: 0.5 }), any)).toBe('child');
  expect(kindOf(undefined, any)).toBe('person');
  for (const maleScore of [0, 0.2, 0.5, 0.8, 1]) {
    for (const age of [3, 12, 13, 50]) {
      const kind = kindOf(faceAt(BOX, { age, maleScore }), { genderNeutral: true });
      expect(['person', 'child']).toContain(kind);
    }
  }
});
