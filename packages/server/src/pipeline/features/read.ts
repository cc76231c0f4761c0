import type { Feature } from '../feature.js';

/** The text of the picture: lines in reading order, words with polygons. */
export const read: Feature<'read'> = (scene) => scene.text();
