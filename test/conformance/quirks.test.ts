import type { AddressInfo } from 'node:net';
import { buildApp } from 'fovea';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RawAnswer, rawRequest, sendBytes } from './raw-call.fixture.js';
import { stubFovea } from './stub-fovea.fixture.js';

const PATH = '/computervision/imageanalysis:analyze';
const KEY = 'Ocp-Apim-Subscription-Key: 0123456789abcdef0123456789abcdef';
const JSON_TYPE = 'Content-Type: application/json';
const BYTES_TYPE = 'Content-Type: application/octet-stream';
const URL_BODY = '{"url":"https://pictures.example/dog.jpg"}';
const PREVIEWS = ['2023-02-01-preview', '2023-04-01-preview'];
const RELEASES = ['2023-10-01', '2024-02-01'];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const fovea = stubFovea();
const app = buildApp({
  fovea,
  keys: ['0123456789abcdef0123456789abcdef', 'the-other-key'],
  maxRequests: 8,
  requestTimeoutMs: 10_000,
  logLevel: 'silent',
});
let port: number;
let png: Buffer;

beforeAll(async () => {
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.server.address() as AddressInfo).port;
  png = await sharp({ create: { width: 64, height: 50, channels: 3, background: '#226622' } })
    .png()
    .toBuffer();
});

beforeEach(() => {
  fovea.sources.length = 0;
  fovea.requests.length = 0;
});

afterAll(() => app.server.close());

const send = (target: string, headers: readonly string[], body: string | Uint8Array = '', verb = 'POST') =>
  sendBytes(port, rawRequest(`${verb} ${target}`, headers, body));

/** A call by URL with a good key. */
const ask = (query: string, { path = PATH, headers = [KEY, JSON_TYPE], body = URL_BODY } = {}) =>
  send(`${path}?${query}`, headers, body);

const TAGS = 'api-version=2024-02-01&features=tags';

interface WireError {
  readonly code: string;
  readonly message: string;
  readonly innererror?: { readonly code: string; readonly message: string };
}

function errorOf({ text }: RawAnswer): WireError {
  return JSON.parse(text).error;
}

describe('the request line', () => {
  it.each([
    ['a doubled slash', `/computervision//imageanalysis:analyze`],
    ['a doubled slash in front', `/${PATH}`],
    ['many slashes', `///computervision////imageanalysis:analyze`],
    ['a slash at the end', `${PATH}/`],
    ['another case', '/ComputerVision/ImageAnalysis:Analyze'],
    ['an escaped colon', '/computervision/imageanalysis%3Aanalyze'],
  ])('may have %s in the path', async (_what, path) => {
    expect((await ask(TAGS, { path })).status).toBe(200);
  });

  it.each([
    ['names in another case', 'API-VERSION=2024-02-01&Features=tags'],
    ['a version in another case', 'api-version=2023-02-01-PREVIEW&features=tags'],
    ['values in another case', 'api-version=2024-02-01&features=TAGS&language=EN'],
    ['the spelling of the JS README', 'api-version=2024-02-01&features=Tags&smartCrops-aspect-ratios=0.9'],
    ['a parameter nobody knows', `${TAGS}&overload=stream&foo`],
    ['an empty parameter', `${TAGS}&&=&x=`],
    ['the version at the end', 'features=tags&api-version=2024-02-01'],
    ['the same version twice', `${TAGS}&api-version=2024-02-01`],
  ])('may have %s in the query', async (_what, query) => {
    expect((await ask(query)).status).toBe(200);
    expect(fovea.requests).toMatchObject([{ features: ['tags'], language: 'en' }]);
  });

  it.each([
    ['with raw commas', 'features=tags,Read,SmartCrops,Objects,people'],
    ['with escaped commas', 'features=tags%2CRead%2cSmartCrops%2CObjects%2Cpeople'],
    ['repeated', 'features=tags&features=Read,SmartCrops&Features=Objects&features=people'],
    ['with spaces, doubles and empty parts', 'features=tags,%20Read,,SmartCrops,+Objects,people,people,'],
  ])('may have features %s', async (_how, features) => {
    expect((await ask(`api-version=2024-02-01&${features}`)).status).toBe(200);
    expect(fovea.requests[0]?.features).toEqual(['objects', 'people', 'read', 'smartCrops', 'tags']);
  });

  it('takes aspect ratios as a list in the order asked for, and the gender flag in any case', async () => {
    const query =
      'features=smartCrops,caption&smartcrops-aspect-ratios=1.33%2C0.9&gender-neutral-caption=False';
    await ask(`api-version=2024-02-01&${query}&smartCrops-Aspect-Ratios=1.8`);
    expect(fovea.requests[0]).toMatchObject({
      smartCropsAspectRatios: [1.33, 0.9, 1.8],
      genderNeutralCaption: false,
    });
  });

  it.each([
    ['the misprint of the how-to page', `${PATH}&${TAGS}`],
    ['an unknown version', `${PATH}?api-version=2024-02-01-preview&features=tags`],
    ['an earlier version', `${PATH}?api-version=2022-10-12-preview&features=tags`],
    ['no version', `${PATH}?features=tags`],
    ['an empty version', `${PATH}?api-version=&features=tags`],
    ['an unknown path', '/computervision/imageanalysis:guess?api-version=2024-02-01'],
    ['the path of v3.2', '/vision/v3.2/analyze?visualFeatures=Tags'],
  ])('is answered "Resource not found" with %s', async (_what, target) => {
    const answer = await send(target, [KEY, JSON_TYPE], URL_BODY);
    expect(answer.status).toBe(404);
    expect(answer.text).toBe('{"error":{"code":"404","message":"Resource not found"}}');
    expect(answer.headers['content-type']).toBe('application/json');
    expect(answer.headers).not.toHaveProperty('x-ms-error-code');
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is answered 404 with the verb %s', async (verb) => {
    const answer = await send(`${PATH}?${TAGS}`, [KEY, JSON_TYPE], URL_BODY, verb);
    expect(answer.status).toBe(404);
    expect(errorOf(answer).code).toBe('404');
  });

  it('is answered with an error of the service when it is no URL', async () => {
    const answer = await send('/computervision/%zz', [KEY]);
    expect(answer.status).toBe(400);
    expect(errorOf(answer).code).toBe('400');
    expect(answer.headers['apim-request-id']).toMatch(GUID);
  });
});

describe('the key', () => {
  it.each([
    [
      'in lower case, as the JS client writes it',
      'ocp-apim-subscription-key: 0123456789abcdef0123456789abcdef',
    ],
    ['the second one', 'Ocp-Apim-Subscription-Key:   the-other-key  '],
  ])('is taken %s', async (_how, header) => {
    expect(
      (await ask(TAGS, { headers: [header, JSON_TYPE, 'Ocp-Apim-Subscription-Region: eastus'] })).status,
    ).toBe(200);
  });

  it.each([
    ['none', []],
    ['an empty one', ['Ocp-Apim-Subscription-Key:']],
    ['a wrong one', ['Ocp-Apim-Subscription-Key: 0123456789ABCDEF0123456789ABCDEF']],
    ['two at once', [KEY, KEY]],
    ['a token where no issuer is configured', ['Authorization: Bearer eyJhbGciOiJub25lIn0.e30.']],
    ['a key in the wrong header', ['Authorization: 0123456789abcdef0123456789abcdef']],
  ])('is refused with 401 and the words of the original: %s', async (_what, headers) => {
    const answer = await ask(TAGS, { headers: [...headers, JSON_TYPE] });
    expect([answer.status, answer.reason]).toEqual([401, 'PermissionDenied']);
    expect(answer.text).toBe(
      '{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}',
    );
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json',
      'apim-request-id': expect.stringMatching(GUID),
      'www-authenticate':
        'AzureApiManagementKey realm="http://fovea.example:5000/computervision",name="Ocp-Apim-Subscription-Key",type="header"',
    });
    expect(answer.headers).not.toHaveProperty('x-ms-error-code');
  });

  it('is judged before anything else', async () => {
    const answer = await send(`${PATH}?api-version=1`, ['Content-Type: text/plain'], '');
    expect(answer.status).toBe(401);
  });
});

describe('the body', () => {
  it.each([
    ['in single quotes', "{'url':'https://pictures.example/dog.jpg'}"],
    ['with a comma at the end', "{'url':'https://pictures.example/dog.jpg',}"],
    ['with the name in another case', '{"Url":"https://pictures.example/dog.jpg"}'],
    ['with the name in capitals and without quotes', '{URL:"https://pictures.example/dog.jpg"}'],
    ['with other members', '{"id":1,"url":"https://pictures.example/dog.jpg","data":null}'],
    ['with space around the URL', '{"url" : "  https://pictures.example/dog.jpg\\n" }\r\n'],
    ['with a byte order mark', '\ufeff{"url":"https://pictures.example/dog.jpg"}'],
    ['with escapes', '{"\\u0075rl":"https:\\/\\/pictures.example\\/dog.jpg"}'],
  ])('may be JSON %s', async (_how, body) => {
    expect((await ask(TAGS, { body })).status).toBe(200);
    expect(fovea.sources).toEqual([{ kind: 'url', url: 'https://pictures.example/dog.jpg' }]);
  });

  it.each([
    'application/json; charset=utf-8',
    'Application/JSON;charset=UTF-8',
    'application/json ; odata=verbose',
  ])('is JSON when its type is %s', async (type) => {
    expect((await ask(TAGS, { headers: [KEY, `content-type: ${type}`] })).status).toBe(200);
  });

  it.each([
    ['{"url"', 'cut off'],
    ['', 'empty'],
    ['null', 'null'],
    ['[]', 'a list'],
    ['"https://pictures.example/dog.jpg"', 'a text'],
    ['{"link":"https://pictures.example/dog.jpg"}', 'without a url'],
    ['{"url":null}', 'with a url that is null'],
    ['{"url":7}', 'with a url that is a number'],
    ['{"url":" "}', 'with a url that is blank'],
    [`{"url":"https://pictures.example/${'a'.repeat(65_536)}"}`, 'larger than any URL'],
    ['['.repeat(30_000), 'deep'],
  ])('is refused as malformed JSON: %#', async (body) => {
    const answer = await ask(TAGS, { body });
    expect(answer.status).toBe(400);
    expect(errorOf(answer)).toMatchObject({ code: 'InvalidRequest', innererror: { code: 'BadArgument' } });
  });

  it.each(['application/octet-stream', 'image/png', 'image/jpeg', 'image/whatever', 'IMAGE/X-ICON; a=b'])(
    'is a picture when its type is %s, whatever the bytes are',
    async (type) => {
      const answer = await send(`${PATH}?${TAGS}`, [KEY, `Content-Type: ${type}`], png);
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text).metadata).toEqual({ width: 64, height: 50 });
    },
  );

  it.each(['file', 'image', 'anything at all'])('may be a form whose file is named %s', async (name) => {
    const body = Buffer.concat([
      Buffer.from('--edge\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--edge\r\n'),
      Buffer.from(`Content-Disposition: form-data; name="${name}"; filename="a.jpg"\r\n`),
      Buffer.from('Content-Type: application/octet-stream\r\n\r\n'),
      png,
      Buffer.from('\r\n--edge--\r\n'),
    ]);
    const headers = [KEY, 'Content-Type: multipart/form-data; boundary=edge'];
    expect((await send(`${PATH}?${TAGS}`, headers, body)).status).toBe(200);
  });

  it('may come in chunks, without a length', async () => {
    const head = [`POST ${PATH}?${TAGS} HTTP/1.1`, 'Host: a', 'Connection: close', KEY, BYTES_TYPE];
    const answer = await sendBytes(
      port,
      `${head.join('\r\n')}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      `${png.length.toString(16)}\r\n`,
      png,
      '\r\n0\r\n\r\n',
    );
    expect(answer.status).toBe(200);
  });

  it.each([
    ['text/plain', 'text/plain'],
    ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded'],
    ['Application/XML; charset=utf-8', 'application/xml'],
    ['', '(none)'],
  ])('is refused with 400, not 415, when its type is "%s"', async (type, named) => {
    const answer = await send(`${PATH}?${TAGS}`, [KEY, `Content-Type: ${type}`], png);
    expect(answer.status).toBe(400);
    expect(answer.text).toBe(
      `{"error":{"code":"InvalidRequest","message":"The provided image content type ${named} is not supported"}}`,
    );
  });

  it('is refused as no image when it is base64', async () => {
    const answer = await send(`${PATH}?${TAGS}`, [KEY, BYTES_TYPE], png.toString('base64'));
    expect(answer.status).toBe(400);
    expect(answer.text).toBe(
      '{"error":{"code":"InvalidRequest","message":"Image format is not valid","innererror":{"code":"InvalidImageFormat","message":"Image format is not valid"}}}',
    );
  });

  it('is refused when it is empty, too large, or has sides that are not allowed', async () => {
    const narrow = await sharp({ create: { width: 49, height: 50, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    for (const [body, message] of [
      [Buffer.alloc(0), 'The image size is not allowed to be zero or larger than 20971520 bytes'],
      [Buffer.alloc(20_971_521), 'The image size is not allowed to be zero or larger than 20971520 bytes'],
      [narrow, 'The image dimension is not allowed to be smaller than 50 and larger than 16000.'],
    ] as const) {
      const answer = await send(`${PATH}?${TAGS}`, [KEY, BYTES_TYPE], body);
      expect(answer.status).toBe(400);
      expect(errorOf(answer)).toMatchObject({ message, innererror: { code: 'InvalidImageSize' } });
    }
  });
});

describe('features and custom models', () => {
  const NOTHING = "Either 'features' or 'model-name' needs to be specified in the query parameter.";

  it.each([...PREVIEWS, ...RELEASES])('have to be named, one or the other, in %s', async (version) => {
    for (const query of ['', '&features=', '&features=,', '&model-name=']) {
      const answer = await ask(`api-version=${version}${query}`);
      expect(answer.status).toBe(400);
      expect(errorOf(answer)).toEqual({ code: 'InvalidRequest', message: NOTHING });
    }
  });

  it.each(PREVIEWS)('a model that is not there is a resource not found in %s', async (version) => {
    for (const query of ['model-name=mine', 'features=tags&Model-Name=mine']) {
      const answer = await ask(`api-version=${version}&${query}`);
      expect(answer.status).toBe(404);
      expect(answer.text).toBe('{"error":{"code":"404","message":"Resource not found"}}');
    }
  });

  it.each(RELEASES)('a model name is no parameter of %s', async (version) => {
    expect(errorOf(await ask(`api-version=${version}&model-name=mine`)).message).toBe(NOTHING);
    expect((await ask(`api-version=${version}&features=tags&model-name=mine`)).status).toBe(200);
  });

  it.each([
    ['features=tags,horoscope', 'NotSupportedVisualFeature', 'Specified feature type is not valid'],
    ['features=adult', 'NotSupportedVisualFeature', 'Specified feature type is not valid'],
    ['features=tags&language=tlh', 'NotSupportedLanguage', 'The input language is not supported'],
    [
      'features=smartCrops&smartcrops-aspect-ratios=0.9,1.81',
      'BadArgument',
      "'smartcrops-aspect-ratios' aspect ratio is not in allowed range [0.75 to 1.8]",
    ],
    [
      'features=smartCrops&smartcrops-aspect-ratios=wide',
      'BadArgument',
      "'smartcrops-aspect-ratios' aspect ratio is not in allowed range [0.75 to 1.8]",
    ],
  ])('%s fails as a whole', async (query, code, message) => {
    for (const version of [...PREVIEWS, ...RELEASES]) {
      const answer = await ask(`api-version=${version}&${query}`);
      expect(answer.status).toBe(400);
      expect(answer.text).toBe(
        `{"error":{"code":"InvalidRequest","message":"Analyze query is invalid.","innererror":{"code":"${code}","message":"${message}"}}}`,
      );
      expect(answer.headers['x-ms-error-code']).toBe('InvalidRequest');
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    }
    expect(fovea.sources).toEqual([]);
  });

  it('the model version may be latest or a date, in every version, and is of no effect', async () => {
    for (const version of [...PREVIEWS, ...RELEASES]) {
      for (const value of ['latest', 'LATEST', 'latest-preview', '2023-02-01-preview', '2031-12-31', '']) {
        const answer = await ask(`api-version=${version}&features=tags&model-version=${value}`);
        expect(JSON.parse(answer.text).modelVersion).toBe(version);
      }
      const refused = await ask(`api-version=${version}&features=tags&model-version=newest`);
      expect(errorOf(refused).innererror?.code).toBe('BadArgument');
    }
  });
});

describe('the answer', () => {
  const ALL =
    'features=caption,denseCaptions,tags,objects,people,read,smartCrops&smartcrops-aspect-ratios=0.9';
  const BOX = '"boundingBox":{"x":1,"y":2,"w":30,"h":40}';
  const CAPTION = '"captionResult":{"text":"a dog","confidence":0.8498482704162598}';
  const OBJECTS = `"objectsResult":{"values":[{${BOX},"tags":[{"name":"dog","confidence":0.855}]}]}`;
  const DENSE =
    '"denseCaptionsResult":{"values":[{"text":"a dog","confidence":0.8498482704162598,"boundingBox":{"x":0,"y":0,"w":64,"h":50}}]}';
  const METADATA = '"metadata":{"width":64,"height":50}';
  const TAGS_RESULT = '"tagsResult":{"values":[{"name":"dog","confidence":0.9865934252738953}]}';
  const CROPS = `"smartCropsResult":{"values":[{"aspectRatio":0.9,${BOX}}]}`;
  const PEOPLE = `"peopleResult":{"values":[{${BOX},"confidence":0.0010676260571926832}]}`;

  it.each(PREVIEWS)('has the members, their order and the decimals of %s', async (version) => {
    const { text, headers } = await ask(`api-version=${version}&${ALL}`);
    const read = JSON.parse(text).readResult;
    expect(text).toBe(
      `{${CAPTION},${OBJECTS},"readResult":${JSON.stringify(read)},${DENSE},"modelVersion":"${version}",${METADATA},${TAGS_RESULT},${CROPS},${PEOPLE}}`,
    );
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(Object.keys(read)).toEqual(['stringIndexType', 'content', 'pages', 'styles', 'modelVersion']);
    expect(read).toMatchObject({
      stringIndexType: 'TextElements',
      content: 'STOP',
      modelVersion: '2022-04-30',
    });
    expect(Object.keys(read.pages[0])).toEqual([
      'height',
      'width',
      'angle',
      'pageNumber',
      'words',
      'spans',
      'lines',
    ]);
    expect(read.pages[0].words[0]).toMatchObject({
      content: 'STOP',
      boundingBox: [1.2, 2.5, 30.6, 2.5, 30.6, 12, 1.2, 12],
      confidence: 0.993,
      span: { offset: 0, length: 4 },
    });
  });

  it.each(RELEASES)('has the members, their order and the decimals of %s', async (version) => {
    const { text } = await ask(`api-version=${version}&${ALL}`);
    const polygon = '[{"x":1,"y":3},{"x":31,"y":3},{"x":31,"y":12},{"x":1,"y":12}]';
    const word = `{"text":"STOP","boundingPolygon":${polygon},"confidence":0.993}`;
    const read = `{"blocks":[{"lines":[{"text":"STOP","boundingPolygon":${polygon},"words":[${word}]}]}]}`;
    expect(text).toBe(
      `{"modelVersion":"${version}",${CAPTION},${DENSE},${METADATA},${TAGS_RESULT},${OBJECTS},"readResult":${read},${CROPS},${PEOPLE}}`,
    );
  });

  it('has no member that was not asked for', async () => {
    expect((await ask('api-version=2023-10-01&features=tags')).text).toBe(
      `{"modelVersion":"2023-10-01",${METADATA},${TAGS_RESULT}}`,
    );
    expect((await ask('api-version=2023-02-01-preview&features=tags')).text).toBe(
      `{"modelVersion":"2023-02-01-preview",${METADATA},${TAGS_RESULT}}`,
    );
  });

  it('has the headers of the service, failed or not', async () => {
    for (const query of [TAGS, 'api-version=2024-02-01&features=x', 'api-version=1']) {
      const { headers } = await ask(query, { headers: [KEY, JSON_TYPE, 'x-ms-client-request-id: 7'] });
      expect(headers).toMatchObject({
        'apim-request-id': expect.stringMatching(GUID),
        'api-supported-versions': '2023-02-01-preview, 2023-04-01-preview, 2023-10-01, 2024-02-01',
        'x-content-type-options': 'nosniff',
        'x-envoy-upstream-service-time': expect.stringMatching(/^\d+$/),
        date: expect.stringMatching(/GMT$/),
      });
      expect(headers).not.toHaveProperty('x-ms-original-url');
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect((await ask(TAGS)).headers['server-timing']).toMatch(
      /^source;dur=1\.\d, wait;dur=1\.\d, decode;dur=1\.\d, analyze;dur=1\.\d/,
    );
  });

  it('has another request id each time', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await ask(TAGS)).headers['apim-request-id']));
    expect(new Set(ids).size).toBe(3);
  });

  it('is JSON whatever the caller says it accepts', async () => {
    for (const accept of ['text/html', 'application/xml;q=1', 'image/png, */*;q=0']) {
      const { status, headers } = await ask(TAGS, { headers: [KEY, JSON_TYPE, `Accept: ${accept}`] });
      expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    }
  });
});

describe('what is too large', () => {
  it.each([
    ['a query', `${PATH}?${TAGS}&x=${'a'.repeat(4_096)}`, [KEY, JSON_TYPE], 414],
    ['a header', `${PATH}?${TAGS}`, [KEY, JSON_TYPE, `x-large: ${'a'.repeat(16_384)}`], 431],
    ['a request line', `${PATH}?${TAGS}&x=${'a'.repeat(16_384)}`, [KEY, JSON_TYPE], 431],
  ])('%s is refused', async (_what, target, headers, status) => {
    const answer = await send(target, headers, URL_BODY);
    expect(answer.status).toBe(status);
    expect(errorOf(answer).code).toBe(String(status));
    expect(answer.headers['apim-request-id']).toMatch(GUID);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });
});
