import { flagAttribute } from '../graph-model.js';
import { computedInput, constantInput, input, type Operator } from '../operator.js';
import { type ComputedValue, onnxAxis, TO_CHANNEL_LAST } from '../value.js';

const identity: Operator = (node, inputs) => input(node, inputs, 0);

/** The mean over height and width. */
const mean: Operator = (node, inputs, graph) => {
  const picture = computedInput(node, inputs, 0);
  const axes = [...constantInput(node, inputs, 1).constant].map((axis) => (axis < 0 ? axis + 4 : axis));
  if (picture.shape.length !== 4 || axes.sort().join() !== '1,2') {
    throw new Error(`Mean "${node.name}" is over other axes than height and width`);
  }
  const [batch = 1, , , channels = 1] = picture.shape;
  const pooled = graph.node('GlobalAveragePool', [picture.name]);
  if (flagAttribute(node, 'keep_dims')) return { shape: [batch, 1, 1, channels], name: pooled };
  return { shape: [batch, channels], name: graph.node('Flatten', [pooled]) };
};

/**
 * A resize to a constant size becomes one by the factor which that size means at the model's nominal
 * size, so that the model takes pictures of other sizes too.
 */
const resizeBilinear: Operator = (node, inputs, graph) => {
  const picture = computedInput(node, inputs, 0);
  const [targetHeight = 1, targetWidth = 1] = constantInput(node, inputs, 1).constant;
  const [batch = 1, height = 1, width = 1, channels = 1] = picture.shape;
  if (flagAttribute(node, 'align_corners')) {
    throw new Error(`ResizeBilinear "${node.name}" aligns corners, which is not supported`);
  }
  const scales = graph.floats(Float32Array.of(1, 1, targetHeight / height, targetWidth / width), [4]);
  return {
    shape: [batch, targetHeight, targetWidth, channels],
    name: graph.node('Resize', [picture.name, '', scales], {
      mode: 'linear',
      coordinate_transformation_mode: flagAttribute(node, 'half_pixel_centers') ? 'half_pixel' : 'asymmetric',
    }),
  };
};

const concat: Operator = (node, inputs, graph) => {
  const parts = inputs.slice(0, -1).map((_, index) => computedInput(node, inputs, index));
  const [first] = parts;
  if (!first) throw new Error(`ConcatV2 "${node.name}" joins nothing`);
  const rank = first.shape.length;
  const [given = 0] = constantInput(node, inputs, inputs.length - 1).constant;
  const axis = given < 0 ? given + rank : given;
  const shape = [...first.shape];
  shape[axis] = parts.reduce((sum, part) => sum + (part.shape[axis] as number), 0);
  const names = parts.map((part) => part.name);
  return { shape, name: graph.node('Concat', names, { axis: onnxAxis(axis, rank) }) };
};

/** The shape asked for, with the one size left open (-1) filled in. */
function resolveShape(asked: readonly number[], from: ComputedValue): number[] {
  const total = from.shape.reduce((product, size) => product * size, 1);
  const known = asked.reduce((product, size) => (size < 0 ? product : product * size), 1);
  return asked.map((size) => (size < 0 ? total / known : size));
}

/** Pictures are turned back to TensorFlow's order first, because a reshape reads values in order. */
const reshape: Operator = (node, inputs, graph) => {
  const value = computedInput(node, inputs, 0);
  const shape = resolveShape([...constantInput(node, inputs, 1).constant], value);
  if (shape.length === 4) throw new Error(`Reshape "${node.name}" to a picture is not supported`);
  const ordered =
    value.shape.length === 4 ? graph.node('Transpose', [value.name], { perm: TO_CHANNEL_LAST }) : value.name;
  return { shape, name: graph.node('Reshape', [ordered, graph.integers(shape)]) };
};

/** Zeros around the value; TensorFlow gives a pair (before, after) for each axis. */
const pad: Operator = (node, inputs, graph) => {
  const value = computedInput(node, inputs, 0);
  const pairs = constantInput(node, inputs, 1).constant;
  const rank = value.shape.length;
  const before = Array<number>(rank).fill(0);
  const after = Array<number>(rank).fill(0);
  const shape = value.shape.map((size, axis) => {
    const [first, last] = [pairs[2 * axis] as number, pairs[2 * axis + 1] as number];
    before[onnxAxis(axis, rank)] = first;
    after[onnxAxis(axis, rank)] = last;
    return size + first + last;
  });
  return { shape, name: graph.node('Pad', [value.name, graph.integers([...before, ...after])]) };
};

export const shapes: Readonly<Record<string, Operator>> = {
  ConcatV2: concat,
  Identity: identity,
  Mean: mean,
  Pad: pad,
  Reshape: reshape,
  ResizeBilinear: resizeBilinear,
};
