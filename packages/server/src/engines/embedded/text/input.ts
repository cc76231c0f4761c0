import type { Size } from '@fovea/contract';
import type { Picture } from '../../../image/picture.js';
import type { Raster } from '../../../image/raster.js';

/** The longer side of the view in which text is looked for is at most this, in pixels. */
const MAX_LONG_SIDE = 736;
/** Strips are shrunk no further than to this height or width, in pixels, or nothing could be read in them … */
const MIN_SHORT_SIDE = 320;
/** … and no view has more pixels than that of a picture of 4 by 3: it bounds the memory of a run. */
export const MAX_PIXELS = MAX_LONG_SIDE * MAX_LONG_SIDE * 0.75;

/** What a worker needs to read a picture. */
export interface TextInput {
  /** The picture itself: lines are straightened from its full resolution. */
  readonly page: Raster;
  /** The whole picture at the size at which text is looked for. */
  readonly view: Raster;
}

/** Makes the text reader's views of a picture. */
export async function prepareText(picture: Picture): Promise<TextInput> {
  const { width, height, pixels } = picture;
  const view = viewSize(picture);
  return { page: { width, height, pixels }, view: await picture.resized(view.width, view.height) };
}

/** The size of the view: the picture's own, or smaller with the same proportions. */
export function viewSize({ width, height }: Size): Size {
  const scale = Math.min(
    1,
    Math.sqrt(MAX_PIXELS / (width * height)),
    Math.max(MAX_LONG_SIDE / Math.max(width, height), MIN_SHORT_SIDE / Math.min(width, height)),
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
