import type { FeatureName } from '@fovea/contract';

/** What can be asked of a picture. The values are the wire's, so `'caption'` is as good as the member. */
export const ImageAnalysisFeature = {
  /** One sentence on the whole picture. */
  Caption: 'caption',
  /** Sentences on up to ten regions; the first covers the whole picture. */
  DenseCaptions: 'denseCaptions',
  /** Where to crop; the wire calls it `smartCrops`. */
  CropSuggestions: 'smartCrops',
  /** Things and where they are. */
  Objects: 'objects',
  /** People and where they are. */
  People: 'people',
  /** The text in the picture; the wire calls it `read`. */
  Text: 'read',
  /** Words on what is in the picture. */
  Tags: 'tags',
} as const satisfies Record<string, FeatureName>;

/** One of the seven features, by its name on the wire. */
export type ImageAnalysisFeature = (typeof ImageAnalysisFeature)[keyof typeof ImageAnalysisFeature];
