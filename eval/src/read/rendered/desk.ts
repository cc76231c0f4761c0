import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Author, createAuthor } from './author.js';
import { pickFace } from './faces.js';
import type { Random } from './random.js';
import type { Type } from './ruler.js';
import type { Language } from './vocabulary/vocabularies.js';

/** Colours of a page, in CSS. */
export interface Colours {
  readonly ink: string;
  readonly paper: string;
}

/** What is at hand to lay out one page: its texts, its face and its luck. */
export interface Desk {
  readonly random: Random;
  /** To measure text with. */
  readonly context: SKRSContext2D;
  readonly language: Language;
  readonly author: Author;
  readonly face: string;
}

export function createDesk(language: Language, random: Random, context: SKRSContext2D): Desk {
  const author = createAuthor(language, random);
  return { random, context, language, author, face: pickFace(language, random) };
}

/** The desk's own face at a size. */
export function typeAt({ face, language }: Desk, sizePx: number, colour: string): Type {
  return { face, sizePx, colour, language };
}
