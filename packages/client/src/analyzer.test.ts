import { expect, it, vi } from 'vitest';
import { ImageAnalysisOptions } from './analysis-options.js';
import { type ImageAnalysisEvent, ImageAnalyzer } from './analyzer.js';
import { ImageAnalysisErrorDetails } from './error-details.js';
import { ImageAnalysisErrorReason } from './error-reason.js';
import { ANSWER, fakeService, json, type Reaction, refusal } from './fake-service.fixture.js';
import { ImageAnalysisResultDetails } from './result-details.js';
import { VisionServiceOptions } from './service-options.js';
import { VisionSource } from './source.js';

const PICTURE = () => VisionSource.fromUrl('http://host/photo.jpg');
const TAGS = new ImageAnalysisOptions({ features: ['tags'] });

async function errorOf(reaction: Reaction, options: ImageAnalysisOptions = TAGS) {
  const { service } = fakeService([reaction], { maxRetries: 0 });
  const result = await new ImageAnalyzer(service, PICTURE(), options).analyze();
  expect(result).toEqual({ reason: 'Error' });
  return ImageAnalysisErrorDetails.fromResult(result);
}

it('sends a URL as JSON and bytes as they are, with the key', async () => {
  const { service, seen } = fakeService([json(ANSWER)]);
  await new ImageAnalyzer(service, PICTURE(), TAGS).analyze();
  await new ImageAnalyzer(service, VisionSource.fromBytes(Uint8Array.of(7)), TAGS).analyze();
  expect(seen.map(({ body }) => body)).toEqual(['{"url":"http://host/photo.jpg"}', Uint8Array.of(7)]);
  expect(seen.map(({ headers }) => headers.get('content-type'))).toEqual([
    'application/json',
    'application/octet-stream',
  ]);
  expect(seen[0]?.headers.get('ocp-apim-subscription-key')).toBe('the-key');
});

it('answers the members and the details of a success, and no error', async () => {
  const answer = { ...ANSWER, tagsResult: { values: [{ name: 'dog', confidence: 0.9 }] } };
  const { service } = fakeService([json(answer, { headers: { 'apim-request-id': 'an-id' } })]);
  const result = await new ImageAnalyzer(service, PICTURE(), TAGS).analyze();
  expect(result).toEqual({
    reason: 'Analyzed',
    imageWidth: 640,
    imageHeight: 480,
    modelVersion: '2024-02-01',
    tags: [{ name: 'dog', confidence: 0.9 }],
  });
  expect(ImageAnalysisErrorDetails.fromResult(result)).toBeUndefined();
  expect(ImageAnalysisResultDetails.fromResult(result)).toEqual({
    imageId: 'http://host/photo.jpg',
    resultId: 'an-id',
    connectionUrl:
      'http://fake.test/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags',
    jsonResult: JSON.stringify(answer),
  });
});

it('throws the original’s sentences at once when nothing is asked, or what excludes each other', () => {
  const make = (options: ImageAnalysisOptions) => () =>
    new ImageAnalyzer(fakeService([]).service, PICTURE(), options);
  const missing =
    "Missing Image Analysis options: You must set at least one visual feature (or model name) for the 'analyze' operation. Or set segmentation mode for the 'segment' operation";
  expect(make({})).toThrow(missing);
  expect(make({ features: [] })).toThrow(missing);
  const contradictory =
    'Invalid combination of Image Analysis options: You cannot set both visual features (or model name), and segmentation mode';
  expect(make({ features: ['tags'], segmentationMode: 'backgroundRemoval' })).toThrow(contradictory);
  expect(make({ modelName: 'mine', segmentationMode: 'foregroundMatting' })).toThrow(contradictory);
  expect(make({ features: 'tags' as unknown as [] })).toThrow('Expected a list for features');
});

it('has a reason for each status', async () => {
  const reasons = {
    400: 'BadRequest',
    401: 'AuthenticationFailure',
    403: 'Forbidden',
    404: 'BadRequest',
    408: 'ServiceTimeout',
    415: 'BadRequest',
    429: 'TooManyRequests',
    500: 'ServiceError',
    502: 'ServiceError',
    503: 'ServiceUnavailable',
    504: 'ServiceTimeout',
  };
  for (const [status, reason] of Object.entries(reasons)) {
    expect(await errorOf(refusal(Number(status), 'Word'))).toEqual({
      reason,
      errorCode: Number(status),
      message: 'Word: Because of Word',
      innerError: undefined,
    });
  }
  expect(await errorOf(refusal(500, 'Timeout'))).toMatchObject({ reason: 'ServiceTimeout', errorCode: 500 });
  expect(Object.keys(ImageAnalysisErrorReason)).toHaveLength(9);
});

it('tells the finer code of an error', async () => {
  const innererror = { code: 'NotSupportedLanguage', message: 'The input language is not supported' };
  const error = { code: 'InvalidRequest', message: 'Analyze query is invalid.', innererror };
  expect(await errorOf(json({ error }, { status: 400 }))).toMatchObject({
    message: 'InvalidRequest: Analyze query is invalid.',
    innerError: innererror,
  });
});

it('makes a result of answers that are not the service’s', async () => {
  const html = new Response('<h1>Bad gateway</h1>', {
    status: 502,
    headers: { 'content-type': 'text/html' },
  });
  expect(await errorOf(html)).toMatchObject({ reason: 'ServiceError', errorCode: 502 });
  expect(await errorOf(json({ detail: 'who knows' }, { status: 400 }))).toMatchObject({
    reason: 'BadRequest',
  });
  for (const other of [new Response('<h1>Hello</h1>'), json({}), json(null), json([])]) {
    expect(await errorOf(other)).toMatchObject({ reason: 'ServiceError', errorCode: 200 });
  }
});

it('makes a result of a connection that fails, with the reason that the system gives', async () => {
  const cause = new Error('connect ECONNREFUSED 127.0.0.1:1');
  expect(await errorOf(new TypeError('fetch failed', { cause }))).toMatchObject({
    reason: 'ConnectionFailure',
    errorCode: -1,
    message: 'Unknown error in sending http request: connect ECONNREFUSED 127.0.0.1:1',
  });
});

it('does not follow a redirect, which would carry the key away', async () => {
  const moved = new Response(null, { status: 307, headers: { location: 'http://elsewhere.test' } });
  expect(await errorOf(moved)).toMatchObject({ reason: 'ConnectionFailure', message: /redirects/ });
});

it('makes a result of a picture that cannot be read and of a token that cannot be had', async () => {
  const { service, seen } = fakeService([json(ANSWER)]);
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.error(new Error('torn')),
  });
  const tokenless = new VisionServiceOptions('http://fake.test', { token: () => Promise.reject('torn') });
  for (const analyzer of [
    new ImageAnalyzer(service, VisionSource.fromBytes(broken), TAGS),
    new ImageAnalyzer(tokenless, PICTURE(), TAGS),
  ]) {
    const error = ImageAnalysisErrorDetails.fromResult(await analyzer.analyze());
    expect(error).toMatchObject({ reason: 'RuntimeError', errorCode: -1, message: 'torn' });
  }
  expect(seen).toHaveLength(0);
});

it('tells listeners of successes and errors until they listen no more', async () => {
  const { service } = fakeService([json(ANSWER), refusal(400, 'InvalidRequest')]);
  const analyzer = new ImageAnalyzer(service, PICTURE(), TAGS);
  const listener = vi.fn<(event: ImageAnalysisEvent) => void>();
  analyzer.addEventListener('analyzed', listener);
  const results = [await analyzer.analyze(), await analyzer.analyze()];
  expect(listener.mock.calls.map(([event]) => event.result)).toEqual(results);
  expect(results.map(({ reason }) => reason)).toEqual(['Analyzed', 'Error']);
  analyzer.removeEventListener('analyzed', listener);
  await analyzer.analyze();
  expect(listener).toHaveBeenCalledTimes(2);
});

it('asks what the options said when it was made', async () => {
  const { service, seen } = fakeService([json(ANSWER)]);
  const options = new ImageAnalysisOptions({ features: ['tags'] });
  const analyzer = new ImageAnalyzer(service, PICTURE(), options);
  options.features = ['read'];
  await analyzer.analyze();
  expect(seen[0]?.url.searchParams.get('features')).toBe('tags');
});

it('rejects with the caller’s reason when it is aborted, before, while reading and while calling', async () => {
  const reason = new Error('enough');
  const { service, seen } = fakeService([json(ANSWER)]);
  const before = new ImageAnalyzer(service, PICTURE(), TAGS);
  await expect(before.analyze({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);

  const silent = VisionSource.fromBytes(new ReadableStream<Uint8Array>());
  const reading = new AbortController();
  const read = new ImageAnalyzer(service, silent, TAGS).analyze({ signal: reading.signal });
  reading.abort(reason);
  await expect(read).rejects.toBe(reason);
  expect(seen).toHaveLength(0);

  const calling = new AbortController();
  const hanging = new VisionServiceOptions('http://fake.test', 'key', {
    fetch: (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        calling.abort(reason);
      }),
  });
  const call = new ImageAnalyzer(hanging, PICTURE(), TAGS).analyze({ signal: calling.signal });
  await expect(call).rejects.toBe(reason);
});

it('gives up what runs at the end of a block, and is of no use afterwards', async () => {
  const { service } = fakeService([json(ANSWER)]);
  let kept: ImageAnalyzer;
  let running: Promise<unknown>;
  {
    using analyzer = new ImageAnalyzer(service, PICTURE(), TAGS);
    kept = analyzer;
    running = analyzer.analyze();
  }
  await expect(running).rejects.toThrow('The analyzer was disposed of');
  await expect(kept.analyze()).rejects.toThrow('The analyzer was disposed of');
});

it('answers a segmentation as a picture with its size', async () => {
  const png = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAACjCq7kAAAADElEQVR4nGNgQAUAAA4AAfNX3NIAAAAASUVORK5CYII='),
    (character) => character.charCodeAt(0),
  );
  const { service } = fakeService([new Response(png, { headers: { 'content-type': 'image/png' } })]);
  const options = { segmentationMode: 'backgroundRemoval' } as const;
  const result = await new ImageAnalyzer(service, PICTURE(), options).analyze();
  expect(result).toEqual({
    reason: 'Analyzed',
    segmentationResult: { imageBuffer: png, imageWidth: 3, imageHeight: 2 },
  });
  expect(await errorOf(new Response('no picture'), options)).toMatchObject({ reason: 'ServiceError' });
});

it('says clearly that a service has no segmentation', async () => {
  expect(await errorOf(refusal(404, '404'), { segmentationMode: 'foregroundMatting' })).toMatchObject({
    reason: 'BadRequest',
    errorCode: 404,
    message: /has no image segmentation/,
  });
});

it('has no details for a result that it did not make', () => {
  expect(() => ImageAnalysisResultDetails.fromResult({ reason: 'Analyzed' })).toThrow(TypeError);
  expect(() => ImageAnalysisErrorDetails.fromResult({ reason: 'Error' })).toThrow(TypeError);
});
