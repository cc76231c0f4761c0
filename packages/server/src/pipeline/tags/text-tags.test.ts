import type { TextLine } from '@fovea/contract';
import { describe, expect, it } from 'vitest';
import { TagProbabilities } from './probabilities.js';
import { addText } from './text-tags.js';

const CORNER = { x: 0, y: 0 };
const POLYGON: TextLine['polygon'] = [CORNER, CORNER, CORNER, CORNER];

function line(text: string, confidence = 0.95): TextLine {
  const words = text.split(' ').map((word) => ({ text: word, polygon: POLYGON, confidence }));
  return { text, polygon: POLYGON, words };
}

function tagsOf(texts: readonly string[], isBare = false): string[] {
  const tags = new TagProbabilities();
  addText(
    tags,
    texts.map((text) => line(text)),
    isBare,
  );
  return [...tags].filter(([, probability]) => probability >= 0.5).map(([name]) => name);
}

describe('what text tells', () => {
  it('is nothing where nothing was read', () => {
    expect(tagsOf([], true)).toEqual([]);
  });

  it('is that there is text, and what kinds of words', () => {
    expect(tagsOf(['open today'])).toEqual(['text']);
    expect(tagsOf(['gate 42'])).toEqual(['text', 'number']);
    expect(tagsOf(['only €3 each'])).toEqual(['text', 'number', 'price']);
    expect(tagsOf(['一個 500円'])).toEqual(['text', 'number', 'price']);
    expect(tagsOf(['www.example.org'])).toEqual(['text', 'web address']);
  });

  it('makes a document of many lines and nothing else', () => {
    const page = Array.from({ length: 12 }, () => 'words and more words');
    expect(tagsOf(page, true)).toEqual(['text', 'document']);
    expect(tagsOf(page, false)).toEqual(['text']);
    expect(tagsOf(page.slice(0, 3), true)).toEqual(['text']);
  });
});
