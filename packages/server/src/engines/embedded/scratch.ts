/** Numbers are given out in multiples of this, so that a slightly larger picture does not mean a new buffer. */
const GRANULE = 65_536;

/**
 * Memory for numbers that are needed until the next ones are: the same buffer is given out again and again.
 * A network's inputs and outputs are megabytes for every picture; new ones each time would wait for the
 * garbage collector, and a worker would grow by what it leaves lying.
 */
export class Scratch {
  #buffer = new Float32Array(0);

  /** `length` numbers of any value. What was given out before is overwritten from now on. */
  take(length: number): Float32Array {
    if (this.#buffer.length < length) {
      this.#buffer = new Float32Array(Math.ceil(length / GRANULE) * GRANULE);
    }
    return this.#buffer.subarray(0, length);
  }
}
