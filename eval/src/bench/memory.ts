import { readFile } from 'node:fs/promises';
import { FEATURES } from '@fovea/contract';
import type { Table } from '../measure.js';
import type { ServerProcess } from './server-process.js';
import { slope } from './statistics.js';

const REQUESTS = 500;
const SETTLED_AFTER = 100;
const CONNECTIONS = 4;
const DAMAGED = 200;

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
  const before = await server.residentMegabytes();
  let slowestMs = 0;
  for (let index = 0; index < DAMAGED; index += 1) {
    const picture = pictures[index % pictures.length];
    if (picture) slowestMs = Math.max(slowestMs, await server.refuse(damaged(picture, index)));
  }
  const after = await server.residentMegabytes();
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
      [`change by ${DAMAGED} damaged files after that, MB`, (after - before).toFixed(0), 'about 0'],
      ['slowest refusal of these, ms', slowestMs.toFixed(0), '<= 1000'],
    ],
    notes: [`${files.length} pictures, ${questions.length} kinds of question, ${CONNECTIONS} connections.`],
  };
}

/** A picture cut off, emptied, or with other first bytes, in turn. */
function damaged(picture: Uint8Array<ArrayBuffer>, turn: number): Uint8Array<ArrayBuffer> {
  if (turn % 3 === 0) return picture.slice(0, Math.floor(picture.length / 2));
  if (turn % 3 === 1) return new Uint8Array();
  const copy = picture.slice();
  copy.fill(0x20, 0, 8);
  return copy;
}
