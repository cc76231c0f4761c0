import { expect, it } from 'vitest';
import { rate } from '../config/parse.js';
import { rateLimiter } from './rate-limit.js';

function limiterAt(text: string) {
  const clock = { ms: 0 };
  const { secondsToWait } = rateLimiter(rate(text), () => clock.ms);
  return { clock, ask: (caller = 'a') => secondsToWait(caller) };
}

it('lets the calls of a period pass in a burst and says how long the next has to wait', () => {
  const { ask } = limiterAt('20/min');
  expect(Array.from({ length: 20 }, () => ask())).toEqual(Array(20).fill(0));
  expect(ask()).toBe(3);
});

it('lets one call after another pass at the rate', () => {
  const { clock, ask } = limiterAt('2/s');
  expect([ask(), ask(), ask()]).toEqual([0, 0, 1]);
  clock.ms = 500;
  expect([ask(), ask()]).toEqual([0, 1]);
  clock.ms = 60_000;
  expect([ask(), ask(), ask()]).toEqual([0, 0, 1]);
});

it('counts each caller by itself', () => {
  const { ask } = limiterAt('1/h');
  expect([ask('a'), ask('b'), ask('a')]).toEqual([0, 0, 3600]);
});

it('forgets callers that have been quiet for a period once there are many, and no others', () => {
  const { clock, ask } = limiterAt('1/s');
  for (let caller = 0; caller < 10_000; caller += 1) ask(`early ${caller}`);
  clock.ms = 500;
  ask('late');
  clock.ms = 1_000;
  expect([ask('another'), ask('late'), ask('early 7')]).toEqual([0, 1, 0]);
});
