import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { buildApp } from 'fovea';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { decodingFovea } from './decoding-fovea.fixture.js';
import { bitmapHeader, bmp, ico } from './hostile-files.fixture.js';

/** The same cases each time, so that a failure is one to everybody; another seed tries others. */
const SEED = Number(process.env.FUZZ_SEED ?? 5);
const RUNS = { query: 7_000, header: 4_000, json: 4_500, form: 2_000, picture: 2_000, socket: 500 };
const TIMEOUT_MS = 120_000;
const PATH = '/computervision/imageanalysis:analyze';
const QUERY = 'api-version=2024-02-01&features=tags';
const KEY = 'key-of-the-fuzzer';

const { server } = buildApp({
  fovea: decodingFovea,
  keys: [KEY],
  maxRequests: 64,
  requestTimeoutMs: 30_000,
  logLevel: 'silent',
});

let cases = 0;
const statuses = new Map<number, number>();

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

/** Answered, by the contract: 200 or an error of the caller's, as JSON. */
function check({ statusCode, body }: Answer): void {
  cases += 1;
  statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
  expect([200, 400, 401, 404, 414]).toContain(statusCode);
  const json = JSON.parse(body);
  if (statusCode === 200) expect(json).toHaveProperty('modelVersion');
  else
    expect(json.error).toEqual(
      expect.objectContaining({ code: expect.any(String), message: expect.any(String) }),
    );
}

interface Call {
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly payload?: Buffer | string;
}

async function send({ url = `${PATH}?${QUERY}`, headers = {}, payload = 'no picture' }: Call): Promise<void> {
  const sent = { 'ocp-apim-subscription-key': KEY, 'content-type': 'application/octet-stream', ...headers };
  check(await server.inject({ method: 'POST', url, headers: sent, payload }));
}

const run = <Input>(runs: number, input: fc.Arbitrary<Input>, property: (input: Input) => Promise<void>) =>
  fc.assert(fc.asyncProperty(input, property), { numRuns: runs, seed: SEED });

/** What the process holds once nobody needs it, without code and stacks. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

let heldBefore = 0;
let pictures: Buffer[];

beforeAll(async () => {
  await server.listen({ host: '127.0.0.1', port: 0 });
  const drawing = sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="52"><circle cx="30" cy="20" r="18" fill="#f80"/></svg>',
    ),
  ).flatten({ background: '#048' });
  pictures = [
    await drawing.jpeg().toBuffer(),
    await drawing.jpeg({ progressive: true }).toBuffer(),
    await drawing.png().toBuffer(),
    await drawing.gif().toBuffer(),
    await drawing.webp().toBuffer(),
    await drawing.webp({ lossless: true }).toBuffer(),
    await drawing.tiff().toBuffer(),
    await drawing.tiff({ compression: 'lzw', bigtiff: true }).toBuffer(),
    bmp(bitmapHeader(52, 52, 24), Buffer.alloc(156 * 52, 9)),
    bmp(bitmapHeader(52, 52, 8, 1), Buffer.alloc(1024 + 2 * 52, 3), 54 + 1024),
    ico(1, await drawing.png().toBuffer()),
    ico(2, Buffer.concat([bitmapHeader(52, 104, 8), Buffer.alloc(1024 + 52 * 60)])),
  ];
  // Once through everything, so that what is made once counts as there before.
  for (const payload of pictures) await send({ payload });
  await send({
    headers: { 'content-type': 'application/json' },
    payload: '{"url":"http://public.example/"}',
  });
  cases = 0;
  statuses.clear();
  heldBefore = heldBytes();
});

afterAll(() => server.close());

const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    'true',
    'null',
    'latest',
    '__proto__',
    'constructor',
    '../..',
    '%',
    '%zz',
    '\0',
  ),
  fc.integer().map(String),
  fc.double().map(String),
  fc
    .tuple(fc.constantFrom('1', ',', '.', '[', '%', 'a'), fc.nat(5_000))
    .map(([text, times]) => text.repeat(times)),
);

const anyCase = (text: string) =>
  fc
    .infiniteStream(fc.boolean())
    .map((isUpper) =>
      [...text].map((letter) => (isUpper.next().value ? letter.toUpperCase() : letter)).join(''),
    );

const names = [
  'api-version',
  'features',
  'model-name',
  'language',
  'gender-neutral-caption',
  'smartcrops-aspect-ratios',
  'model-version',
  'overload',
];
const values = [
  '2023-02-01-preview',
  '2023-10-01',
  '2024-02-01',
  'tags',
  'caption,read',
  'smartCrops',
  'denseCaptions,people',
  'adult',
  'en',
  'ja',
  'pt-BR',
  'zh-Hans',
  'xx',
  'true',
  'False',
  '0.75',
  '1.8,0.9',
  '2',
  '1e0',
  'latest',
  '2023-10-01-preview',
];

const parameter = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names).chain(anyCase) }, anyText),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values).chain(anyCase) }, anyText),
    fc.constantFrom('=', '=', '=', '', '==', '=%20', '=+'),
    fc.boolean(),
  )
  .map(([name, value, equals, isEncoded]) =>
    isEncoded ? `${encode(name)}${equals}${encode(value)}` : `${printable(name)}${equals}${printable(value)}`,
  );

/** As browsers encode; lone halves of characters are replaced. */
function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/** What a request line may hold as it is. */
function printable(text: string): string {
  return text.replace(/[^\x21-\x7e]|#/g, '%');
}

it('answers any query', { timeout: TIMEOUT_MS }, () =>
  run(
    RUNS.query,
    fc.tuple(
      fc.array(parameter, { maxLength: 8 }),
      fc.constantFrom('?', '?', '?', '?&', '??', '', '/?', '//?', '&', '%3f'),
      fc.constantFrom(
        '',
        'api-version=2024-02-01',
        QUERY,
        'api-version=2023-02-01-preview&features=smartCrops',
      ),
      fc.constantFrom('&', '&', ';', '&&'),
    ),
    ([parameters, start, given, between]) =>
      send({ url: `${PATH}${start}${[given, ...parameters].join(between)}` }),
  ),
);

const headerName = fc.oneof(
  fc.constantFrom(
    'content-type',
    'ocp-apim-subscription-key',
    'authorization',
    'accept',
    'accept-encoding',
    'content-encoding',
    'expect',
    'host',
    'origin',
    'cookie',
    'x-forwarded-for',
    'x-http-method-override',
    'x-ms-client-request-id',
    'if-none-match',
    'range',
    'te',
    'upgrade',
    'via',
    'traceparent',
    '__proto__',
  ),
  fc.stringMatching(/^[!#$%&'*+.^_`|~0-9a-z-]{1,30}$/),
);
const headerValue = fc.oneof(
  fc.constantFrom(
    '',
    KEY,
    `Bearer ${KEY}`,
    'application/json',
    'application/json; charset=utf-16',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'x'.repeat(500)}`,
    'image/',
    'image/*',
    'image/svg+xml',
    'text/plain',
    ';',
    '*/*',
    'gzip',
    '100-continue',
    'websocket',
    'bytes=0-',
    '1e999',
  ),
  fc.stringMatching(/^[\x21-\x7e\xa0-\xff]{0,60}$/),
  fc.nat(4_000).map((times) => 'a;'.repeat(times)),
);

it('answers any headers', { timeout: TIMEOUT_MS }, () =>
  run(
    RUNS.header,
    fc.tuple(
      fc.array(fc.tuple(headerName, headerValue), { maxLength: 10 }),
      fc.constantFrom('no picture', '', '{"url":"http://public.example/"}', '--x--'),
    ),
    ([headers, payload]) => send({ headers: Object.fromEntries(headers), payload }),
  ),
);

const anyUrl = fc.oneof(
  anyText,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom('http', 'HTTPS', 'file', 'data', 'ftp', ''),
      fc.constantFrom('://', ':', '://u:p@', ':\\\\', '//'),
      anyText,
      anyText,
    )
    .map(([scheme, separator, host, path]) => `${scheme}${separator}${host}/${path}`),
  fc
    .oneof(
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6().map((address) => `[${address}]`),
    )
    .map((host) => `http://${host}/`),
);

/** A text with some of its characters taken out, doubled or changed. */
const damaged = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(
      text,
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.constantFrom(
            '',
            '"',
            "'",
            '\\',
            '{',
            ']',
            ',',
            ':',
            '/*',
            '//',
            '\n',
            '\0',
            '\u2028',
            '\ud800',
            'NaN',
          ),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([whole, hits]) =>
      hits.reduce((rest, [at, put]) => {
        const place = at % (rest.length + 1);
        return rest.slice(0, place) + put + rest.slice(place + 1);
      }, whole),
    );

const urlJson = fc
  .tuple(anyUrl, fc.constantFrom('url', 'URL', 'uRl', 'uri', '__proto__'), fc.constantFrom('"', "'", ''))
  .map(([url, name, quote]) => `{${quote}${name}${quote}: ${JSON.stringify(url)},}`);
const deepJson = fc
  .tuple(fc.constantFrom('[', '{"url":', '{a:', '/*', '-', '0x', '"\\u'), fc.nat(20_000))
  .map(([piece, times]) => piece.repeat(times));

it('answers any JSON and what is none, and writes nothing about it', { timeout: TIMEOUT_MS }, async () => {
  const warnings = vi.spyOn(console, 'warn');
  await run(
    RUNS.json,
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: urlJson },
        { weight: 3, arbitrary: damaged(urlJson) },
        { weight: 2, arbitrary: damaged(fc.json()) },
        { weight: 1, arbitrary: deepJson },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
      ),
      fc.constantFrom('application/json', 'Application/JSON; charset=utf-8', 'application/json;'),
    ),
    ([payload, type]) => send({ headers: { 'content-type': type }, payload }),
  );
  expect(warnings).not.toHaveBeenCalled();
});

const part = fc
  .tuple(
    fc.constantFrom('--x', '--x', '--x', '-x', '--y', '--x--', ''),
    fc.constantFrom(
      'form-data; name="a"; filename="b.jpg"',
      'form-data; name="a"',
      'form-data',
      'attachment',
      "form-data; name=a; filename*=utf-8''%zz",
      `form-data; name="${'n'.repeat(500)}"`,
      'form-data; name="__proto__"',
    ),
    fc.constantFrom(
      '',
      'content-type: image/png\r\n',
      'content-transfer-encoding: base64\r\n',
      ': \r\n',
      `x: ${'y'.repeat(20_000)}\r\n`,
      '\0\r\n',
    ),
    fc.constantFrom('\r\n', '\n', ''),
    fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.nat(3).map((which) => `picture ${which}`),
    ),
  )
  .map(
    ([boundary, disposition, more, end, content]) =>
      `${boundary}${end || '\r\n'}content-disposition: ${disposition}\r\n${more}${end}${content}\r\n`,
  );

it('answers any form', { timeout: TIMEOUT_MS }, () =>
  run(
    RUNS.form,
    fc.tuple(
      fc.array(part, { maxLength: 40 }),
      fc.constantFrom('--x--\r\n', '--x--', '--x', '', '\r\n--x--\r\nepilogue'),
      fc.constantFrom(
        'multipart/form-data; boundary=x',
        'multipart/form-data; boundary="x"',
        'multipart/form-data;boundary=y',
        'Multipart/Form-Data; boundary=x; boundary=y',
      ),
    ),
    ([parts, end, type]) => send({ headers: { 'content-type': type }, payload: parts.join('') + end }),
  ),
);

/** A picture file with some of its bytes changed, taken out or put in. */
const damagedPicture = fc
  .tuple(
    fc.nat(),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(255),
        fc.constantFrom('set', 'set', 'head', 'cut', 'repeat', 'fill'),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([which, hits]) => {
    let file = Buffer.from(pictures[which % pictures.length] ?? []);
    for (const [place, value, kind] of hits) {
      const at = Math.min(file.length - 1, Math.floor(place * file.length));
      if (file.length < 2) break;
      if (kind === 'set') file[at] = value;
      if (kind === 'head') file[(at % 64) % file.length] = value;
      if (kind === 'cut') file = Buffer.concat([file.subarray(0, at), file.subarray(at + value)]);
      if (kind === 'repeat')
        file = Buffer.concat([file.subarray(0, at), file.subarray(Math.max(0, at - value))]);
      if (kind === 'fill') file.fill(value, at, Math.min(at + 4, file.length));
    }
    return file;
  });

it('answers any damaged picture', { timeout: TIMEOUT_MS }, () =>
  run(RUNS.picture, damagedPicture, (payload) => send({ payload })),
);

/** Sends bytes as they are and reads until the server closes. */
async function exchange(bytes: Buffer): Promise<string> {
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen');
  const socket = connect(address.port, '127.0.0.1');
  socket.end(bytes);
  let answer = '';
  // A reset is an end as well: bytes that the server did not care to read lead to one.
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  await new Promise<void>((resolve) => socket.on('error', () => {}).on('close', () => resolve()));
  return answer;
}

const requestLine = fc
  .tuple(
    fc.constantFrom('POST', 'GET', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'PRI', 'post', '\0', ''),
    fc.constantFrom(
      `${PATH}?${QUERY}`,
      '/',
      '*',
      'http://127.0.0.1/',
      `/%2e%2e${PATH}`,
      `${PATH}%00`,
      `${PATH}?${'a'.repeat(20_000)}`,
      '/%ff%fe',
      '//',
      '\\',
    ),
    fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', '', 'RTSP/1.0'),
  )
  .map((words) => words.join(' '));
const rawHeader = fc.oneof(
  fc.constantFrom(
    'Host: a',
    'Host: b',
    'Content-Length: 10',
    'Content-Length: 11',
    'Content-Length: -1',
    'Content-Length: 99999999999999999999',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding: gzip',
    'Expect: 100-continue',
    'Connection: upgrade\r\nUpgrade: h2c',
    `Ocp-Apim-Subscription-Key: ${KEY}`,
    'Content-Type: application/octet-stream',
    'Content-Type: application/json',
    ' folded',
    'no colon',
    ': no name',
    'x: \0',
    `x: ${'y'.repeat(20_000)}`,
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
);

it('answers or closes on any bytes', { timeout: TIMEOUT_MS }, () =>
  run(
    RUNS.socket,
    fc.oneof(
      fc
        .tuple(
          requestLine,
          fc.array(rawHeader, { maxLength: 12 }),
          fc.constantFrom('\r\n', '\n', '\r'),
          fc.constantFrom(
            'no picture',
            '',
            'a\r\nno picture\r\n0\r\n\r\n',
            'ffffffffffffffffff\r\n',
            '5;x=y\r\n',
          ),
        )
        .map(([line, headers, end, body]) =>
          Buffer.from([line, 'Connection: close', ...headers, '', body].join(end), 'latin1'),
        ),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    ),
    async (bytes) => {
      const answer = await exchange(bytes);
      cases += 1;
      expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
    },
  ),
);

it('has answered twenty thousand cases, in every way that there is, and holds no more than before', async () => {
  expect(cases).toBeGreaterThanOrEqual(20_000);
  expect([...statuses.keys()].sort()).toEqual([200, 400, 401, 404, 414]);
  await send({ payload: pictures[0] ?? '' });
  expect(heldBytes() - heldBefore).toBeLessThan(20_000_000);
});
