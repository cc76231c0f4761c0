import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodePicture } from '../../../image/decode.js';
import { CancelledError, NEVER_CANCELLED } from '../cancellation.js';
import { type ModelPaths, prepareModels } from '../models/prepare.js';
import { drawnPage } from './drawn-page.fixture.js';
import { prepareText, type TextInput } from './input.js';
import { runningThreads } from './mending/running-threads.fixture.js';
import { PaddleTextReader } from './reader.js';

let models: ModelPaths;
let reader: PaddleTextReader;
let damaged: string;

beforeAll(async () => {
  models = await prepareModels(join(tmpdir(), 'fovea-test-home'));
  damaged = await mkdtemp(join(tmpdir(), 'fovea-damaged-'));
  await Promise.all(
    ['spa', 'por', 'jpn'].map((language) =>
      writeFile(join(damaged, `${language}.traineddata.gz`), 'no such language'),
    ),
  );
});

afterEach(async () => {
  await reader.dispose();
  expect(runningThreads()).toBe(0);
});
afterAll(() => rm(damaged, { recursive: true }));

async function load(lineModels = models.lineModels): Promise<void> {
  reader = await PaddleTextReader.load({ ...models, lineModels }, { threads: 2 });
}

async function inputOf(...lines: readonly string[]): Promise<TextInput> {
  const placed = lines.map((text, index) => ({ text, left: 40, top: 40 + 50 * index }));
  return prepareText(await decodePicture(await drawnPage(480, 60 + 50 * lines.length, placed)));
}

async function read(...lines: readonly string[]) {
  const { result, failure } = await reader.read(await inputOf(...lines), NEVER_CANCELLED);
  return { texts: result.lines.map(({ text }) => text), failure };
}

const SPANISH = ['El niño come piña', 'hasta mañana, señora'];
const ENGLISH = ['The quick brown fox', 'jumps over the lazy dogs'];

it('is not started by an English page, but by a Spanish one, and ends with the reader', async () => {
  await load();
  expect(await read(...ENGLISH)).toEqual({ texts: ENGLISH, failure: undefined });
  expect(runningThreads()).toBe(0);
  expect(await read(...SPANISH)).toEqual({ texts: SPANISH, failure: undefined });
  expect(runningThreads()).toBe(1);
});

describe.each([
  ['damaged', () => damaged],
  ['missing', () => join(damaged, 'no-such-folder')],
])('a second reader whose languages are %s', (_, folder) => {
  it('leaves the text as the first one read it, says why and ends its thread', async () => {
    await load(folder());
    const { texts, failure } = await read(...SPANISH);
    expect(texts).toEqual(['El nino come pina', 'hasta manana, senora']);
    expect(failure).toContain('Tesseract could not read a line');
    // It failed at once and was not waited for.
    expect(failure).not.toContain('silent');
    expect(runningThreads()).toBe(0);
    expect(await read(...ENGLISH)).toEqual({ texts: ENGLISH, failure: undefined });
  });
});

it('is given up with its request, at the first check and at the last', async () => {
  await load();
  const input = await inputOf(...SPANISH);
  let checks = 0;
  await reader.read(input, {
    throwIfCancelled() {
      checks += 1;
    },
  });
  for (const last of [1, checks]) {
    let left = last;
    const cancellation = {
      throwIfCancelled() {
        left -= 1;
        if (left === 0) throw new CancelledError();
      },
    };
    await expect(reader.read(input, cancellation)).rejects.toThrow(CancelledError);
  }
  expect(await read(...SPANISH)).toEqual({ texts: SPANISH, failure: undefined });
});
