import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSession } from '../session.js';
import { MODEL_FILES } from './catalogue.js';
import { prepareModels } from './prepare.js';
import { readVerified } from './verify.js';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fovea-models-'));
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

/** Runs a converted model on a grey picture; every output must have its shape and be finite. */
async function runs(
  path: string,
  [height, width]: readonly [number, number],
  shapes: Readonly<Record<string, readonly number[]>>,
  channels = 3,
): Promise<boolean> {
  const session = await openSession(path, { threads: 1 });
  const data = new Float32Array(channels * height * width).fill(0.5);
  const outputs = await session.run({ image: { dims: [1, channels, height, width], data } }, shapes);
  await session.release();
  return Object.values(outputs).every((output) => output.data.every(Number.isFinite));
}

const FACE_SHAPES = {
  scores16: [1, 512, 1],
  scores32: [1, 384, 1],
  boxes16: [1, 512, 16],
  boxes32: [1, 384, 16],
};

it('converts the detector so that it takes any size its strides divide', async () => {
  const { centernet } = await prepareModels(home);
  for (const [height, width] of [
    [512, 512],
    [64, 160],
  ] as const) {
    const shapes = { keypoints: [1, 80, height / 4, width / 4], sizes: [1, 4, height / 4, width / 4] };
    expect(await runs(centernet, [height, width], shapes)).toBe(true);
  }
});

it('converts the face models', async () => {
  const { blazeface, faceres, emotion } = await prepareModels(home);
  expect(await runs(blazeface, [256, 256], FACE_SHAPES)).toBe(true);
  expect(await runs(faceres, [224, 224], { male: [1, 1], ages: [1, 100] })).toBe(true);
  expect(await runs(emotion, [64, 64], { emotions: [1, 7] }, 1)).toBe(true);
});

it('converts once, also when two processes start together, and keeps one file a model', async () => {
  const [first, second] = await Promise.all([prepareModels(home), prepareModels(home)]);
  expect(second).toEqual(first);
  expect(await prepareModels(home)).toEqual(first);
  expect(await readdir(join(home, 'models'))).toHaveLength(7);
});

it('converts again when a converted file is not whole', async () => {
  const { blazeface } = await prepareModels(home);
  await truncate(blazeface, 1000);
  const again = await prepareModels(home);
  expect(again.blazeface).toBe(blazeface);
  expect(await runs(blazeface, [256, 256], FACE_SHAPES)).toBe(true);
});

it('refuses a model file with another content, naming the file and both sums', async () => {
  const changed = { ...MODEL_FILES.textDictionary, sha256: '0'.repeat(64) };
  await expect(readVerified('textDictionary', changed)).rejects.toThrow(
    /assets\/ppocr_keys_v1\.txt .* expected SHA-256 0{64}, found 28b2362a/,
  );
});
