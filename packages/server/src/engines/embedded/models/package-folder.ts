import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The folder of an installed npm package. Packages that keep their files out of `exports` cannot be
 * resolved by a path inside them, so the folders in which Node would look are searched.
 *
 * @throws Error when the package is not installed
 */
export function packageFolder(name: string): string {
  for (const modules of require.resolve.paths(name) ?? []) {
    const folder = join(modules, name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new Error(`The npm package ${name} is not installed; run "npm ci"`);
}
