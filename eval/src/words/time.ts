import type { AnalyzeRequest } from '@fovea/contract';
import { features, type Scene } from 'fovea';
import type { CocoPicture } from '../coco.js';
import type { Table } from '../measure.js';
import { openScene } from '../scenes.js';

const REQUEST: AnalyzeRequest = {
  features: ['caption', 'denseCaptions', 'tags'],
  language: 'en',
  genderNeutralCaption: false,
  smartCropsAspectRatios: [],
};
/** The first pictures warm up what compiles at first use. */
const WARM_UP = 10;

/** How long words take once the objects are known: with the faces read for them, and without. */
export async function timeTable(pictures: readonly CocoPicture[]): Promise<Table> {
  const [withFaces, withoutFaces]: [number[], number[]] = [[], []];
  for (const { path } of pictures) {
    const scene = await openScene(path);
    await scene.detections();
    const start = performance.now();
    await scene.faces();
    const facesRead = performance.now();
    await words(scene);
    const end = performance.now();
    withFaces.push(end - start);
    withoutFaces.push(end - facesRead);
  }
  return {
    title: 'Time of caption, denseCaptions and tags on top of objects, ms a picture',
    columns: ['figure', 'median', '95th percentile', 'goal'],
    rows: [
      ['with faces', ...figures(withFaces.slice(WARM_UP)), '<= 25'],
      ['words alone', ...figures(withoutFaces.slice(WARM_UP)), ''],
    ],
    notes: [`${pictures.length - WARM_UP} pictures, networks with two threads, on this thread.`],
  };
}

async function words(scene: Scene): Promise<void> {
  await features.caption(scene, REQUEST);
  await features.denseCaptions(scene, REQUEST);
  await features.tags(scene, REQUEST);
}

function figures(times: readonly number[]): [string, string] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return [at(0.5), at(0.95)];
}
