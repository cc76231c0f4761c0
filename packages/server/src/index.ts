export type { KeyRing } from './config/key-ring.js';
export type { Rate } from './config/parse.js';
export { CATEGORIES, type Category } from './engines/categories.js';
export {
  type CalibratedScore,
  calibrate,
  cuesOf,
  evidenceOf,
} from './engines/embedded/detector/calibration.js';
export type { Calibration, CalibrationTable } from './engines/embedded/detector/calibration-curve.js';
export { loadInlineCapabilities } from './engines/embedded/inline.js';
export { packageFolder } from './engines/embedded/models/package-folder.js';
export type { Capabilities, Detection, Face } from './engines/engine.js';
export { createFovea, type Fovea, type FoveaOptions } from './fovea.js';
export { type App, type AppOptions, buildApp } from './http/app.js';
export type { TokenIssuer } from './http/bearer.js';
export { area, intersection, intersectionOverUnion, union } from './image/box.js';
export { decodePicture } from './image/decode.js';
export { Picture } from './image/picture.js';
export { NOTHING_PRIVATE, type PrivateAllowList, parsePrivateAllowList } from './image/private-addresses.js';
export type { ImageSource } from './image/source.js';
export { analyzePicture } from './pipeline/analyze.js';
export { gatherEntities } from './pipeline/caption/entities.js';
export { planCaption } from './pipeline/caption/plan.js';
export { features } from './pipeline/features/index.js';
export {
  type Frame,
  type FrameKey,
  frameKey,
  type KnowledgeTable,
} from './pipeline/knowledge/table.js';
export {
  ACTORS,
  type Action,
  DEEDS,
  INDOOR_PLACES,
  PLACES,
  type Place,
  type Relation,
  type Role,
  SUPPORTS,
} from './pipeline/knowledge/vocabulary.js';
export { probabilityBy } from './pipeline/knowledge/word-probability.js';
export type { WordCounts, WordTable } from './pipeline/knowledge/word-table.js';
export { MENTIONED_WORDS, type MentionedWord } from './pipeline/knowledge/word-vocabulary.js';
export { en as englishRealizer } from './pipeline/language/en.js';
export type { Group, Statement } from './pipeline/language/realizer.js';
export { lookAt } from './pipeline/look.js';
export { Scene } from './pipeline/scene.js';
export { HYPERNYMS } from './pipeline/tags/hypernyms.js';
export { TAG_KINDS, type TagKind, type TagName } from './pipeline/tags/lexicon.js';
