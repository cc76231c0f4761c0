import { ANALYZE_PATH, type ErrorName, findVersion, queryValue } from '@fovea/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Stage } from '../pipeline/stage.js';
import type { Metrics } from '../telemetry/metrics.js';
import type { RequestTrace, Traces } from '../telemetry/traces.js';

/** Takes notice of what happens to requests, for metrics and traces. */
export interface Observation {
  stage(request: FastifyRequest, stage: Stage, ms: number): void;
  failed(request: FastifyRequest, error: ErrorName): void;
  /** The trace a request belongs to, when it is traced. */
  traceId(request: FastifyRequest): string | undefined;
}

interface Notes {
  error?: ErrorName;
  readonly trace: RequestTrace | undefined;
}

/** Follows every request of a server from its head to the end of its answer; analyze calls are traced. */
export function observeRequests(server: FastifyInstance, metrics: Metrics, traces?: Traces): Observation {
  const notes = new WeakMap<FastifyRequest, Notes>();

  server.addHook('onRequest', async (request, reply) => {
    const start = performance.now();
    const route = routeOf(request);
    const { id, method, headers } = request;
    const trace = route === ANALYZE_PATH ? traces?.begin({ id, method, route, headers }) : undefined;
    notes.set(request, { trace });
    metrics.began(route);
    // Not a hook: none is called when the client goes away.
    reply.raw.once('close', () => {
      const status = reply.raw.writableEnded ? reply.raw.statusCode : 'gone';
      const apiVersion = versionOf(request);
      metrics.ended({ route, status, apiVersion, ms: performance.now() - start });
      trace?.end({ status, apiVersion, error: notes.get(request)?.error });
    });
  });

  return {
    stage(request, stage, ms) {
      metrics.stage(stage, ms);
      notes.get(request)?.trace?.stage(stage, ms);
    },
    failed(request, error) {
      metrics.failed(error);
      const note = notes.get(request);
      if (note) note.error = error;
    },
    traceId: (request) => notes.get(request)?.trace?.traceId,
  };
}

/** The path as the router knows it, whatever the caller's spelling; all unknown ones are one. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url?.replaceAll('::', ':') ?? 'unknown';
}

function versionOf(request: FastifyRequest): string | undefined {
  const query = new URLSearchParams(request.raw.url?.split('?').slice(1).join('?'));
  return findVersion(queryValue(query, 'api-version') ?? '')?.name;
}
