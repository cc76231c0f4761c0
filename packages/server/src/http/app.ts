import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { MAX_PICTURE_BYTES, VisionError } from '@fovea/contract';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Fovea } from '../fovea.js';
import { loggedError } from '../telemetry/logged-error.js';
import { createMetrics } from '../telemetry/metrics.js';
import type { Traces } from '../telemetry/traces.js';
import { boundedAdmission } from './admission.js';
import { keyAuthentication } from './authentication.js';
import { answerError, toVisionError, unreadableRequestAnswer } from './error-answer.js';
import { observeRequests } from './observation.js';
import { ClientGone } from './request-signal.js';
import { analyzeRoute } from './routes/analyze.js';
import { healthRoutes } from './routes/health.js';
import { metricsRoute } from './routes/metrics.js';
import { openApiRoutes } from './routes/openapi.js';

export interface AppOptions {
  readonly fovea: Fovea;
  /** Keys of which a caller must send one; none lets everybody in. */
  readonly keys: readonly string[];
  readonly maxRequests: number;
  readonly requestTimeoutMs: number;
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

/** For the whole request to arrive; a body that trickles in is given up. */
const SLOW_REQUEST_MS = 60_000;
const FORM_OVERHEAD_BYTES = 65_536;

/** Builds the service around a `Fovea`. Tests call it with `inject`. */
export function buildApp(options: AppOptions): App {
  const { fovea } = options;
  const admission = boundedAdmission(options.maxRequests);
  const isReady = () => fovea.ready && !admission.isStopping;
  const metrics = createMetrics({ vitals: () => fovea.vitals, isReady });
  const server = Fastify({
    logger: {
      level: options.logLevel,
      // Standard output is for people; what the service logs goes to the other stream.
      stream: options.logStream ?? process.stderr,
      serializers: { err: loggedError },
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_PICTURE_BYTES,
    requestTimeout: SLOW_REQUEST_MS,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { caseSensitive: false, ignoreDuplicateSlashes: true, ignoreTrailingSlash: true },
    clientErrorHandler: (error, socket) => {
      if (socket.writable) socket.end(unreadableRequestAnswer(error));
    },
  });

  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.register(multipart, {
    limits: { fileSize: MAX_PICTURE_BYTES, files: 1, parts: 32, fieldSize: FORM_OVERHEAD_BYTES },
    throwFileSizeLimit: true,
  });

  const observation = observeRequests(server, metrics, options.traces);
  server.addHook('onSend', async (request, reply) => {
    reply.header('apim-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('x-envoy-upstream-service-time', Math.round(reply.elapsedTime));
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

  healthRoutes(server, isReady);
  metricsRoute(server, metrics);
  openApiRoutes(server);
  server.register(async (scope) => {
    analyzeRoute(scope, {
      fovea,
      admission,
      authenticate: keyAuthentication(options.keys),
      requestTimeoutMs: options.requestTimeoutMs,
      onStage: observation.stage,
    });
  });
  return { server, stopAdmitting: () => admission.stop() };
}
