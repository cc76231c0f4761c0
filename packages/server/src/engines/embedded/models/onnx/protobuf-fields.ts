/** One field of a protocol buffers message as it stands on the wire. */
export type ProtobufField =
  | { readonly number: number; readonly kind: 'integer'; readonly value: bigint }
  | { readonly number: number; readonly kind: 'bytes' | 'fixed32' | 'fixed64'; readonly value: Uint8Array };

const KINDS = { 0: 'integer', 1: 'fixed64', 2: 'bytes', 5: 'fixed32' } as const;

/**
 * Splits a message into its fields, in their order, without knowing what they mean.
 *
 * @throws Error when the bytes are not a message
 * @see https://protobuf.dev/programming-guides/encoding/
 */
export function readFields(message: Uint8Array): ProtobufField[] {
  const fields: ProtobufField[] = [];
  let position = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 64n; shift += 7n) {
      const byte = message[position];
      if (byte === undefined) break;
      position += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new Error('Expected a number in a protobuf message but it ends or goes on for ever');
  };
  const bytes = (length: number): Uint8Array => {
    position += length;
    if (position > message.length) throw new Error('Expected a whole protobuf message but it is cut off');
    return message.subarray(position - length, position);
  };
  while (position < message.length) {
    const tag = Number(varint());
    const number = tag >> 3;
    const kind = KINDS[(tag & 7) as keyof typeof KINDS];
    if (kind === 'integer') fields.push({ number, kind, value: varint() });
    else if (kind === 'bytes') fields.push({ number, kind, value: bytes(Number(varint())) });
    else if (kind === 'fixed32') fields.push({ number, kind, value: bytes(4) });
    else if (kind === 'fixed64') fields.push({ number, kind, value: bytes(8) });
    else throw new Error(`Expected a protobuf field but received wire type ${tag & 7}`);
  }
  return fields;
}

/** The bytes of every field with a number: texts and messages. */
export function bytesOf(fields: readonly ProtobufField[], number: number): Uint8Array[] {
  return fields.flatMap((field) => (field.number === number && field.kind === 'bytes' ? [field.value] : []));
}

/** The integers with a field number, also where they are packed into one field. */
export function integersOf(fields: readonly ProtobufField[], number: number): number[] {
  return fields.flatMap((field) => {
    if (field.number !== number) return [];
    if (field.kind === 'integer') return [Number(field.value)];
    return field.kind === 'bytes' ? unpackIntegers(field.value) : [];
  });
}

function unpackIntegers(packed: Uint8Array): number[] {
  const values: number[] = [];
  let value = 0;
  let factor = 1;
  for (const byte of packed) {
    value += (byte & 0x7f) * factor;
    factor *= 128;
    if (byte >= 0x80) continue;
    values.push(value);
    [value, factor] = [0, 1];
  }
  return values;
}
