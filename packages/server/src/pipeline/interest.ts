import type { AnalyzeRequest } from '@fovea/contract';
import { area } from '../image/box.js';
import type { Raster } from '../image/raster.js';
import type { Interest } from './crop-window.js';
import type { Scene } from './scene.js';

/** A person counts this much more than a thing as large and sure; a face as much as two such things. */
const PERSON_WEIGHT = 1.5;
const FACE_WEIGHT = 2;
const TEXT_WEIGHT = 0.5;
/** Below this raw score detections are noise, and noise moves crops. */
const MIN_SCORE = 0.1;

/**
 * What a crop of the picture should keep: things and faces, and text when it is read anyway. Where there
 * is none of them, places with much detail.
 */
export async function findInterests(scene: Scene, request: AnalyzeRequest): Promise<Interest[]> {
  const [detections, faces] = await Promise.all([scene.detections(), scene.faces()]);
  const text = request.features.includes('read') ? (await scene.text()).lines : [];
  const pictureArea = scene.picture.width * scene.picture.height;
  const sizeWeight = (box: Interest['box']) => Math.sqrt(area(box) / pictureArea);
  const interests = [
    ...detections
      .filter(({ score }) => score >= MIN_SCORE)
      .map(({ name, score, box }) => ({
        box,
        weight: score ** 2 * sizeWeight(box) * (name === 'person' ? PERSON_WEIGHT : 1),
      })),
    ...faces.map(({ box, confidence }) => ({ box, weight: FACE_WEIGHT * confidence ** 2 * sizeWeight(box) })),
    ...text.map(({ polygon }) => {
      const box = boxAround(polygon);
      return { box, weight: TEXT_WEIGHT * sizeWeight(box) };
    }),
  ];
  return interests.length > 0 ? interests : detailOf(scene);
}

function boxAround(polygon: readonly { readonly x: number; readonly y: number }[]): Interest['box'] {
  const xs = polygon.map(({ x }) => x);
  const ys = polygon.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

const DETAIL_SIDE = 48;

/** Each cell of a small view weighs as much as its brightness differs from that of its neighbours. */
async function detailOf({ picture }: Scene): Promise<Interest[]> {
  const view = await picture.resized(DETAIL_SIDE, DETAIL_SIDE);
  const [cellWidth, cellHeight] = [picture.width / DETAIL_SIDE, picture.height / DETAIL_SIDE];
  const interests: Interest[] = [];
  for (let y = 0; y < DETAIL_SIDE - 1; y += 1) {
    for (let x = 0; x < DETAIL_SIDE - 1; x += 1) {
      const here = brightness(view, x, y);
      const weight =
        Math.abs(brightness(view, x + 1, y) - here) + Math.abs(brightness(view, x, y + 1) - here);
      if (weight > 0) {
        interests.push({
          box: { x: x * cellWidth, y: y * cellHeight, w: cellWidth, h: cellHeight },
          weight: weight ** 2,
        });
      }
    }
  }
  return interests;
}

/** Luma of a pixel by ITU-R BT.601. */
function brightness({ pixels, width }: Raster, x: number, y: number): number {
  const at = 3 * (y * width + x);
  return (
    0.299 * (pixels[at] as number) + 0.587 * (pixels[at + 1] as number) + 0.114 * (pixels[at + 2] as number)
  );
}
