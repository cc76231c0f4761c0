import type { AnalyzeRequest, Box, TextLine } from '@fovea/contract';
import type { Category } from '../engines/categories.js';
import type { Detection, Face } from '../engines/engine.js';
import { Picture } from '../image/picture.js';
import { createRaster } from '../image/raster.js';
import { Scene } from './scene.js';

/** What a made-up engine sees in a made-up picture of one colour. */
export interface HandMadeScene {
  readonly width?: number;
  readonly height?: number;
  readonly colour?: readonly [red: number, green: number, blue: number];
  readonly detections?: readonly Detection[];
  readonly faces?: readonly Face[];
  readonly lines?: readonly TextLine[];
}

/** A scene for tests of features: no model runs. */
export function handMadeScene({
  width = 600,
  height = 400,
  colour = [120, 120, 120],
  detections = [],
  faces = [],
  lines = [],
}: HandMadeScene): Scene {
  const raster = createRaster(width, height);
  for (let at = 0; at < raster.pixels.length; at += 3) raster.pixels.set(colour, at);
  return new Scene(
    new Picture(raster),
    {
      detector: { detect: () => Promise.resolve({ detections }) },
      faceReader: { readFaces: () => Promise.resolve(faces) },
      textReader: { readText: () => Promise.resolve({ lines, angle: 0 }) },
    },
    new AbortController().signal,
  );
}

/** Something seen at `[x, y, w, h]`. */
export function seen(
  name: Category,
  [x, y, w, h]: readonly [number, number, number, number],
  probability = 0.9,
): Detection {
  return { name, score: probability, probability, confidence: probability, box: { x, y, w, h } };
}

/** A clear face of somebody. */
export function faceAt(
  box: Box,
  person: { readonly age: number; readonly maleScore: number; readonly smile?: number },
): Face {
  return { box, confidence: 0.95, landmarks: [], person: { smile: 0, ...person } };
}

/** A question in English for every feature with words. */
export function wordsRequest(changes: Partial<AnalyzeRequest> = {}): AnalyzeRequest {
  return {
    features: ['caption', 'denseCaptions', 'tags'],
    language: 'en',
    genderNeutralCaption: false,
    smartCropsAspectRatios: [],
    ...changes,
  };
}
