import Type, { type Static } from 'typebox';
import type { Quad, ReadResult, Size, TextLine } from '../result.js';
import { threeDecimals } from './numbers.js';
import { Confidence } from './shared.js';
import { countTextElements } from './text-elements.js';

/** The Document-style `readResult` of the previews. */

const Span = Type.Object({ offset: Type.Integer({ minimum: 0 }), length: Type.Integer({ minimum: 0 }) });

const Polygon = Type.Array(Type.Number(), {
  minItems: 8,
  maxItems: 8,
  description: 'x1, y1 … x4, y4, clockwise from the top left corner relative to the text.',
});

const Word = Type.Object({
  content: Type.String(),
  boundingBox: Polygon,
  confidence: Confidence,
  span: Span,
});

const Line = Type.Object({ content: Type.String(), boundingBox: Polygon, spans: Type.Array(Span) });

const Page = Type.Object({
  height: Type.Number(),
  width: Type.Number(),
  angle: Type.Number(),
  pageNumber: Type.Integer(),
  words: Type.Array(Word),
  spans: Type.Array(Span),
  lines: Type.Array(Line),
});

const Style = Type.Object({
  isHandwritten: Type.Optional(Type.Boolean()),
  spans: Type.Array(Span),
  confidence: Type.Optional(Confidence),
});

export const ReadDocument = Type.Object({
  stringIndexType: Type.String(),
  content: Type.String(),
  pages: Type.Array(Page),
  styles: Type.Array(Style),
  modelVersion: Type.Optional(Type.String()),
});

/** The version of the text model that the previews always named. */
const TEXT_MODEL_VERSION = '2022-04-30';

const LINE_BREAK = 1;

export function renderReadDocument(
  { lines, angle }: ReadResult,
  { width, height }: Size,
): Static<typeof ReadDocument> {
  let offset = 0;
  const page = lines.map((line) => {
    const rendered = renderLine(line, offset);
    offset += rendered.length + LINE_BREAK;
    return rendered;
  });
  const length = Math.max(0, offset - LINE_BREAK);
  return {
    stringIndexType: 'TextElements',
    content: lines.map(({ text }) => text).join('\n'),
    pages: [
      {
        height,
        width,
        angle: Math.round(angle * 10_000) / 10_000,
        pageNumber: 1,
        words: page.flatMap(({ words }) => words),
        spans: [{ offset: 0, length }],
        lines: page.map(({ line }) => line),
      },
    ],
    styles: [],
    modelVersion: TEXT_MODEL_VERSION,
  };
}

function renderLine({ text, polygon, words }: TextLine, offset: number) {
  const length = countTextElements(text);
  // Words stand in the line's text in their order; what lies between two of them is counted once.
  let unit = 0;
  let element = offset;
  const rendered = words.map((word) => {
    const start = text.indexOf(word.text, unit);
    element += countTextElements(text.slice(unit, start));
    const span = { offset: element, length: countTextElements(word.text) };
    element += span.length;
    unit = start + word.text.length;
    return {
      content: word.text,
      boundingBox: flat(word.polygon),
      confidence: threeDecimals(word.confidence),
      span,
    };
  });
  const line = { content: text, boundingBox: flat(polygon), spans: [{ offset, length }] };
  return { line, words: rendered, length };
}

/** Eight numbers, to a tenth of a pixel. */
function flat(polygon: Quad): number[] {
  return polygon.flatMap(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}
