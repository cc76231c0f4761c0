import type { ImageAnalysisFeature } from './feature.js';
import type { ImageSegmentationMode } from './segmentation-mode.js';

/** What to ask of a picture. Set `features`, `modelName` or both; or else `segmentationMode` alone. */
export class ImageAnalysisOptions {
  /** What to look for. */
  features?: readonly ImageAnalysisFeature[];
  /** A custom model to ask; it implies what to look for. */
  modelName?: string;
  /** The language of the answer's words as a code such as `es`; `en` unless given. */
  language?: string;
  /** True: captions say person and child for man, woman, boy and girl. */
  genderNeutralCaption?: boolean;
  /** Width divided by height of each crop wanted, from 0.75 to 1.8; the service chooses one unless given. */
  croppingAspectRatios?: readonly number[];
  /** The version of the model: `latest` unless given, or a date such as `2023-10-01`. */
  modelVersion?: string;
  /** Asks for the foreground of the picture instead of features. */
  segmentationMode?: ImageSegmentationMode;

  /** @param options what to set; members can also be set later, until an analyzer is made of them */
  constructor(options: Partial<ImageAnalysisOptions> = {}) {
    Object.assign(this, options);
  }
}

/** @throws Error with the original's sentence when nothing is asked, or what excludes each other */
export function checkOptions({ features, modelName, segmentationMode }: ImageAnalysisOptions): void {
  if (features !== undefined && !Array.isArray(features)) {
    throw new TypeError(`Expected a list for features but received one of type ${typeof features}`);
  }
  const asksForFeatures = Boolean(features?.length || modelName);
  if (asksForFeatures && segmentationMode) {
    throw new Error(
      'Invalid combination of Image Analysis options: You cannot set both visual features (or model name), and segmentation mode',
    );
  }
  if (!asksForFeatures && !segmentationMode) {
    throw new Error(
      "Missing Image Analysis options: You must set at least one visual feature (or model name) for the 'analyze' operation. Or set segmentation mode for the 'segment' operation",
    );
  }
}
