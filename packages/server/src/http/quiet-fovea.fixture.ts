import type { AnalyzeResult } from '@fovea/contract';
import type { Fovea, Vitals } from '../fovea.js';

export const QUIET_VITALS: Vitals = {
  waitingCalls: 0,
  waitingTasks: 0,
  workerRestarts: 0,
  secondReaderFailures: 0,
};

const ANSWER: AnalyzeResult = {
  metadata: { width: 60, height: 50 },
  tags: [{ name: 'dog', confidence: 0.9 }],
};

/** A Fovea without networks, which does for each call what a test says. */
export function quietFovea(analyze: Fovea['analyze'] = async () => ANSWER, vitals = QUIET_VITALS): Fovea {
  return { ready: true, vitals, load: async () => {}, dispose: async () => {}, analyze };
}

/** Reports the stages of a call as an engine would, then answers. */
export const inStages: Fovea['analyze'] = async (_source, _request, { timings }) => {
  for (const stage of ['source', 'wait', 'decode', 'detect', 'tags', 'analyze'] as const)
    timings?.(stage, 20);
  return ANSWER;
};
