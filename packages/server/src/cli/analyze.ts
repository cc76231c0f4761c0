import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { type AnalyzeRequest, type ApiVersion, FEATURES, findVersion, type Query } from '@fovea/contract';
import { SingleBar } from 'cli-progress';
import type { Settings } from '../config/settings.js';
import { createFovea, type Fovea } from '../fovea.js';
import { readSource } from '../image/source.js';
import { annotate } from './annotate.js';
import { expandPictures, type NamedSource } from './pictures.js';
import { report } from './report.js';

export interface AnalyzeFlags {
  readonly settings: Settings;
  readonly features?: string;
  readonly language?: string;
  readonly genderNeutral?: boolean;
  readonly cropRatios?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly apiVersion: string;
  readonly annotate?: string;
}

/** `fovea analyze`: answers for each picture; a picture that fails does not stop the others. */
export async function analyzePictures(names: readonly string[], flags: AnalyzeFlags): Promise<number> {
  const version = findVersion(flags.apiVersion);
  if (!version) throw new Error(`There is no api-version ${flags.apiVersion}.`);
  const request = version.parseQuery(queryOf(flags));
  const pictures = await expandPictures(names);
  if (pictures.length === 0) throw new Error(`There is no picture in ${names.join(', ')}.`);
  if (flags.annotate && pictures.length > 1) await mkdir(flags.annotate, { recursive: true });

  const fovea = createFovea({ ...flags.settings, onWarning: (message) => console.error(message) });
  await fovea.load();
  const progress = startProgress(pictures.length);
  let failures = 0;
  try {
    for (const picture of pictures) {
      const line = await analyzeOne(fovea, picture, request, version, flags, pictures.length).catch(
        (error) => {
          failures += 1;
          return failureLine(picture.name, error, flags);
        },
      );
      progress.write(line);
    }
  } finally {
    progress.stop();
    await fovea.dispose();
  }
  return failures === 0 ? 0 : 1;
}

/** What the flags ask, in the words of the wire, so that both are checked by the same rules. */
function queryOf(flags: AnalyzeFlags): Query {
  return [
    ['features', flags.features ?? FEATURES.join()],
    ['language', flags.language ?? ''],
    ['gender-neutral-caption', String(flags.genderNeutral ?? false)],
    ['smartcrops-aspect-ratios', flags.cropRatios ?? ''],
  ];
}

async function analyzeOne(
  fovea: Fovea,
  { name, source }: NamedSource,
  request: AnalyzeRequest,
  version: ApiVersion,
  flags: AnalyzeFlags,
  count: number,
): Promise<string> {
  const { signal } = new AbortController();
  const { allowPrivateUrls, allowUrlPorts } = flags.settings;
  const bytes = await readSource(source, {
    signal,
    allowPrivate: allowPrivateUrls,
    allowPorts: allowUrlPorts,
  });
  const result = await fovea.analyze({ kind: 'bytes', bytes }, request, { signal });
  if (flags.annotate) {
    const path = count === 1 ? flags.annotate : join(flags.annotate, `${parse(basename(name)).name}.png`);
    await writeFile(path, await annotate(bytes, result));
  }
  if (flags.jsonl) return `${JSON.stringify({ file: name, result: version.render(result) })}\n`;
  if (flags.json) return `${JSON.stringify(version.render(result), null, 2)}\n`;
  return count === 1 ? report(name, result) : `${report(name, result)}\n`;
}

function failureLine(name: string, error: unknown, { jsonl }: AnalyzeFlags): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === 'ENOENT' ? 'There is no such file.' : message;
  console.error(`fovea: ${name}: ${reason}`);
  return jsonl ? `${JSON.stringify({ file: name, error: reason })}\n` : '';
}

interface Progress {
  /** Prints a finished picture's answer and counts it. */
  write(text: string): void;
  stop(): void;
}

/** A bar on the terminal's error stream while there are several pictures; answers go to the output. */
function startProgress(total: number): Progress {
  const isShown = total > 1 && process.stderr.isTTY === true;
  const bar = new SingleBar({
    format: '{bar} {value}/{total} pictures, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  if (isShown) bar.start(total, 0);
  return {
    write(text) {
      process.stdout.write(text);
      if (isShown) bar.increment();
    },
    stop() {
      if (isShown) bar.stop();
    },
  };
}
