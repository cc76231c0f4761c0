import type { Picture } from '../../../image/picture.js';
import type { Raster } from '../../../image/raster.js';

/** The side of the square in which faces are looked for, in pixels. */
export const FACE_VIEW_SIDE = 256;

/** What a worker needs to find and read faces. */
export interface FaceInput {
  /** The whole picture, its longer side 256 px. */
  readonly view: Raster;
  /** The picture itself: faces are read from its full resolution. */
  readonly page: Raster;
}

/** Makes the face reader's views of a picture. */
export async function prepareFaces(picture: Picture): Promise<FaceInput> {
  const scale = FACE_VIEW_SIDE / Math.max(picture.width, picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { pixels } = picture;
  return {
    view: await picture.resized(width, height),
    page: { width: picture.width, height: picture.height, pixels },
  };
}
