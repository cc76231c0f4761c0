import type { Point } from '@fovea/contract';
import { FACE_VIEW_SIDE } from './input.js';

/**
 * The places at which BlazeFace looks for a face, in the order of its outputs: a grid with a pitch of
 * `stride` pixels, each cell `perCell` times.
 *
 * @see Bazarevsky et al., "BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs", 2019
 */
export function anchorGrid(stride: number, perCell: number): Point[] {
  const cells = FACE_VIEW_SIDE / stride;
  const anchors: Point[] = [];
  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      for (let copy = 0; copy < perCell; copy += 1) {
        anchors.push({ x: (column + 0.5) * stride, y: (row + 0.5) * stride });
      }
    }
  }
  return anchors;
}
