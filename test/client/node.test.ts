import { execFile } from 'node:child_process';
import { createReadStream, openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  analyze,
  ImageAnalysisErrorDetails,
  type ImageAnalysisEvent,
  ImageAnalysisFeature,
  ImageAnalysisOptions,
  ImageAnalysisResultDetails,
  ImageAnalyzer,
  VisionServiceOptions,
  VisionSource,
} from '@fovea/client';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { PICTURE, startServer } from './running-server.fixture.js';

const KEY = 'a-key-for-our-own-client';
const EXAMPLES = fileURLToPath(new URL('../../examples/dist/', import.meta.url));

let running: Awaited<ReturnType<typeof startServer>>;
let service: VisionServiceOptions;
let pictures: Server;
let pictureUrl: string;

beforeAll(async () => {
  running = await startServer(KEY);
  service = new VisionServiceOptions(`${running.endpoint}/`, KEY);
  const bytes = await readFile(PICTURE);
  pictures = createServer((_request, response) => response.end(bytes));
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve));
  pictureUrl = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}/samples.jpg`;
});

afterAll(async () => {
  pictures?.close();
  await running?.stop();
});

it.each(['2023-02-01-preview', '2024-02-01'])('gets every feature of %s', async (apiVersion) => {
  using source = VisionSource.fromFile(PICTURE);
  const options = new ImageAnalysisOptions({
    features: Object.values(ImageAnalysisFeature),
    language: 'en',
    genderNeutralCaption: true,
    croppingAspectRatios: [0.9, 1.33],
    modelVersion: 'latest',
  });
  using analyzer = new ImageAnalyzer(
    new VisionServiceOptions(running.endpoint, KEY, { apiVersion }),
    source,
    options,
  );
  const listener = vi.fn<(event: ImageAnalysisEvent) => void>();
  analyzer.addEventListener('analyzed', listener);
  const result = await analyzer.analyze();
  expect(result).toMatchObject({
    reason: 'Analyzed',
    imageWidth: 1280,
    imageHeight: 1158,
    modelVersion: apiVersion,
  });
  expect(result.caption?.content).toBe(result.denseCaptions?.[0]?.content);
  expect(result.denseCaptions?.[0]?.boundingBox).toEqual({ x: 0, y: 0, width: 1280, height: 1158 });
  expect(result.tags?.map(({ name }) => name)).toContain('person');
  expect(result.objects?.map(({ name }) => name)).toContain('person');
  expect(result.people?.length).toBeGreaterThan(3);
  expect(result.cropSuggestions?.map(({ aspectRatio }) => aspectRatio)).toEqual([0.9, 1.33]);
  expect(result.text).toEqual({ lines: expect.any(Array) });
  expect(result).not.toHaveProperty('customTags');
  expect(listener.mock.calls.map(([event]) => event.result)).toEqual([result]);
  const details = ImageAnalysisResultDetails.fromResult(result);
  expect(details.imageId).toBe(PICTURE);
  expect(details.resultId).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.parse(details.jsonResult ?? '')).toMatchObject({ modelVersion: apiVersion });
});

it('gets the same for a file, a URL, bytes and streams', async () => {
  const bytes = await readFile(PICTURE);
  const blob = await openAsBlob(PICTURE);
  const sources = [PICTURE, pictureUrl, bytes, blob, blob.stream(), createReadStream(PICTURE)];
  const results = [];
  for (const source of sources) {
    results.push(await analyze(source, { endpoint: running.endpoint, key: KEY, features: ['people'] }));
  }
  expect(results[0]?.people?.length).toBeGreaterThan(3);
  for (const result of results) expect(result).toEqual(results[0]);
});

it('answers what the service refuses as results with a reason', async () => {
  const refused = async (options: ImageAnalysisOptions, asked = service, url = pictureUrl) => {
    const result = await new ImageAnalyzer(asked, VisionSource.fromUrl(url), options).analyze();
    expect(result).toEqual({ reason: 'Error' });
    return ImageAnalysisErrorDetails.fromResult(result);
  };
  const stranger = new VisionServiceOptions(running.endpoint, 'wrong');
  expect(await refused({ features: ['tags'] }, stranger)).toMatchObject({
    reason: 'AuthenticationFailure',
    errorCode: 401,
    message: /^401: Access denied due to invalid subscription key or wrong API endpoint\. /,
  });
  expect(await refused({ features: ['tags'], language: 'tlh' })).toMatchObject({
    reason: 'BadRequest',
    errorCode: 400,
    message: 'InvalidRequest: Analyze query is invalid.',
    innerError: { code: 'NotSupportedLanguage' },
  });
  expect(await refused({ features: ['tags'] }, service, 'http://127.0.0.1:1/none.jpg')).toMatchObject({
    reason: 'BadRequest',
    message: 'InvalidRequest: The provided image url is not accessible.',
  });
  expect(await refused({ modelName: 'nobody-trained-it' })).toMatchObject({
    reason: 'BadRequest',
    errorCode: 404,
    message: '404: Resource not found',
  });
  expect(await refused({ segmentationMode: 'backgroundRemoval' })).toMatchObject({
    reason: 'BadRequest',
    message: /has no image segmentation/,
  });
  const nobody = new VisionServiceOptions('http://127.0.0.1:1', KEY, { maxRetries: 0 });
  expect(await refused({ features: ['tags'] }, nobody)).toMatchObject({
    reason: 'ConnectionFailure',
    errorCode: -1,
  });
});

it('gives a call up and can ask again', async () => {
  const analyzer = new ImageAnalyzer(service, VisionSource.fromFile(PICTURE), { features: ['people'] });
  const caller = new AbortController();
  const call = analyzer.analyze({ signal: caller.signal });
  setImmediate(() => caller.abort());
  await expect(call).rejects.toThrow('abort');
  expect(await analyzer.analyze()).toMatchObject({ reason: 'Analyzed' });
});

it.each([
  ['analyze-file', [], /^Caption: [a-z](.|\n)*^Tag: person/m],
  ['one-line', [], /^[a-z].*\n$/],
  ['events', [], /^Analyzed: .*person/],
  ['custom-model', ['nobody-trained-it'], /^BadRequest: 404: Resource not found/],
])('runs the example %s', async (example, further, expected) => {
  const env = { ...process.env, VISION_ENDPOINT: running.endpoint, VISION_KEY: KEY };
  const run = promisify(execFile)(process.execPath, [`${EXAMPLES}${example}.js`, PICTURE, ...further], {
    env,
  });
  const { stdout, stderr } = await run.catch((failed: { stdout: string; stderr: string }) => failed);
  expect(stdout || stderr).toMatch(expected);
});
