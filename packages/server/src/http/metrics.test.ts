import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { createMetrics } from '../telemetry/metrics.js';
import { type App, buildApp } from './app.js';
import { inStages, QUIET_VITALS, quietFovea } from './quiet-fovea.fixture.js';

const PATH = '/computervision/imageanalysis:analyze';
const PAGE = new URL('../../../../docs/observability.md', import.meta.url);

const apps: App[] = [];

afterEach(() => Promise.all(apps.splice(0).map((app) => app.server.close())));

function start(fovea = quietFovea(inStages)) {
  const app = buildApp({
    fovea,
    keys: ['key'],
    maxRequests: 1,
    requestTimeoutMs: 10_000,
    logLevel: 'silent',
  });
  apps.push(app);
  const post = (query: string, key = 'key') =>
    app.server.inject({
      method: 'POST',
      url: `${PATH}?${query}`,
      headers: { 'ocp-apim-subscription-key': key, 'content-type': 'image/png' },
      payload: 'picture',
    });
  /** The value of a metric with exactly these labels. */
  const value = async (name: string): Promise<number | undefined> => {
    const { body } = await app.server.inject('/metrics');
    const line = body.split('\n').find((text) => text.startsWith(`${name} `));
    return line === undefined ? undefined : Number(line.slice(name.length));
  };
  return { app, post, value };
}

it('is served as text without a key', async () => {
  const answer = await start().app.server.inject('/metrics');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
});

it('counts requests by route, status and api-version, and times them', async () => {
  const { app, post, value } = start();
  await post('api-version=2024-02-01&features=tags');
  await post('API-VERSION=2024-02-01&features=tags');
  await post('api-version=2023-02-01-Preview&features=nonsense');
  await post('api-version=1999-01-01&features=tags');
  await post('api-version=2024-02-01&features=tags', 'wrong');
  await app.server.inject('/a-path-of-the-callers-own');
  const requests = (status: number, version: string, route = PATH) =>
    value(`fovea_requests_total{route="${route}",status="${status}",api_version="${version}"}`);
  expect(await requests(200, '2024-02-01')).toBe(2);
  expect(await requests(400, '2023-02-01-preview')).toBe(1);
  expect(await requests(404, 'none')).toBe(1);
  expect(await requests(401, '2024-02-01')).toBe(1);
  expect(await requests(404, 'none', 'unknown')).toBe(1);
  expect(await value(`fovea_request_duration_seconds_count{route="${PATH}"}`)).toBe(5);
  expect(await value(`fovea_requests_in_progress{route="${PATH}"}`)).toBe(0);
  expect(await value('fovea_errors_total{error="featureUnknown"}')).toBe(1);
  expect(await value('fovea_errors_total{error="accessDenied"}')).toBe(1);
  expect(await value('fovea_errors_total{error="notFound"}')).toBe(2);
});

it('shows nothing that a caller wrote', async () => {
  const { app, post } = start();
  await post('api-version=my-secret&features=my-secret', 'my-secret');
  await app.server.inject('/my-secret?my-secret');
  expect((await app.server.inject('/metrics')).body).not.toContain('my-secret');
});

it('times the stages of calls, and tells them to the caller', async () => {
  const { post, value } = start();
  const answer = await post('api-version=2024-02-01&features=tags');
  expect(await value('fovea_stage_duration_seconds_count{stage="decode"}')).toBe(1);
  expect(await value('fovea_stage_duration_seconds_sum{stage="detect"}')).toBeCloseTo(0.02);
  expect(await value('fovea_stage_duration_seconds_count{stage="read"}')).toBe(0);
  expect(answer.headers['server-timing']).toBe(
    'source;dur=20.0, wait;dur=20.0, decode;dur=20.0, detect;dur=20.0, tags;dur=20.0, analyze;dur=20.0',
  );
});

it('counts those turned away, and those who go away', async () => {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { app, value, post } = start(
    quietFovea(async (source, request, options) => {
      await gate;
      return inStages(source, request, options);
    }),
  );
  const url = await app.server.listen({ host: '127.0.0.1', port: 0 });
  const caller = new AbortController();
  const query = 'api-version=2024-02-01&features=tags';
  const call = fetch(`${url}${PATH}?${query}`, {
    method: 'POST',
    headers: { 'ocp-apim-subscription-key': 'key', 'content-type': 'image/png' },
    body: 'picture',
    signal: caller.signal,
  });
  const inProgress = `fovea_requests_in_progress{route="${PATH}"}`;
  while ((await value(inProgress)) !== 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await post(query)).statusCode).toBe(503);
  expect(await value('fovea_errors_total{error="overloaded"}')).toBe(1);
  caller.abort();
  await expect(call).rejects.toThrow();
  while ((await value(inProgress)) !== 0) await new Promise((resolve) => setTimeout(resolve, 5));
  finish();
  const gone = `fovea_requests_total{route="${PATH}",status="gone",api_version="2024-02-01"}`;
  expect(await value(gone)).toBe(1);
});

it('shows what the service is busy with, what broke, and its memory', async () => {
  const vitals = { waitingCalls: 3, waitingTasks: 4, workerRestarts: 1, secondReaderFailures: 2 };
  const { value } = start(quietFovea(inStages, vitals));
  for (let look = 0; look < 2; look += 1) {
    expect(await value('fovea_waiting_calls')).toBe(3);
    expect(await value('fovea_waiting_tasks')).toBe(4);
    expect(await value('fovea_worker_restarts_total')).toBe(1);
    expect(await value('fovea_second_reader_failures_total')).toBe(2);
  }
  expect(await value('fovea_ready')).toBe(1);
  apps[0]?.stopAdmitting();
  expect(await value('fovea_ready')).toBe(0);
  expect(await value('process_resident_memory_bytes')).toBeGreaterThan(1e6);
});

it('is listed metric by metric in docs/observability.md, and so is nothing else', () => {
  const { registry } = createMetrics({ vitals: () => QUIET_VITALS, isReady: () => true });
  const listed = readFileSync(PAGE, 'utf8').match(/^\| `(fovea|process|nodejs)_\w+`/gm) ?? [];
  const names = registry.getMetricsAsArray().map(({ name }) => `| \`${name}\``);
  expect([...listed].sort()).toEqual(names.sort());
});
