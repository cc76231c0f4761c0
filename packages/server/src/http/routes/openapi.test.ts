import { createHash } from 'node:crypto';
import { API_VERSIONS, openApiDocument } from '@fovea/contract';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { openApiRoutes } from './openapi.js';

function server() {
  const app = Fastify();
  openApiRoutes(app);
  return app;
}

it('serves the document of each api-version, and the newest when none is named', async () => {
  for (const version of API_VERSIONS) {
    const answer = await server().inject(`/openapi.json?API-version=${version.name}`);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.json()).toEqual(openApiDocument(version));
  }
  expect((await server().inject('/openapi.json')).json().info.version).toBe('2024-02-01');
});

it('knows no other api-version', async () => {
  const app = Fastify();
  openApiRoutes(app);
  app.setErrorHandler((error, _request, reply) =>
    reply.code((error as { status?: number }).status ?? 500).send(),
  );
  expect((await app.inject('/openapi.json?api-version=2021-01-01')).statusCode).toBe(404);
  expect((await app.inject('/docs?api-version=<b>')).statusCode).toBe(404);
});

it.each(API_VERSIONS.map(({ name }) => name))(
  'shows a page about %s with all its links leading somewhere',
  async (name) => {
    const app = server();
    const { body, statusCode } = await app.inject(`/docs?api-version=${name}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(`api-version=${name}&amp;features`);
    for (const version of API_VERSIONS) expect(body).toContain(version.name);
    const links = [...body.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(API_VERSIONS.length);
    for (const link of links) {
      if (link.startsWith('#')) expect(body).toContain(`id="${link.slice(1)}"`);
      else expect((await app.inject(`/${link}`)).statusCode, link).toBe(200);
    }
    expect(body).not.toMatch(/undefined|\[object|NaN/);
  },
);

it('needs no script and fetches nothing, and its policy allows neither', async () => {
  const { body, headers } = await server().inject('/docs');
  expect(body).not.toMatch(/<script|\son\w+=|\sstyle=|src=|https?:|@import|url\(/i);
  const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src 'sha256-${hash}'`);
  expect(policy.filter((rule) => /unsafe|\*|script/.test(rule))).toEqual([]);
});

it('writes nothing into the page unescaped', async () => {
  const { body } = await server().inject('/docs');
  expect(body).toContain('&#39;features&#39; or &#39;model-name&#39;');
});
