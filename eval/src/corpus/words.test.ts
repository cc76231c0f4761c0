import { CATEGORIES } from 'fovea';
import { expect, it } from 'vitest';
import { countWords, findWords } from './words.js';

it('finds a word that any one of the captions mentions', () => {
  const { words } = findWords(['A man on a wave.', 'A surfer in the sea.']);
  expect([...words]).toEqual(expect.arrayContaining(['wave', 'surfer', 'ocean']));
  expect(words.has('tennis')).toBe(false);
});

it('takes no traffic light for traffic, no wine glass for eyeglasses and no wet suit for a suit', () => {
  const { words } = findWords([
    'a traffic light',
    'a glass of wine',
    'a person in a wet suit',
    'a game controller',
  ]);
  for (const word of ['eyeglasses', 'suit', 'game'] as const) expect(words.has(word)).toBe(false);
});

it('counts pictures, not mentions', () => {
  const pictures = [
    findWords(['a dog catches a frisbee', 'a dog catching a frisbee']),
    findWords(['a dog on a couch', 'a dog sleeps']),
  ];
  const { words, categoryCounts } = countWords(pictures);
  const dog = CATEGORIES.indexOf('dog');
  expect(categoryCounts[dog]).toBe(2);
  expect(words.catching.pictures).toBe(1);
  expect(words.catching.with[dog]).toBe(1);
  expect(words.lying.with[CATEGORIES.indexOf('couch')]).toBe(0);
});
