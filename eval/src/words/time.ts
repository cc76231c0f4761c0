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

/** How long words take once the objects are known, and the faces that are read for them. */
export async function timeTable(pictures: readonly CocoPicture[]): Promise<Table> {
  const faces: number[] = [];
  const spoken: number[] = [];
  for (const { path } of pictures) {
    const scene = await openScene(path);
    await scene.detections();
    faces.push(await cpuMs(() => scene.faces()));
    spoken.push(await cpuMs(() => words(scene)));
  }
  return {
    title: 'Time of caption, denseCaptions and tags on top of objects, ms of a core a picture',
    columns: ['figure', 'median', '95th percentile', 'goal'],
    rows: [
      ['both', ...figures(faces.map((ms, index) => ms + (spoken[index] ?? 0))), '<= 25'],
      ['faces', ...figures(faces), ''],
      ['words', ...figures(spoken), ''],
    ],
    notes: [
      `${pictures.length - WARM_UP} pictures; processor time of the process, which others on the machine hardly change.`,
      'Where nothing at all was found, words read the text of the picture: the highest times.',
    ],
  };
}

async function words(scene: Scene): Promise<void> {
  await features.caption(scene, REQUEST);
  await features.denseCaptions(scene, REQUEST);
  await features.tags(scene, REQUEST);
}

async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function figures(times: readonly number[]): [string, string] {
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return [at(0.5), at(0.95)];
}
