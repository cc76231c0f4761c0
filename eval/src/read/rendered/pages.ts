import { createCanvas } from '@napi-rs/canvas';
import type { TruePage } from '../ocr-dev.js';
import { printed } from './colours.js';
import { CONDITIONS, upright } from './conditions.js';
import { saveDamaged } from './damage.js';
import type { Design } from './design.js';
import { createDesk } from './desk.js';
import { mixedSheet } from './document-sheets.js';
import { paint } from './paint.js';
import { type Random, seededRandom } from './random.js';
import { trueLines } from './truth.js';
import { LANGUAGES } from './vocabulary/vocabularies.js';

/** Pages of each language in each condition. */
const REPEATS = 2;
/** Pages that show all languages. */
const MIXED_PAGES = 10;

/** A page to render. The same plan always gives the same page. */
export interface PagePlan {
  /** Of which its random numbers are made; it names the page too. */
  readonly seed: string;
  /** One of the languages, or `mixed`. */
  readonly language: string;
  readonly condition: string;
  design(random: Random): Design;
}

/** The plans of all pages, by language. */
export function planPages(seed: number): readonly PagePlan[] {
  const context = createCanvas(1, 1).getContext('2d');
  const pages = LANGUAGES.flatMap((language) =>
    Object.entries(CONDITIONS).flatMap(([condition, design]) =>
      Array.from({ length: REPEATS }, (_, index) => ({
        seed: `${seed}-${language}-${condition}-${index}`,
        language,
        condition,
        design: (random: Random) => design(createDesk(language, random, context)),
      })),
    ),
  );
  const mixed = Array.from({ length: MIXED_PAGES }, (_, index) => ({
    seed: `${seed}-mixed-${index}`,
    language: 'mixed',
    condition: 'mixed',
    design: (random: Random) => {
      const desks = random.shuffle(LANGUAGES).map((language) => createDesk(language, random, context));
      return upright(mixedSheet(desks, printed(random)));
    },
  }));
  return [...pages, ...mixed];
}

/** A rendered page: its truth, the name of its file and the bytes of that file. */
export interface RenderedPage {
  readonly page: Omit<TruePage, 'path'>;
  readonly name: string;
  readonly file: Buffer;
}

/** Renders one page. The faces must be registered. */
export async function renderPage(plan: PagePlan): Promise<RenderedPage> {
  const random = seededRandom(plan.seed);
  const design = plan.design(random);
  const { damage = {}, sheet, placement } = design;
  const file = await saveDamaged(paint(design, random), damage, random);
  return {
    page: {
      language: plan.language,
      condition: plan.condition,
      lines: trueLines(sheet.lines, placement.map),
    },
    name: `${plan.seed}.${damage.jpegQuality ? 'jpg' : 'png'}`,
    file,
  };
}
