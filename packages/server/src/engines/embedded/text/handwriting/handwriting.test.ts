import { expect, it } from 'vitest';
import {
  blurred,
  COLUMNS_PER_STEP,
  drawInk,
  EVEN,
  lettersOf,
  noisy,
  pictureOf,
  uneven,
} from './drawn-line.fixture.js';
import { confidenceOf, handwritingConfidence } from './handwriting.js';
import type { InkMap } from './ink-map.js';

const LETTERS = 'aneenaaenneaane';

function confidence(ink: InkMap, letters = LETTERS, rowPixels = 1) {
  return handwritingConfidence(pictureOf(ink, rowPixels), lettersOf(letters), COLUMNS_PER_STEP);
}

it('is sure of letters that jump and are not alike', () => {
  expect(confidence(drawInk(LETTERS, uneven))).toBeGreaterThanOrEqual(0.75);
});

it('does not take print for handwriting', () => {
  expect(confidence(drawInk(LETTERS, () => EVEN))).toBeUndefined();
});

it('does not take for handwriting letters that jump but are alike, as of an old typewriter', () => {
  const jumping = drawInk(LETTERS, (index) => {
    const { foot } = uneven(index);
    return { top: Math.round(foot), foot: Math.round(foot), slant: 0 };
  });
  expect(confidence(jumping)).toBeUndefined();
});

it('does not take for handwriting letters that are not alike but stand evenly, as where the reader erred', () => {
  const others = [...LETTERS].map((letter, index) => (index % 2 === 0 ? 'n' : letter)).join('');
  expect(confidence(drawInk(others, () => EVEN))).toBeUndefined();
});

it('says nothing where the picture is blurred or noisy or the letters are small', () => {
  const byHand = drawInk(LETTERS, uneven);
  expect(confidence(blurred(byHand, 2))).toBeUndefined();
  expect(confidence(blurred(byHand, 2, 0))).toBeUndefined();
  expect(confidence(noisy(byHand, 0.03))).toBeDefined();
  expect(confidence(noisy(byHand, 0.15))).toBeUndefined();
  expect(confidence(byHand, LETTERS, 0.3)).toBeUndefined();
});

it('says nothing where letters jump further than a hand lets them', () => {
  const wild = drawInk(LETTERS, (index) => {
    const { top, foot, slant } = uneven(index);
    return { top: 3 * top, foot: 3 * foot, slant };
  });
  expect(confidence(wild)).toBeUndefined();
});

it('says nothing of few letters, of other scripts and of an empty line', () => {
  const short = LETTERS.slice(0, 5);
  expect(confidence(drawInk(short, uneven), short)).toBeUndefined();
  const chinese = [...LETTERS].map(() => '中').join('');
  expect(confidence(drawInk(LETTERS, uneven), chinese)).toBeUndefined();
  expect(confidence(drawInk('', uneven), '')).toBeUndefined();
});

it('is the surer the stronger the weakest evidence, and never certain', () => {
  const weak = { feet: 0.05, tops: 0.06, unlikeness: 0.15, relativeUnlikeness: 0.35 };
  const strong = { feet: 0.2, tops: 0.2, unlikeness: 0.6, relativeUnlikeness: 1.2 };
  expect(confidenceOf(strong)).toBeGreaterThan(confidenceOf(weak) ?? 1);
  expect(confidenceOf({ ...strong, feet: weak.feet })).toBeLessThan(confidenceOf(strong) ?? 0);
  expect(confidenceOf({ feet: 9, tops: 9, unlikeness: 9, relativeUnlikeness: 9 })).toBeLessThan(1);
});

it('needs all of the evidence', () => {
  const strong = { feet: 0.2, tops: 0.2, unlikeness: 0.6, relativeUnlikeness: 1.2 };
  for (const name of Object.keys(strong)) {
    expect(confidenceOf({ ...strong, [name]: 0.01 }), name).toBeUndefined();
    expect(confidenceOf({ ...strong, [name]: Number.NaN }), name).toBeUndefined();
  }
});
