import type { Weight } from './weights.js';

/**
 * A value in the graph under conversion.
 *
 * TensorFlow keeps pictures as [batch, height, width, channel]; onnxruntime is fastest on
 * [batch, channel, height, width]. So every value of rank 4 is channel-first in the ONNX graph, and all
 * other ranks stand as they are. `shape` is always in TensorFlow's order, at the model's nominal size.
 */
export type Value = ComputedValue | ConstantValue;

export interface ComputedValue {
  readonly shape: readonly number[];
  /** Its name in the ONNX graph. */
  readonly name: string;
}

/** A weight; an operator writes it into the ONNX graph in the layout it needs. */
export interface ConstantValue {
  readonly shape: readonly number[];
  readonly constant: Weight['data'];
}

/** The order of axes that turns [batch, height, width, channel] into [batch, channel, height, width]. */
export const TO_CHANNEL_FIRST = [0, 3, 1, 2] as const;

/** The order of axes that turns [batch, channel, height, width] into [batch, height, width, channel]. */
export const TO_CHANNEL_LAST = [0, 2, 3, 1] as const;

/** Where an axis of TensorFlow's order stands in the ONNX graph. Negative axes count from the end. */
export function onnxAxis(axis: number, rank: number): number {
  const positive = axis < 0 ? axis + rank : axis;
  return rank === 4 ? TO_CHANNEL_FIRST.indexOf(positive as 0 | 1 | 2 | 3) : positive;
}

/** The values of `data` with its axes in the order `permutation`. */
export function transpose(
  data: Float32Array,
  shape: readonly number[],
  permutation: readonly number[],
): Float32Array {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
  const sizes = permutation.map((axis) => shape[axis] as number);
  const steps = permutation.map((axis) => strides[axis] as number);
  const result = new Float32Array(data.length);
  const index = sizes.map(() => 0);
  let source = 0;
  for (let target = 0; target < result.length; target += 1) {
    result[target] = data[source] as number;
    for (let axis = sizes.length - 1; axis >= 0; axis -= 1) {
      index[axis] = (index[axis] as number) + 1;
      source += steps[axis] as number;
      if ((index[axis] as number) < (sizes[axis] as number)) break;
      source -= (steps[axis] as number) * (sizes[axis] as number);
      index[axis] = 0;
    }
  }
  return result;
}
