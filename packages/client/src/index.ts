export type { InnerError, Point } from '@fovea/contract';
export { ImageAnalysisOptions } from './analysis-options.js';
export { type AnalyzeOptions, analyze } from './analyze.js';
export {
  type AnalyzeCallOptions,
  ImageAnalysisEvent,
  ImageAnalyzer,
  type ImageAnalyzerEvents,
  type ImageAnalyzerListener,
} from './analyzer.js';
export type { Token, VisionCredential } from './credential.js';
export { ImageAnalysisErrorDetails } from './error-details.js';
export { ImageAnalysisErrorReason } from './error-reason.js';
export { ImageAnalysisFeature } from './feature.js';
export type * from './result.js';
export { ImageAnalysisResultDetails } from './result-details.js';
export { ImageAnalysisResultReason } from './result-reason.js';
export { ImageSegmentationMode } from './segmentation-mode.js';
export { VisionServiceOptions, type VisionServiceSettings } from './service-options.js';
export { type ImageBytes, type ImagePayload, VisionSource } from './source.js';
export type { ByteStream } from './stream-bytes.js';
