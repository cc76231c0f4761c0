import { Gauge, type Registry } from 'prom-client';

/** The memory of the process, under the names that dashboards for Node know. */
export function memoryMetrics(registry: Registry): void {
  const gauge = (name: string, help: string, field: keyof NodeJS.MemoryUsage): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(process.memoryUsage()[field]);
      },
    });
  };
  gauge('process_resident_memory_bytes', 'Memory of the whole process, workers included.', 'rss');
  gauge('nodejs_heap_size_total_bytes', 'JavaScript heap of the main thread.', 'heapTotal');
  gauge('nodejs_heap_size_used_bytes', 'JavaScript heap of the main thread that is in use.', 'heapUsed');
  gauge('nodejs_external_memory_bytes', 'Memory of buffers outside the heap of the main thread.', 'external');
}
