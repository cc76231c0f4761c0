import { textListAttribute } from '../graph-model.js';
import { computedInput, constantInput, floatsOf, type Operator } from '../operator.js';
import { activate } from './activation.js';

/** A matrix product with its bias and activation. */
const fusedMatMul: Operator = (node, inputs, graph) => {
  const rows = computedInput(node, inputs, 0);
  const matrix = constantInput(node, inputs, 1);
  if (node.attr?.transpose_a?.b || node.attr?.transpose_b?.b) {
    throw new Error(`${node.op} "${node.name}" transposes an operand, which is not supported`);
  }
  const [first, activation] = textListAttribute(node, 'fused_ops');
  if (first !== 'BiasAdd') throw new Error(`${node.op} "${node.name}" has no bias`);
  const bias = constantInput(node, inputs, 2);
  const [batch = 1] = rows.shape;
  const [, width = 1] = matrix.shape;
  const product = {
    shape: [batch, width],
    name: graph.node('Gemm', [
      rows.name,
      graph.floats(floatsOf(matrix), matrix.shape),
      graph.floats(floatsOf(bias), bias.shape),
    ]),
  };
  return activation ? activate(product, activation, graph) : product;
};

export const dense: Readonly<Record<string, Operator>> = { _FusedMatMul: fusedMatMul };
