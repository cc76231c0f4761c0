import type { BenchPage } from './pages.js';

/** How one page was read. All times in milliseconds. */
export interface Reading {
  /** Lines found. */
  readonly lines: number;
  /** From the file's name to the text. */
  readonly wallMs: number;
  /** User and system time of the process while it read; undefined where it cannot be told. */
  readonly cpuMs?: number | undefined;
  /** Part of `wallMs` until the pixels were there. */
  readonly decodeMs?: number;
  /** Part of `wallMs` in bare network runs. */
  readonly networksMs?: number;
}

/** Something that reads pages. */
export interface Contestant {
  readonly name: string;
  read(page: BenchPage): Promise<Reading>;
  stop(): void;
}
