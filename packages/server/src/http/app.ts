import multipart from '@fastify/multipart';
import { MAX_PICTURE_BYTES, VisionError } from '@fovea/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fixedKeys, type KeyRing } from '../config/key-ring.js';
import type { Rate } from '../config/parse.js';
import { callsAtOnce, type Fovea } from '../fovea.js';
import { createMetrics } from '../telemetry/metrics.js';
import type { Traces } from '../telemetry/traces.js';
import { boundedAdmission } from './admission.js';
import { authentication } from './authentication.js';
import { type TokenIssuer, tokenCheck } from './bearer.js';
import { allowOrigins } from './cors.js';
import { answerError, toVisionError } from './error-answer.js';
import { observeRequests } from './observation.js';
import { ClientGone } from './request-signal.js';
import { analyzeRoute } from './routes/analyze.js';
import { healthRoutes } from './routes/health.js';
import { metricsRoute } from './routes/metrics.js';
import { openApiRoutes } from './routes/openapi.js';
import { createServer, ownHeaders } from './server.js';

export interface AppOptions {
  readonly fovea: Fovea;
  /** Keys of which a caller must send one; none lets everybody in. */
  readonly keys: KeyRing | readonly string[];
  /** Whose bearer tokens are good as well as a key. */
  readonly tokens?: TokenIssuer | undefined;
  /** PEM; undefined: plain HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Origins whose pages may call from a browser; `*` stands for all. */
  readonly cors?: readonly string[];
  /** Calls that each caller may make; undefined: as many as it likes. */
  readonly rate?: Rate | undefined;
  /** Worker threads of `fovea`, from which the wait for a turn is foreseen. */
  readonly workers?: number;
  readonly maxRequests: number;
  readonly queueTimeoutMs?: number;
  readonly requestTimeoutMs: number;
  readonly receiveTimeoutMs?: number;
  readonly logLevel: string;
  /** Where the log goes, line by line; to standard error unless given. */
  readonly logStream?: { write(line: string): void };
  /** Where analyze calls are traced to; nowhere unless given. */
  readonly traces?: Traces;
}

/** The service over HTTP, not yet listening. */
export interface App {
  readonly server: FastifyInstance;
  /** Lets nobody in any more; calls that run go on. */
  stopAdmitting(): void;
}

const DEFAULT_QUEUE_TIMEOUT_MS = 10_000;
const FORM_OVERHEAD_BYTES = 65_536;

/** Builds the service around a `Fovea`. Tests call it with `inject`. */
export function buildApp(options: AppOptions): App {
  const { fovea } = options;
  const queueTimeoutMs = options.queueTimeoutMs ?? DEFAULT_QUEUE_TIMEOUT_MS;
  const admission = boundedAdmission({
    maxCalls: options.maxRequests,
    callsAtOnce: callsAtOnce(options.workers ?? 1),
    maxWaitMs: queueTimeoutMs,
  });
  const isReady = () => fovea.ready && !admission.isStopping;
  const metrics = createMetrics({ vitals: () => fovea.vitals, isReady });
  const server = createServer(options);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.register(multipart, {
    limits: { fileSize: MAX_PICTURE_BYTES, files: 1, parts: 32, fieldSize: FORM_OVERHEAD_BYTES },
    throwFileSizeLimit: true,
  });

  const observation = observeRequests(server, metrics, options.traces);
  server.addHook('onSend', async (request, reply) => {
    reply.headers(ownHeaders(request, reply));
    if (admission.isStopping) reply.header('connection', 'close');
  });
  server.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const path = request.url.split('?')[0];
    const traceId = observation.traceId(request);
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, path, status: reply.statusCode, ms, ...(traceId && { traceId }) }, 'answered');
  });
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const visionError = toVisionError(error);
    observation.failed(request, visionError.row);
    return answerError(visionError, request, reply);
  };
  server.setErrorHandler((error, request, reply) => {
    if (error instanceof ClientGone) return reply.hijack();
    return fail(error, request, reply);
  });
  server.setNotFoundHandler((request, reply) => fail(new VisionError('notFound'), request, reply));

  allowOrigins(server, options.cors ?? []);
  healthRoutes(server, isReady);
  metricsRoute(server, metrics);
  openApiRoutes(server);
  server.register(async (scope) => {
    analyzeRoute(scope, {
      fovea,
      admission,
      authenticate: authentication(keyRing(options.keys), options.tokens && tokenCheck(options.tokens)),
      rate: options.rate,
      requestTimeoutMs: options.requestTimeoutMs,
      queueTimeoutMs,
      onStage: observation.stage,
    });
  });
  return { server, stopAdmitting: () => admission.stop() };
}

function keyRing(keys: AppOptions['keys']): KeyRing | undefined {
  if ('nameOf' in keys) return keys;
  return keys.length > 0 ? fixedKeys(keys) : undefined;
}
