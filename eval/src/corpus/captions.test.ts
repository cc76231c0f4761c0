import { expect, it } from 'vitest';
import { describe as describeCaptions } from './captions.js';

function sayings(caption: string) {
  return describeCaptions([caption]).sayings.map(({ caption: _, ...saying }) => saying);
}

it('reads who does what to what', () => {
  expect(sayings('A man riding a brown horse on the beach.')).toEqual(
    expect.arrayContaining([
      { subject: 'person', object: 'horse', relation: 'riding' },
      { subject: 'horse', place: 'beach' },
    ]),
  );
});

it('gives an object to the nearest preposition', () => {
  expect(sayings('a man standing in a field with a frisbee')).toContainEqual({
    subject: 'person',
    object: 'frisbee',
    relation: 'with',
  });
});

it('sees nothing on a plate that is only held', () => {
  expect(sayings('a woman holding a plate')).not.toContainEqual({ subject: 'person', place: 'plate' });
  expect(sayings('a sandwich sitting on a white plate')).toContainEqual({
    subject: 'sandwich',
    place: 'plate',
  });
});

it('counts what at least two captions mention', () => {
  const { counts } = describeCaptions(['two dogs on a couch', 'a couple of dogs', 'a group of dogs']);
  expect([...counts]).toEqual([['dog', 2]]);
});

it('takes people in the plural for many when no number is said', () => {
  const { counts } = describeCaptions(['people on a street', 'a group of people']);
  expect(counts.get('person')).toBe(5);
});
