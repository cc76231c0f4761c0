import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadResult } from '@fovea/contract';
import { afterAll, beforeAll, expect } from 'vitest';
import { decodePicture } from '../../../image/decode.js';
import { type Cancellation, NEVER_CANCELLED } from '../cancellation.js';
import { prepareModels } from '../models/prepare.js';
import { prepareText } from './input.js';
import { PaddleTextReader } from './reader.js';

/** Reads a picture's file, and expects that its second reader does not fail. */
export type ReadFile = (file: Buffer, cancellation?: Cancellation) => Promise<ReadResult>;

/** A text reader for the tests of one file: loaded before them, disposed of after them. */
export function textReader(): ReadFile {
  let reader: PaddleTextReader;
  beforeAll(async () => {
    reader = await PaddleTextReader.load(await prepareModels(join(tmpdir(), 'fovea-test-home')), {
      threads: 2,
    });
  });
  afterAll(() => reader.dispose());
  return async (file, cancellation = NEVER_CANCELLED) => {
    const input = await prepareText(await decodePicture(file));
    const { result, failure } = await reader.read(input, cancellation);
    expect(failure).toBeUndefined();
    return result;
  };
}

export function textsOf({ lines }: ReadResult): string[] {
  return lines.map(({ text }) => text);
}
