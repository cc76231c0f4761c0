import type { Point } from '@fovea/contract';
import type { ImageAnalysisResultReason } from './result-reason.js';

/** A rectangle in pixels of the upright picture; `x`, `y` is its top left corner. */
export interface Rectangle {
  /** From the left edge of the picture. */
  readonly x: number;
  /** From the top edge of the picture. */
  readonly y: number;
  /** To the right. */
  readonly width: number;
  /** Downwards. */
  readonly height: number;
}

/** Four corners, clockwise from the top left corner relative to the direction of the text. */
export type Polygon = readonly Point[];

/** A sentence on the picture, or on a region of it. */
export interface ContentCaption {
  /** The sentence. */
  readonly content: string;
  /** How sure the service is, from 0 to 1. */
  readonly confidence: number;
}

/** A sentence on a region. */
export interface DenseCaption extends ContentCaption {
  /** The region. */
  readonly boundingBox: Rectangle;
}

/** A word on the picture. */
export interface ContentTag {
  /** The word, in the language asked for. */
  readonly name: string;
  /** How sure the service is, from 0 to 1. */
  readonly confidence: number;
}

/** A thing in the picture. */
export interface DetectedObject extends ContentTag {
  /** Where it is. */
  readonly boundingBox: Rectangle;
}

/** A person in the picture. */
export interface DetectedPerson {
  /** Where the person is. */
  readonly boundingBox: Rectangle;
  /** How sure the service is, from 0 to 1. */
  readonly confidence: number;
}

/** Where to crop the picture. */
export interface CropSuggestion {
  /** Width divided by height: the ratio asked for, or the one that the service chose. */
  readonly aspectRatio: number;
  /** What to keep. */
  readonly boundingBox: Rectangle;
}

/** A word that was read. */
export interface DetectedTextWord {
  /** The word. */
  readonly content: string;
  /** Where it stands. */
  readonly boundingPolygon: Polygon;
  /** How sure the service is, from 0 to 1. */
  readonly confidence: number;
}

/** A line that was read. */
export interface DetectedTextLine {
  /** The line. */
  readonly content: string;
  /** Where it stands. */
  readonly boundingPolygon: Polygon;
  /** Its words, in reading order. */
  readonly words: readonly DetectedTextWord[];
}

/** The text in the picture. */
export interface DetectedText {
  /** Its lines, in reading order; none when there is no text. */
  readonly lines: readonly DetectedTextLine[];
}

/** The foreground of the picture. */
export interface SegmentationResult {
  /** A PNG file. */
  readonly imageBuffer: Uint8Array;
  /** The width of the PNG in pixels. */
  readonly imageWidth: number;
  /** The height of the PNG in pixels. */
  readonly imageHeight: number;
}

/** What an analysis found. A member is undefined when it was not asked for, or when the analysis failed. */
export interface ImageAnalysisMembers {
  /** The width of the upright picture in pixels. */
  readonly imageWidth?: number;
  /** The height of the upright picture in pixels. */
  readonly imageHeight?: number;
  /** The version of the model that answered. */
  readonly modelVersion?: string;
  /** One sentence on the whole picture. */
  readonly caption?: ContentCaption;
  /** Sentences on up to ten regions; the first covers the whole picture. */
  readonly denseCaptions?: readonly DenseCaption[];
  /** Words on the picture, the surest first. */
  readonly tags?: readonly ContentTag[];
  /** Things in the picture. */
  readonly objects?: readonly DetectedObject[];
  /** People in the picture, the surest first, down to very unsure ones. */
  readonly people?: readonly DetectedPerson[];
  /** Where to crop, one for each ratio asked for, in their order. */
  readonly cropSuggestions?: readonly CropSuggestion[];
  /** The text in the picture. */
  readonly text?: DetectedText;
  /** Every category of a custom classifier, the likeliest first. */
  readonly customTags?: readonly ContentTag[];
  /** What a custom detector found. */
  readonly customObjects?: readonly DetectedObject[];
  /** The foreground, when a segmentation mode was set. */
  readonly segmentationResult?: SegmentationResult;
}

/** The outcome of an analysis. Look at `reason` first. It is plain data that can be copied and sent. */
export interface ImageAnalysisResult extends ImageAnalysisMembers {
  /** Whether the analysis succeeded. */
  readonly reason: ImageAnalysisResultReason;
}
