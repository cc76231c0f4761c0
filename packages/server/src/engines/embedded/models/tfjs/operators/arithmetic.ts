import { elementwiseOperand, input, type Operator } from '../operator.js';
import type { Value } from '../value.js';

/** The shape of an element-wise result: trailing axes are matched, a size of 1 stretches. */
function broadcastShape(a: Value, b: Value): number[] {
  const rank = Math.max(a.shape.length, b.shape.length);
  return Array.from({ length: rank }, (_, axis) => {
    const sizeA = a.shape[axis - rank + a.shape.length] ?? 1;
    const sizeB = b.shape[axis - rank + b.shape.length] ?? 1;
    return sizeA === 1 ? sizeB : sizeA;
  });
}

function elementwise(onnxOperator: string): Operator {
  return (node, inputs, graph) => {
    const a = input(node, inputs, 0);
    const b = input(node, inputs, 1);
    const shape = broadcastShape(a, b);
    const operands = [elementwiseOperand(a, shape.length, graph), elementwiseOperand(b, shape.length, graph)];
    return { shape, name: graph.node(onnxOperator, operands) };
  };
}

export const arithmetic: Readonly<Record<string, Operator>> = {
  Add: elementwise('Add'),
  AddV2: elementwise('Add'),
  Sub: elementwise('Sub'),
  Mul: elementwise('Mul'),
  Minimum: elementwise('Min'),
  Maximum: elementwise('Max'),
};
