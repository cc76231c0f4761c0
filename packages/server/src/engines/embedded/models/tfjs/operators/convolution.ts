import { type GraphNode, numberListAttribute, textAttribute, textListAttribute } from '../graph-model.js';
import type { Attribute, OnnxGraph } from '../onnx-graph.js';
import { computedInput, constantInput, floatsOf, type Operator } from '../operator.js';
import { type ComputedValue, type ConstantValue, transpose, type Value } from '../value.js';
import { activate } from './activation.js';

/** Height and width of a window attribute that TensorFlow gives for all four axes. */
function heightAndWidth(node: GraphNode, attribute: string): [number, number] {
  const [, height = 1, width = 1] = numberListAttribute(node, attribute);
  return [height, width];
}

/** Padding as TensorFlow counts it; SAME puts the odd pixel at the end, as ONNX's SAME_UPPER does. */
function padding(node: GraphNode): string {
  const kind = textAttribute(node, 'padding');
  if (kind === 'SAME') return 'SAME_UPPER';
  if (kind === 'VALID') return 'VALID';
  throw new Error(`${node.op} "${node.name}" has the unsupported padding ${kind}`);
}

function outputSize(node: GraphNode, size: number, window: number, stride: number): number {
  return padding(node) === 'VALID' ? Math.floor((size - window) / stride) + 1 : Math.ceil(size / stride);
}

/** ONNX wants [output channel, input channel per group, height, width]; TensorFlow has them last. */
function kernelFor(kernel: ConstantValue, isDepthwise: boolean, graph: OnnxGraph) {
  const [height = 1, width = 1, inChannels = 1, last = 1] = kernel.shape;
  const outChannels = isDepthwise ? inChannels * last : last;
  const order = isDepthwise ? [2, 3, 0, 1] : [3, 2, 0, 1];
  const data = transpose(floatsOf(kernel), kernel.shape, order);
  const dims = [outChannels, isDepthwise ? 1 : inChannels, height, width];
  return { name: graph.floats(data, dims), height, width, outChannels, groups: isDepthwise ? inChannels : 1 };
}

function convolve(
  node: GraphNode,
  inputs: readonly Value[],
  graph: OnnxGraph,
  bias?: ConstantValue,
): ComputedValue {
  const picture = computedInput(node, inputs, 0);
  const isDepthwise = node.op.includes('Depthwise');
  const kernel = kernelFor(constantInput(node, inputs, 1), isDepthwise, graph);
  const strides = heightAndWidth(node, 'strides');
  const operands = [picture.name, kernel.name];
  if (bias) operands.push(graph.floats(floatsOf(bias), [kernel.outChannels]));
  const attributes: Record<string, Attribute> = {
    auto_pad: padding(node),
    dilations: heightAndWidth(node, 'dilations'),
    group: kernel.groups,
    kernel_shape: [kernel.height, kernel.width],
    strides,
  };
  const [batch = 1, height = 1, width = 1] = picture.shape;
  return {
    shape: [
      batch,
      outputSize(node, height, kernel.height, strides[0]),
      outputSize(node, width, kernel.width, strides[1]),
      kernel.outChannels,
    ],
    name: graph.node('Conv', operands, attributes),
  };
}

/** A convolution with what TensorFlow fused into it: a bias, then perhaps an activation. */
const convolution: Operator = (node, inputs, graph) => {
  const fused = textListAttribute(node, 'fused_ops');
  const [first, activation] = fused;
  if (first !== undefined && first !== 'BiasAdd') {
    throw new Error(`${node.op} "${node.name}" fuses the unsupported ${first}`);
  }
  const convolved = convolve(node, inputs, graph, first ? constantInput(node, inputs, 2) : undefined);
  return activation ? activate(convolved, activation, graph) : convolved;
};

const maxPool: Operator = (node, inputs, graph) => {
  const picture = computedInput(node, inputs, 0);
  const window = heightAndWidth(node, 'ksize');
  const strides = heightAndWidth(node, 'strides');
  const [batch = 1, height = 1, width = 1, channels = 1] = picture.shape;
  return {
    shape: [
      batch,
      outputSize(node, height, window[0], strides[0]),
      outputSize(node, width, window[1], strides[1]),
      channels,
    ],
    name: graph.node('MaxPool', [picture.name], { auto_pad: padding(node), kernel_shape: window, strides }),
  };
};

export const convolutions: Readonly<Record<string, Operator>> = {
  Conv2D: convolution,
  DepthwiseConv2dNative: convolution,
  FusedDepthwiseConv2dNative: convolution,
  _FusedConv2D: convolution,
  MaxPool: maxPool,
};
