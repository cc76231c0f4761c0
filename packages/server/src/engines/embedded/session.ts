import ort from 'onnxruntime-node';

/** A tensor by its shape and its values in row-major order. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** A loaded network. `run` blocks its thread, so sessions live in worker threads only. */
export interface Session {
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>>;
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
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    release: () => session.release(),
    async run(inputs) {
      const feeds: Record<string, ort.Tensor> = {};
      for (const [name, tensor] of Object.entries(inputs)) {
        feeds[name] = new ort.Tensor('float32', tensor.data, tensor.dims);
      }
      const start = performance.now();
      const outputs = await session.run(feeds);
      onRun?.(performance.now() - start);
      const result: Record<string, Tensor> = {};
      for (const [name, tensor] of Object.entries(outputs)) {
        result[name] = { dims: tensor.dims, data: tensor.data as Float32Array };
      }
      return result;
    },
  };
}
