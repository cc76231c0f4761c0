import { expect, it } from 'vitest';
import { ProtobufWriter } from './protobuf.js';

const bytesOf = (writer: ProtobufWriter) => [...writer.finish()];

it('writes small, large and negative integers as varints', () => {
  expect(bytesOf(new ProtobufWriter().integer(1, 5))).toEqual([0x08, 5]);
  expect(bytesOf(new ProtobufWriter().integer(1, 300))).toEqual([0x08, 0xac, 0x02]);
  expect(bytesOf(new ProtobufWriter().integer(1, -1))).toEqual([0x08, ...Array(9).fill(0xff), 0x01]);
});

it('writes text and nested messages with their length', () => {
  const inner = new ProtobufWriter().text(2, 'ab');
  expect(bytesOf(new ProtobufWriter().message(3, inner))).toEqual([0x1a, 4, 0x12, 2, 0x61, 0x62]);
});

it('writes floats in little-endian order', () => {
  expect(bytesOf(new ProtobufWriter().float(2, 1))).toEqual([0x15, 0, 0, 0x80, 0x3f]);
});
