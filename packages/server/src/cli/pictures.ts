import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ImageSource } from '../image/source.js';

/** A picture to analyze and how to speak of it. */
export interface NamedSource {
  readonly name: string;
  readonly source: ImageSource;
}

const EXTENSIONS = new Set([
  '.jpg',
  '.jpeg',
  '.jpe',
  '.png',
  '.gif',
  '.bmp',
  '.webp',
  '.ico',
  '.tif',
  '.tiff',
  '.mpo',
]);

/**
 * The pictures that arguments stand for: URLs and files as they are; of a folder the picture files in it, by
 * name. A file that is not there is found out when it is read.
 */
export async function expandPictures(names: readonly string[]): Promise<NamedSource[]> {
  const expanded = await Promise.all(names.map(expand));
  return expanded.flat();
}

async function expand(name: string): Promise<NamedSource[]> {
  if (/^https?:\/\//i.test(name)) return [{ name, source: { kind: 'url', url: name } }];
  const isFolder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ name, source: { kind: 'file', path: name } }];
  const files = (await readdir(name)).filter((file) => EXTENSIONS.has(extname(file).toLowerCase())).sort();
  return files.map((file) => {
    const path = join(name, file);
    return { name: path, source: { kind: 'file', path } };
  });
}
