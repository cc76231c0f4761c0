import Type, { type Static } from 'typebox';
import type { Quad, ReadResult, Size, TextLine } from '../result.js';
import { threeDecimals } from './numbers.js';
import { Confidence } from './shared.js';
import { renderStyles, Span, Style } from './styles.js';
import { inTextElements, type SpanOf, type Stretch } from './text-elements.js';
import { findWords } from './words-in-line.js';

/** The Document-style `readResult` of the previews. */

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

export const ReadDocument = Type.Object({
  stringIndexType: Type.String(),
  content: Type.String(),
  pages: Type.Array(Page),
  styles: Type.Array(Style),
  modelVersion: Type.Optional(Type.String()),
});

/** The version of the text model that the previews always named. */
const TEXT_MODEL_VERSION = '2022-04-30';

export function renderReadDocument(
  { lines, angle }: ReadResult,
  { width, height }: Size,
): Static<typeof ReadDocument> {
  const content = lines.map(({ text }) => text).join('\n');
  const spanOf = inTextElements(content);
  let start = 0;
  const page = lines.map((line) => {
    const rendered = renderLine(line, start, spanOf);
    start += line.text.length + 1;
    return rendered;
  });
  return {
    stringIndexType: 'TextElements',
    content,
    pages: [
      {
        height,
        width,
        angle: Math.round(angle * 10_000) / 10_000,
        pageNumber: 1,
        words: page.flatMap(({ words }) => words),
        spans: [spanOf({ start: 0, end: content.length })],
        lines: page.map(({ line }) => line),
      },
    ],
    styles: renderStyles(lines, spanOf),
    modelVersion: TEXT_MODEL_VERSION,
  };
}

/** @param start where the line begins in the content, in UTF-16 units */
function renderLine({ text, polygon, words }: TextLine, start: number, spanOf: SpanOf) {
  const places = findWords(
    text,
    words.map((word) => word.text),
  );
  const spanInLine = (place: Stretch) => spanOf({ start: start + place.start, end: start + place.end });
  return {
    line: {
      content: text,
      boundingBox: flat(polygon),
      spans: [spanInLine({ start: 0, end: text.length })],
    },
    words: words.map((word, index) => ({
      content: word.text,
      boundingBox: flat(word.polygon),
      confidence: threeDecimals(word.confidence),
      span: spanInLine(places[index] ?? { start: 0, end: 0 }),
    })),
  };
}

/** Eight numbers, to a tenth of a pixel. */
function flat(polygon: Quad): number[] {
  return polygon.flatMap(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}
