import { describe, expect, it } from 'vitest';
import { characters, lineOf, textOf } from '../recognized-line.fixture.js';
import { centerColumn } from '../recognized-line.js';
import { withKanaOf } from './kana.js';

const secondReading = (text: string, confidence = 0.9) => [...text].map((one) => ({ text: one, confidence }));

/** `駅の前` as the recognizer sees it: without its kana. */
const STATION = lineOf(characters(['駅', 2], ['前', 12]), 120);

describe('a line with the kana of a second reading', () => {
  it('has them between the characters that both read', () => {
    const line = withKanaOf(STATION, secondReading('駅の前'), true);
    expect(textOf(line?.transcript.characters ?? [])).toBe('駅の前');
    const places = line?.transcript.characters.map((one) => [one.step, one.isPlaceGuessed ?? false]);
    expect(places).toEqual([
      [2, false],
      [7, true],
      [12, false],
    ]);
  });

  it('shares the ink out to those that stand at its ends', () => {
    const line = lineOf(characters(['前', 7]), 130, [[10, 110]]);
    const merged = withKanaOf(line, secondReading('お前だ'), true);
    const centers = merged?.transcript.characters.map((one) => centerColumn(line, one)) ?? [];
    expect(centers).toHaveLength(3);
    expect(centers[0]).toBeGreaterThan(10);
    expect(centers[0]).toBeLessThan(40);
    expect(centers[1]).toBe(60);
    expect(centers[2]).toBeGreaterThan(70);
    expect(centers[2]).toBeLessThan(110);
  });

  it('puts a line side by side in which nothing had been read', () => {
    const line = lineOf([], 120, [[0, 120]]);
    const merged = withKanaOf(line, secondReading('カレー'), true);
    expect(merged?.transcript.characters.map((one) => centerColumn(line, one))).toEqual([20, 60, 100]);
  });

  it('keeps letters and digits that the first reader is sure of', () => {
    const line = lineOf(characters(['B', 1], ['1', 3], ['出', 6], ['口', 10]), 120);
    const merged = withKanaOf(line, secondReading('B7出の口'), true);
    expect(textOf(merged?.transcript.characters ?? [])).toBe('B1出の口');
  });

  it('takes the second reading where the first is unsure', () => {
    const line = lineOf(characters(['力', 1, 0.5], ['駅', 6], ['前', 10]), 120);
    const merged = withKanaOf(line, secondReading('カ駅前'), true);
    expect(textOf(merged?.transcript.characters ?? [])).toBe('カ駅前');
  });

  it('writes signs with their full width as the second reader does', () => {
    const line = lineOf(characters(['駅', 2], ['?', 6, 0.5]), 80);
    const merged = withKanaOf(line, secondReading('駅の？'), true);
    expect(textOf(merged?.transcript.characters ?? [])).toBe('駅の？');
  });
});

describe('a second reading', () => {
  it('is not believed when it is unsure or empty', () => {
    expect(withKanaOf(STATION, secondReading('駅の前', 0.4), true)).toBeUndefined();
    expect(withKanaOf(STATION, [], false)).toBeUndefined();
  });

  it('is not believed without kana, where they are asked for', () => {
    expect(withKanaOf(STATION, secondReading('駅前'), true)).toBeUndefined();
    expect(withKanaOf(STATION, secondReading('駅前'), false)).toBeDefined();
  });

  it('is not believed when it has few of the characters that the first is sure of', () => {
    const chinese = lineOf(characters(['北', 1], ['京', 5], ['大', 9], ['学', 13]), 120);
    expect(withKanaOf(chinese, secondReading('北のたぐ'), true)).toBeUndefined();
    expect(withKanaOf(chinese, secondReading('北のた大'), true)).toBeDefined();
  });
});
