import { ProtobufWriter } from './protobuf.js';

/** ONNX element types, by the numbers of `TensorProto.DataType`. */
const ELEMENT_TYPES = { float32: 1, int64: 7 } as const;

/** `AttributeProto.AttributeType` */
const ATTRIBUTE_TYPES = { float: 1, int: 2, string: 3, ints: 7 } as const;

const IR_VERSION = 8;
const OPSET_VERSION = 17;

/** What may be given to a node: a whole number, several, a text, or a float. */
export type Attribute = number | readonly number[] | string | { readonly float: number };

/** A graph input or output; a text in `dims` names a size that may change from run to run. */
export interface GraphPort {
  readonly name: string;
  readonly dims: readonly (number | string)[];
}

/**
 * Collects nodes and constants and writes them as an ONNX model (opset 17).
 *
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
export class OnnxGraph {
  readonly #nodes: ProtobufWriter[] = [];
  readonly #initializers: ProtobufWriter[] = [];
  #names = 0;

  /** Adds a node with one output and answers the output's name. An empty input name means "not given". */
  node(operator: string, inputs: readonly string[], attributes: Record<string, Attribute> = {}): string {
    const output = this.#newName();
    this.nodeNamed(output, operator, inputs, attributes);
    return output;
  }

  /** Adds a node whose only output is called `output`. */
  nodeNamed(
    output: string,
    operator: string,
    inputs: readonly string[],
    attributes: Record<string, Attribute> = {},
  ): void {
    const node = new ProtobufWriter();
    for (const input of inputs) node.text(1, input);
    node.text(2, output).text(3, output).text(4, operator);
    for (const [name, value] of Object.entries(attributes)) node.message(5, attributeMessage(name, value));
    this.#nodes.push(node);
  }

  /** Adds a float constant of the given shape and answers its name. */
  floats(data: Float32Array, dims: readonly number[]): string {
    return this.#initializer('float32', new Uint8Array(data.buffer, data.byteOffset, data.byteLength), dims);
  }

  /** Adds a one-dimensional constant of whole numbers and answers its name. */
  integers(values: readonly number[]): string {
    const data = BigInt64Array.from(values, BigInt);
    return this.#initializer('int64', new Uint8Array(data.buffer), [values.length]);
  }

  /** The model as the bytes of an `.onnx` file. */
  serialize(inputs: readonly GraphPort[], outputs: readonly GraphPort[]): Uint8Array {
    const graph = new ProtobufWriter();
    for (const node of this.#nodes) graph.message(1, node);
    graph.text(2, 'fovea');
    for (const initializer of this.#initializers) graph.message(5, initializer);
    for (const input of inputs) graph.message(11, portMessage(input));
    for (const output of outputs) graph.message(12, portMessage(output));
    const opset = new ProtobufWriter().text(1, '').integer(2, OPSET_VERSION);
    return new ProtobufWriter()
      .integer(1, IR_VERSION)
      .text(2, 'fovea')
      .message(7, graph)
      .message(8, opset)
      .finish();
  }

  #initializer(type: keyof typeof ELEMENT_TYPES, data: Uint8Array, dims: readonly number[]): string {
    const name = this.#newName();
    const tensor = new ProtobufWriter();
    for (const size of dims) tensor.integer(1, size);
    tensor.integer(2, ELEMENT_TYPES[type]).text(8, name).bytes(9, data);
    this.#initializers.push(tensor);
    return name;
  }

  #newName(): string {
    this.#names += 1;
    return `v${this.#names}`;
  }
}

function attributeMessage(name: string, value: Attribute): ProtobufWriter {
  const message = new ProtobufWriter().text(1, name);
  if (typeof value === 'number') return message.integer(3, value).integer(20, ATTRIBUTE_TYPES.int);
  if (typeof value === 'string') return message.text(4, value).integer(20, ATTRIBUTE_TYPES.string);
  if ('float' in value) return message.float(2, value.float).integer(20, ATTRIBUTE_TYPES.float);
  for (const item of value) message.integer(8, item);
  return message.integer(20, ATTRIBUTE_TYPES.ints);
}

function portMessage({ name, dims }: GraphPort): ProtobufWriter {
  const shape = new ProtobufWriter();
  for (const size of dims) {
    const dimension = new ProtobufWriter();
    if (typeof size === 'string') dimension.text(2, size);
    else dimension.integer(1, size);
    shape.message(1, dimension);
  }
  const tensor = new ProtobufWriter().integer(1, ELEMENT_TYPES.float32).message(2, shape);
  return new ProtobufWriter().text(1, name).message(2, new ProtobufWriter().message(1, tensor));
}
