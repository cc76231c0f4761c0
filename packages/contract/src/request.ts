import type { Language } from './languages.js';

/** The visual features, spelled as on the wire. */
export const FEATURES = [
  'caption',
  'denseCaptions',
  'objects',
  'people',
  'read',
  'smartCrops',
  'tags',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** The version-free question: what every api-version's query is parsed into. */
export interface AnalyzeRequest {
  /** Distinct, in the order of {@link FEATURES}. Empty only when `modelName` is given. */
  readonly features: readonly FeatureName[];
  /** A custom model to ask, in the api-versions that know them. */
  readonly modelName?: string;
  /** The language of generated words (tags and, beyond the original, captions). */
  readonly language: Language;
  /** True: captions say person and child where they would say man, woman, boy or girl. */
  readonly genderNeutralCaption: boolean;
  /** True: captions say for their parts which boxes they came from. Beyond the original. */
  readonly evidence?: boolean;
  /** Width divided by height of each crop wanted, in [0.75, 1.8]; empty lets Fovea choose one. */
  readonly smartCropsAspectRatios: readonly number[];
}
