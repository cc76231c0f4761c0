import { connect } from 'node:net';
import type { AnalyzeResult } from '@fovea/contract';
import { VisionError } from '@fovea/contract';
import { afterEach, expect, it } from 'vitest';
import type { Fovea } from '../fovea.js';
import type { ImageSource } from '../image/source.js';
import { type App, type AppOptions, buildApp } from './app.js';
import { QUIET_VITALS } from './quiet-fovea.fixture.js';

const ANSWER: AnalyzeResult = {
  metadata: { width: 60, height: 50 },
  tags: [{ name: 'dog', confidence: 0.9 }],
};
const PATH = '/computervision/imageanalysis:analyze';
const QUERY = 'api-version=2024-02-01&features=tags';

/** A Fovea that remembers what it was asked. */
function fakeFovea(analyze: Fovea['analyze'] = async () => ANSWER) {
  const sources: ImageSource[] = [];
  const signals: AbortSignal[] = [];
  const fovea: Fovea = {
    ready: true,
    vitals: QUIET_VITALS,
    load: async () => {},
    dispose: async () => {},
    analyze(source, request, options) {
      sources.push(source);
      signals.push(options.signal);
      return analyze(source, request, options);
    },
  };
  return { fovea, sources, signals };
}

const apps: App[] = [];

function start(options: Partial<AppOptions> = {}): App['server'] {
  const app = buildApp({
    fovea: fakeFovea().fovea,
    keys: ['first', 'second'],
    maxRequests: 2,
    requestTimeoutMs: 10_000,
    logLevel: 'silent',
    ...options,
  });
  apps.push(app);
  return app.server;
}

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.server.close()));
});

const KEY = { 'ocp-apim-subscription-key': 'second' };
const BYTES = { ...KEY, 'content-type': 'application/octet-stream' };

function post(
  server: App['server'],
  options: { url?: string; headers?: Record<string, string>; payload?: Buffer | string },
) {
  return server.inject({
    method: 'POST',
    url: options.url ?? `${PATH}?${QUERY}`,
    headers: options.headers ?? BYTES,
    payload: options.payload ?? Buffer.from('picture'),
  });
}

it('answers with the headers of the service', async () => {
  const answer = await post(start(), {});
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({
    modelVersion: '2024-02-01',
    metadata: { width: 60, height: 50 },
    tagsResult: { values: [{ name: 'dog', confidence: 0.9 }] },
  });
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(answer.headers['apim-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(answer.headers['x-envoy-upstream-service-time']).toMatch(/^\d+$/);
});

it.each([
  `/computervision//imageanalysis:analyze?${QUERY}`,
  `//computervision/imageanalysis:analyze?${QUERY}`,
  `/ComputerVision/ImageAnalysis:Analyze?${QUERY}`,
  `${PATH}?API-Version=2024-02-01&Features=TAGS&overload=stream`,
  `${PATH}?features=tags%2Ctags&api-version=2024-02-01`,
])('takes %s', async (url) => {
  expect((await post(start(), { url })).statusCode).toBe(200);
});

it('takes either key, refuses others and says how to send one', async () => {
  const server = start();
  const first = { ...BYTES, 'ocp-apim-subscription-key': 'first' };
  expect((await post(server, { headers: first })).statusCode).toBe(200);
  const { 'ocp-apim-subscription-key': _, ...none } = BYTES;
  const refused: Record<string, string>[] = [
    none,
    { ...BYTES, 'ocp-apim-subscription-key': 'third' },
    { ...BYTES, 'ocp-apim-subscription-key': '' },
    { ...none, authorization: 'Bearer token' },
  ];
  for (const headers of refused) {
    const denied = await post(server, { headers });
    expect(denied.statusCode).toBe(401);
    expect(denied.json().error.code).toBe('401');
    expect(denied.headers['www-authenticate']).toContain('name="Ocp-Apim-Subscription-Key"');
    expect(denied.headers['x-ms-error-code']).toBeUndefined();
    expect(denied.headers['apim-request-id']).toBeDefined();
  }
});

it('lets everybody in when no key is asked for', async () => {
  const { 'ocp-apim-subscription-key': _, ...none } = BYTES;
  expect((await post(start({ keys: [] }), { headers: none })).statusCode).toBe(200);
});

it('hands over bytes of any image type, the file of a form and URLs of lenient JSON', async () => {
  const { fovea, sources } = fakeFovea();
  const server = start({ fovea });
  const json = (payload: string, type = 'application/json; charset=utf-8') =>
    post(server, { headers: { ...KEY, 'content-type': type }, payload });
  await post(server, { headers: { ...KEY, 'content-type': 'image/whatever' }, payload: Buffer.from('a') });
  await json('{"url":"http://a/b.jpg"}');
  await json("{'URL': ' http://a/c.jpg ',}", 'Application/JSON');
  const form =
    '--x\r\ncontent-disposition: form-data; name="any"; filename="p.jpg"\r\ncontent-type: image/jpeg\r\n\r\nabc\r\n--x--\r\n';
  const uploaded = await post(server, {
    headers: { ...KEY, 'content-type': 'multipart/form-data; boundary=x' },
    payload: form,
  });
  expect(uploaded.statusCode).toBe(200);
  expect(sources).toEqual([
    { kind: 'bytes', bytes: Buffer.from('a') },
    { kind: 'url', url: 'http://a/b.jpg' },
    { kind: 'url', url: 'http://a/c.jpg' },
    { kind: 'bytes', bytes: Buffer.from('abc') },
  ]);
});

const FORM = { ...KEY, 'content-type': 'multipart/form-data; boundary=x' };
const JSON_TYPE = { ...KEY, 'content-type': 'application/json' };

it.each<[string, Parameters<typeof post>[1], number, string, string?]>([
  ['an unknown path', { url: '/computervision/elsewhere' }, 404, '404'],
  ['an unknown api-version', { url: `${PATH}?api-version=2022-10-12-preview&features=tags` }, 404, '404'],
  ['no api-version', { url: `${PATH}?features=tags` }, 404, '404'],
  ['a model that is not there', { url: `${PATH}?api-version=2023-02-01-preview&model-name=m` }, 404, '404'],
  ['nothing asked', { url: `${PATH}?api-version=2023-10-01` }, 400, 'InvalidRequest'],
  [
    'an unknown feature',
    { url: `${PATH}?api-version=2023-10-01&features=x` },
    400,
    'InvalidRequest',
    'NotSupportedVisualFeature',
  ],
  [
    'a language without captions',
    { url: `${PATH}?api-version=2023-10-01&features=caption&language=fr` },
    400,
    'InvalidRequest',
    'NotSupportedLanguage',
  ],
  ['another content type', { headers: { ...KEY, 'content-type': 'text/plain' } }, 400, 'InvalidRequest'],
  ['broken JSON', { headers: JSON_TYPE, payload: '{"url"' }, 400, 'InvalidRequest', 'BadArgument'],
  [
    'JSON without a url',
    { headers: JSON_TYPE, payload: '{"link":"http://a"}' },
    400,
    'InvalidRequest',
    'BadArgument',
  ],
  ['JSON null', { headers: JSON_TYPE, payload: 'null' }, 400, 'InvalidRequest', 'BadArgument'],
  ['a form without a file', { headers: FORM, payload: '--x--\r\n' }, 400, 'InvalidRequest', 'BadArgument'],
  ['a body over the limit', { payload: Buffer.alloc(20_971_521) }, 400, 'InvalidRequest', 'InvalidImageSize'],
])('answers %s as documented', async (_name, request, status, code, inner) => {
  const answer = await post(start(), request);
  expect(answer.statusCode).toBe(status);
  expect(answer.json().error.code).toBe(code);
  expect(answer.json().error.innererror?.code).toBe(inner);
  expect(answer.headers['x-ms-error-code']).toBe(code === '404' ? undefined : code);
});

it('answers other verbs as an unknown resource', async () => {
  expect((await start().inject({ method: 'GET', url: `${PATH}?${QUERY}`, headers: KEY })).statusCode).toBe(
    404,
  );
});

it('tells nothing of what went wrong inside', async () => {
  const { fovea } = fakeFovea(() => Promise.reject(new Error('secret path /etc')));
  const answer = await post(start({ fovea }), {});
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('secret');
  expect(answer.json().error.code).toBe('InternalServerError');
});

it('passes on what the caller can mend', async () => {
  const { fovea } = fakeFovea(() => Promise.reject(new VisionError('imageUrlNotAccessible')));
  expect((await post(start({ fovea }), {})).json().error.innererror.code).toBe('InvalidImageUrl');
});

const untilAborted: Fovea['analyze'] = (_source, _request, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

it('answers Timeout when the time for a call is over', async () => {
  const { fovea } = fakeFovea(untilAborted);
  const answer = await post(start({ fovea, requestTimeoutMs: 30 }), {});
  expect(answer.statusCode).toBe(500);
  expect(answer.json().error.code).toBe('Timeout');
});

it('turns calls away at once when too many are in progress, and lets them in again later', async () => {
  let finish = () => {};
  const gate = new Promise<AnalyzeResult>((resolve) => {
    finish = () => resolve(ANSWER);
  });
  const { fovea, sources } = fakeFovea(() => gate);
  const server = start({ fovea, maxRequests: 2 });
  const running = [post(server, {}), post(server, {})];
  while (sources.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  const refused = await post(server, {});
  expect(refused.statusCode).toBe(503);
  expect(refused.headers['retry-after']).toBe('1');
  expect(refused.json().error.code).toBe('ServiceUnavailable');
  finish();
  expect((await Promise.all(running)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect((await post(server, {})).statusCode).toBe(200);
});

it('gives up the work of a client that has gone', async () => {
  const { fovea, signals } = fakeFovea(untilAborted);
  const server = start({ fovea });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const caller = new AbortController();
  const call = fetch(`${url}${PATH}?${QUERY}`, {
    method: 'POST',
    headers: BYTES,
    body: 'picture',
    signal: caller.signal,
  });
  while (signals.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  caller.abort();
  await expect(call).rejects.toThrow();
  while (!signals[0]?.aborted) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(signals[0].reason.name).toBe('ClientGone');
});

it('tells whether it lives and whether it is ready, without a key', async () => {
  const { fovea } = fakeFovea();
  const server = start({ fovea: { ...fovea, ready: false } });
  expect((await server.inject('/health/live')).statusCode).toBe(200);
  expect((await server.inject('/health/ready')).statusCode).toBe(503);
  expect((await start({ fovea }).inject('/health/ready')).statusCode).toBe(200);
});

it('is not ready and takes nothing once it is stopping', async () => {
  const server = start();
  apps[0]?.stopAdmitting();
  expect((await server.inject('/health/ready')).statusCode).toBe(503);
  const answer = await post(server, {});
  expect(answer.statusCode).toBe(503);
  expect(answer.headers.connection).toBe('close');
});

it('answers bytes that are no HTTP with an error of its own', async () => {
  const server = start();
  const url = new URL(await server.listen({ host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(url.port), url.hostname);
  socket.write('PICTURE please\r\n\r\n');
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toContain('{"error":{"code":"400"');
});
