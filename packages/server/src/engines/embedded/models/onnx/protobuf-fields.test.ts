import { expect, it } from 'vitest';
import { ProtobufWriter } from '../tfjs/protobuf.js';
import { bytesOf, integersOf, readFields } from './protobuf-fields.js';

it('reads what the writer wrote', () => {
  const message = new ProtobufWriter().integer(1, 300).text(2, 'two').float(3, 1.5).integer(1, 7).finish();
  const fields = readFields(message);
  expect(integersOf(fields, 1)).toEqual([300, 7]);
  expect(bytesOf(fields, 2).map((text) => new TextDecoder().decode(text))).toEqual(['two']);
  expect(fields.map(({ kind }) => kind)).toEqual(['integer', 'bytes', 'fixed32', 'integer']);
});

it('unpacks integers that share one field', () => {
  const packed = new ProtobufWriter().bytes(1, Uint8Array.of(0xac, 0x02, 0x07)).finish();
  expect(integersOf(readFields(packed), 1)).toEqual([300, 7]);
});

it('refuses a message that is cut off', () => {
  const message = new ProtobufWriter().text(1, 'hello').finish();
  expect(() => readFields(message.subarray(0, 4))).toThrow('cut off');
  expect(() => readFields(Uint8Array.of(0x08, 0x80))).toThrow('ends');
});
