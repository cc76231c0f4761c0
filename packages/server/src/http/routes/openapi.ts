import type { ApiVersion } from '@fovea/contract';
import { API_VERSIONS, findVersion, openApiDocument, queryValue, VisionError } from '@fovea/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { docsPage, PAGE_POLICY } from '../docs-page/page.js';

/**
 * `GET /openapi.json` (for programs) and `GET /docs` (for people): the api-version that the query names, the
 * newest when it names none. Both tell what is public anyway and ask for no key.
 */
export function openApiRoutes(app: FastifyInstance): void {
  app.get('/openapi.json', async (request, reply) => {
    reply.type('application/json; charset=utf-8');
    return JSON.stringify(openApiDocument(wantedVersion(request)));
  });
  app.get('/docs', async (request, reply) => {
    const versions = API_VERSIONS.map(({ name }) => name);
    const page = docsPage(openApiDocument(wantedVersion(request)), versions);
    reply.header('content-security-policy', PAGE_POLICY).header('referrer-policy', 'no-referrer');
    return reply.type('text/html; charset=utf-8').send(page);
  });
}

/** @throws VisionError when the query names a version that there is not */
function wantedVersion(request: FastifyRequest): ApiVersion {
  const asked = queryValue(new URLSearchParams(request.raw.url?.split('?')[1]), 'api-version');
  const version = asked === undefined ? API_VERSIONS.at(-1) : findVersion(asked);
  if (!version) throw new VisionError('notFound');
  return version;
}
