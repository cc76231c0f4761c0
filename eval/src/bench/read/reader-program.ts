import type { ReadAnswer, ReaderSetup, ReadRequest } from './reader-process.js';
import { READERS } from './readers.js';

/** Serves one reader to the process that started this one: `node reader-program.js <setup as JSON>`. */
async function serve({ reader, ...settings }: ReaderSetup): Promise<void> {
  const readPage = await READERS[reader](settings);
  const answer = (message: ReadAnswer) => process.send?.(message);
  process.on('message', async ({ id, path }: ReadRequest) => {
    const cpuBefore = process.cpuUsage();
    const start = performance.now();
    try {
      const parts = await readPage(path);
      const wallMs = performance.now() - start;
      const { user, system } = process.cpuUsage(cpuBefore);
      answer({ id, reading: { ...parts, wallMs, cpuMs: (user + system) / 1000 } });
    } catch (error) {
      answer({ id, error: String(error) });
    }
  });
  // Worker threads would keep this process when the one that asks has died.
  process.on('disconnect', () => process.exit());
  answer({});
}

const [setup = '{}'] = process.argv.slice(2);
await serve(JSON.parse(setup) as ReaderSetup);
