import { randomUUID } from 'node:crypto';
import { API_VERSIONS, MAX_PICTURE_BYTES } from '@fovea/contract';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { loggedError } from '../telemetry/logged-error.js';
import { answerError, unreadableRequestAnswer } from './error-answer.js';

export interface ServerOptions {
  /** PEM; undefined: plain HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Time for a request to arrive whole; a body that trickles in is given up. */
  readonly receiveTimeoutMs?: number;
  readonly logLevel: string;
  /** Where the log goes, line by line; to standard error unless given. */
  readonly logStream?: { write(line: string): void };
}

const SUPPORTED_VERSIONS = API_VERSIONS.map(({ name }) => name).join(', ');
const DEFAULT_RECEIVE_TIMEOUT_MS = 60_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** How often node:http looks for requests that are late. */
const LATENESS_CHECK_MS = 1_000;
const LINGER_MS = 500;
const MAX_HEAD_BYTES = 16_384;

/** A server without routes: how connections, heads of requests and failures are treated. */
export function createServer({
  tls,
  logLevel,
  logStream = process.stderr,
  receiveTimeoutMs = DEFAULT_RECEIVE_TIMEOUT_MS,
}: ServerOptions): FastifyInstance {
  const connections = {
    maxHeaderSize: MAX_HEAD_BYTES,
    headersTimeout: Math.min(HEADERS_TIMEOUT_MS, receiveTimeoutMs),
    connectionsCheckingInterval: LATENESS_CHECK_MS,
  };
  return Fastify({
    ...(tls ? { https: { ...connections, ...tls } } : { http: connections }),
    // Standard output is for people; what the service logs goes to the other stream.
    logger: { level: logLevel, stream: logStream, serializers: { err: loggedError } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_PICTURE_BYTES,
    requestTimeout: receiveTimeoutMs,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    rewriteUrl: ({ url = '' }) => withPlainColons(url),
    routerOptions: { caseSensitive: false, ignoreDuplicateSlashes: true, ignoreTrailingSlash: true },
    clientErrorHandler: (error, socket) => {
      if (socket.writable) socket.end(unreadableRequestAnswer(error));
      // Closing at once could take the answer back; a client that never closes must not keep the connection.
      setTimeout(() => socket.destroy(), LINGER_MS).unref();
    },
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply.headers(ownHeaders(request, reply)));
    },
  });
}

/** Some clients escape the colon of `imageanalysis:analyze`; the router would take it for another path. */
function withPlainColons(url: string): string {
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  return path.replace(/%3a/gi, ':') + url.slice(path.length);
}

/** The headers of every answer. */
export function ownHeaders(request: FastifyRequest, reply: FastifyReply) {
  return {
    'apim-request-id': request.id,
    'api-supported-versions': SUPPORTED_VERSIONS,
    'x-content-type-options': 'nosniff',
    'x-envoy-upstream-service-time': Math.round(reply.elapsedTime),
  };
}
