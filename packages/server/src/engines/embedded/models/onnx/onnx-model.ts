import { ProtobufWriter } from '../tfjs/protobuf.js';
import { bytesOf, integersOf, type ProtobufField, readFields } from './protobuf-fields.js';

/** Field numbers of onnx.proto. */
const MODEL_GRAPH = 7;
const GRAPH = { node: 1, initializer: 5 } as const;
const NODE = { input: 1, output: 2, name: 3, operator: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, float: 2, tensor: 5, type: 20 } as const;
const TENSOR = { dims: 1, type: 2, floats: 4, name: 8, raw: 9 } as const;
const FLOAT = 1;

const decoder = new TextDecoder();

/** A node of a graph; `bytes` is all of it as it stands in the file. */
export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly bytes: Uint8Array;
}

/** A constant of a graph; `floats` is absent where its elements are of another type. */
export interface OnnxConstant {
  readonly dims: readonly number[];
  readonly floats?: Float32Array;
}

/**
 * The nodes and constants of an ONNX model, for rewriting. What is not rewritten stays byte for byte.
 *
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
export class OnnxModel {
  readonly nodes: readonly OnnxNode[];
  readonly constants: ReadonlyMap<string, OnnxConstant>;
  readonly #fields: readonly ProtobufField[];
  readonly #graph: readonly ProtobufField[];

  /** @throws Error when the bytes are not a model */
  constructor(bytes: Uint8Array) {
    this.#fields = readFields(bytes);
    const [graph] = bytesOf(this.#fields, MODEL_GRAPH);
    if (!graph) throw new Error('Expected an ONNX model but it has no graph');
    this.#graph = readFields(graph);
    this.nodes = bytesOf(this.#graph, GRAPH.node).map(readNode);
    this.constants = new Map([
      ...bytesOf(this.#graph, GRAPH.initializer).map(readNamedTensor),
      ...this.nodes.flatMap(readConstantNode),
    ]);
  }

  /** The model with other nodes, and more constants. */
  withNodes(nodes: readonly OnnxNode[], initializers: readonly Uint8Array[]): Uint8Array {
    const graph = new ProtobufWriter();
    for (const { bytes } of nodes) graph.bytes(GRAPH.node, bytes);
    for (const field of this.#graph) if (field.number !== GRAPH.node) copy(graph, field);
    for (const initializer of initializers) graph.bytes(GRAPH.initializer, initializer);
    const model = new ProtobufWriter();
    for (const field of this.#fields) {
      if (field.number === MODEL_GRAPH) model.message(MODEL_GRAPH, graph);
      else copy(model, field);
    }
    return model.finish();
  }
}

/** A node with one output, for `OnnxModel.withNodes`. */
export function makeNode(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number>> = {},
): OnnxNode {
  const node = new ProtobufWriter();
  for (const input of inputs) node.text(NODE.input, input);
  node.text(NODE.output, output).text(NODE.name, output).text(NODE.operator, operator);
  for (const [name, value] of Object.entries(attributes)) {
    const attribute = new ProtobufWriter().text(ATTRIBUTE.name, name).float(ATTRIBUTE.float, value);
    node.message(NODE.attribute, attribute.integer(ATTRIBUTE.type, FLOAT));
  }
  return { operator, inputs, outputs: [output], bytes: node.finish() };
}

/** The attributes of a node that are floats. */
export function floatAttributes({ bytes }: OnnxNode): ReadonlyMap<string, number> {
  const attributes = bytesOf(readFields(bytes), NODE.attribute).map(readFields);
  return new Map(
    attributes.flatMap((fields) => {
      const [name] = bytesOf(fields, ATTRIBUTE.name);
      const float = fields.find(({ number, kind }) => number === ATTRIBUTE.float && kind === 'fixed32');
      if (float?.kind !== 'fixed32') return [];
      return [[decoder.decode(name), new Float32Array(Uint8Array.from(float.value).buffer)[0] ?? 0]];
    }),
  );
}

/** A one-dimensional float constant, for `OnnxModel.withNodes`. */
export function makeConstant(name: string, values: Float32Array): Uint8Array {
  const tensor = new ProtobufWriter().integer(TENSOR.dims, values.length).integer(TENSOR.type, FLOAT);
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return tensor.text(TENSOR.name, name).bytes(TENSOR.raw, bytes).finish();
}

function copy(target: ProtobufWriter, field: ProtobufField): void {
  if (field.kind === 'integer') target.integer(field.number, Number(field.value));
  else if (field.kind === 'bytes') target.bytes(field.number, field.value);
  else throw new Error(`Expected no ${field.kind} field in an ONNX model or graph but received one`);
}

function readNode(bytes: Uint8Array): OnnxNode {
  const fields = readFields(bytes);
  const texts = (number: number) => bytesOf(fields, number).map((text) => decoder.decode(text));
  const [operator = ''] = texts(NODE.operator);
  return { operator, inputs: texts(NODE.input), outputs: texts(NODE.output), bytes };
}

function readNamedTensor(bytes: Uint8Array): [string, OnnxConstant] {
  const [name] = bytesOf(readFields(bytes), TENSOR.name);
  return [decoder.decode(name), readTensor(bytes)];
}

function readConstantNode({ operator, outputs: [output = ''], bytes }: OnnxNode): [string, OnnxConstant][] {
  if (operator !== 'Constant') return [];
  return bytesOf(readFields(bytes), NODE.attribute)
    .flatMap((attribute) => bytesOf(readFields(attribute), ATTRIBUTE.tensor))
    .map((tensor) => [output, readTensor(tensor)]);
}

function readTensor(bytes: Uint8Array): OnnxConstant {
  const fields = readFields(bytes);
  const dims = integersOf(fields, TENSOR.dims);
  const [data] = [...bytesOf(fields, TENSOR.raw), ...bytesOf(fields, TENSOR.floats)];
  if (integersOf(fields, TENSOR.type)[0] !== FLOAT || !data) return { dims };
  return { dims, floats: new Float32Array(Uint8Array.from(data).buffer) };
}
