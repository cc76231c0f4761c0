import type { Box, Point, ReadResult } from '@fovea/contract';
import type { Picture } from '../image/picture.js';
import type { Category } from './categories.js';

/** One thing a detector saw. `box` is in pixels of the picture and may be fractional. */
export interface Detection {
  readonly name: Category;
  /** The network's own score in (0, 1): good for ranking, not a probability. */
  readonly score: number;
  /** How likely this detection is right: the precision observed at its score. */
  readonly probability: number;
  /** The precision of everything at least as sure: what a caller gets who cuts here. */
  readonly confidence: number;
  readonly box: Box;
}

/** What one look at a picture gives: things, and a description of the whole as a vector. */
export interface DetectionResult {
  /** By falling score, overlapping duplicates removed, down to a score of about 0.02. */
  readonly detections: readonly Detection[];
}

/** Finds things and where they are. */
export interface Detector {
  detect(picture: Picture, signal: AbortSignal): Promise<DetectionResult>;
}

/** What a face tells of a person. */
export interface FaceAttributes {
  /** Expected age in years. */
  readonly age: number;
  /** How much the face looks male to the reader, from 0 (female) to 1. */
  readonly maleScore: number;
  /** The reader's own probability, 0 to 1, that the face looks happy: nearly always that it smiles. */
  readonly smile: number;
}

/** A face. `landmarks`: right eye, left eye, nose, mouth, right ear, left ear. */
export interface Face {
  readonly box: Box;
  readonly confidence: number;
  readonly landmarks: readonly Point[];
  /** Absent when the face is too small, or one of too many, to be read. */
  readonly person?: FaceAttributes;
}

/** Finds faces and reads age, gender and smile from them. */
export interface FaceReader {
  readFaces(picture: Picture, signal: AbortSignal): Promise<readonly Face[]>;
}

/** Reads the text of a picture: lines in reading order, words with polygons. */
export interface TextReader {
  readText(picture: Picture, signal: AbortSignal): Promise<ReadResult>;
}

/** Everything the features of the service ask of engines. */
export interface Capabilities {
  readonly detector: Detector;
  readonly faceReader: FaceReader;
  readonly textReader: TextReader;
}

/** Offers capabilities. `load` makes them ready for use; `dispose` frees what they hold. */
export interface Engine {
  readonly name: string;
  readonly detector?: Detector;
  readonly faceReader?: FaceReader;
  readonly textReader?: TextReader;
  load(): Promise<void>;
  dispose(): Promise<void>;
}
