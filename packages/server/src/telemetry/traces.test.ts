import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { buildApp } from '../http/app.js';
import { inStages, quietFovea } from '../http/quiet-fovea.fixture.js';
import { openTraces, type Traces, wantsTraces } from './traces.js';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { key: string; value: { stringValue?: string; intValue?: number } }[];
  readonly status: { code?: number };
}

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0).reverse()) await close();
});

/** A receiver of OTLP that remembers what it was sent. */
async function receiver(status = 200) {
  const received: { url: string | undefined; headers: IncomingHttpHeaders; body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ url: request.url, headers: request.headers, body: Buffer.concat(chunks) });
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => server.close());
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, received };
}

function ask(traces: Traces, query: string, headers: Record<string, string> = {}) {
  const app = buildApp({
    fovea: quietFovea(inStages),
    keys: ['secret-key'],
    maxRequests: 1,
    requestTimeoutMs: 10_000,
    logLevel: 'silent',
    traces,
  });
  closing.push(() => app.server.close());
  return app.server.inject({
    method: 'POST',
    url: `/computervision/imageanalysis:analyze?${query}`,
    headers: { 'ocp-apim-subscription-key': 'secret-key', 'content-type': 'image/png', ...headers },
    payload: 'secret-picture',
  });
}

async function tracesTo(endpoint: string, protocol: string, warnings: string[] = []): Promise<Traces> {
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint);
  vi.stubEnv('OTEL_EXPORTER_OTLP_PROTOCOL', protocol);
  const traces = await openTraces((message) => warnings.push(message));
  if (!traces) throw new Error('No traces were opened');
  return traces;
}

it.each<[string, Record<string, string>, boolean]>([
  ['nothing is set', {}, false],
  ['an endpoint is set', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a' }, true],
  ['an endpoint for traces is set', { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://a' }, true],
  ['the endpoint is empty', { OTEL_EXPORTER_OTLP_ENDPOINT: '' }, false],
  ['the exporter is named', { OTEL_TRACES_EXPORTER: 'otlp' }, true],
  ['there shall be none', { OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a' }, false],
  ['all is off', { OTEL_SDK_DISABLED: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a' }, false],
])('says whether traces are wanted when %s', (_name, environment, wanted) => {
  expect(wantsTraces(environment)).toBe(wanted);
});

it('opens no traces unless asked to', async () => {
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', '');
  expect(await openTraces(() => {})).toBeUndefined();
});

it('sends a span for a call and one for each stage, as part of the trace of the caller', async () => {
  const { endpoint, received } = await receiver();
  vi.stubEnv('OTEL_SERVICE_NAME', 'pictures');
  vi.stubEnv('OTEL_EXPORTER_OTLP_HEADERS', 'x-tenant=mine');
  const traces = await tracesTo(endpoint, 'http/json');
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const answer = await ask(traces, 'api-version=2024-02-01&features=tags&sig=secret', {
    traceparent: `00-${traceId}-b7ad6b7169203331-01`,
  });
  expect(answer.statusCode).toBe(200);
  await traces.close();
  const [first] = received;
  expect(first?.url).toBe('/v1/traces');
  expect(first?.headers['x-tenant']).toBe('mine');
  const [resource] = JSON.parse(String(first?.body)).resourceSpans;
  expect(resource.resource.attributes).toContainEqual({
    key: 'service.name',
    value: { stringValue: 'pictures' },
  });
  const spans: SentSpan[] = resource.scopeSpans[0].spans;
  const root = spans.find(({ name }) => name === 'POST /computervision/imageanalysis:analyze');
  expect(root).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' });
  const attributes = Object.fromEntries((root?.attributes ?? []).map(({ key, value }) => [key, value]));
  expect(attributes).toMatchObject({
    'http.response.status_code': { intValue: 200 },
    'fovea.api_version': { stringValue: '2024-02-01' },
    'fovea.request_id': { stringValue: answer.headers['apim-request-id'] },
  });
  const stages = spans.filter((span) => span !== root);
  expect(stages.map(({ name }) => name)).toEqual(['source', 'wait', 'decode', 'detect', 'tags', 'analyze']);
  for (const stage of stages) {
    expect(stage).toMatchObject({ traceId, parentSpanId: root?.spanId });
    expect(Number(BigInt(stage.endTimeUnixNano) - BigInt(stage.startTimeUnixNano)) / 1e6).toBeCloseTo(20);
  }
  expect(String(first?.body)).not.toContain('secret');
});

it('names the error of a call that failed', async () => {
  const { endpoint, received } = await receiver();
  const traces = await tracesTo(endpoint, 'http/json');
  await ask(traces, 'api-version=2024-02-01&features=nonsense');
  await traces.close();
  expect(String(received[0]?.body)).toContain('"featureUnknown"');
});

it('sends the protocol that is standard, and says so of one that it does not know', async () => {
  const { endpoint, received } = await receiver();
  const warnings: string[] = [];
  const traces = await tracesTo(endpoint, 'grpc', warnings);
  await ask(traces, 'api-version=2024-02-01&features=tags');
  await traces.close();
  expect(received[0]?.headers['content-type']).toBe('application/x-protobuf');
  expect(received[0]?.body.includes('imageanalysis:analyze')).toBe(true);
  expect(warnings).toEqual(['Traces are sent as http/protobuf: grpc is neither that nor http/json.']);
});

it('says when traces are not taken, and answers all the same', async () => {
  const { endpoint } = await receiver(400);
  const warnings: string[] = [];
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '5');
  const traces = await tracesTo(endpoint, 'http/protobuf', warnings);
  expect((await ask(traces, 'api-version=2024-02-01&features=tags')).statusCode).toBe(200);
  while (warnings.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(warnings).toEqual(['Traces could not be sent: Bad Request']);
  await ask(traces, 'api-version=2024-02-01&features=tags');
  await traces.close();
  expect(new Set(warnings).size).toBe(1);
});
