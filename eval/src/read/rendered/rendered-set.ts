import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TruePage } from '../ocr-dev.js';
import { registerFaces } from './faces.js';
import { planPages, renderPage } from './pages.js';

const SEED = 1;

/**
 * Renders the project's own pages into a folder, and tells what they show. They are the same each time.
 * Throws an Error that names the Debian packages when a font is missing.
 */
export async function renderSet(folder: string): Promise<readonly TruePage[]> {
  registerFaces();
  const pages: TruePage[] = [];
  for (const plan of planPages(SEED)) {
    const { page, name, file } = await renderPage(plan);
    const path = join(folder, name);
    await writeFile(path, file);
    pages.push({ ...page, path });
  }
  return pages;
}
