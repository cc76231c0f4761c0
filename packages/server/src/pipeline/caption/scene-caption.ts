import type { AnalyzeRequest, Caption } from '@fovea/contract';
import { realizerFor } from '../language/index.js';
import type { Scene } from '../scene.js';
import { bareLookOf } from './bare-look.js';
import { type Entity, gatherEntities } from './entities.js';
import { planCaption, planConfidence } from './plan.js';

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
  const plan = planCaption(await sceneEntities(scene, request));
  if (plan) return { text: realizer.sentence(plan), confidence: planConfidence(plan) };
  const hasText = request.features.includes('read') && (await scene.text()).lines.length > 0;
  const look = hasText ? 'text' : await bareLookOf(scene.picture);
  return { text: realizer.bareLook(look), confidence: BARE_LOOK_CONFIDENCE };
}
