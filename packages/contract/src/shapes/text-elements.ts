const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Texts in which every UTF-16 unit is a text element: no accents to combine, no emoji, no line breaks. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Counts text elements: what a reader takes for one character (grapheme clusters, Unicode UAX #29).
 */
export function countTextElements(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
