import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Point } from '@fovea/contract';

/** A word that a page shows. `ink` hugs its glyphs, `box` reaches from the ascenders to the descenders. */
export interface TrueWord {
  readonly text: string;
  readonly ink: readonly Point[];
  readonly box: readonly Point[];
}

/** A rendered page with exact truth. */
export interface TruePage {
  readonly path: string;
  /** `en`, `es`, `pt`, `ja`, `zh`, or `mixed` when its lines are of several languages. */
  readonly language: string;
  /** How it was rendered: `doc13` (a document in 13 px type), `persp`, `rot90`, `cols`, … */
  readonly condition: string;
  /** Lines in reading order. */
  readonly lines: readonly { readonly text: string; readonly words: readonly TrueWord[] }[];
}

type Corners = readonly (readonly [number, number])[];

interface GroundTruth {
  readonly images: readonly {
    file: string;
    lang: string;
    cond: string;
    lines: { text: string; words: { text: string; ink: Corners; box: Corners }[] }[];
  }[];
}

/** Loads `ocr-dev`: rendered pages in five languages. */
export async function loadOcrDev(data: string): Promise<readonly TruePage[]> {
  const folder = join(data, 'ocr-dev');
  const { images }: GroundTruth = JSON.parse(await readFile(join(folder, 'gt.json'), 'utf8'));
  const points = (corners: Corners) => corners.map(([x, y]) => ({ x, y }));
  return images.map(({ file, lang, cond, lines }) => ({
    path: join(folder, 'images', file),
    language: lang,
    condition: cond,
    lines: lines.map(({ text, words }) => ({
      text,
      words: words.map((word) => ({ text: word.text, ink: points(word.ink), box: points(word.box) })),
    })),
  }));
}
