import type { GeneralAvailabilityAnswer, Point, PreviewAnswer } from '@fovea/contract';
import type { DetectedText, DetectedTextLine } from './result.js';

type ReadDocument = NonNullable<PreviewAnswer['readResult']>;
type ReadBlocks = NonNullable<GeneralAvailabilityAnswer['readResult']>;
type Page = ReadDocument['pages'][number];

/** Text as lines with their words, from the shape of any api-version. */
export function liftText(read: ReadDocument | ReadBlocks): DetectedText {
  return { lines: 'blocks' in read ? read.blocks.flatMap(linesOfBlock) : read.pages.flatMap(linesOfPage) };
}

function linesOfBlock({ lines }: ReadBlocks['blocks'][number]): DetectedTextLine[] {
  return lines.map(({ text, boundingPolygon, words }) => ({
    content: text,
    boundingPolygon,
    words: words.map((word) => ({
      content: word.text,
      boundingPolygon: word.boundingPolygon,
      confidence: word.confidence,
    })),
  }));
}

/** The previews list words beside the lines; a word belongs to the line whose span it begins in. */
function linesOfPage({ lines, words }: Page): DetectedTextLine[] {
  return lines.map(({ content, boundingBox, spans }) => ({
    content,
    boundingPolygon: corners(boundingBox),
    words: words
      .filter(({ span }) =>
        spans.some(({ offset, length }) => span.offset >= offset && span.offset < offset + length),
      )
      .map((word) => ({
        content: word.content,
        boundingPolygon: corners(word.boundingBox),
        confidence: word.confidence,
      })),
  }));
}

/** Points of `x1, y1, x2, y2 …`. */
function corners(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}
