import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../../packages/server/bin/fovea.js', import.meta.url));
const KEY = 'benchmark';

/** What came back for one call. */
export interface Answer {
  readonly status: number;
  readonly ms: number;
}

/** A Fovea server in a process of its own, as a user starts it. */
export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to the first 200 of `/health/ready`. */
  readonly readyAfterMs: number;
  analyze(picture: Uint8Array<ArrayBuffer>, features: string): Promise<number>;
  /** Sends a file that must be refused; answers after how many milliseconds it was. */
  refuse(file: Uint8Array<ArrayBuffer>): Promise<number>;
  /** Sends a picture, whatever is answered. */
  call(picture: Uint8Array<ArrayBuffer>, features: string): Promise<Answer>;
  /** The sum of all values of a metric. */
  metric(name: string): Promise<number>;
  residentMegabytes(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts a server on a free port and waits until it is ready.
 *
 * @param flags further flags of `fovea serve`
 */
export async function startServer(
  home: string,
  workers: number,
  flags: readonly string[] = [],
): Promise<ServerProcess> {
  const start = performance.now();
  const child = spawn(
    COMMAND,
    [
      'serve',
      '--port',
      '0',
      '--key',
      KEY,
      '--home',
      home,
      '--workers',
      String(workers),
      '--log-level',
      'error',
      ...flags,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await listeningUrl(child);
  while (!(await isReady(url))) await new Promise((resolve) => setTimeout(resolve, 5));
  const readyAfterMs = performance.now() - start;

  return {
    url,
    readyAfterMs,
    async analyze(picture, features) {
      const { ms, status, body } = await post(url, picture, features);
      if (status !== 200) throw new Error(`The server answered ${status}: ${body}`);
      return ms;
    },
    async refuse(picture) {
      const { ms, status, body } = await post(url, picture, 'objects');
      if (status !== 400) throw new Error(`The server answered ${status}: ${body}`);
      return ms;
    },
    async call(picture, features) {
      const { ms, status } = await post(url, picture, features);
      return { ms, status };
    },
    async metric(name) {
      const text = await (await fetch(`${url}/metrics`)).text();
      const lines = text
        .split('\n')
        .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
      if (lines.length === 0) throw new Error(`The server has no metric ${name}`);
      return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    },
    async residentMegabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function listeningUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The server has no standard output');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error('The server ended before it listened');
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`);
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

async function post(url: string, body: Uint8Array<ArrayBuffer>, features: string) {
  const begin = performance.now();
  const response = await fetch(
    `${url}/computervision/imageanalysis:analyze?api-version=2024-02-01&features=${features}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'ocp-apim-subscription-key': KEY },
      body,
    },
  );
  const text = await response.text();
  return { ms: performance.now() - begin, status: response.status, body: text };
}
