import type { OnnxGraph } from '../onnx-graph.js';
import { computedInput, type Operator } from '../operator.js';
import type { ComputedValue } from '../value.js';

/** Applies an activation by TensorFlow's name for it. */
export function activate(value: ComputedValue, activation: string, graph: OnnxGraph): ComputedValue {
  if (activation === 'Relu6') {
    const zero = graph.floats(Float32Array.of(0), []);
    const six = graph.floats(Float32Array.of(6), []);
    return { shape: value.shape, name: graph.node('Clip', [value.name, zero, six]) };
  }
  if (activation === 'Relu' || activation === 'Sigmoid') {
    return { shape: value.shape, name: graph.node(activation, [value.name]) };
  }
  throw new Error(`The activation ${activation} is not supported`);
}

const activation: Operator = (node, inputs, graph) =>
  activate(computedInput(node, inputs, 0), node.op, graph);

const softmax: Operator = (node, inputs, graph) => {
  const value = computedInput(node, inputs, 0);
  if (value.shape.length === 4) throw new Error(`Softmax "${node.name}" over a picture is not supported`);
  return { shape: value.shape, name: graph.node('Softmax', [value.name], { axis: -1 }) };
};

export const activations: Readonly<Record<string, Operator>> = {
  Relu: activation,
  Relu6: activation,
  Sigmoid: activation,
  Softmax: softmax,
};
