import { expect, it } from 'vitest';
import { handMadeScene, seen } from '../hand-made-scene.fixture.js';
import { type Entity, entityOf } from './entities.js';
import { allows, isPosedFor } from './geometry.js';

const { picture } = handMadeScene({});

function entity(...args: Parameters<typeof seen>): Entity {
  return entityOf(picture, [seen(...args)], [], { genderNeutral: false });
}

it('lets only what touches be held', () => {
  const person = entity('person', [100, 50, 100, 300]);
  expect(allows('holding', person, entity('umbrella', [60, 20, 120, 80]))).toBe(true);
  expect(allows('holding', person, entity('umbrella', [400, 20, 120, 80]))).toBe(false);
});

it('lets a thing lie on what is below it, not on what is above', () => {
  const cat = entity('cat', [200, 100, 100, 80]);
  expect(allows('on', cat, entity('bed', [100, 150, 300, 200]))).toBe(true);
  expect(allows('on', cat, entity('bed', [100, 0, 300, 110]))).toBe(false);
});

it('lets a thing be in what surrounds it', () => {
  const banana = entity('banana', [220, 200, 60, 40]);
  expect(allows('in', banana, entity('bowl', [200, 180, 150, 120]))).toBe(true);
  expect(allows('in', banana, entity('bowl', [270, 180, 150, 120]))).toBe(false);
});

it('finds one pair that fits among several', () => {
  const people = entityOf(
    picture,
    [seen('person', [10, 20, 60, 200]), seen('person', [300, 20, 60, 200])],
    [],
    { genderNeutral: false },
  );
  expect(allows('holding', people, entity('umbrella', [290, 10, 100, 60]))).toBe(true);
});

it('has people stand only when they are tall', () => {
  expect(isPosedFor('standing', entity('person', [0, 0, 100, 300]))).toBe(true);
  expect(isPosedFor('standing', entity('person', [0, 0, 200, 220]))).toBe(false);
});
