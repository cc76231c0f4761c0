import type { ImageAnalysisOptions } from './analysis-options.js';
import type { VisionServiceOptions } from './service-options.js';

/** The newest api-version of features. */
const FEATURES_VERSION = '2024-02-01';

/** The api-version that has custom models and segmentation; those after 2023-04-01-preview have neither. */
const PREVIEW_VERSION = '2023-02-01-preview';

/** The URL that asks the service for what the options say. */
export function callUrl(
  { endpoint, apiVersion }: VisionServiceOptions,
  options: ImageAnalysisOptions,
): string {
  const { modelName, segmentationMode } = options;
  const version = apiVersion ?? (modelName || segmentationMode ? PREVIEW_VERSION : FEATURES_VERSION);
  const [operation, query] = segmentationMode
    ? ['segment', { mode: segmentationMode }]
    : ['analyze', analyzeQuery(options)];
  const parameters = new URLSearchParams({ 'api-version': version, ...query });
  return `${endpoint}/computervision/imageanalysis:${operation}?${parameters}`;
}

function analyzeQuery(options: ImageAnalysisOptions): Record<string, string> {
  const { features, modelName, language, genderNeutralCaption, croppingAspectRatios, modelVersion } = options;
  return {
    ...(features?.length && { features: features.join(',') }),
    ...(modelName && { 'model-name': modelName }),
    ...(language && { language }),
    ...(genderNeutralCaption !== undefined && { 'gender-neutral-caption': String(genderNeutralCaption) }),
    ...(croppingAspectRatios?.length && { 'smartcrops-aspect-ratios': croppingAspectRatios.join(',') }),
    ...(modelVersion && { 'model-version': modelVersion }),
  };
}
