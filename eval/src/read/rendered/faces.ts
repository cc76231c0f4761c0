import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import type { Random } from './random.js';
import type { Language } from './vocabulary/vocabularies.js';

const FONTS = '/usr/share/fonts';
const ALL_LATIN = ['en', 'es', 'pt'] as const;

/** Font files of one Debian package, and the languages that its faces can write. */
interface FontPackage {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly languages: readonly Language[];
}

/** Every Debian package that the rendered pages need. Serif, sans and mono; upright, bold and italic. */
const FONT_PACKAGES: readonly FontPackage[] = [
  {
    name: 'fonts-dejavu-core',
    folder: 'truetype/dejavu',
    files: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf', 'DejaVuSerif.ttf'],
    languages: ALL_LATIN,
  },
  {
    name: 'fonts-liberation',
    folder: 'truetype/liberation',
    files: [
      'LiberationSans-Regular.ttf',
      'LiberationSans-Italic.ttf',
      'LiberationSerif-Regular.ttf',
      'LiberationSerif-BoldItalic.ttf',
      'LiberationMono-Regular.ttf',
    ],
    languages: ALL_LATIN,
  },
  {
    name: 'fonts-freefont-ttf',
    folder: 'truetype/freefont',
    files: ['FreeSans.ttf', 'FreeSansBold.ttf', 'FreeSerif.ttf', 'FreeSerifItalic.ttf', 'FreeMonoBold.ttf'],
    languages: ALL_LATIN,
  },
  {
    name: 'fonts-noto-core',
    folder: 'truetype/noto',
    files: ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf', 'NotoSerif-Regular.ttf', 'NotoSerif-Italic.ttf'],
    languages: ALL_LATIN,
  },
  {
    name: 'fonts-noto-cjk',
    folder: 'opentype/noto',
    files: [
      'NotoSansCJK-Regular.ttc',
      'NotoSansCJK-Bold.ttc',
      'NotoSerifCJK-Regular.ttc',
      'NotoSerifCJK-Bold.ttc',
    ],
    languages: ['ja', 'zh'],
  },
  {
    name: 'fonts-ipafont-gothic',
    folder: 'opentype/ipafont-gothic',
    files: ['ipag.ttf', 'ipagp.ttf'],
    languages: ['ja'],
  },
  {
    name: 'fonts-ipafont-mincho',
    folder: 'opentype/ipafont-mincho',
    files: ['ipam.ttf', 'ipamp.ttf'],
    languages: ['ja'],
  },
];

/** What to tell who lacks fonts of the rendered pages, with the command that installs them; else nothing. */
export function missingFonts(): string | undefined {
  const missing = FONT_PACKAGES.filter(({ folder, files }) =>
    files.some((file) => !existsSync(join(FONTS, folder, file))),
  );
  if (missing.length === 0) return undefined;
  return `fonts are missing, apt-get install ${missing.map(({ name }) => name).join(' ')}`;
}

/**
 * Makes every face known to the canvas, under a name of its own so that no other version of it is drawn.
 * Throws an Error with the command that installs what is missing.
 */
export function registerFaces(): void {
  const missing = missingFonts();
  if (missing) throw new Error(`Cannot render the pages: ${missing}`);
  for (const { folder, files } of FONT_PACKAGES) {
    for (const file of files) GlobalFonts.registerFromPath(join(FONTS, folder, file), faceName(file));
  }
}

/** One of the faces that can write a language. */
export function pickFace(language: Language, random: Random): string {
  const files = FONT_PACKAGES.filter(({ languages }) => languages.includes(language)).flatMap(
    (fonts) => fonts.files,
  );
  return faceName(random.pick(files));
}

function faceName(file: string): string {
  return `rendered ${file.replace(/\.\w+$/, '')}`;
}
