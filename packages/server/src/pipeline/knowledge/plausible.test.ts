import { expect, it } from 'vitest';
import { CATEGORIES } from '../../engines/categories.js';
import { framesFor, relationsBetween } from './knowledge.js';
import { isPlausible } from './plausible.js';

it('lets people wear ties and neither oranges nor wine glasses', () => {
  expect(isPlausible('person', 'wearing', 'tie')).toBe(true);
  expect(isPlausible('person', 'wearing', 'orange')).toBe(false);
  expect(isPlausible('person', 'wearing', 'wine glass')).toBe(false);
});

it('lets only people use things and be on the phone', () => {
  expect(isPlausible('person', 'using', 'laptop')).toBe(true);
  expect(isPlausible('dining table', 'using', 'laptop')).toBe(false);
  expect(isPlausible('person', 'on', 'cell phone')).toBe(true);
  expect(isPlausible('laptop', 'on', 'cell phone')).toBe(false);
  expect(isPlausible('cat', 'on', 'laptop')).toBe(true);
});

it('lets anything stand next to anything', () => {
  expect(CATEGORIES.every((category) => isPlausible('dog', 'standing next to', category))).toBe(true);
});

it('keeps what is implausible out of what is known of things', () => {
  const said = CATEGORIES.flatMap((subject) =>
    CATEGORIES.flatMap((object) => [
      ...framesFor(subject, 1, object).map(({ relation }) => ({ subject, relation, object })),
      ...relationsBetween(subject, object).map(({ relation }) => ({ subject, relation, object })),
    ]),
  );
  expect(said.length).toBeGreaterThan(1000);
  expect(
    said.filter(({ subject, relation, object }) => relation && !isPlausible(subject, relation, object)),
  ).toEqual([]);
});
