import type { AnalyzeRequest, Caption } from '@fovea/contract';
import type { Picture } from '../../image/picture.js';
import { nameColour } from '../colour-name.js';
import { isDrawn } from '../drawing.js';
import { realizerFor } from '../language/index.js';
import type { BareLook, Medium } from '../language/realizer.js';
import { type Look, lookAt } from '../look.js';
import type { Scene } from '../scene.js';
import { planConfidence } from './confidence.js';
import { type Entity, gatherEntities } from './entities.js';
import { planCaption } from './plan.js';
import { signOf } from './sign.js';
import { worded } from './worded.js';

/** Little is known of a picture in which nothing was found. */
const BARE_LOOK_CONFIDENCE = 0.2;

/** The things a caption of the scene may name, the most salient first. */
export async function sceneEntities(scene: Scene, request: AnalyzeRequest): Promise<Entity[]> {
  const [detections, faces] = await Promise.all([scene.detections(), scene.faces()]);
  return gatherEntities(scene.picture, detections, faces, { genderNeutral: request.genderNeutralCaption });
}

/** The sentence that stands for the whole picture, with what its parts came from if that was asked for. */
export async function captionOf(scene: Scene, request: AnalyzeRequest): Promise<Caption> {
  const { picture } = scene;
  const realizer = realizerFor(request.language);
  const look = lookAt(picture);
  const plan = planCaption(await sceneEntities(scene, request), look);
  if (plan) {
    const medium = mediumOf(picture, look);
    const wording = realizer.sentence({ ...plan, ...(medium && { medium }) });
    return { ...worded(wording, picture, request), confidence: planConfidence(plan) };
  }
  const text = realizer.bareLook(await bareLookOf(scene, look, request));
  return {
    text,
    confidence: BARE_LOOK_CONFIDENCE,
    ...(request.evidence && { evidence: [{ text, boxes: [] }] }),
  };
}

const NO_TEXT = { lines: [] };

/** What a picture is, when it is no ordinary photo. */
function mediumOf(picture: Picture, { isGrey, isPlain }: Look): Medium | undefined {
  if (isPlain) return undefined;
  if (isDrawn(picture)) return 'drawing';
  return isGrey ? 'black and white photo' : undefined;
}

/** What can be said of a picture in which nothing was found: by its text and colours alone. */
async function bareLookOf(
  scene: Scene,
  { isPlain, isGrey, mean }: Look,
  { features }: AnalyzeRequest,
): Promise<BareLook> {
  const { lines } = isPlain && !features.includes('read') ? NO_TEXT : await scene.text();
  const sign = signOf(lines, scene.picture.height);
  if (sign) return { kind: 'sign', text: sign };
  if (lines.length > 0) return { kind: 'text' };
  if (isPlain) return { kind: 'plain', colour: nameColour(mean) };
  if (isDrawn(scene.picture)) return { kind: 'drawing' };
  return { kind: isGrey ? 'black and white' : 'colourful' };
}
