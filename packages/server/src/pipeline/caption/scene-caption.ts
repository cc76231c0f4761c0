import type { AnalyzeRequest, Caption } from '@fovea/contract';
import { nameColour } from '../colour-name.js';
import { realizerFor } from '../language/index.js';
import type { BareLook } from '../language/realizer.js';
import { type Look, lookAt } from '../look.js';
import type { Scene } from '../scene.js';
import { planConfidence } from './confidence.js';
import { type Entity, gatherEntities } from './entities.js';
import { planCaption } from './plan.js';

/** Little is known of a picture in which nothing was found. */
const BARE_LOOK_CONFIDENCE = 0.2;

/** The things a caption of the scene may name, the most salient first. */
export async function sceneEntities(scene: Scene, request: AnalyzeRequest): Promise<Entity[]> {
  const [detections, faces] = await Promise.all([scene.detections(), scene.faces()]);
  return gatherEntities(scene.picture, detections, faces, { genderNeutral: request.genderNeutralCaption });
}

/** The sentence that stands for the whole picture. */
export async function captionOf(scene: Scene, request: AnalyzeRequest): Promise<Caption> {
  const realizer = realizerFor(request.language);
  const look = lookAt(scene.picture);
  const plan = planCaption(await sceneEntities(scene, request), look);
  if (plan) return { text: realizer.sentence(plan).text, confidence: planConfidence(plan) };
  const hasText = request.features.includes('read') && (await scene.text()).lines.length > 0;
  const bareLook = hasText ? ({ kind: 'text' } as const) : bareLookOf(look);
  return { text: realizer.bareLook(bareLook), confidence: BARE_LOOK_CONFIDENCE };
}

/** What can be said of a picture in which nothing was found: by its colours alone. */
function bareLookOf({ isPlain, isGrey, mean }: Look): BareLook {
  if (isPlain) return { kind: 'plain', colour: nameColour(mean) };
  return { kind: isGrey ? 'black and white' : 'colourful' };
}
