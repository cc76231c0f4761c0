import { readFile } from 'node:fs/promises';
import { createFovea, decodePicture, loadInlineCapabilities, NOTHING_PRIVATE } from 'fovea';
import type { Reading } from './contestant.js';

/** Reads one page; who calls it takes the time. */
export type ReadPage = (path: string) => Promise<Omit<Reading, 'wallMs' | 'cpuMs'>>;

/** What a reader is opened with. */
export interface ReaderSettings {
  /** Folder for converted models. */
  readonly home: string;
  /** Threads one network run may use. */
  readonly threads: number;
  /** Worker threads, for a reader that has them. */
  readonly workers: number;
}

/** The readers that run in a process of their own. */
export const READERS = {
  /** Ours on the calling thread, one page at a time: knows how long the bare networks took. */
  async inline({ home, threads }) {
    let networksMs = 0;
    const { textReader } = await loadInlineCapabilities(home, {
      threads,
      onRun: (ms) => {
        networksMs += ms;
      },
    });
    const { signal } = new AbortController();
    return async (path) => {
      networksMs = 0;
      const start = performance.now();
      const picture = await decodePicture(await readFile(path));
      const decodeMs = performance.now() - start;
      const { lines } = await textReader.readText(picture, signal);
      await picture.recycle();
      return { lines: lines.length, decodeMs, networksMs };
    };
  },

  /** Ours as the server runs it, without the wire. */
  async service({ home, threads, workers }) {
    const fovea = createFovea({
      home,
      threads,
      workers,
      allowPrivateUrls: NOTHING_PRIVATE,
      onWarning: (message) => console.error(message),
    });
    await fovea.load();
    const { signal } = new AbortController();
    return async (path) => {
      const { read } = await fovea.analyze(
        { kind: 'file', path },
        { features: ['read'], language: 'en', genderNeutralCaption: false, smartCropsAspectRatios: [] },
        { signal },
      );
      return { lines: read?.lines.length ?? 0 };
    };
  },

  /** `@gutenye/ocr-node` with its own models and settings, but for the threads. */
  async gutenye({ threads }) {
    const { default: Ocr } = await import('@gutenye/ocr-node');
    const ocr: { detect(path: string): Promise<readonly unknown[]> } = await Ocr.create({
      onnxOptions: { intraOpNumThreads: threads },
    });
    return async (path) => ({ lines: (await ocr.detect(path)).length });
  },
} satisfies Record<string, (settings: ReaderSettings) => Promise<ReadPage>>;

export type ReaderName = keyof typeof READERS;
