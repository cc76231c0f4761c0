import { expect, it } from 'vitest';
import { nameColour } from './colour-name.js';

it.each([
  ['black', 10, 12, 9],
  ['white', 250, 248, 251],
  ['gray', 128, 130, 126],
  ['red', 210, 20, 25],
  ['orange', 250, 140, 10],
  ['brown', 120, 70, 25],
  ['yellow', 240, 225, 20],
  ['green', 30, 150, 50],
  ['blue', 30, 60, 200],
  ['purple', 120, 30, 190],
  ['pink', 250, 170, 190],
  ['pink', 240, 60, 170],
] as const)('calls %s rgb(%i, %i, %i)', (name, red, green, blue) => {
  expect(nameColour({ red, green, blue })).toBe(name);
});
