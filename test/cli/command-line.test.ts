import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

it.each([
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
  const server = spawn(
    process.execPath,
    [COMMAND, 'serve', '--port', '0', '--key', 'k', '--log-level', 'silent'],
    {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = once(server, 'exit');
  let url = '';
  let command = '';
  for await (const line of createInterface({ input: server.stdout })) {
    url ||= /ready at (http:\S+)/.exec(line)?.[1] ?? '';
    command = line.trim();
    if (command.startsWith('curl')) break;
  }
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
