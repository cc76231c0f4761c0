import { inspect } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { VisionServiceOptions } from './service-options.js';

afterEach(() => vi.unstubAllEnvs());

it('takes an endpoint with and without slashes at its end, and below a path', () => {
  for (const endpoint of [
    'http://localhost:5000',
    'http://localhost:5000//',
    new URL('http://localhost:5000'),
  ]) {
    expect(new VisionServiceOptions(endpoint, 'key').endpoint).toBe('http://localhost:5000');
  }
  expect(new VisionServiceOptions('https://host/vision/', 'key').endpoint).toBe('https://host/vision');
});

it('falls back to the environment', async () => {
  vi.stubEnv('VISION_ENDPOINT', 'http://from.environment');
  vi.stubEnv('VISION_KEY', 'key-of-environment');
  const service = new VisionServiceOptions();
  expect(service.endpoint).toBe('http://from.environment');
  expect(await service.authorize()).toEqual({ 'ocp-apim-subscription-key': 'key-of-environment' });
  expect(await new VisionServiceOptions('http://host', 'own').authorize()).toEqual({
    'ocp-apim-subscription-key': 'own',
  });
});

it('throws at once without an endpoint or with one that is none', () => {
  vi.stubEnv('VISION_ENDPOINT', '');
  expect(() => new VisionServiceOptions()).toThrow('VISION_ENDPOINT');
  for (const endpoint of ['localhost:5000', 'ftp://host', '/vision', 'http://user:password@host']) {
    expect(() => new VisionServiceOptions(endpoint)).toThrow('Expected an http or https address');
  }
});

it('sends a key, a token, a token that is renewed, or nothing', async () => {
  vi.stubEnv('VISION_KEY', '');
  let turn = 0;
  const renewed = new VisionServiceOptions('http://host', { token: async () => `token-${++turn}` });
  expect(await renewed.authorize()).toEqual({ authorization: 'Bearer token-1' });
  expect(await renewed.authorize()).toEqual({ authorization: 'Bearer token-2' });
  expect(await new VisionServiceOptions('http://host', { token: 'fixed' }).authorize()).toEqual({
    authorization: 'Bearer fixed',
  });
  expect(await new VisionServiceOptions('http://host', { key: 'key\n' }).authorize()).toEqual({
    'ocp-apim-subscription-key': 'key',
  });
  expect(await new VisionServiceOptions('http://host').authorize()).toEqual({});
});

it('never shows a key: neither in the error about it nor when printed', () => {
  let told = '';
  try {
    new VisionServiceOptions('http://host', 'hid\nden');
  } catch (error) {
    told = inspect(error);
  }
  expect(told).toContain('Expected printable ASCII characters without spaces for key');
  expect(told).not.toContain('hid');
  expect(
    inspect(new VisionServiceOptions('http://host', 'hidden'), { depth: 9, showHidden: true }),
  ).not.toContain('hidden');
});
