import { ERROR_NAMES, type ErrorName } from '@fovea/contract';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Vitals } from '../fovea.js';
import { STAGES, type Stage } from '../pipeline/stage.js';
import { memoryMetrics } from './memory-metrics.js';
import { vitalMetrics } from './vital-metrics.js';

/** A request that is over. */
export interface RequestOutcome {
  readonly route: string;
  /** The status that was answered, or `gone` when the client went away before. */
  readonly status: number | 'gone';
  /** The api-version that the query names, when there is such a one. */
  readonly apiVersion: string | undefined;
  readonly ms: number;
}

/** Counts what the service does, for Prometheus. Labels have few values: none is a caller's own text. */
export interface Metrics {
  began(route: string): void;
  ended(outcome: RequestOutcome): void;
  failed(error: ErrorName): void;
  stage(stage: Stage, ms: number): void;
  /** All metrics in the text format, and its content type. */
  expose(): Promise<{ readonly text: string; readonly contentType: string }>;
  readonly registry: Registry;
}

export interface MetricsOptions {
  readonly vitals: () => Vitals;
  readonly isReady: () => boolean;
}

const REQUEST_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const STAGE_BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics with a registry of their own, so that several services in one process do not mix. */
export function createMetrics({ vitals, isReady }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'fovea_requests_total',
    help: 'Requests that are over, by route, status (gone: the client left before) and api-version.',
    labelNames: ['route', 'status', 'api_version'],
    registers,
  });
  const durations = new Histogram({
    name: 'fovea_request_duration_seconds',
    help: 'From the head of a request to the last byte of its answer.',
    labelNames: ['route'],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const inProgress = new Gauge({
    name: 'fovea_requests_in_progress',
    help: 'Requests that have begun and are not over.',
    labelNames: ['route'],
    registers,
  });
  const errors = new Counter({
    name: 'fovea_errors_total',
    help: 'Errors answered, by their row in the table of errors; overloaded, stopping and tooManyCalls are refusals.',
    labelNames: ['error'],
    registers,
  });
  const stages = new Histogram({
    name: 'fovea_stage_duration_seconds',
    help: 'Time of the stages of analyze calls that ended well; a stage holds those it waits for.',
    labelNames: ['stage'],
    buckets: STAGE_BUCKETS,
    registers,
  });
  vitalMetrics(registry, vitals, isReady);
  memoryMetrics(registry);
  // Shown from the start, so that the first occurrence is a rise.
  for (const error of ERROR_NAMES) errors.inc({ error }, 0);
  for (const stage of STAGES) stages.zero({ stage });

  return {
    registry,
    began: (route) => inProgress.inc({ route }),
    ended({ route, status, apiVersion, ms }) {
      inProgress.dec({ route });
      requests.inc({ route, status, api_version: apiVersion ?? 'none' });
      durations.observe({ route }, ms / 1000);
    },
    failed: (error) => errors.inc({ error }),
    stage: (stage, ms) => stages.observe({ stage }, ms / 1000),
    expose: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  };
}
