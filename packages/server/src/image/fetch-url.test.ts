import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { VisionError } from '@fovea/contract';
import { afterEach, expect, it } from 'vitest';
import { type FetchLimits, fetchUrl } from './fetch-url.js';
import { NOTHING_PRIVATE, parsePrivateAllowList } from './private-addresses.js';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const LIMITS: FetchLimits = {
  maxBytes: 1000,
  firstByteTimeoutMs: 2000,
  totalTimeoutMs: 4000,
  allowPrivate: parsePrivateAllowList('127.0.0.1'),
};
const never = new AbortController().signal;

async function refusal(url: string, limits: Partial<FetchLimits> = {}): Promise<string> {
  try {
    await fetchUrl(url, { ...LIMITS, ...limits }, never);
    return 'fetched';
  } catch (error) {
    if (!(error instanceof VisionError)) throw error;
    return error.row;
  }
}

it('fetches the bytes of an allowed host and asks for no compression', async () => {
  let encoding: unknown;
  const origin = await serve((request, response) => {
    encoding = request.headers['accept-encoding'];
    response.end('picture');
  });
  expect(Buffer.from(await fetchUrl(`${origin}/p.jpg`, LIMITS, never)).toString()).toBe('picture');
  expect(encoding).toBe('identity');
});

it('connects to no private address that is not listed, however it is written', async () => {
  let calls = 0;
  const origin = await serve((_request, response) => {
    calls += 1;
    response.end('secret');
  });
  const { port } = new URL(origin);
  const hosts = [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
  ];
  for (const host of hosts) {
    expect(await refusal(`http://${host}:${port}/`, { allowPrivate: NOTHING_PRIVATE })).toBe(
      'imageUrlNotAccessible',
    );
  }
  expect(await refusal('http://169.254.169.254/latest', { allowPrivate: NOTHING_PRIVATE })).toBe(
    'imageUrlNotAccessible',
  );
  expect(calls).toBe(0);
});

it('allows a listed host name whatever it resolves to', async () => {
  const origin = await serve((_request, response) => response.end('ok'));
  const url = origin.replace('127.0.0.1', 'localhost');
  expect(await refusal(url, { allowPrivate: parsePrivateAllowList('localhost') })).toBe('fetched');
});

it.each([
  '',
  'picture.jpg',
  'file:///etc/passwd',
  'ftp://127.0.0.1/a',
  'data:image/png;base64,AA',
  'http://',
  'http://user:pass@127.0.0.1/a',
  'javascript:1',
])('refuses %j as malformed', async (url) => {
  expect(await refusal(url)).toBe('imageUrlMalformed');
});

it('follows five redirects and no more', async () => {
  const origin = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end('there');
    else response.writeHead(302, { location: `/${left - 1}` }).end();
  });
  expect(await refusal(`${origin}/5`)).toBe('fetched');
  expect(await refusal(`${origin}/6`)).toBe('imageUrlNotAccessible');
});

it('checks where a redirect leads', async () => {
  const target = await serve((_request, response) => response.end('secret'));
  const elsewhere = target.replace('127.0.0.1', '127.0.0.2');
  const origin = await serve((request, response) => {
    response.writeHead(307, { location: request.url === '/scheme' ? 'file:///etc/passwd' : elsewhere }).end();
  });
  expect(await refusal(`${origin}/host`)).toBe('imageUrlNotAccessible');
  expect(await refusal(`${origin}/scheme`)).toBe('imageUrlNotAccessible');
});

it('stops reading a body at the limit, announced or not', async () => {
  let sent = 0;
  const origin = await serve((request, response) => {
    if (request.url === '/announced') response.setHeader('content-length', 5000);
    const timer = setInterval(() => {
      sent += 500;
      response.write(Buffer.alloc(500));
    }, 1);
    response.on('close', () => clearInterval(timer));
  });
  expect(await refusal(`${origin}/streamed`)).toBe('imageBytesOutOfRange');
  expect(await refusal(`${origin}/announced`)).toBe('imageBytesOutOfRange');
  expect(sent).toBeLessThan(100_000);
});

it('gives up on hosts that do not answer, trickle, refuse or fail', async () => {
  const silent = await serve(() => {});
  expect(await refusal(silent, { firstByteTimeoutMs: 50 })).toBe('imageUrlNotAccessible');
  const trickling = await serve((_request, response) => void response.write('a'));
  expect(await refusal(trickling, { totalTimeoutMs: 80 })).toBe('imageUrlNotAccessible');
  const missing = await serve((_request, response) => response.writeHead(404).end('what is inside'));
  expect(await refusal(missing)).toBe('imageUrlNotAccessible');
  expect(await refusal('http://127.0.0.1:1/')).toBe('imageUrlNotAccessible');
  expect(await refusal('http://no-such-host.invalid/')).toBe('imageUrlNotAccessible');
});

it.each<[string, (bytes: Buffer) => Buffer]>([
  ['gzip', gzipSync],
  ['X-GZIP', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['identity', (bytes) => bytes],
])('reads what a host sends as %s without being asked', async (encoding, compress) => {
  const origin = await serve((_request, response) =>
    response.setHeader('content-encoding', encoding).end(compress(Buffer.from('picture'))),
  );
  expect(Buffer.from(await fetchUrl(origin, LIMITS, never)).toString()).toBe('picture');
});

it('goes to public hosts at default and allowed ports only, to listed ones at any', async () => {
  const origin = await serve((_request, response) => response.end('ok'));
  // A public address that nobody has: going there fails at once or in the time given.
  const nowhere = { firstByteTimeoutMs: 20, resolveHost: async () => [{ address: '2000::1', family: 6 }] };
  const causeOf = (url: string, limits: Partial<FetchLimits>) =>
    fetchUrl(url, { ...LIMITS, ...nowhere, ...limits }, never).catch(({ cause }) => cause.message);
  const notAllowed = 'The address of the host is not allowed';
  expect(await causeOf('http://public.example:8080/', {})).toBe(notAllowed);
  expect(await causeOf('http://public.example:443/', {})).toBe(notAllowed);
  expect(await causeOf('http://public.example:80/', {})).not.toBe(notAllowed);
  expect(await causeOf('https://public.example:443/', {})).not.toBe(notAllowed);
  expect(await causeOf('http://public.example:8080/', { allowPorts: new Set([8080]) })).not.toBe(notAllowed);
  expect(await refusal(origin)).toBe('fetched');
});

it('stops for a caller who has gone', async () => {
  const silent = await serve(() => {});
  const caller = new AbortController();
  const fetching = fetchUrl(silent, LIMITS, caller.signal);
  caller.abort(new Error('gone'));
  await expect(fetching).rejects.toThrow('gone');
});
