import type { Box, Point } from '@fovea/contract';
import type { Raster } from '../../../image/raster.js';
import type { Scratch } from '../scratch.js';
import type { Tensor } from '../session.js';

/**
 * A square view of a face, turned so that the eyes are level, as a [1, 3, side, side] tensor of RGB
 * values 0..255. What lies outside of the picture is black.
 */
export function faceCrop(
  page: Raster,
  box: Box,
  [rightEye, leftEye]: readonly Point[],
  side: number,
  scratch: Scratch,
): Tensor {
  const centerX = box.x + box.w / 2;
  const centerY = box.y + box.h / 2;
  const extent = Math.max(box.w, box.h);
  const tilt = rightEye && leftEye ? Math.atan2(leftEye.y - rightEye.y, leftEye.x - rightEye.x) : 0;
  const [cosine, sine] = [Math.cos(tilt), Math.sin(tilt)];
  const plane = side * side;
  const data = scratch.take(3 * plane).fill(0);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const u = ((x + 0.5) / side - 0.5) * extent;
      const v = ((y + 0.5) / side - 0.5) * extent;
      const pageX = Math.floor(centerX + u * cosine - v * sine);
      const pageY = Math.floor(centerY + u * sine + v * cosine);
      if (pageX < 0 || pageY < 0 || pageX >= page.width || pageY >= page.height) continue;
      const source = 3 * (pageY * page.width + pageX);
      const target = y * side + x;
      data[target] = page.pixels[source] as number;
      data[target + plane] = page.pixels[source + 1] as number;
      data[target + 2 * plane] = page.pixels[source + 2] as number;
    }
  }
  return { dims: [1, 3, side, side], data };
}
