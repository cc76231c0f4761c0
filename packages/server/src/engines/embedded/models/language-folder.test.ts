import { mkdtemp, readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MODEL_FILES } from './catalogue.js';
import { languageFolder } from './language-folder.js';
import { sha256 } from './verify.js';

let home: string;
let folder: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fovea-languages-'));
  folder = join(home, 'models', 'tesseract');
});

afterEach(() => rm(home, { recursive: true }));

const SUMS = {
  'jpn.traineddata.gz': MODEL_FILES.japaneseLines.sha256,
  'por.traineddata.gz': MODEL_FILES.portugueseLines.sha256,
  'spa.traineddata.gz': MODEL_FILES.spanishLines.sha256,
};

async function sums(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return Object.fromEntries(names.map((name, index) => [name, sha256(files[index] ?? Buffer.of())]));
}

it('has the line models of all languages, by the names that Tesseract looks for', async () => {
  expect(await languageFolder(folder)).toBe(folder);
  expect(await sums()).toEqual(SUMS);
});

it.each<[string, (file: string) => Promise<void>]>([
  ['missing', unlink],
  ['not whole', (file) => truncate(file, 1000)],
  ['another', (file) => writeFile(file, 'no such language')],
])('has a copy made again that is %s', async (_, spoil) => {
  await languageFolder(folder);
  await spoil(join(folder, 'spa.traineddata.gz'));
  await languageFolder(folder);
  expect(await sums()).toEqual(SUMS);
});

it('is whole and has nothing else when several make it at once', async () => {
  await Promise.all([languageFolder(folder), languageFolder(folder), languageFolder(folder)]);
  expect(await sums()).toEqual(SUMS);
});
