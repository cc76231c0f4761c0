import { afterEach, expect, it } from 'vitest';
import type { ModelPaths } from './models/prepare.js';
import { WorkerPool } from './pool.js';
import type { Tasks } from './tasks.js';

const workerUrl = new URL('./pool.fixture.mjs', import.meta.url);
const models = {} as ModelPaths;
const never = new AbortController().signal;
const pools: WorkerPool[] = [];

function startPool(workers: number, threads = 1): WorkerPool {
  const pool = new WorkerPool({ models, threads, workers, workerUrl });
  pools.push(pool);
  return pool;
}

/** The fixture is told what to do by an input no real worker would be given. */
function ask(pool: WorkerPool, order: unknown, signal: AbortSignal = never): Promise<unknown> {
  return pool.run('detect', order as Tasks['detect']['input'], signal);
}

/** Shared with the fixture: [started, release, pause, ended]. */
function hold() {
  const buffer = new SharedArrayBuffer(16);
  const state = new Int32Array(buffer);
  return {
    buffer,
    get started() {
      return Atomics.load(state, 0);
    },
    get ended() {
      return Atomics.load(state, 3);
    },
    release: () => Atomics.store(state, 1, 1),
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.dispose()));
});

it('is loaded when every worker is, and answers', async () => {
  const pool = startPool(2);
  await pool.load();
  expect(await ask(pool, 'hello')).toBe('hello');
});

it('says why a worker could not load its models', async () => {
  await expect(startPool(1, 0).load()).rejects.toThrow('no such model');
});

it('fails the task of a worker that dies, replaces the worker and counts it', async () => {
  const pool = startPool(1);
  await pool.load();
  await expect(ask(pool, 'die')).rejects.toThrow();
  expect(await ask(pool, 'again')).toBe('again');
  expect(pool.restarts).toBe(1);
});

it('keeps a worker whose task failed', async () => {
  const pool = startPool(1);
  await pool.load();
  await expect(ask(pool, 'fail')).rejects.toThrow('a network failed');
  expect(await ask(pool, 'again')).toBe('again');
  expect(pool.restarts).toBe(0);
});

it('refuses a given-up task at once and stops its work in the worker', async () => {
  const pool = startPool(1);
  await pool.load();
  const work = hold();
  const caller = new AbortController();
  const task = ask(pool, work.buffer, caller.signal);
  await until(() => work.started === 1);
  caller.abort(new Error('gone'));
  await expect(task).rejects.toThrow('gone');
  await until(() => work.ended === 1);
  expect(await ask(pool, 'next')).toBe('next');
});

it('never begins work that was given up before', async () => {
  const pool = startPool(1);
  await pool.load();
  await expect(ask(pool, 'late', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
});
