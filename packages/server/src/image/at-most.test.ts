import { expect, it } from 'vitest';
import { atMost } from './at-most.js';

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

it('runs no more than its limit at a time, in order, also after failures', async () => {
  const limiter = atMost(2);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = (id: number) => async () => {
    begun.push(id);
    running += 1;
    most = Math.max(most, running);
    await pause();
    running -= 1;
    if (id === 1) throw new Error('failed');
    return id;
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map((id) => limiter.run(work(id))));
  expect(most).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});

it('lets go of who gives up waiting', async () => {
  const limiter = atMost(1);
  const caller = new AbortController();
  const first = limiter.run(pause);
  let began = false;
  const second = limiter.run(async () => {
    began = true;
  }, caller.signal);
  caller.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  await first;
  expect(await limiter.run(async () => 'free')).toBe('free');
  expect(began).toBe(false);
});
