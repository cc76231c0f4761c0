import type { Size } from '@fovea/contract';
import type { Picture } from '../../../image/picture.js';
import type { Raster } from '../../../image/raster.js';

/** The longer side of the view that the detector looks at, in pixels. */
const LONG_SIDE = 736;

/** What a worker needs to find things in a picture. */
export interface DetectionInput {
  /** The whole picture, its longer side 736 px. */
  readonly view: Raster;
  readonly picture: Size;
}

/** Makes the detector's view of a picture. */
export async function prepareDetection(picture: Picture): Promise<DetectionInput> {
  const scale = LONG_SIDE / Math.max(picture.width, picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  return {
    view: await picture.resized(width, height),
    picture: { width: picture.width, height: picture.height },
  };
}
