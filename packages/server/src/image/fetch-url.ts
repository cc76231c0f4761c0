import { lookup as resolveHost } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { VisionError } from '@fovea/contract';
import { mayConnect, type PrivateAllowList } from './private-addresses.js';

export interface FetchLimits {
  readonly maxBytes: number;
  /** For the answer to begin, at each address. */
  readonly firstByteTimeoutMs: number;
  /** For everything, redirects included. */
  readonly totalTimeoutMs: number;
  readonly allowPrivate: PrivateAllowList;
}

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a picture from a caller's URL. Each host is resolved once, all its addresses must be allowed, and
 * the connection goes to one of those; each redirect is checked anew. What an address answered is never
 * told, so that the service cannot be used to look around a private network.
 *
 * @throws VisionError `imageUrlMalformed`, `imageUrlNotAccessible` or `imageBytesOutOfRange`
 * @throws the signal's reason once it fires
 */
export async function fetchUrl(text: string, limits: FetchLimits, signal: AbortSignal): Promise<Uint8Array> {
  const timeout = AbortSignal.timeout(limits.totalTimeoutMs);
  try {
    return await follow(parseUrl(text), limits, AbortSignal.any([signal, timeout]));
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof VisionError) throw cause;
    throw new VisionError('imageUrlNotAccessible', { cause });
  }
}

/** An http or https URL without credentials. */
function parseUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw new VisionError('imageUrlMalformed');
  const url = new URL(text, base);
  const isFetchable = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isFetchable || url.username !== '' || url.password !== '') throw new VisionError('imageUrlMalformed');
  return url;
}

async function follow(start: URL, limits: FetchLimits, signal: AbortSignal): Promise<Uint8Array> {
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await get(url, limits, signal);
    const { statusCode = 0 } = response;
    const { location } = response.headers;
    if (REDIRECTS.has(statusCode) && location !== undefined) {
      response.destroy();
      url = parseUrl(location, url);
      continue;
    }
    if (statusCode !== 200 || isEncoded(response)) {
      response.destroy();
      throw new Error(`The picture's host answered ${statusCode}`);
    }
    return readBody(response, limits.maxBytes);
  }
  throw new Error(`More than ${MAX_REDIRECTS} redirects`);
}

/** Asked for no compression, a host that compresses all the same is not read. */
function isEncoded(response: IncomingMessage): boolean {
  const encoding = response.headers['content-encoding'];
  return encoding !== undefined && encoding !== 'identity';
}

async function get(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await checkedAddresses(host, limits.allowPrivate);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent: false,
      headers: { accept: 'image/*,*/*;q=0.5', 'accept-encoding': 'identity', 'user-agent': 'fovea' },
      lookup: pinned(addresses),
      signal,
    });
    const late = setTimeout(
      () => outgoing.destroy(new Error('No answer in time')),
      limits.firstByteTimeoutMs,
    );
    outgoing.once('response', (response) => {
      clearTimeout(late);
      resolve(response);
    });
    outgoing.once('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    outgoing.end();
  });
}

interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

async function checkedAddresses(host: string, allowed: PrivateAllowList): Promise<ResolvedAddress[]> {
  const family = isIP(host);
  const addresses = family ? [{ address: host, family }] : await resolveHost(host, { all: true });
  const isListed = allowed.hosts.has(host.toLowerCase());
  const isAllowed = isListed || addresses.every(({ address }) => mayConnect(address, allowed));
  if (addresses.length === 0 || !isAllowed) throw new Error('The address of the host is not allowed');
  return addresses;
}

/** Answers the addresses that were checked instead of resolving the host again. */
function pinned(addresses: ResolvedAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? '', first?.family ?? 4);
  };
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) {
      response.destroy();
      throw new VisionError('imageBytesOutOfRange');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
