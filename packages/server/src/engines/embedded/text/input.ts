import type { Size } from '@fovea/contract';
import type { Picture } from '../../../image/picture.js';
import type { Raster } from '../../../image/raster.js';

/** The longer side of the view in which text is looked for is at most this, in pixels. */
const MAX_LONG_SIDE = 960;
/** The text detector halves its input five times. */
const SIDE_MULTIPLE = 32;

/** What a worker needs to read a picture. */
export interface TextInput {
  /** The picture itself: lines are straightened from its full resolution. */
  readonly page: Raster;
  /** The whole picture, stretched to sides that the detector takes. */
  readonly view: Raster;
}

/** Makes the text reader's views of a picture. */
export async function prepareText(picture: Picture): Promise<TextInput> {
  const { width, height } = viewSize(picture);
  const { pixels } = picture;
  return {
    page: { width: picture.width, height: picture.height, pixels },
    view: await picture.resized(width, height),
  };
}

/** The size of the view: never larger than the picture but for rounding to what the detector takes. */
export function viewSize({ width, height }: Size): Size {
  const scale = Math.min(1, MAX_LONG_SIDE / Math.max(width, height));
  const fit = (side: number) =>
    Math.max(SIDE_MULTIPLE, Math.round((side * scale) / SIDE_MULTIPLE) * SIDE_MULTIPLE);
  return { width: fit(width), height: fit(height) };
}
