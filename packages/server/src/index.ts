export { loadInlineCapabilities } from './engines/embedded/inline.js';
export type { Capabilities } from './engines/engine.js';
export { createFovea, type Fovea, type FoveaOptions } from './fovea.js';
export { analyzePicture } from './pipeline/analyze.js';
export { Scene } from './pipeline/scene.js';
