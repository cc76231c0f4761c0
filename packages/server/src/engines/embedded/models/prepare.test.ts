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

/** Runs a converted model on a grey picture and answers the shapes of its outputs. */
async function outputShapes(path: string, height: number, width: number): Promise<Record<string, string>> {
  const session = await openSession(path, { threads: 1 });
  const data = new Float32Array(3 * height * width).fill(0.5);
  const outputs = await session.run({ image: { dims: [1, 3, height, width], data } });
  await session.release();
  for (const output of Object.values(outputs)) {
    if (!output.data.every(Number.isFinite)) throw new Error('an output is not finite');
  }
  return Object.fromEntries(Object.entries(outputs).map(([name, { dims }]) => [name, dims.join('x')]));
}

it('converts the detector so that it takes any size its strides divide', async () => {
  const { centernet } = await prepareModels(home);
  expect(await outputShapes(centernet, 512, 512)).toEqual({
    keypoints: '1x80x128x128',
    sizes: '1x4x128x128',
  });
  expect(await outputShapes(centernet, 64, 160)).toEqual({ keypoints: '1x80x16x40', sizes: '1x4x16x40' });
});

it('converts the face models', async () => {
  const { blazeface, faceres } = await prepareModels(home);
  expect(await outputShapes(blazeface, 256, 256)).toEqual({
    scores16: '1x512x1',
    scores32: '1x384x1',
    boxes16: '1x512x16',
    boxes32: '1x384x16',
  });
  expect(await outputShapes(faceres, 224, 224)).toEqual({ male: '1x1', ages: '1x100' });
});

it('converts once, also when two processes start together, and keeps one file a model', async () => {
  const [first, second] = await Promise.all([prepareModels(home), prepareModels(home)]);
  expect(second).toEqual(first);
  expect(await prepareModels(home)).toEqual(first);
  expect(await readdir(join(home, 'models'))).toHaveLength(3);
});

it('converts again when a converted file is not whole', async () => {
  const { blazeface } = await prepareModels(home);
  await truncate(blazeface, 1000);
  const again = await prepareModels(home);
  expect(again.blazeface).toBe(blazeface);
  expect(Object.keys(await outputShapes(blazeface, 256, 256))).toHaveLength(4);
});

it('refuses a model file with another content, naming the file and both sums', async () => {
  const changed = { ...MODEL_FILES.textDictionary, sha256: '0'.repeat(64) };
  await expect(readVerified('textDictionary', changed)).rejects.toThrow(
    /assets\/ppocr_keys_v1\.txt .* expected SHA-256 0{64}, found 28b2362a/,
  );
});
