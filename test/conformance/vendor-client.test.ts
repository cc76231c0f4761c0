import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vendor, { isUnexpected } from '@azure-rest/ai-vision-image-analysis';
import { API_VERSIONS, FEATURES } from '@fovea/contract';
import { buildApp, createFovea, packageFolder, parsePrivateAllowList } from 'fovea';
import Value from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The package's types describe its CommonJS build, where the function is one level deeper.
const createClient = vendor as unknown as typeof vendor.default;

const KEY = 'a-key-for-the-vendors-client';
const PICTURE = join(packageFolder('@vladmandic/human'), 'assets/samples.jpg');

const fovea = createFovea({
  home: join(tmpdir(), 'fovea-test-home'),
  workers: 1,
  threads: 2,
  allowPrivateUrls: parsePrivateAllowList('127.0.0.1'),
});
const app = buildApp({
  fovea,
  keys: [KEY],
  maxRequests: 8,
  requestTimeoutMs: 60_000,
  logLevel: 'silent',
});
let endpoint: string;
let pictures: Server;
let pictureUrl: string;

beforeAll(async () => {
  await fovea.load();
  endpoint = await app.server.listen({ host: '127.0.0.1', port: 0 });
  const bytes = await readFile(PICTURE);
  pictures = createServer((_request, response) => response.end(bytes));
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve));
  pictureUrl = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}/samples.jpg`;
});

afterAll(async () => {
  await app.server.close();
  await fovea.dispose();
  pictures.close();
});

function client(key = KEY) {
  return createClient(endpoint, { key }, { allowInsecureConnection: true });
}

describe.each(API_VERSIONS.map((version) => [version.name, version] as const))(
  'the vendor’s client with api-version %s',
  (name, version) => {
    const query = {
      features: [...FEATURES],
      'api-version': name,
      'smartCrops-aspect-ratios': [0.9, 1.33],
      'gender-neutral-caption': true,
    };

    it('gets all features for bytes and for a URL', async () => {
      const bytes = await client()
        .path('/imageanalysis:analyze')
        .post({
          body: await readFile(PICTURE),
          queryParameters: query,
          contentType: 'application/octet-stream',
        });
      const url = await client()
        .path('/imageanalysis:analyze')
        .post({ body: { url: pictureUrl }, queryParameters: query, contentType: 'application/json' });
      for (const answer of [bytes, url]) {
        if (isUnexpected(answer)) throw new Error(JSON.stringify(answer.body));
        expect([...Value.Errors(version.responseSchema, answer.body)]).toEqual([]);
        expect(answer.body.modelVersion).toBe(name);
        expect(answer.body.metadata).toEqual({ width: 1280, height: 1158 });
        expect(answer.body.peopleResult?.values.length).toBeGreaterThan(3);
        expect(answer.body.smartCropsResult?.values.map((crop) => crop.aspectRatio)).toEqual([0.9, 1.33]);
        expect(answer.body.denseCaptionsResult?.values[0]?.text).toBe(answer.body.captionResult?.text);
        expect(answer.body.tagsResult?.values.map((tag) => tag.name)).toContain('person');
      }
      expect(url.body).toEqual(bytes.body);
    });
  },
);

it('tells the vendor’s client of a wrong key and of a wrong feature as the original does', async () => {
  const ask = (key: string, feature: string) =>
    client(key)
      .path('/imageanalysis:analyze')
      .post({
        body: { url: pictureUrl },
        queryParameters: { features: [feature] },
        contentType: 'application/json',
      });
  const denied = await ask('wrong', 'Tags');
  expect(denied.status).toBe('401');
  expect(denied.body).toMatchObject({ error: { code: '401' } });
  const unknown = await ask(KEY, 'Horoscope');
  expect(unknown.status).toBe('400');
  expect(unknown.headers['x-ms-error-code']).toBe('InvalidRequest');
  expect(unknown.body).toMatchObject({ error: { innererror: { code: 'NotSupportedVisualFeature' } } });
});
