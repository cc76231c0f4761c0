import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Language } from './vocabulary/vocabularies.js';

/** How a text looks. */
export interface Type {
  /** Name of a registered face. */
  readonly face: string;
  readonly sizePx: number;
  readonly colour: string;
  readonly language: Language;
}

/** Chinese glyphs differ from Japanese ones for the same character: the canvas must be told. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en', es: 'es', pt: 'pt', ja: 'ja', zh: 'zh-Hans' };

/** Readies a canvas to draw text of a type. */
export function applyType(context: SKRSContext2D, { face, sizePx, colour, language }: Type): void {
  context.lang = TAGS[language];
  context.font = `${sizePx}px "${face}"`;
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
}

/** How far a text's pen moves, and how far its glyphs reach from where the pen starts, in pixels. */
export interface Extent {
  readonly advance: number;
  readonly left: number;
  readonly above: number;
  readonly right: number;
  readonly below: number;
}

/** Measures texts of one type. */
export type Ruler = (text: string) => Extent;

/** The canvas rounds what glyphs cover to whole pixels and adds one: too rough, but not at this size. */
const RULER_PX = 1000;

/** The ruler of a type; it remembers what it has measured. */
export function rulerFor(context: SKRSContext2D, type: Type): Ruler {
  applyType(context, { ...type, sizePx: RULER_PX });
  const scale = type.sizePx / RULER_PX;
  const measured = new Map<string, Extent>();
  return (text) => {
    const known = measured.get(text);
    if (known) return known;
    const size = context.measureText(text);
    const extent = {
      advance: size.width * scale,
      left: size.actualBoundingBoxLeft * scale,
      above: size.actualBoundingBoxAscent * scale,
      right: size.actualBoundingBoxRight * scale,
      below: size.actualBoundingBoxDescent * scale,
    };
    measured.set(text, extent);
    return extent;
  };
}

/** How high a face's small letters are, as a share of the font size. */
export function smallLetterHeight(context: SKRSContext2D, type: Type): number {
  return rulerFor(context, type)('x').above / type.sizePx;
}
