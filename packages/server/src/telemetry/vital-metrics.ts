import { Counter, Gauge, type Registry } from 'prom-client';
import type { Vitals } from '../fovea.js';

/** What the service is busy with and what went wrong in it, read when it is asked for. */
export function vitalMetrics(registry: Registry, vitals: () => Vitals, isReady: () => boolean): void {
  const registers = [registry];
  new Gauge({
    name: 'fovea_ready',
    help: '1 when the models are loaded and the service is not stopping, else 0.',
    registers,
    collect() {
      this.set(isReady() ? 1 : 0);
    },
  });
  new Gauge({
    name: 'fovea_waiting_calls',
    help: 'Calls that wait to have their picture decoded.',
    registers,
    collect() {
      this.set(vitals().waitingCalls);
    },
  });
  new Gauge({
    name: 'fovea_waiting_tasks',
    help: 'Pieces of work for networks that no worker has begun.',
    registers,
    collect() {
      this.set(vitals().waitingTasks);
    },
  });
  new Counter({
    name: 'fovea_worker_restarts_total',
    help: 'Workers replaced after a crash.',
    registers,
    collect() {
      this.reset();
      this.inc(vitals().workerRestarts);
    },
  });
  new Counter({
    name: 'fovea_second_reader_failures_total',
    help: 'Pages whose accents or kana may be missing, because the second reader of text failed.',
    registers,
    collect() {
      this.reset();
      this.inc(vitals().secondReaderFailures);
    },
  });
}
