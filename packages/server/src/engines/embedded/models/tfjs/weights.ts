/** One weight as the manifest of a tfjs model describes it. */
export interface WeightSpecification {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: { readonly dtype: string; readonly scale?: number; readonly min?: number };
}

/** A weight's values in row-major order. */
export interface Weight {
  readonly shape: readonly number[];
  readonly data: Float32Array | Int32Array;
}

/**
 * Reads the weights of a tfjs model from its binary file, where they stand one after the other.
 * Float16 and 8- or 16-bit quantized weights come out as 32-bit floats.
 *
 * @throws Error on a type that no embedded model has, or when the file ends too soon
 * @see https://github.com/tensorflow/tfjs/tree/master/tfjs-converter#format-conversion-details
 */
export function decodeWeights(
  specifications: readonly WeightSpecification[],
  file: Uint8Array,
): Map<string, Weight> {
  // A copy of its own, so that 4-byte views may start at any weight.
  const bytes = new Uint8Array(file).buffer;
  const weights = new Map<string, Weight>();
  let offset = 0;
  for (const specification of specifications) {
    const { name, shape } = specification;
    const length = shape.reduce((product, size) => product * size, 1);
    const stored = specification.quantization?.dtype ?? specification.dtype;
    const end = offset + length * storedBytes(stored, name);
    if (end > bytes.byteLength) throw new Error(`The weights end before "${name}" is complete`);
    weights.set(name, { shape, data: decode(specification, stored, bytes.slice(offset, end)) });
    offset = end;
  }
  return weights;
}

function storedBytes(dtype: string, name: string): number {
  const sizes: Record<string, number> = { float32: 4, int32: 4, float16: 2, uint16: 2, uint8: 1 };
  const size = sizes[dtype];
  if (size === undefined) throw new Error(`Weight "${name}" has the unsupported type ${dtype}`);
  return size;
}

function decode({ quantization }: WeightSpecification, stored: string, bytes: ArrayBuffer): Weight['data'] {
  if (stored === 'float32') return new Float32Array(bytes);
  if (stored === 'int32') return new Int32Array(bytes);
  if (stored === 'float16') return halvesToFloats(new Uint16Array(bytes));
  const steps = stored === 'uint8' ? new Uint8Array(bytes) : new Uint16Array(bytes);
  const { scale = 1, min = 0 } = quantization ?? {};
  return Float32Array.from(steps, (step) => step * scale + min);
}

/** The value of an IEEE 754 half-precision number given by its 16 bits. */
export function halfToNumber(bits: number): number {
  const sign = bits >> 15 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

let halfTable: Float32Array | undefined;

/** Through a table of all 65,536 half-precision numbers: a model has millions of them. */
function halvesToFloats(halves: Uint16Array): Float32Array {
  halfTable ??= Float32Array.from({ length: 65_536 }, (_, bits) => halfToNumber(bits));
  const floats = new Float32Array(halves.length);
  for (let index = 0; index < halves.length; index += 1) {
    floats[index] = halfTable[halves[index] as number] as number;
  }
  return floats;
}
