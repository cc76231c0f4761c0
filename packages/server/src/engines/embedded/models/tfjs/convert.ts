import type { GraphModel, GraphNode } from './graph-model.js';
import { type GraphPort, OnnxGraph } from './onnx-graph.js';
import { operators } from './operators/index.js';
import { TO_CHANNEL_FIRST, type Value } from './value.js';

export interface ConversionOptions {
  /** The graph's input node, its name in the ONNX model, and its nominal [batch, height, width, channels]. */
  readonly input: { readonly node: string; readonly name: string; readonly shape: readonly number[] };
  /** True: the model takes any height and width that its strides divide, not only the nominal ones. */
  readonly anySize?: boolean;
  /** ONNX output names and the graph nodes they come from. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Converts a tfjs graph model to ONNX. Only what leads to the outputs is converted. Pictures go in and
 * come out channel-first, [batch, channel, height, width], as 32-bit floats.
 *
 * @returns the bytes of an `.onnx` file (opset 17)
 * @throws Error that names the node when an operator or one of its options is not supported
 */
export function convertGraphModel(model: GraphModel, options: ConversionOptions): Uint8Array {
  const graph = new OnnxGraph();
  const nodes = new Map(model.nodes.map((node) => [node.name, node]));
  const values = new Map<string, Value>();
  const { input } = options;
  values.set(input.node, { shape: input.shape, name: input.name });

  const inputsOf = (node: GraphNode) => (node.input ?? []).map((name) => name.replace(/:0$/, ''));

  const convert = (node: GraphNode): Value => {
    if (node.op === 'Const') {
      const weight = model.weights.get(node.name);
      if (!weight) throw new Error(`The weight "${node.name}" is missing`);
      return { shape: weight.shape, constant: weight.data };
    }
    const operator = operators[node.op];
    if (!operator) throw new Error(`The operator ${node.op} of "${node.name}" is not supported`);
    const operands = inputsOf(node).map((name) => values.get(name) as Value);
    return operator(node, operands, graph);
  };

  // Depth first with a stack of its own: the graphs are deeper than a call stack should be.
  const resolve = (output: string): Value => {
    const pending = [output];
    for (let name = pending.at(-1); name !== undefined; name = pending.at(-1)) {
      if (values.has(name)) {
        pending.pop();
        continue;
      }
      const node = nodes.get(name);
      if (!node) throw new Error(`The graph has no node "${name}"`);
      const missing = inputsOf(node).filter((operand) => !values.has(operand));
      if (missing.length > 0) {
        pending.push(...missing);
        continue;
      }
      values.set(name, convert(node));
    }
    return values.get(output) as Value;
  };

  const port = (name: string, shape: readonly number[]): GraphPort => {
    if (shape.length !== 4) return { name, dims: shape };
    const [batch = 1, channels = 1, height = 1, width = 1] = TO_CHANNEL_FIRST.map(
      (axis) => shape[axis] as number,
    );
    if (!options.anySize) return { name, dims: [batch, channels, height, width] };
    return { name, dims: [batch, channels, `${name}_height`, `${name}_width`] };
  };

  const outputs = Object.entries(options.outputs).map(([name, node]) => {
    const value = resolve(node);
    if ('constant' in value) throw new Error(`The output "${node}" is a constant`);
    graph.nodeNamed(name, 'Identity', [value.name]);
    return port(name, value.shape);
  });
  return graph.serialize([port(input.name, input.shape)], outputs);
}
