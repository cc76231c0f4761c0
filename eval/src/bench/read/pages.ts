import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadOcrDev } from '../../read/ocr-dev.js';

const DATA = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

/** Documents of one column, 900 or 1100 px wide, in type of 10, 13 and 16 px. */
const DOCUMENTS = ['doc10', 'doc13', 'doc16'];
const SMALL_SAMPLE = ['doc13'];
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  en: DOCUMENTS,
  zh: DOCUMENTS,
  es: SMALL_SAMPLE,
  pt: SMALL_SAMPLE,
  ja: SMALL_SAMPLE,
};

/** A page whose reading is timed. */
export interface BenchPage {
  readonly path: string;
  readonly name: string;
  /** `en`, `zh`, `es`, `pt` or `ja`. */
  readonly language: string;
}

/**
 * The pages that are read, always the same: six each in English and Chinese, two each in Spanish,
 * Portuguese and Japanese.
 *
 * @returns undefined without the development data (`../shared/data/ocr-dev`)
 */
export async function benchPages(): Promise<readonly BenchPage[] | undefined> {
  if (!existsSync(join(DATA, 'ocr-dev'))) return undefined;
  const pages = await loadOcrDev(DATA);
  return Object.entries(SAMPLES).flatMap(([language, conditions]) =>
    pages
      .filter((page) => page.language === language && conditions.includes(page.condition))
      .map(({ path }) => ({ path, name: basename(path), language })),
  );
}
