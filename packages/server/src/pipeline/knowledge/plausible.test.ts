import { expect, it } from 'vitest';
import { CATEGORIES } from '../../engines/categories.js';
import { framesFor, relationsBetween } from './knowledge.js';
import { isPlausible } from './plausible.js';

it('lets people wear ties and neither oranges nor wine glasses', () => {
  expect(isPlausible('wearing', 'tie')).toBe(true);
  expect(isPlausible('wearing', 'orange')).toBe(false);
  expect(isPlausible('wearing', 'wine glass')).toBe(false);
});

it('lets anything stand next to anything', () => {
  expect(CATEGORIES.every((category) => isPlausible('standing next to', category))).toBe(true);
});

it('keeps what is implausible out of what is known of things', () => {
  const said = CATEGORIES.flatMap((subject) =>
    CATEGORIES.flatMap((object) => [
      ...framesFor(subject, 1, object).map(({ relation }) => ({ relation, object })),
      ...relationsBetween(subject, object).map(({ relation }) => ({ relation, object })),
    ]),
  );
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter(({ relation, object }) => relation && !isPlausible(relation, object))).toEqual([]);
});
