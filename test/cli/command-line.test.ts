import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packageFolder } from 'fovea';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../packages/server/bin/fovea.js', import.meta.url));
const PEOPLE = join(packageFolder('@vladmandic/human'), 'assets/samples.jpg');
const run = promisify(execFile);
const environment = { PATH: process.env.PATH, FOVEA_HOME: join(tmpdir(), 'fovea-test-home') };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fovea-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function fovea(...flags: string[]): Promise<Outcome> {
  try {
    const { stdout, stderr } = await run(process.execPath, [COMMAND, ...flags], { env: environment });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr };
  }
}

it('prints an answer to read', async () => {
  const { code, stdout } = await fovea('analyze', PEOPLE);
  expect(code).toBe(0);
  for (const title of ['Caption', 'Tags', 'Objects', 'People', 'Text', 'Crops'])
    expect(stdout).toContain(title);
  expect(stdout).toContain('person');
  expect(stdout).not.toContain('\u001b');
});

it('prints the JSON of the wire and draws on a copy', async () => {
  const out = join(folder, 'out.png');
  const { code, stdout } = await fovea(
    'analyze',
    PEOPLE,
    '--json',
    '--features',
    'objects,People',
    '--annotate',
    out,
  );
  expect(code).toBe(0);
  const answer = JSON.parse(stdout);
  expect(Object.keys(answer)).toEqual(['modelVersion', 'metadata', 'objectsResult', 'peopleResult']);
  const [before, after] = [await sharp(PEOPLE).stats(), await sharp(await readFile(out)).stats()];
  const { width, height, format } = await sharp(out).metadata();
  expect({ width, height, format }).toEqual({ ...answer.metadata, format: 'png' });
  expect(after.channels[0]?.mean).not.toBeCloseTo(before.channels[0]?.mean ?? 0, 1);
});

it('goes through a folder line by line, names the file that fails and exits with 1', async () => {
  const pictures = join(folder, 'pictures');
  await mkdir(pictures);
  await sharp({ create: { width: 80, height: 60, channels: 3, background: '#226622' } })
    .png()
    .toFile(join(pictures, 'a.png'));
  await writeFile(join(pictures, 'b.jpg'), 'no picture');
  await writeFile(join(pictures, 'notes.txt'), 'not asked for');
  const { code, stdout, stderr } = await fovea('analyze', pictures, '--jsonl');
  expect(code).toBe(1);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ file }) => file)).toEqual([join(pictures, 'a.png'), join(pictures, 'b.jpg')]);
  expect(lines[0].result.metadata).toEqual({ width: 80, height: 60 });
  expect(lines[1].error).toBe('Image format is not valid');
  expect(stderr).toContain(`${join(pictures, 'b.jpg')}: Image format is not valid`);
});

/** Starts the service; answers its address and what it printed until the command to paste. */
async function startService(settings: NodeJS.ProcessEnv, ...flags: string[]) {
  const server = spawn(
    process.execPath,
    [COMMAND, 'serve', '--port', '0', '--log-level', 'silent', ...flags],
    { env: { ...environment, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(server, 'exit');
  const printed: string[] = [];
  for await (const line of createInterface({ input: server.stdout })) {
    printed.push(line.trim());
    if (line.includes('--data-binary')) break;
  }
  const url = /ready at (https?:\S+)/.exec(printed.join('\n'))?.[1] ?? '';
  return { server, exited, printed, url };
}

it('speaks TLS with its own certificate and follows the rotation of keys while it runs', async () => {
  const home = join(folder, 'home');
  const keys = async (...words: string[]) =>
    (await run(process.execPath, [COMMAND, 'keys', ...words, '--home', home], { env: environment })).stdout;
  const settings = { FOVEA_HOME: home, FOVEA_TLS: 'self-signed' };
  const { server, exited, printed, url } = await startService(settings);
  const first = /Key: ([0-9a-f]{32})/.exec(printed.join('\n'))?.[1] ?? '';
  const certificate = /certificate signed itself: (.*)/.exec(printed.join('\n'))?.[1] ?? '';
  expect(printed.join('\n')).toContain(`curl            --cacert "${certificate}"`);
  const ca = await readFile(certificate);
  const statusWith = async (key: string) => {
    const call = httpsRequest(`${url}/computervision/imageanalysis:analyze?api-version=2023-10-01`, {
      method: 'POST',
      headers: { 'ocp-apim-subscription-key': key },
      ca,
    });
    call.end();
    const [answer] = await once(call, 'response');
    answer.resume();
    return answer.statusCode;
  };
  // A good key is told that it asks for nothing.
  expect(await statusWith(first)).toBe(400);
  const second = (await keys('rotate')).trim();
  expect(second).toMatch(/^[0-9a-f]{32}$/);
  expect([await statusWith(first), await statusWith(second)]).toEqual([400, 400]);
  await keys('revoke', 'key1');
  expect([await statusWith(first), await statusWith(second)]).toEqual([401, 400]);
  expect(await keys('list')).toMatch(/^key2 {3}made \S+ {3}SHA-256 [0-9a-f]{8}…\n$/);
  server.kill('SIGTERM');
  expect((await exited)[0]).toBe(0);
});

it.each([
  [['keys', 'revoke', 'key3'], 'Expected key1 or key2 but received "key3".'],
  [['serve', '--tls-cert', 'a.pem'], '--tls-cert and --tls-key belong together'],
  [
    ['serve', '--tls-cert', 'a.pem', '--tls-key', 'b.pem'],
    'The certificate a.pem and its key b.pem cannot be used',
  ],
  [['analyze', 'nowhere.jpg'], 'nowhere.jpg: There is no such file.'],
  [['analyze', PEOPLE, '--features', 'horoscope'], 'Specified feature type is not valid.'],
  [['serve', '--port', 'http'], 'Expected a whole number from 0 to 65535 for --port but received "http".'],
  [['serve', '--host', '0.0.0.0', '--no-auth'], '--no-auth is refused on 0.0.0.0'],
  [['serve', '--colour', 'red'], "unknown option '--colour'"],
  [['paint'], "unknown command 'paint'"],
])('refuses %j with a sentence', async (flags, sentence) => {
  const { code, stderr } = await fovea(...flags);
  expect(code).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
});

it('starts, answers, and finishes what runs when it is told to stop', async () => {
  const { server, exited, printed, url } = await startService({}, '--key', 'k');
  const command = printed.at(-1);
  expect(command).toContain(`${url}/computervision/imageanalysis:analyze?api-version=`);
  expect(command).toContain('-H "Ocp-Apim-Subscription-Key: k"');
  const call = fetch(
    `${url}/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags,read`,
    {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg', 'ocp-apim-subscription-key': 'k' },
      body: new Uint8Array(await readFile(PEOPLE)),
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.kill('SIGTERM');
  expect((await call).status).toBe(200);
  expect((await exited)[0]).toBe(0);
});
