import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyFile, makeFirstKey, readKeys, revokeKey, rotateKey } from './key-file.js';
import { accessKeys } from './keys.js';

let home: string;
let problems: unknown[];

const NOTHING_SET = { key: undefined, key2: undefined, noAuth: false };
const access = (settings: object = {}) =>
  accessKeys({ ...NOTHING_SET, home, ...settings }, (error) => problems.push(error));

/** The ring of `access`, which is there unless no key is asked for. */
async function keyRing(settings: object = {}) {
  const { keyRing: ring } = await access(settings);
  if (!ring) throw new Error('no key is asked for');
  return ring;
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fovea-key-'));
  problems = [];
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

it('makes a key at first start, shows it that once and keeps only its hash', async () => {
  const first = await access();
  expect(first.shown).toEqual({ key: expect.stringMatching(/^[0-9a-f]{32}$/), isNew: true });
  const key = first.shown?.key ?? '';
  expect(await first.keyRing?.nameOf(key)).toBe('key1');
  const second = await access();
  expect(second.shown).toBeUndefined();
  expect(await second.keyRing?.nameOf(key)).toBe('key1');
  expect(await readdir(home)).toEqual(['keys.json']);
  expect(await readFile(keyFile(home), 'utf8')).not.toContain(key);
  expect((await stat(keyFile(home))).mode & 0o777).toBe(0o600);
});

it('lets one of two processes that start together make the first key', async () => {
  const made = await Promise.all([makeFirstKey(home), makeFirstKey(home), makeFirstKey(home)]);
  expect(made.filter((key) => key !== undefined)).toHaveLength(1);
  expect(await readdir(home)).toEqual(['keys.json']);
});

it('takes both keys that are given and makes none', async () => {
  const ring = await keyRing({ key: 'one', key2: 'two' });
  expect(await Promise.all(['one', 'two', 'three', ''].map(ring.nameOf))).toEqual([
    'key1',
    'key2',
    undefined,
    undefined,
  ]);
  expect(await readdir(home)).toEqual([]);
});

it('asks for no key when told so', async () => {
  expect((await access({ key: 'one', noAuth: true })).keyRing).toBeUndefined();
});

it('keeps a key good that an earlier version wrote down as it is sent', async () => {
  await writeFile(join(home, 'key'), 'of-earlier-days\n');
  expect(await (await keyRing()).nameOf('of-earlier-days')).toBe('key1');
  expect(await readdir(home)).toEqual(['keys.json']);
});

it('knows at once what was rotated and revoked meanwhile', async () => {
  const first = await access();
  const key = first.shown?.key ?? '';
  const ring = await keyRing();
  expect(await ring.nameOf(key)).toBe('key1');
  const second = await rotateKey(home);
  expect(second.name).toBe('key2');
  expect([await ring.nameOf(key), await ring.nameOf(second.key)]).toEqual(['key1', 'key2']);
  const third = await rotateKey(home, 'key1');
  expect([await ring.nameOf(key), await ring.nameOf(third.key)]).toEqual([undefined, 'key1']);
  expect(await revokeKey(home, 'key2')).toBe(true);
  expect(await revokeKey(home, 'key2')).toBe(false);
  expect([await ring.nameOf(second.key), await ring.nameOf(third.key)]).toEqual([undefined, 'key1']);
});

it('lets nobody in once all keys are revoked, and makes no new one at the next start', async () => {
  const key = (await access()).shown?.key ?? '';
  await revokeKey(home, 'key1');
  const next = await access();
  expect(next.shown).toBeUndefined();
  expect(await next.keyRing?.nameOf(key)).toBeUndefined();
});

it('rotates the older of two keys unless one is named', async () => {
  const old = new Date(0).toISOString();
  const keys = [
    { name: 'key1', sha256: 'a'.repeat(64), createdAt: new Date().toISOString() },
    { name: 'key2', sha256: 'b'.repeat(64), createdAt: old },
  ];
  await writeFile(keyFile(home), JSON.stringify({ keys }));
  expect((await rotateKey(home)).name).toBe('key2');
  expect((await readKeys(home))?.map(({ name }) => name)).toEqual(['key1', 'key2']);
});

it('lets nobody in while the file is damaged or gone, says so once, and recovers', async () => {
  const key = (await access()).shown?.key ?? '';
  const ring = await keyRing();
  const good = await readFile(keyFile(home), 'utf8');
  await writeFile(keyFile(home), '{"keys":[{"name":"key1"}]}');
  expect([await ring.nameOf(key), await ring.nameOf(key)]).toEqual([undefined, undefined]);
  expect(problems).toHaveLength(1);
  await rm(keyFile(home));
  expect(await ring.nameOf(key)).toBeUndefined();
  await writeFile(keyFile(home), good);
  await utimes(keyFile(home), 1, 1);
  expect(await ring.nameOf(key)).toBe('key1');
});

it('does not start on a damaged file, rather than making another key', async () => {
  await writeFile(keyFile(home), 'no json');
  await expect(access()).rejects.toThrow('is damaged');
});

it('refuses to change keys while another command does', async () => {
  await writeFile(`${keyFile(home)}.lock`, '');
  await expect(rotateKey(home)).rejects.toThrow('Another command is changing the keys');
});
