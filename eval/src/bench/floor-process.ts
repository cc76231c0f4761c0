import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './statistics.js';

const FLOOR = fileURLToPath(new URL('./floor.js', import.meta.url));
const execute = promisify(execFile);

/** The floor in milliseconds, measured in `processes` processes at the same time. */
export async function measureFloor(
  picture: string,
  home: string,
  runs: number,
  processes = 1,
): Promise<number> {
  const floors = await Promise.all(
    Array.from({ length: processes }, async () => {
      const { stdout } = await execute(process.execPath, [FLOOR, picture, home, String(runs)]);
      return Number(stdout);
    }),
  );
  return median(floors);
}
