import Type, { type Static } from 'typebox';
import type { TextLine } from '../result.js';
import { threeDecimals } from './numbers.js';
import { Confidence } from './shared.js';
import type { SpanOf, Stretch } from './text-elements.js';

/** A place in the content of a `readResult`, counted in text elements. */
export const Span = Type.Object({
  offset: Type.Integer({ minimum: 0 }),
  length: Type.Integer({ minimum: 0 }),
});

/** How stretches of the content look. */
export const Style = Type.Object({
  isHandwritten: Type.Optional(Type.Boolean()),
  spans: Type.Array(Span),
  confidence: Type.Optional(Confidence),
});

/**
 * The styles of handwritten lines: one for each confidence. Lines that follow each other with the same confidence are one span, the line feed between them included.
 *
 * @param lines joined by one line feed each they are the content
 * @param spanOf counts in the content
 */
export function renderStyles(lines: readonly TextLine[], spanOf: SpanOf): Static<typeof Style>[] {
  const stretches = new Map<number, Stretch[]>();
  let start = 0;
  for (const { text, handwritten } of lines) {
    const end = start + text.length;
    if (handwritten !== undefined && text !== '') {
      const confidence = threeDecimals(handwritten);
      const places = stretches.get(confidence) ?? [];
      stretches.set(confidence, places);
      const last = places.at(-1);
      if (last?.end === start - 1) places[places.length - 1] = { start: last.start, end };
      else places.push({ start, end });
    }
    start = end + 1;
  }
  return [...stretches].map(([confidence, places]) => ({
    isHandwritten: true,
    spans: places.map(spanOf),
    confidence,
  }));
}
