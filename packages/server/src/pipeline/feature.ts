import type { AnalyzeRequest, AnalyzeResult, FeatureName } from '@fovea/contract';
import type { Scene } from './scene.js';

/** Computes one member of the answer from a scene. Pure: the same scene gives the same answer. */
export type Feature<Name extends FeatureName = FeatureName> = (
  scene: Scene,
  request: AnalyzeRequest,
) => Promise<NonNullable<AnalyzeResult[Name]>>;
