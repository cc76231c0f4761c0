/** How many threads of this process run a program of their own, as the second reader's does. */
export function runningThreads(): number {
  const report = process.report?.getReport() as unknown as { readonly workers: readonly unknown[] };
  return report.workers.length;
}
