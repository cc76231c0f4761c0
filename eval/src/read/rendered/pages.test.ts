import { beforeAll, describe, expect, it } from 'vitest';
import { CONDITIONS } from './conditions.js';
import { missingFonts, registerFaces } from './faces.js';
import { planPages, renderPage } from './pages.js';
import { seededRandom } from './random.js';
import { trueLines } from './truth.js';

const missing = missingFonts();
if (missing) console.error(`The rendered pages are not tested: ${missing}`);

describe.skipIf(missing !== undefined)('the rendered pages', () => {
  beforeAll(registerFaces);
  const plans = planPages(1);

  it('are 200, each of another name, in every condition and language', () => {
    expect(plans.length).toBe(200);
    expect(new Set(plans.map(({ seed }) => seed)).size).toBe(200);
    expect(new Set(plans.map(({ language, condition }) => `${language} ${condition}`)).size).toBe(
      5 * Object.keys(CONDITIONS).length + 1,
    );
  });

  it('have all of their ink inside of the picture', () => {
    const outside = plans.filter(({ seed, design }) => {
      const { sheet, placement } = design(seededRandom(seed));
      const words = trueLines(sheet.lines, placement.map).flatMap((line) => line.words);
      return words
        .flatMap(({ ink }) => ink)
        .some(({ x, y }) => Math.min(x, y, placement.width - x, placement.height - y) < 0);
    });
    expect(outside.map(({ seed }) => seed)).toEqual([]);
  });

  it('show other texts on each page of a condition', () => {
    const texts = plans
      .filter(({ condition }) => condition === 'doc14')
      .map(({ seed, design }) =>
        design(seededRandom(seed))
          .sheet.lines.map(({ text }) => text)
          .join('\n'),
      );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(['1-ja-noise-0', '1-es-persp-1', '1-mixed-3'])('are the same each time: %s', async (seed) => {
    const [plan] = plans.filter((candidate) => candidate.seed === seed);
    if (!plan) throw new Error(`Expected a page ${seed}.`);
    const [first, second] = [await renderPage(plan), await renderPage(plan)];
    expect(second.page).toEqual(first.page);
    expect(second.file.equals(first.file)).toBe(true);
  });
});
