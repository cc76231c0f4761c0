const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Texts in which every UTF-16 unit is a text element: nothing to combine, no emoji, no carriage return. */
const PLAIN = /^[\x20-\x7e\n]*$/;

/** A stretch of a text, counted in text elements. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** A stretch of a text, in UTF-16 units; `end` is the first one behind it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds the text elements that hold a stretch of the text. */
export type SpanOf = (stretch: Stretch) => Span;

/**
 * Counts a text in text elements: what a reader takes for one character (grapheme clusters, Unicode
 * UAX #29). A stretch that begins or ends within one holds the whole of it.
 */
export function inTextElements(text: string): SpanOf {
  if (PLAIN.test(text)) return ({ start, end }) => ({ offset: start, length: end - start });
  /** For every unit which element it belongs to. */
  const elements = new Uint32Array(text.length + 1);
  let count = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    elements.fill(count, index, index + segment.length);
    count += 1;
  }
  elements[text.length] = count;
  return ({ start, end }) => {
    const offset = elements[start] ?? count;
    const last = end > start ? (elements[end - 1] ?? count - 1) : offset - 1;
    return { offset, length: last + 1 - offset };
  };
}
