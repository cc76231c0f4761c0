import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ImageAnalyzer } from './analyzer.js';
import { ANSWER, fakeService, json, type Reaction, refusal } from './fake-service.fixture.js';
import type { VisionServiceSettings } from './service-options.js';
import { VisionSource } from './source.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What came of a call against a service, how often it was made, and how long it waited. */
async function outcomeOf(reactions: Reaction[], settings?: VisionServiceSettings) {
  const { service, seen } = fakeService(reactions, settings);
  const source = VisionSource.fromBytes(new Blob(['bytes']).stream());
  const start = Date.now();
  const call = new ImageAnalyzer(service, source, { features: ['tags'] }).analyze();
  await vi.runAllTimersAsync();
  const { reason } = await call;
  return { reason, calls: seen.length, waitedMs: Date.now() - start, seen };
}

it('waits as long as Retry-After says, in seconds or until a date', async () => {
  for (const status of [429, 503]) {
    const seconds = await outcomeOf([refusal(status, 'Busy', { 'retry-after': '7' }), json(ANSWER)]);
    expect(seconds).toMatchObject({ reason: 'Analyzed', calls: 2, waitedMs: 7000 });
    vi.setSystemTime('2030-01-01T00:00:00Z');
    const date = { 'retry-after': 'Tue, 01 Jan 2030 00:00:09 GMT' };
    expect(await outcomeOf([refusal(status, 'Busy', date), json(ANSWER)])).toMatchObject({
      calls: 2,
      waitedMs: 9000,
    });
  }
});

it('sends the same bytes again, those of a stream too', async () => {
  const { seen } = await outcomeOf([refusal(503, 'Busy', { 'retry-after': '1' }), json(ANSWER)]);
  expect(seen.map(({ body }) => new TextDecoder().decode(body as Uint8Array))).toEqual(['bytes', 'bytes']);
});

it('gives up after so many retries as it may make', async () => {
  const busy = refusal(503, 'Busy', { 'retry-after': '1' });
  expect(await outcomeOf([busy])).toMatchObject({ reason: 'Error', calls: 4, waitedMs: 3000 });
  expect(await outcomeOf([busy], { maxRetries: 0 })).toMatchObject({
    reason: 'Error',
    calls: 1,
    waitedMs: 0,
  });
});

it('does not wait for a service that asks for longer than it may', async () => {
  const busy = refusal(429, 'Busy', { 'retry-after': '61' });
  expect(await outcomeOf([busy])).toMatchObject({ reason: 'Error', calls: 1 });
  expect(await outcomeOf([busy, json(ANSWER)], { maxRetryDelayMs: 61_000 })).toMatchObject({ calls: 2 });
});

it('tries again with growing waits after failures that pass', async () => {
  for (const failure of [
    refusal(500, 'InternalServerError'),
    refusal(504, '504'),
    new TypeError('fetch failed'),
  ]) {
    const { calls, waitedMs } = await outcomeOf([failure]);
    expect(calls).toBe(4);
    expect(waitedMs).toBeGreaterThan(7 * 500 * 0.7);
    expect(waitedMs).toBeLessThan(7 * 500 * 1.3);
  }
});

it('does not try again what would fail again', async () => {
  for (const failure of [
    refusal(400, 'InvalidRequest'),
    refusal(401, '401', { 'retry-after': '1' }),
    refusal(404, '404'),
    refusal(429, '429'),
    refusal(500, 'Timeout'),
    refusal(501, '501'),
  ]) {
    expect(await outcomeOf([failure])).toMatchObject({ reason: 'Error', calls: 1 });
  }
});

it('stops waiting when it is aborted', async () => {
  const { service, seen } = fakeService([refusal(503, 'Busy', { 'retry-after': '50' })]);
  const caller = new AbortController();
  const call = new ImageAnalyzer(service, VisionSource.fromUrl('http://host/a.jpg'), {
    features: ['tags'],
  }).analyze({ signal: caller.signal });
  const rejection = expect(call).rejects.toThrow('enough');
  await vi.advanceTimersByTimeAsync(10);
  caller.abort(new Error('enough'));
  await rejection;
  expect(seen).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
