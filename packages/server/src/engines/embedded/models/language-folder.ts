import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MODEL_FILES, type ModelFileName } from './catalogue.js';
import { readVerified, sha256 } from './verify.js';

/** The line models of Tesseract, in the order in which they are copied. */
const LINE_MODELS = [
  'spanishLines',
  'portugueseLines',
  'japaneseLines',
] as const satisfies readonly ModelFileName[];

/**
 * A folder with Tesseract's line models, called as tesseract.js looks for them (`spa.traineddata.gz`). It
 * reads all of its languages from one folder, and each npm package has one of its own. A copy that is
 * missing or not whole is made again; several processes may do this at once.
 *
 * @param folder where the copies are kept
 * @returns `folder`
 * @throws Error when a package is missing or its file is not the one expected
 */
export async function languageFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    LINE_MODELS.map(async (name) => {
      const path = join(folder, basename(MODEL_FILES[name].path));
      if (await isCopy(path, name)) return;
      const unfinished = `${path}.${randomUUID()}`;
      await writeFile(unfinished, (await readVerified(name)).bytes);
      await rename(unfinished, path);
    }),
  );
  return folder;
}

async function isCopy(path: string, name: ModelFileName): Promise<boolean> {
  try {
    return sha256(await readFile(path)) === MODEL_FILES[name].sha256;
  } catch {
    return false;
  }
}
