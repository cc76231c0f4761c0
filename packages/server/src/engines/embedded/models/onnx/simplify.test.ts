import ort from 'onnxruntime-node';
import { expect, it } from 'vitest';
import { OnnxGraph } from '../tfjs/onnx-graph.js';
import { OnnxModel } from './onnx-model.js';
import { simplify } from './simplify.js';

const PORT = { name: 'image', dims: [1, 3, 4, 'width'] } as const;

/** conv -> x * 2 + 0.5 -> hard swish in four steps -> x * 0.25 - 1, as PaddlePaddle writes it. */
function exported(clipTo = 6): Uint8Array {
  const graph = new OnnxGraph();
  const number = (value: number) => graph.floats(Float32Array.of(value), [1]);
  const weights = Float32Array.from({ length: 5 * 3 * 9 }, (_, index) => Math.sin(index));
  const convolved = graph.node('Conv', ['image', graph.floats(weights, [5, 3, 3, 3])], {
    pads: [1, 1, 1, 1],
  });
  const scaled = graph.node('Add', [graph.node('Mul', [number(2), convolved]), number(0.5)]);
  const clipped = graph.node('Clip', [
    graph.node('Add', [scaled, number(3)]),
    graph.floats(Float32Array.of(0), []),
    graph.floats(Float32Array.of(clipTo), []),
  ]);
  const swish = graph.node('Div', [graph.node('Mul', [scaled, clipped]), number(6)]);
  graph.nodeNamed('out', 'Add', [graph.node('Mul', [number(0.25), swish]), number(-1)]);
  return graph.serialize([PORT], [{ name: 'out', dims: [1, 5, 4, 'width'] }]);
}

async function run(model: Uint8Array): Promise<number[]> {
  const session = await ort.InferenceSession.create(model, { logSeverityLevel: 3 });
  const image = Float32Array.from({ length: 3 * 4 * 6 }, (_, index) => 3 * Math.cos(index));
  const outputs = await session.run({ image: new ort.Tensor('float32', image, [1, 3, 4, 6]) });
  const { out } = outputs;
  if (!out) throw new Error('no output');
  return [...(out.data as Float32Array)];
}

const operators = (model: Uint8Array) => new OnnxModel(model).nodes.map(({ operator }) => operator);

it('writes affine steps as normalizations and the hard swish with its own operator', () => {
  expect(operators(simplify(exported()))).toEqual([
    'Conv',
    'BatchNormalization',
    'HardSigmoid',
    'Mul',
    'BatchNormalization',
  ]);
});

it('changes no result', async () => {
  const [before, after] = [await run(exported()), await run(simplify(exported()))];
  expect(Math.max(...before) - Math.min(...before)).toBeGreaterThan(0.5);
  before.forEach((value, index) => {
    expect(after[index]).toBeCloseTo(value, 4);
  });
});

it('leaves a clip to other bounds alone', async () => {
  expect(operators(simplify(exported(5)))).toContain('Clip');
  expect(await run(simplify(exported(5)))).not.toEqual(await run(simplify(exported())));
});

it('refuses bytes that are not a model', () => {
  expect(() => simplify(new TextEncoder().encode('not a model'))).toThrow();
  expect(() => simplify(new Uint8Array())).toThrow('no graph');
  expect(() => simplify(exported().subarray(0, 100))).toThrow();
});
