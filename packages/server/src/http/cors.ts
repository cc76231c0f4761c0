import type { FastifyInstance } from 'fastify';

/** What a page of an allowed origin may read beside the body. */
const READABLE_HEADERS = [
  'apim-request-id',
  'api-supported-versions',
  'retry-after',
  'server-timing',
  'x-envoy-upstream-service-time',
  'x-ms-error-code',
].join(', ');
const PREFLIGHT_SECONDS = 600;

/**
 * Lets pages of these origins call from a browser (https://fetch.spec.whatwg.org/#http-cors-protocol). Pages of
 * others are told nothing, so their browsers keep the answers from them.
 *
 * @param origins as a browser writes them, `https://app.example`; `*` stands for all
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const isAllowed = (origin: string) => origins.includes('*') || origins.includes(origin);

  app.addHook('onRequest', async (request, reply) => {
    const { origin, 'access-control-request-method': method } = request.headers;
    reply.header('vary', 'Origin');
    if (origin === undefined || !isAllowed(origin)) return;
    reply.header('access-control-allow-origin', origin);
    reply.header('access-control-expose-headers', READABLE_HEADERS);
    if (request.method !== 'OPTIONS' || method === undefined) return;
    const asked = request.headers['access-control-request-headers'];
    if (asked !== undefined) reply.header('access-control-allow-headers', asked);
    reply.header('access-control-allow-methods', method).header('access-control-max-age', PREFLIGHT_SECONDS);
    return reply.code(204).send();
  });
}
