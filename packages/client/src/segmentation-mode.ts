/** What a segmentation answers. */
export const ImageSegmentationMode = {
  /** The picture with everything but its foreground transparent. */
  BackgroundRemoval: 'backgroundRemoval',
  /** A grey picture of how much each pixel belongs to the foreground; white is all of it. */
  ForegroundMatting: 'foregroundMatting',
} as const;

/** A segmentation mode, by its name on the wire. */
export type ImageSegmentationMode = (typeof ImageSegmentationMode)[keyof typeof ImageSegmentationMode];
