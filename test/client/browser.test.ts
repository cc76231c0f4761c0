import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from './running-server.fixture.js';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const KEY = 'a-key-for-a-browser';
const CLIENT = fileURLToPath(new URL('../../packages/client/dist/', import.meta.url));

/** What the page does: it draws a picture, asks the service, and writes what came of it. */
const PAGE = `<!doctype html><title>Client</title><script type="module">
  import { analyze, ImageAnalysisErrorDetails, ImageAnalyzer, VisionServiceOptions, VisionSource }
    from '/client/index.js';

  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 200 });
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 640, 200);
  context.fillStyle = 'black';
  context.font = '64px "DejaVu Sans", sans-serif';
  context.fillText('Green window', 60, 120);
  const picture = await new Promise((resolve) => canvas.toBlob(resolve));

  const service = new VisionServiceOptions(location.origin, '${KEY}');
  const analyzer = new ImageAnalyzer(service, VisionSource.fromBytes(picture.stream()), { features: ['read'] });
  const heard = [];
  analyzer.addEventListener('analyzed', (event) => heard.push(event.result.reason));
  const result = await analyzer.analyze();
  const denied = await analyze(picture, { endpoint: location.origin, key: 'wrong', features: ['read'] });
  const thrown = (act) => { try { act(); } catch (error) { return error.message; } };

  const outcome = {
    result,
    heard,
    denied: ImageAnalysisErrorDetails.fromResult(denied),
    noFiles: thrown(() => VisionSource.fromFile('photo.jpg')),
    noEndpoint: thrown(() => new VisionServiceOptions()),
  };
  document.body.append(Object.assign(document.createElement('output'), { textContent: JSON.stringify(outcome) }));
</script><body></body>`;

let running: Awaited<ReturnType<typeof startServer>>;
let pages: Server;
let browser: Browser;

/** Serves the page and the built client, and passes calls on to the service. */
async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const path = incoming.url ?? '/';
  if (path.startsWith('/computervision/')) return passOn(incoming, outgoing);
  if (path === '/') {
    outgoing.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  } else if (path.startsWith('/client/')) {
    const script = await readFile(CLIENT + basename(path));
    outgoing.setHeader('content-type', 'text/javascript').end(script);
  } else {
    outgoing.writeHead(404).end();
  }
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url } = incoming;
  const onward = request(`${running.endpoint}${url}`, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

// Skipped where Debian's chromium is not installed: `apt-get install chromium`.
const withChromium = it.skipIf(!existsSync(CHROMIUM));

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) {
    console.error(`${CHROMIUM} is not installed: the client is not tested in a browser`);
    return;
  }
  running = await startServer(KEY);
  pages = createServer(serve);
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
});

afterAll(async () => {
  await browser?.close();
  pages?.close();
  await running?.stop();
});

withChromium('reads a drawn picture from a page in Chromium', async () => {
  const page = await browser.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`);
  const output = page.locator('output');
  await output.waitFor({ timeout: 25_000 }).catch((error) => {
    throw new Error(`The page wrote nothing: ${failures.join('; ')}`, { cause: error });
  });
  const outcome = JSON.parse((await output.textContent()) ?? '');
  expect(outcome.result).toMatchObject({ reason: 'Analyzed', imageWidth: 640, imageHeight: 200 });
  const [line] = outcome.result.text.lines;
  expect(line.content).toBe('Green window');
  expect(line.words.map((word: { content: string }) => word.content)).toEqual(['Green', 'window']);
  expect(line.boundingPolygon).toHaveLength(4);
  expect(outcome.heard).toEqual(['Analyzed']);
  expect(outcome.denied).toMatchObject({ reason: 'AuthenticationFailure', errorCode: 401 });
  expect(outcome.noFiles).toContain('pass the file to fromBytes');
  expect(outcome.noEndpoint).toContain('No endpoint');
  expect(failures).toEqual([]);
});
