import type { Entity } from '../caption/entities.js';
import type { CaptionPlan } from '../caption/plan.js';

/** What is known of a picture in which nothing was found. */
export type BareLook = 'black and white' | 'colorful' | 'plain' | 'text';

/** Puts plans into words of one language. Sentences are lower case, without a full stop. */
export interface Realizer {
  sentence(plan: CaptionPlan): string;
  /** A thing by itself. */
  phrase(entity: Entity): string;
  /** A picture in which nothing was found. */
  bareLook(look: BareLook): string;
}
