import { expect, it } from 'vitest';
import { createRaster } from '../../image/raster.js';
import { lookAt } from '../look.js';
import { addMentions } from './mention-tags.js';
import { TagProbabilities } from './probabilities.js';

const GREY = lookAt(createRaster(8, 8));

function mentioned(presence: Parameters<typeof addMentions>[1], outdoor: number): string[] {
  const tags = new TagProbabilities();
  addMentions(tags, presence, GREY, outdoor);
  return [...tags].filter(([, probability]) => probability >= 0.5).map(([name]) => name);
}

it('says what goes with the things that were seen', () => {
  const tennis = mentioned(
    new Map([
      ['person', 1],
      ['tennis racket', 1],
    ]),
    0.9,
  );
  expect(tennis).toEqual(expect.arrayContaining(['tennis', 'tennis court', 'tennis player']));
  const meal = new Map([
    ['pizza', 1],
    ['fork', 1],
  ] as const);
  expect(mentioned(meal, 0.1)).toContain('plate');
});

it('names no place outdoors in a room, nor a room outdoors', () => {
  const street = new Map([
    ['car', 1],
    ['traffic light', 1],
  ] as const);
  expect(mentioned(street, 0.9)).toContain('street');
  expect(mentioned(street, 0.1)).not.toContain('street');
  const bathroom = new Map([['toilet', 1] as const]);
  expect(mentioned(bathroom, 0.1)).toContain('bathroom');
  expect(mentioned(bathroom, 0.9)).not.toContain('bathroom');
});

it('guesses nothing where nothing was seen', () => {
  for (const outdoor of [0.1, 0.5, 0.9]) expect(mentioned(new Map(), outdoor)).toEqual([]);
});
