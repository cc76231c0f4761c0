import Type, { type Static } from 'typebox';
import type { Quad, ReadResult } from '../result.js';
import { threeDecimals, wholePoint } from './numbers.js';
import { Confidence } from './shared.js';

/** The `readResult` of the general-availability versions: one block with all lines. */

const Polygon = Type.Array(Type.Object({ x: Type.Integer(), y: Type.Integer() }), {
  description: 'Four corners, clockwise from the top left corner relative to the text.',
});

const Word = Type.Object({ text: Type.String(), boundingPolygon: Polygon, confidence: Confidence });

const Line = Type.Object({ text: Type.String(), boundingPolygon: Polygon, words: Type.Array(Word) });

export const ReadBlocks = Type.Object({ blocks: Type.Array(Type.Object({ lines: Type.Array(Line) })) });

export function renderReadBlocks({ lines }: ReadResult): Static<typeof ReadBlocks> {
  if (lines.length === 0) return { blocks: [] };
  return {
    blocks: [
      {
        lines: lines.map(({ text, polygon, words }) => ({
          text,
          boundingPolygon: corners(polygon),
          words: words.map((word) => ({
            text: word.text,
            boundingPolygon: corners(word.polygon),
            confidence: threeDecimals(word.confidence),
          })),
        })),
      },
    ],
  };
}

function corners(polygon: Quad) {
  return polygon.map(wholePoint);
}
