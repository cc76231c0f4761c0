import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONTRADICTIONS, dropContradicted } from './contradictions.js';
import { TAG_NAMES } from './lexicon.js';
import { TagProbabilities } from './probabilities.js';

it('keeps the surer of two words that cannot both hold', () => {
  const tags = new TagProbabilities([
    ['day', 0.6],
    ['night', 0.8],
    ['person', 0.9],
  ]);
  dropContradicted(tags);
  expect([...tags.keys()]).toEqual(['night', 'person']);
});

it('lets nothing contradict that is no tag itself', () => {
  const tags = new TagProbabilities([
    ['close-up', 0.3],
    ['crowd', 0.2],
  ]);
  dropContradicted(tags);
  expect(tags.size).toBe(2);
});

it('leaves no contradiction, whatever came together', () => {
  const anyTags = fc.array(
    fc.tuple(fc.constantFrom(...TAG_NAMES), fc.double({ min: 0, max: 1, noNaN: true })),
    {
      maxLength: 300,
      minLength: 100,
    },
  );
  fc.assert(
    fc.property(anyTags, (entries) => {
      const tags = new TagProbabilities(entries);
      dropContradicted(tags);
      const isTag = (name: (typeof TAG_NAMES)[number]) => (tags.get(name) ?? 0) >= 0.5;
      for (const [some, others] of CONTRADICTIONS) expect(some.some(isTag) && others.some(isTag)).toBe(false);
    }),
  );
});
