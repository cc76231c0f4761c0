import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { Fovea } from '../fovea.js';
import { type App, buildApp } from './app.js';
import { quietFovea } from './quiet-fovea.fixture.js';

const PATH = '/computervision/imageanalysis:analyze';
const KEY = 'the-secret-key';
const OTHER_KEY = 'another-secret-key';
const PICTURE = 'secret-picture-content';
const SIGNED = 'http://host.example/a.jpg?sig=secret-signature';
const QUERY = 'api-version=2024-02-01&features=tags&token=secret-token';

const apps: App[] = [];

afterEach(() => Promise.all(apps.splice(0).map((app) => app.server.close())));

function start(fovea: Fovea) {
  const lines: string[] = [];
  const app = buildApp({
    fovea,
    keys: [KEY],
    maxRequests: 1,
    requestTimeoutMs: 200,
    logLevel: 'debug',
    logStream: { write: (line) => lines.push(line) },
  });
  apps.push(app);
  const post = (type: string, payload: string, key = KEY) =>
    app.server.inject({
      method: 'POST',
      url: `${PATH}?${QUERY}`,
      headers: {
        'ocp-apim-subscription-key': key,
        authorization: 'Bearer secret-bearer',
        'content-type': type,
      },
      payload,
    });
  return { app, lines, post };
}

const FORM = `--x\r\ncontent-disposition: form-data; name="a"; filename="secret.jpg"\r\n\r\n${PICTURE}\r\n--x--\r\n`;

it('logs each answer with its request id, and never a key, a query or a body', async () => {
  const { app, lines, post } = start(quietFovea());
  const answers = [
    await post('application/octet-stream', PICTURE),
    await post('application/json', JSON.stringify({ url: SIGNED })),
    await post('application/json', `{"url":"${SIGNED}`),
    await post('multipart/form-data; boundary=x', FORM),
    await post('text/secret-type', PICTURE),
    await post('application/octet-stream', PICTURE, OTHER_KEY),
    await app.server.inject(`/elsewhere?${QUERY}`),
    await app.server.inject(`/docs?${QUERY}`),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 400, 200, 400, 401, 404, 200]);
  const logged = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
  expect(logged.map(({ reqId, status }) => [reqId, status])).toEqual(
    answers.map(({ headers, statusCode }) => [headers['apim-request-id'], statusCode]),
  );
  expect(logged[0]).toMatchObject({ method: 'POST', path: PATH });
  expect(lines.join('')).not.toContain('secret');
});

it('logs why a call failed inside, without what its error carries of the request', async () => {
  const { lines, post } = start(
    quietFovea((source) => {
      const error = Object.assign(new Error(`The network failed on ${SIGNED}`), { source, key: KEY });
      return Promise.reject(error);
    }),
  );
  const answer = await post('application/octet-stream', PICTURE);
  expect(answer.statusCode).toBe(500);
  const [failure] = lines.map((line) => JSON.parse(line)).filter(({ err }) => err);
  expect(failure).toMatchObject({
    reqId: answer.headers['apim-request-id'],
    err: { type: 'Error', message: 'The network failed on http://host.example/a.jpg' },
  });
  expect(lines.join('')).not.toContain('secret');
});

it('logs nothing of the bytes of timeouts, refusals and requests that are none', async () => {
  const { app, lines, post } = start(
    quietFovea(
      (_source, _request, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    ),
  );
  const [answer, refused] = await Promise.all([
    post('application/octet-stream', PICTURE),
    post('application/octet-stream', PICTURE),
  ]);
  expect([answer.statusCode, refused.statusCode].sort()).toEqual([500, 503]);
  const errors = lines.map((line) => JSON.parse(line)).filter(({ err }) => err);
  expect(errors.map(({ msg }) => msg)).toEqual(['Image processing timed out.']);
  const url = new URL(await app.server.listen({ host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(url.port), url.hostname);
  socket.write(`POST /?sig=secret HTTP/1.1\r\nocp-apim-subscription-key ${KEY}\r\n\r\n`);
  for await (const _chunk of socket);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(lines.join('')).not.toContain('secret');
});
