import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { VisionError } from '@fovea/contract';
import { atMostBytes, readBytes } from './bounded-bytes.js';
import { addressStanding, type PrivateAllowList } from './private-addresses.js';

export interface FetchLimits {
  /** Of what is sent, and of what that is once decompressed. */
  readonly maxBytes: number;
  /** For the name to be resolved and the answer to begin, at each address. */
  readonly firstByteTimeoutMs: number;
  /** For everything, redirects included. */
  readonly totalTimeoutMs: number;
  readonly allowPrivate: PrivateAllowList;
  /** Ports of public hosts besides 80 for http and 443 for https; listed hosts may use any. */
  readonly allowPorts?: ReadonlySet<number>;
  /** Asked once for each host; the system's resolver if left out. */
  readonly resolveHost?: (host: string) => Promise<readonly ResolvedAddress[]>;
}

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_URL_CHARACTERS = 8_192;

/** Asked for no compression, some hosts compress all the same: their files are stored so. */
const DECOMPRESSORS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/**
 * Fetches a picture from a caller's URL. Each host is resolved once, all its addresses must be allowed, and
 * the connection goes to one of those; each redirect is checked anew. What an address answered is never
 * told, so that the service cannot be used to look around a private network.
 *
 * @throws VisionError `imageUrlMalformed`, `imageUrlNotAccessible` or `imageBytesOutOfRange`
 * @throws the signal's reason once it fires
 */
export async function fetchUrl(text: string, limits: FetchLimits, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const url = parseUrl(text);
  if (!url) throw new VisionError('imageUrlMalformed');
  try {
    const untilEnd = AbortSignal.any([signal, AbortSignal.timeout(limits.totalTimeoutMs)]);
    const bytes = await follow(url, limits, untilEnd);
    // A body without a length ends with its connection, also when that was cut here.
    untilEnd.throwIfAborted();
    return bytes;
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof VisionError) throw cause;
    throw new VisionError('imageUrlNotAccessible', { cause });
  }
}

/** An http or https URL without credentials, or nothing. */
function parseUrl(text: string, base?: URL): URL | undefined {
  if (text.length > MAX_URL_CHARACTERS || !URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base);
  const isFetchable = url.protocol === 'http:' || url.protocol === 'https:';
  return isFetchable && url.username === '' && url.password === '' ? url : undefined;
}

async function follow(start: URL, limits: FetchLimits, signal: AbortSignal): Promise<Uint8Array> {
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await get(url, limits, signal);
    const { statusCode = 0 } = response;
    const { location } = response.headers;
    if (statusCode === 200) return readBody(response, limits.maxBytes);
    response.destroy();
    const next = REDIRECTS.has(statusCode) && location !== undefined ? parseUrl(location, url) : undefined;
    if (!next) throw new Error(`The picture's host answered ${statusCode}`);
    url = next;
  }
  throw new Error(`More than ${MAX_REDIRECTS} redirects`);
}

/** The head of the answer to one request. */
async function get(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error('No answer in time')), limits.firstByteTimeoutMs);
  const untilAnswer = AbortSignal.any([signal, late.signal]);
  try {
    const addresses = await unlessAborted(checkedAddresses(url, limits), untilAnswer);
    return await answerOf(url, addresses, untilAnswer);
  } finally {
    clearTimeout(timer);
  }
}

function answerOf(
  url: URL,
  addresses: readonly ResolvedAddress[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent: false,
      headers: { accept: 'image/*,*/*;q=0.5', 'accept-encoding': 'identity', 'user-agent': 'fovea' },
      lookup: pinned(addresses),
      signal,
    });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    // An answer that is none, such as a change of protocol, ends the request without an error.
    outgoing.on('close', () => reject(new Error('The connection closed without an answer')));
    outgoing.end();
  });
}

/** Resolving a name cannot be stopped, but it can be left alone. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    if (signal.aborted) giveUp();
  });
}

/** The addresses of the URL's host, if each of them may be connected to at the URL's port. */
async function checkedAddresses(url: URL, limits: FetchLimits): Promise<readonly ResolvedAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const resolveHost = limits.resolveHost ?? ((name) => lookup(name, { all: true }));
  const addresses = family ? [{ address: host, family }] : await resolveHost(host);
  const isHostListed = limits.allowPrivate.hosts.has(host.replace(/\.$/, ''));
  const isPortAllowed = url.port === '' || limits.allowPorts?.has(Number(url.port)) === true;
  const isAllowed = ({ address }: ResolvedAddress) => {
    const standing = addressStanding(address, limits.allowPrivate);
    return standing === 'listed' || (standing === 'public' && isPortAllowed);
  };
  if (addresses.length === 0 || !(isHostListed || addresses.every(isAllowed))) {
    throw new Error('The address of the host is not allowed');
  }
  return addresses;
}

/** Answers the addresses that were checked instead of resolving the host again. */
function pinned(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family ?? 4);
  };
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  try {
    if (Number(response.headers['content-length']) > maxBytes) throw new VisionError('imageBytesOutOfRange');
    return await readBytes(decompressed(response, maxBytes), maxBytes);
  } finally {
    response.destroy();
  }
}

function decompressed(response: IncomingMessage, maxBytes: number): AsyncIterable<Uint8Array> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  if (encoding === 'identity') return response;
  const decompressor = DECOMPRESSORS.get(encoding)?.();
  if (!decompressor) throw new Error('The picture is compressed in an unknown way');
  const capped = (stream: AsyncIterable<Uint8Array>) => atMostBytes(stream, maxBytes);
  // What goes wrong reaches whoever reads the last stream.
  return pipeline(response, capped, decompressor, () => {});
}
