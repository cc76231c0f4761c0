import { readFile } from 'node:fs/promises';
import { FEATURES } from '@fovea/contract';
import type { Table } from '../measure.js';
import type { ServerProcess } from './server-process.js';
import { slope } from './statistics.js';

const REQUESTS = 500;
const SETTLED_AFTER = 100;
const CONNECTIONS = 4;

/** Resident memory over 500 mixed requests: pictures of all sizes, features in turn. */
export async function measureMemory(server: ServerProcess, files: readonly string[]): Promise<Table> {
  const pictures = await Promise.all(files.map(async (file) => new Uint8Array(await readFile(file))));
  const questions = [FEATURES.join(), 'read', 'caption,tags', 'objects,people', 'denseCaptions,smartCrops'];
  const residents: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (next < REQUESTS) {
        const request = next;
        next += 1;
        const picture = pictures[request % pictures.length];
        const question = questions[Math.floor(request / pictures.length) % questions.length];
        if (!picture || !question) continue;
        await server.analyze(picture, question);
        residents.push(await server.residentMegabytes());
      }
    }),
  );
  const settled = residents.slice(SETTLED_AFTER);
  return {
    title: `Resident memory over ${REQUESTS} mixed requests`,
    columns: ['figure', 'value', 'goal'],
    rows: [
      [`after ${REQUESTS} requests, MB`, (residents.at(-1) ?? Number.NaN).toFixed(0), '<= 700'],
      ['highest, MB', Math.max(...residents).toFixed(0), ''],
      [
        `growth over the last ${settled.length}, MB per 100 requests`,
        (100 * slope(settled)).toFixed(1),
        'about 0',
      ],
    ],
    notes: [`${files.length} pictures, ${questions.length} kinds of question, ${CONNECTIONS} connections.`],
  };
}
