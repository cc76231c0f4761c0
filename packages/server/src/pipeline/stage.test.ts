import { FEATURES } from '@fovea/contract';
import { expect, it } from 'vitest';
import { Picture } from '../image/picture.js';
import { createRaster } from '../image/raster.js';
import { analyzePicture } from './analyze.js';
import { STAGES, type Stage, timed } from './stage.js';

const request = {
  features: FEATURES,
  language: 'en',
  genderNeutralCaption: false,
  smartCropsAspectRatios: [],
} as const;

const capabilities = {
  detector: { detect: async () => ({ detections: [] }) },
  faceReader: { readFaces: async () => [] },
  textReader: { readText: async () => ({ lines: [], angle: 0 }) },
};

it('tells each feature once and each capability once, however many features share it', async () => {
  const told: Stage[] = [];
  await analyzePicture(new Picture(createRaster(60, 50)), request, {
    capabilities,
    signal: new AbortController().signal,
    timings: (stage, ms) => {
      told.push(stage);
      expect(ms).toBeGreaterThanOrEqual(0);
    },
  });
  const inside = STAGES.filter((stage) => !['source', 'wait', 'decode', 'analyze'].includes(stage));
  expect(told.sort()).toEqual(inside.sort());
});

it('tells nothing of work that failed', async () => {
  const told: Stage[] = [];
  const failing = timed(
    'decode',
    (stage) => told.push(stage),
    () => Promise.reject(new Error('damaged')),
  );
  await expect(failing).rejects.toThrow('damaged');
  expect(told).toEqual([]);
});
