import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quad, TextLine } from '../result.js';
import { renderReadDocument } from './read-document.js';

const polygon: Quad = [
  { x: 0, y: 0 },
  { x: 9, y: 0 },
  { x: 9, y: 9 },
  { x: 0, y: 9 },
];

function line(text: string, words: readonly string[]): TextLine {
  return { text, polygon, words: words.map((word) => ({ text: word, polygon, confidence: 0.9 })) };
}

function render(...lines: TextLine[]) {
  const { content, pages } = renderReadDocument({ lines, angle: 0 }, { width: 10, height: 10 });
  const [page] = pages;
  if (!page) throw new Error('no page');
  return { content, page };
}

/** What a client cuts out of a text with a span. */
function cut(content: string, { offset, length }: { offset: number; length: number }): string {
  const clusters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(content)];
  return clusters
    .slice(offset, offset + length)
    .map(({ segment }) => segment)
    .join('');
}

const CLUSTERS = [
  ...['a', 'b', 'an', '1', '.', '-', '€', 'ñ', 'e\u0301', 'o\u0302\u0323', 'が', 'か\u3099'],
  ...['中', '𠮷', '한', '\u1112\u1161\u11ab', 'नि', 'กำ', '❤️', '👍🏽', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇪🇸', '🇵🇹', '1️⃣'],
];

const word = fc
  .array(fc.constantFrom(...CLUSTERS), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const character = fc.constantFrom('中', '文', '字', 'の', 'が', '𠮷');
const spaced = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => line(words.join(' '), words));
const unspaced = fc
  .array(character, { minLength: 1, maxLength: 6 })
  .map((words) => line(words.join(''), words));
const lines = fc.array(fc.oneof(spaced, unspaced), { maxLength: 5 });

describe('spans', () => {
  it('cut every word, every line and the page out of the content', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const { content, page } = render(...some);
        for (const { content: text, span } of page.words) expect(cut(content, span)).toBe(text);
        for (const { content: text, spans } of page.lines)
          expect(spans.map((span) => cut(content, span))).toEqual([text]);
        expect(page.spans.map((span) => cut(content, span))).toEqual([content]);
        expect(page.words.map(({ content: text }) => text)).toEqual(
          some.flatMap(({ words }) => words.map((w) => w.text)),
        );
      }),
    );
  });

  it('stay in their line and in order, whatever its words say', () => {
    const anyText = fc.string({
      unit: fc.constantFrom(...CLUSTERS, ' ', '\u0301', '\u200d', '🇪', '\u1161'),
      maxLength: 9,
    });
    const anyLine = fc.tuple(anyText, fc.array(anyText, { maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 4 }), (some) => {
        const { content, page } = render(...some.map(([text, words]) => line(text, words)));
        const words = [...page.words];
        page.lines.forEach(({ content: text, spans: [span] }, index) => {
          if (!span) throw new Error('no span');
          expect(cut(content, span)).toBe(text);
          for (const { span: inner } of words.splice(0, some[index]?.[1].length)) {
            expect(inner.length).toBeGreaterThanOrEqual(0);
            expect(inner.offset).toBeGreaterThanOrEqual(span.offset);
            expect(inner.offset + inner.length).toBeLessThanOrEqual(span.offset + span.length);
          }
        });
      }),
    );
  });

  it('count a family of emoji, a flag and an accented letter as one element each', () => {
    const { page } = render(line('👨‍👩‍👧 🇪🇸 e\u0301a', ['👨‍👩‍👧', '🇪🇸', 'e\u0301a']), line('b', ['b']));
    expect(page.words.map(({ span }) => span)).toEqual([
      { offset: 0, length: 1 },
      { offset: 2, length: 1 },
      { offset: 4, length: 2 },
      { offset: 7, length: 1 },
    ]);
    expect(page.spans).toEqual([{ offset: 0, length: 8 }]);
  });

  it('hold the whole element when a word is only a part of it', () => {
    const { page } = render(line('か\u3099く', ['か', '\u3099', 'く']));
    expect(page.words.map(({ span }) => span)).toEqual([
      { offset: 0, length: 1 },
      { offset: 0, length: 1 },
      { offset: 1, length: 1 },
    ]);
  });
});

it('parts lines by one line feed, and is empty without lines', () => {
  expect(render(line('a b', ['a', 'b']), line('c', ['c'])).content).toBe('a b\nc');
  const { content, page } = render();
  expect(content).toBe('');
  expect(page).toMatchObject({ lines: [], words: [], spans: [{ offset: 0, length: 0 }] });
});
