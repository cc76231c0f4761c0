import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSession, type Tensor } from '../../session.js';
import { type ConversionOptions, convertGraphModel } from './convert.js';
import type { GraphNode } from './graph-model.js';
import type { Weight } from './weights.js';

const text = (value: string) => ({ s: Buffer.from(value).toString('base64') });
const list = (...values: number[]) => ({ list: { i: values } });
const fuse = (...values: string[]) => ({
  list: { s: values.map((value) => Buffer.from(value).toString('base64')) },
});
const floats = (shape: number[], ...values: number[]): Weight => ({ shape, data: Float32Array.from(values) });
const whole = (...values: number[]): Weight => ({ shape: [values.length], data: Int32Array.from(values) });

interface Case {
  readonly nodes: readonly GraphNode[];
  readonly weights?: Readonly<Record<string, Weight>>;
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
  readonly anySize?: boolean;
  readonly feed: Tensor;
}

/** Converts a graph whose input is "x" and whose output is "y", runs it and answers the output. */
async function run({ nodes, weights = {}, inputShape, outputShape, anySize, feed }: Case): Promise<Tensor> {
  const constants = Object.keys(weights).map((name): GraphNode => ({ name, op: 'Const' }));
  const options: ConversionOptions = {
    input: { node: 'x', name: 'x', shape: inputShape },
    outputs: { result: 'y' },
    ...(anySize && { anySize }),
  };
  const model = { nodes: [...constants, ...nodes], weights: new Map(Object.entries(weights)) };
  const folder = await mkdtemp(join(tmpdir(), 'fovea-'));
  try {
    const file = join(folder, 'model.onnx');
    await writeFile(file, convertGraphModel(model, options));
    const session = await openSession(file, { threads: 1 });
    const { result } = await session.run({ x: feed }, { result: outputShape });
    await session.release();
    return result;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const tensor = (dims: number[], ...values: number[]): Tensor => ({ dims, data: Float32Array.from(values) });

it('convolves with stride 2 and SAME padding at the end, adds the bias and cuts at zero', async () => {
  const result = await run({
    nodes: [
      {
        name: 'y',
        op: '_FusedConv2D',
        input: ['x', 'kernel', 'bias'],
        attr: {
          strides: list(1, 2, 2, 1),
          dilations: list(1, 1, 1, 1),
          padding: text('SAME'),
          fused_ops: fuse('BiasAdd', 'Relu'),
        },
      },
    ],
    weights: { kernel: floats([3, 3, 1, 1], 1, 1, 1, 1, 1, 1, 1, 1, 1), bias: floats([1], -40) },
    inputShape: [1, 4, 4, 1],
    outputShape: [1, 1, 2, 2],
    feed: tensor([1, 1, 4, 4], 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
  });
  // Windows begin at (0,0), (0,2), (2,0), (2,2); zeros stand to the right and below only.
  // Sums 54, 45, 72, 54, each less 40.
  expect([...result.data]).toEqual([14, 5, 32, 14]);
});

it('convolves each channel for itself', async () => {
  const result = await run({
    nodes: [
      {
        name: 'y',
        op: 'DepthwiseConv2dNative',
        input: ['x', 'kernel'],
        attr: { strides: list(1, 1, 1, 1), dilations: list(1, 1, 1, 1), padding: text('VALID') },
      },
    ],
    weights: { kernel: floats([1, 2, 2, 1], 1, 10, 2, 20) },
    inputShape: [1, 1, 2, 2],
    outputShape: [1, 2, 1, 1],
    feed: tensor([1, 2, 1, 2], 3, 4, 5, 6),
  });
  // Channel 0: 3 * 1 + 4 * 2; channel 1: 5 * 10 + 6 * 20.
  expect([...result.data]).toEqual([11, 170]);
});

it('stretches a per-channel constant over a channel-first picture', async () => {
  const result = await run({
    nodes: [{ name: 'y', op: 'Mul', input: ['x', 'factor'] }],
    weights: { factor: floats([2], 1, 100) },
    inputShape: [1, 1, 2, 2],
    outputShape: [1, 2, 1, 2],
    feed: tensor([1, 2, 1, 2], 1, 2, 3, 4),
  });
  expect([...result.data]).toEqual([1, 2, 300, 400]);
});

it('averages over height and width, with and without keeping the axes', async () => {
  const mean = (keep: boolean) =>
    run({
      nodes: [{ name: 'y', op: 'Mean', input: ['x', 'axes'], attr: { keep_dims: { b: keep } } }],
      weights: { axes: whole(1, 2) },
      inputShape: [1, 1, 2, 2],
      outputShape: keep ? [1, 2, 1, 1] : [1, 2],
      feed: tensor([1, 2, 1, 2], 1, 3, 10, 30),
    });
  expect(await mean(true)).toMatchObject({ dims: [1, 2, 1, 1], data: Float32Array.of(2, 20) });
  expect(await mean(false)).toMatchObject({ dims: [1, 2], data: Float32Array.of(2, 20) });
});

it('doubles a picture of any size bilinearly, corners at the origin', async () => {
  const result = await run({
    nodes: [{ name: 'y', op: 'ResizeBilinear', input: ['x', 'size'] }],
    weights: { size: whole(4, 4) },
    inputShape: [1, 2, 2, 1],
    outputShape: [1, 1, 2, 6],
    anySize: true,
    feed: tensor([1, 1, 1, 3], 0, 2, 4),
  });
  expect(result.dims).toEqual([1, 1, 2, 6]);
  expect([...result.data]).toEqual([0, 1, 2, 3, 4, 4, 0, 1, 2, 3, 4, 4]);
});

it('joins pictures along their channels', async () => {
  const result = await run({
    nodes: [
      { name: 'twice', op: 'AddV2', input: ['x', 'x'] },
      { name: 'y', op: 'ConcatV2', input: ['x', 'twice', 'axis'] },
    ],
    weights: { axis: { shape: [], data: Int32Array.of(-1) } },
    inputShape: [1, 1, 2, 1],
    outputShape: [1, 2, 1, 2],
    feed: tensor([1, 1, 1, 2], 1, 2),
  });
  expect(result).toMatchObject({ dims: [1, 2, 1, 2], data: Float32Array.of(1, 2, 2, 4) });
});

it('reshapes a picture in the order of TensorFlow, channels last', async () => {
  const result = await run({
    nodes: [{ name: 'y', op: 'Reshape', input: ['x', 'shape'] }],
    weights: { shape: whole(1, -1) },
    inputShape: [1, 1, 2, 2],
    outputShape: [1, 4],
    feed: tensor([1, 2, 1, 2], 1, 2, 3, 4),
  });
  expect(result).toMatchObject({ dims: [1, 4], data: Float32Array.of(1, 3, 2, 4) });
});

it('pads height, width and channels', async () => {
  const result = await run({
    nodes: [{ name: 'y', op: 'Pad', input: ['x', 'pairs'] }],
    weights: { pairs: whole(0, 0, 0, 1, 1, 0, 0, 1) },
    inputShape: [1, 1, 1, 1],
    outputShape: [1, 2, 2, 2],
    feed: tensor([1, 1, 1, 1], 7),
  });
  expect(result).toMatchObject({ dims: [1, 2, 2, 2], data: Float32Array.of(0, 7, 0, 0, 0, 0, 0, 0) });
});

it('takes the largest of each window', async () => {
  const result = await run({
    nodes: [
      {
        name: 'y',
        op: 'MaxPool',
        input: ['x'],
        attr: { ksize: list(1, 2, 2, 1), strides: list(1, 2, 2, 1), padding: text('SAME') },
      },
    ],
    inputShape: [1, 2, 4, 1],
    outputShape: [1, 1, 1, 2],
    feed: tensor([1, 1, 2, 4], 1, 5, 2, 0, 3, 4, 8, 1),
  });
  expect([...result.data]).toEqual([5, 8]);
});

it('multiplies by a matrix, adds the bias and applies the activation', async () => {
  const result = await run({
    nodes: [
      { name: 'flat', op: 'Mean', input: ['x', 'axes'], attr: { keep_dims: { b: false } } },
      {
        name: 'y',
        op: '_FusedMatMul',
        input: ['flat', 'matrix', 'bias'],
        attr: { fused_ops: fuse('BiasAdd', 'Relu') },
      },
    ],
    weights: { axes: whole(1, 2), matrix: floats([2, 2], 1, 2, 3, 4), bias: floats([2], 1, -100) },
    inputShape: [1, 1, 1, 2],
    outputShape: [1, 2],
    feed: tensor([1, 2, 1, 1], 10, 20),
  });
  // [10, 20] x [[1, 2], [3, 4]] = [70, 100]; with the bias [71, 0].
  expect([...result.data]).toEqual([71, 0]);
});

it('computes the activations and comparisons of the models', async () => {
  const apply = async (op: string, weights?: Readonly<Record<string, Weight>>) => {
    const names = ['x', ...Object.keys(weights ?? {})];
    const result = await run({
      nodes: [{ name: 'y', op, input: names }],
      ...(weights && { weights }),
      inputShape: [1, 3],
      outputShape: [1, 3],
      feed: tensor([1, 3], -1, 0, 9),
    });
    return [...result.data];
  };
  expect(await apply('Relu')).toEqual([0, 0, 9]);
  expect(await apply('Relu6')).toEqual([0, 0, 6]);
  expect((await apply('Sigmoid'))[1]).toBeCloseTo(0.5);
  const softmax = await apply('Softmax');
  expect(softmax[0]).toBeCloseTo(Math.exp(-1) / (Math.exp(-1) + 1 + Math.exp(9)), 6);
  expect(softmax.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  const two = { two: floats([], 2) };
  expect(await apply('Minimum', two)).toEqual([-1, 0, 2]);
  expect(await apply('Maximum', two)).toEqual([2, 2, 9]);
  expect(await apply('Sub', two)).toEqual([-3, -2, 7]);
});

it('names the node whose operator it does not know', () => {
  const model = { nodes: [{ name: 'y', op: 'Cosh', input: ['x'] }], weights: new Map() };
  const options = { input: { node: 'x', name: 'x', shape: [1, 1] }, outputs: { result: 'y' } };
  expect(() => convertGraphModel(model, options)).toThrow('Cosh of "y"');
});
