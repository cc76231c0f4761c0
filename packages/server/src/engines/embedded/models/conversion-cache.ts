import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './verify.js';

/**
 * A file in `folder` called `<name>-<key>-<sum>.onnx`, where `sum` begins the SHA-256 of its content. When
 * there is none, or one that is not whole, `make` provides the bytes. Files of the same name with another
 * key are removed, so the folder does not grow. Several processes may do this at once.
 *
 * @returns the path of the file
 */
export async function cachedFile(
  folder: string,
  name: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(folder)).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith('.onnx'),
  );
  for (const file of files.filter((candidate) => candidate.startsWith(`${name}-${key}-`))) {
    if (await isWhole(join(folder, file))) return join(folder, file);
  }
  const bytes = await make();
  const path = join(folder, `${name}-${key}-${sumOf(bytes)}.onnx`);
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
  const outdated = files.map((file) => join(folder, file)).filter((file) => file !== path);
  await Promise.all(outdated.map((file) => rm(file, { force: true })));
  return path;
}

const SUM_CHARACTERS = 32;

function sumOf(bytes: Uint8Array): string {
  return sha256(bytes).slice(0, SUM_CHARACTERS);
}

async function isWhole(path: string): Promise<boolean> {
  try {
    return path.endsWith(`-${sumOf(await readFile(path))}.onnx`);
  } catch {
    return false;
  }
}
