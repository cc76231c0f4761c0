import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from 'fovea';

const SHARED = fileURLToPath(new URL('../../../../shared/data/pictures', import.meta.url));
const PACKAGED = join(packageFolder('@vladmandic/human'), 'assets/samples.jpg');

/** The pictures to measure with: `kitchen.jpg` and its siblings, or one that an npm package ships. */
export async function benchPictures(): Promise<readonly string[]> {
  if (!existsSync(SHARED)) return [PACKAGED];
  const names = (await readdir(SHARED)).sort();
  const ordered = ['kitchen.jpg', ...names.filter((name) => name !== 'kitchen.jpg')];
  return ordered.map((name) => join(SHARED, name));
}
