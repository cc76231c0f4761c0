import type { Stretch } from './text-elements.js';

/**
 * Finds where the words of a line stand in its text, in their order. A word that the text does not have,
 * such as one that was written in another form, gets what the text has between its neighbours.
 *
 * @returns a stretch for each word; none overlaps another
 */
export function findWords(text: string, words: readonly string[]): Stretch[] {
  const found = words.map((): Stretch | undefined => undefined);
  let cursor = 0;
  words.forEach((word, index) => {
    const start = wordStart(text, word, cursor);
    if (start === undefined) return;
    cursor = start + word.length;
    found[index] = { start, end: cursor };
  });
  let end = 0;
  return found.map((stretch, index) => {
    const next = found.slice(index).find((other) => other !== undefined);
    const place = stretch ?? trimmed(text, end, next?.start ?? text.length);
    end = place.end;
    return place;
  });
}

/** Where the word begins: at the cursor, else at the beginning of a word, else anywhere behind it. */
function wordStart(text: string, word: string, cursor: number): number | undefined {
  if (word === '') return undefined;
  let anywhere: number | undefined;
  for (let at = text.indexOf(word, cursor); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === cursor || text[at - 1] === ' ') return at;
    anywhere ??= at;
  }
  return anywhere;
}

function trimmed(text: string, from: number, to: number): Stretch {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, from + part.trimEnd().length) };
}
