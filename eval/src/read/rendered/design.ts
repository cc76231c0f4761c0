import type { Placement } from './homography.js';
import type { Sheet } from './sheet.js';

/** What a camera or a scanner adds. */
export interface Damage {
  /** Standard deviation of a Gaussian blur, in pixels. */
  readonly blurPx?: number;
  /** Standard deviation of the noise, in levels of 255. */
  readonly noiseLevels?: number;
  /** Saved as a JPEG of this quality, else as a PNG. */
  readonly jpegQuality?: number;
}

/** A picture to render: a sheet, where it lies in the picture, and what lies around it. */
export interface Design {
  readonly sheet: Sheet;
  readonly placement: Placement;
  /** Two CSS colours of a rough surface under the sheet; without them the sheet's paper fills the picture. */
  readonly backdrop?: readonly [string, string];
  readonly damage?: Damage;
}
