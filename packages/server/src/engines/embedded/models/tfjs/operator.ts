import type { GraphNode } from './graph-model.js';
import type { OnnxGraph } from './onnx-graph.js';
import { type ComputedValue, type ConstantValue, TO_CHANNEL_FIRST, transpose, type Value } from './value.js';

/** Turns one TensorFlow node into ONNX nodes. */
export type Operator = (node: GraphNode, inputs: readonly Value[], graph: OnnxGraph) => Value;

/** The input at `index`, as an operand that can be computed or constant. */
export function input(node: GraphNode, inputs: readonly Value[], index: number): Value {
  const value = inputs[index];
  if (!value) throw new Error(`${node.op} "${node.name}" lacks its input ${index}`);
  return value;
}

/** The input at `index`, which must be a weight known at conversion. */
export function constantInput(node: GraphNode, inputs: readonly Value[], index: number): ConstantValue {
  const value = input(node, inputs, index);
  if (!('constant' in value)) throw new Error(`${node.op} "${node.name}" needs a constant input ${index}`);
  return value;
}

/** The input at `index`, which must be computed by the graph. */
export function computedInput(node: GraphNode, inputs: readonly Value[], index: number): ComputedValue {
  const value = input(node, inputs, index);
  if ('constant' in value) throw new Error(`${node.op} "${node.name}" has a constant input ${index}`);
  return value;
}

export function floatsOf(value: ConstantValue): Float32Array {
  return value.constant instanceof Float32Array ? value.constant : Float32Array.from(value.constant);
}

/**
 * The name of a value as an operand of an element-wise operator whose result has `rank` axes. Constants
 * that broadcast along trailing axes in TensorFlow are laid out so that they still do channel-first.
 */
export function elementwiseOperand(value: Value, rank: number, graph: OnnxGraph): string {
  if (!('constant' in value)) return value.name;
  const data = floatsOf(value);
  if (data.length === 1) return graph.floats(data, []);
  if (rank !== 4) return graph.floats(data, value.shape);
  const shape = [...Array(4 - value.shape.length).fill(1), ...value.shape] as number[];
  return graph.floats(
    transpose(data, shape, TO_CHANNEL_FIRST),
    TO_CHANNEL_FIRST.map((axis) => shape[axis] as number),
  );
}
