import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Ruler, rulerFor, type Type } from './ruler.js';
import { breakable, joinWords, splitWords, type Word } from './words.js';

/** A rectangle on the sheet, in pixels. */
export interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A word in its place on the sheet: where its pen starts, and what its glyphs blacken. */
export interface SetWord {
  readonly text: string;
  readonly x: number;
  readonly ink: Ink;
}

/** A line in its place on the sheet. */
export interface SetLine {
  readonly text: string;
  readonly type: Type;
  readonly baseline: number;
  readonly words: readonly SetWord[];
}

/** Where a text goes. */
export interface Frame {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** From baseline to baseline, in font sizes. 1.4 when not given. */
  readonly leading?: number;
}

/** Breaks a text into lines that fit a frame, and sets them. */
export function setText(context: SKRSContext2D, text: string, type: Type, frame: Frame): SetLine[] {
  const ruler = rulerFor(context, type);
  const pitchPx = type.sizePx * (frame.leading ?? 1.4);
  return breakLines(ruler, text, frame.width).map((words, index) =>
    setLine(ruler, words, type, frame, frame.top + pitchPx * index + type.sizePx),
  );
}

/** How wide a text is on one line, in pixels. */
export function textWidth(context: SKRSContext2D, text: string, type: Type): number {
  return lineAdvance(rulerFor(context, type), splitWords(text));
}

function breakLines(ruler: Ruler, text: string, widthPx: number): Word[][] {
  const lines: Word[][] = [];
  for (const group of breakable(splitWords(text))) {
    const line = lines.at(-1);
    if (line && lineAdvance(ruler, [...line, ...group]) <= widthPx) line.push(...group);
    else lines.push(group);
  }
  return lines;
}

/** Sets word by word, so that a word's place does not depend on kerning with its neighbours. */
function setLine(
  ruler: Ruler,
  words: readonly Word[],
  type: Type,
  { x, width, align = 'left' }: Frame,
  baseline: number,
): SetLine {
  let pen = x + { left: 0, center: 0.5, right: 1 }[align] * (width - lineAdvance(ruler, words));
  const set = words.map((word, index) => {
    if (word.spaced && index > 0) pen += ruler(' ').advance;
    const [start, size] = [pen, ruler(word.text)];
    pen += size.advance;
    return {
      text: word.text,
      x: start,
      ink: {
        left: start - size.left,
        top: baseline - size.above,
        right: start + size.right,
        bottom: baseline + size.below,
      },
    };
  });
  return { text: joinWords(words), type, baseline, words: set };
}

function lineAdvance(ruler: Ruler, words: readonly Word[]): number {
  const space = ruler(' ').advance;
  return words.reduce(
    (sum, { text, spaced }, index) => sum + ruler(text).advance + (spaced && index > 0 ? space : 0),
    0,
  );
}
