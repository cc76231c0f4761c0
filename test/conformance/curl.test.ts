import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildApp } from 'fovea';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stubFovea } from './stub-fovea.fixture.js';

const run = promisify(execFile);
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

const KEY = '0123456789abcdef0123456789abcdef';
const KITCHEN = 'https://learn.microsoft.com/azure/ai-services/computer-vision/images/windows-kitchen.jpg';
const PRESENTATION =
  'https://learn.microsoft.com/azure/ai-services/computer-vision/media/quickstarts/presentation.png';

describe.skipIf(!hasCurl)(
  'curl, with the command lines of the documentation (skipped where there is none)',
  () => {
    const fovea = stubFovea();
    const app = buildApp({
      fovea,
      keys: [KEY],
      maxRequests: 8,
      requestTimeoutMs: 10_000,
      logLevel: 'silent',
    });
    let endpoint: string;
    let folder: string;

    beforeAll(async () => {
      endpoint = await app.server.listen({ host: '127.0.0.1', port: 0 });
      folder = await mkdtemp(join(tmpdir(), 'fovea-curl-'));
      const picture = sharp({ create: { width: 64, height: 50, channels: 3, background: '#226622' } });
      await picture.jpeg().toFile(join(folder, 'sample.jpg'));
      // Larger than what curl sends without asking first.
      const noise = sharp(randomBytes(800 * 800 * 3), { raw: { width: 800, height: 800, channels: 3 } });
      await noise.png().toFile(join(folder, 'large.png'));
    });

    beforeEach(() => {
      fovea.sources.length = 0;
      fovea.requests.length = 0;
    });

    afterAll(async () => {
      await app.server.close();
      await rm(folder, { recursive: true });
    });

    /** Runs a command line in a shell, as a reader pastes it, with what the page leaves to be filled in. */
    async function paste(command: string) {
      const filledIn = command
        .replaceAll('https://<endpoint>', endpoint)
        .replaceAll('<subscriptionKey>', KEY)
        .replaceAll('curl.exe', 'curl');
      const { stdout } = await run('sh', ['-c', `${filledIn} --silent --write-out '\\n%{http_code}'`], {
        cwd: folder,
      });
      const end = stdout.lastIndexOf('\n');
      return { status: Number(stdout.slice(end)), answer: JSON.parse(stdout.slice(0, end)) };
    }

    it('the quickstart: JSON in single quotes', async () => {
      const { status, answer } = await paste(
        `curl.exe -H "Ocp-Apim-Subscription-Key: <subscriptionKey>" -H "Content-Type: application/json" "https://<endpoint>/computervision/imageanalysis:analyze?features=caption,read&model-version=latest&language=en&api-version=2024-02-01" -d "{'url':'${PRESENTATION}'}"`,
      );
      expect(status).toBe(200);
      expect(Object.keys(answer)).toEqual(['modelVersion', 'captionResult', 'metadata', 'readResult']);
      expect(fovea.sources).toEqual([{ kind: 'url', url: PRESENTATION }]);
    });

    it('the quickstart of the preview, over several lines and with a comma at the end', async () => {
      const { status, answer } = await paste(
        `curl.exe -v -X POST "https://<endpoint>/computervision/imageanalysis:analyze?features=caption,read&model-version=latest&language=en&api-version=2023-02-01-preview" \\
        -H "Content-Type: application/json" \\
        -H "Ocp-Apim-Subscription-Key: <subscriptionKey>" \\
        --data-ascii "{'url':'${PRESENTATION}', }"`,
      );
      expect(status).toBe(200);
      expect(answer.modelVersion).toBe('2023-02-01-preview');
      expect(fovea.sources).toEqual([{ kind: 'url', url: PRESENTATION }]);
    });

    it.each([
      [
        'features=tags,read,caption,denseCaptions,smartCrops,objects,people',
        { features: ['caption', 'denseCaptions', 'objects', 'people', 'read', 'smartCrops', 'tags'] },
      ],
      ['features=caption&language=en', { features: ['caption'], language: 'en' }],
      ['features=caption&gender-neutral-caption=true', { genderNeutralCaption: true }],
      ['features=smartCrops&smartcrops-aspect-ratios=0.8,1.2', { smartCropsAspectRatios: [0.8, 1.2] }],
    ])('the populated URL of the how-to page with %s', async (query, request) => {
      const { status } = await paste(
        `curl.exe -H "Ocp-Apim-Subscription-Key: <subscriptionKey>" -H "Content-Type: application/json" "https://<endpoint>/computervision/imageanalysis:analyze?api-version=2023-02-01-preview&${query}" -d '{"url":"${KITCHEN}"}'`,
      );
      expect(status).toBe(200);
      expect(fovea.requests).toMatchObject([request]);
      expect(fovea.sources).toEqual([{ kind: 'url', url: KITCHEN }]);
    });

    it('the how-to page’s custom model is a resource not found', async () => {
      const { status, answer } = await paste(
        `curl.exe -H "Ocp-Apim-Subscription-Key: <subscriptionKey>" -H "Content-Type: application/json" "https://<endpoint>/computervision/imageanalysis:analyze?api-version=2023-02-01-preview&model-name=MyCustomModelName" -d "{'url':'${KITCHEN}'}"`,
      );
      expect(status).toBe(404);
      expect(answer).toEqual({ error: { code: '404', message: 'Resource not found' } });
    });

    it.each([
      ['bytes', '-H "Content-Type: application/octet-stream" --data-binary "@sample.jpg"', 'sample.jpg'],
      [
        'bytes that curl announces first',
        '-H "Content-Type: image/png" --data-binary "@large.png"',
        'large.png',
      ],
      [
        'bytes of unknown length',
        '-X POST -H "Content-Type: application/octet-stream" -T - < sample.jpg',
        'sample.jpg',
      ],
      ['a form', '-F "image=@sample.jpg"', 'sample.jpg'],
    ])('a local image as %s', async (_how, body, file) => {
      const { status } = await paste(
        `curl.exe -H "Ocp-Apim-Subscription-Key: <subscriptionKey>" "https://<endpoint>/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags" ${body}`,
      );
      expect(status).toBe(200);
      const [source] = fovea.sources;
      if (source?.kind !== 'bytes') throw new Error('no bytes came');
      expect(Buffer.from(source.bytes).equals(await readFile(join(folder, file)))).toBe(true);
    });

    it('a body whose type curl makes up is refused by its name', async () => {
      await writeFile(join(folder, 'body.json'), `{"url":"${KITCHEN}"}`);
      const { status, answer } = await paste(
        `curl.exe -H "Ocp-Apim-Subscription-Key: <subscriptionKey>" "https://<endpoint>/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags" -d @body.json`,
      );
      expect(status).toBe(400);
      expect(answer.error.message).toBe(
        'The provided image content type application/x-www-form-urlencoded is not supported',
      );
    });
  },
);
