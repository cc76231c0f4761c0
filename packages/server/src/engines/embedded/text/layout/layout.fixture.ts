import type { LineBox } from './line-box.js';

/** A level line 20 px high unless said otherwise, for tests. */
export function boxAt(index: number, left: number, middle: number, width: number, height = 20): LineBox {
  return { index, left, right: left + width, middle, height, slope: 0 };
}
