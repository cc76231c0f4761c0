import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadOcrDev } from '../../read/ocr-dev.js';

const DATA = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

const LANGUAGES = ['en', 'zh', 'es', 'pt', 'ja'];
/** Documents of one column, 900 or 1100 px wide, in type of 10, 13 and 16 px. */
const CONDITIONS = ['doc10', 'doc13', 'doc16'];

/** A page whose reading is timed. */
export interface BenchPage {
  readonly path: string;
  readonly name: string;
  /** `en`, `zh`, `es`, `pt` or `ja`. */
  readonly language: string;
}

/**
 * The pages that are read, always the same: of each language a document in each size of type.
 *
 * @returns undefined without the development data (`../shared/data/ocr-dev`)
 */
export async function benchPages(): Promise<readonly BenchPage[] | undefined> {
  if (!existsSync(join(DATA, 'ocr-dev'))) return undefined;
  const pages = await loadOcrDev(DATA);
  return LANGUAGES.flatMap((language) =>
    CONDITIONS.flatMap((condition) => {
      const page = pages.find((some) => some.language === language && some.condition === condition);
      return page ? [{ path: page.path, name: basename(page.path), language }] : [];
    }),
  );
}
