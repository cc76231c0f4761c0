import { once } from 'node:events';
import { get, request as httpsRequest } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { AnalyzeResult } from '@fovea/contract';
import { generate } from 'selfsigned';
import { afterEach, expect, it } from 'vitest';
import { rate } from '../config/parse.js';
import type { Fovea } from '../fovea.js';
import { type App, type AppOptions, buildApp } from './app.js';
import { QUIET_VITALS } from './quiet-fovea.fixture.js';

const TARGET = '/computervision/imageanalysis:analyze?api-version=2023-10-01&features=tags';
const ANSWER: AnalyzeResult = { metadata: { width: 60, height: 50 }, tags: [] };
const BYTES = { 'content-type': 'application/octet-stream' };

const apps: App[] = [];

function fakeFovea(analyze: Fovea['analyze'] = async () => ANSWER): Fovea {
  return { ready: true, vitals: QUIET_VITALS, load: async () => {}, dispose: async () => {}, analyze };
}

function start(options: Partial<AppOptions> = {}): App['server'] {
  const app = buildApp({
    fovea: fakeFovea(),
    keys: ['first', 'second'],
    maxRequests: 8,
    requestTimeoutMs: 10_000,
    logLevel: 'silent',
    ...options,
  });
  apps.push(app);
  return app.server;
}

async function listen(server: App['server']): Promise<number> {
  await server.listen({ host: '127.0.0.1', port: 0 });
  return (server.server.address() as AddressInfo).port;
}

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.server.close()));
});

const post = (server: App['server'], headers: Record<string, string> = {}, payload = 'picture') =>
  server.inject({
    method: 'POST',
    url: TARGET,
    headers: { ...BYTES, 'ocp-apim-subscription-key': 'first', ...headers },
    payload,
  });

it('answers 429 with the time to wait to a key that calls too often, and to no other', async () => {
  const server = start({ rate: rate('2/h') });
  const statuses = [await post(server), await post(server)].map(({ statusCode }) => statusCode);
  expect(statuses).toEqual([200, 200]);
  const refused = await post(server);
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(1_790);
  expect(refused.headers['content-type']).toBe('application/json');
  expect(refused.headers['x-ms-error-code']).toBeUndefined();
  expect(refused.json()).toEqual({
    error: {
      code: '429',
      message: `Requests to the ImageAnalysis_Analyze Operation under Computer Vision API (2023-10-01) have exceeded call rate limit of your current key (2/h). Please retry after ${refused.headers['retry-after']} seconds.`,
    },
  });
  expect((await post(server, { 'ocp-apim-subscription-key': 'second' })).statusCode).toBe(200);
  expect((await post(server, { 'ocp-apim-subscription-key': 'wrong' })).statusCode).toBe(401);
});

it('answers 503 to a call whose turn does not come in time, and stops its work', async () => {
  const signals: AbortSignal[] = [];
  const neverItsTurn: Fovea['analyze'] = (_source, _request, { signal, timings }) => {
    signals.push(signal);
    timings?.('source', 0);
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  const answer = await post(start({ fovea: fakeFovea(neverItsTurn), queueTimeoutMs: 20 }));
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('1');
  expect(answer.json().error.code).toBe('ServiceUnavailable');
  expect(signals[0]?.aborted).toBe(true);
});

it('gives a call whose turn has come all its time', async () => {
  const slow: Fovea['analyze'] = async (_source, _request, { timings }) => {
    timings?.('source', 0);
    timings?.('wait', 0);
    await pause(60);
    return ANSWER;
  };
  expect((await post(start({ fovea: fakeFovea(slow), queueTimeoutMs: 20 }))).statusCode).toBe(200);
});

it('refuses a token where no issuer is configured, and judges by the key where both are sent', async () => {
  const { 'ocp-apim-subscription-key': _, ...none } = { ...BYTES, 'ocp-apim-subscription-key': '' };
  const bearer = { authorization: 'Bearer e30.e30.e30' };
  const call = (server: App['server'], headers: Record<string, string>) =>
    server.inject({ method: 'POST', url: TARGET, headers: { ...none, ...headers }, payload: 'picture' });
  expect((await call(start(), bearer)).statusCode).toBe(401);
  const tokens = { issuer: 'http://127.0.0.1:9/', audience: 'a' };
  expect((await call(start({ tokens }), bearer)).statusCode).toBe(401);
  const both = (key: string) => ({ ...bearer, 'ocp-apim-subscription-key': key });
  expect((await call(start({ tokens }), both('first'))).statusCode).toBe(200);
  expect((await call(start({ tokens }), both('wrong'))).statusCode).toBe(401);
});

it('tells pages of other origins nothing', async () => {
  const page = { origin: 'https://page.example' };
  const closed = await post(start(), page);
  expect(closed.headers).not.toHaveProperty('access-control-allow-origin');
  const other = await post(start({ cors: ['https://app.example'] }), page);
  expect(other.headers).not.toHaveProperty('access-control-allow-origin');
  expect(other.headers.vary).toBe('Origin');
});

it('lets pages of listed origins ask first, call, and read what they need, refusals included', async () => {
  const server = start({ cors: ['https://app.example', 'http://localhost:3000'] });
  const page = { origin: 'http://localhost:3000' };
  const preflight = await server.inject({
    method: 'OPTIONS',
    url: TARGET,
    headers: {
      ...page,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,ocp-apim-subscription-key',
    },
  });
  expect(preflight.statusCode).toBe(204);
  expect(preflight.headers).toMatchObject({
    'access-control-allow-origin': 'http://localhost:3000',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type,ocp-apim-subscription-key',
  });
  for (const key of ['first', 'wrong']) {
    const { headers } = await post(server, { ...page, 'ocp-apim-subscription-key': key });
    expect(headers['access-control-allow-origin']).toBe('http://localhost:3000');
    expect(headers['access-control-expose-headers']).toContain('apim-request-id');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  }
});

it('speaks TLS, and says so in the realm of a refusal', async () => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const port = await listen(start({ tls: { cert, key } }));
  const call = httpsRequest({
    host: 'localhost',
    port,
    path: TARGET,
    method: 'POST',
    ca: cert,
    headers: BYTES,
  });
  call.end('picture');
  const [refused] = await once(call, 'response');
  expect(refused.statusCode).toBe(401);
  expect(refused.headers['www-authenticate']).toContain(`realm="https://localhost:${port}/computervision"`);
  refused.resume();
  const [strangers] = await once(get({ host: 'localhost', port, path: '/health/live' }), 'error');
  expect(strangers.code).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
});

/** Everything that the server sends until it ends the connection. */
async function answerTo(port: number, ...chunks: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  for (const chunk of chunks) socket.write(chunk);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

const HEAD = `POST ${TARGET} HTTP/1.1\r\nHost: a\r\nOcp-Apim-Subscription-Key: first\r\n`;

it.each([
  ['a body that trickles in', `${HEAD}Content-Type: image/png\r\nContent-Length: 100\r\n\r\nabc`],
  ['a head that does not end', HEAD],
])('ends a connection with 408 over %s', async (_what, bytes) => {
  const port = await listen(start({ receiveTimeoutMs: 200 }));
  const answer = await answerTo(port, bytes);
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  expect(answer).toContain('{"error":{"code":"408"');
  expect(answer).toMatch(/\r\napim-request-id: [0-9a-f-]{36}\r\n/);
});

it('frees the place of a call that did not arrive, though its client keeps the connection', async () => {
  const server = start({ receiveTimeoutMs: 200, maxRequests: 1 });
  const socket = connect({ port: await listen(server), host: '127.0.0.1', allowHalfOpen: true });
  socket.write(`${HEAD}Content-Type: image/png\r\nContent-Length: 100\r\n\r\nabc`);
  await once(socket, 'data');
  let { statusCode } = await post(server);
  for (; statusCode === 503; { statusCode } = await post(server)) await pause(10);
  expect(statusCode).toBe(200);
  socket.destroy();
});
