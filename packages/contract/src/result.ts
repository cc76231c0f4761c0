/** A point in pixels of the upright picture, origin at the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An axis-aligned box in pixels of the upright picture; `x`, `y` is the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Four corners, clockwise from the top left corner relative to the direction of the text. */
export type Quad = readonly [Point, Point, Point, Point];

/** What some words of a caption came from: the boxes of what they speak of, or none for the whole picture. */
export interface Evidence {
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** A sentence and how sure Fovea is of it; `confidence` lies strictly between 0 and 1. */
export interface Caption {
  readonly text: string;
  readonly confidence: number;
  /** Of the sentence's parts in their order; there when it was asked for. */
  readonly evidence?: readonly Evidence[];
}

export interface DenseCaption extends Caption {
  readonly box: Box;
}

export interface Tag {
  readonly name: string;
  readonly confidence: number;
}

export interface DetectedObject {
  readonly box: Box;
  readonly tag: Tag;
}

export interface DetectedPerson {
  readonly box: Box;
  readonly confidence: number;
}

export interface SmartCrop {
  /** Width divided by height: the ratio asked for, or the one chosen, to two decimals. */
  readonly aspectRatio: number;
  readonly box: Box;
}

export interface Word {
  readonly text: string;
  readonly polygon: Quad;
  readonly confidence: number;
}

export interface TextLine {
  /** The words joined by single spaces; between Chinese or Japanese characters there is none. */
  readonly text: string;
  readonly polygon: Quad;
  readonly words: readonly Word[];
  /** How sure it is that a hand wrote the line, between 0 and 1; absent when it may as well be print. */
  readonly handwritten?: number;
}

/** Everything read in a picture, lines in reading order. */
export interface ReadResult {
  readonly lines: readonly TextLine[];
  /** Clockwise turn of the text in degrees, in (-180, 180]; 0 when there is no text. */
  readonly angle: number;
}

/** What a custom model answers: tags from a classifier, objects from a detector. */
export interface CustomModelResult {
  readonly tags?: readonly Tag[];
  readonly objects?: readonly DetectedObject[];
}

/** The version-free answer. A member is present exactly when its feature was asked for. */
export interface AnalyzeResult {
  readonly metadata: Size;
  readonly caption?: Caption;
  readonly denseCaptions?: readonly DenseCaption[];
  readonly tags?: readonly Tag[];
  readonly objects?: readonly DetectedObject[];
  readonly people?: readonly DetectedPerson[];
  readonly read?: ReadResult;
  readonly smartCrops?: readonly SmartCrop[];
  readonly customModel?: CustomModelResult;
}
