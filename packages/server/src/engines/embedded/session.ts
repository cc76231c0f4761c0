import ort from 'onnxruntime-node';
import { Scratch } from './scratch.js';

/** A tensor by its shape and its values in row-major order. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** A loaded network. `run` blocks its thread, so sessions live in worker threads only. */
export interface Session {
  /**
   * @param outputs the shape of each output wanted. What it holds is good until the next run.
   */
  run<Name extends string>(
    inputs: Readonly<Record<string, Tensor>>,
    outputs: Readonly<Record<Name, readonly number[]>>,
  ): Promise<Record<Name, Tensor>>;
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  release(): Promise<void>;
}

export interface SessionOptions {
  /** Threads one run may use. */
  readonly threads: number;
  /** Told how long each bare run of the network took. */
  readonly onRun?: (ms: number) => void;
}

/**
 * Opens an ONNX model from a file.
 *
 * @param model path of the file
 * @throws Error when the file is missing or is not a model onnxruntime can run
 */
export async function openSession(model: string, { threads, onRun }: SessionOptions): Promise<Session> {
  const session = await ort.InferenceSession.create(model, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    // Plans memory for one input shape; ours change with every picture, and each plan is kept for ever.
    enableMemPattern: false,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  });
  const scratches = new Map(session.outputNames.map((name) => [name, new Scratch()]));
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    release: () => session.release(),
    async run<Name extends string>(
      inputs: Readonly<Record<string, Tensor>>,
      outputs: Readonly<Record<Name, readonly number[]>>,
    ) {
      const feeds = tensors(Object.entries(inputs));
      const wanted = (Object.entries(outputs) as [Name, readonly number[]][]).map(([name, dims]) => {
        const scratch = scratches.get(name);
        if (!scratch) throw new Error(`The network has no output "${name}"`);
        const length = dims.reduce((product, size) => product * size, 1);
        return [name, { dims, data: scratch.take(length) }] as const;
      });
      const start = performance.now();
      await session.run(feeds, tensors(wanted));
      onRun?.(performance.now() - start);
      return Object.fromEntries(wanted) as Record<Name, Tensor>;
    },
  };
}

function tensors(named: readonly (readonly [string, Tensor])[]): Record<string, ort.Tensor> {
  return Object.fromEntries(
    named.map(([name, { data, dims }]) => [name, new ort.Tensor('float32', data, dims)]),
  );
}
