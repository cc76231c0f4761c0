import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { analyze } from './analyze.js';
import { ANSWER, json } from './fake-service.fixture.js';
import { VisionSource } from './source.js';

const send = vi.fn(async (..._call: Parameters<typeof fetch>) => json(ANSWER));

beforeEach(() => {
  vi.stubGlobal('fetch', send);
});
afterEach(() => {
  send.mockClear();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it('finds the service in the environment and passes on what was asked', async () => {
  vi.stubEnv('VISION_ENDPOINT', 'http://environment.test');
  vi.stubEnv('VISION_KEY', 'key');
  const result = await analyze('http://host/photo.jpg', { features: ['tags', 'read'], language: 'es' });
  expect(result.reason).toBe('Analyzed');
  expect(send.mock.calls[0]?.[0]).toBe(
    'http://environment.test/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags%2Cread&language=es',
  );
});

it('takes a URL, a file, bytes and a source', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fovea-client-'));
  const path = join(folder, 'photo.jpg');
  await writeFile(path, 'bytes');
  const bytes = new Blob(['bytes']);
  const options = { endpoint: 'http://host', key: 'key', features: ['tags'] } as const;
  const sources = [new URL('http://host/photo.jpg'), path, bytes, VisionSource.fromBytes(bytes)];
  for (const source of sources) await analyze(source, options);
  await rm(folder, { recursive: true });
  const bodies = await Promise.all(send.mock.calls.map(([, init]) => new Response(init?.body).text()));
  expect(bodies).toEqual(['{"url":"http://host/photo.jpg"}', 'bytes', 'bytes', 'bytes']);
});

it('sends a token rather than a key, and to nobody what is misused', async () => {
  await analyze('http://host/photo.jpg', { endpoint: 'http://host', token: 'token', features: ['tags'] });
  expect(new Headers(send.mock.calls[0]?.[1]?.headers).get('authorization')).toBe('Bearer token');
  await expect(analyze('http://host/photo.jpg', { endpoint: 'http://host' })).rejects.toThrow('Missing');
  expect(send).toHaveBeenCalledOnce();
});
