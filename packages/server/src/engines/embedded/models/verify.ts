import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MODEL_FILES, type ModelFile, type ModelFileName } from './catalogue.js';
import { packageFolder } from './package-folder.js';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where a model file is and what it holds. */
export interface VerifiedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Reads a model file and checks it against its pinned sum.
 *
 * @throws Error naming the file, the sum expected and the sum found
 */
export async function readVerified(
  name: ModelFileName,
  file: ModelFile = MODEL_FILES[name],
): Promise<VerifiedFile> {
  const path = join(packageFolder(file.package), file.path);
  const bytes = await readFile(path);
  const found = sha256(bytes);
  if (found !== file.sha256) {
    throw new Error(
      `The model file ${file.path} of ${file.package} is not the one Fovea was made for: expected SHA-256 ${file.sha256}, found ${found}. Reinstall with "npm ci".`,
    );
  }
  return { path, bytes };
}
