import type { Size } from '@fovea/contract';
import type { Picture } from '../../../image/picture.js';
import type { Raster } from '../../../image/raster.js';

/** The longer side of the view that the detector looks at, in pixels … */
const LONG_SIDE = 736;
/** … and its most pixels: what a picture of 4 by 3 has. It bounds the memory of a run. */
const MAX_PIXELS = LONG_SIDE * LONG_SIDE * 0.75;

/** What a worker needs to find things in a picture. */
export interface DetectionInput {
  /** The whole picture, its longer side 736 px or, of squarish ones, less. */
  readonly view: Raster;
  readonly picture: Size;
}

/** Makes the detector's view of a picture. */
export async function prepareDetection(picture: Picture): Promise<DetectionInput> {
  const scale = Math.min(
    LONG_SIDE / Math.max(picture.width, picture.height),
    Math.sqrt(MAX_PIXELS / (picture.width * picture.height)),
  );
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  return {
    view: await picture.resized(width, height),
    picture: { width: picture.width, height: picture.height },
  };
}
