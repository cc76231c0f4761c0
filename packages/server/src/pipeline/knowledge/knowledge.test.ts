import { expect, it } from 'vitest';
import { createRaster } from '../../image/raster.js';
import { lookAt } from '../look.js';
import {
  belongsAt,
  framesFor,
  outdoorProbability,
  placeProbabilities,
  relationsBetween,
} from './knowledge.js';
import { PLACES } from './vocabulary.js';

function colour(red: number, green: number, blue: number) {
  const raster = createRaster(64, 64);
  for (let at = 0; at < raster.pixels.length; at += 3) raster.pixels.set([red, green, blue], at);
  return lookAt(raster);
}

it('expects a toilet in a bathroom and skis in the snow', () => {
  const of = (presence: Parameters<typeof placeProbabilities>[0]) =>
    [...placeProbabilities(presence)].sort((a, b) => b[1] - a[1])[0]?.[0];
  expect(of(new Map([['toilet', 0.95]]))).toBe('bathroom');
  expect(['snow', 'ski slope', 'mountain']).toContain(of(new Map([['skis', 0.95]])));
});

it('believes in snow only where the picture is white', () => {
  const skis = new Map([['skis', 0.6]] as const);
  const white = placeProbabilities(skis, colour(235, 240, 245)).get('snow') ?? 0;
  const green = placeProbabilities(skis, colour(40, 120, 30)).get('snow') ?? 0;
  expect(white).toBeGreaterThan(green);
});

it('keeps every probability strictly between 0 and 1', () => {
  for (const presence of [new Map(), new Map([['person', 1] as const]), new Map([['oven', 1] as const])]) {
    const places = placeProbabilities(presence);
    for (const place of PLACES) {
      expect(places.get(place)).toBeGreaterThan(0);
      expect(places.get(place)).toBeLessThan(1);
    }
  }
});

it('knows rooms from streets', () => {
  const grey = colour(128, 128, 128);
  expect(outdoorProbability(new Map([['bed', 0.9]]), grey)).toBeLessThan(0.2);
  expect(outdoorProbability(new Map([['traffic light', 0.9]]), grey)).toBeGreaterThan(0.8);
});

it('knows what belongs on a plate', () => {
  expect(belongsAt('plate', 'sandwich')).toBe(true);
  expect(belongsAt('plate', 'person')).toBe(false);
  expect(belongsAt('table', 'dining table')).toBe(false);
});

it('knows that horses are ridden by people and not the other way round', () => {
  expect(relationsBetween('person', 'horse')[0]?.relation).toBe('riding');
  expect(framesFor('person', 1, 'horse').some(({ relation }) => relation === 'riding')).toBe(true);
  expect(framesFor('horse', 1, 'person').some(({ relation }) => relation === 'riding')).toBe(false);
});

it('tells of several as of one where captions say too little of several', () => {
  expect(framesFor('person', 2, 'snowboard').length).toBeGreaterThan(0);
});
