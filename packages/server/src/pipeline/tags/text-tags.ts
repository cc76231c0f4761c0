import type { TextLine } from '@fovea/contract';
import type { TagProbabilities } from './probabilities.js';

const TEXT_PROBABILITY = 0.9;
/** So many lines, and nothing else to be seen, are a document. */
const DOCUMENT_LINES = 8;
const DOCUMENT_PROBABILITY = 0.8;
const NUMBER = /\p{Nd}/u;
const PRICE = /[$€£¥₩]\s?\p{Nd}|\p{Nd}\s?[€£¥円元]/u;
const WEB_ADDRESS = /\bwww\.\w|\bhttps?:\/\/|\b[\w-]+\.(com|org|net)\b/i;

/** What text that was read tells. `isBare`: nothing but text was found in the picture. */
export function addText(tags: TagProbabilities, lines: readonly TextLine[], isBare: boolean): void {
  if (lines.length === 0) return;
  tags.raise('text', TEXT_PROBABILITY);
  if (isBare && lines.length >= DOCUMENT_LINES) tags.raise('document', DOCUMENT_PROBABILITY);
  const raiseBy = (name: 'number' | 'price' | 'web address', pattern: RegExp) => {
    const words = lines.flatMap((line) => line.words);
    const surest = Math.max(...words.map(({ text, confidence }) => (pattern.test(text) ? confidence : 0)));
    tags.raise(name, TEXT_PROBABILITY * surest);
  };
  raiseBy('number', NUMBER);
  raiseBy('price', PRICE);
  raiseBy('web address', WEB_ADDRESS);
}
