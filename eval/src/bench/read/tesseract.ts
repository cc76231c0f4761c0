import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Contestant } from './contestant.js';

const execute = promisify(execFile);

/** What Tesseract calls the languages of the pages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  zh: 'chi_sim',
  es: 'spa',
  pt: 'por',
  ja: 'jpn',
};

/** Linux counts the times of processes in hundredths of a second, whatever its own clock. */
const TICK_MS = 10;

/** Whether the `tesseract` command is here with the data of all five languages. */
export async function hasTesseract(): Promise<boolean> {
  try {
    const { stdout } = await execute('tesseract', ['--list-langs']);
    const installed = stdout.split('\n');
    return Object.values(LANGUAGES).every((language) => installed.includes(language));
  } catch {
    return false;
  }
}

/** Debian's `tesseract FILE stdout -l LANGUAGE --psm 3`, a process for each page. */
export function tesseract(name: string, threads: number): Contestant {
  const env = { ...process.env, OMP_THREAD_LIMIT: String(threads) };
  return {
    name,
    async read({ path, language }) {
      const arguments_ = [path, 'stdout', '-l', LANGUAGES[language] ?? '', '--psm', '3'];
      const cpuBefore = await endedChildrenCpuMs();
      const start = performance.now();
      const { stdout } = await execute('tesseract', arguments_, { env });
      const wallMs = performance.now() - start;
      const cpuAfter = await endedChildrenCpuMs();
      return {
        lines: stdout.split('\n').filter((line) => line.trim() !== '').length,
        wallMs,
        cpuMs: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
      };
    },
    stop() {},
  };
}

/** User and system time of all child processes that ended; undefined where there is no /proc. */
async function endedChildrenCpuMs(): Promise<number | undefined> {
  try {
    const status = await readFile('/proc/self/stat', 'utf8');
    // Fields are counted from the closing parenthesis of the command, which may hold spaces (proc(5)).
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
  } catch {
    return undefined;
  }
}
