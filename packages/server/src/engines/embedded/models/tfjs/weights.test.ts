import { expect, it } from 'vitest';
import { decodeWeights, halfToNumber } from './weights.js';

it('reads floats, integers and quantized weights that stand one after the other', () => {
  const file = Buffer.concat([
    Buffer.from(new Uint8Array([0, 10, 20])),
    Buffer.from(new Float32Array([1.5, -2]).buffer),
    Buffer.from(new Uint16Array([0x3c00, 0xc000]).buffer),
    Buffer.from(new Int32Array([7]).buffer),
  ]);
  const weights = decodeWeights(
    [
      { name: 'a', shape: [3], dtype: 'float32', quantization: { dtype: 'uint8', scale: 0.5, min: -1 } },
      { name: 'b', shape: [2], dtype: 'float32' },
      { name: 'c', shape: [1, 2], dtype: 'float32', quantization: { dtype: 'float16' } },
      { name: 'd', shape: [], dtype: 'int32' },
    ],
    file,
  );
  expect([...(weights.get('a')?.data ?? [])]).toEqual([-1, 4, 9]);
  expect([...(weights.get('b')?.data ?? [])]).toEqual([1.5, -2]);
  expect([...(weights.get('c')?.data ?? [])]).toEqual([1, -2]);
  expect([...(weights.get('d')?.data ?? [])]).toEqual([7]);
});

it('knows the special half-precision numbers', () => {
  expect(halfToNumber(0x0001)).toBe(2 ** -24);
  expect(halfToNumber(0x7c00)).toBe(Number.POSITIVE_INFINITY);
  expect(halfToNumber(0x7e00)).toBeNaN();
});

it('says which weight a short file lacks', () => {
  const specification = { name: 'long', shape: [4], dtype: 'float32' };
  expect(() => decodeWeights([specification], new Uint8Array(8))).toThrow('"long"');
});
