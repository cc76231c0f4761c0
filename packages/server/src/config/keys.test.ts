import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessKeys } from './keys.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fovea-key-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('makes a key once, keeps it for later and lets only its owner read it', async () => {
  const settings = { key: undefined, key2: undefined, noAuth: false, home: join(folder, 'home') };
  const first = await accessKeys(settings);
  expect(first.isGenerated).toBe(true);
  expect(first.keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(await accessKeys(settings)).toEqual(first);
  expect((await stat(join(settings.home, 'key'))).mode & 0o777).toBe(0o600);
});

it('takes both keys that are given and makes none', async () => {
  const settings = { key: 'one', key2: 'two', noAuth: false, home: folder };
  expect(await accessKeys(settings)).toEqual({ keys: ['one', 'two'], isGenerated: false });
});

it('asks for no key when told so', async () => {
  expect((await accessKeys({ key: 'one', key2: undefined, noAuth: true, home: folder })).keys).toEqual([]);
});
