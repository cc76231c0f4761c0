import { VisionError } from '@fovea/contract';
import { expect, it } from 'vitest';
import { atMostBytes, readBytes } from './bounded-bytes.js';

async function* chunks(count: number, size: number): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) yield Buffer.alloc(size, index);
}

it('joins chunks of any size', async () => {
  const bytes = await readBytes(chunks(3, 100_000), 1_000_000);
  expect(bytes.length).toBe(300_000);
  expect([bytes[0], bytes[100_000], bytes[299_999]]).toEqual([0, 1, 2]);
  expect((await readBytes(chunks(0, 1), 10)).length).toBe(0);
});

it('holds bytes that come one by one in no more memory than they need', async () => {
  const before = process.memoryUsage().arrayBuffers;
  const bytes = await readBytes(chunks(300_000, 1), 1_000_000);
  expect(bytes.length).toBe(300_000);
  expect(bytes.buffer.byteLength).toBeLessThanOrEqual(2 * 300_000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32_000_000);
});

it('takes exactly as many bytes as are allowed and reads no further', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += 10;
      yield Buffer.alloc(10);
    }
  }
  expect((await readBytes(chunks(10, 10), 100)).length).toBe(100);
  await expect(readBytes(endless(), 100)).rejects.toThrow(VisionError);
  await expect(readBytes(atMostBytes(endless(), 100), 10_000)).rejects.toThrow(VisionError);
  expect(read).toBe(220);
});
