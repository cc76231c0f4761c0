import type { AnalyzeRequest } from '@fovea/contract';
import { CATEGORIES, type Category, type Detection, features, Scene } from 'fovea';
import type { CocoPicture } from '../coco.js';
import { openScene } from '../scenes.js';

/** A plain question for words in English. */
export const REQUEST: AnalyzeRequest = {
  features: ['caption', 'tags'],
  language: 'en',
  genderNeutralCaption: false,
  smartCropsAspectRatios: [],
};

/** A picture and everything Fovea says of it. */
export interface ObservedPicture {
  readonly picture: CocoPicture;
  readonly detections: readonly Detection[];
  readonly text: string;
  readonly confidence: number;
  readonly neutralText: string;
  /** The caption when the detector is replaced by the labels: what the language alone can do. */
  readonly textFromLabels: string;
  readonly tags: readonly { readonly name: string; readonly confidence: number }[];
}

/** Captions and tags a picture of the development set. */
export async function observe(picture: CocoPicture): Promise<ObservedPicture> {
  const scene = await openScene(picture.path);
  const { text, confidence } = await features.caption(scene, REQUEST);
  const neutral = await features.caption(scene, { ...REQUEST, genderNeutralCaption: true });
  const fromLabels = await features.caption(await labelledScene(scene, picture), REQUEST);
  return {
    picture,
    detections: await scene.detections(),
    text,
    confidence,
    neutralText: neutral.text,
    textFromLabels: fromLabels.text,
    tags: await features.tags(scene, REQUEST),
  };
}

/** How sure a labelled object is; not wholly, since nothing is. */
const LABEL_CONFIDENCE = 0.95;

async function labelledScene(scene: Scene, { objects }: CocoPicture): Promise<Scene> {
  const detections = objects
    .filter(({ isCrowd }) => !isCrowd)
    .flatMap(({ name, box }) =>
      isCategory(name)
        ? [
            {
              name,
              box,
              score: LABEL_CONFIDENCE,
              probability: LABEL_CONFIDENCE,
              confidence: LABEL_CONFIDENCE,
            },
          ]
        : [],
    );
  const faces = await scene.faces();
  return new Scene(
    scene.picture,
    {
      detector: { detect: () => Promise.resolve({ detections }) },
      faceReader: { readFaces: () => Promise.resolve(faces) },
      textReader: { readText: () => scene.text() },
    },
    new AbortController().signal,
  );
}

function isCategory(name: string): name is Category {
  return (CATEGORIES as readonly string[]).includes(name);
}
