import type { AnalyzeResult, Box, Point, Quad, Size } from '@fovea/contract';

/**
 * Carries an answer computed on a smaller raster over to the size of the file. Boxes stay whole pixels
 * inside the picture.
 */
export function scaleResult(result: AnalyzeResult, from: Size, to: Size): AnalyzeResult {
  const scaleX = to.width / from.width;
  const scaleY = to.height / from.height;
  if (scaleX === 1 && scaleY === 1) return result;

  const box = (source: Box): Box => {
    const x = Math.round(source.x * scaleX);
    const y = Math.round(source.y * scaleY);
    const right = Math.min(to.width, Math.round((source.x + source.w) * scaleX));
    const bottom = Math.min(to.height, Math.round((source.y + source.h) * scaleY));
    return { x, y, w: right - x, h: bottom - y };
  };
  const point = ({ x, y }: Point): Point => ({ x: x * scaleX, y: y * scaleY });
  const quad = ([a, b, c, d]: Quad): Quad => [point(a), point(b), point(c), point(d)];
  const boxed = <T extends { readonly box: Box }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, box: box(item.box) }));

  return {
    ...result,
    metadata: to,
    ...(result.denseCaptions && { denseCaptions: boxed(result.denseCaptions) }),
    ...(result.objects && { objects: boxed(result.objects) }),
    ...(result.people && { people: boxed(result.people) }),
    ...(result.smartCrops && { smartCrops: boxed(result.smartCrops) }),
    ...(result.read && {
      read: {
        ...result.read,
        lines: result.read.lines.map((line) => ({
          ...line,
          polygon: quad(line.polygon),
          words: line.words.map((word) => ({ ...word, polygon: quad(word.polygon) })),
        })),
      },
    }),
  };
}
