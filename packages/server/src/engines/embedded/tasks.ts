import type { DetectionResult, Face } from '../engine.js';
import type { DetectionInput } from './detector/input.js';
import type { FaceInput } from './faces/input.js';
import type { ModelPaths } from './models/prepare.js';
import type { TextInput } from './text/input.js';
import type { TextReading } from './text/reader.js';

/** What a worker can be asked to do: the name of the work, what it is given and what it answers. */
export interface Tasks {
  detect: { input: DetectionInput; result: DetectionResult };
  readFaces: { input: FaceInput; result: readonly Face[] };
  readText: { input: TextInput; result: TextReading };
}

export type TaskName = keyof Tasks;

/** One piece of work as it is sent to a worker. `cancelled[0]` becomes 1 when nobody waits any more. */
export interface TaskMessage<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly input: Tasks[Name]['input'];
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

/** What a worker is started with. */
export interface WorkerSetup {
  readonly models: ModelPaths;
  /** Threads one network run may use. */
  readonly threads: number;
}

/** Sent by a worker once its models are loaded. */
export interface WorkerReady {
  readonly fovea: 'ready';
}
