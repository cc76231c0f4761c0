import { englishRealizer, gatherEntities, lookAt, planCaption, type Scene } from 'fovea';
import type { CiderD } from '../caption/cider.js';
import type { CocoPicture } from '../coco.js';
import type { Table } from '../measure.js';
import { openScene } from '../scenes.js';

type Plan = NonNullable<ReturnType<typeof planCaption>>;

/** A caption from less than what there is. */
interface Ablation {
  readonly name: string;
  plan(scene: Scene): Promise<Plan | undefined>;
}

const OPTIONS = { genderNeutral: false };

async function entitiesOf(scene: Scene, hasFaces = true) {
  const faces = hasFaces ? await scene.faces() : [];
  return gatherEntities(scene.picture, await scene.detections(), faces, OPTIONS);
}

const ABLATIONS: readonly Ablation[] = [
  {
    name: 'everything',
    plan: async (scene) => planCaption(await entitiesOf(scene), lookAt(scene.picture)),
  },
  {
    name: 'without faces',
    plan: async (scene) => planCaption(await entitiesOf(scene, false), lookAt(scene.picture)),
  },
  {
    name: 'without the colours of the whole picture, which speak for places',
    plan: async (scene) => planCaption(await entitiesOf(scene)),
  },
  {
    name: 'without places',
    async plan(scene) {
      const plan = planCaption(await entitiesOf(scene), lookAt(scene.picture));
      if (!plan) return undefined;
      const { place: _, placeFirst: __, ...rest } = plan;
      return rest;
    },
  },
  {
    name: 'without the colours of things',
    async plan(scene) {
      const entities = (await entitiesOf(scene)).map(({ colour: _, ...entity }) => entity);
      return planCaption(entities, lookAt(scene.picture));
    },
  },
  {
    name: 'without relations: the most prominent thing alone',
    async plan(scene) {
      const [first] = await entitiesOf(scene);
      return first && planCaption([first], lookAt(scene.picture));
    },
  },
];

/** What each source of words adds: agreement with human captions when it is taken away. */
export async function ablationTable(pictures: readonly CocoPicture[], cider: CiderD): Promise<Table> {
  const sums = ABLATIONS.map(() => 0);
  for (const { path, captions } of pictures) {
    const scene = await openScene(path);
    for (const [index, { plan }] of ABLATIONS.entries()) {
      const planned = await plan(scene);
      const text = planned ? englishRealizer.sentence(planned).text : '';
      sums[index] = (sums[index] ?? 0) + cider.score(text, captions);
    }
  }
  return {
    title: 'What each source adds to captions (CIDEr-D)',
    columns: ['caption from', 'CIDEr-D'],
    rows: ABLATIONS.map(({ name }, index) => [name, ((sums[index] ?? 0) / pictures.length).toFixed(3)]),
    notes: [
      'The first row leaves out what is said of a picture as a whole (black and white photo), as all rows do.',
    ],
  };
}
