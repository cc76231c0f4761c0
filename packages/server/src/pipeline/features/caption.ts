import { captionOf } from '../caption/scene-caption.js';
import type { Feature } from '../feature.js';

/** One sentence for the whole picture. */
export const caption: Feature<'caption'> = captionOf;
