import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Contestant, Reading } from './contestant.js';
import type { ReaderName, ReaderSettings } from './readers.js';

const PROGRAM = fileURLToPath(new URL('./reader-program.js', import.meta.url));

/** What the process of a reader is started with. */
export interface ReaderSetup extends ReaderSettings {
  readonly reader: ReaderName;
}

/** Asks the process of a reader for a page. */
export interface ReadRequest {
  readonly id: number;
  readonly path: string;
}

/** Its answer; `ready`, without an `id`, comes first. */
export interface ReadAnswer {
  readonly id?: number;
  readonly reading?: Reading;
  readonly error?: string;
}

interface Waiting {
  resolve(reading: Reading): void;
  reject(error: Error): void;
}

/**
 * Opens a reader in a process of its own, so that no contestant pays for another's garbage and settings,
 * and waits until it can read. It may be asked for several pages at once.
 */
export async function startReader(name: string, setup: ReaderSetup): Promise<Contestant> {
  const child = fork(PROGRAM, [JSON.stringify(setup)]);
  const waiting = new Map<number, Waiting>();
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The process of ${name} ended (${code})`);
  });
  ended.catch((error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  await Promise.race([once(child, 'message'), ended]);
  child.on('message', ({ id = -1, reading, error }: ReadAnswer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (reading) asked?.resolve(reading);
    else asked?.reject(new Error(`${name}: ${error}`));
  });

  let lastId = 0;
  return {
    name,
    read({ path }) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ id, path } satisfies ReadRequest);
      });
    },
    stop() {
      child.kill();
    },
  };
}
